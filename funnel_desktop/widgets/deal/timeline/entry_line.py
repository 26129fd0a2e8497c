"""The line over a timeline in which an entry is typed: Enter adds it; how it is read stands below before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.method.activities import TYPED_KINDS
from funnel_desktop.method.capture import Amount
from funnel_desktop.method.entry_line import Draft, read_draft
from funnel_desktop.method.records import Activity
from funnel_desktop.queries.timeline import NOTHING_FOLLOWS, Follows
from funnel_desktop.widgets.deal.timeline.entry_dialog import ask_entry
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton, add_choices, open_below
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.plain_edits import LinesEdit
from funnel_desktop.widgets.kit.dropped_files import local_paths
from funnel_desktop.widgets.kit.layout import STRETCH, Align, column, placed, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.wording.timeline import (
    activity_word,
    amount_words,
    step_words,
    unsure_words,
    when_words,
)

_MOST_LINES = 6
_AROUND = 10


class EntryEdit(LinesEdit):
    """A line that grows with what is typed. Enter adds it, Shift+Enter begins another line."""

    entered = Signal()
    left = Signal()
    """Escape with nothing typed."""
    downWanted = Signal()
    filesGiven = Signal(list)
    """Paths of files that were pasted or dropped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(self._grow)
        self._grow()

    def _grow(self) -> None:
        line = QFontMetrics(theme.font(SIZE.TEXT)).lineSpacing()
        lines = max(1, round(self.document().size().height()))
        policies = Qt.ScrollBarPolicy
        more = policies.ScrollBarAsNeeded if lines > _MOST_LINES else policies.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(more)
        around = 2 * round(self.document().documentMargin()) + _AROUND
        self.setFixedHeight(min(lines, _MOST_LINES) * line + around)

    def sizeHint(self) -> QSize:
        """Ask for little: the column gives the width."""
        return QSize(160, self.height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words, and files to link."""
        return bool(local_paths(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words as they are; of files their paths, to be linked."""
        paths = local_paths(source)
        if paths:
            self.filesGiven.emit(paths)
        else:
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add by Enter, go on in another line by Shift+Enter, empty by Escape."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText():
            self.setPlainText("")
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() == Qt.Key.Key_Down and self.textCursor().atEnd():
            self.downWanted.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Grow with what an input method writes."""
        super().inputMethodEvent(event)
        self._grow()


class EntryLine(QWidget):
    """Reads what is typed and says how: kind, day and time, person. Each can be chosen otherwise."""

    entryWanted = Signal(object, object)
    """An Activity without id, deal and customer is to be added, with the Follows that are not crossed out."""
    filesWanted = Signal()
    folderWanted = Signal()
    filesGiven = Signal(list)
    visitWanted = Signal()
    downWanted = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._people: Sequence[str] = ()
        self._language, self._today = "en", date.min
        self._kind = ""
        """The kind that was chosen, "" while it is read."""
        self._read_follows: Callable[[str], Follows] | None = None
        self._follows = NOTHING_FOLLOWS
        self._amount_words: Callable[[Amount], str] = str
        self.edit = EntryEdit(self)
        self.edit.setPlaceholderText(translate("EntryLine", "A call, a message… or paste a chat"))
        self.edit.setAccessibleName(translate("EntryLine", "New entry"))
        self.file_button = IconButton("attached", translate("EntryLine", "Link files or a folder"), self)
        self.file_button.clicked.connect(self._ask_what)
        self.visit_button = IconButton("visits", translate("EntryLine", "Plan or note a visit"), self)
        self.visit_button.clicked.connect(self.visitWanted)
        self.kind_button = Button("", "pill", parent=self)
        self.kind_button.clicked.connect(self._choose_kind)
        self.when_button = Button("", "pill", parent=self)
        self.when_button.clicked.connect(self._ask_more)
        self.person_button = Button("", "pill", parent=self)
        self.person_button.clicked.connect(self._ask_more)
        self.step_button, self.amount_button = (self._follow_button() for _ in range(2))
        self.add_button = Button(translate("EntryLine", "Add"), "primary", parent=self)
        self.add_button.clicked.connect(self._add)
        self.doubt = Label("", self, tone="warn", wrap=True)
        theme.set_kind(self.doubt, "small", True)
        self._reading = QWidget(self)
        row(
            *(self.kind_button, self.when_button, self.person_button, STRETCH, self.add_button),
            on=self._reading,
            spacing=SPACING.SMALL,
        )
        self._following = QWidget(self)
        row(self.step_button, self.amount_button, STRETCH, on=self._following, spacing=SPACING.SMALL)
        top = Align.AlignTop
        column(
            row(
                *(stretched(self.edit), placed(self.visit_button, top), placed(self.file_button, top)),
                spacing=SPACING.TINY,
            ),
            self._reading,
            self._following,
            self.doubt,
            on=self,
            spacing=SPACING.SMALL,
        )
        self.edit.textChanged.connect(self._read)
        self.edit.entered.connect(self._add)
        self.edit.filesGiven.connect(self.filesGiven)
        self.edit.downWanted.connect(self.downWanted)
        self._read()

    def _follow_button(self) -> Button:
        button = Button("", "ghost", parent=self)
        theme.set_kind(button, "dense", True)
        button.setCheckable(True)
        button.setChecked(True)
        set_tip(button, translate("EntryLine", "Pressed: it is written into the deal as well"))
        return button

    def show_for(self, people: Sequence[str], language: str, today: date) -> None:
        """Know the people with whom something may have happened."""
        self._people, self._language, self._today = people, language, today
        self._read()

    def follow(self, read: Callable[[str], Follows], amount_words: Callable[[Amount], str]) -> None:
        """Read with ``read`` what a line says of the next step and the amount; ``amount_words`` says one."""
        self._read_follows, self._amount_words = read, amount_words

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be added."""
        self.setVisible(not read_only)

    def typed(self) -> str:
        """Return what is typed and not added yet."""
        return self.edit.toPlainText().strip()

    def drop(self) -> None:
        """Forget what is typed."""
        self._kind = ""
        self.edit.setPlainText("")

    def _draft(self) -> Draft:
        draft = read_draft(self.typed(), self._clock(), self._people)
        return draft._replace(kind=self._kind) if self._kind else draft

    def _read(self) -> None:
        """Say how it is read."""
        typed = bool(self.typed())
        self._reading.setVisible(typed)
        if not typed:
            self._kind = ""
            self.doubt.hide()
            self._following.hide()
            return
        draft = self._draft()
        self.kind_button.set_text(activity_word(draft.kind))
        self.kind_button.setAccessibleName(
            translate("EntryLine", "Kind: {kind}").format(kind=activity_word(draft.kind))
        )
        last = "" if draft.chat is None else draft.chat.last.clock
        when = when_words(draft.day, draft.clock, self._language, self._today, last)
        self.when_button.set_text(when)
        self.when_button.setAccessibleName(translate("EntryLine", "When: {when}").format(when=when))
        self.person_button.set_text(draft.person)
        self.person_button.setVisible(bool(draft.person))
        self._show_follows()
        doubt = unsure_words(draft.unsure)
        self.doubt.setText(doubt)
        self.doubt.setVisible(bool(doubt))

    def _show_follows(self) -> None:
        before, read = self._follows, self._read_follows
        self._follows = NOTHING_FOLLOWS if read is None else read(self.typed())
        step, amount = self._follows
        if step is not None:
            self.step_button.set_text(step_words(step, self._language, self._today))
        if amount is not None:
            self.amount_button.set_text(amount_words(self._amount_words(amount)))
        for button, now, then in (
            (self.step_button, step, before.step),
            (self.amount_button, amount, before.amount),
        ):
            if then is None:  # it is new: what was crossed out before was something else
                button.setChecked(True)
            button.setVisible(now is not None)
        self._following.setVisible(self._follows != NOTHING_FOLLOWS)

    def _wanted_follows(self) -> Follows:
        step, amount = self._follows
        return Follows(
            step if self.step_button.isChecked() else None,
            amount if self.amount_button.isChecked() else None,
        )

    def _activity(self) -> Activity:
        draft = self._draft()
        return Activity(
            *("", None, None, "", draft.kind, draft.day.isoformat(), draft.clock),
            person=draft.person,
            text=draft.text,
        )

    def _add(self) -> None:
        if self.typed():
            self.entryWanted.emit(self._activity(), self._wanted_follows())

    def _ask_more(self) -> None:
        """Let day, time, person and more be typed; what is taken there is added."""
        asked = ask_entry(self.window(), self._activity(), self._people, self._today, new=True)
        if asked is not None:
            self.entryWanted.emit(asked, self._wanted_follows())

    def _choose_kind(self) -> None:
        menu = QMenu(self)
        draft = self._draft()
        kinds = (*TYPED_KINDS, "chat") if "\n" in self.typed() else TYPED_KINDS
        add_choices(menu, {kind: activity_word(kind) for kind in kinds}, draft.kind, self._take_kind)
        open_below(menu, self.kind_button)

    def _take_kind(self, kind: str) -> None:
        self._kind = kind
        self._read()
        self.edit.setFocus()

    def _ask_what(self) -> None:
        menu = QMenu(self)
        menu.addAction(translate("EntryLine", "Link files…")).triggered.connect(self.filesWanted)
        menu.addAction(translate("EntryLine", "Link a folder…")).triggered.connect(self.folderWanted)
        open_below(menu, self.file_button)
