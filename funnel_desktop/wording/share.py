"""The weekly report in words: as a page for the picture and the table, and as a text to be sent.

What leaves says no more than the user chose: customers whole, in short or masked; amounts, or only what
share of the target they are. Nobody is named in it, and no telephone stands in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from typing import NamedTuple

from funnel_desktop.method.languages import language_of
from funnel_desktop.method.money import MINOR_PER_YUAN
from funnel_desktop.method.shared_words import cut_at_sense, with_masks, without_people
from funnel_desktop.method.short_names import masked_name, short_names
from funnel_desktop.method.shown_parts import shown_parts
from funnel_desktop.queries.chart import ChartFigures
from funnel_desktop.queries.verdict import Verdict
from funnel_desktop.queries.week_report import ReportDeal, WeekReport
from funnel_desktop.text import dotted
from funnel_desktop.translation import translate
from funnel_desktop.wording.chart import Sentence, sentences
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.punctuation import listed, stopped
from funnel_desktop.wording.review import reason_name, week_days, week_name
from funnel_desktop.wording.shortage import deals_words
from funnel_desktop.wording.verdict import Piece, Scale, verdict_words
from funnel_desktop.wording.wording import Wording

WEEK, CHART, NEXT, RISKS, SUPPORT = "week", "chart", "next", "risks", "support"
SECTIONS = (WEEK, CHART, NEXT, RISKS, SUPPORT)
"""What a report consists of beside its head, in order; the chart stands on the picture alone."""

NAMES = ("full", "short", "masked")
"""How customers are named."""

LONGEST = 600
"""Signs of a text at most: more is not read on a telephone."""

_MOST_NAMED = 6
_LONGEST_WORDS = 48
"""Signs of a next step, or of what is asked for, in a text."""


class Share(NamedTuple):
    """What is passed on: how customers are named (of ``NAMES``), whether amounts are shown or only shares of
    the target, and which sections."""

    names: str = "short"
    amounts: bool = True
    sections: frozenset[str] = frozenset(SECTIONS)


class Line(NamedTuple):
    """A line of a section: what it is about, the words, the amount at its end ("": none); ``day``: its ISO
    date, if it has one."""

    label: str
    words: str
    amount: str = ""
    day: str = ""


class Tile(NamedTuple):
    """A figure of the week: its name, the figure, what stands under it."""

    name: str
    figure: str
    note: str


class Bar(NamedTuple):
    """The verdict as a bar, in shares of its length: signed, from P10 to P90, P50, and the target; None where
    it is not known."""

    signed: float
    low: float | None
    middle: float | None
    high: float | None
    target: float | None


class ReportPage(NamedTuple):
    """A report on a week with everything in words. ``verdict``: the parts of its sentence, () for none."""

    title: str
    days: str
    unit: str
    as_of: str
    verdict: tuple[tuple[Piece, ...], ...]
    bar: Bar | None
    tiles: tuple[Tile, ...]
    happened: tuple[Line, ...]
    later: tuple[Line, ...]
    risks: tuple[Line, ...]
    support: tuple[Line, ...]
    chart: ChartFigures | None
    sentence: Sentence | None


class _Shares(Scale):
    """Figures as shares of a target, each with its sign."""

    __slots__ = ()

    def written(self, shown: float) -> str:
        """Return what is a share already."""
        return f"{super().written(shown)}%"


class _Writer:
    """Says what of one report may be said."""

    def __init__(self, report: WeekReport, wording: Wording, share: Share) -> None:
        self.report, self.wording, self.share = report, wording, share
        known = list(dict.fromkeys([*report.customers, *report.mentioned]))
        short = short_names(known)
        self._names = {
            "full": {name: name.strip() for name in known},
            "short": short,
            "masked": {name: masked_name(name) for name in known},
        }[share.names]
        self._in_words: dict[str, str] = {}
        if share.names == "masked":
            for name in known:
                for part in (name, *_called(name)):
                    self._in_words.setdefault(part, self._names[name])
        self._somebody = translate("WeekReport", "the contact", "in place of a person's name")
        self.scale = self._scale()

    # Amounts

    @property
    def target(self) -> float | None:
        """The target of the period in minor units, None where it is none of money or not known."""
        found = self.report.verdict
        return found.target if found is not None and found.measure == "money" else None

    def _scale(self) -> Scale | None:
        if not self.share.amounts:
            return _Shares(self.target / 100, 1) if self.target else None
        unit = self.wording.unit
        if language_of(self.wording.language).counts_in_ten_thousands:
            return Scale(unit * MINOR_PER_YUAN, 0 if unit == 1 else 1)
        return Scale(MINOR_PER_YUAN, 0) if unit == 1 else Scale(1_000 * MINOR_PER_YUAN, 0)

    def unit(self) -> str:
        """Return the unit of all amounts, said once."""
        if not self.share.amounts:
            return "" if self.scale is None else translate("WeekReport", "% of the target")
        if language_of(self.wording.language).counts_in_ten_thousands:
            return "元" if self.wording.unit == 1 else "万元"
        return "¥" if self.wording.unit == 1 else "¥k"

    def money(self, minor: float | None) -> str:
        """Return an amount of the file's currency as it is passed on; "" for none."""
        return "" if minor is None or self.scale is None else self.scale.text(minor)

    def amount(self, deal: ReportDeal) -> str:
        """Return a deal's amount, in its own currency where that is another."""
        if deal.foreign_minor is not None and self.share.amounts:
            return self.wording.short_amount_of(deal)
        return self.money(deal.amount_minor)

    def parts(self, deals: Sequence[ReportDeal]) -> list[str]:
        """Return amounts of deals that are summed up, so that they add up as they are shown."""
        if self.scale is None:
            return ["" for _ in deals]
        step = max(1, round(self.scale.divisor / 10**self.scale.decimals))
        shown = shown_parts([deal.amount_minor or 0 for deal in deals], step)
        return [
            self.amount(deal) if deal.amount_minor is None else self.scale.text(part)
            for deal, part in zip(deals, shown, strict=True)
        ]

    # Names and words

    def customer(self, name: str) -> str:
        """Return how a customer is named."""
        return self._names.get(name, "") or translate("WeekReport", "(no customer)")

    def words(self, text: str, most: int = 0) -> str:
        """Return the user's words as they are passed on, at most so many signs (0: all)."""
        text = without_people(" ".join(text.split()), self.report.people, self._somebody)
        text = with_masks(text, self._in_words)
        return cut_at_sense(text, most) if most else text

    def stage(self, key: str | None) -> str:
        """Return the name of a stage, "" where it is not recorded."""
        return self.wording.stage(key) if key else ""

    def reason(self, deal: ReportDeal) -> str:
        """Return why a deal was lost; "" where nobody noted it."""
        return self.words(reason_name(self.wording, deal.words)) if deal.words else ""

    def day(self, text: str | None) -> str:
        """Return a day in short."""
        return short_day(text, self.wording.language, self.report.today)

    # The verdict

    def verdict(self) -> tuple[tuple[Piece, ...], ...]:
        """Return the parts of the verdict's sentence, as the window has it."""
        found = self.report.verdict
        if found is None or (not self.share.amounts and not self.target):
            return ()
        scale = None if self.share.amounts or not self.target else _Shares(self.target / 100, 0)
        parts = verdict_words(self.wording, found, scale).parts
        # A forecast that is on its way is no word to send.
        return tuple(part for key, part in parts.items() if key != "forecast" or found.kind != "waiting")

    def bar(self) -> Bar | None:
        """Return the verdict as a bar, None where there is nothing to measure by."""
        found = self.report.verdict
        return None if found is None or (not self.share.amounts and not self.target) else _bar(found)


def _bar(found: Verdict) -> Bar | None:
    expected = found.expected
    longest = max(found.target or 0, found.signed, 0 if expected is None else expected.p90)
    if longest <= 0:
        return None
    low, middle, high = (
        (None, None, None) if expected is None else (value / longest for value in expected[:3])
    )
    return Bar(
        found.signed / longest, low, middle, high, None if found.target is None else found.target / longest
    )


def _called(customer: str) -> tuple[str, ...]:
    from funnel_desktop.method.duplicates import core_without_city
    from funnel_desktop.method.short_names import short_name

    return tuple(name for name in (short_name(customer), core_without_city(customer)) if len(name) > 1)


# The page


def report_page(report: WeekReport, wording: Wording, share: Share) -> ReportPage:
    """Return the whole report for the picture and the table, with all its lines."""
    writer = _Writer(report, wording, share)
    chart = report.chart if CHART in share.sections else None
    said = sentences(wording, chart) if chart is not None else ()
    day = short_day(report.today, wording.language, None)
    return ReportPage(
        f"{translate('WeekReport', 'Weekly report')} · {week_name(report.week)}",
        week_days(report.week, wording.language, report.today),
        writer.unit(),
        translate("WeekReport", "As of {day}").format(day=day),
        writer.verdict(),
        writer.bar(),
        tuple(_tiles(writer)) if WEEK in share.sections else (),
        tuple(_happened(writer)) if WEEK in share.sections else (),
        tuple(_later(writer)) if NEXT in share.sections else (),
        tuple(_risks(writer)) if RISKS in share.sections else (),
        tuple(_support(writer)) if SUPPORT in share.sections else (),
        chart,
        said[0] if said and (share.amounts or said[0].kind != "info") else None,
    )


def _tiles(writer: _Writer) -> Iterable[Tile]:
    report = writer.report
    figures, plan = report.figures, report.plan
    won, lost = len(report.won) + figures.before.deals, len(report.lost)
    yield Tile(translate("WeekReport", "Signed"), writer.money(figures.won_minor) or f"{won:,}", _deals(won))
    yield Tile(translate("WeekReport", "Lost"), writer.money(figures.lost_minor) or f"{lost:,}", _deals(lost))
    yield Tile(
        translate("WeekReport", "Forward"),
        f"{len(figures.forward):,}",
        translate("WeekReport", "back {count}").format(count=f"{len(figures.back):,}"),
    )
    needed = "" if plan.added is None else f"{plan.added:,}"
    asked = (
        translate("WeekReport", "needed {count}")
        if plan.added_by_balance
        else translate("WeekReport", "planned {count}")
    ).format(count=needed)
    leads = translate("WeekReport", "leads {count}").format(count=f"{figures.leads:,}")
    yield Tile(
        translate("WeekReport", "New deals"),
        f"{len(figures.added):,}",
        dotted((asked if needed else "", leads if figures.leads else "")),
    )
    yield Tile(
        translate("WeekReport", "Visits"),
        f"{figures.visits_done:,}",
        ""
        if plan.visits is None
        else translate("WeekReport", "planned {count}").format(count=f"{plan.visits:,}"),
    )


def _deals(count: int) -> str:
    return translate("WeekReport", "%n deal(s)", "", count)


def _happened(writer: _Writer) -> Iterable[Line]:
    report = writer.report
    signed = translate("WeekReport", "Signed")
    for deal, amount in zip(report.won, writer.parts(report.won), strict=True):
        yield Line(signed, dotted((writer.customer(deal.customer), writer.words(deal.project))), amount)
    for label, deals in (
        (translate("WeekReport", "Forward"), report.forward),
        (translate("WeekReport", "Back"), report.back),
    ):
        for deal in deals:
            yield Line(label, _to_stage(writer, deal), writer.amount(deal))
    lost = translate("WeekReport", "Lost")
    for deal, amount in zip(report.lost, writer.parts(report.lost), strict=True):
        yield Line(lost, dotted((writer.customer(deal.customer), writer.reason(deal))), amount)


def _to_stage(writer: _Writer, deal: ReportDeal) -> str:
    customer, stage = writer.customer(deal.customer), writer.stage(deal.stage)
    return f"{customer} → {stage}" if stage else customer


def _later(writer: _Writer) -> Iterable[Line]:
    later = writer.report.next_week
    for deal in later.steps:
        words = f"{writer.customer(deal.customer)} {writer.words(deal.words)}".strip()
        yield Line(writer.day(deal.day), words, writer.amount(deal), deal.day or "")
    signings = translate("WeekReport", "Signing")
    for deal in later.signings:
        words = dotted((writer.customer(deal.customer), writer.words(deal.project)))
        yield Line(f"{signings} {writer.day(deal.day)}", words, writer.amount(deal), deal.day or "")
    if later.visits:
        yield Line(translate("WeekReport", "Visits"), _visits(writer))
    for entry in later.commitments:
        yield Line(translate("WeekReport", "Promised"), writer.words(entry.text))


def _visits(writer: _Writer) -> str:
    later = writer.report.next_week
    planned = translate("WeekReport", "{count} planned").format(count=f"{later.visits:,}")
    if not later.cold_visits:
        return planned
    cold = translate("WeekReport", "{planned}, {cold} of them to new companies")
    return cold.format(planned=planned, cold=f"{later.cold_visits:,}")


def _risks(writer: _Writer) -> Iterable[Line]:
    report = writer.report
    gap = _gap(writer)
    if gap:
        yield Line(translate("WeekReport", "Funnel"), gap)
    if report.slipped:
        words = translate("WeekReport", "%n deal(s) put off", "", len(report.slipped))
        yield Line(translate("WeekReport", "Put off"), words, writer.money(_sum(report.slipped)))
    if report.passed:
        words = translate("WeekReport", "%n signing date(s) passed, to be set anew", "", len(report.passed))
        yield Line(translate("WeekReport", "Passed"), words, writer.money(_sum(report.passed)))


def _gap(writer: _Writer) -> str:
    """Return which stage lacks how many deals, "" where none does or none is known."""
    chart = writer.report.chart
    if chart is None or chart.by is None or chart.contracts.gap_starts is None:
        return ""
    return translate("WeekReport", "{stage} lacks {deals}").format(
        stage=writer.stage(chart.contracts.gap_starts), deals=deals_words(chart.contracts.lacking or 0.0)
    )


def _sum(deals: Iterable[ReportDeal]) -> int | None:
    known = [deal.amount_minor for deal in deals if deal.amount_minor is not None]
    return sum(known) if known else None


def _support(writer: _Writer) -> Iterable[Line]:
    for line in writer.report.support:
        yield Line("", writer.words(line))


# The table


def table_of(page: ReportPage) -> list[tuple[str, str, str, str]]:
    """Return the report as rows of a table, its head first: section, what, words, amount; nothing is left
    out."""
    amount = translate("WeekReport", "Amount ({unit})").format(unit=page.unit) if page.unit else ""
    rows = [
        (page.title, page.days, page.as_of, ""),
        (
            translate("WeekReport", "Section"),
            translate("WeekReport", "Item"),
            translate("WeekReport", "Deal or words"),
            amount,
        ),
    ]
    if page.verdict:
        said = " · ".join("".join(piece.text for piece in part) for part in page.verdict)
        rows.append((translate("WeekReport", "Target"), "", said, ""))
    week = section_name(WEEK)
    rows += [(week, tile.name, tile.note, tile.figure) for tile in page.tiles]
    for name, lines in (
        (week, page.happened),
        (section_name(NEXT), page.later),
        (section_name(RISKS), page.risks),
        (section_name(SUPPORT), page.support),
    ):
        rows += [(name, line.day or line.label, line.words, line.amount) for line in lines]
    return rows


def tab_separated(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as spreadsheets paste them: cells that are no formulas, parted by tabs."""
    return "\n".join("\t".join(_cell(cell) for cell in row) for row in rows)


def as_html(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as a table of a web page, which spreadsheets and mails paste with its look."""
    from html import escape

    head, *rest = rows
    made = [f'<tr><th colspan="{len(head)}" align="left">{escape(dotted(head))}</th></tr>']
    for number, row in enumerate(rest):
        tag = "th" if number == 0 else "td"
        cells = (
            f'<{tag} align="{"right" if at == len(row) - 1 else "left"}">{escape(_cell(cell))}</{tag}>'
            for at, cell in enumerate(row)
        )
        made.append(f"<tr>{''.join(cells)}</tr>")
    return f'<meta charset="utf-8"><table border="1">{"".join(made)}</table>'


def _cell(text: str) -> str:
    from funnel_desktop.exchange.writing import with_guard

    plain = " ".join(text.split())
    return plain if plain.replace(",", "").replace(".", "", 1).isdigit() else with_guard(plain)


def section_name(key: str) -> str:
    """Return what a section is called."""
    return {
        WEEK: translate("WeekReport", "This week", "section of a report"),
        CHART: translate("WeekReport", "Funnel chart"),
        NEXT: translate("WeekReport", "Next week", "section of a report"),
        RISKS: translate("WeekReport", "Risks"),
        SUPPORT: translate("WeekReport", "Support needed"),
    }[key]


# The text


class _Listing(NamedTuple):
    """A line of the text: what there is, and members that are named as far as there is room. ``each``: a line
    for each member."""

    head: str
    members: tuple[str, ...] = ()
    number: int = 0
    each: bool = False

    def lines(self, most: int) -> list[str]:
        """Return the line or lines with at most so many members, and how many more there are."""
        named = list(self.members[:most])
        left = max(self.number, len(self.members)) - len(named)
        if self.each:
            more = translate("WeekReport", "and %n more", "", left)
            return [*named, *([more] if left else [])] if named else [self.head] if self.head else []
        if not named:
            return [self.head]
        if left:
            named.append(translate("WeekReport", "and %n more", "", left))
        return [translate("WeekReport", "{what}: {members}").format(what=self.head, members=listed(named))]


def report_text(report: WeekReport, wording: Wording, share: Share) -> str:
    """Return the report as a text of at most ``LONGEST`` signs: where there is no room for all members of a
    list, it says how many more there are."""
    writer = _Writer(report, wording, share)
    sections = [
        (section_name(key), listings)
        for key, made in _LISTINGS.items()
        if key in share.sections and (listings := [one for one in made(writer) if one.head or one.members])
    ]
    named = [[0] * len(listings) for _name, listings in sections]
    text = _text(writer, sections, named)
    lists = [(number, at) for number, (_name, listings) in enumerate(sections) for at in range(len(listings))]
    asked = [place for place in lists if sections[place[0]][0] == section_name(SUPPORT)]
    # What is asked for comes first, then one more of each list in turn, as long as there is room.
    for number, at in [*asked * _MOST_NAMED, *lists * _MOST_NAMED]:
        if named[number][at] == len(sections[number][1][at].members) or named[number][at] == _MOST_NAMED:
            continue
        named[number][at] += 1
        longer = _text(writer, sections, named)
        if len(longer) <= LONGEST:
            text = longer
        else:
            named[number][at] -= 1
    return text


def _text(
    writer: _Writer, sections: Sequence[tuple[str, list[_Listing]]], named: Sequence[Sequence[int]]
) -> str:
    report, wording = writer.report, writer.wording
    unit = writer.unit() if writer.share.amounts else ""
    head = translate("WeekReport", "[Weekly report, week {number}, {days}]").format(
        number=report.week.number, days=week_days(report.week, wording.language, report.today)
    )
    if unit:
        head = translate("WeekReport", "{head} in {unit}").format(head=head, unit=unit)
    blocks = [head]
    parts = ["".join(piece.text for piece in part) for part in writer.verdict()]
    if parts:
        pair = translate("WeekReport", "{first}, {second}")
        blocks[0] += "\n" + stopped(reduce(lambda one, two: pair.format(first=one, second=two), parts))
    chinese = language_of(wording.language).wide_punctuation
    for number, (name, listings) in enumerate(sections):
        title = f"{'一二三四五六'[number]}、{name}" if chinese else name
        counted = zip(listings, named[number], strict=True)
        lines = [line for listing, most in counted for line in listing.lines(most)]
        if len(lines) > 1:
            lines = [f"{at}. {line}" for at, line in enumerate(lines, start=1)]
        if lines:
            blocks.append("\n".join([title, *lines]))
    return "\n\n".join(blocks)


def _week_listings(writer: _Writer) -> Iterable[_Listing]:
    report = writer.report
    figures, plan = report.figures, report.plan
    won = len(report.won) + figures.before.deals
    yield _Listing(
        _with(translate("WeekReport", "Signed %n deal(s)", "", won), writer.money(figures.won_minor)),
        tuple(
            _with(_named(writer, deal), amount if len(report.won) > 1 else "")
            for deal, amount in zip(report.won, writer.parts(report.won), strict=True)
        ),
    )
    for deals, said in (
        (report.forward, translate("WeekReport", "Forward %n deal(s)", "", len(report.forward))),
        (report.back, translate("WeekReport", "Back %n deal(s)", "", len(report.back))),
    ):
        if deals:
            yield _Listing(said, tuple(_moved(writer, deal) for deal in deals))
    if report.lost:
        yield _Listing(
            _with(
                translate("WeekReport", "Lost %n deal(s)", "", len(report.lost)),
                writer.money(figures.lost_minor),
            ),
            tuple(dotted((writer.customer(deal.customer), writer.reason(deal))) for deal in report.lost),
        )
    added = translate("WeekReport", "%n new deal(s)", "", len(figures.added))
    if plan.added is not None:
        pattern = (
            translate("WeekReport", "{what} (needed {count})")
            if plan.added_by_balance
            else translate("WeekReport", "{what} (planned {count})")
        )
        added = pattern.format(what=added, count=f"{plan.added:,}")
    made = translate("WeekReport", "{count} made").format(count=f"{figures.visits_done:,}")
    visits = translate("WeekReport", "Visits: {count}").format(count=made)
    if plan.visits is not None:
        visits = translate("WeekReport", "{what} (planned {count})").format(
            what=visits, count=f"{plan.visits:,}"
        )
    leads = translate("WeekReport", "%n new lead(s)", "", figures.leads)
    yield _Listing(listed([added, *([leads] if figures.leads else []), visits]))


def _next_listings(writer: _Writer) -> Iterable[_Listing]:
    later = writer.report.next_week
    steps = []
    for deal in later.steps:
        words = writer.words(deal.words, _LONGEST_WORDS)
        said = f"{writer.day(deal.day)} {writer.customer(deal.customer)} {words}".strip()
        steps.append(_with(said, writer.amount(deal)))
    yield _Listing(
        translate("WeekReport", "%n thing(s) to do", "", len(steps)) if steps else "", tuple(steps), each=True
    )
    if later.signings:
        number = len(later.signings)
        total = _sum(later.signings)
        yield _Listing(
            _with(translate("WeekReport", "To be signed: %n deal(s)", "", number), writer.money(total)),
            tuple(
                _with(_named(writer, deal), amount)
                for deal, amount in zip(later.signings, writer.parts(later.signings), strict=True)
            ),
        )
    if later.visits:
        yield _Listing(translate("WeekReport", "Visits: {count}").format(count=_visits(writer)))
    promised = [writer.words(entry.text, _LONGEST_WORDS) for entry in later.commitments]
    promised = [words for words in promised if words]
    if promised:
        number = len(later.commitments)
        yield _Listing(translate("WeekReport", "%n promise(s)", "", number), tuple(promised), number)


def _risk_listings(writer: _Writer) -> Iterable[_Listing]:
    gap = _gap(writer)
    if gap:
        yield _Listing(gap)
    for deals, said in (
        (
            writer.report.slipped,
            translate("WeekReport", "%n deal(s) put off", "", len(writer.report.slipped)),
        ),
        (
            writer.report.passed,
            translate("WeekReport", "%n signing date(s) passed", "", len(writer.report.passed)),
        ),
    ):
        if deals:
            names = tuple(writer.customer(deal.customer) for deal in deals)
            yield _Listing(_with(said, writer.money(_sum(deals))), names)


def _support_listings(writer: _Writer) -> Iterable[_Listing]:
    lines = [writer.words(line, 2 * _LONGEST_WORDS) for line in writer.report.support]
    lines = [line for line in lines if line]
    head = translate("WeekReport", "%n thing(s) to decide", "", len(writer.report.support)) if lines else ""
    yield _Listing(head, tuple(lines), len(writer.report.support), each=True)


_LISTINGS: dict[str, Callable[[_Writer], Iterable[_Listing]]] = {
    WEEK: _week_listings,
    NEXT: _next_listings,
    RISKS: _risk_listings,
    SUPPORT: _support_listings,
}


def _with(words: str, amount: str) -> str:
    return f"{words} {amount}" if amount else words


def _named(writer: _Writer, deal: ReportDeal) -> str:
    return dotted((writer.customer(deal.customer), writer.words(deal.project, _LONGEST_WORDS)))


def _moved(writer: _Writer, deal: ReportDeal) -> str:
    customer, stage = _with(writer.customer(deal.customer), writer.amount(deal)), writer.stage(deal.stage)
    return f"{customer} → {stage}" if stage else customer
