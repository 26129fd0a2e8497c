"""The help inside the program: a list of pages with a line to find in them, and the page beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from funnel_desktop.method.playbook import Playbook
from funnel_desktop.widgets.kit import language, theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.folders import backup_folder
from funnel_desktop.widgets.kit.keyboard import WalkWhileTyping
from funnel_desktop.widgets.kit.layout import column, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_title
from funnel_desktop.widgets.kit.reading_order import ReadInOrder
from funnel_desktop.widgets.kit.room import room_for
from funnel_desktop.widgets.kit.text import text_of, translate, without_access_key
from funnel_desktop.widgets.kit.theme import HEIGHT, SPACING
from funnel_desktop.widgets.shell.actions import MENUS, Entry, Menu, entries
from funnel_desktop.widgets.shell.guide.keys import keys_of, shortcut_groups
from funnel_desktop.widgets.shell.guide.reader import PageReader
from funnel_desktop.wording.guide import PAGES, Page, made_page, page, plain, table
from funnel_desktop.wording.numbers import percent

_LIST_WIDTH = 216
_STANDARD = {"copy": QKeySequence.StandardKey.Copy, "paste": QKeySequence.StandardKey.Paste}


class HelpWindow(ReadInOrder, QDialog):
    """Not modal: it stays beside what it tells about, and follows the language."""

    def __init__(self, parent: QWidget, playbook: Playbook, spoken: Callable[[], str]) -> None:
        """``playbook``: whose words are told; ``spoken`` returns the code of the language in force."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(1_000, 720).boundedTo(room_for(parent)))
        self._playbook, self._spoken = playbook, spoken
        self._pages: dict[str, Page] = {}
        self.find_field = LineEdit(parent=self)
        self.find_field.setClearButtonEnabled(True)
        self.find_field.textChanged.connect(self._narrow)
        self.list = QListWidget(self)
        self.list.currentItemChanged.connect(lambda *_: self._read())
        WalkWhileTyping(self.find_field, self.list)
        self.nothing = Label("", self, tone="small", wrap=True)
        self.nothing.hide()
        self.reader = PageReader(self)
        self.reader.anchorClicked.connect(self._follow)
        self.find_field.returnPressed.connect(self.reader.setFocus)
        left = QWidget(self)
        left.setFixedWidth(_LIST_WIDTH)
        column(self.find_field, self.nothing, stretched(self.list), on=left, spacing=SPACING.SMALL)
        row(
            left, stretched(self.reader), on=self, spacing=SPACING.LARGE, margins=(SPACING.WIDE, SPACING.WIDE)
        )
        theme.set_kind(self, "ground", "surface")
        language.speak(self._speak)
        self.reader.setFocus()

    def open_page(self, key: str) -> None:
        """Go to a page."""
        self.find_field.clear()
        for item in self._items():
            if item.data(Qt.ItemDataRole.UserRole) == key:
                self.list.setCurrentItem(item)
        self.reader.setFocus()

    @property
    def shown(self) -> str:
        """The key of the page that is shown, "" for none."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def _speak(self) -> None:
        set_title(self, translate("Help", "Help"))
        self.find_field.setPlaceholderText(translate("Help", "Find in the help…"))
        self.find_field.setAccessibleName(translate("Help", "Find in the help"))
        self.list.setAccessibleName(translate("Help", "Pages of the help"))
        self.reader.setAccessibleName(translate("Help", "Page of the help"))
        self.nothing.setText(translate("Help", "No page has these words."))
        before = self.shown or PAGES[0]
        self._pages = {key: self._page(key) for key in PAGES}
        blocked = self.list.blockSignals(True)  # the page is read once, when all are listed
        self.list.clear()
        for key, found in self._pages.items():
            item = QListWidgetItem(found.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(0, HEIGHT.FIELD))
            if key == before:
                self.list.setCurrentItem(item)
        self.list.blockSignals(blocked)
        self._narrow(self.find_field.text())

    def _page(self, key: str) -> Page:
        if key != "shortcuts":
            return page(key, self._spoken(), self._say)
        parts = ["# " + translate("Help", "Keyboard shortcuts")]
        head = (translate("Help", "Does"), translate("Help", "Keys"))
        for name, lines in shortcut_groups():
            rows = [(plain(text), f"**{plain(keys)}**") for text, keys in lines]
            parts += ["## " + plain(name), table(head, rows)]
        return made_page(key, "\n\n".join(parts))

    def _say(self, kind: str, name: str) -> str:
        if kind == "key":
            if name in _STANDARD:
                native = QKeySequence.SequenceFormat.NativeText
                return f"**{plain(QKeySequence(_STANDARD[name]).toString(native))}**"
            return f"**{plain(keys_of(_ENTRIES[name])[0])}**"
        if kind == "menu":
            return f"**{plain(' → '.join(_way_to(name)))}**"
        if kind == "folder":
            return plain(str(backup_folder()))
        head = (
            translate("Help", "Stage"),
            translate("Help", "A deal is here when"),
            translate("Help", "Win rate"),
        )
        code = self._spoken()
        return table(
            head,
            (
                (plain(stage.name(code)), plain(stage.description(code)), plain(percent(stage.probability)))
                for stage in self._playbook.stages.values()
            ),
        )

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(number) for number in range(self.list.count())]

    def _narrow(self, words: str) -> None:
        fitting = []
        for item in self._items():
            fits = self._pages[item.data(Qt.ItemDataRole.UserRole)].has(words)
            item.setHidden(not fits)
            if fits:
                fitting.append(item)
        self.nothing.setVisible(not fitting)
        current = self.list.currentItem()
        if fitting and (current is None or current.isHidden()):
            self.list.setCurrentItem(fitting[0])
        else:
            self._read()

    def _read(self) -> None:
        found = self._pages.get(self.shown)
        if found is None:
            return
        self.reader.read(found.text, self._spoken())
        self.reader.mark(self.find_field.text())

    def _follow(self, address: QUrl) -> None:
        self.open_page(address.path())


_ENTRIES: dict[str, Entry] = {entry.key: entry for entry in entries()}


def _way_to(name: str, menus: tuple[Menu | Entry | None, ...] = MENUS) -> list[str]:
    """Return the menus that lead to an entry or a menu, and itself."""
    for item in menus:
        if isinstance(item, Menu):
            title = without_access_key(text_of(item.title))
            if item.key == name:
                return [title]
            if below := _way_to(name, item.entries):
                return [title, *below]
        elif item is not None and item.key == name:
            return [without_access_key(text_of(item.text))]
    return []
