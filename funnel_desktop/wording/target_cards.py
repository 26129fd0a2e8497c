"""What the four cards of a year with a target say: reached, due by plan, needed a week, and the pipeline."""

from __future__ import annotations

from typing import NamedTuple

from funnel_desktop.method.money import NOTHING
from funnel_desktop.queries.targets import YearFigures
from funnel_desktop.translation import translate
from funnel_desktop.wording.numbers import percent
from funnel_desktop.wording.targets import figure_text, pipeline_sentence, shown_difference
from funnel_desktop.wording.wording import Wording


class TargetCardWords(NamedTuple):
    """A card in words; ``tone`` "bad" or "good" colours the verdict, which says it in words too."""

    name: str
    figure: str
    verdict: str
    tone: str = "muted"
    tip: str = ""


def target_cards(wording: Wording, figures: YearFigures, scenario: str) -> dict[str, TargetCardWords]:
    """Return the cards of a year that has a target, in order; ``scenario``: the name of the one in force."""
    return {
        "reached": _reached(wording, figures),
        "due": _due(wording, figures),
        "needed": _needed(wording, figures),
        "pipeline": _pipeline(wording, figures, scenario),
    }


def _reached(wording: Wording, figures: YearFigures) -> TargetCardWords:
    measure, stand = figures.measure, figures.standing
    assert stand is not None
    share = percent(stand.reached / stand.target, 1) if stand.target else NOTHING
    return TargetCardWords(
        translate("TargetsRoom", "Reached"),
        figure_text(wording, stand.reached, measure),
        translate("TargetsRoom", "{share} of {target}").format(
            share=share, target=figure_text(wording, stand.target, measure)
        ),
        tip=translate("TargetsRoom", "%n deal(s) won in the year. Click for the deals.", "", figures.deals),
    )


def _due(wording: Wording, figures: YearFigures) -> TargetCardWords:
    measure, stand = figures.measure, figures.standing
    assert stand is not None
    ahead = shown_difference(wording, stand.reached, stand.due, measure)
    size = figure_text(wording, abs(ahead), measure)
    if ahead < 0:
        verdict, tone = "▼ " + translate("TargetsRoom", "behind by {figure}").format(figure=size), "bad"
    elif ahead > 0:
        verdict, tone = "▲ " + translate("TargetsRoom", "ahead by {figure}").format(figure=size), "good"
    else:
        verdict, tone = translate("TargetsRoom", "as planned"), "muted"
    return TargetCardWords(
        translate("TargetsRoom", "Plan to date"),
        figure_text(wording, stand.due, measure),
        verdict,
        tone,
        translate("TargetsRoom", "What the plan has up to today, today included."),
    )


def _needed(wording: Wording, figures: YearFigures) -> TargetCardWords:
    measure, stand = figures.measure, figures.standing
    assert stand is not None
    name = translate("TargetsRoom", "Needed a week from now on")
    missing = figure_text(
        wording, max(0, shown_difference(wording, stand.target, stand.reached, measure)), measure
    )
    weeks = f"{stand.weeks_left:.1f}"
    pattern = translate("TargetsRoom", "What is missing divided by the weeks left: {missing} / {weeks}.")
    tip = pattern.format(missing=missing, weeks=weeks)
    if stand.missing == 0:
        reached = "✓ " + translate("TargetsRoom", "the target is reached")
        return TargetCardWords(name, figure_text(wording, 0, measure), reached, "good", tip)
    if stand.per_week is None:
        verdict = translate("TargetsRoom", "the year is over, {missing} short").format(missing=missing)
        return TargetCardWords(name, NOTHING, "▼ " + verdict, "bad", verdict)
    left = translate("TargetsRoom", "{weeks} weeks left").format(weeks=weeks)
    return TargetCardWords(name, figure_text(wording, stand.per_week, measure), left, tip=tip)


def _pipeline(wording: Wording, figures: YearFigures, scenario: str) -> TargetCardWords:
    measure, ahead = figures.measure, figures.outlook
    name, tip = translate("TargetsRoom", "Weighted pipeline reaches"), pipeline_sentence(wording, figures)
    if ahead is None:
        return TargetCardWords(name, NOTHING, translate("TargetsRoom", "the year is over"), tip=tip)
    if scenario:
        name = translate("TargetsRoom", "Pipeline under “{scenario}”").format(scenario=scenario)
    target = figures.target or 0
    verdict, tone = "", "muted"
    if target:
        reached = ahead.reaches >= target
        verdict = ("✓ " if reached else "▼ ") + percent(ahead.reaches / target, 1)
        tone = "good" if reached else "bad"
    if ahead.later >= 1:
        later = figure_text(wording, ahead.later, measure)
        more = translate("TargetsRoom", "{figure} more later").format(figure=later)
        verdict = f"{verdict} · {more}" if verdict else more
    return TargetCardWords(name, figure_text(wording, ahead.reaches, measure), verdict, tone, tip)
