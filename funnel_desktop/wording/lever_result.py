"""What is said of all levers together: until when, beside the target, part by part, and which comes first."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from funnel_desktop.method.levers import LeverBasis
from funnel_desktop.method.money import step_of
from funnel_desktop.method.period import Period
from funnel_desktop.method.rounding import settled
from funnel_desktop.method.shown_parts import shown_parts
from funnel_desktop.method.stages import Lever
from funnel_desktop.text import dotted
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.levers import lever_value, money, pulling
from funnel_desktop.wording.numbers import number
from funnel_desktop.wording.punctuation import enumerated, in_sentences, listed
from funnel_desktop.wording.verdict import basis_of
from funnel_desktop.wording.wording import Wording

if TYPE_CHECKING:
    from funnel_desktop.method.lever_forecast import LeverResult
    from funnel_desktop.queries.levers import LeverFigures, Span


def parts_shown(wording: Wording, result: LeverResult) -> tuple[float, float, float, float]:
    """Return what is won, what comes of open deals and of those still to be found, and all of it, rounded so
    that they add up as they are shown (minor units)."""
    parts = result.won, result.open, result.new
    won, opened, new = shown_parts(parts, wording.figure_step(result.total))
    return won, opened, new, won + opened + new


def span_names(wording: Wording, period: Period) -> tuple[str, str]:
    """Return how the two spans are called: to the period's end, and over twelve months."""
    day = short_day(period.end, wording.language, wording.today)
    return translate("Levers", "To {day}").format(day=day), translate("Levers", "12 months")


def span_note(wording: Wording, figures: LeverFigures | None, period: Period) -> str:
    """Return what is to be known of the span."""
    if figures is None:
        return ""
    span = figures.span
    if span.kind == "period" and not span.short:
        return ""
    if span.kind == "period":
        pattern = translate(
            "Levers",
            "{left} days are left, fewer than the {cycle} of a cycle: most of what is found now comes later.",
        )
    elif period.end <= wording.today:
        pattern = translate("Levers", "The period is over: the next 12 months, to {day}.")
    elif period.start > wording.today:
        pattern = translate("Levers", "The period has not begun: the next 12 months, to {day}.")
    elif span.short:
        pattern = translate(
            "Levers", "{left} days are left, fewer than the {cycle} of a cycle: the next 12 months, to {day}."
        )
    else:
        pattern = translate("Levers", "From today to {day}.")
    return pattern.format(
        left=(period.end - wording.today).days,
        cycle=number(figures.basis.value("sales_cycle"), 0),
        day=short_day(span.until, wording.language, wording.today),
    )


def result_name(wording: Wording, span: Span) -> str:
    """Return what the result is."""
    day = short_day(span.until, wording.language, wording.today)
    if span.kind == "period":
        return translate("Levers", "Won by {day}, on average").format(day=day)
    return translate("Levers", "Won in the next 12 months, on average")


def before_and_after(wording: Wording, figures: LeverFigures) -> tuple[str, str]:
    """Return the result for the eye, as it is and as set where they differ, and as it is spoken."""
    before, after = (
        money(wording, parts_shown(wording, found)[-1]) for found in (figures.plain, figures.set_to)
    )
    shown = before if before == after else f"{before} → {after}"
    spoken = translate("Levers", "Result as measured {before}, as set {after}")
    return shown, spoken.format(before=before, after=after)


def first_lever(wording: Wording, figures: LeverFigures) -> str:
    """Say which lever comes first, "" where none brings anything; those that bring the same, as it is shown,
    come first together."""
    ranked = figures.one_per_cent
    if not brings_anything(figures):
        return ""
    most = ranked[0][1]
    amount = money(wording, most, sign=True)
    best = [lever for lever, effect in ranked if money(wording, effect, sign=True) == amount]
    counts = [f"{figures.basis.sample(lever):,}" for lever in best]
    if len(best) == 1:
        pattern = translate("Levers", "{lever} first: {amount} for each 1%, sample {count}.")
        return pattern.format(lever=pulling(wording, best[0]), amount=amount, count=counts[0])
    pattern = translate("Levers", "Equal first: {levers}. {amount} for each 1%, samples {counts}.")
    names = listed(pulling(wording, lever) for lever in best)
    return pattern.format(levers=names, amount=amount, counts=enumerated(counts))


def terms_of_result(wording: Wording, figures: LeverFigures) -> tuple[tuple[str, str], ...]:
    """Return the result part by part, each with its amount; over twelve months nothing is won yet: ""."""
    won, opened, new, total = parts_shown(wording, figures.set_to)
    period = figures.span.kind == "period"
    terms = (
        (translate("Levers", "Won in the period so far") if period else "", won),
        (translate("Levers", "+ from open deals, on average"), opened),
        (translate("Levers", "+ from deals still to be found, on average"), new),
        (translate("Levers", "= result"), total),
    )
    return tuple((what, money(wording, value)) for what, value in terms)


def beside_target(
    wording: Wording, figures: LeverFigures | None, target: float | None, *, repeats: bool
) -> str:
    """Return, as HTML, how far the result is from the target; ``repeats``: this period's counts again."""
    if figures is None:
        return ""
    if target is None:
        return translate("Levers", 'No target yet: <a href="target">type one in the balance</a>.')
    (goal,) = shown_parts((target,), step_of("money", wording.unit))
    distance = settled(parts_shown(wording, figures.set_to)[-1] - goal, goal)
    if figures.span.kind == "period":
        what = translate("Levers", "target {target}")
    elif repeats:
        what = translate("Levers", "target of these 12 months {target}, next year’s taken as this one’s")
    else:
        what = translate("Levers", "target of these 12 months {target}")
    far = translate("Levers", "{amount} above") if distance >= 0 else translate("Levers", "{amount} below")
    pieces = what.format(target=money(wording, goal)), far.format(amount=money(wording, abs(distance)))
    return escape(dotted(pieces))


def beside_forecast(wording: Wording, figures: LeverFigures, middle: float | None) -> str:
    """Say how the result goes with the forecast in the line on top, which says its ``middle`` (minor units)
    and not its mean; "" over twelve months, and while it is not known."""
    if figures.span.kind != "period" or middle is None:
        return ""
    return translate(
        "Levers", "The mean of the forecast; the line on top has its middle as it is now: {middle}."
    ).format(middle=money(wording, middle))


def what_hinders(figures: LeverFigures, without_amount: int) -> str:
    """Return the sentences on what the figures rest on and what keeps them small, "" for none."""
    basis, hints = figures.basis, [_no_bars(figures)]
    if basis.from_method:
        hints.append(basis_of(basis.closed, basis.pace, from_method=True))
    if without_amount:
        hints.append(
            translate("Levers", "%n open deal(s) without an amount add nothing here.", "", without_amount)
        )
    return in_sentences(hints)


def brings_anything(figures: LeverFigures) -> bool:
    """Whether one per cent of some lever brings anything."""
    return any(effect > 0 for _, effect in figures.one_per_cent)


def _no_bars(figures: LeverFigures) -> str:
    if brings_anything(figures):
        return ""
    if figures.basis.value("deal_size") is None:
        return translate("Levers", "One per cent brings nothing yet: no deal has an amount.")
    return translate("Levers", "One per cent brings nothing: nothing more is won by then.")


def change_words(wording: Wording, basis: LeverBasis, lever: Lever, factor: float) -> str:
    """Return a lever's value as it is and with a factor: "61.0% → 61.6%"."""
    before = lever_value(wording, lever, basis.value(lever))
    return f"{before} → {lever_value(wording, lever, basis.value(lever, factor))}"
