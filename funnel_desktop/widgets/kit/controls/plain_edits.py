"""Fields for words: they take no more than there is room for, and never write a text back that they cut.

A file of somebody else may hold a megabyte where a name belongs. Its beginning is shown, nothing of it can be
changed, and whoever asks for the text of the field gets what it was given: a form that is saved changes
nothing there.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from funnel_desktop.method.texts import LONGEST_LINE, LONGEST_TEXT, ShownText, shown_text, whole_text
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.plain_text import set_tip, show_tip
from funnel_desktop.widgets.kit.text import translate


class LineEdit(QLineEdit):
    """One line of words."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = ""
        self._laid = ""
        self._read_only = False
        self._another: QAction | None = None
        self.setMaxLength(LONGEST_LINE)
        self.inputRejected.connect(self._refuse)
        if text:
            self.setText(text)

    def setText(self, text: str | None) -> None:
        """Show a text, as much of it as can be shown."""
        text = text or ""
        shown = shown_text(text)
        super().setText(str.__str__(shown))
        self._given, self._laid = text, super().text()
        self._follow_cut(isinstance(shown, ShownText) and shown.is_cut)

    def text(self) -> str:
        """Return the text; while nobody has changed it, the one that was set, to the letter."""
        text = super().text()
        return self._given if text == self._laid else text

    def clear(self) -> None:
        """Show nothing."""
        self.setText("")

    def setReadOnly(self, read_only: bool) -> None:
        """Let it be changed or not; a text that is not shown whole cannot be."""
        self._read_only = read_only
        super().setReadOnly(read_only or self._another is not None)

    def write_another(self) -> None:
        """Empty the field, so that another text can be written in place of one that is too long to be
        shown."""
        self._follow_cut(False)
        super().setText("")
        self.setFocus()

    def _follow_cut(self, cut: bool) -> None:
        if cut == (self._another is not None):
            return
        if self._another is not None:
            self.removeAction(self._another)
            self._another.deleteLater()
            self._another = None
            set_tip(self, "")
        else:
            self._another = QAction(icons.icon("x", theme.palette().muted, 16), "", self)
            self._another.setText(translate("PlainEdits", "Write another text"))
            self._another.triggered.connect(self.write_another)
            self.addAction(self._another, QLineEdit.ActionPosition.TrailingPosition)
            set_tip(self, _too_long(self._given))
        self.setReadOnly(self._read_only)

    def _refuse(self) -> None:
        if len(super().text()) >= self.maxLength():
            show_tip(self.mapToGlobal(self.rect().bottomLeft()), _no_room(self.maxLength()), self)


class LinesEdit(QPlainTextEdit):
    """Several lines of words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = ""
        self._laid = ""
        self._read_only = False
        self._cut = False
        self.setTabChangesFocus(True)

    def setPlainText(self, text: str) -> None:
        """Show a text, as much of it as can be shown."""
        shown = shown_text(text, several_lines=True)
        super().setPlainText(str.__str__(shown))
        self._given, self._laid = text, super().toPlainText()
        cut = isinstance(shown, ShownText) and shown.is_cut
        if cut != self._cut:
            self._cut = cut
            set_tip(self, _too_long(text) if cut else "")
            self.setReadOnly(self._read_only)

    def toPlainText(self) -> str:
        """Return the text; while nobody has changed it, the one that was set, to the letter."""
        text = super().toPlainText()
        return self._given if text == self._laid else text

    def setReadOnly(self, read_only: bool) -> None:
        """Let it be changed or not; a text that is not shown whole cannot be."""
        self._read_only = read_only
        super().setReadOnly(read_only or self._cut)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take of what is pasted or dropped as much as there is room for."""
        text = source.text()
        room = self._room()
        if len(text) > room:
            self.textCursor().insertText(text[: max(0, room)])
            self._tell(_no_room(LONGEST_TEXT))
        else:
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type nothing more where there is no room."""
        if self._cut and event.text().isprintable() and event.text():
            self._tell(_too_long(self._given))
        elif event.text().isprintable() and event.text() and self._room() < 1:
            self._tell(_no_room(LONGEST_TEXT))
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take nothing more from an input method where there is no room."""
        room = self._room()
        if len(event.commitString()) > room:
            event.setCommitString(event.commitString()[: max(0, room)])
            self._tell(_no_room(LONGEST_TEXT))
        super().inputMethodEvent(event)

    def _room(self) -> int:
        cursor = self.textCursor()
        chosen = cursor.selectionEnd() - cursor.selectionStart()
        return LONGEST_TEXT - (self.document().characterCount() - 1 - chosen)

    def _tell(self, sentence: str) -> None:
        show_tip(self.mapToGlobal(self.rect().bottomLeft()), sentence, self)


def _too_long(text: str) -> str:
    return translate(
        "PlainEdits",
        "This text has {count} characters. Its beginning is shown; it is kept as it is and cannot be "
        "changed here.",
    ).format(count=f"{len(whole_text(text)):,}")


def _no_room(most: int) -> str:
    return translate(
        "PlainEdits", "There is room for {most} characters. What goes beyond was not taken."
    ).format(most=f"{most:,}")
