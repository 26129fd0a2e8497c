"""What a hand meets that goes through a window by Tab alone: in which order, whether all of it, and whether
it is seen where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from funnel_desktop.widgets.board.column_view import ColumnView
from funnel_desktop.widgets.kit.reading_order import bring_into_view
from funnel_desktop.widgets.rooms.deals.grid_view import GridView

_MOST = 400
_EDGE = 16
"""Pixels that may be missing of what is larger than the page that scrolls it."""
_NEAR = 3
"""Pixels that do not count: rings and frames."""


def named(widget: QWidget) -> str:
    """Return how a widget is called in what a test says."""
    parent = widget.parentWidget()
    around = "" if parent is None else f" in {type(parent).__name__}"
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}{around}"


def step(window: QWidget, key: Qt.Key) -> None:
    """Press Tab or Backtab, with Ctrl where Tab walks the cells of a table."""
    here = window.focusWidget() or window
    shift = Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
    cells = isinstance(here, GridView)
    QTest.keyClick(here, key, shift | Qt.KeyboardModifier.ControlModifier if cells else shift)


def tabbed(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab (or Backtab) until it comes round; return the places from there on, each once."""
    stops: list[QWidget] = []
    for _ in range(_MOST):
        here = window.focusWidget()
        if here is not None and here in stops:
            return stops[stops.index(here) :]
        if here is not None:
            stops.append(here)
        step(window, key)
    raise AssertionError(f"Tab does not come round: {named(stops[-1])}")


def tab_faults(window: QWidget) -> list[str]:
    """Go round in a window by Tab, then back; return what is wrong on the way."""
    found: list[str] = []
    unseen: set[str] = set()
    stops = _round(window, Qt.Key.Key_Tab, unseen)
    back = _round(window, Qt.Key.Key_Backtab, unseen)
    found += sorted(unseen)
    wanted = [widget for widget in window.findChildren(QWidget) if _takes_tab(widget, window)]
    for widget in wanted:
        if widget not in stops:
            bring_into_view(widget)
            if not hidden(window, widget).startswith("is under"):
                found.append(f"{named(widget)} is not reached")
    pairs = [(stops[at - 1], stops[at]) for at in range(len(stops))]
    against = [pair for pair in pairs if _against_the_eye(window, *pair)]
    # It has to go back once, where it comes round.
    round_ = max(against or pairs, key=lambda pair: _rise(window, *pair), default=None)
    if round_ is not None:
        first = stops.index(round_[1])
        stops = [*stops[first:], *stops[:first]]
    if set(back) == set(stops):
        last = back.index(stops[-1])
        if [*back[last:], *back[:last]] != stops[::-1]:
            found.append("Shift+Tab goes another way than Tab")
    else:
        found += [f"{named(stop)} is met one way only" for stop in set(back) ^ set(stops)]
    found += [
        f"{named(before)} {_place(window, before)} → {named(after)} {_place(window, after)}"
        for before, after in against
        if (before, after) != round_
    ]
    found += _torn(window, stops)
    return found


def _round(window: QWidget, key: Qt.Key, unseen: set[str]) -> list[QWidget]:
    stops = tabbed(window, key)
    for _stop in stops:
        step(window, key)
        here = window.focusWidget()
        how = "" if here is None else hidden(window, here)
        # A sheet over half of a narrow board may lie over most of a column: its edge is seen.
        if here is not None and how and not (isinstance(here, ColumnView) and how.startswith("is under")):
            unseen.add(f"{named(here)} {how}")
    return stops


def _takes_tab(widget: QWidget, window: QWidget) -> bool:
    return bool(
        widget.window() is window
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def _place(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _rise(window: QWidget, before: QWidget, after: QWidget) -> int:
    """Return how far back it goes from one place to the next: farthest where it comes round."""
    back = _place(window, before).center() - _place(window, after).center()
    return back.x() + 2 * back.y()


def hidden(window: QWidget, widget: QWidget) -> str:
    """Return how what has the keyboard is not seen: scrolled away, or under something else."""
    place = _place(window, widget)
    above = widget.parentWidget()
    while above is not None and above is not window:
        area = above.parentWidget()
        if isinstance(area, QAbstractScrollArea) and above is area.viewport():
            view = _place(window, above)
            least = place.size().boundedTo(view.size() - QSize(_EDGE, _EDGE)) - QSize(_NEAR, _NEAR)
            if place.intersected(view).size().boundedTo(least) != least:
                return f"is scrolled away: {place} of {view}"
        above = area
    seen = place.intersected(window.rect())
    if seen.isEmpty():
        return f"is outside: {place} of {window.rect()}"
    points = [seen.center(), seen.topLeft() + QPoint(4, 4), seen.bottomRight() - QPoint(4, 4)]
    over = [window.childAt(point) for point in points]
    under = [one for one in over if one is not None and not _in_line(one, widget)]
    return f"is under {', '.join(sorted(map(named, set(under))))}" if len(under) == len(over) else ""


def _in_line(one: QWidget, other: QWidget) -> bool:
    return one is other or one.isAncestorOf(other) or other.isAncestorOf(one)


def _branches(one: QWidget, other: QWidget) -> tuple[QWidget, QWidget] | None:
    """Return the two widgets of one parent that two widgets lie in; None: one lies in the other."""
    line = [one]
    while (above := line[-1].parentWidget()) is not None:
        line.append(above)
    last = other
    while last not in line:
        parent = last.parentWidget()
        if parent is None:
            return None
        last, other = parent, last
    at = line.index(last)
    if at == 0 or other is last:
        return None
    return line[at - 1], other


def _against_the_eye(window: QWidget, before: QWidget, after: QWidget) -> bool:
    """Whether one reads ``after`` first: it is wholly over the other and not to its right, or in its line to
    its left."""
    parts = _branches(before, after)
    if parts is None:
        return False
    first, second = (_place(window, part) for part in parts)
    if first.intersected(second).width() > _NEAR and first.intersected(second).height() > _NEAR:
        return False  # one lies over the other
    over = second.bottom() <= first.top() + _NEAR and second.left() < first.right() - _NEAR
    same_line = min(first.bottom(), second.bottom()) - max(first.top(), second.top()) > _NEAR
    left = same_line and second.right() <= first.left() + _NEAR
    return over or left


def _torn(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Return the panels that the hand leaves and comes back to."""
    found = []
    left: set[QWidget] = set()
    inside: list[QWidget] = []
    for stop in stops:
        around = []
        above: QWidget | None = stop
        while above is not None and above is not window:
            around.append(above)
            above = above.parentWidget()
        left |= {one for one in inside if one not in around}
        found += [f"{named(one)} is left and come back to at {named(stop)}" for one in around if one in left]
        inside = around
    return found
