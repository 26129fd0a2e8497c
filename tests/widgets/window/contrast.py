"""Contrast as it is seen: a window is painted, what is written or outlined in it compared with its ground.

The ground of a text is the colour that most of its rectangle has, its ink the pixel that differs most from
it: the middle of a stroke, which at three pixels for one is not mixed with the ground.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractListModel, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QTransform
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from funnel_desktop.widgets.kit.controls.answers import AnswerControl
from funnel_desktop.widgets.kit.controls.segments import Segment

SCALE = 3
TEXT, SIGN = 4.5, 3.0
"""What is demanded (WCAG 1.4.3, 1.4.11)."""
_SMALLEST = 6
"""Pixels of a rectangle on one side, under which nothing can be read in it anyway."""
_OF_QT = {
    kind.paintEvent for kind in (QLabel, QPushButton, QToolButton, QCheckBox, QRadioButton, QAbstractButton)
}
_WITHOUT_OUTLINE = {"ghost", "link", "heading", "pill"}
"""Buttons that are known by their words."""

Pixels = np.ndarray[Any, np.dtype[np.float64]]


def _luminance(pixels: np.ndarray[Any, Any]) -> Pixels:
    share = pixels[..., :3].astype(np.float64) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array((0.0722, 0.7152, 0.2126)))


class Picture:
    """A window as it is painted, in pixels of which ``SCALE`` make a logical one."""

    def __init__(self, window: QWidget) -> None:
        self.written: list[tuple[str, QWidget, QRect]] = []
        """What our own painting writes, and where."""
        image = QImage(window.size() * SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SCALE)
        image.fill(window.palette().window().color())
        with _writing_noted(self.written):
            window.render(image)
        raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        self._pixels = raw[:, : image.width() * 4].reshape(image.height(), image.width(), 4).copy()
        self.size = QSize(window.size())

    def part(self, place: QRect) -> np.ndarray[Any, Any]:
        """Return the pixels of a place in logical pixels."""
        seen = place.intersected(QRect(QPoint(0, 0), self.size))
        left, top = seen.left() * SCALE, seen.top() * SCALE
        return self._pixels[top : top + seen.height() * SCALE, left : left + seen.width() * SCALE]

    def contrast(self, place: QRect) -> float:
        """Return how much the strongest ink of a place differs from its ground; 1 where there is none."""
        part = self.part(place)
        if not part.size:
            return 1.0
        packed = part.reshape(-1, 4).copy().view(np.uint32).ravel() & 0xFFFFFF
        colours, counts = np.unique(packed, return_counts=True)
        light = _luminance(colours.astype("<u4").view(np.uint8).reshape(-1, 4))
        ground = light[counts.argmax()]
        high, low = np.maximum(light, ground), np.minimum(light, ground)
        return float(((high + 0.05) / (low + 0.05)).max())

    def outline(self, place: QRect) -> float:
        """Return how much the line at the left of a place differs from what is outside of it."""
        middle = place.center().y()
        return self.contrast(QRect(place.left() - 3, middle, 5, 1))


@contextmanager
def _writing_noted(written: list[tuple[str, QWidget, QRect]]) -> Iterator[None]:
    plain = QPainter.drawText

    def note(painter: QPainter, *words: Any) -> Any:
        text = next((word for word in words if isinstance(word, str)), "")
        device = painter.device()
        if isinstance(device, QWidget) and text.strip():
            first = words[0]
            if isinstance(first, (QRect, QRectF)):
                flags = next(
                    (int(word) for word in words[1:] if isinstance(word, (int, Qt.AlignmentFlag))), 0
                )
                box = painter.boundingRect(QRectF(first), flags, text).intersected(QRectF(first))
            elif hasattr(first, "toPointF") or hasattr(first, "x"):
                box = QFontMetricsF(painter.font()).boundingRect(text).translated(first.x(), first.y())
            else:
                box = QRectF()
            # The painter of a widget counts the pixels of the image, from the widget's own corner.
            place = (painter.combinedTransform() * QTransform.fromScale(1 / SCALE, 1 / SCALE)).mapRect(box)
            inside = place.toRect().intersected(device.visibleRegion().boundingRect())
            written.append((text, device, inside.translated(device.mapTo(device.window(), QPoint(0, 0)))))
        return plain(painter, *words)

    QPainter.drawText = note  # type: ignore[method-assign,assignment]
    try:
        yield
    finally:
        QPainter.drawText = plain  # type: ignore[method-assign]


def too_weak(window: QWidget) -> list[str]:
    """Return what is written or outlined in a window and hard to see, with its contrast."""
    picture = Picture(window)
    found = []

    def judge(kind: str, words: str, contrast: float, wanted: float) -> None:
        if 1.02 < contrast < wanted - 0.05:
            found.append(f"{kind} {' '.join(words.split())[:40]!r} {contrast:.2f}")

    for widget in window.findChildren(QWidget):
        if widget.window() is not window or not widget.isVisible() or not widget.isEnabled():
            continue
        place, seen = _place(widget, window), _seen(widget, window)
        if min(seen.width(), seen.height()) < _SMALLEST or not _on_top(widget, seen, window):
            continue
        kind = type(widget).__name__
        words = _words_of(widget)
        if words and (isinstance(widget, QLabel) or seen.height() >= place.height()):
            # Without the outline of a field or a button, which is no letter.
            inner = seen if isinstance(widget, QLabel) else seen.adjusted(3, 3, -3, -3)
            judge(kind, words, picture.contrast(inner), TEXT)
        elif isinstance(widget, QLabel) and not widget.pixmap().isNull():
            judge(f"sign of {kind}", widget.toolTip(), picture.contrast(seen), SIGN)
        elif isinstance(widget, QAbstractButton) and not widget.icon().isNull():
            judge(
                f"sign of {kind}",
                widget.accessibleName(),
                picture.contrast(seen.adjusted(3, 3, -3, -3)),
                SIGN,
            )
        outline = _outline(widget)
        if outline is not None:
            there = QRect(place.topLeft() + outline.topLeft(), outline.size())
            # What it is measured against must be seen, too: a message may lie over all to the left of it.
            beside = window.childAt(there.left() - 3, there.center().y()) or window
            if seen.contains(there) and beside.isAncestorOf(widget):
                name = f"{widget.accessibleName()} {words}"
                # 1.0: nothing at all is drawn around it, which is as bad.
                contrast = picture.outline(there)
                if contrast < SIGN - 0.05:
                    found.append(f"outline of {kind} {name[:40]!r} {contrast:.2f}")
        if isinstance(widget, QAbstractItemView):
            for text, cell in _cells(widget):
                there = QRect(_place(widget.viewport(), window).topLeft() + cell.topLeft(), cell.size())
                judge(f"cell of {kind}", text, picture.contrast(there.adjusted(2, 3, -2, -3)), TEXT)
    for text, device, there in picture.written:
        if min(there.width(), there.height()) >= _SMALLEST and _on_top(device, there, window):
            judge("painted", text, picture.contrast(there.adjusted(-1, 0, 1, 0)), TEXT)
    return found


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _seen(widget: QWidget, window: QWidget) -> QRect:
    seen = widget.visibleRegion().boundingRect()
    return seen.translated(widget.mapTo(window, QPoint(0, 0)))


def _on_top(widget: QWidget, seen: QRect, window: QWidget) -> bool:
    """Whether nothing lies over a widget in the middle of what is seen of it."""
    there = window.childAt(seen.center())
    return there is not None and (there is widget or widget.isAncestorOf(there))


def _words_of(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        # What paints itself is heard when it writes.
        return widget.text() if type(widget).paintEvent in _OF_QT else ""
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _outline(widget: QWidget) -> QRect | None:
    """Return the rectangle whose line says where a field, a button or a box to tick is; None for others."""
    if isinstance(widget, (QCheckBox, QRadioButton)) and not isinstance(widget, Segment):
        option = QStyleOptionButton()
        option.initFrom(widget)
        box = QStyle.SubElement.SE_CheckBoxIndicator
        if isinstance(widget, QRadioButton):
            box = QStyle.SubElement.SE_RadioButtonIndicator
        return widget.style().subElementRect(box, option, widget)
    if isinstance(widget, QLineEdit):
        inside = isinstance(widget.parent(), (QAbstractSpinBox, QComboBox))
        bare = widget.property("bare") or widget.property("incell")
        return None if inside or bare else widget.rect()
    if isinstance(widget, (QPushButton, QToolButton)):
        ours = type(widget).paintEvent not in _OF_QT
        inner = isinstance(widget.parent(), (QLineEdit, QMenuBar, QTabBar))
        return None if ours or inner or widget.property("kind") in _WITHOUT_OUTLINE else widget.rect()
    fields = (QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit, AnswerControl)
    return widget.rect() if isinstance(widget, fields) else None


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    """Yield the words of the cells that are seen, and where they stand."""
    model, inside = view.model(), view.viewport().rect()
    if model is None:
        return
    for row in range(model.rowCount(view.rootIndex())):
        for column in range(
            1 if isinstance(model, QAbstractListModel) else model.columnCount(view.rootIndex())
        ):
            index = model.index(row, column, view.rootIndex())
            place = view.visualRect(index)
            words = index.data(Qt.ItemDataRole.DisplayRole)
            if isinstance(words, str) and words.strip() and inside.contains(place):
                yield words, place
