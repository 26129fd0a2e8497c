"""The dialog that says what this program is, where its things lie, and under which licences it stands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from funnel_desktop import __version__
from funnel_desktop.widgets.dialogs.about.facts import report, versions
from funnel_desktop.widgets.dialogs.about.file_label import FileLabel
from funnel_desktop.widgets.dialogs.about.licence_page import LicencePage
from funnel_desktop.widgets.kit import folders as places
from funnel_desktop.widgets.kit import icons, preferences
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.tab_bar import tab_bar
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.keyboard import on_keys
from funnel_desktop.widgets.kit.layout import (
    STRETCH,
    Align,
    column,
    fill,
    grid,
    holder,
    placed,
    row,
    stretched,
)
from funnel_desktop.widgets.kit.page import Pages
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
        pages = translate("About", "About"), translate("About", "Licences")
        self.tabs = tab_bar(translate("About", "Pages"), pages, self)
        fill(self.head, self._greeting(), self.tabs)
        self.pages = Pages(self)
        self.pages.setMinimumHeight(_PAGE_HEIGHT)
        self.licences = LicencePage(self)
        self.pages.addWidget(self._about(path))
        self.pages.addWidget(self.licences)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        fill(self.body, self.pages)
        on_keys(self, self._turn, "Ctrl+Tab", "Ctrl+Shift+Tab")
        self.close_button = Button(translate("Help", "Close"), "primary", parent=self)
        self.close_button.clicked.connect(self.accept)
        fill(self.foot, placed(self.close_button, Align.AlignRight))
        self.tabs.setFocus()

    def _turn(self) -> None:
        self.tabs.setCurrentIndex(1 - self.tabs.currentIndex())

    def _greeting(self) -> QHBoxLayout:
        picture = Label("", self)
        picture.setPixmap(icons.app_pixmap(_PICTURE))
        name = Label(translate("Help", "Funnel Desktop"), self, tone="title")
        version = Label(
            translate("Help", "Version {version}").format(version=__version__),
            self,
            tone="muted",
            selectable=True,
        )
        sentence = Label(translate("Help", "One sales rep's funnel, in one file, offline."), self, wrap=True)
        line = row(
            placed(name, Align.AlignBaseline), placed(version, Align.AlignBaseline, 1), spacing=SPACING.MEDIUM
        )
        words = column(STRETCH, line, sentence, STRETCH, spacing=SPACING.HAIR)
        return row(picture, stretched(words), spacing=SPACING.LARGE)

    def _about(self, path: Path | None) -> QWidget:
        self.open_buttons: list[Button] = []
        log, settings = places.log_file(), preferences.settings_file()
        rows = [
            (translate("About", "Daily backups"), places.backup_folder(), places.backup_folder()),
            (translate("About", "Log"), log, log.parent),
            (translate("About", "Settings"), settings, settings.parent),
        ]
        if path is not None:
            rows.insert(0, (translate("About", "This funnel"), path, path.parent))
        qt = places.qt_folder()
        self.notice = Notice("", "warn", parent=self)
        self.notice.hide()
        words = column(
            self._group(translate("About", "Where things lie")),
            grid(
                *(self._place_line(*line) for line in rows),
                spacing=(SPACING.LARGE, SPACING.TINY),
                stretch={1: 1},
            ),
            self.notice,
            SPACING.WIDE,
            self._group(translate("About", "For a report of an error")),
            self._versions(),
            SPACING.WIDE,
            self._group(translate("About", "Licence")),
            self._sentence(
                translate(
                    "About",
                    "Free software under the MIT licence. Window and drawing are Qt and PySide6, used under "
                    "the LGPL 3 and unchanged; what else comes along, and every text, is on the page "
                    "Licences.",
                )
            ),
            self._sentence(
                translate(
                    "About",
                    "You may replace Qt by a compatible build of your own: its libraries lie as separate "
                    "files in the folder below. Put yours there under the same names, and start again.",
                )
            ),
            grid(
                self._place_line(translate("About", "Qt's libraries"), qt, qt),
                spacing=(SPACING.LARGE, SPACING.TINY),
                stretch={1: 1},
            ),
            STRETCH,
            spacing=SPACING.TINY,
        )
        return holder(words, self)

    def _group(self, words: str) -> Label:
        return Label(words, self, tone="group")

    def _sentence(self, words: str) -> Label:
        return Label(words, self, wrap=True, selectable=True)

    def _place_line(self, name: str, place: Path, folder: Path) -> tuple[Label, Label, Button]:
        """Return what stands in a line: what lies where, and a button that opens the folder."""
        label = Label(name, self)
        label.setMinimumWidth(92)
        where = FileLabel(place, self)
        where.setAccessibleName(f"{name}: {place}")
        button = Button(translate("About", "Open the folder"), "ghost", icon="open", parent=self)
        button.setAccessibleName(translate("About", "Open the folder: {name}").format(name=name))
        button.clicked.connect(lambda: self._open(folder))
        self.open_buttons.append(button)
        return label, where, button

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
        return row(stretched(self._sentence(words)), self.copy_button)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report(self, self._language))
        self.copy_button.set_text(translate("About", "Copied"))


def show_about(parent: QWidget, path: Path | None, language: str) -> None:
    """Show what this program is; ``path`` is the funnel that is open."""
    AboutDialog(parent, path, language).run()
