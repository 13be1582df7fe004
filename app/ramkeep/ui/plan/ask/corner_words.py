"""What is assumed where the documentation of RAM leaves a question open, in the language of the window."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def corner(name: str, *, as_usual: bool) -> str:
    """What the usual reading of an open question says, or what the other one does.

    Args:
        name: of the assumption in `Corners`.
    """
    return (_usual() if as_usual else _other())[name]


def _usual() -> dict[str, str]:
    return {
        "absent_key_meets_negation": translate(
            "plan", "a negated condition holds when the request does not carry its key"
        ),
        "absent_key_meets_for_all": translate(
            "plan", "a ForAllValues condition holds when the request does not carry its key"
        ),
        "one_request_value_is_enough": translate(
            "plan", "of several values of a key in the request, one that matches is enough"
        ),
        "key_case_is_ignored": translate("plan", "the case of condition keys does not matter"),
        "resource_case_counts": translate("plan", "the case of resources matters"),
        "role_case_is_ignored": translate(
            "plan", "the case of a role's name does not matter; Alibaba Cloud's own policies write it in lower case"
        ),
        "star_crosses_colon": translate("plan", "a star in a resource also stands for colons"),
        "star_covers_empty_region": translate("plan", "a star also stands for the empty region of a resource"),
        "empty_region_is_any": translate(
            "plan", "an ARN of RAM means the same with an empty region and with a star; RAM writes both"
        ),
        "variables_are_literal": translate("plan", "${...} is plain text; RAM documents no policy variables"),
        "not_resource_counts": translate("plan", "NotResource works as in the grammar of 2018 to 2020"),
        "zoneless_dates_are_utc": translate("plan", "a date without a zone is UTC"),
        "account_scope_decides_first": translate(
            "plan", "an Allow at account scope ends the search, and resource-group policies are not read (2021 text)"
        ),
        "control_policies_spare_root": translate("plan", "control policies do not bind the owner of a member account"),
        "caller_identity_ignores_ip": translate(
            "plan", "sts:GetCallerIdentity ignores IP conditions (measured once, on no public page)"
        ),
    }


def _other() -> dict[str, str]:
    return {
        "absent_key_meets_negation": translate(
            "plan", "a negated condition fails when the request does not carry its key"
        ),
        "absent_key_meets_for_all": translate(
            "plan", "a ForAllValues condition fails when the request does not carry its key"
        ),
        "one_request_value_is_enough": translate("plan", "every value of a key in the request must match"),
        "key_case_is_ignored": translate("plan", "the case of condition keys matters"),
        "resource_case_counts": translate("plan", "the case of resources does not matter"),
        "role_case_is_ignored": translate("plan", "the case of a role's name matters"),
        "star_crosses_colon": translate("plan", "a star in a resource stays within its field of the ARN"),
        "star_covers_empty_region": translate("plan", "a star does not stand for the empty region of a resource"),
        "empty_region_is_any": translate(
            "plan", "an empty region in a resource of a policy stands for the empty region alone"
        ),
        "variables_are_literal": translate("plan", "${...} is a policy variable and may stand for any text"),
        "not_resource_counts": translate("plan", "RAM no longer honors NotResource, and its statement covers nothing"),
        "zoneless_dates_are_utc": translate("plan", "a date without a zone is China Standard Time (+08:00)"),
        "account_scope_decides_first": translate(
            "plan", "policies at account and at resource-group scope are read together"
        ),
        "control_policies_spare_root": translate("plan", "control policies bind the owner of a member account too"),
        "caller_identity_ignores_ip": translate("plan", "sts:GetCallerIdentity heeds IP conditions"),
    }
