"""On a narrow card figures are whole: an amount has its own line where the day has no room beside it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication

from funnel_desktop.method.deal import Card
from funnel_desktop.method.playbook import standard_playbook
from funnel_desktop.method.settings import Settings
from funnel_desktop.widgets.board.card_delegate import PADDING, CardDelegate
from funnel_desktop.widgets.board.column_header import ColumnHeader
from funnel_desktop.widgets.board.earlier_bar import EarlierBar
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.plain_text import elided
from funnel_desktop.wording.card import CardWords, Face
from funnel_desktop.wording.column import ColumnFigures
from funnel_desktop.wording.wording import Wording

TODAY = date(2026, 12, 1)
NARROWEST, WIDEST = 104, 300
AMOUNTS = (5_500_00, 380_000_00, 1_234_500_00, 12_345_600_00, 123_456_000_00, 999_990_000_00)
"""In fen: up to seven figures of ten thousands' tenths."""
SPANS = (0, 9, 27, 120)
LANGUAGES = ("zh_CN", "en")


class Noting(CardDelegate):
    """A delegate that notes what it wrote and how far its chips reach."""

    def __init__(self, words: CardWords) -> None:
        super().__init__(words)
        self.written: list[str] = []
        self.chips: list[tuple[float, float, float]] = []

    def _text(
        self,
        painter: QPainter,
        x: float,
        y: float,
        room: float,
        text: str,
        px: int,
        colour: QColor,
        bold: bool = False,
    ) -> None:
        self.written.append(elided(self._font(px, bold)[1], text, room))
        super()._text(painter, x, y, room, text, px, colour, bold)

    def _paint_signing(self, painter: QPainter, face: Face, right: float, y: float, room: float) -> int:
        width = super()._paint_signing(painter, face, right, y, room)
        self.chips.append((y, right - width, right))
        return width

    def _paint_days(
        self, painter: QPainter, face: Face, right: float, y: float, room: float, *, quiet: bool = False
    ) -> int:
        width = super()._paint_days(painter, face, right, y, room, quiet=quiet)
        self.chips.append((y, right - width, right))
        return width


def words_in(language: str) -> CardWords:
    wording = Wording(standard_playbook(), Settings(), language, TODAY)
    return CardWords(lambda: wording, lambda: {"target": 100})


def cards(days: int) -> list[Card]:
    quiet = Card(
        row=1,
        customer="佛山市桉辰泵业制造有限公司",
        project="",
        amount_minor=None,
        units=None,
        source=None,
        stage="target",
        outcome="open",
        stage_since=(TODAY - timedelta(days)).isoformat(),
        next_step="送样机",
        next_step_date=(TODAY - timedelta(days)).isoformat(),
        closed_date=None,
        answered=1,
        asked=4,
        expected_close_date=(TODAY + timedelta(45)).isoformat(),
    )
    made = [quiet._replace(amount_minor=amount) for amount in AMOUNTS]
    passed = made[3]._replace(expected_close_date=(TODAY - timedelta(7)).isoformat())
    won = made[4]._replace(stage="won", outcome="won", closed_date=(TODAY - timedelta(7)).isoformat())
    return [*made, passed, won]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("days", SPANS)
def test_an_amount_is_whole_at_every_width(qapp: QApplication, language: str, days: int) -> None:
    words = words_in(language)
    for width in range(NARROWEST, WIDEST, 7):
        for card in cards(days):
            delegate = Noting(words)
            delegate.picture(card, width, 1.0)
            amount = words.face(card).amount
            assert amount in delegate.written, (width, amount, delegate.written)
            for y, left, right in delegate.chips:
                assert left >= PADDING - 0.5, (width, amount)
                beside = [other for other in delegate.chips if other[0] == y and other[1] > left]
                assert all(right <= other[1] for other in beside), (width, amount, delegate.chips)


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_letters_of_a_step_are_left_out(qapp: QApplication, language: str) -> None:
    words = words_in(language)
    (card, *_) = cards(9)
    face = words.face(card)
    assert face.step.startswith(face.step_when)
    assert face.step != face.step_when
    for width in (NARROWEST, WIDEST):
        delegate = Noting(words)
        delegate.picture(card, width, 1.0)
        shown = face.step if width == WIDEST else face.step_when
        assert shown in delegate.written


@pytest.mark.parametrize("language", LANGUAGES)
def test_earlier_contracts_have_their_number_where_the_sum_has_no_room(
    qapp: QApplication, language: str
) -> None:
    bar = EarlierBar()
    wording = Wording(standard_playbook(), Settings(), language, TODAY)
    metrics = QFontMetricsF(theme.font(theme.SIZE.NOTE))
    bar.show_earlier(wording, 2, 12_345_600_00, True, only_earlier=True)
    bar.resize(400, 40)
    assert bar.shown_text(metrics) == bar.text()
    bar.resize(116, 40)
    assert bar.shown_text(metrics) == bar.short_text
    assert "2" in bar.short_text
    assert wording.amount(12_345_600_00) in bar.toolTip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_weighted_sum_keeps_its_word_beside_the_distance(qapp: QApplication, language: str) -> None:
    from funnel_desktop.wording.column import weighted_words

    wording = Wording(standard_playbook(), Settings(), language, TODAY)
    figures = ColumnFigures(7, 2_410_000_00, 1_205_000_00, 0.5, gap=14.1)
    header = ColumnHeader("shortlisted", words_in(language))
    header.set_figures(figures)
    chip = header._chip(False)
    assert chip is not None
    room = 116 - 2 * 10 - header._chip_width(chip) - 4
    width = QFontMetricsF(theme.font(theme.SIZE.NOTE)).horizontalAdvance
    fitting = next(
        text for text, roomy in weighted_words(wording, figures) if not roomy and width(text) <= room
    )
    assert not fitting[0].isdigit()
    assert not fitting.startswith("¥")
