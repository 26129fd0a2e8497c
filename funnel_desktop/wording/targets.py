"""How the targets' room says its figures: amounts in the file's unit, names of periods, whole sentences."""

from __future__ import annotations

from collections.abc import Sequence

from funnel_desktop.method.money import MINOR_PER_YUAN, NOTHING, format_amount, step_of
from funnel_desktop.method.rounding import with_sign
from funnel_desktop.method.shown_parts import shown_between
from funnel_desktop.queries.targets import SpanFigures, YearFigures
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import month_alone, week_days
from funnel_desktop.wording.punctuation import enumerated, in_sentences
from funnel_desktop.wording.wording import Wording


def axis_scale(wording: Wording, measure: str) -> int:
    """Return by what figures are divided for the chart's axis."""
    return 1 if measure == "units" else MINOR_PER_YUAN * wording.unit


def figure_text(wording: Wording, value: float | None, measure: str, *, sign: bool = False) -> str:
    """Return a figure without its unit."""
    if value is None:
        return NOTHING
    if measure == "money":
        return format_amount(value, wording.unit, wording.language, sign=sign)
    return with_sign(f"{abs(value):,}" if isinstance(value, int) else f"{abs(value):,.1f}", value, plus=sign)


def shown_difference(wording: Wording, first: int, second: int, measure: str) -> int:
    """Return first less second as both are shown, so that the three figures agree."""
    return shown_between(second, first, step_of(measure, wording.unit))


def unit_of(wording: Wording, measure: str) -> str:
    """Return the unit that is said once."""
    if measure == "units":
        return translate("TargetsRoom", "units")
    return wording.unit_word()


def period_name(wording: Wording, line: SpanFigures) -> str:
    """Return the name of a period."""
    span = line.span
    if span.kind == "year":
        return translate("TargetsRoom", "Year {year}").format(year=span.number)
    if span.kind == "quarter":
        return f"Q{span.number}"
    if span.kind == "month":
        return "   " + month_of_year(wording, span.number, full=True)
    days = week_days(span.start, span.end, wording.language)
    return translate("TargetsRoom", "Week {week} · {days}").format(week=span.number, days=days)


def full_period_name(wording: Wording, line: SpanFigures, year: int) -> str:
    """Return the name of a period with its year, for a title."""
    if line.span.kind == "year":
        return str(year)
    if line.span.kind == "month":
        return f"{year}-{line.span.number:02d}"
    return translate("TargetsRoom", "{period}, {year}").format(period=period_name(wording, line), year=year)


def month_of_year(wording: Wording, number: int, *, full: bool = False) -> str:
    """Return the name of a month, in Chinese with its number."""
    return month_alone(number, wording.language, full=full)


def month_names(wording: Wording, numbers: Sequence[int]) -> str:
    """Return the names of some months."""
    names = [month_of_year(wording, number) for number in numbers]
    return enumerated(names)


def spread_sentence(wording: Wording, figures: YearFigures, choosing: bool = False) -> str:
    """Say how the target is spread, and that the parts add up; ``choosing``: it is to be set by hand."""
    breakdown = figures.breakdown
    if breakdown is None:
        return ""
    hand = len(breakdown.by_hand)
    if figures.record.spread == "season" and hand < 12:
        how = _season(wording, figures)
    else:
        how = translate("TargetsRoom", "Even: the same for every working day")
        if not figures.holidays_known:
            how = translate(
                "TargetsRoom", "Even over Monday to Friday; the public holidays are not known yet"
            )
    if hand == 12:
        how = translate("TargetsRoom", "All months by hand")
    elif hand and not breakdown.scaled:
        free = month_names(wording, [month for month in range(1, 13) if month not in breakdown.by_hand])
        how = translate("TargetsRoom", "%n month(s) fixed", "", hand)
        how += " · " + translate("TargetsRoom", "the rest is shared by {months}").format(months=free)
    elif hand:
        how += " · " + translate("TargetsRoom", "%n month(s) by hand", "", hand)
    elif choosing:
        how = translate("TargetsRoom", "Type a month or quarter: the months still to come share the rest")
    if not figures.holidays_known and (figures.record.spread == "season" or hand):
        # Weeks and days of a month go by its working days, however the months are set.
        how += " · " + translate("PeriodBar", "holidays not known")
    total = figure_text(wording, figures.target, figures.measure)
    sums = translate("TargetsRoom", "adds up to {total}").format(total=total)
    return f"{how} · {sums}"


def _season(wording: Wording, figures: YearFigures) -> str:
    sample, year = figures.season_sample, figures.year - 1
    if sample == 0:
        return translate("TargetsRoom", "No deal won in {year} to show a season: even").format(year=year)
    if sample < 30:
        return translate(
            "TargetsRoom", "Season of {year}, only %n won deal(s): smoothed towards even", "", sample
        ).format(year=year)
    return translate("TargetsRoom", "Season of {year}, from %n won deal(s)", "", sample).format(year=year)


def rest_sentence(wording: Wording, figures: YearFigures) -> str:
    """Say where the rest of rounding went, and what is odd with months by hand; "" for nothing."""
    breakdown = figures.breakdown
    if breakdown is None:
        return ""
    said = []
    if breakdown.scaled:
        typed = figure_text(wording, breakdown.typed, figures.measure)
        said.append(
            translate(
                "TargetsRoom",
                "The months set by hand came to {typed}: they are brought to the target in proportion.",
            ).format(typed=typed)
        )
    if breakdown.raised:
        names = month_names(wording, breakdown.raised)
        count = len(breakdown.raised)
        if figures.measure == "units":
            sentence = translate("TargetsRoom", "So that the months add up, one unit more each in {months}.")
        else:
            sentence = translate("TargetsRoom", "So that the months add up, 0.01 more each in {months}.")
        said.append(sentence.format(months=names, count=count))
    if figures.without:
        said.append(
            translate("TargetsRoom", "%n won deal(s) without an amount count nothing.", "", figures.without)
            if figures.measure == "money"
            else translate("TargetsRoom", "%n won deal(s) without units count nothing.", "", figures.without)
        )
    if figures.before:
        before = figure_text(wording, figures.before, figures.measure)
        sentence = translate("TargetsRoom", "{figure} of what is won was won before this file was begun.")
        said.append(sentence.format(figure=before))
    return in_sentences(said)


def beyond_sentence(year: int) -> str:
    """Say that the plan beyond the year is this year's again."""
    return translate(
        "TargetsRoom", "No target is set for {year} yet: its plan in the chart is this year’s again."
    ).format(year=year)


def chart_sentence(wording: Wording, figures: YearFigures) -> str:
    """Say the chart's figures for who does not see it."""
    won = figure_text(wording, figures.reached, figures.measure)
    if figures.standing is None:
        return translate("TargetsRoom", "Won in {year}: {won}.").format(year=figures.year, won=won)
    sentence = translate("TargetsRoom", "Won in {year}: {won} of {target}; plan to date {due}.").format(
        year=figures.year,
        won=won,
        target=figure_text(wording, figures.target, figures.measure),
        due=figure_text(wording, figures.standing.due, figures.measure),
    )
    return sentence
