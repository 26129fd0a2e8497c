"""The three questions of the review; each answer is stored when its field is left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.records import Review
from funnel_desktop.widgets.deal.overview import NoteEdit
from funnel_desktop.widgets.kit import language
from funnel_desktop.widgets.kit.controls.fields import Field
from funnel_desktop.widgets.kit.layout import STRETCH
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.review.card import ReviewCard
from funnel_desktop.wording.review import QUESTIONS, hint, question

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
    """A card with the three questions."""

    answered = Signal(str, str)
    """A field of ``Review`` and its new text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.edits: dict[str, NoteEdit] = {}
        self._fields: dict[str, Field] = {}
        for key in QUESTIONS:
            edit = AnswerEdit(self)
            edit.committed.connect(lambda text, key=key: self.answered.emit(key, text))
            self.edits[key] = edit
            self._fields[key] = Field("", edit, self)
        self.add(self.heading, *self._fields.values(), STRETCH)
        language.speak(self.say_words)

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.heading.setText(translate("Review", "Three questions"))
        for key in QUESTIONS:
            self._fields[key].set_label(question(key))
            self.edits[key].setPlaceholderText(hint(key))

    def show_answers(self, review: Review, *, read_only: bool) -> None:
        """Show the answers of a week; one that is being typed stays."""
        for key, edit in self.edits.items():
            edit.set_value(getattr(review, key))
            edit.setReadOnly(read_only)

    def commit(self) -> None:
        """Store what is being typed."""
        for edit in self.edits.values():
            edit.commit()
