"""Who is meant by a name."""

from difflib import get_close_matches

from ramkeep.core.plan.access.policies import Identity, Policies
from ramkeep.core.plan.grants.errors import NobodyFits, SeveralFit
from ramkeep.core.plan.grants.holders import ROOT, Holder, Holders
from ramkeep.core.plan.model.values import PrincipalKind, PrincipalRef

_KINDS = {str(kind): kind for kind in PrincipalKind}
_MOST_SHOWN = 60


def caller_named(holders: Holders, text: str) -> Holder:
    """The user, role or group that a person means.

    Args:
        holders: everyone in the plan.
        text: a name; with `user/`, `role/` or `group/` before it where a name alone is not enough; an ARN; `root` for
            the owner of the account; or a service such as `ecs.aliyuncs.com`. A group makes no calls: what it stands
            for is somebody who is in this group and has nothing else.

    Raises:
        NobodyFits: nobody is called so.
        SeveralFit: a user and a role, or a group, are.
    """
    wanted = _without_arn(holders, text.strip())
    if wanted == ROOT:
        return holders.root
    kind, slash, name = wanted.partition("/")
    if slash and kind in _KINDS:
        found = holders.find(PrincipalRef(_KINDS[kind], name))
        if found is None:
            raise NobodyFits(_nobody(holders, _KINDS[kind], name))
        return found
    return _by_name(holders, wanted)


def _without_arn(holders: Holders, text: str) -> str:
    """An ARN of this account as `kind/name`."""
    start = f"acs:ram::{holders.account}:"
    return text.removeprefix(start)


def _by_name(holders: Holders, name: str) -> Holder:
    fitting = [each for each in (holders.find(PrincipalRef(kind, name)) for kind in PrincipalKind) if each is not None]
    people = [each for each in fitting if each.ref is not None and each.ref.kind is not PrincipalKind.GROUP] or fitting
    if len(people) > 1:
        raise SeveralFit(f'There are a user and a role called "{_cut(name)}". Write user/{name} or role/{name}.')
    if people:
        return people[0]
    if name.endswith(".aliyuncs.com"):
        return Holder(None, Identity(name, Policies()))
    raise NobodyFits(_nobody(holders, None, name))


def _nobody(holders: Holders, kind: PrincipalKind | None, name: str) -> str:
    known = [ref.name for ref in holders.refs() if kind in (None, ref.kind)]
    close = get_close_matches(name, known, n=1, cutoff=0.7) if len(name) <= _MOST_SHOWN else []
    meant = f' Did you mean "{close[0]}"?' if close else ""
    what = f"no {kind}" if kind else "no user, role or group"
    return f'There is {what} called "{_cut(name)}" in the plan.{meant}'


def _cut(name: str) -> str:
    return name if len(name) <= _MOST_SHOWN else name[:_MOST_SHOWN] + "…"
