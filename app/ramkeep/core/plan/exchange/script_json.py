"""The programs in awk with which the scripts read what `aliyun` answers, for no other tool is sure to be there."""

from typing import Final

# A line for each text, number and truth of the answer: `.User.UserName`, a tab, the value with \\ \t \n \r escaped.
# A list of texts has a line of its own as well, sorted: `["email","sms"]`. What is before the answer is passed over.
FLATTEN: Final = r"""
{ text = text $0 "\n" }
END { size = length(text); at = index(text, "{"); if (at) value("") }
function value(path,   c, n, key, all) {
    blank()
    c = substr(text, at, 1)
    if (c == "\"") { print path "\t" escape(string()); return }
    if (c != "{" && c != "[") {
        n = at
        while (at <= size && !index(",]} \t\r\n", substr(text, at, 1))) at++
        c = substr(text, n, at - n)
        print path "\t" (c == "null" ? "" : c)
        return
    }
    at++
    blank()
    n = 0
    all = ""
    while (at <= size && !index("]}", substr(text, at, 1))) {
        if (c == "{") {
            key = string()
            blank()
            at++
            value(path "." key)
        } else {
            blank()
            key = substr(text, at, 1) == "\"" ? at : 0
            if (key) { all = put(all, escape(string())); at = key }
            value(path "[" n++ "]")
        }
        blank()
        if (substr(text, at, 1) == ",") { at++; blank() }
    }
    at++
    if (c == "[") print path "\t[" all "]"
}
function blank() { while (at <= size && index(" \t\r\n", substr(text, at, 1))) at++ }
function string(   out, c, code) {
    out = ""
    at++
    while (at <= size) {
        c = substr(text, at++, 1)
        if (c == "\"") return out
        if (c != "\\") { out = out c; continue }
        c = substr(text, at++, 1)
        if (c == "n") out = out "\n"
        else if (c == "t") out = out "\t"
        else if (c == "r") out = out "\r"
        else if (c == "b") out = out "\b"
        else if (c == "f") out = out "\f"
        else if (c == "u") {
            code = hex(substr(text, at, 4))
            at += 4
            if (code >= 55296 && code < 56320 && substr(text, at, 2) == "\\u") {
                code = 65536 + (code - 55296) * 1024 + hex(substr(text, at + 2, 4)) - 56320
                at += 6
            }
            out = out character(code)
        } else out = out c
    }
    return out
}
function hex(digits,   i, n) {
    n = 0
    for (i = 1; i <= 4; i++) n = n * 16 + index("0123456789abcdef", tolower(substr(digits, i, 1))) - 1
    return n
}
function character(code) {
    if (code < 128) return sprintf("%c", code)
    if (code < 2048) return sprintf("%c%c", 192 + int(code / 64), 128 + code % 64)
    if (code < 65536) return sprintf("%c%c%c", 224 + int(code / 4096), 128 + int(code / 64) % 64, 128 + code % 64)
    return sprintf("%c%c%c%c", 240 + int(code / 262144), 128 + int(code / 4096) % 64, \
        128 + int(code / 64) % 64, 128 + code % 64)
}
function put(all, word,   words, count, i, out, done) {
    count = split(all, words, ",")
    word = "\"" word "\""
    out = ""
    done = 0
    for (i = 1; i <= count; i++) {
        if (!done && word < words[i]) { out = out "," word; done = 1 }
        out = out "," words[i]
    }
    if (!done) out = out "," word
    return substr(out, 2)
}
function escape(word,   out, i, c) {
    if (word !~ /[\\\t\n\r]/) return word
    out = ""
    for (i = 1; i <= length(word); i++) {
        c = substr(word, i, 1)
        out = out (c == "\\" ? "\\\\" : c == "\t" ? "\\t" : c == "\n" ? "\\n" : c == "\r" ? "\\r" : c)
    }
    return out
}
"""

# A document without the white space that stands outside its texts.
SQUEEZE: Final = r"""
{ text = text $0 "\n" }
END {
    for (at = 1; at <= length(text); at++) {
        c = substr(text, at, 1)
        if (inside) {
            if (c == "\\") { printf "%s", c; c = substr(text, ++at, 1) }
            else if (c == "\"") inside = 0
        } else if (c == "\"") inside = 1
        else if (index(" \t\r\n", c)) continue
        printf "%s", c
    }
}
"""

# What is still to be taken back, the newest first: `+` says that something was made, `-` that it is there no more.
OPEN_ENTRIES: Final = r"""
/^[+]\t/ { made[++count] = substr($0, 3) }
/^-\t/ {
    gone = substr($0, 3)
    for (i = count; i > 0; i--) if (made[i] == gone) { made[i] = ""; break }
}
END { for (i = count; i > 0; i--) if (made[i] != "") print made[i] }
"""
