"""The checklist on paper: a web page, and a PDF of the same."""

from collections.abc import Iterable
from html import escape

from ramkeep.core.checklist.evidence import Known, evidence
from ramkeep.core.checklist.progress import Count, counts, done_steps, logging_on, name_of, step_done
from ramkeep.core.checklist.steps import STEPS, Step, StepInfo
from ramkeep.core.codes.names import shown
from ramkeep.core.plan.model.plan import Plan
from ramkeep.ui.checklist import step_words, words
from ramkeep.ui.theme.paper import PAPER


def page_of(known: Known) -> str:
    """The whole list as a page of HTML. No code and no secret is in it, and no name is read as HTML."""
    plan = known.plan
    each = counts(plan)
    parts = [f"<h1>{escape(words.title())}</h1>", *_head(plan, sum(each.values(), Count(0, 0)))]
    section = None
    for info in STEPS:
        if info.section is not section:
            section = info.section
            parts.append(f"<h2>{escape(step_words.section(section))} &nbsp; {escape(words.count(each[section]))}</h2>")
        parts += _step(info, known)
    body = "\n".join(parts)
    head = f'<meta charset="utf-8"><title>{escape(words.title())}</title><style>{PAPER}</style>'
    return f"<!DOCTYPE html>\n<html><head>{head}</head><body>\n{body}\n</body></html>\n"


def _head(plan: Plan, whole: Count) -> Iterable[str]:
    named = [shown(text) for text in (plan.about.title, plan.account.alias, plan.account.id) if text]
    yield _quiet("  ·  ".join([*named, words.whole(whole)]))


def _step(info: StepInfo, known: Known) -> Iterable[str]:
    done, found = step_done(known.plan, info.step), evidence(info.step, known)
    yield f"<h3>{_box(done is not None)} {escape(step_words.title(info.step))}</h3>"
    told = [] if done is None else [words.done_by(done)]
    told += [] if found is None else [words.evidence(found)]
    if told:
        yield _quiet("  ·  ".join(told))
    yield f"<p>{escape(step_words.why(info.step))}</p>"
    yield f"<ol>{''.join(f'<li>{escape(line)}</li>' for line in step_words.how(info.step))}</ol>"
    if info.step is Step.USERS_MFA:
        yield from _users(known)


def _users(known: Known) -> Iterable[str]:
    done = done_steps(known.plan)
    for user in logging_on(known.plan):
        said = done.get(name_of(Step.USERS_MFA, user.name))
        when = "" if said is None else f"  ·  {words.done_by(said)}"
        yield f"<p>{_box(said is not None)} {escape(shown(user.name) + when)}</p>"


def _box(done: bool) -> str:
    return "☑" if done else "☐"


def _quiet(text: str) -> str:
    return f'<p class="muted">{escape(text)}</p>'
