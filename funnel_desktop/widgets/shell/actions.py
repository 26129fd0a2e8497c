"""Every action of the window in one table: menus, shortcuts and the shortcut page are made from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from funnel_desktop.method.languages import LANGUAGES
from funnel_desktop.text import Message, message
from funnel_desktop.widgets.kit import language
from funnel_desktop.widgets.kit.text import text_of
from funnel_desktop.widgets.shell.registry import room_keys

Need = Literal["nothing", "file", "writable", "room", "selection", "card", "one"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One action: its key, its text, its shortcuts, what must be there for it, and whether it is a switch.

    ``need``: "nothing"; "file" an open file; "writable" one that may be changed; "room" such a file, or none;
    "selection" a writable one and a selected deal; "card" one that is selected on the board; "one" exactly
    one. ``group`` makes switches of the same
    group exclude each other.
    """

    key: str
    text: Message
    shortcuts: tuple[str, ...] = ()
    need: Need = "nothing"
    switch: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu: its title, and its entries, submenus and separators (None)."""

    key: str
    title: Message
    entries: tuple[Entry | Menu | None, ...]


MENUS: tuple[Menu, ...] = (
    Menu(
        "file",
        message("Actions", "&File"),
        (
            Entry("new_file", message("Actions", "&New funnel…"), ("Ctrl+Shift+N",)),
            Entry("open_file", message("Actions", "&Open…"), ("Ctrl+O",)),
            Menu("recent", message("Actions", "Open &recent"), ()),
            None,
            Entry("import", message("Actions", "&Import…"), ("Ctrl+I",), "room"),
            Entry("imports", message("Actions", "I&mports…"), (), "file"),
            Entry("export", message("Actions", "&Export…"), ("Ctrl+E",), "file"),
            Entry("export_chart", message("Actions", "Export the &chart…"), (), "file"),
            Entry("share_report", message("Actions", "Share the &weekly report…"), ("Ctrl+Shift+R",), "file"),
            Entry("copy_chart", message("Actions", "Copy the chart as pict&ure"), (), "file"),
            None,
            Entry("back_up", message("Actions", "&Back up…"), (), "file"),
            Entry("merge", message("Actions", "Put together with another &version…"), (), "writable"),
            Entry("earlier", message("Actions", "&Go back to an earlier state…"), (), "file"),
            Entry("passphrase", message("Actions", "P&assphrase…"), (), "file"),
            Entry("lock_now", message("Actions", "&Lock now"), ("Ctrl+L",), "file"),
            Menu(
                "lock_after",
                message("Actions", "Loc&k by itself"),
                (
                    Entry(
                        "lock_after_5", message("Actions", "After &5 minutes"), (), "nothing", True, "lock"
                    ),
                    Entry(
                        "lock_after_15", message("Actions", "After &15 minutes"), (), "nothing", True, "lock"
                    ),
                    Entry(
                        "lock_after_30", message("Actions", "After &30 minutes"), (), "nothing", True, "lock"
                    ),
                    Entry("lock_after_60", message("Actions", "After an &hour"), (), "nothing", True, "lock"),
                    Entry("lock_after_0", message("Actions", "&Never"), (), "nothing", True, "lock"),
                ),
            ),
            None,
            Entry("settings", message("Actions", "&Settings of this funnel…"), ("Ctrl+,",), "writable"),
            Entry("playbook", message("Actions", "&Playbook of this funnel…"), ("Ctrl+Shift+P",), "writable"),
            None,
            Entry("reminders", message("Actions", "Remin&d me from the tray"), (), "nothing", True),
            Entry("quit", message("Actions", "&Quit"), ("Ctrl+Q",)),
        ),
    ),
    Menu(
        "edit",
        message("Actions", "&Edit"),
        (
            Entry("undo", message("Actions", "&Undo"), ("Ctrl+Z",), "writable"),
            Entry("redo", message("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "writable"),
            Entry("undo_list", message("Actions", "Undo or redo up &to…"), ("Ctrl+Alt+Z",), "writable"),
            None,
            Entry("palette", message("Actions", "&Go to anything…"), ("Ctrl+K",)),
            Entry("find", message("Actions", "&Find"), ("Ctrl+F", "/"), "file"),
            Entry("clear_filter", message("Actions", "Show &all deals"), ("Ctrl+Shift+F",), "file"),
            None,
            Entry("delete", message("Actions", "&Delete…"), ("Del",), "selection"),
        ),
    ),
    Menu(
        "view",
        message("Actions", "&View"),
        (
            *(Entry(f"room_{room.key}", room.name, (shortcut,), "file") for room, shortcut in room_keys()),
            Menu(
                "views",
                message("Actions", "Sa&ved views"),
                (Entry("save_view", message("Actions", "Save this &view…"), ("Ctrl+Shift+S",), "writable"),),
            ),
            None,
            Menu(
                "sort",
                message("Actions", "&Sort cards"),
                (
                    Entry("sort_rank", message("Actions", "By &hand"), (), "file", True, "sort"),
                    Entry("sort_amount", message("Actions", "By &amount"), (), "file", True, "sort"),
                    Entry("sort_age", message("Actions", "By &days in stage"), (), "file", True, "sort"),
                    Entry("sort_next_step", message("Actions", "By &next step"), (), "file", True, "sort"),
                    Entry(
                        "sort_signing", message("Actions", "By expected &signing"), (), "file", True, "sort"
                    ),
                ),
            ),
            Menu(
                "show",
                message("Actions", "Sh&ow only"),
                (
                    Entry("filter_stale", message("Actions", "&Stale deals"), (), "file", True),
                    Entry("filter_stuck", message("Actions", "Stuc&k deals"), (), "file", True),
                    Entry("filter_overdue", message("Actions", "&Overdue deals"), (), "file", True),
                    Entry(
                        "filter_no_step", message("Actions", "Deals without a &next step"), (), "file", True
                    ),
                    Entry(
                        "filter_no_customer",
                        message("Actions", "Deals without a &customer"),
                        (),
                        "file",
                        True,
                    ),
                    Entry(
                        "filter_period",
                        message("Actions", "Won deals of the target's &period"),
                        (),
                        "file",
                        True,
                    ),
                    Entry("filter_own", message("Actions", "Deals by an own co&lumn…"), (), "file"),
                ),
            ),
            None,
            Entry("show_chart", message("Actions", "&Funnel chart"), ("F6",), "nothing", True),
            Entry("show_balance", message("Actions", "&Balance calculator"), ("F7",), "nothing", True),
            None,
            Menu(
                "theme",
                message("Actions", "&Appearance"),
                (
                    Entry(
                        "theme_system", message("Actions", "Like the &system"), (), "nothing", True, "theme"
                    ),
                    Entry("theme_light", message("Actions", "&Light"), (), "nothing", True, "theme"),
                    Entry("theme_dark", message("Actions", "&Dark"), (), "nothing", True, "theme"),
                ),
            ),
            Menu(
                "text_size",
                message("Actions", "&Text size"),
                (
                    Entry("text_larger", message("Actions", "&Larger"), ("Ctrl++", "Ctrl+=")),
                    Entry("text_smaller", message("Actions", "&Smaller"), ("Ctrl+-",)),
                    Entry("text_like_system", message("Actions", "Like the s&ystem"), ("Ctrl+0",)),
                ),
            ),
            Menu(
                "language",
                message("Actions", "&Language"),
                tuple(
                    # Everyone finds their own language, whichever is in force: these are not translated.
                    Entry(f"language_{code}", Message("", own_name), (), "nothing", True, "language")
                    for code, own_name, *_ in LANGUAGES
                ),
            ),
        ),
    ),
    Menu(
        "deal",
        message("Actions", "&Deal"),
        (
            Entry("new_deal", message("Actions", "&New deal…"), ("Ctrl+N",), "writable"),
            Entry("capture", message("Actions", "Note it &down…"), ("Ctrl+J",), "writable"),
            Entry("open_deal", message("Actions", "&Open"), ("F2",), "one"),
            Entry("plan_visit", message("Actions", "&Plan a visit…"), ("Ctrl+Shift+V",), "one"),
            None,
            Entry("move_forward", message("Actions", "Move &forward…"), ("Ctrl+Shift+Right",), "selection"),
            Entry("move_back", message("Actions", "Move &back…"), ("Ctrl+Shift+Left",), "selection"),
            Entry("move_up", message("Actions", "Move &up"), ("Ctrl+Shift+Up",), "card"),
            Entry("move_down", message("Actions", "Move &down"), ("Ctrl+Shift+Down",), "card"),
            None,
            Entry("step_done", message("Actions", "&Step done, next…"), ("Ctrl+D",), "one"),
            Entry("next_step", message("Actions", "Ne&xt step…"), ("Ctrl+Shift+D",), "one"),
            None,
            Entry("win", message("Actions", "&Won…"), ("Ctrl+Shift+W",), "selection"),
            Entry("lose", message("Actions", "&Lost…"), ("Ctrl+Shift+L",), "selection"),
            Entry("change_deals", message("Actions", "C&hange the chosen deals…"), ("Ctrl+B",), "selection"),
            None,
            Entry("lost_deals", message("Actions", "Lost deals…"), (), "file"),
            Entry("customers", message("Actions", "&Customers…"), (), "file"),
            Entry("same_customers", message("Actions", "C&ustomers that may be one…"), (), "writable"),
            Entry("own_columns", message("Actions", "&Manage columns…"), (), "writable"),
        ),
    ),
    Menu(
        "help",
        message("Actions", "&Help"),
        (
            Entry("guide", message("Actions", "&Help"), ("F1",)),
            Entry("first_steps", message("Actions", "&First steps")),
            Entry("method_help", message("Actions", "The &method")),
            Entry("shortcuts", message("Actions", "&Keyboard shortcuts"), ("Ctrl+F1",)),
            Entry("copies_help", message("Actions", "&Copies and passphrase")),
            Entry("whats_new", message("Actions", "What's &new")),
            None,
            Entry("open_data_folder", message("Actions", "Open the folder of logs and &backups")),
            None,
            Entry("about", message("Actions", "&About Funnel Desktop")),
        ),
    ),
)


def entries(menus: tuple[Menu | Entry | None, ...] = MENUS) -> list[Entry]:
    """Return all entries, in the order of the menus."""
    found: list[Entry] = []
    for item in menus:
        if isinstance(item, Menu):
            found += entries(item.entries)
        elif item is not None:
            found.append(item)
    return found


ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""What a Mac has in the menu of the program. All others stay where they are, whatever they are called."""


class Actions(QObject):
    """The window's QActions, by key, and the menu bar made of them."""

    def __init__(self, window: QWidget, menu_bar: QMenuBar) -> None:
        super().__init__(window)
        self._window = window
        self._entries = {entry.key: entry for entry in entries()}
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self.menus: dict[str, QMenu] = {}
        for entry in self._entries.values():
            action = QAction(window)
            action.setShortcuts([QKeySequence(text) for text in entry.shortcuts])
            # A shortcut belongs to the window, whatever has the focus; fields keep their own editing keys.
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setCheckable(entry.switch)
            action.setMenuRole(ROLES.get(entry.key, QAction.MenuRole.NoRole))
            if entry.group:
                group = self._groups.get(entry.group)
                if group is None:
                    group = self._groups[entry.group] = QActionGroup(window)
                group.addAction(action)
            self._actions[entry.key] = action
            window.addAction(action)
        for menu in MENUS:
            self._fill(menu_bar.addMenu(""), menu)
        language.speak(self.say_words)

    def _fill(self, target: QMenu, menu: Menu) -> None:
        self.menus[menu.key] = target
        for item in menu.entries:
            if item is None:
                target.addSeparator()
            elif isinstance(item, Menu):
                self._fill(target.addMenu(""), item)
            else:
                target.addAction(self._actions[item.key])

    def open_all(self, place: QPoint) -> None:
        """Open all menus as parts of one at ``place`` (global coordinates): the menu bar has no room."""
        whole = QMenu(self._window)
        for menu in MENUS:
            whole.addMenu(self.menus[menu.key])
        whole.exec(place)
        whole.deleteLater()

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def on(self, key: str, slot: Callable[[], object]) -> None:
        """Call ``slot`` when the action is triggered."""
        self._actions[key].triggered.connect(lambda _checked=False: slot())

    def enable(self, *, file: bool, writable: bool, selected: int, on_board: bool) -> None:
        """Enable what makes sense now. ``on_board``: the board is shown, and what is selected is cards."""
        for key, entry in self._entries.items():
            possible = {
                "nothing": True,
                "file": file,
                "writable": writable,
                "room": writable or not file,
                "selection": writable and selected > 0,
                "card": writable and selected > 0 and on_board,
                "one": file and selected == 1,
            }[entry.need]
            self._actions[key].setEnabled(possible)

    def check(self, key: str, on: bool = True) -> None:
        """Show a switch as on or off without doing what it does."""
        self._actions[key].setChecked(on)

    def say_words(self) -> None:
        """Say everything in the language in force."""
        for key, entry in self._entries.items():
            self._actions[key].setText(text_of(entry.text))
        for menu in _all_menus(MENUS):
            self.menus[menu.key].setTitle(text_of(menu.title))


def _all_menus(menus: tuple[Menu | Entry | None, ...]) -> list[Menu]:
    found: list[Menu] = []
    for item in menus:
        if isinstance(item, Menu):
            found.append(item)
            found += _all_menus(item.entries)
    return found
