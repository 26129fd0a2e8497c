"""The line at the bottom: saved when, what was just done with its undo, and the funnel in three figures."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.session import described
from funnel_desktop.method.money import short_amount
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.text import Message
from funnel_desktop.widgets.kit import language, theme
from funnel_desktop.widgets.kit.announce import announce
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label, Mark
from funnel_desktop.widgets.kit.follower import Follower
from funnel_desktop.widgets.kit.layout import STRETCH, row
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.currencies import left_out_brief, left_out_note


class StatusLine(QWidget):
    """Says what was just done and offers to take it back; what was taken back, to do it again."""

    undoWanted = Signal()
    redoWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model: SessionModel | None = None
        self._saved_at: datetime | None = None
        self._said: Message | None = None
        self._undoable = self._redoable = False
        theme.set_ground(self, "foot")
        self.setFixedHeight(theme.HEIGHT.STATUS)
        self.mark = Mark(self, "check", "good")
        self.saved = Label("", self, tone="note")
        self.done = Label("", self, tone="note")
        self.undo = Button("", "link", parent=self)
        self.redo = Button("", "link", parent=self)
        self.totals = Label("", self, tone="note")
        self.undo.clicked.connect(self.undoWanted)
        self.redo.clicked.connect(self.redoWanted)
        self.done.setAccessibleName("")
        left = (self.mark, self.saved, 10, self.done, self.undo, self.redo)
        row(*left, STRETCH, self.totals, on=self, spacing=SPACING.SMALL, margins=(SPACING.LARGE, 0))
        self._follower = Follower(self, ("deals", "settings", "scenario"), self._show_totals)
        language.speak(self.say_words)

    def set_model(self, model: SessionModel | None) -> None:
        """Speak of another file, or of none."""
        self._model = model
        self._saved_at = None
        self._said = None
        self._undoable = self._redoable = False
        self.totals.clear()
        self._follower.follow(model)
        self.say_words()

    def follow(self, change: Change) -> None:
        """Say what a change of the file did."""
        assert self._model is not None
        if change.direction != "other":
            self._saved_at = self._model.session.clock()
        self._said = described(change)
        self._undoable = change.direction in ("do", "redo")
        self._redoable = change.direction == "undo"
        self.say_words()
        announce(self, self.done.text())

    def say(self, sentence: Message) -> None:
        """Say something that changed nothing in the file."""
        self._said = sentence
        self._undoable = self._redoable = False
        self.say_words()
        announce(self, self.done.text())

    def _show_totals(self) -> None:
        """Show how many deals are open, their sum and what they may be expected to bring."""
        assert self._model is not None
        figures = self._model.figures
        pipeline = figures.pipeline
        weights, scenario = figures.weights, figures.scenario
        total = sum(pipeline.sums_minor.values())
        weighted = sum(amount * weights[stage] for stage, amount in pipeline.sums_minor.items())
        unit, language = self._model.settings.amount_unit, self._model.language
        count = sum(pipeline.counts.values())
        left_out = figures.left_out
        brief, more = left_out_brief(left_out), left_out_note(left_out)
        set_tip(self.totals, "" if more is None else text_of(more))
        self.totals.setText(
            " · ".join(
                (
                    translate("StatusLine", "%n open deal(s)", "", count),
                    short_amount(total, unit, language),
                    translate("StatusLine", "weighted {amount}").format(
                        amount=short_amount(weighted, unit, language)
                    ),
                    *(
                        []
                        if scenario is None
                        else [translate("StatusLine", "under “{scenario}”").format(scenario=scenario.name)]
                    ),
                    *([] if brief is None else [text_of(brief)]),
                )
            )
        )

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.undo.set_text(translate("StatusLine", "Undo"))
        self.undo.setVisible(self._undoable)
        self.redo.set_text(translate("StatusLine", "Redo"))
        self.redo.setVisible(self._redoable)
        self.done.setText("" if self._said is None else text_of(self._said))
        read_only = self._model is not None and not self._model.writable
        kept_aside = self._model is not None and self._model.session.aside is not None
        self.mark.setVisible(self._model is not None and not read_only and not kept_aside)
        if self._model is None:
            self.saved.setText("")
        elif read_only:
            self.saved.setText(translate("StatusLine", "Read only"))
        elif kept_aside:
            self.saved.setText(translate("StatusLine", "Kept aside"))
        elif self._saved_at is None:
            self.saved.setText(translate("StatusLine", "Saved"))
        else:
            self.saved.setText(
                translate("StatusLine", "Saved {time}").format(time=self._saved_at.strftime("%H:%M"))
            )
