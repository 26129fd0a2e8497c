"""The dialog of a funnel's own playbook: six pages, reset, a file to share; saved as one step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.commands.playbook import load_playbook, save_playbook
from funnel_desktop.method.own_playbook import reset
from funnel_desktop.method.playbook import Playbook, standard_playbook
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.dialogs.playbook.marks import LanguageHeads, Pointer
from funnel_desktop.widgets.dialogs.playbook.page import Page
from funnel_desktop.widgets.dialogs.playbook.pages import PAGES
from funnel_desktop.widgets.dialogs.playbook.words_edit import WrongField
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.confirm import ask_confirm
from funnel_desktop.widgets.kit.controls.buttons import Button, open_below
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.tab_bar import tab_bar
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.file_dialogs import ask_open, ask_save
from funnel_desktop.widgets.kit.layout import STRETCH, fill, row
from funnel_desktop.widgets.kit.plain_exports import said_of_export
from funnel_desktop.widgets.kit.plain_text import entry_words
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING

_HEIGHT = 740
_MARGIN = 24
_SECTIONS = {"actions": ("phases", "actions")}
"""The parts of a playbook that a page shows, where they are more than its own."""


class PlaybookDialog(FunnelDialog):
    """Shows a playbook, lets it be edited, and gives it back; nothing counts before it is saved."""

    WIDTH = 1080

    def __init__(self, parent: QWidget | None, playbook: Playbook, language: str, folder: Path) -> None:
        """``playbook`` is the one in force, ``folder`` where files to share are looked for first."""
        super().__init__(parent, translate("PlaybookDialog", "Playbook of this funnel"))
        self._before = self._playbook = playbook
        self._language = language
        self._folder = folder
        self._pages: dict[str, Page] = {}
        self._shown = ""
        self._wrong: dict[str, WrongField] = {}
        parts = (
            translate("PlaybookDialog", "Stages"),
            translate("PlaybookDialog", "Checks"),
            translate("PlaybookDialog", "Phases and actions"),
            translate("PlaybookDialog", "Sources"),
            translate("PlaybookDialog", "Levers"),
            translate("PlaybookDialog", "Loss reasons"),
        )
        self.tabs = tab_bar(translate("PlaybookDialog", "Parts of the playbook"), parts, self)
        self._languages = LanguageHeads(language, self)
        fill(self.head, self.tabs, self._languages)
        self.pointer = Pointer(self._body_box)
        self.said = Label("", self, wrap=True)
        self.said.hide()
        self.foot.setSpacing(SPACING.SMALL)
        fill(self.foot, self.said)
        tools = QWidget(self)
        self.reset_button = Button(translate("PlaybookDialog", "Reset…"), "ghost", icon="reset", parent=tools)
        self.reset_button.clicked.connect(self._choose_reset)
        self.import_button = Button(translate("PlaybookDialog", "Import…"), parent=tools)
        self.import_button.clicked.connect(self._import)
        self.export_button = Button(translate("PlaybookDialog", "Export…"), parent=tools)
        self.export_button.clicked.connect(self._export)
        buttons = (self.reset_button, self.import_button, self.export_button)
        row(*buttons, STRETCH, on=tools, spacing=SPACING.MEDIUM)
        self.accept_button = self.add_buttons(translate("PlaybookDialog", "Save"), left=tools)
        self.tabs.currentChanged.connect(self._turn)
        self._show_page(next(iter(PAGES)))

    # The pages

    @property
    def page(self) -> Page:
        """The page that is shown; made when it is first turned to."""
        return self._pages[self._shown]

    @property
    def _tab(self) -> int:
        """The tab of the page that is shown; on the way to another one the tab turned to is ahead of it."""
        return list(PAGES).index(self._shown)

    def show_part(self, part: str) -> None:
        """Turn to a part: "stages", "checks", "actions", "sources", "levers" or "loss_reasons"."""
        self.tabs.setCurrentIndex(list(PAGES).index(part))

    def _turn(self, number: int) -> None:
        part = list(PAGES)[number]
        if part == self._shown:
            return
        self._take(point=False)
        self._show_page(part)
        if part in self._wrong:
            self._object(self._wrong[part])
            self._point(self._wrong[part])

    def _show_page(self, part: str) -> None:
        self.pointer.hide()
        self._say("")
        if self._shown:
            self.page.hide()
        self._shown = part
        if part not in self._pages:
            page = PAGES[part](self._playbook, self._language, self._body_box)
            page.reordered.connect(self._follow_rows)
            page.edited.connect(self._forget_words)
            page.objected.connect(self._object)
            self._pages[part] = page
            fill(self.body, page)
        self.page.show()
        self._languages.follow(self.page.columns())
        self._scroll.verticalScrollBar().setValue(0)

    def _follow_rows(self, row: object) -> None:
        layout = self._body_box.layout()
        if isinstance(row, QWidget) and layout is not None:
            layout.activate()
            self._body_box.adjustSize()
            self._scroll.ensureWidgetVisible(row, 0, SPACING.HUGE)

    def _take(self, *, point: bool = True) -> bool:
        """Take the page as it stands. What cannot be is marked, said, and remembered by its tab; the keyboard
        goes there if ``point``, and False is returned."""
        try:
            self._playbook = self.page.taken(self._playbook)
        except WrongField as error:
            self._object(error)
            if point:
                self._point(error)
            return False
        self._forget_words()
        return True

    def _take_all(self) -> bool:
        """Take every page; turn to the first that cannot be and return False."""
        for part in [self._shown, *(part for part in self._pages if part != self._shown)]:
            try:
                self._playbook = self._pages[part].taken(self._playbook)
            except WrongField as error:
                self.show_part(part)
                self._object(error)
                self._point(error)
                return False
        return True

    def _object(self, error: WrongField) -> None:
        """Mark a field that is wrong, and say so beside it and at the foot."""
        self._forget_words()
        self._wrong[self._shown] = error
        self.tabs.setTabIcon(self._tab, icons.icon("bad", theme.palette().bad, 14))
        theme.set_kind(error.field, "invalid", True)
        sentence = text_of(error.message)
        error.field.setAccessibleDescription(sentence)
        if error.place:
            sentence = translate("PlaybookDialog", "{place}: {sentence}").format(
                place=error.place, sentence=sentence
            )
        self._say(sentence, "bad")
        self.pointer.show_at(error.field, sentence)

    def _point(self, error: WrongField) -> None:
        """Lead the keyboard to a field that is wrong."""
        error.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(error.field, 0, 3 * SPACING.HUGE)
        self.pointer.show_at(error.field, self.said.text() or text_of(error.message))

    def _show_anew(self, playbook: Playbook) -> None:
        """Show another playbook: the pages are made again from it."""
        self._playbook = playbook
        self._wrong.clear()
        self.pointer.hide()
        for number in range(self.tabs.count()):
            self.tabs.setTabIcon(number, QIcon())
        for page in self._pages.values():
            page.hide()
            page.deleteLater()
        self._pages.clear()
        part, self._shown = self._shown, ""
        self._show_page(part)

    def _say(self, words: str, tone: str = "muted") -> None:
        theme.set_kind(self.said, "tone", tone)
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _forget_words(self) -> None:
        """The page is another now: what was wrong with it is looked at again when it is taken."""
        error = self._wrong.pop(self._shown, None)
        if error is not None:
            theme.set_kind(error.field, "invalid", False)
            error.field.setAccessibleDescription("")
            self.tabs.setTabIcon(self._tab, QIcon())
        self.pointer.hide()
        self._say("")

    # Back to the method

    def _choose_reset(self) -> None:
        menu = QMenu(self)
        part = self.tabs.tabText(self.tabs.currentIndex())
        only = menu.addAction(
            translate("PlaybookDialog", "“{part}” as in the method").format(part=entry_words(part))
        )
        only.triggered.connect(lambda: self.reset(self._shown))
        whole = menu.addAction(translate("PlaybookDialog", "The whole playbook as in the method"))
        whole.triggered.connect(lambda: self.reset(""))
        open_below(menu, self.reset_button)

    def reset(self, part: str) -> None:
        """Show one part as the method has it ("": all of it); it counts when saved."""
        if part != self._shown and part:
            return
        playbook = self._playbook
        for section in _SECTIONS.get(part, (part,)):
            playbook = reset(playbook, standard_playbook(), section)
        self._show_anew(playbook)
        self._say(translate("PlaybookDialog", "As in the method again. It counts once you save."))
        self.reset_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # A file to share

    def _import(self) -> None:
        name, _ = ask_open(
            self,
            translate("PlaybookDialog", "Import a playbook"),
            str(self._folder),
            translate("PlaybookDialog", "Playbooks (*.toml);;All files (*)"),
        )
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Show the playbook of a file; a wrong one is complained of and changes nothing."""
        try:
            playbook = load_playbook(path)
        except FunnelError as error:
            self._say(text_of(error.message), "bad")
            return
        self._show_anew(playbook)
        self._say(
            translate("PlaybookDialog", "This is the playbook of {file}. It counts once you save.").format(
                file=path.name
            )
        )

    def _export(self) -> None:
        if not self._take_all():
            return
        name, _ = ask_save(
            self,
            translate("PlaybookDialog", "Export the playbook"),
            str(self._folder / "playbook.toml"),
            translate("PlaybookDialog", "Playbooks (*.toml)"),
        )
        if name:
            path = Path(name)
            self.export_file(path if path.suffix else path.with_suffix(".toml"))

    def export_file(self, path: Path) -> None:
        """Write the playbook as it is shown."""
        try:
            save_playbook(self._playbook, path)
        except FunnelError as error:
            self._say(text_of(error.message), "bad")
            return
        written = message("PlaybookDialog", "Written to {file}.", file=path.name)
        self._say(text_of(said_of_export(self, written)), "good")

    # The dialog

    def confirm(self) -> None:
        """Take what is there, if it makes sense."""
        if self._take_all():
            self.accept()

    def _changed(self) -> bool:
        playbook = self._playbook
        for page in self._pages.values():
            try:
                playbook = page.taken(playbook)
            except WrongField:
                return True
        return not same(playbook, self._before)

    def reject(self) -> None:
        """Close without saving; ask first when something was edited."""
        if self._changed() and not ask_confirm(
            self,
            translate("PlaybookDialog", "Discard the changes?"),
            translate("PlaybookDialog", "What you have edited in the playbook is not saved yet."),
            translate("PlaybookDialog", "Discard"),
        ):
            return
        super().reject()

    def playbook(self) -> Playbook:
        """Return the playbook as edited."""
        return self._playbook

    def fit(self) -> None:
        """Keep one size for all pages: as high as the window lets it be, up to what a page needs."""
        room = self._room()
        size = QSize(min(self.WIDTH, room.width() - _MARGIN), min(_HEIGHT, room.height() - _MARGIN))
        self.setFixedWidth(size.width())
        left = room.left() + (room.width() - size.width()) // 2
        top = room.top() + (room.height() - size.height()) // 2
        self.setGeometry(QRect(QPoint(left, top), size))


def ask_playbook(parent: QWidget, playbook: Playbook, language: str, folder: Path) -> Playbook | None:
    """Let a playbook be edited; return it, or None when cancelled or nothing was changed."""
    dialog = PlaybookDialog(parent, playbook, language, folder)
    if not dialog.run():
        return None
    edited = dialog.playbook()
    return None if same(edited, playbook) else edited


def same(one: Playbook, other: Playbook) -> bool:
    """Whether two playbooks say the same in the same order."""
    return one == other and all(
        list(getattr(one, part)) == list(getattr(other, part)) for part in Playbook._fields
    )
