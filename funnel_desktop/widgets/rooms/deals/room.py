"""The room of the table: all deals that the filter passes, under chosen columns, written in place."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from time import perf_counter

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.commands.own_columns import SetOwnValues
from funnel_desktop.method.deal_filter import DealFilter
from funnel_desktop.method.deal_view import DealView, ViewColumn, asks_for_more, view_of, view_text
from funnel_desktop.method.fields import EDITABLE_FIELDS
from funnel_desktop.models.deal_grid_model import DealGridModel
from funnel_desktop.queries.deal_grid import SHOWN, GridColumn, GridOrder, grid_columns
from funnel_desktop.queries.deal_tables import top_of_column
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.deal.open_file import OpenFile
from funnel_desktop.widgets.kit import preferences, theme
from funnel_desktop.widgets.kit.controls.buttons import Button, open_below
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.idle_work import IdleWork
from funnel_desktop.widgets.kit.layout import STRETCH, column, row, stretched
from funnel_desktop.widgets.kit.plain_text import elided, entry_words, set_tip
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.kit.timers import later
from funnel_desktop.widgets.rooms.deals.cell_work import CellWork
from funnel_desktop.widgets.rooms.deals.grid_view import GridView
from funnel_desktop.widgets.rooms.deals.view_bar import ViewBar
from funnel_desktop.widgets.rooms.deals.view_keeper import ViewKeeper
from funnel_desktop.widgets.rooms.room import Room
from funnel_desktop.wording.deal import OUTCOMES
from funnel_desktop.wording.deal_list import GIVEN, chosen_words, view_name
from funnel_desktop.wording.saved_views import left_out_words

_TITLE_ROOM = 180
"""Pixels for the name of a view: in a narrow window there is no more."""

_SUMMED = 5_000
"""Of so many chosen deals the sum is said."""
_SLICE = 0.04
"""Seconds for which deals are put in order between two pictures: it is waited for, other idle work is not."""
_PATIENCE = 0.1
"""Seconds after which it is said how far an order is."""


class DealsRoom(Room):
    """All deals as a table: filtered by the bar above, sorted by a column, written, copied, changed at
    once."""

    NEEDS = frozenset({"deals", "settings", "scenario", "day", "filter", "own_column", "saved_view"})

    def __init__(self, file: OpenFile, parent: QWidget) -> None:
        super().__init__(file, parent)
        theme.set_ground(self, "window")
        self._view = DealView(columns=view_of(preferences.table_view()).columns)
        self._saved = ""
        self._listed: tuple[DealFilter, str] | None = None
        self._all = grid_columns(self.model.session)
        self.cells = DealGridModel(self.model, self._chosen_columns(), self)
        self.title = Label("", self, tone="title")
        self.count = Label("", self, tone="note")
        self.shown = SegmentedControl([(one, "") for one in SHOWN], parent=self)
        self.columns_button = Button("", parent=self)
        self.views = ViewBar(self.model, self)
        self.table = GridView(self.model, self.cells, self)
        self.chosen = Label("", self, tone="note")
        self.hint = Label("", self, tone="note")
        self.change = Button("", icon="edit", parent=self)
        self.open = Button("", parent=self)
        self.copy = Button("", "ghost", icon="copy", parent=self)
        self.work = CellWork(self.cells, self.table)
        self._order = IdleWork(self, at_a_time=_SLICE)
        self._grid_order = GridOrder(self.model.session)
        self._order.ended.connect(self._ordered)
        self._rows: list[int] = []
        self._found: list[int] = []
        self._stood = ("", False)
        self._keep_widths = later(self, self._remember_columns, 400)
        self._build()
        self._connect()
        self._apply_widths()

    def _build(self) -> None:
        head = row(self.title, self.count, STRETCH, self.shown, self.columns_button, spacing=SPACING.MEDIUM)
        foot = row(
            self.chosen, stretched(self.hint), self.copy, self.open, self.change, spacing=SPACING.MEDIUM
        )
        column(
            head,
            self.views,
            stretched(self.table),
            foot,
            on=self,
            spacing=SPACING.MEDIUM,
            margins=(SPACING.LARGE, SPACING.LARGE, SPACING.LARGE, SPACING.MEDIUM),
        )
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        self.shown.changed.connect(self.show_outcome)
        self.views.chosen.connect(self._show_given)
        self.views.keep.clicked.connect(self.keep_view)
        self.views.more.clicked.connect(self._view_menu)
        self.columns_button.clicked.connect(self._choose_columns)
        header.sectionClicked.connect(self.sort_by)
        header.sectionMoved.connect(lambda *_: self._columns_moved())
        header.sectionResized.connect(lambda *_: self._keep_widths.start())
        header.customContextMenuRequested.connect(lambda _point: self._choose_columns())
        table.opened.connect(self.dealWanted)
        table.clearWanted.connect(self.clear_cells)
        table.copyWanted.connect(self.copy_cells)
        table.pasteWanted.connect(self.paste_cells)
        table.fillWanted.connect(self._fill)
        table.downWanted.connect(self.fill_down)
        table.menuWanted.connect(self._menu)
        table.chosen.connect(self._say_chosen)
        table.chosen.connect(self.chosenChanged)
        table.left.connect(self.stop_sorting)
        table.refused.connect(self.flow.complain)
        self.cells.edited.connect(self._write)
        self.change.clicked.connect(self.change_chosen)
        self.open.clicked.connect(lambda: self.table.opened.emit(self.chosen_rows()[0]))
        self.copy.clicked.connect(self.copy_cells)

    # What is listed

    @property
    def view(self) -> DealView:
        """What is listed now, in which order, under which columns."""
        return self._view._replace(filter=self.model.index.filter, columns=tuple(self._columns_shown()))

    def _show_given(self, view: DealView) -> None:
        """List what a view asks for that every file has, under the columns of the table itself."""
        if self._saved:
            view = view._replace(columns=view_of(preferences.table_view()).columns or self._usual())
            self._saved = ""
        self.show_view(view)

    def come_again(self) -> None:
        """The user wants the table itself: a saved view is left."""
        if self._saved:
            self._show_given(DealView())

    def open_saved(self, identifier: str) -> None:
        """List what a view of the file asks for; what is no longer there is left out, and said."""
        saved, view = self.model.saved_views.saved(identifier), self.model.saved_views.view(identifier)
        if saved is None or view is None:
            return
        self._follow_columns()
        self._saved = identifier
        asked, keys = view_of(saved.view), {one.key for one in self._all}
        gone = [key for key in asked.own_keys() if key not in keys]
        gone += [term.column for term in asked.filter.own if term not in view.filter.own]
        names = dict(asked.names)
        left = left_out_words([names.get(key, "") for key in dict.fromkeys(gone)], asks_for_more(saved.view))
        self.show_view(self._as_far_as_there(view))
        if left:
            self.tell_problem(left)

    def _as_far_as_there(self, view: DealView) -> DealView:
        """Return a view without columns that the table cannot have."""
        keys = {one.key for one in self._all}
        columns = tuple(one for one in view.columns if one.key in keys)
        if view.sort in keys or not view.sort:
            return view._replace(columns=columns)
        return view._replace(columns=columns, sort="", descending=False)

    def _usual(self) -> tuple[ViewColumn, ...]:
        return tuple(ViewColumn(one.key, one.width) for one in self._all if one.usual)

    @property
    def saved(self) -> str:
        """The id of the saved view that is open; "" for none."""
        return self._saved

    def keep_view(self) -> None:
        """Keep what is listed: as the view that is open, or under a name that is asked for."""
        keeper = self._keeper()
        if not self._saved:
            self.keep_view_as()
        elif self.model.saved_views.opened_changed:
            keeper.change(self._saved, self.view._replace(names=self._names_kept()))

    def keep_view_as(self) -> None:
        """Ask for a name, keep what is listed under it, and stand in that view from then on."""
        made = self._keeper().ask_new(self.view)
        if made:
            self._saved = made
            self._show_saved()

    def _names_kept(self) -> tuple[tuple[str, str], ...]:
        saved = self.model.saved_views.saved(self._saved)
        return () if saved is None else view_of(saved.view).names

    def _keeper(self) -> ViewKeeper:
        return ViewKeeper(self.window(), self.model, self.flow)

    def _view_menu(self) -> None:
        """Offer what can be done with the view that is open, or with what is listed."""
        menu = QMenu(self)
        views, writable = self.model.saved_views, self.model.writable
        for key in self.views.without_room():
            entry = menu.addAction(entry_words(view_name(key, views.count(key))))
            entry.triggered.connect(lambda _on=False, key=key: self._show_given(GIVEN[key]))
        if not menu.isEmpty():
            menu.addSeparator()
        if self._saved:
            entry = menu.addAction(translate("Views", "Save the changes"))
            entry.setEnabled(writable and views.opened_changed)
            entry.triggered.connect(lambda _on=False: self.keep_view())
            entry = menu.addAction(translate("Views", "Back to the view as it is saved"))
            entry.setEnabled(views.opened_changed)
            entry.triggered.connect(lambda _on=False: self.open_saved(self._saved))
        entry = menu.addAction(translate("Views", "Save as a new view…"))
        entry.setEnabled(writable)
        entry.triggered.connect(lambda _on=False: self.keep_view_as())
        if self._saved:
            menu.addSeparator()
            self._keeper().fill(menu, self._saved)
        open_below(menu, self.views.more)

    def _show_saved(self) -> None:
        """Say which saved view is open, and whether it is listed as it is kept."""
        views = self.model.saved_views
        saved, kept = views.saved(self._saved), views.view(self._saved)
        if saved is None or kept is None:
            self._saved = ""
            views.open("")
        else:
            now, kept = self.view, self._as_far_as_there(kept)
            if not kept.columns:
                now = now._replace(columns=())
            views.open(self._saved, not now.same_as(kept))
        changed = self._saved and views.opened_changed
        name = translate("Grid", "Deals") if saved is None else saved.name
        self.title.setText(elided(self.title.fontMetrics(), name, _TITLE_ROOM))
        set_tip(self.title, name if self.title.text() != name else "")
        self.views.keep.setEnabled(self.model.writable and bool(changed or not self._saved))
        self.views.show_in_force(self.view)

    def show_view(self, view: DealView) -> None:
        """List what a view asks for, as it asks."""
        self._view = view._replace(filter=DealFilter())
        self._listed = None
        columns = view.columns or tuple(self._columns_shown())
        self._view = self._view._replace(columns=columns)
        if view.columns:
            self._show_columns(self._chosen_columns())
        if self.model.index.filter != view.filter:
            self.model.set_filter(view.filter)  # the room hears of it
        if self._listed is None:
            self.show_now()

    @property
    def ordering(self) -> bool:
        """Whether an order is being worked out."""
        return self._order.busy

    def show_outcome(self, shown: str) -> None:
        """List the deals that are "open", "won", "lost", or "all"."""
        self._view = self._view._replace(shown=shown if shown in SHOWN else "open")
        self.show_now()

    def chosen_rows(self) -> list[int]:
        """Return the handles of the deals of which a cell is chosen, from the top."""
        return self.table.rows()

    def refresh(self) -> None:
        """List the deals as they are now. An order by a column stays as it was worked out: nothing jumps
        under the hand that writes; another filter is put in order anew."""
        self._follow_columns()
        self._grid_order.forget()
        view, index = self._view, self.model.index
        rows, before = index.listed(view.shown), self._rows
        asked = (index.filter, view.shown)
        at_cell, chosen = self.table.currentIndex(), self._kept_choice()
        self._rows = rows
        if not view.sort:
            self._order.stop()
            self.cells.show_rows(rows)
        else:
            if rows != before:
                self.cells.show_rows(_as_before(self.cells.rows, rows))
            if asked != self._listed or self.ordering:
                self._put_in_order()
        self._listed = asked
        self.cells.say_anew()
        self._show_sorting()
        self.shown.set_value(view.shown)
        self.count.setText(translate("Grid", "%n deal(s)", "", len(rows)))
        self._keep_choice(chosen, max(0, at_cell.column()), max(0, at_cell.row()))
        self._say_chosen()
        self._show_saved()

    def _put_in_order(self) -> None:
        """Work out the order of the column that is sorted by, while the window goes on."""
        sorted_by = next((one for one in self._all if one.key == self._view.sort), None)
        if sorted_by is None:
            self._view = self._view._replace(sort="")
            self.cells.show_rows(self._rows)
            return
        self._order.start(self._ordering(self._rows, sorted_by))

    def _ordering(self, rows: Sequence[int], by: GridColumn) -> Generator[None, None, None]:
        weights, down = self.model.figures.weights, self._view.descending
        steps, began = self._grid_order.in_slices(rows, by, down, weights), perf_counter()
        try:
            while True:
                share = next(steps)
                if perf_counter() - began > _PATIENCE:
                    self.hint.setText(
                        translate("Grid", "Sorting… {share} %").format(share=round(100 * share))
                    )
                yield
        except StopIteration as end:
            self._found = end.value

    def _ordered(self) -> None:
        at_cell, chosen = self.table.currentIndex(), self._kept_choice()
        self.cells.show_rows(self._found)
        self._found = []
        self.hint.clear()
        self._keep_choice(chosen, max(0, at_cell.column()), 0)

    def _kept_choice(self) -> list[int]:
        rows = self.table.rows()
        return rows if len(rows) <= _SUMMED else rows[:1]

    def _keep_choice(self, rows: list[int], at: int, place: int) -> None:
        """Choose the same deals as before, where the list was made anew; without them what stands there."""
        if self.table.currentIndex().isValid() or not self.cells.rowCount():
            return
        if not rows or not self.table.choose_rows(rows, min(at, self.cells.columnCount() - 1)):
            self.table.go_to(min(place, self.cells.rowCount() - 1), min(at, self.cells.columnCount() - 1))

    def reveal_deals(self, rows: Sequence[int]) -> bool:
        """Choose these deals and go to the first; False when none is listed."""
        return self.table.choose_rows(list(rows))

    # Sorting and columns

    def sort_by(self, section: int) -> None:
        """Sort by a column; a second click turns the order round, a third one gives the board's back."""
        key, view = self.cells.columns[section].key, self._view
        if not self.ordering:
            self._stood = view.sort, view.descending
        if view.sort != key:
            self._view = view._replace(sort=key, descending=False)
        elif not view.descending:
            self._view = view._replace(descending=True)
        else:
            self._view = view._replace(sort="", descending=False)
        if self.follower.due:
            self._listed = None
            self.show_now()
            return
        self._show_sorting()
        self.views.show_in_force(self.view)
        if self._view.sort:
            self._put_in_order()
        else:
            self._order.stop()
            self._found = self._rows
            self._ordered()

    def stop_sorting(self) -> None:
        """Leave the cells; where an order is being worked out, give that up and leave the deals as they
        stand."""
        if not self.ordering:
            self.shown.setFocus()
            return
        self._order.stop()
        self._view = self._view._replace(sort=self._stood[0], descending=self._stood[1])
        self._show_sorting()
        self.hint.clear()

    def _show_sorting(self) -> None:
        header, at = self.table.horizontalHeader(), self.cells.place(self._view.sort)
        header.setSortIndicatorShown(at >= 0)
        if at >= 0:
            down = Qt.SortOrder.DescendingOrder
            header.setSortIndicator(at, down if self._view.descending else Qt.SortOrder.AscendingOrder)

    def _chosen_columns(self) -> list[GridColumn]:
        """Return the columns that are to be shown, in their order."""
        known = {one.key: one for one in self._all}
        wanted = [known[one.key] for one in self._view.columns if one.key in known]
        return wanted or [one for one in self._all if one.usual]

    def _columns_shown(self) -> list[ViewColumn]:
        """Return the columns as they are seen from the left, with their widths."""
        header = self.table.horizontalHeader()
        places = [header.logicalIndex(at) for at in range(header.count())]
        return [ViewColumn(self.cells.columns[at].key, header.sectionSize(at)) for at in places]

    def _columns_moved(self) -> None:
        """The user dragged a column elsewhere: that is their order now."""
        self._view = self._view._replace(columns=tuple(self._columns_shown()))
        self._remember_columns()

    def _show_columns(self, columns: Sequence[GridColumn]) -> None:
        header = self.table.horizontalHeader()
        blocked = header.blockSignals(True)
        for at in range(header.count()):  # back in the order of the model, which is that of the columns
            header.moveSection(header.visualIndex(at), at)
        self.cells.show_columns(columns)
        header.blockSignals(blocked)
        self._apply_widths()
        self._show_sorting()

    def _apply_widths(self) -> None:
        widths = {one.key: one.width for one in self._view.columns}
        header = self.table.horizontalHeader()
        blocked = header.blockSignals(True)
        for at, one in enumerate(self.cells.columns):
            header.resizeSection(at, widths.get(one.key, one.width))
        header.blockSignals(blocked)
        self.table.viewport().update()

    def _remember_columns(self) -> None:
        self._view = self._view._replace(columns=tuple(self._columns_shown()))
        if self._saved:
            self._show_saved()  # a view has columns of its own
        else:
            preferences.remember_table_view(view_text(DealView(columns=self._view.columns)))

    def _follow_columns(self) -> None:
        """Show a column of the file's own that is new, and no more one that is gone."""
        there = grid_columns(self.model.session)
        if there == self._all:
            return
        known = {one.key for one in self._all}
        new = [one.key for one in there if one.key not in known and one.usual]
        self._view = self._view._replace(columns=tuple(self._columns_shown()))
        self._all = there
        keys = {one.key for one in there}
        shown = [one for one in self._view.columns if one.key in keys]
        widths = {one.key: one.width for one in there}
        shown += [ViewColumn(key, widths[key]) for key in new]
        self._view = self._view._replace(columns=tuple(shown))
        if self._view.sort not in keys:
            self._view = self._view._replace(sort="")
        self._show_columns(self._chosen_columns())

    def _choose_columns(self) -> None:
        """Offer all columns, those shown ticked; the menu stays open while columns are chosen."""
        menu = _StayingMenu(self)
        shown = {one.key for one in self.cells.columns}
        for one in self._all:
            action = menu.addAction(entry_words(self.cells.words.title(one)))
            action.setCheckable(True)
            action.setChecked(one.key in shown)
            action.toggled.connect(lambda on, key=one.key: self.show_column(key, on))
        menu.addSeparator()
        menu.addAction(translate("Grid", "The usual columns")).triggered.connect(self._usual_columns)
        open_below(menu, self.columns_button)

    def show_column(self, key: str, on: bool) -> None:
        """Show a column at the right end, or show it no more; the last one stays."""
        shown = self._columns_shown()
        if on and all(one.key != key for one in shown):
            shown.append(ViewColumn(key, next(one.width for one in self._all if one.key == key)))
        elif not on and len(shown) > 1:
            shown = [one for one in shown if one.key != key]
        self._view = self._view._replace(columns=tuple(shown))
        self._show_columns(self._chosen_columns())
        self._remember_columns()

    def _usual_columns(self) -> None:
        self._view = self._view._replace(columns=())
        self._show_columns(self._chosen_columns())
        self._remember_columns()

    # Writing

    def _write(self, handle: int, key: str, value: object) -> None:
        """Write one cell as the deal's sheet would; a stage as a card is moved."""
        if key == "stage":
            stage = str(value or "")
            if stage:
                self.flow.drop([handle], stage, top_of_column(self.model.session, stage))
        elif key in EDITABLE_FIELDS:
            self.flow.edit(handle, key, value)
        elif self.flow.may_write():
            self.flow.execute(SetOwnValues(handle, {key: str(value or "")}))

    def _fill(self, value: object) -> None:
        """Write a value into every chosen cell of the column at which the keyboard is."""
        at = self.table.currentIndex().column()
        one = self.cells.columns[at]
        rows = self.chosen_rows()
        if one.key == "stage":
            self.flow.many.change(rows, str(value or ""))
        elif one.editable:
            self.flow.many.write({row: {one.key: value} for row in rows})

    def clear_cells(self) -> None:
        """Empty the chosen cells, in one step."""
        self.flow.many.write(*self.work.cleared())

    def fill_down(self) -> None:
        """Write the top cells of what is chosen into those below, in one step."""
        self.flow.many.write(*self.work.filled_down())

    def copy_cells(self) -> None:
        """Copy the chosen cells, and say so."""
        count = self.work.copy()
        if count:
            self.hint.setText(translate("Grid", "%n deal(s) copied", "", count))

    def paste_cells(self) -> None:
        """Write what is on the clipboard into the cells, in one step; where that is not possible, say why."""
        if not self.flow.may_write():
            return
        try:
            written = self.work.pasted()
        except FunnelError as error:
            self.flow.complain(error.message)
            return
        self.flow.many.write(*written)

    # Many at once

    def change_chosen(self) -> None:
        """Ask what is to be changed in the chosen deals."""
        self.flow.many.change(self.chosen_rows())

    def _menu(self, point: QPoint) -> None:
        rows = self.chosen_rows()
        if not rows:
            return
        writable = self.model.writable
        menu = QMenu(self)
        entries = (
            (translate("Grid", "Open"), lambda: self.dealWanted.emit(rows[0]), True),
            (translate("Grid", "Change…"), self.change_chosen, writable),
            (translate("Grid", "Lost…"), lambda: self.flow.lose(rows), writable),
            (None, None, True),
            (translate("Grid", "Copy"), self.copy_cells, True),
            (translate("Grid", "Paste"), self.paste_cells, writable),
            (translate("Grid", "Fill down"), self.fill_down, writable),
            (translate("Grid", "Empty the cells"), self.clear_cells, writable),
            (None, None, True),
            (translate("Grid", "Delete the deals…"), lambda: self.flow.delete(rows), writable),
        )
        for words, act, possible in entries:
            if words is None or act is None:
                menu.addSeparator()
            else:
                action = menu.addAction(words)
                action.setEnabled(possible)
                action.triggered.connect(lambda _on=False, act=act: act())
        menu.exec(point)
        menu.deleteLater()

    def _say_chosen(self) -> None:
        places = self.table.places()
        count = len(places)
        self.hint.clear()
        self.open.setEnabled(count == 1)
        self.change.setEnabled(count > 0 and self.model.writable)
        self.copy.setEnabled(count > 0)
        if count > _SUMMED:
            self.chosen.setText(translate("Grid", "%n deal(s) chosen", "", count))
            return
        cells = sum(1 for _ in self.table.cells_chosen())
        self.chosen.setText(chosen_words(self.model.wording, self.cells.deals(places), cells))

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.views.say_words()
        outcomes = (text_of(OUTCOMES[key]) for key in SHOWN[:3])
        self.shown.set_texts([*outcomes, translate("Grid", "All", "open, won and lost deals")])
        self.shown.set_name(translate("Grid", "Which deals are listed"))
        self.columns_button.set_text(translate("Grid", "Columns") + " ▾")
        self.change.set_text(translate("Grid", "Change…"))
        self.open.set_text(translate("Grid", "Open"))
        self.copy.set_text(translate("Grid", "Copy"))


class _StayingMenu(QMenu):
    """A menu that stays open while its switches are pressed."""

    def mouseReleaseEvent(self, event: object) -> None:
        """Switch without closing."""
        action = self.activeAction()
        if action is not None and action.isCheckable():
            action.trigger()
            return
        super().mouseReleaseEvent(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: object) -> None:
        """Switch by Space without closing."""
        action = self.activeAction()
        key = event.key()  # type: ignore[attr-defined]
        if key == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]


def _as_before(before: Sequence[int], now: Sequence[int]) -> list[int]:
    """Return deals in the order in which they stood, those that are new first."""
    there, known = set(now), set(before)
    return [row for row in now if row not in known] + [row for row in before if row in there]
