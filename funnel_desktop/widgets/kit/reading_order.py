"""Tab goes as one reads: down a column, along a row, one panel whole before the next.

The order is read from the layouts at the moment when Tab is pressed, so that no page has to say it, and what
was built anew, moved or hidden meanwhile stands in it where it is seen. What lies in no layout (a sheet over
the board, the docks) comes by its place. A window takes part by inheriting from ``ReadInOrder``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard, cast

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QScrollArea, QWidget

from funnel_desktop.widgets.kit.keyboard import keyboard_in

_CORNER = QPoint(3, 3)
_AROUND = 8
"""Pixels around what has the keyboard that a page which scrolls there shows too: its label, its ring."""


class ReadInOrder:
    """A window, or a panel that keeps the keyboard to itself, whose Tab goes as one reads. Stands before the
    class of Qt among the bases."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next place, or the one before; round at the end."""
        return go_on(cast("QWidget", self), forward)


def go_on(root: QWidget, forward: bool) -> bool:
    """Move the keyboard one place on within ``root``, and show where it is; False: it has nowhere to go."""
    stops = stops_of(root)
    if not stops:
        return False
    here = keyboard_in(root)
    at = next((place for place, stop in enumerate(stops) if stop is here), None)
    if at is None:
        at = _gap(root, stops, here, forward)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    by = 1 if forward else -1
    ways = (stops[(at + by * steps) % len(stops)] for steps in range(1, len(stops) + 1))
    there = next((stop for stop in ways if not _is_covered(stop, root)), None)
    if there is None:
        return False
    there.setFocus(reason)
    bring_into_view(keyboard_in(root) or there)
    return True


def _gap(root: QWidget, stops: list[QWidget], here: QWidget | None, forward: bool) -> int:
    """Return the place beside which the keyboard stands while it is where Tab does not stop: on a page, on
    what is clicked only."""
    if here is not None and root.isAncestorOf(here):
        met = 0
        for widget in _in_order(root):
            if widget is here:
                return met - 1 if forward else met
            met += met < len(stops) and widget is stops[met]
    return -1 if forward else 0


def bring_into_view(widget: QWidget) -> None:
    """Let every page around ``widget`` scroll to all of it; where that is larger, to where one types."""
    above = widget.parentWidget()
    while above is not None and not widget.isWindow():
        if isinstance(above, QScrollArea) and (page := above.widget()) is not None:
            for corner in (widget.rect().bottomRight(), widget.rect().topLeft()):
                place = widget.mapTo(page, corner)
                above.ensureVisible(place.x(), place.y(), _AROUND, _AROUND)
            above.ensureWidgetVisible(widget, _AROUND, _AROUND)
        above = above.parentWidget()


def stops_of(root: QWidget) -> list[QWidget]:
    """Return the widgets in ``root`` at which Tab may stop, in the order in which they are read; it passes
    those over that lie under something else."""
    everything = QGuiApplication.styleHints().tabFocusBehavior() == Qt.TabFocusBehavior.TabFocusAllControls
    policy = Qt.FocusPolicy.TabFocus if everything else Qt.FocusPolicy.StrongFocus
    return [
        widget
        for widget in _in_order(root)
        if widget.focusPolicy() & policy == policy and widget.isEnabled() and widget.focusProxy() is None
    ]


def _is_covered(widget: QWidget, root: QWidget) -> bool:
    """Whether ``widget`` lies under something else, as a board under a sheet: neither the mouse nor the eye
    comes there. Its middle and two corners stand for it."""
    here, place = widget, widget.rect()
    covered: set[int] = set()
    while here is not root and (around := here.parentWidget()) is not None:
        place = place.translated(here.pos())
        place = _scrolled_into(around.rect(), place)
        beside = around.children()
        over = [other.geometry() for other in beside[beside.index(here) + 1 :] if _covers(other)]
        points = place.topLeft() + _CORNER, place.center(), place.bottomRight() - _CORNER
        covered |= {n for n, point in enumerate(points) if any(one.contains(point) for one in over)}
        if len(covered) == len(points):
            return True
        here = around
    return False


def _scrolled_into(room: QRect, place: QRect) -> QRect:
    """Return where in ``room`` a place is seen, once it is scrolled to."""
    right, below = min(0, room.right() - place.right()), min(0, room.bottom() - place.bottom())
    place = place.translated(right, below)
    left, above = max(0, room.left() - place.left()), max(0, room.top() - place.top())
    return place.translated(left, above).intersected(room)


def _covers(other: object) -> TypeGuard[QWidget]:
    """Whether what is under a child of a widget cannot be seen."""
    return (
        isinstance(other, QWidget)
        and other.isVisible()
        and not other.isWindow()
        and not other.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    )


def _in_order(root: QWidget) -> Iterator[QWidget]:
    """Go through all that is seen in ``root``: each widget, then what is in it."""
    for child in _children(root):
        yield child
        yield from _in_order(child)


def _children(parent: QWidget) -> list[QWidget]:
    """Return what is seen directly in ``parent``, as one reads it."""
    seen = [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    layout = parent.layout()
    if len(seen) > 1 and isinstance(layout, QBoxLayout | QGridLayout):  # others have no order that is seen
        placed = {widget: place for place, widget in enumerate(_laid_out(layout))}
        loose = by_place([child for child in seen if child not in placed])
        return [*sorted((child for child in seen if child in placed), key=placed.__getitem__), *loose]
    return by_place(seen)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """Go through the widgets of a layout and of those within it: rows of a grid from the top."""
    items = [item for number in range(layout.count()) if (item := layout.itemAt(number)) is not None]
    if isinstance(layout, QGridLayout):
        places = [cast("tuple[int, int, int, int]", layout.getItemPosition(n)) for n in range(layout.count())]
        items = [item for _place, item in sorted(zip(places, items, strict=True), key=lambda at: at[0][:2])]
    for item in items:
        within, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif within is not None:
            yield from _laid_out(within)


def by_place(widgets: list[QWidget]) -> list[QWidget]:
    """Return widgets of one parent in lines from the top, each from the left. What lies over others (was
    raised) comes after them."""
    if len(widgets) < 2:
        return widgets
    under: list[QWidget] = []
    over: list[QWidget] = []
    for widget in widgets:  # a parent names its children from the lowest to the topmost
        covers = any(_mostly(other.geometry(), widget.geometry()) for other in under)
        (over if covers else under).append(widget)
    lines: list[list[QWidget]] = []
    for widget in sorted(under, key=lambda one: (one.y(), one.x())):
        if lines and widget.y() < lines[-1][0].geometry().center().y():
            lines[-1].append(widget)
        else:
            lines.append([widget])
    return [*(one for line in lines for one in sorted(line, key=QWidget.x)), *by_place(over)]


def _mostly(below: QRect, above: QRect) -> bool:
    """Whether ``above`` lies over ``below`` rather than beside it."""
    shared = below.intersected(above)
    return shared.width() > 2 and shared.height() > 2
