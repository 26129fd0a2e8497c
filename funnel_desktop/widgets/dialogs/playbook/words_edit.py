"""A text in both languages: two lines side by side; one follows the other while they are the same."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.languages import CHINESE, ENGLISH
from funnel_desktop.method.playbook import Words
from funnel_desktop.text import FunnelError, Message, message
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.layout import row, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING

LONGEST = 300
"""Letters of a text; the method's longest has 200."""


class WrongField(FunnelError):
    """Something on a page cannot be taken: the sentence, and the field that is to have the keyboard.

    ``place`` says whose field it is, where the sentence does not."""

    def __init__(self, sentence: Message, field: QWidget, place: str = "") -> None:
        super().__init__(sentence)
        self.field = field
        self.place = place


def language_names(language: str) -> tuple[str, str]:
    """Return what the two lines of a text are called, that of the window's ``language`` first."""
    names = translate("PlaybookDialog", "Chinese"), translate("PlaybookDialog", "English")
    return names if language == CHINESE.code else (names[1], names[0])


class WordsEdit(QWidget):
    """Edits one text in Chinese and English, the language of the window on the left.

    As long as both are the same, both blank too, what is typed in one stands in the other as well; the one
    that was filled so is translated on its own.
    """

    edited = Signal()

    def __init__(
        self, name: str, words: Words, language: str, *, quiet: bool = False, parent: QWidget | None = None
    ) -> None:
        """``name`` says what the text is; ``quiet`` makes it a smaller, second line of something."""
        super().__init__(parent)
        self._name = name
        self._first = language
        self.chinese = LineEdit(parent=self)
        self.english = LineEdit(parent=self)
        row(*map(stretched, self.edits()), on=self, spacing=SPACING.SMALL)
        for edit, called in zip(self.edits(), language_names(language), strict=True):
            edit.setMaxLength(LONGEST)
            said = translate("PlaybookDialog", "{name}, {language}").format(name=name, language=called)
            edit.setAccessibleName(said)
            edit.setPlaceholderText(said)
            if quiet:
                theme.set_kind(edit, "quiet", True)
        self.set_words(words)
        self.chinese.textEdited.connect(lambda _text: self._typed(self.chinese, self.english))
        self.english.textEdited.connect(lambda _text: self._typed(self.english, self.chinese))

    def set_words(self, words: Words) -> None:
        """Show a text."""
        self.chinese.setText(words(CHINESE.code))
        self.english.setText(words(ENGLISH.code))
        self._leader: LineEdit | None = None
        self._same = self.chinese.text() == self.english.text()
        for edit in self.edits():
            edit.setCursorPosition(0)
            self._hint(edit)

    def edits(self) -> tuple[LineEdit, LineEdit]:
        """Return both lines, in the order of the keyboard."""
        return (self.chinese, self.english) if self._first == CHINESE.code else (self.english, self.chinese)

    def shows(self, words: Words) -> bool:
        """Whether this text is shown."""
        return (self.chinese.text(), self.english.text()) == words

    def blank(self) -> bool:
        """Whether nothing is written in either language."""
        return not any(edit.text().strip() for edit in self.edits())

    def words(self) -> Words:
        """Return the text; a language left blank takes the other's. Raises WrongField when both are."""
        chinese, english = self.chinese.text().strip(), self.english.text().strip()
        if not chinese and not english:
            raise WrongField(
                message("PlaybookDialog", "Write something here: “{name}” is blank.", name=self._name),
                self.edits()[0],
            )
        return Words(chinese or english, english or chinese)

    def _hint(self, edit: LineEdit) -> None:
        # A field has room for about so much; the rest can be read without moving the cursor.
        set_tip(edit, edit.text() if len(edit.text().encode()) > 30 else "")

    def _typed(self, edit: LineEdit, other: LineEdit) -> None:
        if self._same and self._leader in (None, edit):
            self._leader = edit
            other.setText(edit.text())
            other.setCursorPosition(0)
        for edit in self.edits():
            self._hint(edit)
        self._same = self.chinese.text() == self.english.text()
        self.edited.emit()


def distinct(texts: Iterable[tuple[WordsEdit, Words]]) -> None:
    """Raise WrongField when two of the names are the same in a language: nobody could tell them apart."""
    seen: set[tuple[str, str]] = set()
    for edit, words in texts:
        for line, language in ((edit.chinese, CHINESE.code), (edit.english, ENGLISH.code)):
            name = words(language)
            if (language, name) in seen:
                raise WrongField(
                    message(
                        "PlaybookDialog", "“{name}” is there twice. Give each a name of its own.", name=name
                    ),
                    line,
                )
            seen.add((language, name))
