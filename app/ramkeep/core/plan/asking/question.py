"""A question to a plan, spelled out."""

from dataclasses import dataclass, field
from enum import StrEnum

from ramkeep.core.plan.grants.questions import Call
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.typed_values import address, moment


class Form(StrEnum):
    """What is asked. `WHY_NOT` is `CAN` with the eye on what is missing."""

    CAN = "can"
    WHY_NOT = "why not"
    WHO = "who"
    WHAT = "what"

    @property
    def names_caller(self) -> bool:
        """Does the question name somebody?"""
        return self is not Form.WHO

    @property
    def names_action(self) -> bool:
        """Does the question name an action?"""
        return self is not Form.WHAT


class Fault(StrEnum):
    """A circumstance that does not read."""

    ADDRESS = "address"
    MOMENT = "moment"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a call says of itself. What is None or empty is not said, as a key that the request does not carry.

    Attributes:
        mfa: the caller has logged on with MFA.
        https: the call comes by HTTPS.
        address: the caller's IP address.
        moment: when, in ISO 8601.
        resource_group: the one that the resources lie in, as the plan calls it.
        others: condition keys, as `key=value`.
    """

    mfa: bool | None = None
    https: bool | None = None
    address: str = ""
    moment: str = ""
    resource_group: str = ""
    others: tuple[str, ...] = ()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What does not read and is left out of the question."""
        found = []
        if self.address and address(self.address) is None:
            found.append(Fault.ADDRESS)
        if self.moment and moment(self.moment) is None:
            found.append(Fault.MOMENT)
        if any(not key or not value for key, value in map(_split, self.others)):
            found.append(Fault.OTHERS)
        return tuple(found)

    @property
    def context(self) -> Context:
        """As condition keys."""
        faults = self.faults
        values: dict[str, list[str]] = {}
        for key, value in map(_split, self.others):
            if key and value:
                values.setdefault(key, []).append(value)
        if self.mfa is not None:
            values["acs:MFAPresent"] = [_truth(self.mfa)]
        if self.https is not None:
            values["acs:SecureTransport"] = [_truth(self.https)]
        if self.address and Fault.ADDRESS not in faults:
            values["acs:SourceIp"] = [self.address]
        if self.moment and Fault.MOMENT not in faults:
            values["acs:CurrentTime"] = [self.moment]
        return Context(values)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked.

    Attributes:
        who: as `caller_named` takes it.
        action: `service:action`.
        resource: an ARN; empty for every resource.
    """

    form: Form = Form.CAN
    who: str = ""
    action: str = ""
    resource: str = ""
    circumstances: Circumstances = field(default_factory=Circumstances)

    @property
    def is_whole(self) -> bool:
        """Is there enough to answer?"""
        return bool(self.who or not self.form.names_caller) and bool(self.action or not self.form.names_action)

    @property
    def call(self) -> Call:
        """What RAM would be asked.

        Raises:
            NoAction: the action has wildcards, or is none.
        """
        resources = (self.resource,) if self.resource else ()
        return Call(self.action, resources, self.circumstances.context, self.circumstances.resource_group)


def _split(text: str) -> tuple[str, str]:
    key, _, value = text.partition("=")
    return key.strip(), value.strip()


def _truth(value: bool) -> str:
    return "true" if value else "false"
