"""The steps of a new account, in the order in which they are done.

Sources: Alibaba Cloud, "Use RAM to maintain security of your Alibaba Cloud resources" and "Enable an MFA device for an
Alibaba Cloud account"; CIS Alibaba Cloud Foundation Benchmark 2.0, section 1. The way of the owner's MFA is that of
the page: choose what is protected, verify the phone, install an app, scan, type one code.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Section(StrEnum):
    """Steps that belong together."""

    OWNER = "owner"
    PLAN = "plan"
    PEOPLE = "people"
    ACCOUNT = "account"


class Step(StrEnum):
    """A step, by the name that a plan's file keeps; once published it keeps its meaning."""

    OVERVIEW = "ram-overview"
    PROTECTION = "root-protection"
    VERIFICATION = "root-verification"
    AUTHENTICATOR = "root-authenticator"
    SCAN = "root-scan"
    CODE = "root-code"
    NO_ACCESS_KEY = "root-no-access-key"
    STARTER_PLAN = "starter-plan"
    ADMINISTRATORS = "administrators"
    CHECKED = "plan-checked"
    APPLIED = "plan-applied"
    USERS_MFA = "users-mfa"
    PASSWORD_POLICY = "password-policy"  # the name of a step
    SECURITY_PREFERENCE = "security-preference"
    RECOVERY = "recovery"
    ROOT_RESTS = "root-rests"


class Goal(StrEnum):
    """The place in the program that helps with a step."""

    NOWHERE = ""
    ENROLL_ROOT = "enroll root"
    CODE_OF_ROOT = "code of root"
    PLAN = "plan"
    PROBLEMS = "problems"
    EXPORT = "export"
    PLAN_SETTINGS = "plan settings"
    BACKUP = "backup"
    CODES = "codes"


@dataclass(frozen=True, slots=True)
class StepInfo:
    """Where a step stands, and where the program helps with it.

    Attributes:
        cis: the recommendations of the CIS benchmark that it carries out.
    """

    step: Step
    section: Section
    goal: Goal = Goal.NOWHERE
    cis: tuple[str, ...] = ()


STEPS: Final = (
    StepInfo(Step.OVERVIEW, Section.OWNER),
    StepInfo(Step.PROTECTION, Section.OWNER, cis=("1.3",)),
    StepInfo(Step.VERIFICATION, Section.OWNER, cis=("1.3",)),
    StepInfo(Step.AUTHENTICATOR, Section.OWNER, cis=("1.3",)),
    StepInfo(Step.SCAN, Section.OWNER, Goal.ENROLL_ROOT, ("1.3",)),
    StepInfo(Step.CODE, Section.OWNER, Goal.CODE_OF_ROOT, ("1.3",)),
    StepInfo(Step.NO_ACCESS_KEY, Section.OWNER, cis=("1.2",)),
    StepInfo(Step.STARTER_PLAN, Section.PLAN, Goal.PLAN),
    StepInfo(Step.ADMINISTRATORS, Section.PLAN, Goal.PLAN),
    StepInfo(Step.CHECKED, Section.PLAN, Goal.PROBLEMS, ("1.15", "1.16")),
    StepInfo(Step.APPLIED, Section.PLAN, Goal.EXPORT),
    StepInfo(Step.USERS_MFA, Section.PEOPLE, cis=("1.4",)),
    StepInfo(
        Step.PASSWORD_POLICY,
        Section.ACCOUNT,
        Goal.PLAN_SETTINGS,
        ("1.7", "1.8", "1.9", "1.10", "1.11", "1.12", "1.13", "1.14"),
    ),
    StepInfo(Step.SECURITY_PREFERENCE, Section.ACCOUNT, Goal.PLAN_SETTINGS, ("1.4", "1.5", "1.6")),
    StepInfo(Step.RECOVERY, Section.ACCOUNT, Goal.BACKUP),
    StepInfo(Step.ROOT_RESTS, Section.ACCOUNT, Goal.CODES, ("1.1",)),
)
