"""Icons of one stroke width, from the lucide package, tinted by the theme; and the program's own icon."""

from __future__ import annotations

import struct
import sys
import zlib
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPainterPath, QPixmap

from funnel_desktop.widgets.kit import theme

NAMES = {
    "today": "clock",
    "board": "square-kanban",
    "leads": "inbox",
    "table": "table-2",
    "visits": "map-pin",
    "targets": "target",
    "insights": "chart-column",
    "levers": "sliders-vertical",
    "review": "notebook-text",
    "search": "search",
    "lock": "lock",
    "eye": "eye",
    "eye-off": "eye-off",
    "undo": "undo-2",
    "redo": "redo-2",
    "export": "upload",
    "import": "download",
    "plus": "plus",
    "minus": "minus",
    "stale": "hourglass",
    "overdue": "triangle-alert",
    "warn": "triangle-alert",
    "flag": "flag",
    "clock": "clock",
    "calendar": "calendar",
    "check": "check",
    "x": "x",
    "question": "circle-question-mark",
    "not-applicable": "minus",
    "chevron-down": "chevron-down",
    "chevron-up": "chevron-up",
    "chevron-right": "chevron-right",
    "chevron-left": "chevron-left",
    "settings": "settings",
    "more": "ellipsis",
    "menu": "menu",
    "info": "info",
    "lost": "circle-x",
    "won": "trophy",
    "good": "circle-check",
    "bad": "circle-x",
    "edit": "pencil",
    "trash": "trash-2",
    "arrow-right": "arrow-right",
    "arrow-left": "arrow-left",
    "chart": "chart-no-axes-column",
    "funnel": "funnel",
    "sort": "arrow-down-wide-narrow",
    "open": "folder-open",
    "sheet": "file-spreadsheet",
    "copy": "copy",
    "save": "save",
    "print": "printer",
    "person": "user",
    "company": "building-2",
    "playbook": "book-open",
    "checks": "list-checks",
    "balance": "scale",
    "history": "history",
    "note": "sticky-note",
    "call": "phone",
    "message": "message-square",
    "chat": "messages-square",
    "attached": "paperclip",
    "filter": "list-filter",
    "language": "languages",
    "light": "sun",
    "dark": "moon",
    "system": "sun-moon",
    "reset": "rotate-ccw",
    "sample": "sparkles",
    "compliance": "shield-alert",
    "formula": "square-function",
    "bolt": "zap",
    "money": "banknote",
}
"""Our names, and the package's. The only place where the package's names are written."""

STROKE = "1.75"
"""Stroke width on the 24-unit grid, for every icon."""


class IconError(LookupError):
    """An icon that isn't in ``NAMES``, or that the package lacks: a mistake of ours, not the user's."""


class _Archive:
    """Reads single files out of the package's zip: its directory is searched as bytes.

    The standard zipfile module takes 18 ms to import and to build its directory of 1,745 names, which is
    more than all icons of the first window together; this takes well under one.
    """

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        end = self._data.rfind(b"PK\x05\x06")
        if end < 0:
            raise IconError(f"{path} is not a zip file")
        self._directory, self._size = _unpack("<II", self._data, end + 12)[::-1]

    def read(self, name: str) -> bytes:
        """Return the content of the file ``name``. Raises IconError when there is none."""
        data, wanted = self._data, name.encode()
        at, stop = self._directory, self._directory + self._size
        while True:
            at = data.find(wanted, at, stop)
            if at < 0:
                raise IconError(f"the icon package has no {name}")
            entry = at - 46
            # The name must fill the whole entry: "check.svg" also ends "badge-check.svg".
            if data[entry : entry + 4] == b"PK\x01\x02" and _unpack("<H", data, entry + 28)[0] == len(wanted):
                break
            at += 1
        (method,) = _unpack("<H", data, entry + 10)
        (packed,) = _unpack("<I", data, entry + 20)
        (local,) = _unpack("<I", data, entry + 42)
        name_length, extra_length = _unpack("<HH", data, local + 26)
        start = local + 30 + name_length + extra_length
        body = data[start : start + packed]
        return zlib.decompress(body, -15) if method == 8 else body


def _unpack(form: str, data: bytes, at: int) -> tuple[int, ...]:
    return struct.unpack_from(form, data, at)


@lru_cache(maxsize=1)
def _archive() -> _Archive:
    # Found by path: importing the package would import its template engines' glue.
    for folder in sys.path:
        path = Path(folder) / "lucide" / "lucide.zip"
        if path.is_file():
            return _Archive(path)
    import importlib.util

    spec = importlib.util.find_spec("lucide")
    if spec is None or not spec.submodule_search_locations:
        raise IconError("the icon package lucide is not installed")
    return _Archive(Path(next(iter(spec.submodule_search_locations))) / "lucide.zip")


@lru_cache(maxsize=256)
def _svg(name: str) -> bytes:
    try:
        source = _archive().read(NAMES[name] + ".svg")
    except KeyError:
        raise IconError(f"no icon is called {name!r}") from None
    return source.replace(b'stroke-width="2"', f'stroke-width="{STROKE}"'.encode())


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(_svg(name).replace(b"currentColor", colour.encode())))
    edge = round(size * ratio)
    result = QPixmap(edge, edge)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def pixmap(name: str, colour: QColor | None = None, size: int = 16, ratio: float | None = None) -> QPixmap:
    """Return the icon ``name`` in ``colour`` (None: the theme's text), ``size`` logical pixels wide.

    ``ratio`` is the device pixel ratio; None takes the largest of the screens. Cached. Raises IconError.
    """
    tint = colour if colour is not None else theme.palette().text
    if ratio is None:
        application = QGuiApplication.instance()
        ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return _drawn(name, tint.name(), size, ratio)


def icon(name: str, color: QColor | None = None, size: int = 16, *, disabled: QColor | None = None) -> QIcon:
    """Return the icon ``name`` as a QIcon, tinted with ``color`` (None: the theme's text). Raises IconError.

    Colours are those of the moment: widgets set their icons again when ``theme.notifier().changed`` fires.
    """
    colours = theme.palette()
    result = QIcon(pixmap(name, color, size))
    off = disabled or theme.mix(colours.faint, colours.surface, 0.35)
    result.addPixmap(pixmap(name, off, size), QIcon.Mode.Disabled)
    return result


def paint(painter: QPainter, name: str, x: float, y: float, size: int, colour: QColor) -> None:
    """Paint the icon with its left upper corner at (x, y): for delegates and painted widgets."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    painter.drawPixmap(QPointF(x, y), _drawn(name, colour.name(), size, ratio))


# The program's own icon ------------------------------------------------------------------------------


def app_pixmap(size: int) -> QPixmap:
    """Return the program's icon: six stages narrowing to the win, ``size`` device pixels wide."""
    result = QPixmap(size, size)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.scale(size / 64, size / 64)
    painter.setBrush(theme.DARK.window)
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14)
    ramp = (*theme.LIGHT.stages[:4], theme.DARK.stages[4], theme.DARK.stages[5])
    # Small icons keep three bars: six would melt into one grey.
    rows = ramp if size >= 32 else (ramp[1], ramp[3], ramp[5])
    gap = 1.8 if size >= 32 else 4.0
    height = (42 - gap * (len(rows) - 1)) / len(rows)
    for index, colour in enumerate(rows):
        width = 44 - (44 - 14) * index / (len(rows) - 1)
        bar = QPainterPath()
        bar.addRoundedRect(QRectF(32 - width / 2, 11 + index * (height + gap), width, height), 1.8, 1.8)
        painter.fillPath(bar, colour)
    painter.end()
    return result


@lru_cache(maxsize=1)
def app_icon() -> QIcon:
    """Return the program's icon in the sizes that desktops ask for."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(app_pixmap(size))
    return result
