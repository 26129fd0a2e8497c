"""Goes everywhere in the window: every room, page, menu, dialog, message and tool tip, and looks at each."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import shiboken6
from PySide6.QtCore import QEvent, QPoint, QRect, QTimer
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QMainWindow,
    QMenu,
    QTabBar,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

import funnel_desktop.widgets
from funnel_desktop.commands.activities import AddActivity
from funnel_desktop.commands.deals import AddDeal, EditDeal
from funnel_desktop.commands.importing import ImportDeals
from funnel_desktop.commands.links import AddLinks
from funnel_desktop.commands.own_columns import SetOwnValues
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.commands.visits import KeepVisit
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import BadRow, read_deals
from funnel_desktop.method.own_columns import OWN_KINDS
from funnel_desktop.method.records import Activity, ImportRun, Link, OwnColumn, Visit
from funnel_desktop.store.backup import back_up_file
from funnel_desktop.store.copies import copy_before
from funnel_desktop.store.imports import Imports
from funnel_desktop.store.key import Key
from funnel_desktop.text import message
from funnel_desktop.widgets.deal.bulk_dialog import ask_reason
from funnel_desktop.widgets.deal.sheet import PAGES
from funnel_desktop.widgets.deal.timeline.entry_dialog import ask_entry
from funnel_desktop.widgets.deal.timeline.note_dialog import ask_note
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog
from funnel_desktop.widgets.dialogs.importing.left_out import LeftOutDialog
from funnel_desktop.widgets.dialogs.imports import ImportsWindow
from funnel_desktop.widgets.kit.confirm import tell
from funnel_desktop.widgets.kit.hover_card import HoverCard
from funnel_desktop.widgets.kit.progress import ProgressDialog
from funnel_desktop.widgets.panels.balance.probabilities_dialog import OwnNumbers, ProbabilitiesDialog
from funnel_desktop.widgets.panels.chart.stage_area import StageArea
from funnel_desktop.widgets.rooms.levers.scenario_bar import NameDialog
from funnel_desktop.widgets.rooms.today.dialogs import ask_day
from funnel_desktop.widgets.shell.actions import entries
from funnel_desktop.widgets.shell.files.merge import merge_with
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.widgets.shell.passphrase.asking import CoveredDialog, UnlockDialog
from funnel_desktop.widgets.shell.passphrase.setting import PassphraseDialog
from funnel_desktop.widgets.shell.registry import ROOMS as EVERY_ROOM
from tests.widgets.window.markup import taken_for_html

NAMED = '<img src="c"><b>x</b>&amp;'
"""What is in the names of own columns, which have no room for more."""
ROOMS = tuple(entry.key for entry in EVERY_ROOM if entry.tray is None)
NEVER = ("quit", "open_data_folder", "room_", "theme_")
"""Actions that end the program or start another one, and what shows nothing else than is looked at anyway."""


NOT_MET = {
    **dict.fromkeys(
        ("FunnelDialog", "FormDialog", "GridDialog", "FieldsDialog", "TableWindow", "_ReasonDialog"),
        "others are made of it, it is never shown itself",
    ),
    "MainWindow": "is looked at from room to room",
    "Drawer": "is a part of that, where it is narrow",
}
"""Windows of the program that the walk need not come past, and why. Any other it has to."""


@cache
def classes_of(module: str) -> dict[str, str]:
    """Return the source of each class of a module by its name. (``inspect`` reads the module for each.)"""
    file = sys.modules[module].__file__
    assert file is not None
    text = Path(file).read_text(encoding="utf-8")
    found = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef))
    lines = text.splitlines(keepends=True)
    return {node.name: "".join(lines[node.lineno - 1 : node.end_lineno]) for node in found}


@cache
def windows_of_the_program() -> frozenset[str]:
    """Return the names of all classes of the program that are windows of their own: dialogs, popups, tips."""
    for module in walk_packages(funnel_desktop.widgets.__path__, "funnel_desktop.widgets."):
        import_module(module.name)

    def below(kind: type[QWidget]) -> Iterator[type[QWidget]]:
        for other in kind.__subclasses__():
            yield other
            yield from below(other)

    found = set()
    for kind in below(QWidget):
        if not kind.__module__.startswith("funnel_desktop."):
            continue
        source = classes_of(kind.__module__)[kind.__name__]
        if issubclass(kind, QDialog | QMainWindow | QMenu) or re.search(
            r"WindowType\.(Popup|ToolTip|Window|Tool|Dialog)\b", source
        ):
            found.add(kind.__name__)
    return frozenset(found)


class Visitor:
    """Goes everywhere in the window, looks, and closes again whatever comes up."""

    def __init__(self, qtbot: QtBot, look_at: Callable[[QWidget | None], set[str]] = taken_for_html) -> None:
        """``look_at``: says what is wrong in a window, or (for None) in all that are shown."""
        self._look_at = look_at
        self.found: set[str] = set()
        self.seen: set[str] = set()
        self._qtbot = qtbot
        self._under_way: list[QWidget] = []
        self._pressed: set[object] = set()
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._meet)
        self._timer.start()

    def stop(self) -> None:
        """Close nothing any more."""
        self._timer.stop()

    def look(self, root: QWidget | None = None) -> None:
        """Look at everything there is, or at what is in a window."""
        QApplication.processEvents()
        if root is not None and not shiboken6.isValid(root):
            return  # it has gone by itself
        self.found |= self._look_at(root)
        self.seen.update(type(top).__name__ for top in QApplication.topLevelWidgets() if top.isVisible())

    def touch(self, root: QWidget) -> None:
        """Let the mouse rest on all that is seen of ``root``, so that its tip comes up."""
        for widget in (root, *root.findChildren(QWidget)):
            if shiboken6.isValid(widget) and widget.isVisible():
                spots = [QPoint(widget.width() // 3, min(20, widget.height() // 2))]
                if isinstance(widget, QAbstractScrollArea):
                    spots.append(QPoint(widget.width() // 2, widget.height() // 4))
                for spot in spots:
                    tip = QHelpEvent(QEvent.Type.ToolTip, spot, widget.mapToGlobal(spot))
                    QApplication.sendEvent(widget, tip)
                    self.seen.update(["QTipLabel"] if QToolTip.isVisible() else [])
        QToolTip.hideText()

    def press(self, root: QWidget, leave: frozenset[QWidget] = frozenset()) -> None:
        """Press every button of ``root`` and ask everything for its menu; one of each kind, since rows of a
        list are made alike."""
        for widget in root.findChildren(QWidget):
            if not shiboken6.isValid(widget) or not widget.isVisible() or widget in leave:
                continue
            if (kind := _kind(widget)) in self._pressed:
                continue
            self._pressed.add(kind)
            spot = QPoint(widget.width() // 3, min(20, widget.height() // 2))
            menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, widget.mapToGlobal(spot))
            if not isinstance(widget, QAbstractButton):
                QApplication.sendEvent(widget, menu)
            elif widget.isEnabled():
                widget.click()
            if shiboken6.isValid(widget) and isinstance(widget, QComboBox) and widget.isEnabled():
                widget.showPopup()
            QApplication.processEvents()
            self.close_windows(root)
        self.look()

    def close_windows(self, but: QWidget) -> None:
        """Look at the windows that wait for nothing, and close them."""
        for top in QApplication.topLevelWidgets():
            if not shiboken6.isValid(top) or not isinstance(top, QDialog) or top is but.window():
                continue
            if top.isVisible() and not top.isModal():
                self.look(top)
                if shiboken6.isValid(top):
                    self.touch(top)
                    top.close()

    def _meet(self) -> None:
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if top is None or isinstance(top, ProgressDialog) or not top.isVisible():
            return
        if any(top is other for other in self._under_way):
            return
        self._under_way.append(top)
        try:
            if isinstance(top, ImportDialog):
                self._qtbot.waitUntil(lambda: top.request() is not None)
            bars = top.findChildren(QTabBar) if type(top).__module__.startswith("funnel_desktop") else []
            for bar in bars:
                for page in range(bar.count()):
                    bar.setCurrentIndex(page)
                    self.look(top)
            self.look(top)
            self.touch(top)
            self.seen.add("QMenu" if isinstance(top, QMenu) else type(top).__name__)
        finally:
            self._under_way.remove(top)
            if shiboken6.isValid(top) and isinstance(top, QDialog):
                top.done(0)
            elif shiboken6.isValid(top):
                top.close()


def _kind(widget: QWidget) -> tuple[object, ...]:
    """Return what is the same for what is made alike: the classes around it, and which of its parent's it
    is."""
    classes = []
    above: QWidget | None = widget
    while above is not None:
        classes.append(type(above).__name__)
        above = above.parentWidget()
    parent = widget.parentWidget()
    place = 0 if parent is None else parent.children().index(widget)
    return (place, *classes)


def walk(window: MainWindow, visitor: Visitor, folder: Path, words: str) -> None:
    """Go through rooms, sheet, menus, dialogs and messages of the window."""
    assert window.model is not None
    assert window.flow is not None
    bring(window, folder, words)
    rows = {stage: window.model.index.column(stage) for stage in ("target", "qualified", "intent")}
    for room in ROOMS:
        window.rooms.enter(room)
        visitor.look()
        visitor.touch(window)
        visitor.press(window.rooms.room(room) if room != "board" else window.inner)
    for key in ("show_chart", "show_balance") if window.panels.narrow else ():
        window.actions_[key].trigger()
        visitor.look()
        visitor.touch(window)
        visitor.press(window.panels.drawer)
    if window.panels.narrow:
        window.close_drawer()
    window.rooms.show_tray("leads", True)
    host = window.rooms._tray("leads")
    assert host.tray is not None
    assert host._flow is not None
    visitor.press(host.tray)
    host._flow.add()
    host._flow.open(host.tray.model.rows[0])
    host._flow.end(host.tray.model.rows[:1])
    host._flow.paste(f"{words}\t{words}\n")
    window.flow.move_by(tuple(rows["intent"][:2]), 1)
    window.rooms.enter("board")
    window.flow.edit(rows["qualified"][0], "next_step", words)
    one = [entry.key for entry in entries() if not entry.key.startswith(NEVER)]
    several = ("move_forward", "move_back", "win", "lose", "delete")
    for chosen, keys in ((rows["qualified"][:1], one), (rows["intent"][:2], several)):
        assert window.board is not None
        window.board.select_rows(list(chosen))
        window.board.focus_cards()
        visitor.look()
        for key in keys:
            window.actions_[key].trigger()
            visitor.close_windows(window)
        visitor.look()
    lost = window.model.session.store.deals.lost()[0]
    for row in (rows["qualified"][0], lost):
        window.open_deal(row)
        assert window.sheet.shown is not None
        for page in PAGES:
            window.sheet.shown.show_page(page)
            visitor.look()
            visitor.touch(window.sheet.shown)
            visitor.press(window.sheet.shown, frozenset({window.sheet.shown.head.close_button}))
            window.open_deal(row)
    look_at_what_was_brought(window, visitor)
    ask_the_rest(window, visitor, folder, words)
    table = folder / '<img src="canary.png">.csv'
    quoted = words.replace('"', '""')
    table.write_text(
        f'customer,stage,amount,"{quoted}"\n"{quoted}",Intent,"x{quoted}"\nA,Intent,3\n', encoding="utf-8"
    )
    window.files.take(table)
    window.complain(message("File", "There is no file {path}.", path=words))
    visitor.look()


def bring(window: MainWindow, folder: Path, words: str, named: str = NAMED) -> None:
    """Give the file own columns, an import of which a deal was touched since, customers that may be one, and
    a visit made today, all of foreign ``words``; ``named`` is in the names of columns and files."""
    assert window.model is not None
    session, quoted = window.model.session, words.replace('"', '""')
    columns = tuple(
        OwnColumn(f"own_{kind}", f"{place}{words[:16]}{named}", kind, place, f"{words}\nx{words}")
        for place, kind in enumerate(OWN_KINDS)
    )
    session.execute(PutRecords(columns, message("Undo", "add the column {column}", column=words)))
    target = window.model.index.column("target")[0]
    session.execute(SetOwnValues(target, {"own_text": words, "own_choice": words}))
    deal = session.deal(window.model.index.column("qualified")[0])
    assert deal is not None
    day = window.model.today.isoformat()
    session.execute(AddActivity(Activity("", deal.id, None, "", "call", day, "", words, words, words)))
    made = Visit("made_today", None, None, words, words, source="cold", done_date=day, outcome=words)
    session.execute(KeepVisit(made, message("Undo", "note visit to {customer}", customer=words)))
    session.execute(AddLinks((Link("", deal.id, deal.customer, words, "", words, note=words),)))
    table = folder / f"{named.replace('/', '')}.csv"
    names = ("深圳华强", "深圳市华强电子有限公司")
    lines = [f'"{name}{quoted}","{number}{quoted}"' for number, name in enumerate(names)]
    table.write_text("\n".join(["customer,project", *lines]), encoding="utf-8")
    read = open_table(table)
    plan = propose(read)
    work = ImportDeals(read_deals(read, plan, window.model.today), plan.rows, table.name)
    run_through(session.execute_in_slices(work.name(), work.run))
    (run,) = session.store.records.all(ImportRun)
    first, _second = Imports(session.store).brought(run.id)
    session.execute(EditDeal(first.row, {"note": words}))


def look_at_what_was_brought(window: MainWindow, visitor: Visitor) -> None:
    """Ask for the import to be taken back, and see that there is something in the dialogs around it."""
    window.actions_["imports"].trigger()
    listed = window.findChildren(ImportsWindow)[-1]
    assert listed.model.rowCount() == 1
    visitor.look(listed)
    listed.open_chosen()
    visitor.close_windows(window)
    assert {"ImportsWindow", "TakeBackDialog", "OwnColumnsDialog"} <= visitor.seen


def nothing_to_do() -> Generator[float, None, None]:
    """Work that is done at once."""
    yield from ()


def ask_the_rest(window: MainWindow, visitor: Visitor, folder: Path, words: str) -> None:
    """Let those dialogs come up that stand behind a state which the walk does not get the window into."""
    model = window.model
    assert model is not None
    day = model.today
    ask_day(window, words, day, day)
    entry = Activity("", None, None, words, "chat", day.isoformat(), "", words, words, words)
    ask_entry(window, entry, [words], day)
    ask_note(window, Link("", None, words, words, "", words, note=words))
    ask_reason(window, 2)
    NameDialog.ask(words, [words], window)
    ProbabilitiesDialog.ask(OwnNumbers({}, {}), model.playbook, "en", None, window)
    PassphraseDialog(window, words, None, 3).run()
    PassphraseDialog(window, words, Key(bytearray(32), bytes(16)), 3).run()
    covered = CoveredDialog(window, folder / "<b>&.funnel", Key(bytearray(32), bytes(16)))
    covered.show()
    visitor.look(covered)
    covered.done(0)
    UnlockDialog(window, folder / f"{words[:60].replace('/', '_')}.funnel").run()
    tell(window, words, words)
    row = BadRow(7, message("File", "There is no file {path}.", path=words), [words, words, words])
    LeftOutDialog(window, [row], (words, words, words), words).run()
    other = folder / '<img src="canary.png">.other.funnel'
    back_up_file(model.session.path, other)
    with closing(Session.open(other)) as session:
        session.execute(AddDeal({"customer": words, "project": words}))
    merge_with(window, other)
    copy_before(model.session.path, "merge")
    window.earlier.choose()
    progress = ProgressDialog(window, words, nothing_to_do())
    progress.show()
    visitor.look(progress)
    visitor.touch(progress)
    progress.done(0)
    area = window.panels.chart.findChild(StageArea)
    assert area is not None
    card = HoverCard(area)  # as when the mouse rests on a stage
    card.show_beside(next(filter(None, area._cards)), QRect(10, 10, 40, 40))
    visitor.look(card)
    card.close()
