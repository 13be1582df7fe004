"""How the script compares what is there with the plan, and makes changes that can be taken back.

`total`, the number of steps, is set before it.
"""

from typing import Final

MAKING: Final = r"""
how_to_go_on="Nothing after this was done. Mend the reason and run this script again: it goes on where it stopped. \
To take back what it made, run undo.sh."
at=0
made=0
kept=0
waiting=''
groups=''
domain=''
listed=''

step() {
    at=$((at + 1))
    doing="step $at of $total, $1"
    changed=''
}

# The first line of the log says whose account it is.
start_log() {
    [ -z "$dry" ] || return 0
    if [ ! -f "$log" ]; then
        printf 'account\t%s\n' "$account" >>"$log" || fail "The file $log cannot be written."
    fi
}

done_with() {
    [ -z "$dry" ] || return 0
    if [ -n "$changed" ]; then
        made=$((made + 1))
        say "[$at/$total] $1: $changed"
    else
        kept=$((kept + 1))
        say "[$at/$total] $1: as planned"
    fi
}

# make WORD LINE BACK: runs the command LINE after noting BACK, the command that takes it back.
make() {
    if [ -n "$dry" ]; then
        run show "$2"
        return 0
    fi
    if [ -n "$3" ]; then note + "$3"; fi
    if ! run call "$2"; then
        # The first look found nothing: it was made by a try whose answer was lost, or by somebody else just now.
        case $code$lost in
            EntityAlreadyExists*yes) ;;
            *)
                if [ -n "$code" ] && [ -n "$3" ]; then note - "$3"; fi
                if is_bound "$2"; then return 0; fi
                run why "$2"
                fail "$reason"
                ;;
        esac
    fi
    changed=$1
}

# Was the last call refused because a membership or an attachment is there already? It is as planned then.
is_bound() {
    case $1 in
        "ram${tab}AddUserToGroup$tab"* | "ram${tab}AttachPolicyTo"* | "resourcemanager${tab}AttachPolicy$tab"*) ;;
        *) return 1 ;;
    esac
    case $code in
        EntityAlreadyExists*) return 0 ;;
        *) return 1 ;;
    esac
}

# compare MODE BASE [FIELD PARAMETER VALUE]...: which fields of the last answer are not as planned. $change and $back
# are parameters as lines, empty when all is well. MODE some: an empty value leaves what is there, and only what differs
# is written. MODE all: everything is written when anything differs.
compare() {
    mode=$1 base=$2 change='' back='' differs=''
    shift 2
    while [ $# -gt 0 ]; do
        told=yes same=''
        found "$base.${1#[?]}" || told=''
        encode "$3"
        if [ "$found" = "$encoded" ]; then
            same=yes
        elif [ -z "$told" ] && [ "${1#[?]}" != "$1" ]; then
            same=yes
        elif [ "$mode" = some ] && [ -z "$3" ]; then
            same=yes
        elif [ "${1%PolicyDocument}" != "$1" ] && same_document; then
            same=yes
        fi
        if [ -z "$same" ]; then differs=yes; fi
        # A field that the account does not tell is not written for its default.
        if [ -z "$same" ] || { [ "$mode" = all ] && [ -n "$told$dry" ]; }; then
            change=$change$tab$2$tab$encoded
            if [ -n "$told" ] || [ "$mode" = some ]; then back=$back$tab$2$tab$found; fi
        fi
        shift 3
    done
    if [ -z "$differs" ]; then change='' back=''; fi
}

# Do $found and $encoded differ in nothing but white space?
same_document() {
    decode "$found"
    there=$(printf '%s' "$decoded" | awk "$SQUEEZE")
    decode "$encoded"
    [ "$there" = "$(printf '%s' "$decoded" | awk "$SQUEEZE")" ]
}

# bring WORD HEAD: writes what compare found, with the product, action and name that stand in the line HEAD.
bring() {
    if [ -n "$change" ]; then make "$1" "$2$change" "${back:+$2$back}"; fi
}

# later FUNCTION ARGUMENT...: puts off what may take rights away until everything that grants is there.
later() {
    line "$@"
    waiting=$waiting$line$newline
}

# at_once ARGUMENT...: the function that `later` was given.
at_once() { "$@"; }

waiting_changes() {
    step 'changes to what was there before'
    todo=$waiting
    while [ -n "$todo" ]; do
        run at_once "${todo%%"$newline"*}"
        todo=${todo#*"$newline"}
    done
    done_with 'changes to what was there before'
}

# filled HEAD [NAME VALUE]...: $line is HEAD and the parameters that have a value.
filled() {
    start=$1 parameters=''
    shift
    while [ $# -gt 0 ]; do
        if [ -n "$2" ]; then
            encode "$2"
            parameters=$parameters$tab$1$tab$encoded
        fi
        shift 2
    done
    line=$start$parameters
}
"""
