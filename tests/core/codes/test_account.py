from ramkeep.core.codes import base32
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Credential, Kind


def test_an_account_shows_neither_its_secret_nor_what_it_does_not_know() -> None:
    credential = Credential(Kind.TOTP, base32.secret("JBSWY3DPEHPK3PXP"), "Aliyun", "root")
    account = Account(AccountId("0" * 32), credential, extra={"later": "hunter2"})
    assert "JBSWY" not in repr(account)
    assert "hunter2" not in repr(account)
    assert account == Account(AccountId("0" * 32), credential, extra={"later": "hunter2"})
    assert len({account, account}) == 1
