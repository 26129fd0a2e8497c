"""The weekly report as a picture: 1080 pixels wide, drawn from plain values, in light or dark."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from funnel_desktop.method.chart_geometry import USUAL_HEIGHT, frame_of
from funnel_desktop.method.stages import POSITION, STAGES
from funnel_desktop.text import dotted
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.paint import ground, text_line
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING, Palette
from funnel_desktop.widgets.panels.chart.picture import Drawing
from funnel_desktop.widgets.panels.chart.stage_names import balance_text
from funnel_desktop.wording.share import NEXT, RISKS, SUPPORT, WEEK, Line, ReportPage, Tile, section_name
from funnel_desktop.wording.verdict import Piece
from funnel_desktop.wording.wording import Wording

WIDTH = 1080
_SCALE = 2
_WIDE = WIDTH / _SCALE
"""Logical pixels."""
_EDGE = float(SPACING.HUGE)
_PAD = float(SPACING.WIDE)
_INNER = _WIDE - 2 * _EDGE - 2 * _PAD
_LABEL = 76.0
_AMOUNT = 76.0
_ROW = 30.0
_BAR = 8.0
_MOST = {WEEK: 14, NEXT: 12, RISKS: 6, SUPPORT: 8}
"""Lines of a section on the picture; the table has all."""
_BAND, _TICK = 0.40, 2.0

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class _Block(NamedTuple):
    """Something on a card: how high it is, and what draws it into its box."""

    height: float
    draw: Callable[[QPainter, QRectF], None]


class _Card(NamedTuple):
    """Blocks one under the other on a surface."""

    blocks: tuple[_Block, ...]

    @property
    def height(self) -> float:
        """The height with the room around."""
        return sum(block.height for block in self.blocks) + 2 * SPACING.LARGE


def report_picture(page: ReportPage, wording: Wording, masked: bool, colours: Palette) -> QImage:
    """Return the report as a picture in ``colours``; ``masked``: customers are, which is said at its foot."""
    made = _Maker(page, wording, colours)
    cards = [_Card(tuple(blocks)) for blocks in made.cards() if blocks]
    head, foot = 34.0, 18.0
    height = 2 * _EDGE + head + foot + sum(card.height + SPACING.LARGE for card in cards)
    image = QImage(WIDTH, round(height * _SCALE), QImage.Format.Format_RGB32)
    image.fill(colours.window)
    painter = QPainter(image)
    painter.scale(_SCALE, _SCALE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    y = _EDGE
    made.head(painter, QRectF(_EDGE, y, _WIDE - 2 * _EDGE, head - SPACING.SMALL))
    y += head
    for card in cards:
        ground(painter, QRectF(_EDGE, y, _WIDE - 2 * _EDGE, card.height), colours.surface, RADIUS.PANEL)
        inner = y + SPACING.LARGE
        for block in card.blocks:
            block.draw(painter, QRectF(_EDGE + _PAD, inner, _INNER, block.height))
            inner += block.height
        y += card.height + SPACING.LARGE
    made.foot(painter, QRectF(_EDGE, y, _WIDE - 2 * _EDGE, foot), masked)
    painter.end()
    return image


class _Maker:
    """Makes the cards of one report."""

    def __init__(self, page: ReportPage, wording: Wording, colours: Palette) -> None:
        self._page, self._wording, self._colours = page, wording, colours

    def head(self, painter: QPainter, box: QRectF) -> None:
        """Draw title, days and unit."""
        page, colours = self._page, self._colours
        _write(painter, box, page.title, theme.font(SIZE.TITLE, bold=True), colours.text, _LEFT)
        note = dotted((page.days, page.unit))
        _write(painter, box, note, theme.font(SIZE.NOTE), colours.muted, _RIGHT)

    def foot(self, painter: QPainter, box: QRectF, masked: bool) -> None:
        """Draw the day, whether names are masked, and who made it."""
        hidden = translate("WeekReport", "customers masked") if masked else ""
        small, ink = theme.font(SIZE.SMALL), self._colours.faint
        _write(painter, box, dotted((self._page.as_of, hidden)), small, ink, _LEFT)
        _write(painter, box, "Funnel Desktop", small, ink, _RIGHT)

    def cards(self) -> Iterator[list[_Block]]:
        """Yield the blocks of each card; none for what is left out."""
        page = self._page
        yield list(self._verdict())
        if page.tiles:
            yield [self._heading(section_name(WEEK)), self._tiles(page.tiles)]
        yield list(self._lines(page.happened, _MOST[WEEK]))
        yield list(self._chart())
        if page.later:
            yield [self._heading(section_name(NEXT)), *self._lines(page.later, _MOST[NEXT])]
        risks = []
        for key, lines in ((RISKS, page.risks), (SUPPORT, page.support)):
            if lines:
                risks += [self._heading(section_name(key)), *self._lines(lines, _MOST[key])]
        yield risks

    def _heading(self, text: str) -> _Block:
        font, ink = theme.font(SIZE.TEXT, bold=True), self._colours.text
        return _Block(24.0, lambda painter, box: text_line(painter, _top(box, 20), text, font, ink))

    # The verdict

    def _verdict(self) -> Iterator[_Block]:
        page = self._page
        for line in _broken(page.verdict):
            yield _Block(26.0, partial(self._pieces, line))
        if page.bar is not None and page.verdict:
            yield _Block(_BAR + SPACING.LARGE, self._bar)

    def _pieces(self, line: Sequence[Piece], painter: QPainter, box: QRectF) -> None:
        x = box.left()
        for piece in line:
            ink = self._colours.muted if not piece.bold else getattr(self._colours, piece.tone)
            font = _verdict_font(piece)
            place = QRectF(x, box.top(), box.right() - x, box.height())
            x += _write(painter, place, piece.text, font, ink, _LEFT)

    def _bar(self, painter: QPainter, box: QRectF) -> None:
        bar, colours = self._page.bar, self._colours
        assert bar is not None
        trough = QRectF(box.left(), box.bottom() - _BAR - SPACING.HAIR, box.width(), _BAR)
        ground(painter, trough, colours.sunken)
        if bar.low is not None and bar.high is not None and bar.middle is not None:
            band = theme.mix(colours.surface, colours.accent, _BAND)
            left, right = (trough.left() + trough.width() * share for share in (bar.low, bar.high))
            ground(painter, QRectF(left, trough.top(), max(_TICK, right - left), _BAR), band, 1)
        signed = QRectF(trough)
        signed.setWidth(trough.width() * min(1.0, bar.signed))
        if bar.signed > 0:
            ground(painter, signed, colours.stage(len(STAGES) - 1))
        for share, ink in ((bar.middle, colours.accent), (bar.target, colours.text)):
            if share is not None:
                x = min(trough.right() - _TICK, trough.left() + trough.width() * share)
                over = float(SPACING.TINY)
                painter.fillRect(QRectF(x, trough.top() - over, _TICK, _BAR + 2 * over), ink)

    # Figures and lines

    def _tiles(self, tiles: Sequence[Tile]) -> _Block:
        def draw(painter: QPainter, box: QRectF) -> None:
            width = box.width() / len(tiles)
            for number, tile in enumerate(tiles):
                left = box.left() + number * width
                for top, height, text, font, ink in (
                    (0, 18, tile.name, theme.font(SIZE.NOTE), self._colours.muted),
                    (18, 26, tile.figure, theme.font(SIZE.TITLE, bold=True), self._colours.text),
                    (44, 16, tile.note, theme.font(SIZE.SMALL), self._colours.muted),
                ):
                    place = QRectF(left, box.top() + top, width - SPACING.SMALL, height)
                    text_line(painter, place, text, font, ink)

        return _Block(62.0, draw)

    def _lines(self, lines: Sequence[Line], most: int) -> Iterator[_Block]:
        """Yield the lines; of too many those of days, which come first, are cut, else the last ones."""
        left = max(0, len(lines) - most)
        dated = sum(bool(line.day) for line in lines)
        end = max(1, (dated or len(lines)) - left - 1) if left else len(lines)
        left = (dated or len(lines)) - end if left else 0
        shown = [*lines[:end], *(lines[dated:] if left and dated else ())]
        if left:
            words = translate("WeekReport", "and %n more", "", left)
            shown.insert(end, Line("", words))
        for number, line in enumerate(shown):
            yield self._line(line, rule=number > 0)

    def _line(self, line: Line, *, rule: bool) -> _Block:
        colours, text = self._colours, theme.font(SIZE.TEXT)
        start = _LABEL if line.label else 0.0
        room = _INNER - start - (_AMOUNT if line.amount else 0.0)
        metrics = QFontMetricsF(text)
        needed = metrics.boundingRect(QRectF(0, 0, room, 1000), _WRAP, line.words).height()
        height = max(_ROW, needed + SPACING.LARGE)

        def draw(painter: QPainter, box: QRectF) -> None:
            if rule:
                painter.fillRect(QRectF(box.left(), box.top(), box.width(), 0.5), colours.line)
            if line.label:
                place = QRectF(box.left(), box.top(), _LABEL - SPACING.SMALL, box.height())
                text_line(painter, place, line.label, theme.font(SIZE.NOTE), colours.muted)
            painter.setFont(text)
            painter.setPen(colours.text)
            painter.drawText(QRectF(box.left() + start, box.top(), room, box.height()), _WRAP, line.words)
            if line.amount:
                _write(painter, box, line.amount, theme.font(SIZE.TEXT, bold=True), colours.text, _RIGHT)

        return _Block(height, draw)

    # The chart

    def _chart(self) -> Iterator[_Block]:
        found = self._page.chart
        if found is None:
            return
        figures, colours = found.contracts, self._colours
        texts = tuple(balance_text(figures, number, self._wording) for number in range(len(STAGES)))
        marked = -1 if figures.gap_starts is None else POSITION[figures.gap_starts]
        drawing = Drawing(texts, frame_of(figures, "balance"), marked, True, colours)
        drawing.arrange(_INNER, USUAL_HEIGHT)

        def head(painter: QPainter, box: QRectF) -> None:
            line = _top(box, 20)
            note = translate("WeekReport", "contracts; black: what each stage should carry by its day")
            _write(painter, line, note, theme.font(SIZE.SMALL), colours.muted, _RIGHT)
            name = translate("WeekReport", "Funnel")
            text_line(painter, line, name, theme.font(SIZE.TEXT, bold=True), colours.text)

        def funnel(painter: QPainter, box: QRectF) -> None:
            from funnel_desktop.widgets.panels.chart.drawing import funnel_items

            painter.save()
            painter.translate(box.topLeft())
            for item in funnel_items(drawing):
                item.paint(painter, QStyleOptionGraphicsItem())
            painter.restore()

        yield _Block(26.0, head)
        yield _Block(float(USUAL_HEIGHT), funnel)
        sentence = self._page.sentence
        if sentence is not None:
            yield _Block(34.0, partial(self._said, sentence.kind, sentence.plain))

    def _said(self, kind: str, words: str, painter: QPainter, box: QRectF) -> None:
        colours = self._colours
        inks: dict[str, tuple[QColor, QColor]] = {
            "warn": (colours.warn_soft, colours.warn),
            "good": (colours.good_soft, colours.good),
        }
        soft, ink = inks.get(kind, (colours.sunken, colours.muted))
        place = box.adjusted(0, SPACING.SMALL, 0, 0)
        ground(painter, place, soft, RADIUS.CONTROL)
        font = theme.font(SIZE.NOTE, bold=True)
        text_line(painter, place.adjusted(SPACING.MEDIUM, 0, -SPACING.MEDIUM, 0), words, font, ink)


def _broken(parts: Iterable[Sequence[Piece]]) -> list[list[Piece]]:
    """Return the parts of the verdict line by line, none torn apart."""
    lines: list[list[Piece]] = []
    used = 0.0
    for part in parts:
        width = sum(QFontMetricsF(_verdict_font(piece)).horizontalAdvance(piece.text) for piece in part)
        dot = Piece(" · ", tone="muted")
        joint = QFontMetricsF(_verdict_font(dot)).horizontalAdvance(dot.text)
        if lines and used + joint + width <= _INNER:
            lines[-1] += [dot, *part]
            used += joint + width
        else:
            lines.append(list(part))
            used = width
    return lines


def _verdict_font(piece: Piece) -> QFont:
    return theme.font(SIZE.TITLE if piece.bold else SIZE.TEXT, bold=piece.bold)


def _top(box: QRectF, height: float) -> QRectF:
    return QRectF(box.left(), box.top(), box.width(), height)


def _write(
    painter: QPainter, box: QRectF, text: str, font: QFont, ink: QColor, side: Qt.AlignmentFlag
) -> float:
    """Write a text at one side of a box, in the middle of its height; return its width."""
    painter.setFont(font)
    painter.setPen(ink)
    width = QFontMetricsF(font).horizontalAdvance(text)
    at = box.left() if side & Qt.AlignmentFlag.AlignLeft else box.right() - width
    metrics = QFontMetricsF(font)
    base = box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent()
    painter.drawText(QPointF(at, base), text)
    return width
