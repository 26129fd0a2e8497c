"""The playbook page of a deal: its phases, the actions of each to be ticked off, and the next step they
propose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from funnel_desktop.commands.deals import Command, EditDeal
from funnel_desktop.commands.records import PutRecords, RemoveRecords
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.actions import (
    ActionItem,
    finished_phases,
    first_open,
    moved,
    own_action,
    phase_items,
    present_phase,
    record_of,
)
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import DealAction
from funnel_desktop.method.stages import PHASES
from funnel_desktop.method.today import next_working_day
from funnel_desktop.text import FunnelError, Message, dotted, message
from funnel_desktop.widgets.deal.action_row import ActionRow, problem_label
from funnel_desktop.widgets.deal.page import SheetPage
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.fields import DateEdit, TextEdit
from funnel_desktop.widgets.kit.controls.labels import Label, rule
from funnel_desktop.widgets.kit.keyboard import take
from funnel_desktop.widgets.kit.layout import STRETCH, column, fill, row
from funnel_desktop.widgets.kit.plain_text import entry_words
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.wording.days import short_day, with_clock


class _Given(NamedTuple):
    deal: Deal
    playbook: Playbook
    language: str
    today: date
    records: tuple[DealAction, ...]


class PhaseGroup(QWidget):
    """The head of a phase, which folds and unfolds it, and its actions."""

    def __init__(self, phase: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.phase = phase
        self.rows: list[ActionRow] = []
        self.head = QToolButton(self)
        theme.set_kind(self.head, "kind", "ghost")
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.head.setCheckable(True)
        self.head.toggled.connect(self._fold)
        self.ends = Label("", self, wrap=True, tone="small")
        self.add = TextEdit(parent=self)
        theme.set_kind(self.add, "quiet", True)
        self.body = QWidget(self)
        self._list = column(spacing=0)
        column(
            self.ends,
            self._list,
            self.add,
            on=self.body,
            spacing=SPACING.TINY,
            margins=(SPACING.MEDIUM, 0, 0, SPACING.MEDIUM),
        )
        column(self.head, self.body, on=self, spacing=SPACING.HAIR)
        self._fold(False)

    def _fold(self, opened: bool) -> None:
        self.body.setVisible(opened)
        self.head.setIcon(
            icons.icon("chevron-down" if opened else "chevron-right", theme.palette().muted, 16)
        )

    def set_rows(self, rows: list[ActionRow]) -> None:
        """Exchange the actions."""
        for gone in self.rows:
            gone.hide()
            gone.deleteLater()
        self.rows = rows
        fill(self._list, *rows)
        for number, action in enumerate(rows):
            action.number = number
            action.show()


class PlaybookPage(SheetPage):
    """Shows a deal's actions. ``commandWanted`` carries the command for what the user does, one step each."""

    commandWanted = Signal(Command)
    finishWanted = Signal()
    """The action that is the deal's next step is done: what came of it, and what comes next?"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: _Given | None = None
        self._drawn: _Given | None = None
        self._shape: object = None
        self.groups: dict[str, PhaseGroup] = {}
        self._build_proposal()
        self._groups = column(spacing=SPACING.TINY)
        self.lay_out(self.proposal, self._groups, STRETCH, gap=SPACING.TINY)

    def _build_proposal(self) -> None:
        self.proposal = QWidget(self)
        self.present = Label("", self.proposal, wrap=True)
        self.offer = Label("", self.proposal, wrap=True, tone="muted")
        self.date = DateEdit(date.today(), translate("Playbook", "When"), self.proposal)
        self.date.setFixedWidth(150)
        self.take = Button(
            translate("Playbook", "Make it the next step"), "primary", icon="clock", parent=self.proposal
        )
        self.take.clicked.connect(self._take)
        column(
            Label(translate("Playbook", "Next step"), self.proposal, tone="group"),
            self.present,
            self.offer,
            row(self.date, self.take, STRETCH, spacing=SPACING.MEDIUM),
            problem_label(self.date, self.proposal),
            rule(self.proposal),
            on=self.proposal,
            spacing=SPACING.TINY,
            margins=(0, 0, 0, SPACING.MEDIUM),
        )

    # What is shown

    def show_deal(
        self, deal: Deal, playbook: Playbook, language: str, today: date, records: Sequence[DealAction]
    ) -> None:
        """Show a deal's actions, or the same ones again after a change: what is being typed stays."""
        self._given = _Given(deal, playbook, language, today, tuple(records))
        self.write_if_seen()

    def lead_keyboard(self, had: QWidget) -> bool:
        """Take the keyboard from what has gone: to the same action, or the one in its place, or its phase."""
        for group in self.groups.values():
            if not group.isAncestorOf(had):
                continue
            gone = next((row for row in group.findChildren(ActionRow) if row.isAncestorOf(had)), None)
            if gone is not None and group.rows and not gone.isVisible() and group.body.isVisible():
                same = next((row for row in group.rows if _identity(row.item) == _identity(gone.item)), None)
                row = same or group.rows[min(gone.number, len(group.rows) - 1)]
                return take(row.more if had is gone.more else row.box)
            return take(*([gone.box] if gone is not None else []), group.add, group.head)
        now = next((group for group in self.groups.values() if group.head.isChecked()), None)
        return now is not None and take(*(row.box for row in now.rows), now.add, now.head)

    def items(self, phase: str) -> list[ActionItem]:
        """Return the actions of a phase of the deal shown."""
        given = self._given
        return [] if given is None else phase_items(given.playbook, phase, given.records, given.language)

    def commit(self) -> None:
        """Store what is being typed."""
        for group in self.groups.values():
            group.add.commit()
            for action in group.rows:
                for field in (action.note, action.day, action.editor):
                    if not field.isHidden():
                        field.commit()

    def write(self) -> None:
        """Write the actions, and what is proposed."""
        given, before = self._given, self._drawn
        if given is None or given == before:
            return
        other = before is None or before.deal.id != given.deal.id or before.language != given.language
        moved_on = before is None or before.deal.stage != given.deal.stage
        self._drawn = given
        present = present_phase(given.deal.stage, given.deal.outcome)
        if other or not self.groups:
            self._make_groups()
        for phase, group in self.groups.items():
            self._fill(group, present)
            if other or moved_on:
                group.head.setChecked(phase == present)
        self._propose(present)

    def _make_groups(self) -> None:
        for group in self.groups.values():
            group.hide()
            group.deleteLater()
        self.groups = {}
        for phase in PHASES:
            group = PhaseGroup(phase, self)
            group.add.setPlaceholderText(translate("Playbook", "Add an action of your own, Enter"))
            group.add.committed.connect(lambda words, group=group: self._add(group, words))
            self.groups[phase] = group
            fill(self._groups, group)
            group.show()

    def _fill(self, group: PhaseGroup, present: str | None) -> None:
        given = self._given
        assert given is not None
        phase = given.playbook.phases[group.phase]
        items = self.items(group.phase)
        name, number = phase.name(given.language), PHASES.index(group.phase)
        done = sum(item.done_date is not None for item in items)
        behind = number < finished_phases(given.deal.stage, given.deal.outcome)
        if group.phase == present:
            words = translate("Playbook", "Now: {phase}  {done}/{all}")
        elif behind:
            words = translate("Playbook", "Passed: {phase}  {done}/{all}")
        else:
            words = translate("Playbook", "Later: {phase}  {done}/{all}")
        group.head.setText(entry_words(words.format(phase=name, done=done, all=len(items))))
        group.head.setAccessibleName(words.format(phase=name, done=done, all=len(items)))
        font = theme.font(SIZE.TEXT, bold=group.phase == present)
        group.head.setFont(font)
        group.ends.setText(
            translate("Playbook", "Over when: {sentence}").format(sentence=phase.ends_when(given.language))
        )
        group.add.setAccessibleName(translate("Playbook", "New action in {phase}").format(phase=name))
        if [_identity(row.item) for row in group.rows] != [_identity(item) for item in items]:
            group.set_rows([self._row(group, item) for item in items])
        else:
            for shown, item in zip(group.rows, items, strict=True):
                shown.show_item(item, given.today)

    def _row(self, group: PhaseGroup, item: ActionItem) -> ActionRow:
        assert self._given is not None
        row = ActionRow(item, self._given.today, group.body)
        row.ticked.connect(lambda on, row=row: self._tick(row, on))
        row.dated.connect(lambda day, row=row: self._date(row.item, day))
        row.noted.connect(lambda words, row=row: self._note(row.item, words))
        row.reworded.connect(lambda words, row=row: self._reword(row.item, words))
        row.moveWanted.connect(lambda step, row=row: self._move(group.phase, row, step))
        row.removeWanted.connect(lambda row=row: self._remove(row.item))
        return row

    def _propose(self, present: str | None) -> None:
        given = self._given
        assert given is not None
        deal = given.deal
        self.proposal.setVisible(deal.outcome == "open" and present is not None)
        if deal.outcome != "open" or present is None:
            return
        day = short_day(deal.next_step_date, given.language, given.today)
        late = bool(deal.next_step_date) and str(deal.next_step_date) < given.today.isoformat()
        step = dotted((with_clock(day, deal.next_step_time), deal.next_step))
        if not step:
            step = translate("Playbook", "No next step yet")
        elif late:
            step = translate("Playbook", "Overdue: {step}").format(step=step)
        self.present.setText(step)
        theme.set_kind(self.present, "tone", "bad" if late else "heading" if deal.next_step else "warn")
        item = first_open(self.items(present))
        same = item is not None and item.text == deal.next_step and not late
        offered = item is not None and not same
        if item is None:
            words = translate("Playbook", "Everything of this phase is done: time to move on.")
        elif same:
            words = translate("Playbook", "It is the first open action of this phase.")
        else:
            words = translate("Playbook", "Proposed: {action}").format(action=item.text)
        self.offer.setText(words)
        self.date.setVisible(offered)
        self.take.setVisible(offered)
        if offered:
            self.date.set_today(given.today)
            self.date.set_value(next_working_day(given.today))

    # What the user does

    def _take(self) -> None:
        given = self._given
        present = None if given is None else present_phase(given.deal.stage, given.deal.outcome)
        item = None if present is None else first_open(self.items(present))
        try:
            day = self.date.date()
        except FunnelError:
            self.date.commit()  # says what is wrong with it
            self.date.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if item is not None and given is not None:
            values: dict[str, object] = {"next_step": item.text}
            values["next_step_date"] = None if day is None else day.isoformat()
            self.commandWanted.emit(EditDeal(given.deal.row, values))

    def _changed(self, item: ActionItem, called: Message, **to: object) -> None:
        assert self._given is not None
        deal = self._given.deal
        record = record_of(item, deal.id, new_id)._replace(**to)  # type: ignore[arg-type]
        self.commandWanted.emit(PutRecords((record,), called))

    def _tick(self, row: ActionRow, on: bool) -> None:
        given, item = self._given, row.item
        assert given is not None
        if on and given.deal.outcome == "open" and item.text == given.deal.next_step.strip():
            row.box.setChecked(False)  # it is ticked when the file says so
            self.finishWanted.emit()
        elif on:
            called = message("Undo", "tick off “{action}”", action=item.text)
            self._changed(item, called, done_date=given.today.isoformat())
        else:
            called = message("Undo", "open “{action}” again", action=item.text)
            self._changed(item, called, done_date=None)

    def _date(self, item: ActionItem, day: object) -> None:
        called = message("Undo", "date of “{action}”", action=item.text)
        self._changed(item, called, done_date=day.isoformat() if isinstance(day, date) else None)

    def _note(self, item: ActionItem, words: str) -> None:
        self._changed(item, message("Undo", "note on “{action}”", action=item.text), note=words)

    def _reword(self, item: ActionItem, words: str) -> None:
        self._changed(item, message("Undo", "reword “{action}”", action=item.text), text=words)

    def _move(self, phase: str, row: ActionRow, step: int) -> None:
        items = self.items(phase)
        start = [_identity(item) for item in items].index(_identity(row.item))
        end = start + step
        if 0 <= end < len(items):
            assert self._given is not None
            records = moved(items, start, end, self._given.deal.id, new_id)
            called = message("Undo", "move “{action}”", action=row.item.text)
            self.commandWanted.emit(PutRecords(records, called))

    def _remove(self, item: ActionItem) -> None:
        if item.record is not None:
            called = message("Undo", "remove “{action}”", action=item.text)
            self.commandWanted.emit(RemoveRecords((item.record,), called))

    def _add(self, group: PhaseGroup, typed: object) -> None:
        words = str(typed or "").strip()
        if words and self._given is not None:
            group.add.set_value("")
            record = own_action(self.items(group.phase), group.phase, words, self._given.deal.id, new_id)
            called = message("Undo", "add “{action}”", action=words)
            self.commandWanted.emit(PutRecords((record,), called))


def _identity(item: ActionItem) -> tuple[str | None, str]:
    """Return what stays the same of an action while it is changed."""
    return item.key, "" if item.key is not None or item.record is None else item.record.id
