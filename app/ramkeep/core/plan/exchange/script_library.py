r"""What both scripts are made of: calls of `aliyun` with retries, answers taken apart, and a log of what was made.

A command is carried as one line: product, action, and names and values of parameters, between tabs, with \\ \t \n \r
escaped. That is how it stands in the log, where each line is the command that takes something back.
"""

from typing import Final

from ramkeep.core.plan.exchange.script_json import FLATTEN, OPEN_ENTRIES, SQUEEZE

_SETTINGS: Final = r"""
LC_ALL=C
export LC_ALL
umask 077
case $0 in
    */*) folder=${0%/*} ;;
    *) folder=. ;;
esac
log=${RAMKEEP_LOG:-$folder/applied.log}
# Seconds before each new try. RAM answers NoPermission for a while to writes that follow each other too fast.
waits=${RAMKEEP_WAITS-3 6 12 24 48}
tab=$(printf '\t')
return=$(printf '\r')
newline='
'
dry=''
code=''
answer=''
flat=''
secret=''
doing='the start'
"""

_TALK: Final = r"""
say() {
    printf '%s\n' "$*" | tr -d '\000-\010\013-\037\177'
}

fail() {
    say "Stopped at $doing. $1" >&2
    say "$how_to_go_on" >&2
    exit 1
}

options() {
    case "$#${1-}" in
        0) ;;
        1--dry-run) dry=yes ;;
        *)
            say "Usage: sh $0 [--dry-run]" >&2
            exit 2
            ;;
    esac
    if [ -z "$dry" ] && ! command -v aliyun >/dev/null 2>&1; then
        fail 'There is no command aliyun. Install the Alibaba Cloud CLI and run: aliyun configure.'
    fi
}

# A word as the shell would take it again, for a person to read.
quoted() {
    case $1 in
        '' | *[!A-Za-z0-9_./:=@,+-]*)
            plain=$(printf '%s.' "$1" | sed "s/'/'\\\\''/g")
            printf "'%s'" "${plain%.}"
            ;;
        *) printf '%s' "$1" ;;
    esac
}
"""

_LINES: Final = r"""
# encode TEXT: $encoded is the text in one line without tabs.
encode() {
    case $1 in
        *[\\"$tab$newline$return"]*)
            encoded=$(printf '%s.' "$1" | sed -e 's/\\/\\\\/g' -e "s/$tab/\\\\t/g" -e "s/$return/\\\\r/g" |
                awk 'NR > 1 { printf "%s", "\\n" } { printf "%s", $0 }')
            encoded=${encoded%.}
            ;;
        *) encoded=$1 ;;
    esac
}

# decode TEXT: $decoded is what was encoded.
decode() {
    case $1 in
        *\\*)
            decoded=$(printf '%b.' "$1")
            decoded=${decoded%.}
            ;;
        *) decoded=$1 ;;
    esac
}

# line WORD...: $line is the words as one line.
line() {
    line=''
    for word in "$@"; do
        encode "$word"
        line=$line$tab$encoded
    done
    line=${line#"$tab"}
}

# run FUNCTION LINE: calls the function with the words of the line.
run() {
    first=$1
    rest=$2$tab
    set --
    while [ -n "$rest" ]; do
        decode "${rest%%"$tab"*}"
        set -- "$@" "$decoded"
        rest=${rest#*"$tab"}
    done
    "$first" "$@"
}

# note SIGN LINE: writes into the log that something was made (+), or that it is there no more (-).
note() {
    printf '%s\t%s\n' "$1" "$2" >>"$log" || fail "The file $log cannot be written to."
}

open_entries() {
    if [ -f "$log" ]; then awk "$OPEN_ENTRIES" <"$log"; fi
}
"""

_CALLS: Final = r"""
# arguments FUNCTION PRODUCT ACTION [NAME VALUE]...: calls the function with the arguments of aliyun.
arguments() {
    function=$1
    shift
    count=$(($# - 2))
    set -- "$@" "$1" "$2"
    shift 2
    while [ "$count" -gt 0 ]; do
        # A value that starts with a hyphen would be taken for the name of the next parameter.
        case $2 in
            -*) set -- "$@" "--$1=$2" ;;
            *) set -- "$@" "--$1" "$2" ;;
        esac
        shift 2
        count=$((count - 2))
    done
    "$function" "$@"
}

once() {
    answer=$(aliyun "$@" 2>&1 </dev/null)
}

# call PRODUCT ACTION [NAME VALUE]...: $answer is what aliyun says. On failure $code is RAM's word for it, and $lost
# tells that a try may have been carried out all the same.
call() {
    lost=''
    for wait in $waits ''; do
        code=''
        if arguments once "$@"; then return 0; fi
        code=$(printf '%s\n' "$answer" | sed -n 's/^[[:space:]]*\(Error\)\{0,1\}Code: *\([A-Za-z0-9._-]*\).*$/\2/p' |
            sed -n 1p)
        case $code in
            '' | ServiceUnavailable* | InternalError* | *.Timeout) lost=yes ;;
        esac
        passes "$2" || return 1
        [ -n "$wait" ] || return 1
        say "    ${code:-no answer}: trying again in $wait seconds" >&2
        sleep "$wait"
    done
}

# Is this failure one that goes by?
passes() {
    case $code in
        Throttling* | *.Throttling* | ServiceUnavailable* | InternalError* | *.Timeout) return 0 ;;
        NoPermission* | *.NoPermission)
            case $1 in
                Get* | List*) return 1 ;;
                *) return 0 ;;
            esac
            ;;
        '')
            case $answer in
                *timeout* | *'dial tcp'* | *'connection re'* | *EOF*) return 0 ;;
                *) return 1 ;;
            esac
            ;;
        *) return 1 ;;
    esac
}

# why PRODUCT ACTION: $reason says in a sentence why the last call failed. What stands after a ? in an address is left
# out, and so is what could repeat a password.
why() {
    reason=$(printf '%s\n' "$answer" | sed -n 's/^[[:space:]]*Message: *//p' | sed -n 1p)
    if [ -z "$code$reason" ] && [ -z "$secret" ]; then
        reason=$(printf '%s\n' "$answer" | sed -e 's/[?][^ "]*//g' -e '/^[[:space:]]*$/d' | sed -n 1p | cut -c 1-300)
    fi
    case $code in
        NoPermission* | *.NoPermission)
            reason="aliyun $1 $2 is refused (NoPermission), also after waiting where that helps: \
who runs this may not do it. Have the right granted, or run this as an administrator."
            ;;
        '') reason="aliyun $1 $2 failed: ${reason:-no reason was given}." ;;
        *)
            if [ -n "$secret" ]; then
                case $reason in
                    *"$secret"*) reason='the first password was not taken' ;;
                esac
            fi
            reason="aliyun $1 $2 was refused: $code, $reason."
            ;;
    esac
}

# look PRODUCT ACTION [NAME VALUE]...: asks, and sets $flat to the answer. False when there is no such thing.
look() {
    flat=''
    if [ -n "$dry" ]; then return 1; fi
    if call "$@"; then
        flat=$(printf '%s\n' "$answer" | awk "$FLATTEN")
        return 0
    fi
    case $code in
        EntityNotExist*) return 1 ;;
    esac
    why "$1" "$2"
    fail "$reason"
}

# found PATH: $found is the encoded value in the last answer. False when the answer does not tell it.
found() {
    case $newline$flat in
        *"$newline$1$tab"*)
            found=${newline}${flat}
            found=${found#*"$newline$1$tab"}
            found=${found%%"$newline"*}
            ;;
        *)
            found=''
            return 1
            ;;
    esac
}

# show PRODUCT ACTION [NAME VALUE]...: prints the command instead of running it.
show() {
    arguments show_all "$@"
}

show_all() {
    shown=aliyun
    for word in "$@"; do shown="$shown $(quoted "$word")"; done
    say "$shown"
}

# the_account ID: stops unless aliyun speaks for this account; any will do when ID is empty.
the_account() {
    [ -z "$dry" ] || return 0
    look sts GetCallerIdentity || fail 'Whose account this is cannot be told.'
    found .AccountId || fail 'Whose account this is cannot be told.'
    account=$found
    say "This is the account $account."
    if [ -n "$1" ] && [ "$1" != "$account" ]; then
        fail "This is for the account $1, and aliyun speaks for the account $account. Choose another profile: \
export ALIBABA_CLOUD_PROFILE=NAME."
    fi
    if [ -f "$log" ]; then
        logged=$(sed -n "s/^account$tab//p" "$log" | sed -n 1p)
        if [ "$logged" != "$account" ]; then
            fail "The file $log is of the account ${logged:-which is not told}, and aliyun speaks for $account. \
Choose another profile, or move the file away."
        fi
    fi
}
"""


def library(*, compares: bool) -> str:
    """The functions, as a part of a script; `how_to_go_on` is set after it.

    Args:
        compares: the script compares documents.
    """
    programs = {"FLATTEN": FLATTEN, "OPEN_ENTRIES": OPEN_ENTRIES} | ({"SQUEEZE": SQUEEZE} if compares else {})
    written = "".join(f"{name}='{text}'\n" for name, text in programs.items())
    return _SETTINGS + written + _TALK + _LINES + _CALLS
