"""Shows a page of the help: Markdown in the type of the window, pictures as wide as the text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QImageReader,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from funnel_desktop.resources import resource_path
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.theme import SIZE, SPACING

_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_MARGIN = 24
_WIDEST = 760
"""Beyond that many logical pixels a line of text is hard to follow."""
_LINE = 130
"""Height of a line, in percent of its letters."""


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Return place, length and format of the pieces of a block: what Qt gives does not outlive a change."""
    pieces, walk = [], block.begin()
    while not walk.atEnd():
        piece = walk.fragment()
        pieces.append((piece.position(), piece.length(), piece.charFormat()))
        walk += 1
    return pieces


class PageReader(QTextBrowser):
    """Reads a page; ``anchorClicked`` says where a link leads."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text = ""
        self._language = ""
        theme.notifier().changed.connect(self._show)

    def read(self, text: str, language: str) -> None:
        """Show a page from its beginning; ``language`` is that of its pictures."""
        self._text, self._language = text, language
        self._show()
        self.verticalScrollBar().setValue(0)

    def mark(self, words: str) -> None:
        """Mark where these words stand, and go to the first of them."""
        marks: list[QTextEdit.ExtraSelection] = []
        first: QTextCursor | None = None
        colours = theme.palette()
        for word in words.split():
            found = self.document().find(word)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = found
                mark.format.setBackground(colours.warn_soft)
                mark.format.setForeground(colours.text)
                marks.append(mark)
                if first is None or found.selectionStart() < first.selectionStart():
                    first = QTextCursor(found)
                found = self.document().find(word, found)
        self.setExtraSelections(marks)
        if first is not None:
            first.setPosition(first.selectionStart())
            self.setTextCursor(first)
            self.ensureCursorVisible()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the page, drawn as wide as the text, sharp on this screen."""
        file = resource_path("help", "pictures", self._language, QUrl(name).fileName())
        reader = QImageReader(str(file))
        image = reader.read()
        if image.isNull():
            return QImage()
        ratio = self.devicePixelRatioF()
        wide = min(image.width(), round(self._width() * ratio))
        drawn = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pictures out again when the width is another."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by keys, also where no text cursor is."""
        bar = self.verticalScrollBar()
        page, line = bar.pageStep(), bar.singleStep() * 2
        by = {
            Qt.Key.Key_Down: line,
            Qt.Key.Key_Up: -line,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }.get(Qt.Key(event.key()))
        if by is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + by)

    def _width(self) -> int:
        return max(120, self.viewport().width() - 2 * self._margin())

    def _margin(self) -> int:
        return max(_MARGIN, (self.viewport().width() - _WIDEST) // 2)

    def _show(self) -> None:
        if not self._text:
            return
        at = self.verticalScrollBar().value()
        # A document of its own for each: one that was cleared keeps cursors in the tables that it had.
        document = QTextDocument(self)
        document.setDocumentMargin(self._margin())
        document.setDefaultFont(theme.font(SIZE.TEXT))
        document.setMarkdown(self._text, _MARKDOWN)
        self._dress(document)
        self.setDocument(document)  # the one before goes
        # Where the text cursor is goes into view whenever the page is laid out: it stays at the beginning.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(at)

    def _dress(self, document: QTextDocument) -> None:
        """Give headings, links, keys, pictures and tables the look of the window."""
        colours = theme.palette()
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            format_ = QTextBlockFormat()
            format_.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            format_.setTopMargin(SPACING.HUGE if level > 1 else 0)
            listed = block.textList() is not None
            format_.setBottomMargin(SPACING.SMALL if level or listed else SPACING.MEDIUM)
            if QTextCursor(block).currentTable() is not None:
                format_.setTopMargin(0)
                format_.setBottomMargin(0)
            QTextCursor(block).mergeBlockFormat(format_)
            if level:
                self._write(
                    document,
                    block.position(),
                    block.length() - 1,
                    theme.font(SIZE.TITLE if level == 1 else SIZE.TEXT, bold=True),
                )
            for position, length, look in _pieces(block):
                if look.isImageFormat():
                    self._frame(document, position, length, look.toImageFormat())
                    continue
                change = QTextCharFormat()
                if look.isAnchor():
                    change.setForeground(colours.accent)
                    change.setFontUnderline(True)
                elif look.fontFixedPitch():
                    change.setBackground(colours.sunken)
                if not change.isEmpty():
                    self._over(document, position, length).mergeCharFormat(change)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format()
                table.setBorder(0)
                table.setCellPadding(SPACING.TINY)
                table.setCellSpacing(0)
                table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                table.setTopMargin(SPACING.SMALL)
                table.setBottomMargin(SPACING.LARGE)
                table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
                frame.setFormat(table)

    @staticmethod
    def _over(document: QTextDocument, position: int, length: int) -> QTextCursor:
        cursor = QTextCursor(document)
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _write(self, document: QTextDocument, position: int, length: int, font: QFont) -> None:
        # In place of the format that Markdown gave it: that has a size relative to the text's.
        written = QTextCharFormat()
        written.setFont(font)
        self._over(document, position, length).setCharFormat(written)

    def _frame(self, document: QTextDocument, position: int, length: int, look: QTextImageFormat) -> None:
        file = resource_path("help", "pictures", self._language, look.name())
        size = QImageReader(str(file)).size()
        if not size.isValid() or size.isEmpty():
            return
        size = size.scaled(
            QSize(min(size.width(), self._width()), 10_000), Qt.AspectRatioMode.KeepAspectRatio
        )
        look.setWidth(size.width())
        look.setHeight(size.height())
        self._over(document, position, length).setCharFormat(look)
