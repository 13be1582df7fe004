"""Settings and variables."""

import hcl2

from ramkeep.core.plan.exchange.terraform_settings import account_blocks, variable_blocks
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account, SecurityPreference
from ramkeep.core.plan.model.values import ConsoleLogin, PrincipalKind, ResourceGroup, User
from tests.core.plan.exchange.test_hcl import meant
from tests.core.plan.model.strategies import ACCOUNT_ID, attached


def test_the_starting_settings_of_ram() -> None:
    text = "\n".join(account_blocks(Plan()))
    assert "minimum_password_length              = 8" in text
    assert 'mfa_operation_for_login                 = "independent"' in text
    assert "login_network_masks" not in text
    assert "depends_on" not in text
    assert "alicloud_ram_account_alias" not in text


def test_how_people_log_on_comes_after_their_first_passwords() -> None:
    preference = SecurityPreference(login_networks=("10.0.0.0/8", "::1/128"), verification_types=("sms", "email"))
    plan = plan_of(
        [User("alice", console=ConsoleLogin()), User("bob", console=ConsoleLogin(active=False))], [preference]
    )
    last = meant(hcl2.loads(account_blocks(plan)[-1]))["resource"][0]["alicloud_ram_security_preference"]["account"]
    assert last["depends_on"] == ["${alicloud_ram_login_profile.alice}"]
    assert last["login_network_masks"] == "10.0.0.0/8;::1/128"
    assert last["verification_types"] == ["email", "sms"]


def test_variables_are_asked_for_only_where_they_are_needed() -> None:
    assert variable_blocks(Plan()) == []
    scoped = attached(PrincipalKind.USER, "alice", system="ReadOnlyAccess", scope="prod")
    items = [User("alice", console=ConsoleLogin()), ResourceGroup("prod"), scoped]
    plan = plan_of(items, [Account(ACCOUNT_ID)])
    names = [next(iter(meant(hcl2.loads(text))["variable"][0])) for text in variable_blocks(plan)]
    assert names == ["login_passwords", "resource_group_ids", "account_name"]
    passwords, _, account = variable_blocks(plan)
    assert "sensitive   = true" in passwords
    assert "default" not in passwords
    assert f'default     = "{ACCOUNT_ID}"' in account
    with_alias = plan.with_setting(Account(ACCOUNT_ID, "example"))
    assert len(variable_blocks(with_alias)) == 2
