"""What the head of a column on the board says: in figures, aloud, and at length in its tool tip."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from funnel_desktop.method.languages import language_of
from funnel_desktop.method.money import format_amount, short_amount, short_step
from funnel_desktop.method.shown_parts import agreeing_parts
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.translation import translate
from funnel_desktop.wording.numbers import tidy
from funnel_desktop.wording.shortage import deals_words
from funnel_desktop.wording.wording import Wording


@dataclass(frozen=True, slots=True)
class ColumnFigures:
    """What the head of a column says. Sums are minor units; all but the first three may be unknown.

    ``shown`` is the number of cards that the filter lets through, None without a filter, ``shown_sum_minor``
    and ``shown_weighted_minor`` their sums. ``gap`` is that of the balance in time, in deals as they are
    shown (negative: lacking), None where there is none; ``level``: it is no more than chance; ``gap_starts``
    marks where the gap starts. ``scenario``: the name of the one that probability and weighted sum are under.
    The won column has ``won`` and ``needed`` contracts instead. While a filter is on, neither is shown: they
    are about all deals.
    """

    count: int
    sum_minor: int
    weighted_minor: float
    probability: float
    shown: int | None = None
    shown_sum_minor: int = 0
    shown_weighted_minor: float = 0.0
    gap: float | None = None
    gap_starts: bool = False
    level: bool = False
    won: float | None = None
    needed: float | None = None
    scenario: str = ""

    @property
    def sums(self) -> tuple[int, float]:
        """Sum and weighted sum of what is on the screen: of the deals shown while a filter is on."""
        if self.shown is None:
            return self.sum_minor, self.weighted_minor
        return self.shown_sum_minor, self.shown_weighted_minor


def agreeing_sums(wording: Wording, sums: Mapping[str, int | float]) -> dict[str, int]:
    """Return sums by stage, in minor units, as ``Wording.amount`` shows them: those of the open stages
    rounded so that they add up to their total as it is shown, in the line at the bottom."""
    opened = {stage: value for stage, value in sums.items() if stage in OPEN_STAGES}
    values = list(opened.values())
    steps = [short_step(value, wording.unit, wording.language) for value in values]
    step = short_step(sum(values), wording.unit, wording.language)
    agreeing = dict(zip(opened, agreeing_parts(values, steps, step), strict=True))
    return {stage: agreeing.get(stage, round(value)) for stage, value in sums.items()}


def plain_number(value: float) -> str:
    """Return a number of deals with at most one decimal, none of a thousand: 12, 12.4, 4,002."""
    text = f"{value:,.1f}" if value < 999.95 else f"{value:,.0f}"
    return text[:-2] if text.endswith(".0") else text


def sentences(wording: Wording, name: str, figures: ColumnFigures) -> list[str]:
    """Return everything that the head of a column says, a sentence each, for the screen reader."""
    total, weighted = figures.sums
    says = [
        f"{name} {figures.probability:.0%}",
        translate("Column", "%n deal(s)", "", figures.count),
        translate("Column", "Sum {amount}").format(amount=wording.amount(total)),
        translate("Column", "Weighted {amount}").format(amount=wording.amount(weighted)),
    ]
    if figures.scenario and figures.probability < 1:
        says.append(translate("Column", "under the scenario “{name}”").format(name=figures.scenario))
    if figures.shown is not None:
        says.insert(
            1,
            translate("Column", "{shown} of {count} shown").format(
                shown=f"{figures.shown:,}", count=f"{figures.count:,}"
            ),
        )
        return says
    if figures.won is not None and figures.needed is not None:
        says.append(
            translate("Column", "{won} of {needed} contracts won").format(
                won=plain_number(figures.won), needed=plain_number(figures.needed)
            )
        )
    elif figures.gap is not None and figures.gap < 0:
        says.append(translate("Column", "Lacks {deals} for the plan").format(deals=deals_words(-figures.gap)))
        if figures.gap_starts:
            says.append(translate("Column", "The gap starts here"))
    elif figures.gap is not None:
        says.append(translate("Column", "{deals} to spare").format(deals=deals_words(figures.gap)))
    elif figures.level:
        says.append(translate("Column", "Keeps up with the plan"))
    return says


def found_words(shown: int, count: int) -> str:
    """Return how many deals a filter lets pass, for who cannot see the board follow it."""
    if shown == count:
        return translate("Column", "All %n deal(s) shown", "", count)
    if not shown:
        return translate("Column", "No deal found")
    return translate("Column", "{shown} of {count} shown").format(shown=f"{shown:,}", count=f"{count:,}")


def place_words(name: str, position: int, count: int) -> str:
    """Return where a card stands now, for who cannot see it: ``position`` (1 is the top) of ``count``."""
    words = translate("Column", "{position} of {count} in {stage}")
    return words.format(position=f"{position:,}", count=f"{count:,}", stage=name)


def end_words(name: str, delta: int) -> str:
    """Return why a card goes no further up (``delta`` -1) or down (1) in its column."""
    words = (
        translate("Column", "At the top of {stage} already")
        if delta < 0
        else translate("Column", "At the foot of {stage} already")
    )
    return words.format(stage=name)


def last_stage_words(name: str, delta: int) -> str:
    """Return why a card goes no further back (``delta`` -1) or on (1): there is no such stage."""
    words = (
        translate("Column", "{stage} is the first stage")
        if delta < 0
        else translate("Column", "{stage} is the last stage")
    )
    return words.format(stage=name)


def explanations(wording: Wording, name: str, figures: ColumnFigures) -> list[str]:
    """Return what each figure of the head of a column is, a line each, for the tool tip."""
    (total, weighted), share = figures.sums, f"{figures.probability:.0%}"
    money = {"sum": wording.amount(total), "weighted": wording.amount(weighted), "share": share}
    if figures.probability < 1:
        words = translate("Column", "{stage}: {share} of the deals here may be expected to be won")
        says = [words.format(stage=name, share=share)]
    else:
        says = [name]
    if figures.shown is None:
        says.append(translate("Column", "%n deal(s) in this stage", "", figures.count))
        says.append(translate("Column", "Sum {sum}: their amounts together").format(**money))
    else:
        words = translate("Column", "The filter shows {shown} of {count} deals of this stage")
        says.append(words.format(shown=f"{figures.shown:,}", count=f"{figures.count:,}"))
        words = translate("Column", "Sum {sum}: the amounts of the deals shown together")
        says.append(words.format(**money))
    words = translate("Column", "Weighted {weighted}: what they may be expected to bring, the sum × {share}")
    if figures.probability >= 1:
        words = translate("Column", "Weighted {weighted}: what is won counts in full")
    says.append(words.format(**money))
    if figures.scenario and figures.probability < 1:
        words = translate("Column", "Probability and weighted sum are those under the scenario “{name}”")
        says.append(words.format(name=figures.scenario))
    return says + _target_explained(figures)


def _target_explained(figures: ColumnFigures) -> list[str]:
    """Return the lines on the distance from the target, which is always about all deals."""
    if figures.shown is not None:
        if figures.gap is None and figures.needed is None and not figures.level:
            return []
        return [
            translate("Column", "Distance from the target: only without a filter, as all deals count for it")
        ]
    if figures.won is not None and figures.needed is not None:
        words = translate("Column", "{won} / {needed}: contracts won in the target's period, of those needed")
        return [words.format(won=plain_number(figures.won), needed=plain_number(figures.needed))]
    if figures.gap is None:
        return [translate("Column", "Keeps up with the plan, give or take chance")] if figures.level else []
    if figures.gap >= 0:
        words = translate("Column", "{deals} to spare beyond what the plan asks for in time")
        return [words.format(deals=deals_words(figures.gap))]
    words = translate("Column", "Lacks {deals}: so many more in this stage the plan asks for by now;")
    says = [
        words.format(deals=deals_words(-figures.gap)),
        translate("Column", "deals further on are counted in for what they are worth."),
    ]
    if figures.gap_starts:
        says.append(translate("Column", "The gap starts here: it is the first stage that lacks"))
    return says


def counted(wording: Wording, figures: ColumnFigures) -> tuple[str, ...]:
    """Return number and sum, the fullest words first: "18 deals · ¥4.12m", "18 · ¥4.12m"; with a filter
    "3 of 18 · ¥360k"."""
    number, amount = f"{figures.count:,}", wording.amount(figures.sums[0])
    if figures.shown is not None:
        number = translate("Column", "{shown} of {count}").format(shown=f"{figures.shown:,}", count=number)
        return (f"{number} · {amount}",)
    return f"{deals_words(figures.count)} · {amount}", f"{number} · {amount}"


def weighted_words(wording: Wording, figures: ColumnFigures) -> tuple[tuple[str, bool], ...]:
    """Return the weighted sum, the fullest words first, each with whether the distance beside it may be as
    full: "Weighted 41.2 [lacks 1.5]" down to "41.2 [-1.5]"; none where contracts won stand instead."""
    weighted = figures.sums[1]
    if figures.needed is not None and figures.shown is None:
        # What is won counts in full: its sum stands in the line above.
        return ("", True), ("", False)
    amount = format_amount(weighted, wording.unit, wording.language)
    compact = short_amount(weighted, 10_000, wording.language)
    if not language_of(wording.language).counts_in_ten_thousands:
        amount = wording.amount(weighted)
    long = translate("Column", "Weighted {amount}").format(amount=amount)
    short = translate("Column", "w. {amount}", "short for Weighted").format(amount=amount)
    fullest = ((long, True), (short, True), (long, False), (short, False))
    return *fullest, (_weighted_briefly(wording, weighted), False), (amount, False), (compact, False)


def _weighted_briefly(wording: Wording, weighted: float) -> str:
    """Return the weighted sum in three figures, with its word: "w. 121", "w. ¥1.2m"."""
    if language_of(wording.language).counts_in_ten_thousands:
        decimals = 0 if abs(weighted) >= 100 * 100 * wording.unit else None
        amount = format_amount(weighted, wording.unit, wording.language, decimals=decimals)
    else:
        amount = re.sub(r"(\.\d)\d", r"\1", wording.amount(weighted))
    return translate("Column", "w. {amount}", "short for Weighted").format(amount=amount)


def won_of(won: str, needed: str, *, roomy: bool) -> str:
    """Return how many contracts are won of those needed: "12.4 / 20 contracts", or "12.4/20"."""
    if not roomy:
        return f"{won}/{needed}"
    return translate("Column", "{won} / {needed} contracts").format(won=won, needed=needed)


def lacking(gap: float, *, roomy: bool) -> str:
    """Return by how many deals a column is short, ``gap`` being negative: "lacks 1.5", or "−1.5"."""
    number = tidy(-gap)
    return translate("Column", "lacks {count}").format(count=number) if roomy else f"−{number}"


def spare(gap: float, *, roomy: bool) -> str:
    """Return how many deals a column has to spare: "spare 26.2", or "+26.2"."""
    number = tidy(gap)
    return translate("Column", "spare {count}").format(count=number) if roomy else f"+{number}"
