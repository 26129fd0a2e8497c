"""A cell put right in the preview: reading its row alone gives what reading all of them would."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnel_desktop.commands.importing import ImportDeals
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.correcting import Correcting
from funnel_desktop.exchange.import_choices import ImportChoices
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.raw_rows import RawRows, raw_rows_steps
from funnel_desktop.exchange.reading import Table, open_table
from funnel_desktop.exchange.records import read_deals
from funnel_desktop.exchange.study import Study, Wishes, study
from funnel_desktop.queries.import_diff import comparison
from tests.made_workbooks import write_xlsx
from tests.steps import finished

TODAY = date(2026, 11, 30)
HEADER = ["编号", "客户", "项目", "金额(万元)", "阶段", "首次接触", "预计签约", "成交日期", "区域"]
FIELDS = [
    *("reference", "customer", "project", "amount", "stage", "entered_date", "expected_close_date"),
    "closed_date",
]
CELLS = {
    "编号": ["", "A1", "A2", "A3"],
    "客户": ["", "华强", "深圳市华强电子有限公司", "华强电子", "金桥", "合计"],
    "项目": ["", "空压站", "净化", "空压站 二期"],
    "金额(万元)": ["", "80", "80", "约50", "很多", "8000"],
    "阶段": ["入围", "赢单", "丢单", "目标客户", "不知道"],
    "首次接触": ["", "2026-03-01", "2027-03-01", "3月"],
    "预计签约": ["", "2026-12-31", "3月底", "12/25", "以后"],
    "成交日期": ["", "2026-05-01", "2026-01-01"],
    "区域": ["", "北区", "南区"],
}
ROWS = st.lists(st.tuples(*(st.sampled_from(CELLS[name]) for name in HEADER)), min_size=3, max_size=14)
CORRECTIONS = st.lists(
    st.tuples(st.integers(0, 13), st.integers(0, len(FIELDS) - 1), st.integers(0, 5)), min_size=1, max_size=4
)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A file with some deals of the same names."""
    folder = tmp_path_factory.mktemp("correcting")
    path = written(
        folder / "there.csv",
        [
            ("A1", "华强", "空压站", "80", "入围", "2026-03-01", "", "", "北区"),
            ("", "金桥", "净化", "50", "入围", "", "", "", ""),
            ("", "金桥", "净化", "60", "目标客户", "", "", "", "南区"),
            ("A3", "华强电子", "空压站", "80", "赢单", "2026-01-01", "", "2026-05-01", ""),
        ],
    )
    opened = Session.create(folder / "there.funnel")
    table = open_table(path)
    plan = propose(table, today=TODAY)
    work = ImportDeals(read_deals(table, plan, TODAY), plan.rows, path.name)
    run_through(opened.execute_in_slices(work.name(), work.run))
    yield opened
    opened.close()


def written(path: Path, rows: Sequence[tuple[str, ...]]) -> Path:
    """Write a spreadsheet of these rows."""
    path.write_text("\n".join(",".join(row) for row in [tuple(HEADER), *rows]) + "\n", encoding="utf-8")
    return path


def studied(table: Table, wishes: Wishes, session: Session | None) -> tuple[Study, ImportChoices]:
    """Look a file through."""
    choices = ImportChoices()
    found = finished(study(table, wishes, TODAY, comparison(session)))
    finished(choices.count_steps(found.diff))
    return found, choices


def raw_of(table: Table) -> RawRows:
    """Return the rows of a file as they stand in it."""
    raw = RawRows()
    finished(raw_rows_steps(table, raw))
    return raw


def everything(found: Study, choices: ImportChoices) -> list[object]:
    """Return all that a study says."""
    tally = found.tally
    return [
        found.diff.rows,
        found.diff.bad,
        found.found,
        found.lines,
        [(doubt.key, list(doubt.warnings)) for doubt in found.doubts.gathered],
        found.doubts.cells(),
        (tally.good, tally.bad, tally.blank, tally.warning_count, tally.warnings, tally.kinds),
        (tally.contradicting, tally.won_without_date, tally.doubt()),
        (choices.added, choices.updated, found.diff.doubles()),
    ]


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS, corrections=CORRECTIONS, beside_a_file=st.booleans())
def test_one_row_read_anew_is_as_all_rows_read_anew(
    tmp_path: Path,
    session: Session,
    rows: list[tuple[str, ...]],
    corrections: list[tuple[int, int, int]],
    beside_a_file: bool,
) -> None:
    table = open_table(written(tmp_path / "x.csv", rows))
    open_file = session if beside_a_file else None
    wishes = Wishes(keep={8: "own"})
    found, choices = studied(table, wishes, open_file)
    if found.plan.problems():
        return
    correcting = Correcting(table, raw_of(table), found, choices, TODAY)
    for row, field, value in corrections:
        name, words = FIELDS[field], CELLS[HEADER[field]]
        if name not in found.plan.columns:
            continue
        wishes.corrections[2 + row % len(rows), name] = words[value % len(words)]
        if finished(correcting.steps(wishes)) is None:
            found, choices = studied(table, wishes, open_file)
            correcting = Correcting(table, raw_of(table), found, choices, TODAY)
        anew, counted = studied(table, wishes, open_file)
        assert everything(found, choices) == everything(anew, counted)


def test_cells_of_a_workbook_keep_their_type(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    rows: list[list[str | int | date]] = [
        ["华强", "空压站", 38, date(2026, 12, 24)],
        ["金桥", "净化", "很多", date(2026, 12, 25)],
    ]
    rows += [[f"客户{number}", "净化", number, date(2026, 12, number)] for number in range(1, 9)]
    write_xlsx(path, {"客户": [["客户", "项目", "金额(万元)", "预计签约"], *rows]})
    table = open_table(path)
    wishes = Wishes()
    found, choices = studied(table, wishes, None)
    wishes.corrections[3, "amount"] = "45"
    assert finished(Correcting(table, raw_of(table), found, choices, TODAY).steps(wishes)) is found
    corrected, other = found.diff.rows[1].record, found.diff.rows[0].record
    assert (corrected.amount_minor, corrected.expected_close_date) == (45_000_000, "2026-12-25")
    assert (other.amount_minor, other.expected_close_date) == (38_000_000, "2026-12-24")
    assert not found.doubts.gathered


def test_a_row_whose_id_another_may_have_takes_reading_all(tmp_path: Path) -> None:
    same = "0b8f6f1e-8a58-4a4c-9d0e-1f6f3a1b2c3d"
    path = tmp_path / "x.csv"
    lines = [f"{same},华强,很多", f"{same},金桥,5", *(f",客户{number},{number}" for number in range(8))]
    path.write_text("\n".join(["id,客户,金额(万元)", *lines]) + "\n", encoding="utf-8")
    table = open_table(path)
    wishes = Wishes()
    found, choices = studied(table, wishes, None)
    correcting = Correcting(table, raw_of(table), found, choices, TODAY)
    wishes.corrections[3, "amount"] = "6"
    assert finished(correcting.steps(wishes)) is None
    wishes.corrections = {(2, "amount"): "7"}
    assert finished(correcting.steps(wishes)) is found
    assert found.diff.rows[0].record.amount_minor == 7_000_000


def test_where_very_many_rows_belong_together_all_are_read(tmp_path: Path) -> None:
    rows = [("A1", "华强", "空压站", str(number), "入围", "", "", "", "") for number in range(500)]
    table = open_table(written(tmp_path / "x.csv", rows))
    wishes = Wishes(corrections={})
    found, choices = studied(table, wishes, None)
    wishes.corrections[4, "amount"] = "9"
    assert finished(Correcting(table, raw_of(table), found, choices, TODAY).steps(wishes)) is None
