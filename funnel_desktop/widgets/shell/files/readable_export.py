"""Deals as CSV for a reader, from the window: headings, stages, sources and reasons in its words."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.part_names import named_after
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.shell.files.deals_as_csv import save_csv
from funnel_desktop.wording.exports import export_readable as write_readable

if TYPE_CHECKING:
    from funnel_desktop.widgets.shell.main_window import MainWindow


def export_readable(window: MainWindow, folder: Path) -> None:
    """Ask for a name, in ``folder`` unless another is chosen, and write all deals there for reading."""
    model = window.model
    if model is None:
        return
    save_csv(
        window,
        translate("ReadableExport", "Export a readable CSV"),
        folder / _file_name(model),
        lambda path: write_readable(model.session, path),
    )


def _file_name(model: SessionModel) -> str:
    named = translate("ReadableExport", "{file} to read {date}.csv")
    path, day = model.session.known_as, date.today().isoformat()
    ending = named.format(file="", date=day)
    return named.format(file=named_after(path, ending).name.removesuffix(ending), date=day)
