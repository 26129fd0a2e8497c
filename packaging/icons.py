"""Make the icons of the program and of its files, as each system wants them, from the drawing in the code.

    python packaging/icons.py FOLDER

writes funnel-desktop.ico/.icns/.png (several sizes) and the same for a ``.funnel`` file, drawn by Qt off
screen; setup-side.bmp, the picture beside the last page of Windows' installer; and lucide/lucide.zip, with
those icons of the package that the window shows.
"""

from __future__ import annotations

import os
import struct
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPainterPath, QPen, QPixmap

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.icons import NAMES, app_pixmap

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
_SIDE = (164, 314)
"""Pixels: what NSIS shows without scaling at 96 dpi."""
_ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def file_pixmap(size: int) -> QPixmap:
    """Return the icon of a ``.funnel`` file: a page with a folded corner and the program's icon on it."""
    result = QPixmap(size, size)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(size / 64, size / 64)
    page = QPainterPath(QPointF(12, 2))
    for x, y in ((40, 2), (54, 16), (54, 62), (12, 62)):
        page.lineTo(x, y)
    page.closeSubpath()
    painter.setPen(QPen(theme.LIGHT.faint, 2))
    painter.fillPath(page, theme.LIGHT.surface)
    painter.drawPath(page)
    fold = QPainterPath(QPointF(40, 2))
    fold.lineTo(40, 16)
    fold.lineTo(54, 16)
    painter.drawPath(fold)
    edge = max(16, size // 2)
    painter.drawPixmap(QRectF(17, 24, 32, 32), app_pixmap(edge), QRectF(0, 0, edge, edge))
    painter.end()
    return result


def png(pixmap: QPixmap) -> bytes:
    """Return a picture as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon of PNG pictures by size: a directory of 16 bytes for each, then the pictures."""
    chosen = [(size, pictures[size]) for size in _ICO_SIZES]
    place = 6 + 16 * len(chosen)
    directory, body = struct.pack("<HHH", 0, 1, len(chosen)), b""
    for size, data in chosen:
        directory += struct.pack(
            "<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place + len(body)
        )
        body += data
    return directory + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return a macOS icon of PNG pictures by size: blocks of a kind, a length and a picture."""
    body = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for size, kind in _ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def side_picture() -> QPixmap:
    """Return what stands at the left of the installer's last page: the program's icon on its own colour."""
    width, height = _SIDE
    result = QPixmap(width, height)
    painter = QPainter(result)
    painter.fillRect(0, 0, width, height, theme.LIGHT.accent_soft)
    edge = 96
    painter.drawPixmap((width - edge) // 2, height // 3 - edge // 2, app_pixmap(edge))
    painter.end()
    return result


def write_icons(folder: Path) -> None:
    """Write all icons into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in (("funnel-desktop", app_pixmap), ("funnel-file", file_pixmap)):
        pictures = {size: png(draw(size)) for size in SIZES}
        for size, data in pictures.items():
            (folder / f"{name}-{size}.png").write_bytes(data)
        (folder / f"{name}.ico").write_bytes(ico(pictures))
        (folder / f"{name}.icns").write_bytes(icns(pictures))
    picture = side_picture().toImage().convertToFormat(QImage.Format.Format_RGB888)
    picture.save(str(folder / "setup-side.bmp"))


def write_shown_icons(folder: Path) -> None:
    """Write an archive like that of the package lucide, with the icons alone that the window shows.

    Raises:
        LookupError: the package is not installed, or lacks an icon.
    """
    package = find_spec("lucide")
    if package is None or package.origin is None:
        raise LookupError("the icon package lucide is not installed")
    folder.mkdir(parents=True, exist_ok=True)
    with (
        zipfile.ZipFile(Path(package.origin).parent / "lucide.zip") as whole,
        zipfile.ZipFile(folder / "lucide.zip", "w", zipfile.ZIP_DEFLATED) as shown,
    ):
        for name in sorted({f"{name}.svg" for name in NAMES.values()}):
            shown.writestr(zipfile.ZipInfo(name), whole.read(name), zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    application = QGuiApplication([])
    write_icons(Path(sys.argv[1]))
    write_shown_icons(Path(sys.argv[1]) / "lucide")
