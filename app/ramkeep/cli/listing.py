"""`ramkeep list`: the accounts, without codes and secrets."""

from argparse import Namespace

from ramkeep.cli.exits import Exit, Stopped
from ramkeep.cli.terminal import Terminal, one_line, opened
from ramkeep.core.codes.account import Account
from ramkeep.core.codes.credential import Kind
from ramkeep.core.codes.search import matches


def run(arguments: Namespace, terminal: Terminal) -> Exit:
    """List the accounts that have every word of the query.

    Raises:
        Stopped: there is a query, and no account fits it.
    """
    query = " ".join(arguments.query)
    with opened(terminal) as vault:
        accounts = [account for account in vault.contents.accounts if matches(account, query)]
    if query and not accounts:
        raise Stopped(Exit.NOT_FOUND, "No account fits.")
    if arguments.json:
        terminal.console.dump([as_json(account) for account in accounts])
    elif not accounts:
        terminal.console.note("The vault holds no accounts yet.")
    else:
        for account in accounts:
            terminal.console.say(one_line(account))
    return Exit.OK


def as_json(account: Account) -> dict[str, object]:
    """What a program may know about an account: no secret, no PIN, and no note, which may hold either."""
    credential = account.credential
    moving = "counter" if credential.kind is Kind.HOTP else "period"
    return {
        "id": account.id,
        "issuer": credential.issuer,
        "account": credential.account,
        "kind": credential.kind.value,
        "algorithm": credential.algorithm.value,
        "digits": credential.digits,
        moving: getattr(credential, moving),
        "favorite": account.favorite,
        "added_at": account.added_at,
    }
