"""Labels: words as they are, words that give way, HTML that we wrote; and the thin line between things."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from funnel_desktop.method.texts import seen
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.announce import announce
from funnel_desktop.widgets.kit.plain_text import elided, set_tip


class Label(QLabel):
    """A label that shows the words it is given, whatever they look like.

    Qt's own label guesses: a customer called ``<img src="file:///dev/zero">`` is a picture to it, which it
    reads. And one with a buddy takes an ampersand for an access key: words from a file or a playbook stand in
    one without, beside a field that says its name itself.

    ``tone`` is how the style sheet draws it (see ``theme.set_kind``), ``small`` whether its letters are small
    in every tone, ``wrap`` whether it takes more lines when it is narrow, ``selectable`` whether its words
    can be marked with the mouse and copied, ``align`` to which side of its room they go.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        tone: str = "",
        small: bool = False,
        wrap: bool = False,
        selectable: bool = False,
        align: Qt.AlignmentFlag | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if tone:
            theme.set_kind(self, "tone", tone)
        if small:
            theme.set_kind(self, "small", True)
        if wrap:
            self.setWordWrap(True)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if align is not None:
            self.setAlignment(align)

    def setText(self, text: str | None) -> None:
        """Show these words, as much of them as anybody reads, without what would turn a line around."""
        super().setText(seen(text or ""))


class Problem(Label):
    """Says what is wrong, also to a screen reader: nobody hears a label that merely turns up."""

    def setText(self, text: str | None) -> None:
        """Show a sentence ("" for none); another than before is spoken."""
        before = self.text()
        super().setText(text)
        if self.text() != before and self.window().isVisible():
            announce(self, self.text())


class RichLabel(QLabel):
    """A label for HTML that we wrote ourselves, in as many lines as it takes; what comes from elsewhere
    stands in it escaped. ``links``: they can be followed by mouse and keyboard."""

    def __init__(self, parent: QWidget | None = None, *, tone: str = "", links: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        if tone:
            theme.set_kind(self, "tone", tone)
        if links:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )


class ElidedLabel(Label):
    """One line that ends in … where there is no more room, and is whole in its tooltip then."""

    ELIDE = Qt.TextElideMode.ElideRight

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, tone: str = "", small: bool = False
    ) -> None:
        super().__init__(text, parent, tone=tone, small=small)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def words(self) -> str:
        """Return the words as they are read."""
        return self.text()

    def minimumSizeHint(self) -> QSize:
        """Ask for no width at all."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        box = self.contentsRect()
        whole = self.words()
        words = elided(self.fontMetrics(), whole, box.width(), self.ELIDE)
        set_tip(self, whole if words != whole else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(box, self.alignment(), words)
        painter.end()


class FieldLabel(ElidedLabel):
    """What a field is called: asks for the room of all its words, and gives way. It has the field as its
    buddy, so an ampersand in it is written twice."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent, tone="small")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def words(self) -> str:
        """Return the words as they are read."""
        return self.text().replace("&&", "&")


class MiddleElidedLabel(ElidedLabel):
    """A path: where there is no room for all of it, its beginning and its end say most."""

    ELIDE = Qt.TextElideMode.ElideMiddle


class Mark(Label):
    """An icon of ours beside words, in a colour of the theme, which it follows."""

    _icon = ""

    def __init__(self, parent: QWidget, icon: str = "", tone: str = "muted", size: int = 14) -> None:
        """``tone`` names a colour of ``theme.Palette``; ``size`` in logical pixels."""
        super().__init__("", parent)
        self._size = size
        self.show_icon(icon, tone)

    def show_icon(self, icon: str, tone: str) -> None:
        """Show another icon ("" for none), in another colour."""
        self._icon, self._tone = icon, tone
        if icon:
            self.setPixmap(icons.pixmap(icon, getattr(theme.palette(), tone), self._size))

    def changeEvent(self, event: QEvent) -> None:
        """Tint the icon again when the colours change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._icon:
            self.show_icon(self._icon, self._tone)


def rule(parent: QWidget) -> QWidget:
    """Return a thin horizontal line."""
    line = QWidget(parent)
    theme.set_ground(line, "rule")
    line.setFixedHeight(1)
    return line
