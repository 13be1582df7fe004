"""The functions of the script that takes back what the other one made."""

from typing import Final

UNDOING: Final = r"""
how_to_go_on="What was taken back is marked in $log. Mend the reason and run this script again: it goes on where it \
stopped."
back=0

# Only what the first script writes into its log is run, whatever may have come into the file.
is_known() {
    case $1/$2 in
        ram/DeleteUser | ram/DeleteGroup | ram/DeleteRole | ram/DeletePolicy | ram/DeletePolicyVersion) ;;
        ram/DeleteLoginProfile | ram/RemoveUserFromGroup | ram/DetachPolicyFrom[UGR]*) ;;
        ram/UpdateUser | ram/UpdateGroup | ram/UpdateRole | ram/UpdateLoginProfile | ram/UpdatePolicyDescription) ;;
        ram/SetDefaultPolicyVersion | ram/SetAccountAlias | ram/ClearAccountAlias) ;;
        ram/TagResources | ram/UntagResources | ims/TagResources | ims/UntagResources) ;;
        ims/SetPasswordPolicy | ims/SetSecurityPreference) ;;
        resourcemanager/DetachPolicy | resourcemanager/DeleteResourceGroup) ;;
        *) return 1 ;;
    esac
}

# tell PRODUCT ACTION [NAME VALUE]...: $doing says it for a person.
tell() {
    doing=$2
    shift 2
    while [ $# -gt 0 ]; do
        case $1 in
            *Name | *Id | *PrincipalName.1 | *Names.1 | Tag*Key*) doing="$doing $2" ;;
        esac
        shift 2
    done
}

take_back() {
    is_known "$@" || fail "This line of $log was not written by the script: $entry"
    tell "$@"
    if [ -n "$dry" ]; then
        show "$@"
        return 0
    fi
    if [ "$2" = DeletePolicy ]; then other_versions "$4"; fi
    result='taken back'
    if ! call "$@"; then
        case $code in
            EntityNotExist*) result='was gone already' ;;
            *)
                why "$1" "$2"
                case $code in
                    DeleteConflict*) reason="$reason Somebody has added to it since: take that away first." ;;
                esac
                fail "$reason"
                ;;
        esac
    fi
    note - "$entry"
    back=$((back + 1))
    say "$doing: $result"
}

# A policy goes when all its versions but the default one are gone.
other_versions() {
    look ram ListPolicyVersions PolicyType Custom PolicyName "$1" || return 0
    number=0
    while found ".PolicyVersions.PolicyVersion[$number].VersionId"; do
        version=$found
        found ".PolicyVersions.PolicyVersion[$number].IsDefaultVersion" || :
        if [ "$found" != true ] && ! call ram DeletePolicyVersion PolicyName "$1" VersionId "$version"; then
            case $code in
                EntityNotExist*) ;;
                *)
                    why ram DeletePolicyVersion
                    fail "$reason"
                    ;;
            esac
        fi
        number=$((number + 1))
    done
}

take_everything_back() {
    entries=$(open_entries)
    if [ -z "$entries" ]; then
        say "Nothing is to be taken back: $log has nothing that is still there."
        return 0
    fi
    the_account ''
    entries=$entries$newline
    while [ -n "$entries" ]; do
        entry=${entries%%"$newline"*}
        entries=${entries#*"$newline"}
        run take_back "$entry"
    done
    [ -n "$dry" ] || say "$back changes were taken back: the account is as it was before."
}
"""
