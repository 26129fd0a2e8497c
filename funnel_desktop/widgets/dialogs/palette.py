"""Ctrl+K: one line finds deals, customers, people, leads, rooms, saved views and actions; Enter opens it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from funnel_desktop.method.finding import fit_text, typed_words
from funnel_desktop.method.search import search_lines
from funnel_desktop.models.palette_model import Line, PaletteModel
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.find_anything import Found
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.controls.labels import Label, Mark
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.idle_work import IdleWork
from funnel_desktop.widgets.kit.layout import fill, row, stretched
from funnel_desktop.widgets.kit.paint import ground, text_in, text_line
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.wording.palette import KINDS, group_name, right_words

_LINE, _HEADING, _LIST = 34, 26, 370
_MOST_OF_EACH = 6
_AT_ONCE = 0.012
"""Seconds that a key takes at once; what takes longer is found in slices after it."""
_ICONS = {"deal": "board", "customer": "company", "person": "person", "lead": "leads", "view": "table"}


class Offer(NamedTuple):
    """Something that the window offers besides what is in the file: a room, a saved view, an action.
    ``found_by`` are further words that find it, ``right`` is its key."""

    kind: str
    key: str
    name: str
    icon: str = ""
    about: str = ""
    right: str = ""
    found_by: tuple[str, ...] = ()

    def line(self) -> Line:
        """Return it as a line."""
        return Line(self.name, self.kind, self.key, self.icon, self.about, self.right)


class PaletteField(LineEdit):
    """The line that is typed; arrows walk the list under it."""

    def __init__(self, parent: QWidget, walk: Callable[[int], None], page: int) -> None:
        super().__init__(parent=parent)
        self._walk = walk
        self.composing = False
        self._steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        theme.set_kind(self, "bare", True)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """While an input method composes, keys are its own."""
        super().inputMethodEvent(event)
        self.composing = bool(event.preeditString())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by the arrows; the rest is typing."""
        step = self._steps.get(Qt.Key(event.key()))
        if (
            step is not None
            and not self.composing
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self._walk(step)
            event.accept()
            return
        super().keyPressEvent(event)


class PaletteDialog(FunnelDialog):
    """The palette. ``chosen`` is the line that Enter took; the dialog itself does nothing."""

    WIDTH = 640
    HOLDS_WORK = False

    def __init__(
        self,
        parent: QWidget,
        model: SessionModel | None,
        offers: Sequence[Offer],
        recent: Sequence[Line],
    ) -> None:
        super().__init__(parent, translate("Palette", "Go to anything"))
        self._model, self._offers, self._recent = model, offers, recent
        self._texts = [search_lines((one.name, *one.found_by)) for one in offers]
        self._found: list[Found] = []
        self._words: list[str] = []
        self.chosen: Line | None = None
        self.title_label.hide()
        self.field = PaletteField(self, self._walk, 8)
        self.field.setAccessibleName(translate("Palette", "Go to anything"))
        self.field.setPlaceholderText(
            translate("Palette", "Deal, customer, person, room, action… in characters or pinyin")
        )
        fill(
            self.head, row(Mark(self, "search", "accent", 18), stretched(self.field), spacing=SPACING.MEDIUM)
        )
        self.lines = PaletteModel(self)
        self.list = QListView(self)
        self.list.setModel(self.lines)
        self.list.setItemDelegate(_LineDelegate(self.list))
        self.list.setAccessibleName(translate("Palette", "What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.set_kind(self.list, "bare", True)
        self.list.setMouseTracking(True)
        self.list.setFixedHeight(_LIST)
        self.list.clicked.connect(lambda _index: self.confirm())
        self.nothing = Label("", self, tone="muted", wrap=True)
        self.nothing.hide()
        fill(self.body, self.nothing, self.list)
        keys = translate("Palette", "↑ ↓: choose   Enter: open   Esc: close")
        fill(self.foot, row(stretched(Label(keys, self, tone="note")), spacing=SPACING.MEDIUM))
        self._work = IdleWork(self)
        self._work.ended.connect(self._show)
        self.field.textChanged.connect(lambda _text: self._search())
        self.field.returnPressed.connect(self.confirm)
        self._search()

    def start_focus(self) -> QWidget | None:
        """Return the line."""
        return self.field

    # Finding

    def _search(self) -> None:
        self._words = typed_words(self.field.text())
        self._found = []
        self._work.stop()
        if self._words and self._model is not None:
            self._work.start(self._finding(), _AT_ONCE)
        if not self._work.busy:
            self._show()

    def _finding(self) -> Generator[None, None, None]:
        assert self._model is not None
        found = yield from self._model.finding.in_slices(self._words)
        self._found = found

    def _settle(self) -> None:
        """Find now what is being found: Enter means what was typed."""
        while self._work.busy:
            self._work.step()

    def _show(self) -> None:
        lines = self._found_lines() if self._words else self._first_lines()
        self.lines.show_lines(lines)
        self.nothing.setVisible(not lines)
        self.list.setVisible(bool(lines))
        if not lines:
            words = translate("Palette", "Nothing is called {words}.")
            self.nothing.setText(words.format(words=self.field.text().strip()))
        self.refit()
        self._go(1 if lines else -1)

    def _first_lines(self) -> list[Line]:
        """Return what is offered before anything is typed: what was opened last, then views and rooms;
        without a file what can be done without one."""
        lines = [Line(group_name("recent")), *self._recent] if self._recent else []
        for kind in ("view", "room") if self._model is not None else ("action",):
            offers = [one.line() for one in self._offers if one.kind == kind]
            lines += [Line(group_name(kind)), *offers] if offers else []
        return lines

    def _found_lines(self) -> list[Line]:
        groups: dict[str, list[tuple[int, Line]]] = {}
        for one, text in zip(self._offers, self._texts, strict=True):
            fits = fit_text(text, self._words)
            if fits is not None:
                groups.setdefault(one.kind, []).append((fits, one.line()))
        if self._model is not None:
            wording = self._model.wording
            counts: dict[str, int] = {}
            for found in self._found:
                counts[found.kind] = counts.get(found.kind, 0) + 1
                if counts[found.kind] <= _MOST_OF_EACH:
                    right = right_words(wording, found)
                    line = Line(found.name, found.kind, found.key, _ICONS[found.kind], found.about, right)
                    groups.setdefault(found.kind, []).append((found.fits, line))
        for group in groups.values():
            group.sort(key=lambda pair: pair[0])
        order = sorted(groups, key=lambda kind: (groups[kind][0][0], KINDS.index(kind)))
        lines: list[Line] = []
        for kind in order:
            lines += [Line(group_name(kind)), *(line for _fits, line in groups[kind][:_MOST_OF_EACH])]
        return lines

    # Choosing

    def _walk(self, by: int) -> None:
        step, at = (1 if by > 0 else -1), self.list.currentIndex().row()
        lines = self.lines.lines
        for _ in range(abs(by)):
            place = at + step
            while 0 <= place < len(lines) and not lines[place].kind:
                place += step
            if not 0 <= place < len(lines):
                break
            at = place
        self._go(at)

    def _go(self, at: int) -> None:
        if not 0 <= at < len(self.lines.lines):
            return
        index = self.lines.index(at)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(self.lines.index(at - 1) if at == 1 else index)
        if QAccessible.isActive():
            said = self.lines.lines[at].spoken
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))

    def confirm(self) -> None:
        """Take the line at which one is."""
        if self.field.composing:
            return
        self._settle()
        at = self.list.currentIndex().row()
        if 0 <= at < len(self.lines.lines) and self.lines.lines[at].kind:
            self.chosen = self.lines.lines[at]
            self.accept()


class _LineDelegate(QStyledItemDelegate):
    """Paints headings and lines: icon, name, what it belongs to, and at the right its stage or key."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Let a heading be lower than a line."""
        model = index.model()
        assert isinstance(model, PaletteModel)
        return QSize(100, _LINE if model.lines[index.row()].kind else _HEADING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one."""
        model = index.model()
        assert isinstance(model, PaletteModel)
        line, box, colours = model.lines[index.row()], QRect(option.rect), theme.palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not line.kind:
            place = QRectF(box).adjusted(SPACING.SMALL, SPACING.TINY, 0, 0)
            text_line(painter, place, line.name, theme.font(SIZE.SMALL, bold=True), colours.muted)
            painter.restore()
            return
        view = self.parent()
        current = isinstance(view, QListView) and view.currentIndex() == index
        if current:
            ground(painter, QRectF(box).adjusted(0, 1, 0, -1), colours.accent_soft, RADIUS.CONTROL)
        ink = colours.accent if current else colours.muted
        icons.paint(
            painter, line.icon or "arrow-right", box.x() + SPACING.SMALL, box.y() + (_LINE - 16) / 2, 16, ink
        )
        inner = box.adjusted(SPACING.SMALL + 16 + SPACING.MEDIUM, 0, -SPACING.MEDIUM, 0)
        small, name = theme.font(SIZE.NOTE), theme.font(SIZE.TEXT)
        right_room = min(inner.width() // 2, QFontMetrics(small).horizontalAdvance(line.right) + 2)
        if line.right:
            right = QRect(inner.right() - right_room, inner.y(), right_room, inner.height())
            text_in(painter, right, line.right, small, colours.muted, Qt.AlignmentFlag.AlignRight)
        room = inner.width() - (right_room + SPACING.MEDIUM if line.right else 0)
        wide = min(room, QFontMetrics(name).horizontalAdvance(line.name) + 2)
        text_line(painter, QRectF(inner.x(), inner.y(), wide, inner.height()), line.name, name, colours.text)
        left = room - wide - SPACING.MEDIUM
        if line.about and left > 24:
            place = QRectF(inner.x() + wide + SPACING.MEDIUM, inner.y(), left, inner.height())
            text_line(painter, place, line.about, small, colours.muted)
        painter.restore()
