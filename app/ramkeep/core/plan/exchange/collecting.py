"""A shell script that reads an account into a folder for `importing`, by reading operations alone.

It needs `sh` with its usual tools and `aliyun`, and neither jq nor Python: names are cut out of the answers by `tr` and
`sed`. A line break within a JSON string is always escaped, and so is a quotation mark, so that a line which is a whole
member of an object, after each bracket and comma became a line break, is one and never a part of a text.

Assumed: `aliyun` writes the answer to its standard output, and on an error ends with another status than 0 after a line
`ErrorCode: ...`, as its versions 3 do; and RAM's names hold only letters, digits and `. - _`, as its rules say.
"""

from typing import Final

# Each is followed by what it is about; `pages` follows Marker, `numbered` PageNumber.
_SCRIPT: Final = r"""#!/bin/sh
# Reads the users, groups, roles, policies and settings of an Alibaba Cloud account into a folder, for Ramkeep.
# It changes nothing: every call lists, gets, or asks for the credential report. No answer holds a secret.
#
# Needs aliyun, configured for someone with AliyunRAMReadOnlyAccess who may list resource groups too.
# Usage: sh collect.sh [FOLDER]       The folder must not be there yet; without a name it is ram-answers.
# Ends with 0 when everything came, 1 when a call was refused (its file says so), 2 when nothing could be done.
set -u
umask 077
LC_ALL=C
export LC_ALL
folder=${1:-ram-answers}
pause=${RAMKEEP_PAUSE:-3}
if [ -e "$folder" ]; then
    echo "$folder is there already. Name another folder, so that no old answers are mixed with new ones." >&2
    exit 2
fi
if ! command -v aliyun >/dev/null; then
    echo "The command aliyun is missing. Install the Alibaba Cloud CLI and configure it." >&2
    exit 2
fi
mkdir -p -- "$folder/.work" || exit 2
work=$folder/.work
trap 'rm -rf -- "$work"' EXIT
trap 'exit 2' HUP INT TERM
failed=0

# call FILE PRODUCT OPERATION [--Parameter value]...: adds one answer to a file.
call() {
    into=$folder/$1.json
    shift
    try=1
    while :; do
        if aliyun "$@" >"$work/answer" 2>"$work/error" </dev/null; then
            cat "$work/answer" >>"$into"
            return 0
        fi
        code=$(cat "$work/error" "$work/answer" | sed -n 's/^ErrorCode: *\([A-Za-z0-9._-]*\).*/\1/p' | sed -n 1p)
        case $code in
        Throttling* | ServiceUnavailable* | InternalError*)
            if [ "$try" -lt 6 ]; then
                sleep "$((pause * try))"
                try=$((try + 1))
                continue
            fi
            ;;
        esac
        break
    done
    code=${code:-NoAnswer}
    printf '{"Code": "%s"}\n' "$code" >>"$into"
    case $code in
    EntityNotExist.User.LoginProfile | EntityNotExist.User.MFADevice) ;;
    *)
        failed=1
        echo "$1 $2: $code" >&2
        ;;
    esac
    return 1
}

# texts MEMBER FILE: every text of a member of that name.
texts() {
    tr '{}[],' '\n\n\n\n\n' <"$2" | tr -d '\r' |
        sed -n 's/^[[:space:]]*"'"$1"'"[[:space:]]*:[[:space:]]*"\([^"\\]*\)"[[:space:]]*$/\1/p'
}

# number MEMBER FILE: the last number of a member of that name.
number() {
    tr '{}[],' '\n\n\n\n\n' <"$2" | tr -d '\r' |
        sed -n 's/^[[:space:]]*"'"$1"'"[[:space:]]*:[[:space:]]*\([0-9][0-9]*\)[[:space:]]*$/\1/p' | sed -n '$p'
}

# names MEMBER FILE: each of them once; what can be neither the name of a file nor a parameter is told.
names() {
    if [ -e "$folder/$2.json" ]; then
        texts "$1" "$folder/$2.json" | sort -u >"$work/names"
        if grep -v '^[A-Za-z0-9_.][A-Za-z0-9._@-]*$' "$work/names" >&2; then
            failed=1
            echo "$2: these names cannot be asked about one by one." >&2
        fi
        grep '^[A-Za-z0-9_.][A-Za-z0-9._@-]*$' "$work/names"
    fi
}

# follow NEXT FILE PRODUCT OPERATION...: every page, by the member and parameter NEXT.
follow() {
    next=$1
    shift
    call "$@" || return 1
    while tr '{}[],' '\n\n\n\n\n' <"$work/answer" | grep -q '"IsTruncated"[[:space:]]*:[[:space:]]*"\{0,1\}true'; do
        mark=$(texts "$next" "$work/answer" | sed -n 1p)
        if [ -z "$mark" ]; then
            failed=1
            echo "$3: the answer goes on, but says not where." >&2
            return 1
        fi
        call "$@" "--$next" "$mark" || return 1
    done
}

pages() {
    follow Marker "$@"
}

# numbered FILE PRODUCT OPERATION...: every page, by number.
numbered() {
    page=1
    while call "$@" --PageSize 100 --PageNumber "$page"; do
        total=$(number TotalCount "$work/answer")
        if [ "$((page * 100))" -ge "${total:-0}" ]; then
            return 0
        fi
        page=$((page + 1))
    done
    return 1
}

echo "Reading the account into $folder. Large accounts take some minutes." >&2
call GetCallerIdentity sts GetCallerIdentity
call GetAccountAlias ram GetAccountAlias
call GetAccountSummary ims GetAccountSummary
call GetPasswordPolicy ims GetPasswordPolicy
call GetSecurityPreference ims GetSecurityPreference
call GetAccountMFAInfo ims GetAccountMFAInfo
pages ListUsers ram ListUsers
pages ListUsers-ims ims ListUsers
pages ListGroups ram ListGroups
pages ListGroups-ims ims ListGroups
pages ListRoles ram ListRoles
pages ListPolicies-Custom ram ListPolicies --PolicyType Custom
pages ListPolicies-System ram ListPolicies --PolicyType System
numbered ListResourceGroups resourcemanager ListResourceGroups
numbered ListPolicyAttachments resourcemanager ListPolicyAttachments

names UserName ListUsers >"$work/users"
names UserPrincipalName ListUsers-ims >"$work/principals"
names GroupName ListGroups >"$work/groups"
names RoleName ListRoles >"$work/roles"
names PolicyName ListPolicies-Custom >"$work/custom"
names PolicyName ListPolicies-System >"$work/system"
names PolicyName ListPolicyAttachments >"$work/attached"

while IFS= read -r name; do
    call "ListPoliciesForUser-$name" ram ListPoliciesForUser --UserName "$name"
    names PolicyName "ListPoliciesForUser-$name" >>"$work/attached"
    call "ListAccessKeys-$name" ram ListAccessKeys --UserName "$name"
done <"$work/users"
while IFS= read -r name; do
    call "GetLoginProfile-$name" ims GetLoginProfile --UserPrincipalName "$name"
    call "GetUserMFAInfo-$name" ims GetUserMFAInfo --UserPrincipalName "$name"
done <"$work/principals"
while IFS= read -r name; do
    pages "ListUsersForGroup-$name" ram ListUsersForGroup --GroupName "$name"
    call "ListPoliciesForGroup-$name" ram ListPoliciesForGroup --GroupName "$name"
    names PolicyName "ListPoliciesForGroup-$name" >>"$work/attached"
done <"$work/groups"
while IFS= read -r name; do
    call "GetRole-$name" ram GetRole --RoleName "$name"
    call "ListPoliciesForRole-$name" ram ListPoliciesForRole --RoleName "$name"
    names PolicyName "ListPoliciesForRole-$name" >>"$work/attached"
done <"$work/roles"
while IFS= read -r name; do
    call "GetPolicy-Custom-$name" ram GetPolicy --PolicyType Custom --PolicyName "$name"
    call "ListPolicyVersions-Custom-$name" ram ListPolicyVersions --PolicyType Custom --PolicyName "$name"
    names DefaultVersion "GetPolicy-Custom-$name" >"$work/default"
    names VersionId "ListPolicyVersions-Custom-$name" | grep -vxFf "$work/default" >"$work/versions"
    while IFS= read -r version; do
        call "GetPolicyVersion-Custom-$name" ram GetPolicyVersion --PolicyType Custom --PolicyName "$name" \
            --VersionId "$version"
    done <"$work/versions"
done <"$work/custom"
sort -u "$work/attached" | grep -xFf "$work/system" >"$work/wanted"
while IFS= read -r name; do
    call "GetPolicy-System-$name" ram GetPolicy --PolicyType System --PolicyName "$name"
done <"$work/wanted"

try=1
while call GenerateCredentialReport ims GenerateCredentialReport; do
    if [ "$(texts State "$work/answer")" = COMPLETED ] || [ "$try" -ge 20 ]; then
        break
    fi
    try=$((try + 1))
    sleep "$pause"
done
follow NextToken GetCredentialReport ims GetCredentialReport

if [ "$failed" -ne 0 ]; then
    echo "Done, but some calls were refused. The import tells which parts are missing." >&2
    exit 1
fi
echo "Done." >&2
"""


def collecting_script() -> str:
    """The script, always the same; to be kept as `collect.sh` and run by `sh`."""
    return _SCRIPT
