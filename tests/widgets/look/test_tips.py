"""Tool tips are as wide as is read; a hover card goes when something else is done."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import Qt as TextQt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.models.plain_text import TIP_COLUMNS, plain_tip
from funnel_desktop.widgets.kit.hover_card import HoverCard
from funnel_desktop.widgets.kit.plain_text import set_tip

LONG = "缺口从这里开始。按金额看，到接近赢单客户才缺：单子比平均大。" * 4
WORDS = "The gap starts here; by amount it only starts with deals that are nearly won. " * 4


def test_a_long_tip_has_lines_that_are_read_without_turning_the_head(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    for text, signs in ((LONG, TIP_COLUMNS // 2 + 2), (WORDS.strip(), TIP_COLUMNS)):
        set_tip(label, text)
        lines = label.toolTip().split("\n")
        assert len(lines) > 2
        assert max(map(len, lines)) <= signs
        assert "".join(lines).replace(" ", "") == text.replace(" ", ""), "nothing is lost"
        assert not any(line[0] in "，。；： " for line in lines)


def test_a_short_tip_and_its_own_lines_stay(qtbot: QtBot) -> None:
    assert plain_tip("18 deals\nOpen: 12") == "18 deals\nOpen: 12"
    assert plain_tip("x" * 200) == "x" * 200


@pytest.mark.parametrize("before", ["客" * 34, "a" * 68])
def test_no_line_break_makes_a_tag_of_what_was_none(before: str) -> None:
    text = f"{before}<img中 src='/tmp/x.png' width=300>"
    assert not TextQt.mightBeRichText(text)
    assert plain_tip(text).startswith("<p style='white-space: pre-wrap'>")
    assert "&lt;img" in plain_tip(text)


@given(st.text(st.sampled_from("<>/= '\"ab客中，\n") | st.characters(codec="utf-8"), max_size=200))
def test_no_tip_is_taken_for_html_but_by_us(text: str) -> None:
    tip = plain_tip(text)
    assert tip.startswith("<p style='white-space: pre-wrap'>") or not TextQt.mightBeRichText(tip)


def _wheel(window: QWidget) -> None:
    place = QPointF(5, 5)
    event = QWheelEvent(
        *(place, window.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton),
        *(Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(window, event)


@pytest.mark.parametrize("ends", ["wheel", "key", "press", "left", "hidden"])
def test_a_hover_card_goes_when_something_else_is_done(qtbot: QtBot, ends: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    with qtbot.waitExposed(window):
        window.show()
    card = HoverCard(window)
    for _again in range(2):
        card.show_beside("<b>18</b>", QRect(200, 50, 20, 20))
        assert card.isVisible()
        if ends == "wheel":
            _wheel(window)
        elif ends == "key":
            QTest.keyClick(window, Qt.Key.Key_Down)
        elif ends == "press":
            QTest.mouseClick(window, Qt.MouseButton.LeftButton)
        elif ends == "left":
            QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
        else:
            card.hide()
        assert not card.isVisible()
