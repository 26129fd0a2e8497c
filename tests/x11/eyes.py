"""What a person sees of the board on the screen: columns by their coloured lines, and where cards are."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QColor, QImage

from funnel_desktop.widgets.board.card_delegate import CARD_HEIGHT
from funnel_desktop.widgets.board.card_list import PITCH, SIDE
from funnel_desktop.widgets.kit.theme import LIGHT
from tests.x11.screen import App, Screen, wait_until

Place = tuple[int, int]


class SeenColumn(NamedTuple):
    """A column on the screen, in pixels: its sides, its coloured line, the top of its first card's place."""

    left: int
    right: int
    line: int
    cards: int

    def card(self, position: int) -> Place:
        """Return the middle of the card at a position that needs no scrolling."""
        return (self.left + self.right) // 2, self.cards + position * PITCH + CARD_HEIGHT // 2

    def gap(self, position: int) -> Place:
        """Return a place above the card at a position: what is dropped there lands above it."""
        return (self.left + self.right) // 2, self.cards + position * PITCH + 8


def see_columns(picture: QImage) -> list[SeenColumn]:
    """Find the six columns in a picture of the light window by the line of each stage's colour; else none."""
    wanted = [colour.name() for colour in LIGHT.stages]
    for y in range(picture.height()):
        runs = _runs(picture, y)
        found = [run for run in runs if run[0] in wanted and run[2] - run[1] > 80]
        if [run[0] for run in found] == wanted:
            break
    else:
        return []
    columns = []
    for _name, left, right in found:
        top = next(
            (
                at
                for at in range(y + 20, picture.height())
                if picture.pixelColor(left + SIDE + 5, at) == LIGHT.surface
            ),
            y + 72,
        )
        columns.append(SeenColumn(left, right, y, top))
    # An empty column shows no card to find its place by; all heads are of one height.
    first = min(column.cards for column in columns)
    return [column._replace(cards=first) for column in columns]


def _runs(picture: QImage, y: int) -> list[tuple[str, int, int]]:
    """Return the runs of one colour in a line of a picture: name, first and last pixel."""
    runs: list[tuple[str, int, int]] = []
    start, last = 0, picture.pixel(0, y)
    for x in range(1, picture.width()):
        pixel = picture.pixel(x, y)
        if pixel != last:
            if x - start > 80:
                runs.append((QColor(last).name(), start, x - 1))
            start, last = x, pixel
    return runs


class Eyes:
    """Looks at the screen on which a program runs."""

    def __init__(self, screen: Screen, app: App, folder: Path) -> None:
        self.screen = screen
        self.app = app
        self._folder = folder

    def picture(self) -> QImage:
        """Return what is on the screen now."""
        return QImage(str(self.screen.screenshot(self._folder / "seen.png")))

    def board(self) -> dict[str, SeenColumn]:
        """Wait until the board is painted; return its columns by stage."""
        from funnel_desktop.method.stages import STAGES

        seen: list[SeenColumn] = []

        def painted() -> bool:
            seen[:] = see_columns(self.picture())
            return bool(seen)

        wait_until("the board on the screen", painted)
        return dict(zip(STAGES, seen, strict=True))
