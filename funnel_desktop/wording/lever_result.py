"""What is said of all levers together: beside the target, term by term, and which comes first."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from funnel_desktop.method.levers import Factors, Ground, result, value_of
from funnel_desktop.method.period import DAYS_PER_MONTH
from funnel_desktop.method.rounding import settled
from funnel_desktop.method.stages import Lever
from funnel_desktop.translation import translate
from funnel_desktop.wording.levers import left_out, lever_value, money, pulling
from funnel_desktop.wording.numbers import number
from funnel_desktop.wording.punctuation import enumerated, in_sentences, listed
from funnel_desktop.wording.wording import Wording


def before_and_after(wording: Wording, before: float, after: float) -> tuple[str, str]:
    """Return the result for the eye, as measured and as set where they differ, and as it is spoken."""
    measured, set_to = money(wording, before), money(wording, after)
    shown = f"{measured} → {set_to}" if settled(after - before, before) else measured
    spoken = translate("Levers", "Result as measured {before}, as set {after}")
    return shown, spoken.format(before=measured, after=set_to)


def first_lever(wording: Wording, ground: Ground, ranked: Sequence[tuple[Lever, float]]) -> str:
    """Say which lever comes first, "" where none brings anything; those that bring the same, as it is shown,
    come first together."""
    most = max((effect for _, effect in ranked), default=0.0)
    if most <= 0:
        return ""
    amount = money(wording, most, sign=True)
    best = [lever for lever, effect in ranked if money(wording, effect, sign=True) == amount]
    counts = [f"{ground.measures.of(lever).sample:,}" for lever in best]
    if len(best) == 1:
        pattern = translate("Levers", "{lever} first: {amount} for each 1%, sample {count}.")
        return pattern.format(lever=pulling(wording, best[0]), amount=amount, count=counts[0])
    pattern = translate("Levers", "Equal first: {levers}. {amount} for each 1%, samples {counts}.")
    names = listed(pulling(wording, lever) for lever in best)
    return pattern.format(levers=names, amount=amount, counts=enumerated(counts))


def terms_of_result(wording: Wording, ground: Ground, factors: Factors) -> tuple[tuple[str, str], ...]:
    """Return the result term by term, each with its amount: what the balance has by value, and what is still
    to find."""
    measures, found = ground.measures, result(ground, factors)
    new = translate("Levers", "+ deals still to find")
    if not measures.missing:
        numbers = " × ".join(
            (
                number(value_of(measures, factors, "opportunities")),
                number(found.productive_months),
                lever_value(wording, "win_rate", value_of(measures, factors, "win_rate")),
                lever_value(wording, "deal_size", value_of(measures, factors, "deal_size")),
            )
        )
        new = translate("Levers", "+ deals still to find: {terms}").format(terms=numbers)
    terms = (
        (translate("Levers", "Won in the period"), found.won),
        (translate("Levers", "+ open deals, by amount and win probability"), found.open),
        (translate("Levers", "= by value, what the balance looks at"), found.won + found.open),
        (new, found.new),
        (translate("Levers", "= result"), found.total),
    )
    return tuple((what, money(wording, value)) for what, value in terms)


def beside_target(wording: Wording, after: float, target: int | None) -> str:
    """Return, as HTML, how far the result is from the target."""
    if target is None:
        return translate("Levers", 'No target yet: <a href="target">type one in the balance</a>.')
    distance = settled(after - target, target)
    text = escape(money(wording, abs(distance)))
    shown = escape(money(wording, target))
    if distance >= 0:
        return translate("Levers", "target {target} · {amount} above").format(target=shown, amount=text)
    return translate("Levers", "target {target} · {amount} below").format(target=shown, amount=text)


def what_hinders(ground: Ground, without_amount: int) -> str:
    """Return the sentences on what keeps the result small, "" for none."""
    hints = []
    missing = ground.measures.missing
    if missing:
        hints.append(left_out(missing))
    cycle = ground.measures.sales_cycle.value
    if ground.months_left <= 0:
        hints.append(translate("Levers", "The period is over: nothing new can be won in it."))
    elif not missing and cycle is not None and ground.months_left <= cycle:
        hints.append(
            translate(
                "Levers",
                "{days} days are left, fewer than a sales cycle of {length} days: opportunities "
                "found now are won too late.",
            ).format(
                days=number(ground.months_left * DAYS_PER_MONTH, 0),
                length=number(cycle * DAYS_PER_MONTH),
            )
        )
    if without_amount:
        hints.append(
            translate("Levers", "%n open deal(s) without an amount add nothing here.", "", without_amount)
        )
    return in_sentences(hints)
