"""About: where things lie, what to copy for a report, and every licence with its text."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop import __version__
from funnel_desktop.licences import Licence, all_licences
from funnel_desktop.widgets.dialogs.about.dialog import AboutDialog
from funnel_desktop.widgets.dialogs.about.file_label import FileLabel
from funnel_desktop.widgets.kit import folders as places
from funnel_desktop.widgets.kit import preferences
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.conftest import ROOT
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.hand import CONTROL, answering, cancelled, press


class FileManager:
    """Takes the folders that are to be shown, as the desktop's file manager would."""

    def __init__(self) -> None:
        self.shown: list[Path] = []


@pytest.fixture
def file_manager(qapp: QApplication) -> Iterator[FileManager]:
    manager = FileManager()

    class Handler(QObject):
        @Slot(QUrl)
        def show(self, url: QUrl) -> None:
            manager.shown.append(Path(url.toLocalFile()))

    handler = Handler()
    # PySide6 takes the name as a str, whatever its stubs say.
    QDesktopServices.setUrlHandler("file", handler, "show")  # type: ignore[arg-type]
    yield manager
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a packaged program with its licences, in which the program believes to be."""
    lib = tmp_path / "Funnel Desktop" / "lib"
    licences = lib / "licences"
    lib.mkdir(parents=True)
    (lib / "resources").symlink_to(ROOT / "resources")
    texts = {
        "Funnel Desktop.txt": "MIT License\n",
        "NOTICES.md": "# What it is built on\n",
        "python.txt": "PSF",
        "pyside6-essentials-6.9.3/about.txt": "PySide6_Essentials 6.9.3\nLGPL-3.0-only OR GPL-2.0-only\n",
        "pyside6-essentials-6.9.3/LGPL-3.0.txt": "GNU LESSER GENERAL PUBLIC LICENSE\n",
        "numpy-2.4.6/about.txt": "numpy 2.4.6\nBSD-3-Clause\n",
        "numpy-2.4.6/LICENSE.txt": "first",
        "numpy-2.4.6/10-LICENSE.md": "eleventh",
        "numpy-2.4.6/9-LICENSE": "tenth \ufffd",
        "wordless-1.0/about.txt": "wordless 1.0\nLicense :: Public Domain\n",
        "system/libffi8/copyright": "Files: *\nLicense: MIT\n\nLicense: GPL-2+\n\nLicense: MIT\n",
    }
    for name, words in texts.items():
        path = licences / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")
    (licences / "numpy-2.4.6" / "9-LICENSE").write_bytes(b"tenth \xff")
    monkeypatch.setattr(sys, "_MEIPASS", str(lib), raising=False)
    return lib


def about(qtbot: QtBot, window: MainWindow, look: Callable[[AboutDialog], object]) -> None:
    def looked_at(dialog: AboutDialog) -> None:
        look(dialog)
        cancelled(dialog)

    with answering(qtbot, (AboutDialog, looked_at)):
        window.actions_["about"].trigger()


def test_each_place_is_said_and_opens(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, file_manager: FileManager
) -> None:
    window = open_window(sample)
    backups = places.backup_folder()
    assert not backups.exists()

    def look(dialog: AboutDialog) -> None:
        for button in dialog.open_buttons:
            assert button.accessibleName().startswith("Open the folder: ")
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert dialog.notice.isHidden()

    about(qtbot, window, look)
    assert file_manager.shown == [
        sample.parent,
        backups,
        preferences.data_folder(),
        preferences.settings_file().parent,
        places.qt_folder(),
    ]
    assert backups.is_dir()  # made, so that there is something to show
    assert any("Core" in path.name for path in places.qt_folder().iterdir())


def test_the_funnel_and_the_log_are_dragged_out_as_copies(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(sample)
    dragged: list[tuple[Path, Qt.DropAction]] = []

    def take(drag: QDrag, actions: Qt.DropAction) -> Qt.DropAction:
        (url,) = drag.mimeData().urls()
        dragged.append((Path(url.toLocalFile()), actions))
        return actions

    # What Qt does then waits for a mouse of the desktop.
    monkeypatch.setattr(QDrag, "exec", take)

    def look(dialog: AboutDialog) -> None:
        labels = {label.text(): label for label in dialog.findChildren(FileLabel)}
        assert not places.backup_folder().exists()
        for path in (sample, places.backup_folder()):
            label = labels[str(path)]
            start = label.rect().center()
            QTest.mousePress(label, Qt.MouseButton.LeftButton, pos=start)
            moved_to(label, start + QPoint(1, 0))
            assert len(dragged) <= 1
            moved_to(label, start + QPoint(40, 0))
            QTest.mouseRelease(label, Qt.MouseButton.LeftButton, pos=start)

    about(qtbot, window, look)
    # What is not there is not dragged; what is leaves a copy and stays.
    assert dragged == [(sample, Qt.DropAction.CopyAction)]


def moved_to(label: FileLabel, place: QPoint) -> None:
    """Move the mouse over a label with its button held, as a desktop tells of it."""
    left = Qt.MouseButton.LeftButton
    where = QPointF(place), QPointF(label.mapToGlobal(place))
    QApplication.sendEvent(
        label, QMouseEvent(QEvent.Type.MouseMove, *where, left, left, Qt.KeyboardModifier.NoModifier)
    )


def test_a_place_that_cannot_be_made_gets_a_sentence(
    qtbot: QtBot, open_window: MakeWindow, file_manager: FileManager
) -> None:
    window = open_window(None)
    data = preferences.data_folder()
    data.parent.mkdir(parents=True, exist_ok=True)
    data.write_text("in the way")

    def look(dialog: AboutDialog) -> None:
        QTest.mouseClick(dialog.open_buttons[0], Qt.MouseButton.LeftButton)
        assert dialog.notice.isVisible()
        assert dialog.notice.text() == f"{data / 'backups'} is not there and cannot be made: Not a directory."

    about(qtbot, window, look)
    assert file_manager.shown == []


def test_versions_are_copied_for_a_report_and_nothing_of_the_user(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    about(qtbot, window, lambda dialog: dialog.copy_button.click())
    copied = QApplication.clipboard().text()
    for word in (
        f"Funnel Desktop {__version__} (from source)",
        "Qt 6.",
        "PySide6 6.",
        "Python 3.",
        "SQLite 3.",
    ):
        assert word in copied
    assert sample.stem not in copied
    assert str(Path.home()) not in copied


def test_licences_from_source_are_those_of_the_installed_packages() -> None:
    found = {licence.name: licence for licence in all_licences()}
    assert next(iter(found)) == "Funnel Desktop"
    assert "MIT" in found["Funnel Desktop"].read()
    assert found["Qt 6, PySide6"].terms.startswith("LGPL-3.0")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["Qt 6, PySide6"].read()
    # All that it needs by name, and what those need in turn.
    assert {"numpy", "pyqtgraph", "colorama", "pypinyin", "tabulate", "lucide", "Python"} <= set(found)
    for licence in found.values():
        assert licence.terms, licence.name


def test_licences_of_a_packaged_program_are_those_beside_it(packaged: Path) -> None:
    found = all_licences()
    assert [(one.name, one.version, one.terms) for one in found] == [
        ("Funnel Desktop", __version__, "MIT"),
        ("libffi8", "", "MIT, GPL-2+"),
        ("NOTICES.md", "", ""),
        ("numpy", "2.4.6", "BSD-3-Clause"),
        ("Python", ".".join(map(str, sys.version_info[:3])), "PSF-2.0"),
        ("Qt 6, PySide6", "6.9.3", "LGPL-3.0-only OR GPL-2.0-only"),
        ("wordless", "1.0", "Public Domain"),
    ]
    numpy = found[3].read()
    assert numpy.index("first") < numpy.index("tenth �") < numpy.index("eleventh")
    assert "Public Domain" in found[-1].read()  # no text came with it: what it says itself


def test_the_licences_are_found_and_read_by_keyboard(
    qtbot: QtBot, open_window: MakeWindow, packaged: Path
) -> None:
    window = open_window(None)

    def look(dialog: AboutDialog) -> None:
        page = dialog.licences
        press(Qt.Key.Key_Tab, CONTROL, dialog)
        qtbot.waitUntil(page.find_field.hasFocus)
        assert page.text.toPlainText() == "MIT License"
        assert page.count.text() == "7 packages"
        QTest.keyClicks(page.find_field, "lgpl")
        assert page.text.toPlainText() == "GNU LESSER GENERAL PUBLIC LICENSE"
        assert page.count.text() == "1 package"
        page.find_field.clear()
        # The arrows walk the list while the keyboard stays in the field.
        QTest.keyClick(page.find_field, Qt.Key.Key_Down)
        item = page.list.currentItem()
        assert item is not None
        assert item.text(0) == "wordless"
        assert "Public Domain" in page.text.toPlainText()
        assert page.find_field.hasFocus()
        QTest.keyClicks(page.find_field, "nothing like it")
        assert page.text.toPlainText() == ""
        assert page.count.text() == "Nothing that is brought along is called that."

    about(qtbot, window, look)


def test_a_text_is_read_when_it_is_looked_at(tmp_path: Path) -> None:
    gone = Licence("x", "1", "MIT", (tmp_path / "gone.txt",))
    assert gone.read().endswith("gone.txt: No such file or directory")
