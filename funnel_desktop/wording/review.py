"""The words of the weekly review, for the screen and for paper."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from funnel_desktop.method.records import Review
from funnel_desktop.method.review import Closing, lost_reasons
from funnel_desktop.method.today import Week
from funnel_desktop.queries.review import ReviewContent
from funnel_desktop.text import dotted
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.punctuation import enumerated
from funnel_desktop.wording.wording import Wording

FIGURES = ("won", "lost", "moved", "added", "visits")
"""The figures of a week, in order."""

_NAMED = 3
"""Deals that are named in a note."""

QUESTIONS = ("reached", "learned")
"""The questions, as fields of ``Review``, in the order asked."""

EARLIER = "next_step"
"""The four directions were a question, too, before a commitment for each was enough."""


def questions_of(answers: Review) -> list[str]:
    """Return the questions of a review, with the one of earlier reviews where it was answered."""
    return [*QUESTIONS, *([EARLIER] if answers.next_step else [])]


class FigureWords(NamedTuple):
    """One figure in words: name, the figure, what it consists of, what was asked, the week before.

    ``mark`` is "good" when what was asked is reached, "warn" when not and the week is over, else "".
    ``short_plan`` and ``short_before`` stand in table cells.
    """

    key: str
    name: str
    figure: str
    detail: str
    plan: str
    mark: str
    before: str
    short_plan: str
    short_before: str


def week_name(week: Week) -> str:
    """Return "Week 48"."""
    return translate("Review", "Week {number}").format(number=week.number)


def week_days(week: Week, language: str, today: date) -> str:
    """Return the first and the last day of a week: 23 Nov – 29 Nov."""
    return f"{short_day(week.start, language, today)} – {short_day(week.end, language, today)}"


def question(key: str) -> str:
    """Return one of the questions."""
    return {
        "reached": translate("Review", "Did the week reach its aim?"),
        "next_step": translate("Review", "What will I do in each of the four directions?"),
        "learned": translate("Review", "How do I use what I learned?"),
    }[key]


def hint(key: str) -> str:
    """Return what an answer to a question may look like."""
    return {
        "reached": translate("Review", "What was reached, what was not, and why"),
        "next_step": translate("Review", "In words here; with a date as a commitment below"),
        "learned": translate("Review", "What worked, what did not, what will be done differently"),
    }[key]


def reason_name(wording: Wording, key: str) -> str:
    """Return a loss reason in words."""
    known = wording.playbook.loss_reasons.get(key)
    if known is not None:
        return known.name(wording.language)
    return key or translate("Review", "No reason noted")


def deal_name(deal: Closing) -> str:
    """Return how a deal is called: customer and project."""
    return dotted((deal.customer, deal.project)) or translate("Review", "Without a name")


def kept_word(kept: str) -> str:
    """Return whether a commitment was kept, in words."""
    return {
        "yes": translate("Review", "Kept"),
        "no": translate("Review", "Not kept"),
    }.get(kept, translate("Review", "Open"))


def figure_words(content: ReviewContent, wording: Wording) -> list[FigureWords]:
    """Return the figures of a week in words, in the order of ``FIGURES``."""
    return [
        _won(content, wording),
        _lost(content, wording),
        _moved(content),
        _added(content),
        _visits(content),
    ]


def _deals(count: int) -> str:
    return translate("Review", "%n deal(s)", "", count)


def _before(text: str) -> str:
    return translate("Review", "Week before: {figure}").format(figure=text)


def _mark(content: ReviewContent, reached: bool) -> str:
    return "good" if reached else "" if content.this_week else "warn"


def _won(content: ReviewContent, wording: Wording) -> FigureWords:
    figures, before, plan = content.figures, content.before, content.plan
    units = plan.measure == "units"
    needed = mark = asked = ""
    if plan.won is not None:
        reached = figures.won_units if units else figures.won_minor
        needed = translate("Review", "%n unit(s)", "", plan.won) if units else wording.amount(plan.won)
        mark = _mark(content, reached >= plan.won)
        asked = translate("Review", "Needed on Mon: {figure}").format(figure=needed)
    detail = _deals(figures.won_count)
    if figures.won_units:
        detail += " · " + translate("Review", "%n unit(s)", "", figures.won_units)
    if figures.without_amount:
        detail += " · " + translate("Review", "%n without an amount", "", figures.without_amount)
    was = f"{wording.amount(before.won_minor)} · {_deals(before.won_count)}"
    return FigureWords(
        *("won", translate("Review", "Won"), wording.amount(figures.won_minor), detail),
        *(asked, mark, _before(wording.amount(before.won_minor)), needed, was),
    )


def _lost(content: ReviewContent, wording: Wording) -> FigureWords:
    figures, before = content.figures, content.before
    detail = "" if figures.lost_minor is None else wording.amount(figures.lost_minor)
    main = lost_reasons(figures.lost)[:1]
    why = (
        translate("Review", "Mostly: {reason}").format(reason=reason_name(wording, main[0].reason))
        if main
        else ""
    )
    was = f"{len(before.lost):,}"
    return FigureWords(
        *("lost", translate("Review", "Lost"), f"{len(figures.lost):,}", detail),
        *(why, "", _before(was), "", was),
    )


def _moved(content: ReviewContent) -> FigureWords:
    figures, before = content.figures, content.before
    back = translate("Review", "%n back", "", len(figures.back))
    was = translate("Review", "{forward} forward, {back} back").format(
        forward=f"{len(before.forward):,}", back=f"{len(before.back):,}"
    )
    again = translate("Review", "%n opened again", "", len(figures.reopened)) if figures.reopened else ""
    return FigureWords(
        *("moved", translate("Review", "Moved forward"), f"{len(figures.forward):,}", back),
        *(again, "", _before(f"{len(before.forward):,}"), "", was),
    )


def _added(content: ReviewContent) -> FigureWords:
    figures, before, plan = content.figures, content.before, content.plan
    asked = mark = ""
    if plan.added is not None:
        asked = (
            translate("Review", "Needed: {figure}")
            if plan.added_by_balance
            else translate("Review", "Planned: {figure}")
        ).format(figure=f"{plan.added:,}")
        mark = _mark(content, len(figures.added) >= plan.added)
    detail = translate("Review", "new deals; %n new lead(s)", "", figures.leads)
    was = f"{len(before.added):,}"
    return FigureWords(
        *("added", translate("Review", "Added"), f"{len(figures.added):,}", detail),
        *(asked, mark, _before(was), "" if plan.added is None else f"{plan.added:,}", was),
    )


def _visits(content: ReviewContent) -> FigureWords:
    figures, before, plan = content.figures, content.before, content.plan
    asked = mark = ""
    if plan.visits is not None:
        asked = translate("Review", "Planned: {figure}").format(figure=f"{plan.visits:,}")
        mark = _mark(content, figures.visits_done >= plan.visits)
    was = f"{before.visits_done:,}"
    return FigureWords(
        *("visits", translate("Review", "Visits done"), f"{figures.visits_done:,}"),
        translate("Review", "about %n deal(s)", "", len(figures.visited)) if figures.visited else "",
        *(asked, mark, _before(was), "" if plan.visits is None else f"{plan.visits:,}", was),
    )


def notes_of(content: ReviewContent, wording: Wording) -> list[str]:
    """Return what has to be said about the figures."""
    notes = []
    if content.figures.undated:
        notes.append(
            translate(
                "Review",
                "%n deal(s) came into the file without a date of entering the funnel and are not counted "
                "as added.",
                "",
                content.figures.undated,
            )
        )
    figures = content.figures
    if any(figures.before):
        notes.append(
            translate("Review", "Won before you began with this file, and counted here: {amount}.").format(
                amount=wording.amount(figures.before.sum_minor)
            )
        )
    if figures.noted_later:
        notes.append(
            translate(
                "Review",
                "Noted only after the week was over: %n closing(s).",
                "",
                len(figures.noted_later),
            )
        )
    if figures.taken_back:
        names = enumerated(deal_name(deal) for deal in figures.taken_back[:_NAMED])
        notes.append(
            translate(
                "Review",
                "Taken back since, and not counted: %n closing(s) ({deals}).",
                "",
                len(figures.taken_back),
            ).format(deals=names)
        )
    if content.scenario:
        notes.append(
            translate("Review", "New targets needed are those under the scenario “{name}”.").format(
                name=content.scenario
            )
        )
    return notes


def formula(key: str) -> str:
    """Return the sentence that says what a figure counts."""
    return {
        "won": translate(
            "Review",
            "Won on a day of this week. Needed: what was missing of the target when the week began, "
            "spread evenly over the weeks to the end of its period.",
        ),
        "lost": translate("Review", "Lost on a day of this week."),
        "moved": translate(
            "Review",
            "Deals that stood further on at the end of the week than at its beginning, then those "
            "that stood further back; won deals are counted there.",
        ),
        "added": translate(
            "Review",
            "Deals that entered the funnel in this week. Planned: the companies planned by source for the "
            "week; needed: the new targets that the balance asks for in a week.",
        ),
        "visits": translate("Review", "Deals visited on a day of this week."),
    }[key]


def rows_of(content: ReviewContent, key: str) -> list[int]:
    """Return the handles of the deals behind a figure."""
    figures = content.figures
    return {
        "won": [deal.row for deal in figures.won],
        "lost": [deal.row for deal in figures.lost],
        "moved": [*figures.forward, *figures.back],
        "added": list(figures.added),
        "visits": list(figures.visited),
    }[key]
