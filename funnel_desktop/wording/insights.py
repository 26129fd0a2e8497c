"""What changed between two days, in words: the bars and their sentence, the days, what was known later."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from funnel_desktop.method.insights_change import PARTS, Comparison, Part, Standing, adding_up
from funnel_desktop.method.money import MINOR_PER_YUAN, format_amount
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.queries.insights import Days
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import month_alone, short_day
from funnel_desktop.wording.punctuation import in_sentences
from funnel_desktop.wording.wording import Wording

_WHOLE_FROM = 10_000
"""From so many of the unit on a decimal says nothing any more."""


class BarWords(NamedTuple):
    """A bar in words: what it is called, its figure as shown, what stands under its name, all of it for a
    screen reader; ``worth`` is the figure in the unit shown, by which it is drawn."""

    key: str
    name: str
    figure: str
    below: str
    spoken: str
    worth: float


def shown_unit(wording: Wording, values: list[int]) -> tuple[int, int]:
    """Return in which minor units the bars are shown, and with how many decimals."""
    large = max(map(abs, values), default=0) >= _WHOLE_FROM * MINOR_PER_YUAN * wording.unit
    decimals = 0 if wording.unit == 1 or large else 1
    return MINOR_PER_YUAN * wording.unit // 10**decimals, decimals


def bar_words(wording: Wording, found: Comparison) -> list[BarWords]:
    """Return the bars of the waterfall in their order; what is shown adds up."""
    values = [found.parts[key].sum_minor for key in PARTS]
    unit, decimals = shown_unit(wording, values)
    words = []
    for key, value in zip(PARTS, adding_up(values, unit), strict=True):
        ends = key in ("opening", "closing")
        figure = format_amount(value * unit, wording.unit, wording.language, decimals=decimals, sign=not ends)
        part = found.parts[key]
        name = part_name(key)
        count = translate("Insights", "%n deal(s)", "", len(part.rows))
        below = day_words(wording, found.first if key == "opening" else found.last) if ends else count
        spoken = translate("Insights", "{name}: {figure} {unit}, {deals}").format(
            name=f"{name} {below}" if ends else name, figure=figure, unit=wording.unit_word(), deals=count
        )
        words.append(BarWords(key, name, figure, below, spoken, float(value)))
    return words


def part_name(key: str) -> str:
    """Return what a bar is called."""
    return {
        "opening": translate("Insights", "Opening"),
        "new": translate("Insights", "New"),
        "won": translate("Insights", "Won"),
        "lost": translate("Insights", "Lost"),
        "up": translate("Insights", "Raised"),
        "down": translate("Insights", "Lowered"),
        "slipped": translate("Insights", "Slipped"),
        "closing": translate("Insights", "Closing"),
    }[key]


def part_formula(wording: Wording, key: str, found: Comparison) -> str:
    """Return a sentence that says which deals a bar holds."""
    first, last, end = (day_words(wording, day) for day in (found.first, found.last, found.end))
    return {
        "opening": translate("Insights", "Open at the end of {first} and expected by {end}."),
        "new": translate(
            "Insights",
            "Added, opened again or newly expected by {end}, after {first} and up to {last}; those that were "
            "won in between too.",
        ),
        "won": translate("Insights", "Won after {first} and up to {last}, for what they were won."),
        "lost": translate("Insights", "Expected by {end} and lost after {first}, up to {last}."),
        "up": translate(
            "Insights", "Their amount was raised after {first} and up to {last}, or until they left."
        ),
        "down": translate(
            "Insights", "Their amount was lowered after {first} and up to {last}, or until they left."
        ),
        "slipped": translate(
            "Insights", "Open still, but no longer expected by {end}: the date moved back, or was taken away."
        ),
        "closing": translate("Insights", "Open at the end of {last} and expected by {end}."),
    }[key].format(first=first, last=last, end=end)


def change_heading(wording: Wording, found: Comparison) -> str:
    """Return what the waterfall is about."""
    end = date.fromordinal(found.end)
    if (end.month, end.day) == (12, 31):
        return translate("Insights", "What changed: deals expected by the end of {year}").format(
            year=end.year
        )
    return translate("Insights", "What changed: deals expected by {day}").format(
        day=day_words(wording, found.end)
    )


def change_sentence(wording: Wording, found: Comparison) -> tuple[str, str]:
    """Return what most of the change was, and its kind: "info", "good", "warn" or "bad"."""
    parts = found.parts
    # Of equals what left says more than what came.
    key = max(("slipped", "lost", "won", "new", "down", "up"), key=lambda name: abs(parts[name].sum_minor))
    part = parts[key]
    if not any(parts[name].rows for name in PARTS):
        return (
            translate("Insights", "No deal was expected by then on either of the two days."),
            "info",
        )
    if not part.sum_minor:
        if any(parts[name].rows for name in PARTS[1:-1]):
            return translate("Insights", "Deals came or went, but none of them has an amount."), "info"
        return translate("Insights", "Nothing changed between the two days."), "info"
    said = {
        "deals": translate("Insights", "%n deal(s)", "", len(part.rows)),
        "amount": wording.amount(abs(part.sum_minor)),
        "end": day_words(wording, found.end),
    }
    sentence, kind = {
        "slipped": (
            translate(
                "Insights", "Most of it slipped: {deals} for {amount} are no longer expected by {end}."
            ),
            "warn",
        ),
        "lost": (translate("Insights", "Most of it was lost: {deals} for {amount}."), "bad"),
        "won": (translate("Insights", "Most of it was won: {deals} for {amount}."), "good"),
        "new": (translate("Insights", "Most of it is new: {deals} for {amount}."), "good"),
        "up": (translate("Insights", "Most of it are raised amounts: {deals}, {amount} more."), "good"),
        "down": (translate("Insights", "Most of it are lowered amounts: {deals}, {amount} less."), "warn"),
    }[key]
    return sentence.format(**said), kind


def without_amounts(found: Comparison) -> str:
    """Return a sentence about deals without an amount in the bars, "" where there are none."""
    parts: list[Part] = [found.parts[key] for key in ("opening", "new")]
    count = sum(part.without_amount for part in parts)
    if not count:
        return ""
    return translate("Insights", "%n deals without an amount count in number only.", "", count)


# The days


def days_chip(wording: Wording, days: Days) -> str:
    """Return both days in short."""
    first = short_day(days.first, wording.language, wording.today)
    return f"{first} → {short_day(days.last, wording.language, wording.today)}"


def days_sentence(wording: Wording, days: Days) -> str:
    """Return what is compared."""
    first = short_day(days.first, wording.language, wording.today)
    if days.last == wording.today:
        return translate("Insights", "From {first} to today, the funnel at the end of both days").format(
            first=first
        )
    return translate("Insights", "From {first} to {last}, the funnel at the end of both days").format(
        first=first, last=short_day(days.last, wording.language, wording.today)
    )


def tick_words(day: date, language: str, *, with_year: bool) -> str:
    """Return what stands under a month's first day on the slider: Oct, 2026; in Chinese 10 月, 2026."""
    if with_year:
        return f"{day.year}"
    return month_alone(day.month, language)


def known_later(wording: Wording, standing: Standing) -> str:
    """Return what the file got to know only after a day, in sentences; "" for nothing."""
    day = day_words(wording, standing.day)
    sentences = []
    if standing.came_later:
        sentences.append(
            translate(
                "Insights", "%n deal(s) of {day} came into the file later.", "", len(standing.came_later)
            ).format(day=day)
        )
    if standing.noted_later:
        sentences.append(
            translate(
                "Insights",
                "%n closings up to {day} were noted or put right later.",
                "",
                len(standing.noted_later),
            ).format(day=day)
        )
    return in_sentences(sentences)


def later_title(wording: Wording, day: int) -> str:
    """Return the title of the table of what was known later."""
    return translate("Insights", "Known only after {day}").format(day=day_words(wording, day))


def day_words(wording: Wording, day: int) -> str:
    """Return a day by its number in short."""
    return short_day(date.fromordinal(day), wording.language, wording.today)


# The funnel on a day


class StageThen(NamedTuple):
    """A stage on both days: its name, the deals then and now, their sums, all of it for a screen reader."""

    place: int
    name: str
    before: int
    after: int
    sum_before: str
    sum_after: str
    spoken: str


def stages_then(wording: Wording, found: Comparison) -> list[StageThen]:
    """Return the open stages on both days; one that nobody recorded only where there are such deals."""
    lines = []
    places = [*range(len(OPEN_STAGES)), -1, len(OPEN_STAGES)]
    for place in places:
        if place == len(OPEN_STAGES):
            before, after, name = found.before.won, found.after.won, wording.stage("won")
        else:
            before, after = found.before.places[place], found.after.places[place]
            name = stage_name(wording, place)
        if place < 0 and not before.rows and not after.rows:
            continue
        sums = [wording.figure(there.sum_minor) for there in (before, after)]
        spoken = translate(
            "Insights", "{stage}: {before} deals for {sum_before}, then {after} for {sum_after}"
        ).format(
            stage=name,
            before=f"{len(before.rows):,}",
            after=f"{len(after.rows):,}",
            sum_before=sums[0],
            sum_after=sums[1],
        )
        lines.append(StageThen(place, name, len(before.rows), len(after.rows), sums[0], sums[1], spoken))
    return lines


def stage_name(wording: Wording, place: int) -> str:
    """Return the name of a stage by its place; -1: one that nobody recorded."""
    if place < 0:
        return translate("Insights", "Stage not recorded")
    return wording.stage(OPEN_STAGES[place]) if place < len(OPEN_STAGES) else wording.stage("won")


def stage_on(wording: Wording, place: int, day: int) -> tuple[str, str]:
    """Return title and sentence of the deals that stood in a stage on a day."""
    name, on = stage_name(wording, place), day_words(wording, day)
    if place == len(OPEN_STAGES):
        return (
            translate("Insights", "{stage} by {day}").format(stage=name, day=on),
            translate("Insights", "Won in the period up to the end of {day}.").format(day=on),
        )
    return (
        translate("Insights", "{stage} on {day}").format(stage=name, day=on),
        translate(
            "Insights", "Stood there at the end of {day}; the table shows the deals as they are now."
        ).format(day=on),
    )
