"""How the verdict on the period reads: one line, its formula in plain words, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.method.languages import language_of
from funnel_desktop.method.money import MINOR_PER_YUAN
from funnel_desktop.method.rounding import with_sign
from funnel_desktop.queries.verdict import Verdict
from funnel_desktop.translation import translate
from funnel_desktop.wording.balance_formulas import Explanation
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.punctuation import in_sentences
from funnel_desktop.wording.wording import Wording

if TYPE_CHECKING:
    from funnel_desktop.method.forecast_figures import ForecastFigures

WHOLE_FROM = 100
"""From so much of the unit shown on a decimal says nothing of a forecast."""


class Scale(NamedTuple):
    """How the amounts of one line are written: in one unit, which is said once.

    Figures are rounded before they are added or compared, so that what is shown adds up.
    """

    divisor: float
    decimals: int
    before: str = ""
    after: str = ""

    def rounded(self, value: float) -> float:
        """Return a value in the unit shown, as it is shown."""
        step = 10.0**self.decimals
        return int(abs(value) / self.divisor * step + 0.5) / step * (-1 if value < 0 else 1)

    def text(self, value: float) -> str:
        """Return a value without its unit."""
        return self.written(self.rounded(value))

    def written(self, shown: float) -> str:
        """Return what is in the unit shown already."""
        return with_sign(f"{abs(shown):,.{self.decimals}f}", shown)

    def with_unit(self, value: float) -> str:
        """Return a value with its unit."""
        return f"{self.before}{self.text(value)}{self.after}"


def scale_of(wording: Wording, measure: str, largest: float) -> Scale:
    """Return how figures up to ``largest`` (minor units, or a number of contracts) are written."""
    if measure != "money":
        return Scale(1, 0)
    chinese = language_of(wording.language).counts_in_ten_thousands
    if wording.unit == 1:
        after = "\N{NO-BREAK SPACE}元" if chinese else ""
        return Scale(MINOR_PER_YUAN, 0, "" if chinese else "¥", after)
    unit = wording.unit * MINOR_PER_YUAN
    if chinese:
        return Scale(unit, 0 if largest >= WHOLE_FROM * unit else 1, after="\N{NO-BREAK SPACE}万")
    if largest >= 1_000_000 * MINOR_PER_YUAN:
        return Scale(1_000_000 * MINOR_PER_YUAN, 2, "¥", "m")
    return Scale(1_000 * MINOR_PER_YUAN, 0, "¥", "k")


class Piece(NamedTuple):
    """Some words of the line, in bold or in another tone than the text's."""

    text: str
    bold: bool = False
    tone: str = "text"


class VerdictWords(NamedTuple):
    """The line by its parts, each of which stays together; what a screen reader says; the formula."""

    parts: dict[str, tuple[Piece, ...]]
    spoken: str
    explanation: Explanation


def verdict_words(wording: Wording, shown: Verdict, scale: Scale | None = None) -> VerdictWords:
    """Say the verdict; ``scale``: how its figures are written, None: as they are everywhere in the window."""
    scale = scale or scale_of_verdict(wording, shown)
    day = short_day(shown.period.end, wording.language, wording.today)
    parts: dict[str, tuple[Piece, ...]] = {}
    if shown.target is None:
        parts["target"] = (Piece(translate("Verdict", "No target yet"), tone="muted"),)
    else:
        parts["target"] = _part(
            translate("Verdict", "Target {figure}"), scale.text(shown.target), scale.before, scale.after
        )
    unit = (scale.before, scale.after) if shown.target is None else ("", "")
    parts["signed"] = _part(translate("Verdict", "signed {figure}"), scale.text(shown.signed), *unit)
    expected = shown.expected
    compared = shown.signed
    if shown.kind == "nothing":
        del parts["signed"]
        parts["forecast"] = (
            Piece(translate("Verdict", "no deals yet: nothing to forecast from"), tone="muted"),
        )
    elif shown.kind == "ended":
        parts["forecast"] = (
            Piece(translate("Verdict", "the period ended on {day}").format(day=day), tone="muted"),
        )
    elif shown.kind == "ahead":
        begin = short_day(shown.period.start, wording.language, wording.today)
        parts["forecast"] = (
            Piece(translate("Verdict", "the period begins on {day}").format(day=begin), tone="muted"),
        )
    elif expected is None:
        parts["forecast"] = _part(translate("Verdict", "by {day} {figure}").replace("{day}", day), "…")
    else:
        compared = expected.p50
        pieces = _part(translate("Verdict", "by {day} {figure}").replace("{day}", day), scale.text(compared))
        between = translate("Verdict", " (8 in 10: {low}–{high})").format(
            low=scale.text(expected.p10), high=scale.text(expected.p90)
        )
        parts["forecast"] = (*pieces, Piece(between, tone="muted"))
    if shown.target is not None and shown.kind in ("forecast", "ended"):
        gap = scale.rounded(shown.target) - scale.rounded(compared)
        if gap > 0:
            parts["gap"] = _part(translate("Verdict", "gap {figure}"), scale.written(gap), tone="bad")
        else:
            parts["gap"] = (Piece(f"+{scale.written(-gap)}", bold=True, tone="good"),)
    spoken = " · ".join("".join(piece.text for piece in part) for part in parts.values())
    return VerdictWords(parts, spoken, _explained(wording, shown, scale))


def basis(forecast: ForecastFigures) -> str:
    """Say what the forecast rests on."""
    return basis_of(forecast.closed, forecast.pace, from_method=forecast.from_method)


def basis_of(closed: int, pace: float, *, from_method: bool) -> str:
    """Say on how many closed deals something rests, and how their pace compares with the standard."""
    if from_method:
        return translate(
            "Verdict",
            "From the method, not yet from you: %n closed deal(s), from 5 on it is yours.",
            "",
            closed,
        )
    return translate(
        "Verdict",
        "From %n closed deal(s); your deals take {pace} × the standard days.",
        "",
        closed,
    ).format(pace=f"{pace:.1f}")


def how_it_comes() -> str:
    """Say how the forecast comes about."""
    return translate(
        "Verdict",
        "Each open deal counts by its stage, its days there and its own date; deals still to be found come "
        "on top. 2,000 courses are played through: 8 of 10 end between the two figures in brackets, half of "
        "them above the middle one.",
    )


def about_deals_behind_verdict(wording: Wording, shown: Verdict) -> tuple[str, str]:
    """Return title and sentence over the table of the deals behind the verdict."""
    day = short_day(shown.period.end, wording.language, wording.today)
    return (
        translate("Verdict", "Deals behind the forecast until {day}").format(day=day),
        translate("Verdict", "Signed in the period, and open: the likeliest to be signed by then first."),
    )


def scale_of_verdict(wording: Wording, shown: Verdict) -> Scale:
    """Return how the figures of the verdict are written."""
    expected = shown.expected
    largest = max(shown.target or 0, shown.signed, 0 if expected is None else expected.p90)
    return scale_of(wording, shown.measure, largest)


def _part(
    pattern: str, figure: str, before: str = "", after: str = "", tone: str = "text"
) -> tuple[Piece, ...]:
    """Put a figure in bold into its words, the unit beside it as plain as they are."""
    first, _, last = pattern.partition("{figure}")
    pieces = (Piece(first + before), Piece(figure, bold=True, tone=tone), Piece(after + last))
    return tuple(piece for piece in pieces if piece.text)


def _explained(wording: Wording, shown: Verdict, scale: Scale) -> Explanation:
    day = short_day(shown.period.end, wording.language, wording.today)
    start = short_day(shown.period.start, wording.language, wording.today)
    signed = scale.rounded(shown.signed)
    steps = [(translate("Verdict", "Signed from {day} on").format(day=start), scale.with_unit(shown.signed))]
    forecast, expected = shown.forecast, shown.expected
    if forecast is None or expected is None:
        title = translate("Verdict", "Signed in the period until {day}").format(day=day)
        if shown.kind == "ended" and shown.target is not None:
            steps.append(_gap_step(scale, scale.rounded(shown.target), signed))
        return Explanation(title, tuple(steps))
    title = translate("Verdict", "Expected by {day}").format(day=day)
    low, middle, high = (scale.rounded(value) for value in expected[:3])
    coming, least, best = (scale.written(value - signed) for value in (middle, low, high))
    steps += [
        (
            translate("Verdict", "Still to come by {day}: the middle (8 in 10 between)").format(day=day),
            f"{coming} ({least}–{best})",
        ),
        (
            translate("Verdict", "Expected: signed + still to come"),
            f"{scale.written(signed)} + {coming} = {scale.written(middle)}",
        ),
    ]
    if shown.target is not None:
        steps.append(_gap_step(scale, scale.rounded(shown.target), middle))
    rest = scale.rounded(shown.at_most) - signed
    steps.append(
        (
            translate("Verdict", "At most: signed + all open deals that are not stuck"),
            f"{scale.written(signed)} + {scale.written(rest)} = {scale.written(signed + rest)}",
        )
    )
    if shown.measure == "money":
        number = forecast.total_number
        steps.append(
            (
                translate("Verdict", "By number of deals: signed + still to come"),
                f"{forecast.won.number:,} + {number.p50 - forecast.won.number:,.0f} = {number.p50:,.0f}"
                f" ({number.p10:,.0f}–{number.p90:,.0f})",
            )
        )
    return Explanation(title, tuple(steps), in_sentences((how_it_comes(), basis(forecast))))


def _gap_step(scale: Scale, target: float, reached: float) -> tuple[str, str]:
    what = translate("Verdict", "Gap: target − expected")
    return what, f"{scale.written(target)} − {scale.written(reached)} = {scale.written(target - reached)}"
