"""Deals on the clipboard: a line each for a chat, cells for a spreadsheet, and rows for another funnel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from funnel_desktop.commands.cell_texts import CellTexts
from funnel_desktop.exchange.clipboard import as_html, as_text
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.deal_grid import grid_columns
from funnel_desktop.wording.deal_lines import deal_lines
from funnel_desktop.wording.grid_cells import GridWords

ROWS = "text/tab-separated-values"
"""The rows of deals with their headings, beside the lines: what the board takes when it is pasted there."""


def copied(model: SessionModel, rows: Sequence[int]) -> QMimeData:
    """Return what the clipboard is to hold of some deals (handles)."""
    deals = list(model.session.deals(rows).values())
    columns = [one for one in grid_columns(model.session) if one.usual and one.key != "days"]
    words = GridWords(model.wording, model.figures.weights)
    own = [one.own for one in columns if one.own is not None]
    texts = CellTexts(model.playbook, model.settings, model.language, model.today, own)
    lines = [[words.title(one) for one in columns]]
    for deal in deals:
        lines.append(
            [words.text(one, deal) if one.key == "stage" else texts.write(deal, one.key) for one in columns]
        )
    data = QMimeData()
    data.setText(deal_lines(model.wording, deals))
    data.setData("text/html", as_html(lines, heading=True).encode())
    data.setData(ROWS, as_text(lines).encode())
    return data
