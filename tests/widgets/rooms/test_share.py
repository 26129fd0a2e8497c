"""What a rep does on Friday: one key, look, say what is needed, copy; and what is kept of it for the week."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.method.records import Review
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.rooms.review.room import ReviewRoom
from funnel_desktop.widgets.rooms.review.share import ShareDialog, png_bytes
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.wording.share import LONGEST, report_page, tab_separated, table_of
from tests.widgets.look.typing_hand import type_words
from tests.widgets.window.hand import CONTROL, SHIFT, answering, cancelled, press, undo_words

FRIDAY_KEY = (Qt.Key.Key_R, CONTROL | SHIFT)


def reviews(window: MainWindow) -> list[Review]:
    assert window.model is not None
    return [one for one in window.model.session.store.records.all(Review) if one.support or one.report]


def clipboard() -> str:
    return QApplication.clipboard().text()


def test_one_key_and_one_more_put_the_picture_on_the_clipboard(qtbot: QtBot, november: MainWindow) -> None:
    def look(dialog: ShareDialog) -> None:
        assert dialog.copy_picture.hasFocus()
        assert dialog.report is not None
        press(Qt.Key.Key_C, CONTROL, dialog)
        copied = QApplication.clipboard().image()
        assert copied.width() == 1080
        assert copied.size() == dialog.preview.image.size()
        assert copied.pixelColor(2, 2) == theme.LIGHT.window
        press(Qt.Key.Key_C, CONTROL | SHIFT, dialog)
        assert clipboard() == dialog.text.toPlainText()
        assert len(clipboard()) <= LONGEST
        cancelled(dialog)

    with answering(qtbot, (ShareDialog, look)):
        press(*FRIDAY_KEY)


def test_what_is_switched_is_what_is_seen_and_what_leaves(qtbot: QtBot, november: MainWindow) -> None:
    def look(dialog: ShareDialog) -> None:
        assert dialog.report is not None
        customer = dialog.report.customers[0]
        dialog.names.choose("full")
        assert customer in dialog.text.toPlainText()
        whole = dialog.preview.image.height()
        dialog.names.choose("masked")
        masked = dialog.text.toPlainText()
        assert customer not in masked
        assert "●●●" in masked
        dialog.look.choose("dark")
        assert dialog.preview.image.pixelColor(2, 2) == theme.DARK.window
        dialog.sections["chart"].setChecked(False)
        dialog.sections["next"].setChecked(False)
        assert dialog.preview.image.height() < whole
        assert "Next week" not in dialog.text.toPlainText()
        dialog.amounts.choose("shares")
        assert "¥" not in dialog.text.toPlainText()
        dialog.copy_table.click()
        rows = table_of(report_page(dialog.report, dialog.model.wording, dialog.share))
        assert clipboard() == tab_separated(rows)
        html = QApplication.clipboard().mimeData().html()
        assert html.count("<tr>") == len(rows)
        assert "●●●" in html
        assert customer not in html
        cancelled(dialog)

    def again(dialog: ShareDialog) -> None:
        assert dialog.share.names == "masked"
        assert not dialog.share.amounts
        assert "chart" not in dialog.share.sections
        cancelled(dialog)

    with answering(qtbot, (ShareDialog, look)):
        press(*FRIDAY_KEY)
    with answering(qtbot, (ShareDialog, again)):
        press(*FRIDAY_KEY)


def test_an_edited_text_is_kept_for_its_week_and_for_how_names_are_shown(
    qtbot: QtBot, november: MainWindow
) -> None:
    def edit(dialog: ShareDialog) -> None:
        assert dialog.restore.isHidden()
        dialog.names.choose("full")
        dialog.text.setFocus()
        dialog.text.selectAll()
        type_words(dialog.text, "老板，这周 on track")
        dialog.names.choose("masked")
        assert "on track" not in dialog.text.toPlainText(), "a text with names is not shown masked"
        dialog.names.choose("full")
        assert dialog.text.toPlainText() == "老板，这周 on track"
        press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, dialog)
        assert "on track" not in dialog.text.toPlainText()
        cancelled(dialog)

    def restore(dialog: ShareDialog) -> None:
        assert dialog.text.toPlainText() == "老板，这周 on track"
        dialog.restore.click()
        assert "This week" in dialog.text.toPlainText()
        cancelled(dialog)

    with answering(qtbot, (ShareDialog, edit)):
        press(*FRIDAY_KEY)
    assert len(reviews(november)) == 1
    assert "report of week" in undo_words(november)
    with answering(qtbot, (ShareDialog, restore)):
        press(*FRIDAY_KEY)
    assert reviews(november) == []
    november.undo()
    assert len(reviews(november)) == 1


def test_what_is_asked_for_stands_in_text_and_picture_without_names_of_people(
    qtbot: QtBot, november: MainWindow
) -> None:
    def ask(dialog: ShareDialog) -> None:
        before = dialog.preview.image.height()
        dialog.support.setFocus()
        type_words(dialog.support, "Approve 30/60/10 for Mr. Wang Lei, 13812345678")
        dialog.copy_text.setFocus()
        words = dialog.text.toPlainText()
        assert "Support needed" in words
        assert "Approve 30/60/10 for the contact" in words
        assert "Wang" not in words
        assert "138" not in words
        assert dialog.preview.image.height() > before
        cancelled(dialog)

    with answering(qtbot, (ShareDialog, ask)):
        press(*FRIDAY_KEY)
    (review,) = reviews(november)
    assert review.support.startswith("Approve")


def test_the_picture_is_a_png_as_it_is_seen(qtbot: QtBot, november: MainWindow) -> None:
    def look(dialog: ShareDialog) -> None:
        saved = QImage.fromData(png_bytes(dialog.preview.image))
        assert saved.size() == dialog.preview.image.size()
        assert saved.pixelColor(2, 2) == theme.LIGHT.window
        cancelled(dialog)

    with answering(qtbot, (ShareDialog, look)):
        press(*FRIDAY_KEY)


def test_the_review_shares_the_week_that_it_shows(qtbot: QtBot, november: MainWindow) -> None:
    november.rooms.enter("review")
    room = november.rooms.room("review")
    assert isinstance(room, ReviewRoom)
    room.go(-2)
    week = room.week

    def look(dialog: ShareDialog) -> None:
        assert dialog.report is not None
        assert dialog.report.week == week
        assert dialog.report.verdict is None, "nobody knows how it stood then"
        assert dialog.next.isEnabled()
        cancelled(dialog)

    with answering(qtbot, (ShareDialog, look)):
        room.head.share_button.click()


@pytest.mark.parametrize("size", [(960, 540), (1280, 800)])
def test_nothing_of_it_is_off_the_window(qtbot: QtBot, november: MainWindow, size: tuple[int, int]) -> None:
    november.resize(*size)

    def look(dialog: ShareDialog) -> None:
        room = november.rect()
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
        for button in (dialog.save, dialog.copy_table, dialog.copy_text, dialog.copy_picture):
            assert button.width() >= button.sizeHint().width()
            assert dialog.rect().contains(button.mapTo(dialog, button.rect().bottomRight()))
        cancelled(dialog)

    with answering(qtbot, (ShareDialog, look)):
        press(*FRIDAY_KEY)
