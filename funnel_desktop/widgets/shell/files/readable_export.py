"""Deals as CSV for a reader: headings, stages, sources and reasons in the words of the window.

The other export is for programs: standard names, everything in it, read back deal by deal. This one is for
the manager who opens it in a spreadsheet.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.commands.clock import local_date
from funnel_desktop.exchange.columns import EXPORT_FIELDS, FURTHER_COLUMNS
from funnel_desktop.exchange.writing import Number, write_rows
from funnel_desktop.method.money import edit_amount
from funnel_desktop.models.deal_table_model import AMOUNT, OUTCOMES, WEIGHTED, with_unit
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.part_names import named_after
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.shell.files.deals_as_csv import save_csv
from funnel_desktop.wording.importing import field_names

if TYPE_CHECKING:
    from funnel_desktop.widgets.shell.main_window import MainWindow

READABLE_FIELDS = (
    *("customer", "project", "contact_name", "contact_position", "contact_phone", "stage", "outcome"),
    *("amount", "weighted", "units", "source", "stage_since", "expected_close_date", "closed_date"),
    *("next_step_date", "next_step", "lost_reason", "competitor", *FURTHER_COLUMNS, "reference", "note"),
)
"""The columns, in order: what the deal table shows, and what a reader asks for next."""

_NUMBERS = frozenset(("amount", "weighted", "units"))


def headings(model: SessionModel) -> list[str]:
    """Return the headings in the window's language, those of money with their unit."""
    names = field_names()
    table = {"amount": AMOUNT, "weighted": WEIGHTED}
    unit = model.settings.amount_unit
    return [
        text_of(with_unit(table[field], unit)) if field in table else names[field]
        for field in READABLE_FIELDS
    ]


def lines(model: SessionModel) -> Iterator[list[str]]:
    """Yield every deal, open and closed, as its cells; amounts plain numbers in the file's
    unit."""
    write = _writers(model)
    for row in model.session.store.deals.export_rows():
        deal = dict(zip(EXPORT_FIELDS, row, strict=True))
        cells = []
        for field in READABLE_FIELDS:
            text = write[field](deal) if field in write else _plain(deal[field])
            cells.append(Number(text) if field in _NUMBERS else text)
        yield cells


def write_readable(model: SessionModel, path: Path) -> Generator[float, None, int]:
    """Write all deals for reading; yields the share done and returns their number. Raises WritingError."""
    count = model.session.store.deals.count()
    return model.session.while_open(write_rows(path, headings(model), lines(model), count))


def _plain(value: object) -> str:
    return "" if value is None else str(value)


def _writers(model: SessionModel) -> dict[str, Callable[[Mapping[str, object]], str]]:
    """Return how the fields are written that a file keeps as keys, minor units or times."""
    playbook, language, unit = model.playbook, model.language, model.settings.amount_unit
    stages = {key: stage.name(language) for key, stage in playbook.stages.items()}
    sources = {key: source.name(language) for key, source in playbook.sources.items()}
    reasons = {key: reason.name(language) for key, reason in playbook.loss_reasons.items()}
    outcomes = {key: text_of(word) for key, word in OUTCOMES.items()}
    shares = model.figures.probabilities

    def word(names: Mapping[str, str], field: str) -> Callable[[Mapping[str, object]], str]:
        return lambda deal: names.get(_plain(deal[field]), _plain(deal[field]))

    def weighted(deal: Mapping[str, object]) -> str:
        minor = deal["amount"]
        if not isinstance(minor, int) or deal["outcome"] == "lost":
            return ""
        return edit_amount(round(minor * shares[_plain(deal["stage"]) or "won"]), unit)

    def amount(deal: Mapping[str, object]) -> str:
        minor = deal["amount"]
        return edit_amount(minor, unit) if isinstance(minor, int) else ""

    def since(deal: Mapping[str, object]) -> str:
        moment = _plain(deal["stage_since"])
        try:
            return local_date(moment).isoformat()
        except ValueError:
            return moment

    return {
        "stage": word(stages, "stage"),
        "outcome": word(outcomes, "outcome"),
        "source": word(sources, "source"),
        "lost_reason": word(reasons, "lost_reason"),
        "amount": amount,
        "weighted": weighted,
        "stage_since": since,
    }


def export_readable(window: MainWindow, folder: Path) -> None:
    """Ask for a name, in ``folder`` unless another is chosen, and write all deals there for reading."""
    model = window.model
    if model is None:
        return
    save_csv(
        window,
        translate("ReadableExport", "Export a readable CSV"),
        folder / _file_name(model),
        lambda path: write_readable(model, path),
    )


def _file_name(model: SessionModel) -> str:
    named = translate("ReadableExport", "{file} to read {date}.csv")
    path, day = model.session.known_as, date.today().isoformat()
    ending = named.format(file="", date=day)
    return named.format(file=named_after(path, ending).name.removesuffix(ending), date=day)
