"""What the four cards of a year with a target say: reached, due by plan, needed a week, and the forecast."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from funnel_desktop.method.money import NOTHING
from funnel_desktop.queries.targets import YearFigures
from funnel_desktop.queries.year_forecast import YearForecast
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import short_day, time_left
from funnel_desktop.wording.numbers import percent
from funnel_desktop.wording.punctuation import in_sentences, stopped
from funnel_desktop.wording.targets import figure_text, shown_difference
from funnel_desktop.wording.verdict import basis, how_it_comes
from funnel_desktop.wording.wording import Wording
from funnel_desktop.wording.year_forecast import year_scale


class TargetCardWords(NamedTuple):
    """A card in words; ``tone`` "bad" or "good" colours the verdict, which says it in words too."""

    name: str
    figure: str
    verdict: str
    tone: str = "muted"
    tip: str = ""


def target_cards(
    wording: Wording, figures: YearFigures, ahead: YearForecast | None
) -> dict[str, TargetCardWords]:
    """Return the cards of a year that has a target, in order; ``ahead``: its forecast."""
    return {
        "reached": _reached(wording, figures),
        "due": _due(wording, figures),
        "needed": _needed(wording, figures),
        "forecast": _forecast(wording, figures, ahead),
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
    left = time_left(round(stand.weeks_left * 7))
    return TargetCardWords(name, figure_text(wording, stand.per_week, measure), left, tip=tip)


def _forecast(wording: Wording, figures: YearFigures, ahead: YearForecast | None) -> TargetCardWords:
    last = date(figures.year, 12, 31)
    day = short_day(last, wording.language, wording.today)
    name = translate("TargetsRoom", "Expected by {day}").format(day=day)
    if last < figures.today:
        return TargetCardWords(name, NOTHING, translate("TargetsRoom", "the year is over"))
    if ahead is None:
        waits = figures.measure == "money"
        verdict = (
            translate("TargetsRoom", "being worked out…")
            if waits
            else translate("TargetsRoom", "needs an average contract in units")
        )
        return TargetCardWords(name, NOTHING, verdict)
    if ahead.total is None:
        reach = translate("TargetsRoom", "the forecast reaches twelve months ahead")
        return TargetCardWords(name, NOTHING, reach, tip=basis(ahead.whole))
    scale = year_scale(wording, figures, ahead)
    low, middle, high = (scale.text(value) for value in ahead.total[:3])
    figure = translate("TargetsRoom", "{middle} ({low}–{high})").format(middle=middle, low=low, high=high)
    target = figures.target or 0
    gap = scale.rounded(target) - scale.rounded(ahead.total.p50)
    verdict, tone = "", "muted"
    if target:
        share = percent(ahead.total.p50 / target)
        if gap > 0:
            gap_words = translate("Verdict", "gap {figure}").format(figure=scale.written(gap))
            verdict, tone = f"▼ {share} · {gap_words}", "bad"
        else:
            verdict, tone = f"✓ {share} · +{scale.written(-gap)}", "good"
    most = translate("TargetsRoom", "at most {figure}").format(figure=scale.text(ahead.most))
    tip = in_sentences((stopped(most), how_it_comes(), basis(ahead.whole)))
    return TargetCardWords(name, figure, verdict or most, tone, tip)
