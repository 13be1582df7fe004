"""The report as a page of HTML, in the language of the window; the same plan and date give the same page."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields

from ramkeep.core.codes.names import shown, shown_sentence
from ramkeep.core.plan.checks.dangers import Able, Danger
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.checks.report import Report, Row, Service
from ramkeep.core.plan.grants.overview import Cell, Power
from ramkeep.core.plan.model.values import MfaState, PolicyType, PrincipalKind, User
from ramkeep.ui.plan.about.words import problem_count
from ramkeep.ui.plan.account.levels import level_of
from ramkeep.ui.plan.account.words import field as setting_field
from ramkeep.ui.plan.account.words import level_word, login_mfa, quota_name, section, standing
from ramkeep.ui.plan.inspector.words import mfa as mfa_name
from ramkeep.ui.plan.problems.words import where
from ramkeep.ui.plan.review import report_words as words
from ramkeep.ui.plan.review.change_words import value
from ramkeep.ui.plan.review.html_parts import Td, heading, page, paragraph, table
from ramkeep.ui.plan.tree.row_words import severity_name
from ramkeep.ui.worded import worded

# So many services stand beside each other on a page.
BAND = 12
_MOST_PROBLEMS = 400
_MOST_NAMES = 40
_LONGEST_WHOLE = 24
_LOOKS = {Power.LIST: "list", Power.READ: "read", Power.WRITE: "write", Power.ADMIN: "admin"}
_SEVERITY_LOOKS = {Severity.ERROR: "danger", Severity.DANGER: "danger", Severity.WARNING: "warn"}


def report_html(report: Report, date: str, language: str = "en", most_rows: int | None = None) -> str:
    """The page.

    Args:
        report: the facts.
        date: of the day it is made, as it is to be read.
        language: the code of the language of the words.
        most_rows: cut every table after so many rows, as for a preview; None cuts none of people.
    """
    title = shown_sentence(report.plan.about.title) or words.unnamed()
    body = [
        heading(title, 1),
        paragraph(words.subtitle(report.plan.account.id, report.plan.account.alias)),
        paragraph(words.made(date), "quiet"),
        *_summary(report),
        *_dangers(report),
        *_people(report, most_rows),
        *_matrix(report, most_rows),
        *_problems(report, most_rows),
        *_limits(report),
        *_settings(report),
    ]
    return page(title, language, body)


def _summary(report: Report) -> Iterator[str]:
    plan = report.plan
    custom = sum(ref.type is PolicyType.CUSTOM for ref in plan.policies)
    yield heading(words.summary())
    yield paragraph(words.counts(len(plan.users), len(plan.groups), len(plan.roles), custom))
    counted = Counter(problem.severity for problem in report.problems.open)
    told = [problem_count(severity, counted[severity]) for severity in Severity if counted[severity]]
    if told:
        yield paragraph(" · ".join(told))


def _dangers(report: Report) -> Iterator[str]:
    yield heading(words.dangerous())
    rows = [(words.danger(which), _names(report.dangers.get(which, ()))) for which in Danger]
    yield table(words.danger_heads(), rows)
    if any(able.limited for several in report.dangers.values() for able in several):
        yield paragraph(words.limited_note(), "quiet")


def _names(able: Sequence[Able]) -> str:
    if not able:
        return words.nobody()
    told = []
    for each in able[:_MOST_NAMES]:
        name = shown(each.ref.name)
        name = name if each.ref.kind is PrincipalKind.USER else words.role(name)
        told.append(words.limited(name) if each.limited else name)
    if len(able) > _MOST_NAMES:
        told.append(words.rows_left_out(len(able) - _MOST_NAMES))
    return ", ".join(told)


def _people(report: Report, most: int | None) -> Iterator[str]:
    users = [row for row in report.rows if row.ref.kind is PrincipalKind.USER]
    yield heading(words.people())
    yield table(words.people_heads(), [_person(row, report.plan.users[row.ref.name]) for row in users[:most]])
    yield from _more(len(users), most)


def _name(name: str) -> Td:
    """Hyphens break no name that is short."""
    return Td(name, "name" if len(name) <= _LONGEST_WHOLE else "")


def _person(row: Row, user: User) -> tuple[str | Td, ...]:
    console = user.console is not None and user.console.active
    demanded = user.mfa is MfaState.NONE and user.console is not None and user.console.mfa_bind_required
    return (
        _name(shown(user.name)),
        shown(user.display_name),
        ", ".join(map(shown, row.groups)),
        words.yes(console),
        words.demanded() if demanded else mfa_name(user.mfa),
        str(sum(key.active for key in user.access_keys)),
    )


def _matrix(report: Report, most: int | None) -> Iterator[str]:
    yield heading(words.matrix())
    yield paragraph(words.matrix_legend(), "quiet")
    services = report.services
    for start in range(0, len(services) or 1, BAND):
        band = services[start : start + BAND]
        yield _band(report.rows[:most], band, start)
    yield from _more(len(report.rows), most)
    if report.services_left_out:
        yield paragraph(words.services_left_out(report.services_left_out), "quiet")
    names = sorted({name for row in report.rows for name in row.uncertain})
    if names:
        yield paragraph(words.uncertain(", ".join(map(shown, names))), "quiet")


def _band(rows: Sequence[Row], band: Sequence[Service], start: int) -> str:
    heads = (words.people_heads()[0], *(service.code for service in band))
    told: list[tuple[str | Td, ...]] = []
    for row in rows:
        name = shown(row.ref.name)
        name = name if row.ref.kind is PrincipalKind.USER else words.role(name)
        cells = row.cells[start : start + len(band)]
        letters = (
            (Td(words.administrator(), "admin", max(len(band), 1)),) if row.is_full else tuple(map(_letter, cells))
        )
        told.append((_name(name), *letters))
    return table(heads, told)


def _letter(cell: Cell) -> Td:
    look = f"middle {_LOOKS[cell.power]}" if cell.power in _LOOKS else "middle"
    return Td(words.letter(cell.power, limited=cell.limited), look)


def _problems(report: Report, most: int | None) -> Iterator[str]:
    found, most = report.problems.open, most or _MOST_PROBLEMS
    yield heading(words.problems())
    if found:
        rows = [
            (
                Td(severity_name(each.severity), _SEVERITY_LOOKS.get(each.severity, "")),
                worded(each.message),
                where(each.place),
            )
            for each in found[:most]
        ]
        yield table(words.problem_heads(), rows)
        yield from _more(len(found), most)
    else:
        yield paragraph(words.no_problems())
    ignored = report.problems.ignored
    yield heading(words.ignored())
    if ignored:
        told = [(worded(each.message), shown_sentence(said.reason), shown(said.date)) for each, said in ignored]
        yield table(words.ignored_heads(), told)
    else:
        yield paragraph(words.no_problems())


def _limits(report: Report) -> Iterator[str]:
    yield heading(words.limits())
    rows = [
        (
            quota_name(meter.item) + (f" ({shown(meter.where)})" if meter.where else ""),
            f"{meter.used:,}",
            "" if meter.limit is None else f"{meter.limit:,}",
            Td(level_word(level_of(meter)), level_of(meter)),
        )
        for meter in report.meters
        if meter.used
    ]
    yield table(words.limit_heads(), rows)


def _settings(report: Report) -> Iterator[str]:
    plan = report.plan
    yield heading(words.settings())
    root = plan.account.root
    rows = [
        (setting_field("root_mfa"), mfa_name(root.mfa)),
        (setting_field("root_access_keys"), str(root.access_keys)),
        (section("directory"), standing(plan.directory.standing)),
    ]
    for setting in (plan.password_policy, plan.security_preference):
        for each in fields(setting):
            if each.name in ("note", "extra"):
                continue
            it = getattr(setting, each.name)
            told = login_mfa(it) if each.name == "mfa_for_login" else value(it)
            rows.append((setting_field(each.name), told))
    yield table(words.setting_heads(), rows)


def _more(count: int, most: int | None) -> Iterator[str]:
    if most is not None and count > most:
        yield paragraph(words.rows_left_out(count - most), "quiet")
