"""The functions of the script that the steps of a plan are calls of. Each asks first, and writes what is not so."""

from typing import Final

_OBJECTS: Final = r"""
known_resource_group() {
    step "resource group $1"
    line "$1" "$2"
    groups=$groups$line$newline
    done_with "resource group $1"
}

resource_group() {
    step "resource group $1"
    number=0 id=''
    if look resourcemanager ListResourceGroups Name "$1" PageSize 100; then
        encode "$1"
        while found ".ResourceGroups.ResourceGroup[$number].Name"; do
            if [ "$found" = "$encoded" ]; then
                found ".ResourceGroups.ResourceGroup[$number].Id" || :
                id=$found
            fi
            number=$((number + 1))
        done
    fi
    if [ -z "$id" ]; then
        line resourcemanager CreateResourceGroup Name "$1" DisplayName "$2"
        make made "$line" ''
        if [ -n "$dry" ]; then
            id="ID-OF-$1"
        else
            flat=$(printf '%s\n' "$answer" | awk "$FLATTEN")
            found .ResourceGroup.Id || fail 'The new resource group has no ID. Run this script again in a minute.'
            id=$found
            line resourcemanager DeleteResourceGroup ResourceGroupId "$id"
            note + "$line"
        fi
    fi
    line "$1" "$id"
    groups=$groups$line$newline
    done_with "resource group $1"
}

policy() {
    step "policy $1"
    if look ram GetPolicy PolicyType Custom PolicyName "$1"; then
        compare some .DefaultPolicyVersion PolicyDocument PolicyDocument "$2"
        if [ -n "$change" ]; then
            found .Policy.DefaultVersion || found .DefaultPolicyVersion.VersionId || :
            later new_version "$1" "$2" "$found"
        fi
        compare some .Policy Description NewDescription "$3"
        line ram UpdatePolicyDescription PolicyName "$1"
        bring changed "$line"
    else
        line ram CreatePolicy PolicyName "$1" PolicyDocument "$2"
        filled "$line" Description "$3"
        create=$line
        line ram DeletePolicy PolicyName "$1"
        make made "$create" "$line"
    fi
    done_with "policy $1"
}

# new_version POLICY TEXT OLD: the version OLD comes back when this is taken back.
new_version() {
    doing="step $at of $total, new text of the policy $1"
    line ram SetDefaultPolicyVersion PolicyName "$1" VersionId "$3"
    old=$line
    line ram CreatePolicyVersion PolicyName "$1" PolicyDocument "$2" SetAsDefault true \
        RotateStrategy DeleteOldestNonDefaultVersionWhenLimitExceeded
    make changed "$line" "$old"
    flat=$(printf '%s\n' "$answer" | awk "$FLATTEN")
    if found .PolicyVersion.VersionId; then
        note - "$old"
        line ram DeletePolicyVersion PolicyName "$1" VersionId "$found"
        note + "$line"
        note + "$old"
    fi
}

group() {
    step "group $1"
    if look ram GetGroup GroupName "$1"; then
        compare some .Group Comments NewComments "$2"
        line ram UpdateGroup GroupName "$1"
        bring changed "$line"
    else
        line ram CreateGroup GroupName "$1"
        filled "$line" Comments "$2"
        create=$line
        line ram DeleteGroup GroupName "$1"
        make made "$create" "$line"
    fi
    done_with "group $1"
}

user() {
    step "user $1"
    if look ram GetUser UserName "$1"; then
        compare some .User DisplayName NewDisplayName "$2" Comments NewComments "$3" Email NewEmail "$4" \
            MobilePhone NewMobilePhone "$5"
        line ram UpdateUser UserName "$1"
        bring changed "$line"
    else
        line ram CreateUser UserName "$1"
        filled "$line" DisplayName "$2" Comments "$3" Email "$4" MobilePhone "$5"
        create=$line
        line ram DeleteUser UserName "$1"
        make made "$create" "$line"
    fi
    done_with "user $1"
}

role() {
    step "role $1"
    if look ram GetRole RoleName "$1"; then
        console='AllowConsoleLogin' seconds='MaxSessionDuration'
        if [ "$5" = true ]; then console="?$console"; fi
        if [ "$4" = 3600 ]; then seconds="?$seconds"; fi
        compare some .Role AssumeRolePolicyDocument NewAssumeRolePolicyDocument "$2" Description NewDescription "$3" \
            "$seconds" NewMaxSessionDuration "$4" "$console" NewAllowConsoleLogin "$5"
        if [ -n "$change" ]; then
            line ram UpdateRole RoleName "$1"
            later new_settings "$1" "$line$change" "$line$back"
        fi
    else
        line ram CreateRole RoleName "$1" AssumeRolePolicyDocument "$2" MaxSessionDuration "$4" AllowConsoleLogin "$5"
        filled "$line" Description "$3"
        create=$line
        line ram DeleteRole RoleName "$1"
        make made "$create" "$line"
    fi
    done_with "role $1"
}

new_settings() {
    doing="step $at of $total, settings of the role $1"
    make changed "$2" "$3"
}
"""

_BONDS: Final = r"""
# listing KEY PRODUCT ACTION [NAME VALUE]...: asks once for what is asked for several times in a row.
listing() {
    encode "$1"
    if [ "$listed" != "$encoded" ]; then
        listed=$encoded
        shift
        look "$@" || :
        list=$flat
    fi
    flat=$list
}

# among LIST [FIELD VALUE]...: is there an element of the list with all these values?
among() {
    base=$1 number=0
    shift
    while found "${base}[$number].$1"; do
        all=yes left=$#
        while [ "$left" -gt 0 ]; do
            found "${base}[$number].$1" || :
            encode "$2"
            if [ "$found" != "$encoded" ]; then all=''; fi
            set -- "$@" "$1" "$2"
            shift 2
            left=$((left - 2))
        done
        if [ -n "$all" ]; then return 0; fi
        number=$((number + 1))
    done
    return 1
}

member() {
    step "$1 in the group $2"
    listing "groups of $1" ram ListGroupsForUser UserName "$1"
    if ! among .Groups.Group GroupName "$2"; then
        line ram RemoveUserFromGroup UserName "$1" GroupName "$2"
        back=$line
        line ram AddUserToGroup UserName "$1" GroupName "$2"
        make made "$line" "$back"
    fi
    done_with "$1 in the group $2"
}

attach() {
    step "policy $4 for the $1 $2"
    case $1 in
        user) kind=User ;;
        group) kind=Group ;;
        *) kind=Role ;;
    esac
    listing "policies of the $1 $2" ram "ListPoliciesFor$kind" "${kind}Name" "$2"
    if ! among .Policies.Policy PolicyName "$4" PolicyType "$3"; then
        line ram "DetachPolicyFrom$kind" PolicyType "$3" PolicyName "$4" "${kind}Name" "$2"
        back=$line
        line ram "AttachPolicyTo$kind" PolicyType "$3" PolicyName "$4" "${kind}Name" "$2"
        make made "$line" "$back"
    fi
    done_with "policy $4 for the $1 $2"
}

# The part of logon names after the @, such as example.onaliyun.com.
the_domain() {
    if [ -z "$domain" ]; then
        domain=DEFAULT-DOMAIN.onaliyun.com
        if look ims GetDefaultDomain && found .DefaultDomainName; then domain=$found; fi
    fi
}

# principal KIND NAME: $kind and $principal are what Resource Management calls it.
principal() {
    the_domain
    case $1 in
        user) kind=IMSUser principal=$2@$domain ;;
        group) kind=IMSGroup principal=$2@group.$domain ;;
        *) kind=ServiceRole principal=$2@role.${domain%.onaliyun.com}.onaliyunservice.com ;;
    esac
}

attach_within() {
    step "policy $4 for the $1 $2 in the resource group $5"
    encode "$5"
    id=${newline}${groups}
    id=${id#*"$newline$encoded$tab"}
    id=${id%%"$newline"*}
    principal "$1" "$2"
    listing "policies of the $1 $2 in $5" resourcemanager ListPolicyAttachments ResourceGroupId "$id" \
        PrincipalType "$kind" PrincipalName "$principal" PageSize 100
    if ! among .PolicyAttachments.PolicyAttachment PolicyName "$4" PolicyType "$3"; then
        set -- "$@" ResourceGroupId "$id" PolicyType "$3" PolicyName "$4" PrincipalType "$kind" \
            PrincipalName "$principal"
        name="policy $4 for the $1 $2 in the resource group $5"
        shift 5
        line resourcemanager DetachPolicy "$@"
        back=$line
        line resourcemanager AttachPolicy "$@"
        make made "$line" "$back"
        done_with "$name"
    else
        done_with "policy $4 for the $1 $2 in the resource group $5"
    fi
}

tag() {
    step "tag $3 of the $1 $2"
    if [ "$1" = user ]; then
        the_domain
        product=ims names=ResourcePrincipalName keys=TagKey full=$2@$domain tags=.TagResources.TagResource
    else
        product=ram names=ResourceNames keys=TagKeys full=$2 tags=.TagResources
    fi
    listing "tags of the $1 $2" "$product" ListTagResources ResourceType "$1" "$names.1" "$full" PageSize 100
    if ! among "$tags" TagKey "$3" TagValue "$4"; then
        if among "$tags" TagKey "$3"; then
            found "${tags}[$number].TagValue" || :
            decode "$found"
            line "$product" TagResources ResourceType "$1" "$names.1" "$full" Tag.1.Key "$3" Tag.1.Value "$decoded"
        else
            line "$product" UntagResources ResourceType "$1" "$names.1" "$full" "$keys.1" "$3"
        fi
        back=$line
        line "$product" TagResources ResourceType "$1" "$names.1" "$full" Tag.1.Key "$3" Tag.1.Value "$4"
        make made "$line" "$back"
    fi
    done_with "tag $3 of the $1 $2"
}
"""

_ACCOUNT: Final = r"""
settings() {
    step "the $1"
    look ims "Get$2" || :
    name=$1 what=$2
    shift 2
    compare all ".$what" "$@"
    bring changed "ims${tab}Set$what"
    done_with "the $name"
}

account_alias() {
    step 'the alias of the account'
    look ram GetAccountAlias || :
    found .AccountAlias || :
    encode "$1"
    if [ "$found" != "$encoded" ]; then
        back="ram${tab}ClearAccountAlias"
        if [ -n "$found" ]; then back="ram${tab}SetAccountAlias${tab}AccountAlias${tab}$found"; fi
        line ram SetAccountAlias AccountAlias "$1"
        make changed "$line" "$back"
    fi
    done_with 'the alias of the account'
}

# Whether the password is to be reset at the next logon is said for the first password alone: later it is the person's.
login() {
    step "console logon of $1"
    if look ram GetLoginProfile UserName "$1"; then
        compare some .LoginProfile MFABindRequired MFABindRequired "$3"
        line ram UpdateLoginProfile UserName "$1"
        bring changed "$line"
    else
        line ram DeleteLoginProfile UserName "$1"
        back=$line
        ask_password "$1"
        line ram CreateLoginProfile UserName "$1" Password "$secret" PasswordResetRequired "$2" MFABindRequired "$3"
        make made "$line" "$back"
        secret='' line=''
    fi
    done_with "console logon of $1"
}

ask_password() {
    secret=PASSWORD
    [ -z "$dry" ] || return 0
    secret=''
    if [ -t 0 ]; then
        screen=$(stty -g)
        trap 'stty "$screen"' EXIT
        trap 'exit 130' HUP INT TERM
        stty -echo
        say "First password of $1 (it is not shown):" >&2
        IFS= read -r secret || :
        stty "$screen"
        trap - EXIT HUP INT TERM
    else
        IFS= read -r secret || :
    fi
    secret=${secret%"$return"}
    if [ -z "$secret" ]; then
        fail "There is no first password for $1. Type it, or give a line for each user on standard input."
    fi
}

finish() {
    [ -z "$dry" ] || return 0
    if [ "$made" = 0 ]; then
        say "There was nothing to do: the account is as planned in all $kept steps."
    else
        say "The account is as planned: $made steps changed something, $kept found nothing to do."
    fi
}
"""


def step_functions() -> str:
    """The functions, as a part of the script; `script_making.MAKING` comes before them."""
    return _OBJECTS + _BONDS + _ACCOUNT
