"""The questions of the review; each answer is stored when its field is left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.records import Review
from funnel_desktop.widgets.deal.overview import NoteEdit
from funnel_desktop.widgets.kit import language
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.fields import Field
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import STRETCH, row
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.review.card import ReviewCard
from funnel_desktop.wording.review import EARLIER, QUESTIONS, hint, question, questions_of

_LOWEST, _HIGHEST = 64, 220


class AnswerEdit(NoteEdit):
    """Several lines, as high as what is in them, within reason."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.textChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # A plain text document gives its height in lines.
        lines = self.document().size().height()
        height = round(lines * self.fontMetrics().lineSpacing()) + 2 * SPACING.WIDE
        self.setFixedHeight(max(_LOWEST, min(_HIGHEST, height)))


class Questions(ReviewCard):
    """A card with the questions, and how often they are asked."""

    answered = Signal(str, str)
    """A field of ``Review`` and its new text."""

    oftenWanted = Signal(str)
    """The questions shall be asked as often as this (of ``method.review.ASKED``)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.edits: dict[str, NoteEdit] = {}
        self._fields: dict[str, Field] = {}
        self._monthly = False
        self.often = Button("", "link", parent=self)
        self.often.clicked.connect(lambda: self.oftenWanted.emit("weekly" if self._monthly else "monthly"))
        self._later = Label("", self, tone="note", wrap=True)
        for key in (*QUESTIONS, EARLIER):
            edit = AnswerEdit(self)
            edit.committed.connect(lambda text, key=key: self.answered.emit(key, text))
            self.edits[key] = edit
            self._fields[key] = Field("", edit, self)
        self.add(row(self.heading, STRETCH, self.often), self._later, *self._fields.values(), STRETCH)
        language.speak(self.say_words)

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.heading.setText(translate("Review", "Questions"))
        self._later.setText(translate("Review", "Asked in the last week of the month."))
        for key, edit in self.edits.items():
            self._fields[key].set_label(question(key))
            edit.setPlaceholderText(hint(key))
        self._say_often()

    def _say_often(self) -> None:
        often = (
            translate("Review", "Ask every week")
            if self._monthly
            else translate("Review", "Ask once a month")
        )
        self.often.set_text(often)

    def show_answers(self, review: Review, *, asks: bool, monthly: bool, read_only: bool) -> None:
        """Show the answers of a week; one that is being typed stays. ``asks``: whether it asks them."""
        self._monthly = monthly
        self._say_often()
        self.often.setEnabled(not read_only)
        shown = questions_of(review)
        there = asks or any(getattr(review, key) for key in shown)
        self._later.setVisible(not there)
        for key, edit in self.edits.items():
            edit.set_value(getattr(review, key))
            edit.setReadOnly(read_only)
            # What is being typed is not taken away.
            self._fields[key].setVisible((there and key in shown) or edit.dirty())

    def commit(self) -> None:
        """Store what is being typed."""
        for edit in self.edits.values():
            edit.commit()
