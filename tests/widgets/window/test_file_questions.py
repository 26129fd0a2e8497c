"""What is asked and told about a file's name, in the dialogs that choose files and print: whatever the name
looks like, it is shown as the words that it is, and no picture that it names is opened."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from funnel_desktop.widgets.kit.confirm import ConfirmDialog, TellDialog
from funnel_desktop.widgets.kit.file_dialogs import ask_open, ask_save
from funnel_desktop.widgets.kit.plain_text import PlainQuestions
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering, asking, chosen, deal_of, replaced, said
from tests.widgets.window.markup import Canary, taken_for_html
from tests.widgets.window.test_text_is_text import canary

__all__ = ["canary"]

CSV = "CSV files (*.csv);;All files (*)"


def words_of(dialog: QWidget) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def named(dialog: QFileDialog, name: str) -> None:
    """Type a name and press Save or Open."""
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(name)
    dialog.accept()


def over(kind: type[QDialog], seen: list[str], result: int) -> None:
    """Answer what comes up over the dialog that is open, noting what it says."""

    def answer() -> None:
        top = QApplication.activeModalWidget()
        assert isinstance(top, kind), top
        assert taken_for_html() == set()
        seen.append(words_of(top))
        if isinstance(top, QMessageBox):
            top.button(QMessageBox.StandardButton.No).click()
        else:
            top.done(result)

    QTimer.singleShot(0, answer)


needs_inotify = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux tells when a file is opened"
)


@needs_inotify
def test_a_file_is_replaced_only_when_that_is_wanted_and_its_name_is_words(
    qtbot: QtBot, english: QApplication, canary: Canary, tmp_path: Path
) -> None:
    plain = tmp_path / "deals.csv"
    plain.touch()
    there = tmp_path / "<img src='canary.png'>&amp;.csv"
    there.write_text("customer\nA\n", encoding="utf-8")
    seen: list[str] = []

    def save(dialog: QFileDialog) -> None:
        over(ConfirmDialog, seen, 0)
        named(dialog, plain.stem)  # the ending comes by itself, before the question
        assert dialog.isVisible(), "who does not want it replaced may choose another name"
        over(ConfirmDialog, seen, 1)
        named(dialog, there.name)

    found: list[tuple[str, str]] = []
    with answering(qtbot, (QFileDialog, save)):
        found.append(ask_save(None, "Save", str(tmp_path / "x.csv"), CSV))
    assert found == [(str(there), "CSV files (*.csv)")]
    for path, words in zip((plain, there), seen, strict=True):
        assert f"In {tmp_path} there is a file {path.name} already." in words
    assert not canary.opened()


@needs_inotify
def test_a_file_that_is_not_there_is_told_of_as_words(
    qtbot: QtBot, english: QApplication, canary: Canary, tmp_path: Path
) -> None:
    seen: list[str] = []

    def open_(dialog: QFileDialog) -> None:
        over(TellDialog, seen, 0)
        named(dialog, "<img src='canary.png'>")
        assert dialog.isVisible()
        dialog.reject()

    with answering(qtbot, (QFileDialog, open_)):
        assert ask_open(None, "Open", str(tmp_path), CSV) == ("", "")
    assert f"<img src='canary.png'> is not in {tmp_path}." in seen[0]
    assert not canary.opened()


@needs_inotify
def test_what_qt_itself_asks_about_a_file_is_words(
    qtbot: QtBot, english: QApplication, canary: Canary, tmp_path: Path
) -> None:
    hostile = tmp_path / "<img src='canary.png'>.csv"
    hostile.write_text("customer\nA\n", encoding="utf-8")
    seen: list[str] = []

    def delete(dialog: QFileDialog) -> None:
        tree = dialog.findChild(QTreeView, "treeView")
        assert tree is not None
        qtbot.waitUntil(lambda: tree.model().rowCount(tree.rootIndex()) == 2)
        index = next(
            tree.model().index(row, 0, tree.rootIndex())
            for row in range(2)
            if tree.model().index(row, 0, tree.rootIndex()).data() == hostile.name
        )
        tree.setCurrentIndex(index)
        action = dialog.findChild(QAction, "qt_delete_action")
        assert action is not None
        over(QMessageBox, seen, 0)
        action.setEnabled(True)  # as the menu of the file does
        action.trigger()
        dialog.reject()

    with answering(qtbot, (QFileDialog, delete)):
        ask_open(None, "Open", str(tmp_path), CSV)
    assert "<img src='canary.png'>" in seen[0]
    assert hostile.exists()
    assert not canary.opened()


@needs_inotify
def test_a_message_box_of_qt_would_have_guessed(
    qtbot: QtBot, english: QApplication, canary: Canary, tmp_path: Path
) -> None:
    """The guard above is what makes the difference."""
    opened: dict[bool, bool] = {}
    for guarded in (False, True):
        dialog = QDialog()
        qtbot.addWidget(dialog)
        if guarded:
            PlainQuestions(dialog)
        box = QMessageBox(QMessageBox.Icon.NoIcon, "", "<img src='canary.png'>", parent=dialog)
        box.show()
        qtbot.waitExposed(box)
        QApplication.processEvents()
        opened[guarded] = canary.opened()
        box.close()
    assert opened == {False: True, True: False}


def test_where_nothing_is_ever_replaced_nothing_is_asked(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, tmp_path: Path
) -> None:
    path = make_file("华强电子, 38")
    other = make_file("Bolt, 3", name="other")
    window = open_window(path)
    with answering(qtbot, chosen(other)):
        window.actions_["new_file"].trigger()
    assert "other.funnel" in said(window)
    assert window.path == path


def test_an_export_replaces_the_one_before(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, tmp_path: Path
) -> None:
    window = open_window(make_file("华强电子, 38"))
    target = tmp_path / "deals.csv"
    target.write_text("old", encoding="utf-8")
    with answering(qtbot, asking("csv"), replaced(target)):
        window.actions_["export"].trigger()
    assert deal_of(window, "华强电子").id in target.read_text(encoding="utf-8")


def test_the_print_dialog_asks_for_files_as_all_do_and_its_questions_are_words(
    qtbot: QtBot, english: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from funnel_desktop.widgets.rooms.review.printing import print_dialog

    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "none"))
    printer = QPrinter()
    dialog = print_dialog(None, printer)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    browse, name = dialog.findChild(QAbstractButton, "fileBrowser"), dialog.findChild(QLineEdit, "filename")
    assert browse is not None
    assert name is not None
    target = tmp_path / "周复盘.pdf"
    with answering(qtbot, chosen(target)):
        browse.click()
    assert name.text() == str(target)
    inner = next(widget for widget in dialog.findChildren(QWidget) if widget.inherits("QUnixPrintWidget"))
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "<img src='canary.png'>", parent=inner)
    box.show()
    qtbot.waitExposed(box)
    assert taken_for_html(box) == set()
    box.close()
