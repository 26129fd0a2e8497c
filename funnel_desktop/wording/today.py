"""The words of Today: the day, what each line is about, what is said where nothing is due, and the week."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.method.money import format_amount
from funnel_desktop.method.short_names import short_name
from funnel_desktop.method.today import DealLine, DueCounts
from funnel_desktop.method.workdays import is_working_day, working_days
from funnel_desktop.queries.day import Ahead, DayAhead, DayPlan, Task, Unclear
from funnel_desktop.text import bare, dotted
from funnel_desktop.translation import text_of, translate
from funnel_desktop.wording.days import full_weekday_name, short_day, span_words, weekday_name
from funnel_desktop.wording.punctuation import enumerated, in_sentences, listed
from funnel_desktop.wording.visits import day_mark, first_visit_word, unknown_holidays
from funnel_desktop.wording.wording import Wording

if TYPE_CHECKING:
    from funnel_desktop.queries.verdict import Verdict

NO_TIME = "—"


def day_words(wording: Wording, plan: DayPlan) -> str:
    """Return the day with its week: "Tuesday 24 Nov · week 48 · 28 working days left this year"."""
    year_end = date(plan.today.year, 12, 31)
    days = working_days(plan.today, year_end)
    said = translate("Today", "{weekday} {date} · week {number} · {days}").format(
        weekday=full_weekday_name(plan.today),
        date=short_day(plan.today, wording.language, plan.today),
        number=plan.week.number,
        days=translate("Today", "%n working day(s) left this year", "", days),
    )
    return dotted((said, unknown_holidays(plan.today, year_end)))


def overdue_words(counts: DueCounts) -> str:
    """Return how much is overdue, and of what kinds: "8 · 6 steps, 2 visits"."""
    kinds, visits = [], counts.visits_late + counts.leads_late
    if counts.steps_late:
        kinds.append(translate("Today", "%n step(s)", "", counts.steps_late))
    if visits:
        kinds.append(translate("Today", "%n visit(s)", "", visits))
    return f"{counts.late:,} · {enumerated(kinds)}"


def nothing_due(plan: DayPlan, has_deals: bool) -> str:
    """Return what is said where nothing is due: what there is to do all the same."""
    if not has_deals:
        return translate(
            "Today", "Nothing is due. Add deals on the board and give each a next step with a date."
        )
    if plan.without_step_count:
        return translate(
            "Today", "Nothing is due. Some deals below have no next step: a good moment to set it."
        )
    if plan.unclear:
        return translate("Today", "Nothing is due. Some deals below are close to winning, and not clear yet.")
    return translate("Today", "Nothing is due, and every open deal has a next step.")


class WeekBar(NamedTuple):
    """One line of the week: done of what was to be done; ``share`` None: nothing is needed."""

    name: str
    figures: str
    share: float | None
    hint: str = ""


def week_bars(wording: Wording, plan: DayPlan) -> dict[str, WeekBar]:
    """Return the lines of the week, by what they are about."""
    counts, need = plan.week_counts, plan.need
    return {
        "visits": _bar(translate("Today", "Visits"), counts.visits_done, counts.visits_planned),
        "targets": _bar(translate("Today", "New deals"), counts.added, need.targets),
        "steps": _bar(
            translate("Today", "Steps done"), counts.steps_done, counts.steps_done + counts.steps_left
        ),
        "won": _won_bar(wording, plan),
    }


def expected_bar(wording: Wording, said: Verdict) -> WeekBar | None:
    """Return the line on the period: what is expected of its target, as the verdict has it; None where there
    is nothing to expect."""
    from funnel_desktop.wording.verdict import basis, scale_of_verdict

    expected, target = said.expected, said.target
    if expected is None or said.forecast is None:
        return None
    scale = scale_of_verdict(wording, said)
    day = short_day(said.period.end, wording.language, wording.today)
    figures = scale.text(expected.p50)
    name = translate("Today", "Expected by {day}").format(day=day)
    if target:
        figures += f" / {scale.with_unit(target)}"
        name = translate("Today", "Expected by {day} / target").format(day=day)
    between = translate("Today", "8 times out of 10 between {low} and {high}.").format(
        low=scale.text(expected.p10), high=scale.with_unit(expected.p90)
    )
    hint = in_sentences((between, basis(said.forecast)))
    return WeekBar(name, figures, expected.p50 / target if target else None, hint)


def _bar(name: str, done: int, needed: int | None) -> WeekBar:
    if needed:
        return WeekBar(name, f"{done:,} / {needed:,}", done / needed)
    return WeekBar(name, f"{done:,}", None)


def _won_bar(wording: Wording, plan: DayPlan) -> WeekBar:
    needed = plan.need.amount_minor
    won = format_amount(plan.won_minor, wording.unit, wording.language)
    if needed is None:
        return WeekBar(translate("Today", "Won"), won, None)
    name = (
        translate("Today", "Won / needed on Monday (¥10k)")
        if wording.unit != 1
        else translate("Today", "Won / needed on Monday (yuan)")
    )
    hint = translate(
        "Today", "Needed this week: what was missing of the target on Monday, spread over the weeks left."
    )
    figures = f"{won} / {format_amount(needed, wording.unit, wording.language)}"
    return WeekBar(name, figures, plan.won_minor / needed if needed else 1.0, hint)


class TaskWords(NamedTuple):
    """The line of a task: what it is, what it is about, and what is said once it is done.

    ``when`` is a time, the days by which it is overdue, or NO_TIME; ``said`` says the same aloud.
    """

    title: str
    about: str
    done: str
    when: str
    said: str
    late: bool


def task_words(wording: Wording, task: Task) -> TaskWords:
    """Return a step, a visit or a first visit in words."""
    visit, lead = task.visit, task.lead
    late = (wording.today - date.fromisoformat(task.due)).days if task.due else 0
    if late > 0:
        when = span_words(late)
        said = translate("Today", "%n day(s) overdue", "", late)
    else:
        when = task.hour or NO_TIME
        day = short_day(task.due, wording.language, wording.today) if late else translate("Today", "today")
        said = when if when != NO_TIME else day
    if visit is not None:
        who = _joined(visit.person, visit.position)
        title = (
            translate("Today", "Visit {person}").format(person=who) if who else translate("Today", "Visit")
        )
        about = _joined(short_name(visit.customer), visit.purpose)
        done = translate("Today", "Visit made: {customer}").format(customer=visit.customer)
    elif lead is not None:
        who = _joined(lead.contact_name, lead.contact_position)
        title = (
            translate("Today", "First visit: {person}").format(person=who)
            if who
            else translate("Today", "First visit")
        )
        about = _joined(short_name(lead.customer), lead.project or lead.note)
        done = translate("Today", "Visit made: {customer}").format(customer=lead.customer)
    else:
        assert task.line is not None
        title = task.line.next_step or translate("Today", "Step without words")
        about = deal_name(task.line)
        done = translate("Today", "Done: {step}").format(step=title)
    return TaskWords(title, about, done, when, said, late > 0)


def _joined(*parts: str) -> str:
    return dotted(parts)


def deal_name(line: DealLine) -> str:
    """Return customer and project of a deal in one line."""
    return _joined(short_name(line.customer) or translate("Today", "No customer"), line.project)


def facts_of(item: Unclear) -> str:
    """Return what is known for a Yes, as it is kept as evidence."""
    return bare(listed(text_of(fact) for fact in item.facts))


def about_check(item: Unclear) -> str:
    """Return what a check is about: its deal and how many more there are, or what is known for a Yes."""
    facts = facts_of(item)
    if facts:
        known = translate("Today", "Known: {facts}", "why a check may be Yes").format(facts=facts)
        return dotted((short_name(item.line.customer), known))
    more = translate("Today", "%n more", "checks", item.more) if item.more else ""
    return _joined(deal_name(item.line), more)


def quick_day_words(key: str) -> str:
    """Return what a day is called that is offered for a next step (``method.today.quick_days``)."""
    return {
        "tomorrow": translate("Today", "Tomorrow"),
        "friday": translate("Today", "This Friday"),
        "monday": translate("Today", "Next Monday"),
        "week": translate("Today", "In a week"),
        "month_end": translate("Today", "Month's end"),
    }[key]


class AheadWords(NamedTuple):
    """A day of the week ahead in words: its weekday, its number, its things with their kinds, what is not
    listed ("" for nothing), and all of it as it is said aloud. ``free``: it is not worked."""

    weekday: str
    number: str
    items: tuple[tuple[str, str], ...]
    more: str
    said: str
    free: bool


def ahead_words(wording: Wording, day: DayAhead) -> AheadWords:
    """Return a day of the week ahead in words."""
    is_today = day.day == wording.today
    weekday = weekday_name(day.day)
    if is_today:
        weekday = translate("Today", "{weekday} · today").format(weekday=weekday)
    items = tuple((item.kind, ahead_line(wording, item)) for item in day.items)
    more = translate("Today", "%n more that day", "", day.more) if day.more > 0 else ""
    holiday = "" if is_working_day(day.day) else day_mark(day.day)[1]
    parts = [*(words for _kind, words in items), *([more] if more else [])]
    said = enumerated(parts) if parts else translate("Today", "nothing planned")
    name = dotted(
        (f"{full_weekday_name(day.day)} {short_day(day.day, wording.language, wording.today)}", holiday)
    )
    return AheadWords(
        dotted((weekday, holiday)),
        f"{day.day:%d}",
        items,
        more,
        f"{name}: {said}",
        not is_working_day(day.day),
    )


class MonthDayWords(NamedTuple):
    """A day of the month in words: its number, its few things with their kinds, or by kind how many there
    are; all of it as it is said aloud. ``mark``: what holiday it is; ``free``: it is not worked."""

    number: str
    items: tuple[tuple[str, str], ...]
    counts: tuple[tuple[str, str], ...]
    mark: str
    said: str
    free: bool


def month_day_words(wording: Wording, day: DayAhead) -> MonthDayWords:
    """Return a day of the month in words."""
    items = tuple((item.kind, ahead_line(wording, item)) for item in day.items)
    counts = day.counts
    kinds = (
        ("visit", counts.visits, translate("Today", "%n visit(s)", "", counts.visits)),
        ("signing", counts.signings, translate("Today", "%n expected signing(s)", "", counts.signings)),
        ("step", counts.steps, translate("Today", "%n step(s)", "", counts.steps)),
        ("commitment", counts.commitments, translate("Today", "%n commitment(s)", "", counts.commitments)),
    )
    there = [(kind, number, words) for kind, number, words in kinds if number]
    mark = "" if is_working_day(day.day) else day_mark(day.day)[1]
    parts = [words for _kind, words in items] or [words for _kind, _number, words in there]
    said = enumerated(parts) if parts else translate("Today", "nothing planned")
    date_words = short_day(day.day, wording.language, wording.today)
    name = dotted((f"{full_weekday_name(day.day)} {date_words}", mark))
    return MonthDayWords(
        f"{day.day.day}",
        items,
        () if items else tuple((kind, f"{number:,}") for kind, number, _words in there),
        mark,
        f"{name}: {said}",
        not is_working_day(day.day),
    )


def day_title(wording: Wording, day: date) -> str:
    """Return the name of the list of a day: "Friday 4 Dec"."""
    return f"{full_weekday_name(day)} {short_day(day, wording.language, wording.today)}"


def ahead_line(wording: Wording, item: Ahead) -> str:
    """Return something that falls on a day, in the few words that a narrow column has room for."""
    if item.visit is not None:
        visit = item.visit
        what = visit.purpose or visit.person or first_visit_word()
        return " ".join(part for part in (visit.planned_time, short_name(visit.customer), what) if part)
    if item.commitment is not None:
        return item.commitment.text
    assert item.line is not None
    line = item.line
    customer = short_name(line.customer) or line.project or translate("Today", "No customer")
    if item.kind == "signing":
        known = line.amount_minor is not None or line.foreign_minor is not None
        amount = wording.amount_of(line) if known else ""
        return (
            translate("Today", "{customer} signs {amount}").format(customer=customer, amount=amount).strip()
        )
    return " ".join(part for part in (line.next_step_time, customer, line.next_step) if part)


def signing_title(wording: Wording, until: date) -> str:
    """Return the name of the list of deals that are expected to be signed soon."""
    day = short_day(until, wording.language, wording.today)
    return translate("Today", "To sign until {date}").format(date=day)
