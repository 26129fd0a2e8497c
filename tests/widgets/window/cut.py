"""What is cut off: a look at all that is shown for what lies outside the window or what holds it, and for
words that have less room than they take and say so in no tool tip."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSizeGrip,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from funnel_desktop.widgets.kit.controls.labels import ElidedLabel

_NEAR = 2
"""Pixels that do not count: rounding, and the air that fonts keep around their letters."""
_SETTLES = 4
"""So many times events are let in until what is laid out in several steps stands."""


def cut_off(root: QWidget | None = None) -> set[str]:
    """Return what is cut off in a window, or (for None) in all windows that are shown; one line for each."""
    found = _found(root)
    for _ in range(_SETTLES):
        if not found:
            break
        QApplication.processEvents()
        found &= _found(root)
    return found


def _found(root: QWidget | None) -> set[str]:
    roots = [root] if root is not None else [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    return {line for top in roots for line in _below(top)}


def _below(top: QWidget) -> Iterator[str]:
    if isinstance(top, QFileDialog) or not top.isVisible():
        return
    if top.isWindow() and not isinstance(top, QMenu):
        screen = top.screen().availableGeometry()
        if not screen.contains(top.frameGeometry().intersected(top.geometry())):
            yield f"{_named(top)}: {top.geometry()} outside the screen {screen}"
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisible() or widget.window() is not top.window():
            continue
        if widget is not top and (how := _outside(widget)):
            yield f"{_named(widget)}: {how}"
        if not _scrolled_away(widget):
            yield from (f"{_named(widget)}: {what}" for what in _cut_words(widget))


def _outside(widget: QWidget) -> str:
    """Return how a widget lies outside of what holds it, where it cannot be scrolled to."""
    holder = widget.parentWidget()
    if holder is None or isinstance(widget, QScrollBar | QSizeGrip | QHeaderView) or widget.isWindow():
        return ""
    place, room = widget.geometry(), holder.rect().adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR)
    area = holder.parentWidget()
    if isinstance(area, QAbstractScrollArea) and holder is area.viewport():
        if isinstance(area, QAbstractItemView):
            return ""
        if _scrolls(area, Qt.Orientation.Vertical):
            room.setTop(min(room.top(), place.top()))
            room.setBottom(max(room.bottom(), place.bottom()))
        if _scrolls(area, Qt.Orientation.Horizontal):
            room.setLeft(min(room.left(), place.left()))
            room.setRight(max(room.right(), place.right()))
    if room.contains(place) or place.isEmpty():
        return ""
    return f"{_sides(place)} outside {_named(holder)} {holder.width()}x{holder.height()}"


def _scrolls(area: QAbstractScrollArea, way: Qt.Orientation) -> bool:
    bar = area.verticalScrollBar() if way == Qt.Orientation.Vertical else area.horizontalScrollBar()
    policy = (
        area.verticalScrollBarPolicy() if way == Qt.Orientation.Vertical else area.horizontalScrollBarPolicy()
    )
    return bar.maximum() > bar.minimum() and policy != Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _scrolled_away(widget: QWidget) -> bool:
    """Whether nothing of a widget is seen now, since it is scrolled out of sight."""
    return widget.visibleRegion().isEmpty() and not widget.rect().isEmpty() and not widget.isWindow()


def _cut_words(widget: QWidget) -> Iterator[str]:
    """Say which words of a widget have less room than they take, and no tip that says them."""
    match widget:
        case QLabel() if _paints(widget) and not (isinstance(widget, ElidedLabel) or widget.wordWrap()):
            words, needed, room = widget.text(), widget.sizeHint(), widget.size()
        case QLabel():
            words, needed = widget.text(), _needed_by_label(widget)
            room = widget.contentsRect().size()
        case QComboBox():
            words, needed, room = (
                widget.currentText(),
                _line(widget, widget.currentText()),
                _room_of_combo(widget),
            )
        case QLineEdit():
            words = "" if widget.text() else widget.placeholderText()
            needed = _line(widget, words)
            room = QSize(_room_of_edit(widget), widget.height())
        case QTabBar():
            yield from _cut_tabs(widget)
            return
        case QPushButton() | QToolButton() | QCheckBox() | QRadioButton():
            words, needed, room = widget.text(), _needed_by_button(widget), widget.size()
        case QHeaderView() if type(widget) is QHeaderView:
            yield from _cut_heads(widget)
            return
        case _:
            return
    if not words.strip() or _says(widget, words) or (isinstance(widget, QComboBox) and _paints(widget)):
        return
    if needed.width() > room.width() + _NEAR or needed.height() > room.height() + _NEAR:
        yield f"{words[:60]!r} needs {needed.width()}x{needed.height()}, has {room.width()}x{room.height()}"


def _paints(widget: QWidget) -> bool:
    """Whether a control of ours paints its words itself, shortened to its room."""
    return any(
        "paintEvent" in kind.__dict__ for kind in type(widget).__mro__ if kind.__module__.startswith("funnel")
    )


def _says(widget: QWidget, words: str) -> bool:
    tip = widget.toolTip()
    begin = "".join(words.replace("&&", "&")[:40].split())
    return bool(tip) and (begin in _plain(tip) or isinstance(widget, QAbstractButton))


def _plain(tip: str) -> str:
    """Return the words of a tip, which may be HTML that we wrote, without blanks: its lines are its own."""
    document = QTextDocument()
    document.setHtml(tip)
    return "".join(document.toPlainText().split())


def _line(widget: QWidget, words: str) -> QSize:
    metrics = widget.fontMetrics()
    lines = words.split("\n")
    return QSize(max(metrics.horizontalAdvance(line) for line in lines), metrics.height())


def _needed_by_label(label: QLabel) -> QSize:
    around = 2 * label.margin()
    if label.textFormat() == Qt.TextFormat.RichText or label.wordWrap():
        width = label.contentsRect().width()
        height = label.heightForWidth(label.width())
        longest = label.minimumSizeHint().width() if label.wordWrap() else width
        return QSize(min(longest, width + 1_000), height - label.height() + label.contentsRect().height())
    metrics = label.fontMetrics()
    lines = label.text()[:4_000].split("\n")
    width = max(metrics.horizontalAdvance(line) for line in lines)
    return QSize(width + around, metrics.height() + (len(lines) - 1) * metrics.lineSpacing() + around - 3)


def _needed_by_button(button: QAbstractButton) -> QSize:
    if type(button).__module__.startswith("funnel_desktop.") and button.layout() is not None:
        layout = button.layout()
        assert layout is not None
        return QSize(layout.totalMinimumSize().width(), layout.totalHeightForWidth(button.width()))
    hint = button.sizeHint()
    return QSize(hint.width(), min(hint.height(), button.height()))


def _room_of_combo(combo: QComboBox) -> QSize:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo).size()


def _room_of_edit(edit: QLineEdit) -> int:
    margins = edit.textMargins()
    return edit.contentsRect().width() - margins.left() - margins.right() - 4


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    for number in range(bar.count()):
        words = bar.tabText(number)
        if bar.isTabVisible(number) and not bar.tabToolTip(number):
            needed = bar.fontMetrics().horizontalAdvance(words.replace("&&", "&"))
            room = bar.tabRect(number).width()
            if needed > room + _NEAR:
                yield f"tab {words!r} needs {needed}, has {room}"
            if not bar.rect().intersects(bar.tabRect(number)) and not bar.usesScrollButtons():
                yield f"tab {words!r} lies outside"


def _cut_heads(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() != Qt.Orientation.Horizontal or model is None:
        return
    for number in range(header.count()):
        if header.isSectionHidden(number):
            continue
        words = str(model.headerData(number, Qt.Orientation.Horizontal) or "")
        tip = model.headerData(number, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        needed = header.fontMetrics().horizontalAdvance(words)
        if words and not tip and needed > header.sectionSize(number) + _NEAR:
            yield f"head {words[:40]!r} needs {needed}, has {header.sectionSize(number)}"


def _sides(place: QRect) -> str:
    return f"{place.x()},{place.y()} {place.width()}x{place.height()}"


def _named(widget: QWidget) -> str:
    """Return where a widget stands: the classes around it, and what it says."""
    names: list[str] = []
    above: QWidget | None = widget
    while above is not None and len(names) < 5:
        if above.objectName() != "qt_scrollarea_viewport":
            names.append(type(above).__name__)
        if above.isWindow():
            break
        above = above.parentWidget()
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel | QAbstractButton) else "")
    return f"{'<'.join(names)} {words[:40]!r}"
