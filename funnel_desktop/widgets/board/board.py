"""The board: six columns side by side, one selection, one drag. It asks and shows; the controller changes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QScrollArea, QWidget

from funnel_desktop.method.stages import STAGES
from funnel_desktop.models.board_model import ColumnModel
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.in_time import RESTS_ON, in_time
from funnel_desktop.widgets.board.card_delegate import CardDelegate
from funnel_desktop.widgets.board.column import CardColumn, Column
from funnel_desktop.widgets.kit import language, preferences, theme
from funnel_desktop.widgets.kit.announce import announce
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.follower import Follower
from funnel_desktop.widgets.kit.layout import row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.card import CardWords
from funnel_desktop.wording.column import (
    ColumnFigures,
    agreeing_sums,
    end_words,
    last_stage_words,
    place_words,
)

if TYPE_CHECKING:
    from funnel_desktop.widgets.board.drag import CardDrag

MARGIN = SPACING.MEDIUM + SPACING.HAIR


class Board(QWidget):
    """The board over a session. Rows are the handles of deals; stages are the keys of the method."""

    READ_AS = QAccessible.Role.LayeredPane

    dropped = Signal(list, str, object)
    """rows, stage, before: cards were dropped; they land above the row ``before``, None at the end."""

    droppedLost = Signal(list)
    """These rows were dropped on the lost zone, or the keyboard asked for it."""

    leadsDropped = Signal(list, str, object)
    """handles of leads, stage (or the tray itself), and the row above which they land, None at the end."""

    leadsDroppedLost = Signal(list)
    """These leads were dropped on the zone that deletes them."""

    activated = Signal(int)
    """Double click or Enter on a card."""

    quickAdd = Signal(str, str)
    """stage, and the line typed at the foot of its column."""

    rowsPasted = Signal(str)
    """Rows of a spreadsheet were pasted into such a line."""

    dealsWanted = Signal(tuple)
    """Show these deals: those of a customer that is typed and known already."""

    menuWanted = Signal(list, QPoint)
    """Context menu: the selected rows (none: on the ground of a column) and the global point."""

    selectionChanged = Signal(list)
    """The rows that are selected now."""

    announced = Signal(str)
    """What a screen reader was told, for a status line too."""

    def __init__(self, session: SessionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pending: tuple[list[int], str] | None = None
        self._put_in_order = False
        self._settling = False
        self._shown_selection: list[int] = []
        self.words = CardWords(
            lambda: session.wording,
            lambda: session.figures.whole_longest_stays,
            session.short_customers.names,
        )
        self.delegate = CardDelegate(self.words, self)
        self.columns: list[Column] = []
        holder = QWidget()
        for stage in STAGES:
            self.columns.append(Column(ColumnModel(session, stage, self.words), self.words, self.delegate))
        row(*map(stretched, self.columns), on=holder, spacing=SPACING.MEDIUM, margins=MARGIN)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(holder)
        self.tray: CardColumn | None = None
        self._row = row(stretched(self._area), on=self, spacing=0)
        for number, column in enumerate(self.columns):
            self._connect(number, column)
        won = self.column("won").earlier
        if won is not None:
            won.folded.connect(self._fold)
        session.fold_earlier(not preferences.tray_shown("earlier"))
        self._sifted = self._sifting()
        self._edition = self.words.edition
        self._named_from = session.playbook
        # After the models, which were connected first: what they show is up to date here.
        Follower(self, RESTS_ON | {"filter"}, self._follow).follow(session)
        theme.notifier().changed.connect(self._repaint)
        language.speak(self.say_words)

    def _connect(self, number: int, column: Column) -> None:
        view = column.view
        view.opened.connect(self.activated)
        view.menuAsked.connect(self.menuWanted)
        view.rowsSelected.connect(lambda: self._selected(column))
        view.neighbourWanted.connect(lambda step, y: self._to_neighbour(number, step, y))
        self._connect_drag(column)
        column.quickAdd.connect(lambda text: self.quickAdd.emit(column.stage, text))
        column.rowsPasted.connect(self.rowsPasted)
        column.quick.fieldMade.connect(self._notice_known)

    def _fold(self, folded: bool) -> None:
        preferences.remember_tray("earlier", not folded)
        self._session.fold_earlier(folded)
        words = (
            translate("Board", "Earlier deals folded")
            if folded
            else translate("Board", "Earlier deals shown")
        )
        self.announce(words)

    def _notice_known(self, field: LineEdit) -> None:
        from funnel_desktop.widgets.kit.controls.known_customer import FloatingKnownCustomer

        floating = FloatingKnownCustomer(field, self._session.customers, self)
        floating.openWanted.connect(self.dealsWanted)

    def _connect_drag(self, source: CardColumn) -> None:
        view = source.view
        view.dragStarted.connect(lambda rows, press: self._begin_drag(source, rows, press))
        view.dragMoved.connect(lambda point: self.drag.move(point))
        view.dragReleased.connect(lambda point: self.drag.release(point))
        view.dragCancelled.connect(lambda: self.drag.cancel())

    def set_tray(self, tray: CardColumn) -> None:
        """Take a tray of leads to the left of the columns; its cards can be dragged onto them."""
        self.tray = tray
        tray.fit(self.width())
        holder = QWidget(self)
        holder.hide()
        row(tray, on=holder, margins=(MARGIN, MARGIN, 0, MARGIN))
        self._row.insertWidget(0, holder)
        tray.view.rowsSelected.connect(self._tray_selected)
        tray.quick.fieldMade.connect(self._notice_known)
        tray.view.neighbourWanted.connect(
            lambda step, y: self.columns[0].view.take_focus(y) if step > 0 else None
        )
        self._connect_drag(tray)

    def show_tray(self, shown: bool) -> None:
        """Show the tray or put it away."""
        holder = None if self.tray is None else self.tray.parentWidget()
        if holder is not None:
            holder.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the tray take its part of the width."""
        if self.tray is not None:
            self.tray.fit(self.width())
        super().resizeEvent(event)

    @property
    def tray_shown(self) -> bool:
        """Whether a tray is to be seen beside the columns."""
        holder = None if self.tray is None else self.tray.parentWidget()
        return holder is not None and not holder.isHidden()

    def _tray_selected(self) -> None:
        if self.tray is not None and self.tray.view.selected_rows():
            self.clear_selection()
            self._tell_selection()

    @cached_property
    def drag(self) -> CardDrag:
        """The drag of cards: made when the first one begins, as no start of the program needs it."""
        from funnel_desktop.widgets.board.drag import CardDrag

        drag = CardDrag(self, self._area, self.columns)
        drag.dropped.connect(self._drop)
        drag.droppedLost.connect(self.droppedLost)
        drag.leadsDropped.connect(self.leadsDropped)
        drag.leadsDroppedLost.connect(self.leadsDroppedLost)
        drag.said.connect(self.announce)
        return drag

    # -- asking

    def column(self, stage: str) -> Column:
        """Return the column of a stage. Raises KeyError."""
        for column in self.columns:
            if column.stage == stage:
                return column
        raise KeyError(stage)

    def selected_rows(self) -> list[int]:
        """Return the selected rows in the order of their column; a selection is always in one column."""
        for column in self.columns:
            if column.view.selectionModel().hasSelection():
                return column.view.selected_rows()
        return []

    def current_row(self) -> int | None:
        """Return the row that commands on one deal are about, in the column with selection or keyboard."""
        column = self._active_column()
        return column.view.current_row() if column else None

    def _active_column(self) -> Column | None:
        for column in self.columns:
            if column.view.selectionModel().hasSelection():
                return column
        return next((column for column in self.columns if column.view.hasFocus()), None)

    # -- showing

    def set_figures(self, stage: str, figures: ColumnFigures) -> None:
        """Show other figures in the head of a column; ``refresh_figures`` fills them in by itself."""
        self.column(stage).set_figures(figures)

    def refresh_figures(self) -> None:
        """Fill the heads of all columns from the session: sums, and the gaps where there is a balance."""
        figures = self._session.figures
        filtered = self._session.index.filter.active
        balance = figures.balance
        measure = balance.measure(balance.binding) if balance and balance.binding else None
        timely = None if measure is None else in_time(figures, measure.measure)
        summaries = {column.stage: self._session.summary(column.stage) for column in self.columns}
        wording, index = self._session.wording, self._session.index
        earlier = (0, 0) if filtered else index.earlier
        only_earlier = figures.period.end >= self._session.today
        self.column("won").show_earlier(wording, *earlier, index.earlier_folded, only_earlier=only_earlier)
        sums = agreeing_sums(wording, {stage: one.sum_minor for stage, one in summaries.items()})
        weighted = agreeing_sums(wording, {stage: one.weighted_minor for stage, one in summaries.items()})
        for column in self.columns:
            stage = column.stage
            summary = summaries[stage]
            gap = won = needed = None
            if measure is not None and stage == "won":
                won, needed = measure.won_contracts, measure.contracts_needed
            elif timely is not None and timely.number.stage(stage).says != "level":
                gap = timely.number.deals(stage).gap
            column.set_figures(
                ColumnFigures(
                    count=summary.count,
                    sum_minor=sums[stage],
                    weighted_minor=weighted[stage],
                    probability=figures.probabilities[stage],
                    shown=summary.shown_count if filtered else None,
                    shown_sum_minor=summary.shown_sum_minor,
                    shown_weighted_minor=summary.shown_weighted_minor,
                    gap=gap,
                    gap_starts=timely is not None and timely.number.gap_starts == stage,
                    level=timely is not None and gap is None and stage != "won",
                    won=won,
                    needed=needed,
                    scenario="" if figures.scenario is None else figures.scenario.name,
                )
            )

    def reveal(self, rows: Sequence[int], *, focus: bool = True) -> bool:
        """Select these deals, scroll to the first and tint them for a moment; False when none is shown.

        Deals in several columns: those of the first one's column.
        """
        for first in rows:
            for column in self.columns:
                if column.model.position(first) < 0:
                    continue
                column.view.select_rows(list(rows), first)
                self._area.ensureWidgetVisible(column, 0, 0)
                column.view.scrollTo(column.model.index_of(first), QAbstractItemView.ScrollHint.EnsureVisible)
                column.view.flash(frozenset(rows))
                if focus:
                    column.view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def select_rows(self, rows: Sequence[int]) -> bool:
        """Select these deals without tint or focus; False when none is shown."""
        found = [column.view.select_rows(list(rows)) for column in self.columns if rows]
        return any(found)

    def clear_selection(self) -> None:
        """Select nothing."""
        for column in self.columns:
            column.view.clear_selection()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the cards at once: on its way over the board a screen reader would name that
        last, and no card."""
        self.focus_cards()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes to the board comes to its cards: keys would be dead on the board itself."""
        super().focusInEvent(event)
        self.focus_cards()

    def focus_cards(self) -> None:
        """Put the keyboard into the column that has the selection, else the first with cards."""
        column = self._active_column() or next(
            (c for c in self.columns if c.model.rowCount()), self.columns[0]
        )
        column.view.setFocus(Qt.FocusReason.TabFocusReason)
        column.view.ensure_current()

    def open_quick_add(self, stage: str = "target") -> None:
        """Open the field at the foot of a column."""
        self.column(stage).quick.open()

    def refuse_quick_add(self, stage: str, text: str, sentence: str) -> None:
        """Give a typed line back with the sentence why it could not be added."""
        self.column(stage).quick.refuse(text, sentence)

    def announce(self, sentence: str) -> None:
        """Tell the screen reader, and whoever listens to ``announced``."""
        self.announced.emit(sentence)
        announce(self, sentence)

    # -- moving by keyboard

    def move_selected(self, delta: int) -> bool:
        """Ask to move the selected cards ``delta`` stages on (negative: back), to the top there."""
        column, rows = self._active_column(), self.selected_rows()
        if column is None or not rows:
            return False
        target = self.columns.index(column) + delta
        if not 0 <= target < len(self.columns):
            self.announce(last_stage_words(self._stage_name(column), delta))
            return False
        there = self.columns[target]
        self._drop(rows, there.stage, there.model.row_at(0) if self.by_hand else None)
        return True

    def reorder_selected(self, delta: int) -> bool:
        """Ask to move the selected cards up (-1) or down (1) in their column. False where that cannot be."""
        column, rows = self._active_column(), self.selected_rows()
        if column is None or not rows or not delta:
            return False
        if not self.by_hand:
            self.announce(translate("Board", "Sort by hand to arrange cards"))
            return False
        model = column.model
        first, last = model.position(rows[0]), model.position(rows[-1])
        if delta < 0:
            if first == 0 and last == len(rows) - 1:
                self.announce(end_words(self._stage_name(column), delta))
                return False
            before = model.row_at(max(0, first - 1))
            if before == rows[0]:  # at the top already, the others follow
                before = next((row for row in model.rows if row not in set(rows)), None)
        else:
            if last == model.rowCount() - 1 and last - first == len(rows) - 1:
                self.announce(end_words(self._stage_name(column), delta))
                return False
            before = model.row_at(last + 2)
        self._drop(rows, column.stage, before)
        return True

    @property
    def by_hand(self) -> bool:
        """Whether the cards stand in the order of the hand, which dragging may change."""
        return self._session.index.sort == "rank"

    # -- what happens

    def _begin_drag(self, column: CardColumn, rows: list[int], press: QPoint) -> None:
        if not self._session.writable:
            column.view.end_drag()
            return
        self.drag.by_hand = self.by_hand
        self.drag.tray = self.tray
        self.drag.begin(column, rows, press)

    def _drop(self, rows: list[int], stage: str, before: int | None) -> None:
        self._pending = (rows, stage)
        active = self._active_column()
        self._put_in_order = active is not None and active.stage == stage
        self.dropped.emit(rows, stage, before)

    def _stage_name(self, column: Column) -> str:
        return self._session.playbook.stages[column.stage].name(self._session.language)

    def _say_place(self, column: Column, rows: list[int]) -> None:
        """Say where the first of these cards stands now, which the eye sees."""
        model = column.model
        place = model.position(rows[0]) + 1
        self.announce(place_words(self._stage_name(column), place, model.rowCount()))

    def _sifting(self) -> tuple[object, str]:
        """Return what decides which deals are shown, and in which order."""
        return self._session.index.filter, self._session.index.sort

    def _begin_at_the_top(self) -> None:
        """Show what was found from its first card on, but keep a selected one in view."""
        for column in self.columns:
            column.view.verticalScrollBar().setValue(0)
            rows = column.view.selected_rows()
            if rows:
                column.view.scrollTo(
                    column.model.index_of(rows[0]), QAbstractItemView.ScrollHint.EnsureVisible
                )

    def _follow(self) -> None:
        if self._session.playbook is not self._named_from:
            self.say_words()
        elif self.words.check() != self._edition:
            self._repaint()
        self.refresh_figures()
        sifting = self._sifting()
        if sifting != self._sifted:
            self._sifted = sifting
            self._begin_at_the_top()
        if self._pending is not None:
            rows, stage = self._pending
            if all(self.column(stage).model.position(row) >= 0 for row in rows[:1]):
                self._pending = None
                self.reveal(rows)
                if self._put_in_order:
                    self._say_place(self.column(stage), rows)
            elif any(map(self._session.index.is_folded, rows[:1])):
                self._pending = None
                self.announce(translate("Board", "Won outside the target's period: among the earlier deals"))
        self._tell_selection()

    def _selected(self, column: Column) -> None:
        if self._settling:
            return
        if column.view.selectionModel().hasSelection():
            self._settling = True
            for other in self.columns:
                if other is not column:
                    other.view.clear_selection()
            if self.tray is not None:
                self.tray.view.clear_selection()
            self._settling = False
        self._tell_selection()

    def _tell_selection(self) -> None:
        rows = self.selected_rows()
        if rows != self._shown_selection:
            self._shown_selection = rows
            self.selectionChanged.emit(rows)

    def _to_neighbour(self, number: int, step: int, y: int) -> None:
        target = number + step
        if target < 0 and self.tray is not None and self.tray.isVisible():
            self.tray.view.take_focus(y)
        elif 0 <= target < len(self.columns):
            self._area.ensureWidgetVisible(self.columns[target], 0, 0)
            self.columns[target].view.take_focus(y)

    def _repaint(self) -> None:
        self._edition = self.words.check()
        for column in self.columns:
            column.header.update()
            column.update()
            column.view.viewport().update()

    def say_words(self) -> None:
        """Say everything in the language of the window."""
        self.setAccessibleName(translate("Board", "Board"))
        self.words.refresh()
        self.delegate.forget()
        language = self._session.language
        self._named_from = self._session.playbook
        for column in self.columns:
            stage = self._session.playbook.stages[column.stage]
            column.set_name(stage.name(language), stage.short_name(language))
        self._repaint()
