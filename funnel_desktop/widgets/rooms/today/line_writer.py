"""Writes the lines of Today in words and connects them with what they do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.deal import Answer
from funnel_desktop.method.money import format_amount
from funnel_desktop.method.records import Commitment
from funnel_desktop.method.short_names import short_name
from funnel_desktop.method.today import DealLine
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.day import Answered, Signing, Task, Unclear
from funnel_desktop.text import dotted
from funnel_desktop.widgets.kit.controls.answers import AnswerControl
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.chips import Chip
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel, Label
from funnel_desktop.widgets.kit.layout import column, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.today.line_actions import LineActions
from funnel_desktop.widgets.rooms.today.lines import TWO_LINES, Line, TaskLine
from funnel_desktop.wording.answers import answer_word
from funnel_desktop.wording.days import local_day, short_day, span_words
from funnel_desktop.wording.punctuation import enumerated
from funnel_desktop.wording.today import NO_TIME, about_check, deal_name, facts_of, task_words

if TYPE_CHECKING:
    from funnel_desktop.widgets.rooms.today.room import TodayRoom


class LineWriter:
    """Makes lines for ``room`` out of what the day's plan holds."""

    def __init__(self, room: TodayRoom, model: SessionModel, actions: LineActions) -> None:
        self._room = room
        self._model = model
        self._actions = actions
        self.timed = False
        """Whether something of the day has an hour: only then there is a column for it."""

    @property
    def stamp(self) -> object:
        """What the words of every line depend on, beside the thing it is about."""
        model = self._model
        return self, model.today, model.language, model.settings.amount_unit, model.playbook, self.timed

    def _stage(self, line: DealLine) -> tuple[str, str]:
        return line.stage, self._model.playbook.stages[line.stage].short_name(self._model.language)

    def _amount(self, line: DealLine | None) -> str:
        if line is None:
            return NO_TIME
        if line.foreign_minor is not None:
            return self._model.wording.short_amount_of(line)
        return format_amount(line.amount_minor, self._model.settings.amount_unit, self._model.language)

    def _said(self, line: DealLine | None, *words: str) -> str:
        """Return what a screen reader says: the words, the deal, its stage and amount."""
        parts = [word for word in words if word]
        if line is not None:
            parts += [deal_name(line), self._stage(line)[1]]
            if line.amount_minor is not None or line.foreign_minor is not None:
                parts.append(self._model.wording.amount_of(line))
        return enumerated(parts)

    def _connect(self, line: Line, deal: DealLine | None) -> None:
        if deal is not None:
            line.opened.connect(lambda: self._room.dealWanted.emit(deal.row))
        line.walked.connect(lambda step: self._room.walk(line, step))

    def _open(self, deal: DealLine | None) -> Callable[[], None]:
        def open_deal() -> None:
            if deal is not None:
                self._room.dealWanted.emit(deal.row)

        return open_deal

    # The kinds of lines

    def thing(self, thing: Task | Signing | Commitment) -> Line:
        """Return the line of something that waits on a day of the month."""
        if isinstance(thing, Signing):
            return self.signing(thing.line)
        return self.task(thing) if isinstance(thing, Task) else self.commitment(thing)

    def task(self, task: Task) -> Line:
        """Return the line of a step or visit that is due."""
        deal, lead = task.line, task.lead
        words = task_words(self._model.wording, task)
        line = TaskLine(
            task.key,
            self._said(deal, words.said, words.title)
            if task.visit is None and lead is None
            else enumerated((words.said, words.title, words.about)),
            self._room,
            tick=words.done,
            lead=words.when if words.late or self.timed or task.hour else None,
            lead_tone="bad" if words.late else "muted",
            title=words.title,
            about=words.about,
            stage=self._stage(deal) if deal is not None else None,
            mark=translate("Today", "Lead") if task.lead_id else "",
            figure=self._amount(deal) if deal is not None else " ",
            rest=translate("Today", "More for: {step}").format(step=words.title),
        )
        line.done.connect(lambda: self._actions.finish(task))
        line.menuWanted.connect(lambda place: self._actions.menu(task, place, self._open(deal)))
        self._connect(line, deal)
        if lead is not None:
            line.opened.connect(lambda: self._room.leadWanted.emit(lead.id))
        elif deal is None:
            line.opened.connect(lambda: self._actions.finish(task))
        return line

    def without_step(self, deal: DealLine) -> Line:
        """Return the line of a deal that has no next step: Space asks for it."""
        line = TaskLine(
            deal.id,
            self._said(deal, translate("Today", "No next step")),
            self._room,
            title=short_name(deal.customer) or translate("Today", "No customer"),
            about=deal.project,
            stage=self._stage(deal),
            figure=self._amount(deal),
            rest=translate("Today", "More for: {step}").format(step=deal_name(deal)),
        )
        line.done.connect(lambda: self._actions.set_step(deal))
        line.menuWanted.connect(lambda place: self._actions.menu(deal, place, self._open(deal)))
        self._connect(line, deal)
        return line

    def stale(self, deal: DealLine) -> Line:
        """Return the line of a stale deal."""
        since = local_day(deal.stage_since)
        days = max(0, (self._model.today - since).days) if since is not None else 0
        words = span_words(days)
        line = TaskLine(
            deal.id,
            self._said(deal, translate("Today", "Stale for %n day(s)", "", days)),
            self._room,
            title=short_name(deal.customer) or translate("Today", "No customer"),
            about="" if deal.customer else deal.project,
            stage=self._stage(deal),
            chip=(words, "stale"),
            rest=translate("Today", "More for: {step}").format(step=deal_name(deal)),
        )
        set_tip(line.words, deal_name(deal))
        line.done.connect(lambda: self._actions.set_step(deal))
        line.menuWanted.connect(lambda place: self._actions.menu(deal, place, self._open(deal)))
        self._connect(line, deal)
        return line

    def _signing(self, deal: DealLine, said: str, lead_tone: str, *, amount_below: bool) -> TaskLine:
        day = short_day(deal.expected_close_date, self._model.language, self._model.today)
        line = TaskLine(
            deal.id,
            self._said(deal, said.format(date=day)),
            self._room,
            lead=day,
            lead_tone=lead_tone,
            title=short_name(deal.customer) or deal.project or translate("Today", "No customer"),
            about=self._amount(deal) if amount_below else "",
            figure="" if amount_below else self._amount(deal),
        )
        set_tip(line.words, dotted((deal_name(deal), self._stage(deal)[1], self._amount(deal))))
        line.menuWanted.connect(lambda place: self._actions.menu(deal, place, self._open(deal)))
        self._connect(line, deal)
        return line

    def signing(self, deal: DealLine) -> Line:
        """Return the line of a deal that is expected to be signed soon; Space asks for its next step."""
        line = self._signing(deal, translate("Today", "To sign on {date}"), "muted", amount_below=False)
        line.done.connect(lambda: self._actions.set_step(deal))
        return line

    def passed(self, deal: DealLine) -> Line:
        """Return the line of a deal whose expected signing has passed: Space asks for a new day."""
        said = translate("Today", "Signing day {date} has passed")
        line = self._signing(deal, said, "bad", amount_below=True)
        again = Button(translate("Today", "New day"), "link", parent=line)
        again.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        again.setAccessibleName(translate("Today", "New signing day for {deal}").format(deal=deal_name(deal)))
        again.clicked.connect(lambda: self._actions.estimate_again(deal))
        line.add(again)
        line.done.connect(lambda: self._actions.estimate_again(deal))
        return line

    def commitment(self, item: Commitment) -> Line:
        """Return the line of a commitment; Space notes that it was kept."""
        today = self._model.today
        late = item.due_date < today.isoformat()
        when = (
            translate("Today", "today")
            if item.due_date == today.isoformat()
            else short_day(item.due_date, self._model.language, today)
        )
        lever = self._model.playbook.levers.get(item.lever)
        line = TaskLine(
            item.id,
            enumerated((item.text, when)),
            self._room,
            tick=translate("Today", "Kept: {commitment}").format(commitment=item.text),
            title=item.text,
            chip=(when, "overdue") if late else None,
            figure="" if late else when,
            whole=True,
            rest=translate("Today", "More for: {step}").format(step=item.text),
        )
        if lever is not None:
            set_tip(line.words, f"{item.text}\n{lever.name(self._model.language)}")
        line.done.connect(lambda: self._actions.keep(item, "yes"))
        line.opened.connect(lambda: self._room.roomWanted.emit("review"))
        line.menuWanted.connect(lambda place: self._actions.menu(item, place, lambda: None))
        line.walked.connect(lambda step: self._room.walk(line, step))
        return line

    def unclear(self, item: Unclear | Answered) -> Line:
        """Return the line of a check to be answered in place, or of one that just was."""
        if isinstance(item, Answered):
            return AnsweredLine(self._room, self, item)
        return CheckLine(self._room, self, item)

    # What a check's line needs

    def answer(self, item: Unclear, answer: str) -> None:
        """Store an answer; evidence that was there stays."""
        evidence = item.given.evidence if item.given is not None else ""
        if answer == "yes" and not evidence:
            evidence = facts_of(item)
        self._room.hold(item, answer)
        self._room.flow.answer(item.line.row, Answer(item.check.key, answer, evidence))


class CheckLine(Line):
    """Amount, question over the deal, its stage, and the four answers; letters answer as anywhere else."""

    def __init__(self, room: TodayRoom, writer: LineWriter, item: Unclear) -> None:
        question = item.check.question(writer._model.language)
        super().__init__(item.line.id, writer._said(item.line, question), room)
        self.answers = AnswerControl(question, item.given.answer if item.given is not None else "", self)
        self.answers.changed.connect(lambda answer: writer.answer(item, answer))
        self.setMinimumHeight(TWO_LINES)
        words = QWidget(self)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        title = Label(question, words, wrap=True)
        about, facts = about_check(item), facts_of(item)
        if facts:
            self.answers.setAccessibleDescription(about)
        column(title, ElidedLabel(about, words, tone="note"), on=words, spacing=0, margins=(0, SPACING.TINY))
        hint = item.check.hint(writer._model.language)
        set_tip(self, "\n".join(part for part in (question, hint, about) if part))
        self.add(stretched(words), Chip(writer._stage(item.line)[1], stage=item.line.stage, parent=self))
        self.confirm_button: Button | None = None
        if facts:
            confirm = Button(translate("CheckRow", "Confirm"), "link", parent=self)
            confirm.setAccessibleName(
                translate("CheckRow", "Confirm the proposed Yes: {question}").format(question=question)
            )
            confirm.setAccessibleDescription(facts)
            confirm.clicked.connect(lambda: writer.answer(item, "yes"))
            self.confirm_button = confirm
            self.add(confirm)
        self.add(self.answers)
        self._words = words
        self.done.connect(self.answers.setFocus)
        self.menuWanted.connect(
            lambda at: writer._actions.menu(item.line, at, lambda: room.dealWanted.emit(item.line.row))
        )
        writer._connect(self, item.line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as a question needs that goes on in a second line."""
        super().resizeEvent(event)
        layout = self._words.layout()
        needed = 0 if layout is None else layout.totalHeightForWidth(self._words.width())
        if self.minimumHeight() != max(TWO_LINES, needed):
            self.setMinimumHeight(max(TWO_LINES, needed))


class AnsweredLine(Line):
    """A check that was just answered, in the place where it was asked: a second click answers nothing else.
    Space goes on to the next one at once."""

    def __init__(self, room: TodayRoom, writer: LineWriter, answered: Answered) -> None:
        item, word = answered.item, answer_word(answered.answer)
        question = item.check.question(writer._model.language)
        said = translate("Today", "Answered {answer}: {question}").format(answer=word, question=question)
        super().__init__(item.line.id, writer._said(item.line, said), room)
        self.setMinimumHeight(TWO_LINES)
        words = Label(question, self, tone="muted", wrap=True)
        words.setContentsMargins(0, SPACING.TINY, 0, SPACING.TINY)
        self.undo_button = Button(translate("Today", "Undo"), "link", parent=self)
        self.undo_button.setAccessibleName(translate("Today", "Undo: {what}").format(what=said))
        self.undo_button.clicked.connect(lambda: room.take_back(item))
        answers = AnswerControl(question, answered.answer, self)
        answers.setEnabled(False)
        self.add(stretched(words), self.undo_button, answers)
        self.done.connect(lambda: room.let_go(item.line.id))
        writer._connect(self, item.line)
