"""The chart as a picture in a file: PNG at twice the size, or SVG."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QGraphicsView, QWidget

from funnel_desktop.reasons import why
from funnel_desktop.safe_files import write_bytes
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit import preferences, theme
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.panels.chart.picture import Drawing

WIDTH = 560
CHART_HEIGHT = 288
PNG_SCALE = 2
EDGE = theme.SPACING.HUGE
HEAD = 24 + theme.SPACING.LARGE
KINDS = (".png", ".svg")


class Sheet(NamedTuple):
    """What stands on the picture: the funnel under its title and day, legend and sentences below."""

    drawing: Drawing
    title: str
    day: str
    legend: tuple[tuple[str, str], ...]
    sentences: tuple[str, ...]


def export_picture(path: Path, shown: Sheet) -> None:
    """Write the funnel to ``path`` (.png or .svg), on a light ground.

    The picture is ``WIDTH`` wide in logical pixels, and twice that in a PNG. Raises FunnelError with a
    sentence for another ending or when the file cannot be written.
    """
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise FunnelError(
            message("FunnelPanel", "“{name}” must end in .png or .svg to be a picture.", name=path.name)
        )
    data = picture_bytes(shown, kind)
    try:
        write_bytes(path, data)
    except OSError as error:
        raise FunnelError(
            message(
                "FunnelPanel",
                "The picture could not be written to {path}: {why}. Choose another folder.",
                path=path,
                why=why(error),
            )
        ) from error


def picture_bytes(shown: Sheet, kind: str) -> bytes:
    """Return the picture as a file of a kind of ``KINDS``."""
    from PySide6.QtCore import QPointF

    from funnel_desktop.widgets.panels.chart.drawing import SheetItem, funnel_items, new_view

    drawing, sentences = shown.drawing, shown.sentences
    foot = 16 + theme.SPACING.MEDIUM + 18 * len(sentences)
    size = (float(WIDTH), float(EDGE + HEAD + CHART_HEIGHT + theme.SPACING.MEDIUM + foot + EDGE))
    sheet_drawing = Drawing(
        texts=drawing.texts,
        frame=drawing.frame,
        marked=drawing.marked,
        layered=drawing.layered,
        palette=theme.LIGHT,
    )
    sheet_drawing.arrange(WIDTH - 2 * EDGE, CHART_HEIGHT)
    view = new_view(None)
    try:
        view.setBackground(theme.LIGHT.surface)
        view.resize(int(size[0]), int(size[1]))
        sheet = SheetItem(sheet_drawing, size, (shown.title, shown.day), shown.legend, sentences)
        items = funnel_items(sheet_drawing)  # kept until the end: the sheet alone does not keep them alive
        for item in items:
            item.setParentItem(sheet)
            item.setPos(QPointF(EDGE, EDGE + HEAD))
        view.addItem(sheet)
        return _png(sheet, size) if kind == ".png" else _svg(view, size, shown.title)
    finally:
        view.close()
        view.deleteLater()


def _png(sheet: object, size: tuple[float, float]) -> bytes:
    from pyqtgraph.exporters import ImageExporter
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    exporter = ImageExporter(sheet)
    parameters = exporter.parameters()
    parameters["background"] = theme.LIGHT.surface
    parameters["width"] = int(size[0] * PNG_SCALE)
    parameters["height"] = int(size[1] * PNG_SCALE)
    image = exporter.export(toBytes=True)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def _svg(view: QGraphicsView, size: tuple[float, float], title: str) -> bytes:
    """Return the drawing as Qt writes it.

    Not through pyqtgraph's exporter: it takes apart what Qt writes, and fails on a closed path since Qt 6.10.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
    from PySide6.QtGui import QGuiApplication, QPainter
    from PySide6.QtSvg import QSvgGenerator

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    whole = QRectF(0, 0, *size)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    # At the screen's own resolution a font keeps its size: Qt writes it in points of that.
    generator.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInchX()))
    generator.setSize(QSize(round(size[0]), round(size[1])))
    generator.setViewBox(whole)
    generator.setTitle(title)
    painter = QPainter(generator)
    painter.fillRect(whole, theme.LIGHT.surface)
    view.scene().render(painter, whole, whole)
    painter.end()
    # Some versions of Qt write the first family only; another computer may have any of the others.
    every = ", ".join([*theme.font(theme.SIZE.TEXT).families(), "sans-serif"])
    return re.sub(rb'font-family="[^"]*"', f'font-family="{every}"'.encode(), bytes(data.data()))


def day_text(day: date) -> str:
    """Return the date of a picture in the user's locale."""
    from PySide6.QtCore import QDate, QLocale

    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def ask_path(parent: QWidget, day: date) -> Path | None:
    """Ask where the picture goes and as what; None: cancelled. A bare name gets the chosen ending.

    Proposed is the folder of the last picture, else that of the user's documents, and a name with the day.
    """
    from funnel_desktop.widgets.kit.file_dialogs import ask_save

    kinds = (
        translate("FunnelPanel", "PNG picture (*.png)"),
        translate("FunnelPanel", "SVG drawing (*.svg)"),
    )
    name = f"{translate('FunnelPanel', 'Funnel')} {day.isoformat()}{KINDS[0]}"
    title = translate("FunnelPanel", "Export as picture")
    chosen, kind = ask_save(parent, title, str(preferences.picture_folder() / name), ";;".join(kinds))
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(KINDS[1] if kind == kinds[1] else KINDS[0])
