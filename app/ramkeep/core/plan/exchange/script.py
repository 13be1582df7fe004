"""A plan as a shell script of `aliyun` commands, and the script that takes back what it made.

Both are for any POSIX shell with awk and sed, and a configured Alibaba Cloud CLI (the command `aliyun`). What they do
is told in `docs/exports.md`. Source of the commands: Alibaba Cloud, API references of RAM 2015-05-01, IMS 2019-08-15
and Resource Management 2020-03-31 (SDKs ram 1.3.0, ims 3.5.0, resourcemanager 2.6.2); of the answer NoPermission to
writes that follow each other too fast: a measured report of 25 September 2026.
"""

from shlex import quote
from typing import Final

from ramkeep.core.plan.exchange.commands import Step, steps
from ramkeep.core.plan.exchange.export_words import left_out_of_script
from ramkeep.core.plan.exchange.exports import Export, ExportFile, refuse_nul, refuse_unexportable
from ramkeep.core.plan.exchange.script_library import library
from ramkeep.core.plan.exchange.script_making import MAKING
from ramkeep.core.plan.exchange.script_steps import step_functions
from ramkeep.core.plan.exchange.script_undo import UNDOING
from ramkeep.core.plan.model.plan import Plan

APPLY: Final = "apply.sh"
UNDO: Final = "undo.sh"

# SC2016: what looks like variables in texts and in programs for awk is not for the shell. SC2034: undo.sh has functions
# in common with apply.sh that tell more than it asks for.
_HEAD = """#!/bin/sh
# {}
# sh {} --dry-run prints the commands and touches nothing. Made by Ramkeep.
# shellcheck disable=SC2016,SC2034
set -eu
"""


def export_script(plan: Plan) -> Export:
    """The two scripts, `apply.sh` and `undo.sh`. They hold no password and ask for none but first ones.

    Raises:
        NotExportable: the plan refers to what is not there, or says what no command can carry.
    """
    refuse_unexportable(plan)
    files = ExportFile(APPLY, _apply(plan), executable=True), ExportFile(UNDO, _undo(), executable=True)
    return Export(files, left_out_of_script(plan))


def _apply(plan: Plan) -> str:
    planned = steps(plan)
    head = _HEAD.format("Brings an account of Alibaba Cloud to the plan. It can be run again.", APPLY)
    body = "".join(f"{_call(each)}\n" for each in planned)
    start = f'\noptions "$@"\nthe_account {quote(refuse_nul(plan.account.id))}\nstart_log\n\n'
    return f"{head}{library(compares=True)}\ntotal={len(planned)}\n{MAKING}{step_functions()}{start}{body}\nfinish\n"


def _undo() -> str:
    head = _HEAD.format("Takes back what apply.sh has made, by its applied.log, and nothing else.", UNDO)
    return f'{head}{library(compares=False)}{UNDOING}\noptions "$@"\ntake_everything_back\n'


def _call(step: Step) -> str:
    return " ".join((step.function, *(quote(refuse_nul(each)) for each in step.arguments)))
