"""The bar above the board: find, narrow, sort, and the main actions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from funnel_desktop.method.own_filter import OwnTerm
from funnel_desktop.method.stages import STAGES
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.board_index import DealFilter
from funnel_desktop.text import message
from funnel_desktop.widgets.dialogs.own_terms import OwnTerms
from funnel_desktop.widgets.kit import icons, language, theme
from funnel_desktop.widgets.kit.announce import announce
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton, open_below
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.follower import Follower
from funnel_desktop.widgets.kit.layout import STRETCH, row, stretched
from funnel_desktop.widgets.kit.plain_text import entry_words, set_tip, spoken
from funnel_desktop.widgets.kit.text import text_of, translate, without_access_key
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.kit.timers import later
from funnel_desktop.widgets.shell.actions import Actions
from funnel_desktop.wording.column import found_words

_TYPED = 500
"""Milliseconds without another key after which a search is meant as it stands."""

_SORT_NAMES = {
    "rank": message("FilterBar", "by hand"),
    "amount": message("FilterBar", "amount"),
    "age": message("FilterBar", "days in stage"),
    "next_step": message("FilterBar", "next step"),
    "signing": message("FilterBar", "expected signing"),
}


_ARROW = " ▾"
_NARROWEST_FIND = 150
_FIND_AROUND = 44
"""Pixels of the find field that its icon and its edges take."""


class FindField(LineEdit):
    """The live filter: Escape empties it, Down goes to the board."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.textChanged.connect(self._offer_clearing)
        self._icon = self.addAction(
            icons.icon("search", theme.palette().faint), QLineEdit.ActionPosition.LeadingPosition
        )
        theme.notifier().changed.connect(self._tint)

    def _tint(self) -> None:
        self._icon.setIcon(icons.icon("search", theme.palette().faint))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what can be typed as fully as there is room."""
        super().resizeEvent(event)
        self.say_words()

    def say_words(self) -> None:
        """Say in the field what can be found by it."""
        whole = translate("FilterBar", "Find customer, project, pinyin…")
        fits = self.fontMetrics().horizontalAdvance(whole) < self.width() - _FIND_AROUND
        words = whole if fits else translate("FilterBar", "Find…")
        if words != self.placeholderText():
            self.setPlaceholderText(words)

    def _offer_clearing(self, text: str) -> None:
        # The style reads the button's picture from a file: not needed for an empty field, nor for a start.
        if text and not self.isClearButtonEnabled():
            self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the field, or leaves it when it is empty; Down and Enter leave it for the board."""
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """Find, source, sort, stale, stuck, overdue on the left; undo, redo, export and new deal on the right."""

    boardWanted = Signal()
    columnsWanted = Signal()
    """The file has no column of its own to filter by."""

    undoneWanted = Signal(int)
    redoneWanted = Signal(int)
    """So many of the latest steps are to be undone, or redone."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._model: SessionModel | None = None
        self._stuck = 0
        self._words: dict[Button, tuple[str, str]] = {}
        self._level = 0
        self._has_own = False
        theme.set_ground(self, "bar")
        self.setFixedHeight(44)
        self.menu = IconButton("menu", "", self)
        self.menu.hide()  # in its place stands the menu bar where there is room
        self.menu.clicked.connect(self.open_menu)
        self.find_field = FindField(self)
        self.find_field.setMinimumWidth(_NARROWEST_FIND)
        self.find_field.setMaximumWidth(280)
        self.find_field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.capture = _ActionButton(actions["capture"], "bolt", self)
        self.source = Button("", parent=self)
        self.sort = Button("", parent=self)
        self.own = Button("", parent=self)
        self.folded = Button("", parent=self)
        self.folded.hide()  # in its place stand those three where there is room
        self.terms = OwnTerms(parent, (SPACING.LARGE, SPACING.SMALL))
        theme.set_ground(self.terms, "bar")
        self.stale = Button("", "ghost", icon="stale", parent=self)
        self.stuck = Button("", "ghost", icon="stale", parent=self)
        self.stuck.hide()  # few files have any
        self.overdue = Button("", "ghost", icon="overdue", parent=self)
        self.more = Button("", "ghost", icon="x", parent=self)
        toggles = (
            (self.stale, "filter_stale"),
            (self.stuck, "filter_stuck"),
            (self.overdue, "filter_overdue"),
        )
        for toggle, key in toggles:
            toggle.setCheckable(True)
            toggle.clicked.connect(lambda _on=False, key=key: actions[key].trigger())
        self.more.clicked.connect(lambda: actions["clear_filter"].trigger())
        self.undo = _ActionButton(actions["undo"], "undo", self)
        self.redo = _ActionButton(actions["redo"], "redo", self)
        self.export = Button("", icon="export", parent=self)
        self.export.clicked.connect(lambda: actions["export"].trigger())
        self.new_deal = Button("", "primary", icon="plus", parent=self)
        self.new_deal.clicked.connect(lambda: actions["new_deal"].trigger())
        choices = (self.source, self.own, self.sort, self.folded)
        marks = (self.stale, self.stuck, self.overdue, self.more)
        narrow = (self.menu, stretched(self.find_field, 6), self.capture, *choices, *marks)
        self.steps = _ActionButton(actions["undo_list"], "chevron-down", self)
        self.steps.setFixedWidth(30)
        act = (self.undo, self.redo, self.steps, self.export, self.new_deal)
        row(*narrow, STRETCH, *act, on=self, spacing=SPACING.MEDIUM, margins=(SPACING.LARGE, 0))
        self.find_field.textChanged.connect(self._find_text_changed)
        self.find_field.left.connect(self.boardWanted)
        self.source.clicked.connect(self._choose_sources)
        self.sort.clicked.connect(self._choose_sort)
        self.own.clicked.connect(self.choose_own)
        self.folded.clicked.connect(self._choose_folded)
        self.terms.wanted.connect(self._ask_own)
        self._follower = Follower(self, ("filter", "settings", "own_column", "day"), self.follow)
        # Counting stale and overdue deals reads them all: not while the window is painted for the first time.
        self._counter = Follower(self, ("deals", "settings", "day"), self._count, after=120)
        self._told = DealFilter()
        self._tell_soon = later(self, self._tell_found, _TYPED)
        language.speak(self.say_words)
        self.set_model(None)

    def fold_menus(self, folded: bool) -> None:
        """Keep the menus behind one button, or leave them to the menu bar."""
        self.menu.setVisible(folded)
        self._fit()

    def open_menu(self) -> None:
        """Open all menus under their button."""
        self._actions.open_all(self.menu.mapToGlobal(QPoint(0, self.menu.height() + SPACING.TINY)))

    def set_model(self, model: SessionModel | None) -> None:
        """Filter another file, or none."""
        self._model = model
        self.find_field.clear()
        for widget in (
            self.find_field,
            self.source,
            self.sort,
            self.stale,
            self.stuck,
            self.overdue,
            self.export,
            self.new_deal,
        ):
            widget.setEnabled(model is not None)
        self.new_deal.setEnabled(model is not None and model.writable)
        if model is not None:
            # What was counted in the file before is not true of this one.
            self._say(self.stale, translate("FilterBar", "Stale"), "")
            self._say(self.overdue, translate("FilterBar", "Overdue"), "")
        self._stuck = 0
        self._told = DealFilter()
        self._follower.follow(model)
        self._counter.follow(model)
        if model is None:
            self.follow()

    def follow(self) -> None:
        """Show the filter in force."""
        wanted = self._model.index.filter if self._model is not None else DealFilter()
        if self.find_field.text() != wanted.text:
            # A view brings words of its own. The field's own signal would filter a second time.
            blocked = self.find_field.blockSignals(True)
            self.find_field.setText(wanted.text)
            self.find_field.blockSignals(blocked)
        self.stale.setChecked(wanted.stale)
        self.stuck.setChecked(wanted.stuck)
        self._show_stuck()
        self.overdue.setChecked(wanted.overdue)
        self._actions.check("filter_stale", wanted.stale)
        self._actions.check("filter_stuck", wanted.stuck)
        self._actions.check("filter_overdue", wanted.overdue)
        self._actions.check("filter_no_step", wanted.no_next_step)
        self._actions.check("filter_no_customer", wanted.no_customer)
        self._actions.check("filter_period", wanted.won_in_period)
        if self._model is not None:
            self._actions.check(f"sort_{self._model.index.sort}")
        self._name_menus(wanted)
        self._name_more(wanted)
        self._show_own(wanted)

        if wanted != self._told:
            self._tell_soon.start()

    def _tell_found(self) -> None:
        """Have it spoken how many deals are left, once nobody types any more."""
        model = self._model
        if model is None or model.index.filter == self._told:
            return
        self._told = model.index.filter
        columns = [model.summary(stage) for stage in STAGES]
        shown, count = sum(one.shown_count for one in columns), sum(one.count for one in columns)
        announce(self, found_words(shown, count))

    def _show_own(self, wanted: DealFilter) -> None:
        """Offer the columns of the file's own where there are any, and show what is asked of them."""
        model = self._model
        if model is None:
            self._has_own = False
            self._fit()
            self.terms.show_terms(None, (), date.min)
            return
        self._has_own = bool(model.index.own.columns())
        self._fit()
        self.terms.show_terms(model.index.own, wanted.own, model.today)

    def choose_own(self) -> None:
        """Ask for a column of the file's own and what it is to hold; where there is none yet, for one."""
        if self._model is None:
            return
        if self._model.index.own.columns():
            self.terms.choose(self.folded if self.own.isHidden() else self.own)
        elif self._model.writable:
            self.columnsWanted.emit()

    def _ask_own(self, term: OwnTerm) -> None:
        if self._model is not None:
            self._model.set_filter(self._model.index.filter.with_own(term))

    def _name_menus(self, wanted: DealFilter) -> None:
        if self._model is None:
            sources = translate("FilterBar", "all")
            sort = "rank"
        else:
            names = [
                self._model.playbook.sources[key].name(self._model.language)
                for key in self._model.playbook.sources
                if key in wanted.sources
            ]
            sources = (
                translate("FilterBar", "all")
                if not names
                else names[0]
                if len(names) == 1
                else str(len(names))
            )
            sort = self._model.index.sort
        self.source.set_text(translate("FilterBar", "Source: {what}").format(what=sources) + _ARROW)
        self.sort.set_text(
            translate("FilterBar", "Sort: {what}").format(what=text_of(_SORT_NAMES[sort])) + _ARROW
        )
        self._fit()

    def _name_more(self, wanted: DealFilter) -> None:
        """Say the filters that have no button of their own, on the button that takes everything back."""
        parts = []
        if self._model is not None and wanted.stage is not None:
            parts.append(self._model.playbook.stages[wanted.stage].name(self._model.language))
        if wanted.no_next_step:
            parts.append(translate("FilterBar", "no next step"))
        if wanted.no_customer:
            parts.append(translate("FilterBar", "no customer"))
        if wanted.signing:
            month = wanted.signing == "month"
            parts.append(
                translate("Grid", "Signing this month") if month else translate("Grid", "No signing date")
            )
        if wanted.won_in_period:
            parts.append(translate("FilterBar", "won in the period"))
        self.more.setVisible(wanted.active)
        self._say(self.more, " · ".join(parts) or translate("FilterBar", "Show all"), "")
        set_tip(self.more, translate("FilterBar", "Show all deals"))

    def _find_text_changed(self, text: str) -> None:
        if self._model is not None:
            self._model.set_filter(replace(self._model.index.filter, text=text))

    def clear(self) -> None:
        """Take every filter back."""
        if self._model is not None:
            # The field's own signal would filter a second time.
            self.find_field.blockSignals(True)
            self.find_field.clear()
            self.find_field.blockSignals(False)
            self._model.set_filter(DealFilter())

    def start_finding(self) -> None:
        """Put the keyboard into the field, its text selected."""
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def sort_by(self, sort: str) -> None:
        """Order the cards by "rank", "amount", "age" or "next_step"."""
        if self._model is not None:
            self._model.set_sort(sort)

    def toggle(self, field: str) -> None:
        """Switch one of the filter's conditions on or off."""
        if self._model is not None:
            wanted = self._model.index.filter
            changes: dict[str, Any] = {field: not getattr(wanted, field)}
            self._model.set_filter(replace(wanted, **changes))

    def show_stage(self, stage: str) -> None:
        """Show one stage alone; all again when it is alone already."""
        if self._model is not None:
            wanted = self._model.index.filter
            self._model.set_filter(replace(wanted, stage=None if wanted.stage == stage else stage))

    def _choose_sources(self) -> None:
        menu = QMenu(self)
        self._add_sources(menu)
        open_below(menu, self.source)

    def _add_sources(self, menu: QMenu) -> None:
        model = self._model
        if model is None:
            return
        everything = menu.addAction(translate("FilterBar", "All sources"))
        everything.triggered.connect(
            lambda: model.set_filter(replace(model.index.filter, sources=frozenset()))
        )
        menu.addSeparator()
        for key, source in model.playbook.sources.items():
            action = menu.addAction(entry_words(source.name(model.language)))
            set_tip(action, source.description(model.language))
            action.setCheckable(True)
            action.setChecked(key in model.index.filter.sources)
            action.triggered.connect(
                lambda _on, key=key: model.set_filter(
                    replace(model.index.filter, sources=model.index.filter.sources ^ {key})
                )
            )
        menu.setToolTipsVisible(True)

    def _choose_sort(self) -> None:
        menu = QMenu(self)
        self._add_sorts(menu)
        open_below(menu, self.sort)

    def _add_sorts(self, menu: QMenu) -> None:
        for key in _SORT_NAMES:
            menu.addAction(self._actions[f"sort_{key}"])

    def _choose_folded(self) -> None:
        """Offer in one menu what has no room for buttons of its own."""
        menu = QMenu(self)
        self._add_sources(menu.addMenu(self.source.accessibleName().removesuffix(_ARROW)))
        self._add_sorts(menu.addMenu(self.sort.accessibleName().removesuffix(_ARROW)))
        own = menu.addAction(translate("FilterBar", "Columns"))
        own.setVisible(self._has_own)
        own.triggered.connect(self.choose_own)
        open_below(menu, self.folded)

    # Room for it

    def _say(self, button: Button, whole: str, short: str) -> None:
        """Give a button its words, and the few that it says where there is little room."""
        self._words[button] = whole, short
        self._show_words(button)
        self._fit()

    def _show_words(self, button: Button) -> None:
        whole, short = self._words[button]
        button.set_text(short if self._level else whole)
        button.setAccessibleName(spoken(whole))

    def _needed(self, level: int) -> int:
        """Return the width that everything takes when it is shortened so far."""
        own = (self.own,) if self._has_own else ()
        choices = (self.folded,) if level > 1 else (self.source, *own, self.sort)
        shrinking = [button for button in self._words if not button.isHidden()]
        fixed = (self.capture, self.undo, self.redo, self.steps, self.new_deal)
        room: int = self.find_field.minimumWidth() + 2 * SPACING.LARGE
        if not self.menu.isHidden():
            room += self.menu.sizeHint().width() + SPACING.MEDIUM
        room += sum(button.sizeHint().width() for button in (*choices, *fixed))
        for button in shrinking:
            metrics, words = button.fontMetrics(), entry_words(self._words[button][min(level, 1)])
            shown = metrics.horizontalAdvance(words) - metrics.horizontalAdvance(button.text())
            room += button.sizeHint().width() + shown
        gaps = len(choices) + len(shrinking) + len(fixed) + 1
        return int(room + SPACING.MEDIUM * gaps)

    def _fit(self) -> None:
        """Shorten the words, then fold the choices into one, as far as the width asks for it."""
        level = next((level for level in (0, 1) if self._needed(level) <= self.width()), 2)
        if level != self._level:
            self._level = level
            for button in self._words:
                self._show_words(button)
        for button in (self.source, self.sort):
            button.setVisible(level < 2)
        self.own.setVisible(level < 2 and self._has_own)
        self.folded.setVisible(level > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the letters are others."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "steps"):
            self._fit()

    def open_steps(self) -> None:
        """List what can be undone and redone; what is chosen is undone or redone with all before it."""
        if self._model is None:
            return
        from funnel_desktop.widgets.shell.step_list import steps_menu

        open_below(steps_menu(self, self._model, self.undoneWanted.emit, self.redoneWanted.emit), self.undo)

    def _count(self) -> None:
        model = self._model
        assert model is not None
        if not model.index.facts_complete:
            self._counter.outdate()
            return
        stale, overdue = model.index.count_stale(), model.index.count_overdue()
        words = translate("FilterBar", "Stale {count}"), translate("FilterBar", "Overdue {count}")
        self._say(self.stale, words[0].format(count=f"{stale:,}"), f"{stale:,}")
        self._say(self.overdue, words[1].format(count=f"{overdue:,}"), f"{overdue:,}")
        self._stuck = model.figures.stuck_count
        self._show_stuck()

    def _show_stuck(self) -> None:
        """Offer the stuck deals where there are any, and the way back while only they are shown."""
        self.stuck.setVisible(self._stuck > 0 or self.stuck.isChecked())
        words = translate("FilterBar", "Stuck {count}").format(count=f"{self._stuck:,}")
        self._say(self.stuck, words, f"{self._stuck:,}")

    def sizeHint(self) -> QSize:
        """Be as high as the bar is."""
        return QSize(800, 44)

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.menu.set_name(translate("FilterBar", "Menu"))
        set_tip(self.menu, translate("FilterBar", "Menu (F10)"))
        self.find_field.say_words()
        self.find_field.setAccessibleName(translate("FilterBar", "Find deals"))
        key = self._actions["find"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        set_tip(
            self.find_field,
            translate("FilterBar", "Looks in customer, project, contact and note ({key})").format(key=key),
        )
        self._say(self.stale, translate("FilterBar", "Stale"), "")
        self._say(self.overdue, translate("FilterBar", "Overdue"), "")
        set_tip(self.stale, translate("FilterBar", "Only deals that have been in their stage for too long"))
        set_tip(
            self.stuck,
            translate(
                "FilterBar",
                "Only deals longer in their stage than three usual stays: they don't count until they move",
            ),
        )
        set_tip(
            self.overdue,
            translate(
                "FilterBar", "Only deals whose next step is overdue, or whose expected signing has passed"
            ),
        )
        self.folded.set_text(translate("FilterBar", "Filter, sort") + _ARROW)
        self.own.set_text(translate("FilterBar", "Columns") + _ARROW)
        set_tip(self.own, translate("FilterBar", "Only deals with certain values in the file's own columns"))
        self._say(self.export, translate("FilterBar", "Export"), "")
        set_tip(self.export, translate("FilterBar", "For the boss, for a program, or everything"))
        self.new_deal.set_text(translate("FilterBar", "New deal"))
        self.capture.set_words(translate("Capture", "Note it down"))
        self.undo.set_words(translate("FilterBar", "Undo"))
        self.redo.set_words(translate("FilterBar", "Redo"))
        self.steps.set_words(translate("FilterBar", "Steps to undo and redo"))
        if self._model is None:
            self.follow()


class _ActionButton(IconButton):
    """An icon that follows an action: enabled, triggered and described as the action is."""

    def __init__(self, action: QAction, icon: str, parent: QWidget) -> None:
        super().__init__(icon, "", parent)
        self._action = action
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        self.clicked.connect(lambda: action.trigger())
        action.enabledChanged.connect(self.setEnabled)
        action.changed.connect(self._describe)
        self.setEnabled(action.isEnabled())

    def _describe(self) -> None:
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = without_access_key(self._action.text())
        with_key = translate("FilterBar", "{words} ({key})")
        set_tip(self, with_key.format(words=words, key=key) if key else words)

    def set_words(self, name: str) -> None:
        """Take the action's words as tooltip and ``name`` for the screen reader."""
        self.set_name(name)
        self._describe()
