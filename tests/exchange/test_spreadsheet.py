"""What goes out goes through a real spreadsheet program and comes back as it was: it opens there, is saved,
and every digit is there."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.exporting import export_deals
from funnel_desktop.commands.session import Session
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import ImportedDeal, read_deals
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.wording.exports import export_workbook
from tests.steps import finished
from tests.workbooks import read_pages

SOFFICE = shutil.which("soffice")
needs_a_spreadsheet = pytest.mark.skipif(
    SOFFICE is None, reason="there is no LibreOffice (of Debian: libreoffice-calc)"
)
DIGITS = ("02012345678", "0012", "110101199003074567", "13800001111", "1E5", "1-2", "3月5日", "1.50", "=1+1")
CSV_IN = "CSV:44,34,76,1,,0,false,true,false"
CSV_OUT = "csv:Text - txt - csv (StarCalc):44,34,76,1"

Converter = Callable[..., Path]


@pytest.fixture
def converted(tmp_path: Path) -> Converter:
    """Open a file in LibreOffice and save it as another kind, with no window."""

    def convert(path: Path, to: str, *options: str) -> Path:
        folder = tmp_path / "converted"
        done = subprocess.run(
            [
                *(str(SOFFICE), "--headless", f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"),
                *(*options, "--convert-to", to, "--outdir", str(folder), str(path)),
            ],
            capture_output=True,
            text=True,
            timeout=240,
        )
        assert done.returncode == 0, done.stderr
        target = folder / f"{path.stem}.{to.partition(':')[0]}"
        assert target.is_file(), done.stdout + done.stderr
        return target

    return convert


@pytest.fixture
def session(funnel_path: Path) -> Iterator[Session]:
    session = Session.create(funnel_path, first=SampleFunnel())
    for number, text in enumerate(DIGITS):
        values = {"customer": f"客户 {number}", "project": text, "contact_phone": text, "reference": text}
        session.execute(AddDeal({**values, "amount_minor": 38_500_055 + number}))
    yield session
    session.close()


def deals_in(path: Path) -> list[tuple[object, ...]]:
    """Return what an import finds in a file."""
    table = open_table(path)
    found = list(read_deals(table, propose(table), date(2026, 11, 30)))
    assert all(isinstance(one, ImportedDeal) for one in found)
    return [
        (one.customer, one.project, one.contact_name, one.contact_phone, one.amount_minor, one.units,
         one.reference, one.stage, one.outcome, one.source, one.expected_close_date, one.next_step,
         one.next_step_date, one.note)
        for one in found
        if isinstance(one, ImportedDeal)
    ]  # fmt: skip


def deals_of(session: Session) -> list[tuple[object, ...]]:
    """Return the same of what the file holds."""
    return [
        (one.customer, one.project, one.contact_name, one.contact_phone, one.amount_minor, one.units,
         one.reference, one.stage, one.outcome, one.source, one.expected_close_date, one.next_step,
         one.next_step_date, one.note)
        for one in session.store.deals.all_deals()
    ]  # fmt: skip


def cells(path: Path) -> dict[str, list[list[object]]]:
    """Return every sheet of a workbook, as another library reads it."""
    book = CalamineWorkbook.from_path(path)
    found: dict[str, list[list[object]]] = {}
    for name in book.sheet_names:
        rows: list[list[object]] = [[*row] for row in book.get_sheet_by_name(name).to_python()]
        width = max((len(row) for row in rows), default=0)
        found[name] = [row + [""] * (width - len(row)) for row in rows]
    return found


@pytest.mark.slow
@needs_a_spreadsheet
def test_a_csv_comes_back_through_a_spreadsheet(
    session: Session, tmp_path: Path, converted: Converter
) -> None:
    out = tmp_path / "out.csv"
    finished(export_deals(session, out))
    expected = deals_of(session)
    session.close()
    assert deals_in(out) == expected
    book = converted(out, "xlsx", f"--infilter={CSV_IN}")
    assert deals_in(converted(book, CSV_OUT)) == expected


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_workbook_of_ours_names_its_deals_and_adds_nothing_to_notes(
    session: Session, tmp_path: Path, language: str
) -> None:
    session.language = language
    out = tmp_path / "out.xlsx"
    finished(export_workbook(session, out))
    expected = {deal.id: deal.note for deal in session.store.deals.all_deals()}
    session.close()
    table = open_table(out)
    found = list(read_deals(table, propose(table), date(2026, 11, 30)))
    assert {one.id: one.note for one in found if isinstance(one, ImportedDeal)} == expected


def test_a_workbook_is_written_on_a_day_that_other_years_lack(funnel_path: Path, tmp_path: Path) -> None:
    leap = datetime(2028, 2, 29, 21).astimezone()
    with closing(Session.create(funnel_path, clock=lambda: leap, first=SampleFunnel())) as session:
        finished(export_workbook(session, tmp_path / "out.xlsx"))
    overview = read_pages(tmp_path / "out.xlsx")["Overview"]
    assert any(str(cell).startswith("As of 29 Feb 2028") for row in overview.rows for cell in row)


@pytest.mark.slow
@needs_a_spreadsheet
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_workbook_opens_and_comes_back(
    session: Session, tmp_path: Path, converted: Converter, language: str
) -> None:
    session.language = language
    out = tmp_path / "out.xlsx"
    finished(export_workbook(session, out))
    expected = deals_of(session)
    session.close()
    saved = converted(out, "xlsx")
    before, after = cells(out), cells(saved)
    assert list(after) == list(before)
    for name in list(before)[1:]:
        assert after[name] == before[name]
    for path in (out, saved):
        assert sorted(deals_in(path), key=str) == sorted(expected, key=str)
    pages = re.findall(rb"/Type\s*/Page\b", converted(out, "pdf").read_bytes())
    assert len(pages) >= len(before)
