"""Whatever stands in a file of a colleague, no spreadsheet takes a cell of an export for a formula; what may
stand there comes back as it was."""

from __future__ import annotations

import csv
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from funnel_desktop.commands.export_set import ImportSet, export_everything
from funnel_desktop.commands.exporting import export_deals
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.tables import TableSet
from funnel_desktop.exchange.writing import run
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.wording.exports import export_readable
from tests.commands.test_export_set import contents

EVIL = (
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u3000=1", "＝1", "=cmd|'/C calc'!A0"),
    *("'=1", "''=1", "\u00a0=1", "\x0b=1", "\u2028=1"),
)


@pytest.fixture
def sample(funnel_path: Path) -> Path:
    """The sample funnel."""
    session = Session.create(funnel_path)
    session.execute(SampleFunnel())
    session.close()
    return funnel_path


def put_formulas(path: Path, *, everywhere: bool) -> None:
    """Write a formula into every text that is the user's own words; ``everywhere``: into those as well that
    the program writes itself, as far as the file's rules let it in."""
    connection = sqlite3.connect(path)
    kept = re.compile("(.*_)?(id|to|rank|key|value|week|period|lever|search_text)$")
    written = re.compile(".*(_date|_at|_on|since|_start|_time|source|currency|field|stage)$")
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    for table in (name for name in tables if not name.startswith(("_", "sqlite"))):
        columns = connection.execute(f"SELECT name, type FROM pragma_table_info('{table}')").fetchall()
        for column in [name for name, kind in columns if kind == "TEXT" and not kept.match(name)]:
            if written.match(column) and not everywhere:
                continue
            for number, (row,) in enumerate(connection.execute(f"SELECT rowid FROM {table}").fetchall()):
                try:
                    connection.execute(
                        f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (EVIL[number % len(EVIL)], row)
                    )
                except sqlite3.IntegrityError:
                    break  # one of a few words, or one of its kind
    connection.commit()
    connection.close()


def words_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every table of a file; what the filter looks in is made anew from the other fields."""
    connection = sqlite3.connect(path)
    connection.execute("UPDATE deal SET search_text = ''")
    connection.commit()
    connection.close()
    return contents(path)


def cells_of(path: Path) -> Iterator[str]:
    """Yield every cell of a CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file):
            yield from row


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet may take a cell for a formula: what it trims is trimmed, figures are none."""
    return cell.strip()[:1] in set("=+-@＝＋－＠") - {""} and not re.fullmatch(r"-?\d+(\.\d+)?", cell)


def test_no_column_of_the_deals_is_a_formula(sample: Path, tmp_path: Path) -> None:
    put_formulas(sample, everywhere=True)
    session = Session.open(sample)
    run(export_deals(session, tmp_path / "deals.csv"))
    session.close()
    cells = list(cells_of(tmp_path / "deals.csv"))
    assert sum("=cmd" in cell for cell in cells) > 10
    assert [cell for cell in cells if cell and is_formula(cell)] == []


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_no_cell_of_a_csv_to_read_is_a_formula(sample: Path, tmp_path: Path, language: str) -> None:
    put_formulas(sample, everywhere=True)
    session = Session.open(sample)
    session.language = language
    run(export_readable(session, tmp_path / "deals.csv"))
    session.close()
    cells = list(cells_of(tmp_path / "deals.csv"))
    assert sum("=cmd" in cell for cell in cells) > 10
    assert [cell for cell in cells if cell and is_formula(cell)] == []


@pytest.mark.parametrize("everywhere", [True, False])
def test_no_column_of_a_set_is_a_formula_and_all_of_it_comes_back(
    sample: Path, tmp_path: Path, everywhere: bool
) -> None:
    put_formulas(sample, everywhere=everywhere)
    session = Session.open(sample)
    run(export_everything(session, tmp_path / "set"))
    session.close()
    cells = [cell for path in (tmp_path / "set").iterdir() for cell in cells_of(path)]
    assert sum("=cmd" in cell for cell in cells) > 20
    assert [cell for cell in cells if cell and is_formula(cell)] == []
    if everywhere:
        return  # a formula is no date: such a set is refused

    other = Session.create(tmp_path / "other.funnel")
    tables = TableSet.open(tmp_path / "set")
    work = ImportSet(tables)
    run_through(other.execute_in_slices(work.name(), work.run))
    tables.close()
    other.close()
    assert words_of(tmp_path / "other.funnel") == words_of(sample)
