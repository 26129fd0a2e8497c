"""The dialog that says what this program is, where its things lie, and under which licences it stands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from funnel_desktop import __version__
from funnel_desktop.widgets.dialogs.about.facts import report, versions
from funnel_desktop.widgets.dialogs.about.licence_page import LicencePage
from funnel_desktop.widgets.kit import folders as places
from funnel_desktop.widgets.kit import icons, preferences, theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.controls.labels import Label, MiddleElidedLabel
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING

_PAGE_HEIGHT = 436
_PICTURE = 56


class AboutDialog(FunnelDialog):
    """Two pages, About and Licences; nothing in it changes anything."""

    WIDTH = 960
    HOLDS_WORK = False

    def __init__(self, parent: QWidget, path: Path | None, language: str) -> None:
        """``path``: the funnel that is open."""
        super().__init__(parent, translate("About", "About Funnel Desktop"))
        self._language = language
        self.title_label.hide()
        self.head.addLayout(self._greeting())
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("About", "Pages"))
        self.tabs.addTab(translate("About", "About"))
        self.tabs.addTab(translate("About", "Licences"))
        self.head.addWidget(self.tabs)
        self.pages = QStackedWidget(self)
        self.pages.setMinimumHeight(_PAGE_HEIGHT)
        self.licences = LicencePage(self)
        self.pages.addWidget(self._about(path))
        self.pages.addWidget(self.licences)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.body.addWidget(self.pages)
        for keys in ("Ctrl+Tab", "Ctrl+Shift+Tab"):
            QShortcut(QKeySequence(keys), self).activated.connect(
                lambda: self.tabs.setCurrentIndex(1 - self.tabs.currentIndex())
            )
        self.close_button = Button(translate("Help", "Close"), "primary", parent=self)
        self.close_button.clicked.connect(self.accept)
        self.foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.tabs.setFocus()

    def _greeting(self) -> QHBoxLayout:
        picture = Label("", self)
        picture.setPixmap(icons.app_pixmap(_PICTURE))
        name = Label(translate("Help", "Funnel Desktop"), self)
        theme.set_kind(name, "tone", "title")
        version = Label(translate("Help", "Version {version}").format(version=__version__), self)
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_kind(version, "tone", "muted")
        sentence = Label(translate("Help", "One sales rep's funnel, in one file, offline."), self)
        sentence.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(SPACING.MEDIUM)
        line.addWidget(name, 0, Qt.AlignmentFlag.AlignBaseline)
        line.addWidget(version, 1, Qt.AlignmentFlag.AlignBaseline)
        words = QVBoxLayout()
        words.setSpacing(SPACING.HAIR)
        words.addStretch(1)
        words.addLayout(line)
        words.addWidget(sentence)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACING.LARGE)
        row.addWidget(picture)
        row.addLayout(words, 1)
        return row

    def _about(self, path: Path | None) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.TINY)
        column.addWidget(self._group(translate("About", "Where things lie")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACING.LARGE)
        grid.setVerticalSpacing(SPACING.TINY)
        grid.setColumnStretch(1, 1)
        self.open_buttons: list[Button] = []
        rows = [(translate("About", "This funnel"), path)] if path is not None else []
        rows += [
            (translate("About", "Daily backups"), places.backup_folder()),
            (translate("About", "Log"), places.log_file()),
            (translate("About", "Settings"), preferences.settings_file()),
        ]
        for name, place in rows:
            self._add_place(grid, name, place, place if name == rows[-3][0] else place.parent)
        column.addLayout(grid)
        self.notice = Notice("", "warn", parent=self)
        self.notice.hide()
        column.addWidget(self.notice)
        column.addSpacing(SPACING.WIDE)
        column.addWidget(self._group(translate("About", "For a report of an error")))
        column.addLayout(self._versions())
        column.addSpacing(SPACING.WIDE)
        column.addWidget(self._group(translate("About", "Licence")))
        column.addWidget(
            self._sentence(
                translate(
                    "About",
                    "Free software under the MIT licence. Window and drawing are Qt and PySide6, used under "
                    "the LGPL 3 and unchanged; what else comes along, and every text, is on the page "
                    "Licences.",
                )
            )
        )
        column.addWidget(
            self._sentence(
                translate(
                    "About",
                    "You may replace Qt by a compatible build of your own: its libraries lie as separate "
                    "files in the folder below. Put yours there under the same names, and start again.",
                )
            )
        )
        qt = QGridLayout()
        qt.setHorizontalSpacing(SPACING.LARGE)
        qt.setColumnStretch(1, 1)
        self._add_place(qt, translate("About", "Qt's libraries"), places.qt_folder(), places.qt_folder())
        column.addLayout(qt)
        column.addStretch(1)
        return page

    def _group(self, words: str) -> Label:
        label = Label(words, self)
        theme.set_kind(label, "tone", "group")
        return label

    def _sentence(self, words: str) -> Label:
        label = Label(words, self)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _add_place(self, grid: QGridLayout, name: str, place: Path, folder: Path) -> None:
        """Add a line: what lies where, and a button that opens the folder."""
        row = grid.rowCount()
        label = Label(name, self)
        label.setMinimumWidth(92)
        where = MiddleElidedLabel(str(place), self)
        where.setAccessibleName(f"{name}: {place}")
        theme.set_kind(where, "tone", "muted")
        button = Button(translate("About", "Open the folder"), "ghost", icon="open", parent=self)
        button.setAccessibleName(translate("About", "Open the folder: {name}").format(name=name))
        button.clicked.connect(lambda: self._open(folder))
        self.open_buttons.append(button)
        grid.addWidget(label, row, 0)
        grid.addWidget(where, row, 1)
        grid.addWidget(button, row, 2)

    def _open(self, folder: Path) -> None:
        problem = places.open_folder(folder)
        self.notice.setVisible(problem is not None)
        if problem is not None:
            self.notice.show_text(text_of(problem))
        self.refit()

    def _versions(self) -> QHBoxLayout:
        words = "  ·  ".join(f"{name} {version}" for name, version in versions())
        self.copy_button = Button(translate("About", "Copy"), "ghost", icon="copy", parent=self)
        set_tip(
            self.copy_button,
            translate("About", "Copies these versions and the system's, nothing of your data."),
        )
        self.copy_button.setAccessibleDescription(self.copy_button.toolTip())
        self.copy_button.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.addWidget(self._sentence(words), 1)
        row.addWidget(self.copy_button)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report(self, self._language))
        self.copy_button.set_text(translate("About", "Copied"))


def show_about(parent: QWidget, path: Path | None, language: str) -> None:
    """Show what this program is; ``path`` is the funnel that is open."""
    AboutDialog(parent, path, language).run()
