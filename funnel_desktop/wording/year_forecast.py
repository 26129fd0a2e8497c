"""How the forecast of a year reads: beside its figures, month by month, and how good such words were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from funnel_desktop.method.money import MINOR_PER_YUAN
from funnel_desktop.method.rounding import percentage
from funnel_desktop.queries.targets import YearFigures
from funnel_desktop.queries.year_forecast import YearForecast
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import month_name
from funnel_desktop.wording.punctuation import enumerated, in_sentences
from funnel_desktop.wording.verdict import WHOLE_FROM, Scale, scale_of
from funnel_desktop.wording.wording import Wording

if TYPE_CHECKING:
    from funnel_desktop.method.forecast import Range
    from funnel_desktop.method.forecast_figures import MonthScored, Score


def year_scale(wording: Wording, figures: YearFigures, ahead: YearForecast) -> Scale:
    """Return how the figures of a year's forecast are written: in the unit of all beside them."""
    ends = [0.0 if ahead.total is None else ahead.total.p90]
    ends += [values.p90 for values in ahead.months.values()]
    largest = max(figures.target or 0, figures.reached, *ends)
    unit = wording.unit * MINOR_PER_YUAN
    if figures.measure != "money" or wording.unit == 1:
        return scale_of(wording, figures.measure, largest)
    return Scale(unit, 0 if largest >= WHOLE_FROM * unit else 1)


def range_text(scale: Scale, values: Range) -> str:
    """Return P10, P50 and P90 of a month or a year; one figure where all read the same."""
    texts = [scale.text(value) for value in values[:3]]
    return texts[0] if len(set(texts)) == 1 else "–".join(texts)


def range_ends(scale: Scale, low: float, middle: float, high: float) -> tuple[str, str, str]:
    """Return what stands where the fan of the forecast comes to the year's end."""
    return (
        translate("TargetsRoom", "low {figure}").format(figure=scale.text(low)),
        translate("TargetsRoom", "middle {figure}").format(figure=scale.text(middle)),
        translate("TargetsRoom", "high {figure} (8 in 10 between)").format(figure=scale.text(high)),
    )


def score_heading() -> str:
    """Return the heading over the forecast's own score."""
    return translate("TargetsRoom", "The forecast marks itself")


def score_to_come() -> str:
    """Return what stands in the place of the score while it is being worked out."""
    return translate(
        "TargetsRoom",
        "Being worked out: for each past month what its first day foretold, and what was won in it.",
    )


def score_sentence(score: Score, money: bool) -> str:
    """Say in how many of the months what came lay in the range; where it did not, month by month."""
    total = len(score.months)
    if not total:
        return translate(
            "TargetsRoom", "No whole month is past yet since this file began: nothing to compare with."
        )
    within = score.amounts_within if money else score.numbers_within
    sentence = translate(
        "TargetsRoom",
        "In {count} of %n past month(s) what came lay in the range: {share}, and 80% should.",
        "",
        total,
    ).format(count=within, share=percentage(within / total, 0))
    below = [line for line in score.months if said_and_came(line, money)[3] < said_and_came(line, money)[0]]
    above = [line for line in score.months if said_and_came(line, money)[3] > said_and_came(line, money)[2]]
    said = [sentence]
    if below:
        said.append(translate("TargetsRoom", "Below it: {months}.").format(months=_names(below)))
    if above:
        said.append(translate("TargetsRoom", "Above it: {months}.").format(months=_names(above)))
    said.append(
        translate(
            "TargetsRoom",
            "Bar: what the month’s first day foretold, 8 in 10 should fall into it; dot: what was won.",
        )
    )
    return in_sentences(said)


def score_lines(wording: Wording, score: Score, money: bool) -> list[str]:
    """Return what was said of each month and what came, for who does not see the strip."""
    lines = []
    for line in score.months:
        low, middle, high, came = said_and_came(line, money)
        scale = scale_of(wording, "money" if money else "number", max(high, came))
        lines.append(
            translate("TargetsRoom", "{month}: said {low}–{middle}–{high}, came {came}").format(
                month=f"{line.day:%Y-%m}",
                low=scale.text(low),
                middle=scale.text(middle),
                high=scale.text(high),
                came=scale.text(came),
            )
        )
    return lines


def said_and_came(line: MonthScored, money: bool) -> tuple[float, float, float, float]:
    """Return P10, P50 and P90 of what was said of a month, and what came."""
    said, came = line.month, line.month.came
    low, middle, high, _ = said.amount if money else said.number
    return low, middle, high, came.minor if money else came.number


def _names(lines: list[MonthScored]) -> str:
    return enumerated(month_name(line.day.month) for line in lines)
