"""What the chart says in words: the sentence under it, each stage's card, the legend, the spoken text."""

from __future__ import annotations

from html import escape
from typing import NamedTuple

from funnel_desktop.method.funnel import FunnelFigures, StageFigure
from funnel_desktop.method.stages import POSITION, STAGES
from funnel_desktop.queries.chart import ChartFigures as ChartFigures
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.in_time import by_value, next_period, notes, sentence
from funnel_desktop.wording.numbers import HOLDS, LACKS, number, percent, tidy
from funnel_desktop.wording.punctuation import in_sentences, listed, stopped
from funnel_desktop.wording.shortage import contracts_words, deals_words, in_unit, lacks
from funnel_desktop.wording.wording import Wording


def size(wording: Wording, value: float, unit: str) -> str:
    """Return a width or gap of the chart for the eye, without its unit."""
    return wording.figure(value) if unit == "money" else number(value)


def with_unit(wording: Wording, value: float, unit: str) -> str:
    """Return the same with its unit: "18.9 contracts", "¥5.66m", "26 units"."""
    if unit == "money":
        return wording.amount(value)
    if unit == "units":
        return translate("FunnelPanel", "{count} unit(s)", "", round(value)).format(count=number(value))
    return contracts_words(round(value, 1))


class Sentence(NamedTuple):
    """One sentence under the chart: ``kind`` is "warn", "good" or "info"; ``link``: it has the link."""

    kind: str
    html: str
    plain: str
    link: bool = False


def _sentence(kind: str, pattern: str, link: bool = False, **values: str) -> Sentence:
    html = pattern.format(**{key: escape(value) for key, value in values.items()})
    for tag in ("<b>", "</b>", '<a href="target">', "</a>"):
        pattern = pattern.replace(tag, "")
    return Sentence(kind, html, pattern.format(**values), link)


def sentences(wording: Wording, figures: ChartFigures) -> tuple[Sentence, ...]:
    """Return what is said: whether the funnel carries the target, then where by value it differs."""
    number_says, by = figures.contracts, figures.by
    if by is None or number_says.line is None:
        return (_sentence("info", _no_target(figures.missing), link=True),)
    starts = number_says.gap_starts
    if starts is None and by.still_to_sign <= 0:
        first = _sentence(
            "good",
            translate("FunnelPanel", "<b>The target is reached</b>: {won} of {target} contracts are signed."),
            won=tidy(by.won_contracts),
            target=tidy(by.contracts_needed),
        )
    elif starts is None:
        first = _sentence("good", translate("FunnelPanel", "<b>Every stage keeps up with the plan.</b>"))
    elif starts == STAGES[0]:
        first = _sentence(
            "warn",
            translate("FunnelPanel", "<b>{stage} lacks {deals}</b>: the gap starts at the very front."),
            stage=wording.stage(starts),
            deals=deals_words(number_says.lacking or 0.0),
        )
    else:
        first = _sentence(
            "warn",
            translate("FunnelPanel", "<b>{stage} lacks {deals}</b>: the first gap."),
            stage=wording.stage(starts),
            deals=deals_words(number_says.lacking or 0.0),
        )
    second = _by_value(wording, figures)
    said = (first,) if second is None else (first, second)
    if figures.scenario:
        return (*said, _under_scenario(wording, figures))
    return said


def at_length(wording: Wording, figures: ChartFigures | None) -> str:
    """Return what the sentence under the chart says, with what it rests on: for its tool tip."""
    if figures is None or figures.timely is None:
        return ""
    return "\n".join((sentence(wording, figures.timely), *notes(wording, figures.timely)))


def _no_target(missing: str) -> str:
    """Return the sentence on what has to be typed before the funnel is measured by a target."""
    if missing == "average":
        return translate(
            "FunnelPanel",
            '<b>Only the average is missing</b>: <a href="target">type it</a>.',
        )
    if missing == "target":
        return translate("FunnelPanel", '<b>No target yet</b>: <a href="target">type it</a>.')
    return translate("FunnelPanel", '<b>No target yet</b>: <a href="target">type target and average</a>.')


def _under_scenario(wording: Wording, figures: ChartFigures) -> Sentence:
    """Return under which scenario the funnel is seen, and where the gap starts without it, if elsewhere."""
    before, now = figures.before, figures.contracts
    pattern, stage, deals = translate("FunnelPanel", "Under scenario “{name}”."), "", ""
    if before is not None and (before.gap_starts, before.lacking) != (now.gap_starts, now.lacking):
        if before.gap_starts is None:
            pattern = translate("FunnelPanel", "Under scenario “{name}”; measured: nothing lacks.")
        else:
            pattern = translate("FunnelPanel", "Under scenario “{name}”; measured: {stage} lacks {deals}.")
            stage, deals = wording.stage(before.gap_starts), deals_words(before.lacking or 0.0)
    return _sentence("warn", pattern, name=figures.scenario, stage=stage, deals=deals)


def _by_value(wording: Wording, figures: ChartFigures) -> Sentence | None:
    """Return what by value is different from by number, or None when both say the same."""
    said = "" if figures.timely is None else by_value(wording, figures.timely)
    if not said:
        return None
    if figures.without_value:
        # Deals without a value are the likeliest reason: said, lest the funnel look poorer than it is.
        without = translate("FunnelPanel", "%n deal(s) without an amount.", "", figures.without_value)
        if figures.value.unit == "units":
            without = translate("FunnelPanel", "%n deal(s) without units.", "", figures.without_value)
        said = in_sentences((said, without))
    return _sentence("info", "{said}", said=said)


def works_for(wording: Wording, figure: StageFigure) -> str:
    """Return under a stage's name until when its deals are usually signed, or in which period: "signs by 29
    Dec", "signs in 2027"."""
    if figure.asked is None or figure.until is None:
        return ""
    if figure.stage == STAGES[-1]:
        return translate("FunnelPanel", "so far")
    if figure.works_for == "next":
        return translate("FunnelPanel", "signs in {period}").format(period=next_period(wording))
    day = short_day(figure.until, wording.language, wording.today)
    return translate("FunnelPanel", "signs by {day}").format(day=day)


def verdict(wording: Wording, figure: StageFigure, figures: FunnelFigures) -> tuple[str, str]:
    """Return the small line under a row's figure and its tone: "▼ 1.5 deals" or "+26.2 deals", as the table
    has it, "✓" within chance, nothing without a target. By value the row is in money: "▼ ¥332k"."""
    if figure.asked is None:
        return "", "muted"
    if figure.says == "level":
        return HOLDS, "good"
    short = figure.gap < 0
    if figures.unit == "contracts":
        return lacks(figure.stage, figure.gap_deals), "warn" if short else "good"
    amount = with_unit(wording, abs(figure.gap), figures.unit)
    return f"{LACKS if short else '+'}{' ' if short else ''}{amount}", "warn" if short else "good"


def flow(figure: StageFigure) -> tuple[str, str]:
    """Return the conversion to the next stage, "↓ 42%", and the note beside it: its sample."""
    conversion = figure.conversion
    if conversion is None or conversion.rate is None:
        return "", ""
    note = translate("FunnelPanel", "sample {count}").format(count=f"{conversion.sample:,}")
    if conversion.small:
        note = translate("FunnelPanel", "sample {count}, few").format(count=f"{conversion.sample:,}")
    return f"↓ {percent(conversion.rate)}", note


def flow_words(wording: Wording, figure: StageFigure) -> str:
    """Return the conversion to the next stage as a sentence; nothing for the last stage."""
    conversion = figure.conversion
    if conversion is None:
        return ""
    following = wording.stage(STAGES[POSITION[figure.stage] + 1])
    if conversion.rate is None and conversion.sample:
        return translate("FunnelPanel", "No lost deal has a stage on record: no conversion can be told.")
    if conversion.rate is None:
        return translate("FunnelPanel", "No closed deal is known to have reached {stage} yet.").format(
            stage=wording.stage(figure.stage)
        )
    words = translate(
        "FunnelPanel", "Of {sample} closed deals that reached {stage}, {rate} reached {following}."
    ).format(
        sample=f"{conversion.sample:,}",
        stage=wording.stage(figure.stage),
        rate=percent(conversion.rate),
        following=following,
    )
    if conversion.small:
        words = in_sentences((words, translate("FunnelPanel", "Fewer than 20: too few to lean on.")))
    return words


class StageCard(NamedTuple):
    """A stage's figures in words: title, lines of label and figure, notes below."""

    title: str
    lines: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]

    def html(self, muted: str) -> str:
        """Return the card as rich text; ``muted`` is the colour of labels and notes."""
        left = f"color:{muted};white-space:nowrap"
        rows = "".join(
            f'<tr><td style="{left}">{escape(label)}</td>'
            f'<td align="right" style="padding-left:16px;white-space:nowrap">{escape(figure)}</td></tr>'
            for label, figure in self.lines
        )
        style = f"margin:4px 0 0 0;color:{muted}"
        notes = "".join(f'<p style="{style}">{escape(note)}</p>' for note in self.notes)
        table = f'<table width="100%" cellspacing="0" cellpadding="1">{rows}</table>'
        return f"<b>{escape(self.title)}</b>{table}{notes}"

    def plain(self) -> str:
        """Return the card as one line of text, for a screen reader."""
        lines = stopped(listed(f"{label}: {figure}" for label, figure in self.lines))
        return in_sentences((lines, *self.notes))


def card(wording: Wording, figure: StageFigure, figures: FunnelFigures, view: str) -> StageCard:
    """Return the card of one stage: in the balance view how its width comes about, else what is in it now."""
    stage = figure.stage
    title = f"{wording.stage(stage)}  {percent(figure.probability, None)}"
    lines: list[tuple[str, str]] = []
    notes: list[str] = []
    here = (
        translate("FunnelPanel", "Won in the period")
        if stage == "won"
        else translate("FunnelPanel", "In it now")
    )
    count = translate("FunnelPanel", "%n deal(s)", "", figure.count)
    lines.append((here, f"{count}, {wording.amount(figure.sum_minor)}"))
    if view == "balance":
        lines.extend(_balance_lines(wording, figure, figures))
        if stage == "won" and figures.unit == "contracts" and figures.line is not None:
            notes.append(translate("FunnelPanel", "Counted in average contracts: won / average contract."))
    elif stage != "won":
        lines.append(
            (
                translate("FunnelPanel", "Weighted with {probability}").format(
                    probability=percent(figure.probability, None)
                ),
                wording.amount(figure.weighted_minor),
            )
        )
    notes.append(flow_words(wording, figure))
    return StageCard(title, tuple(lines), tuple(note for note in notes if note))


def _balance_lines(wording: Wording, figure: StageFigure, figures: FunnelFigures) -> list[tuple[str, str]]:
    unit, lines = figures.unit, []
    if figure.stage != "won":
        lines.append((translate("FunnelPanel", "Won so far"), size(wording, figure.won_part, unit)))
        lines.append((translate("FunnelPanel", "+ expected further on"), size(wording, figure.beyond, unit)))
        share = percent(figure.probability, None)
        own = (
            translate("FunnelPanel", "+ expected here: {count} × {probability}").format(
                count=f"{figure.count:,}", probability=share
            )
            if unit == "contracts"
            else translate("FunnelPanel", "+ expected here: value × {probability}").format(probability=share)
        )
        lines.append((own, size(wording, figure.own, unit)))
    total = (
        translate("FunnelPanel", "= contracts from here on")
        if unit == "contracts"
        else translate("FunnelPanel", "= value from here on")
    )
    lines.append((total, size(wording, figure.expected, unit)))
    if figure.asked is not None and figure.until is not None:
        day = short_day(figure.until, wording.language, wording.today)
        asked = translate("FunnelPanel", "Asked for by {day}").format(day=day)
        lines.append((asked, size(wording, figure.asked, unit)))
        short = figure.gap < 0
        label = translate("FunnelPanel", "Lacking") if short else translate("FunnelPanel", "To spare")
        gap = with_unit(wording, abs(figure.gap), unit)
        if unit == "contracts":
            deals = in_unit(figure.stage, abs(figure.gap_deals))
            same = translate("FunnelPanel", "{deals}, worth {contracts}")
            gap = deals if figure.stage == "won" else same.format(deals=deals, contracts=gap)
        lines.append((label, f"{LACKS if short else HOLDS} {gap}"))
        if figure.chance:
            chance = translate("FunnelPanel", "No more than chance up to")
            lines.append((chance, f"± {size(wording, figure.chance, unit)}"))
    return lines


def legend(figures: FunnelFigures | None, view: str) -> tuple[tuple[str, str], ...]:
    """Return the legend as pairs of sign and text; only the balance view has one."""
    if view != "balance":
        return ()
    entries = [
        ("own", translate("FunnelPanel", "expected here")),
        ("beyond", translate("FunnelPanel", "beyond")),
        ("won", translate("FunnelPanel", "won")),
    ]
    if figures is not None and figures.stages[0].asked is not None:
        entries.append(("line", translate("FunnelPanel", "plan by then")))
    return tuple(entries)


def spoken(wording: Wording, figures: FunnelFigures, view: str, said: tuple[Sentence, ...]) -> str:
    """Return the whole chart as text, for a screen reader: the sentence first, then stage by stage."""
    parts = [sentence.plain for sentence in said]
    for figure in figures.stages:
        stage = card(wording, figure, figures, view)
        parts.append(f"{stage.title}: {stage.plain()}")
    return "\n".join(part.strip() for part in parts)
