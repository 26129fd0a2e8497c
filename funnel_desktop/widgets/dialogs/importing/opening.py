"""Choosing the spreadsheet to import, and opening it beside the window."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from funnel_desktop.exchange.reading import Table, open_table_steps
from funnel_desktop.exchange.sources import Source
from funnel_desktop.widgets.kit.file_dialogs import ask_open
from funnel_desktop.widgets.kit.progress import run_with_progress
from funnel_desktop.widgets.kit.text import translate


def choose_file(parent: QWidget | None, folder: str = "") -> Path | None:
    """Let the user choose what to import, whatever form it has; None when they cancel."""
    name, _ = ask_open(
        parent,
        translate("ImportDialog", "Import"),
        folder,
        translate(
            "ImportDialog",
            "All that can be imported (*.xlsx *.xlsm *.xlsb *.xls *.et *.ods *.csv *.tsv *.txt *.htm *.html "
            "*.mht *.zip);;"
            "Spreadsheets (*.xlsx *.xlsm *.xlsb *.xls *.et *.ods *.csv *.tsv *.txt *.htm *.html *.mht);;"
            "Everything of a funnel (*.zip);;All files (*)",
        ),
    )
    return Path(name) if name else None


def opened(
    parent: QWidget | None,
    source: Source | str,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
) -> Table | None:
    """Open a table beside the window, with progress; None when the user cancels. Raises FunnelError."""
    tables: list[Table] = []

    def steps() -> Generator[float, None, None]:
        tables.append(
            (yield from open_table_steps(source, encoding=encoding, delimiter=delimiter, sheet=sheet))
        )

    name = Path(source).name if isinstance(source, str) else source.name
    done = run_with_progress(parent, translate("ImportDialog", "Reading {file}").format(file=name), steps())
    return tables[0] if done else None
