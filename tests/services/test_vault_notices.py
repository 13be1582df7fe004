"""The words of the notices."""

from ramkeep.services.vault_notices import OlderCopy


def test_an_older_copy_names_both_generations() -> None:
    assert OlderCopy(812, 830, 0).reason == "This is an older copy of the vault (generation 812, you had 830)."
