import pytest

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import SecurityPreference
from tests.core.plan.checks.trying import found, messages, paths, unmended

EVERYWHERE, PRIVATE = "logon-from-everywhere", "logon-networks-private"
REFUSED, MANY = "logon-network-refused", "logon-networks-too-many"
OFFICE = "203.0.113.0/24"


def limited(*networks: str) -> Plan:
    return plan_of(settings=[SecurityPreference(login_networks=networks)])


def test_no_network_means_every_network() -> None:
    (finding,) = found(EVERYWHERE, limited())
    assert finding.severity is None
    assert not found(EVERYWHERE, limited(OFFICE))


@pytest.mark.parametrize("everything", ["0.0.0.0/0", "::/0"])
def test_a_network_of_everything_undoes_the_others(everything: str) -> None:
    (finding,) = found(EVERYWHERE, limited(OFFICE, everything))
    assert finding.place.path == ("security_preference", "login_networks", 1)
    assert finding.severity is Severity.WARNING
    assert not found(PRIVATE, limited(everything))


@pytest.mark.parametrize("networks", [("10.0.0.0/8",), ("192.168.1.0/24", "172.16.0.1", "fd00::/8")])
def test_private_networks_alone_lock_people_out(networks: tuple[str, ...]) -> None:
    assert unmended(PRIVATE, limited(*networks))


@pytest.mark.parametrize("networks", [(), ("8.8.8.0/24",), ("10.0.0.0/8", "8.8.8.8"), ("10.0.0.0/8", "office")])
def test_a_public_or_unknown_network_lets_people_in(networks: tuple[str, ...]) -> None:
    assert not found(PRIVATE, limited(*networks))


def test_what_is_no_network() -> None:
    plan = limited(OFFICE, "office", "10.0.0.0/33", "8.8.8.8", "2001:db8::/32", "8.8.8.8/8")
    assert [path[-1] for path in paths(REFUSED, plan)] == [1, 2]
    assert messages(REFUSED, plan)[0].startswith('"office" is no network.')
    assert unmended(REFUSED, plan)


def test_forty_networks_in_512_characters() -> None:
    short = [f"8.8.8.{at}" for at in range(41)]
    assert not found(MANY, limited(*short[:40]))
    assert messages(MANY, limited(*short)) == ["There are 41 networks; RAM takes 40."]
    long = [f"203.113.100.{100 + at}" for at in range(32)]
    assert len(";".join(long)) == 32 * 15 + 31
    assert not found(MANY, limited(*long))
    assert not found(MANY, limited(*long[:31], "8" * 16))
    assert messages(MANY, limited(*long, "8")) == ["The networks are 513 characters long together; RAM takes 512."]
