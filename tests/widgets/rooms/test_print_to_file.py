"""A review that is printed into a file is whole there or not there, and for its owner alone."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from funnel_desktop.method.today import week_of
from funnel_desktop.queries.review import read_content
from funnel_desktop.widgets.rooms.review.paper import page_layout
from funnel_desktop.widgets.rooms.review.printing import _print
from funnel_desktop.widgets.shell.main_window import MainWindow


def printer_into(path: Path) -> QPrinter:
    """What the print dialog leaves when a file was chosen."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout())
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_printed_into_a_file_it_is_whole_and_ones_own(november: MainWindow, tmp_path: Path) -> None:
    model = november.model
    assert model is not None
    content = read_content(model.session, model.figures, week_of(model.today))
    folder = tmp_path / "printed"
    folder.mkdir()
    before = os.umask(0)
    try:
        assert _print(content, model, printer_into(folder / "周复盘.pdf"))
    finally:
        os.umask(before)
    data = (folder / "周复盘.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert data.rstrip().endswith(b"%%EOF")
    assert stat.S_IMODE((folder / "周复盘.pdf").stat().st_mode) == 0o600
    assert os.listdir(folder) == ["周复盘.pdf"]
    assert not _print(content, model, printer_into(folder / "none" / "x.pdf"))
    assert os.listdir(folder) == ["周复盘.pdf"]
