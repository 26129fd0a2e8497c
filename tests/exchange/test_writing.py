"""The export opens in a spreadsheet, holds no formula, is whole or not there, and comes back exactly."""

from __future__ import annotations

import codecs
import csv
import errno
import os
import resource
import signal
import tempfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.exchange.columns import CHECKS, EXPORT_FIELDS, EXPORT_HEADER, FURTHER_COLUMNS
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import ImportedDeal, Tally, read_deals
from funnel_desktop.exchange.writing import (
    WritingError,
    format_minor,
    run,
    with_guard,
    without_guard,
    write_bad_rows,
    write_deals,
)
from funnel_desktop.method.fields import FURTHER, NOTHING_FURTHER
from funnel_desktop.method.stages import ANSWERS, OPEN_STAGES, SOURCES, STAGES

TODAY = date(2026, 11, 24)
PLAIN: dict[str, object] = dict.fromkeys(EXPORT_FIELDS, "") | {
    **dict(zip(FURTHER_COLUMNS, NOTHING_FURTHER, strict=True)),
    "id": "0b0e2f9c-55c4-4c55-9d6f-000000000001",
    "customer": "华强电子",
    "amount": 38_500_000,
    "currency": "CNY",
    "stage": "intent",
    "outcome": "open",
}
NO_OWN = ""
"""What a row holds of own columns where the deal has nothing in them."""


def deal(**values: object) -> tuple[object, ...]:
    return (*((PLAIN | values)[name] for name in EXPORT_FIELDS), NO_OWN)


def test_the_file_is_what_a_chinese_excel_opens(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    answers = {PLAIN["id"]: [("t1", "yes", "王工说的"), ("w2", "no", "")]}
    assert run(write_deals(path, [deal()], answers)) == 1
    content = path.read_bytes()
    assert content.startswith(codecs.BOM_UTF8)
    assert content.count(b"\r\n") == content.count(b"\n") == 2
    header, row = csv.reader(content.decode("utf-8-sig").splitlines())
    assert tuple(header) == EXPORT_HEADER
    cells = dict(zip(header, row, strict=True))
    assert (cells["customer"], cells["amount"], cells["currency"]) == ("华强电子", "385000.00", "CNY")
    assert (cells["t1"], cells["t1_evidence"], cells["w2"], cells["w2_evidence"]) == (
        "yes",
        "王工说的",
        "no",
        "",
    )
    assert os.listdir(tmp_path) == ["out.csv"]


@pytest.mark.parametrize(
    "formula",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "＝1+1",
        "＠x",
        "\u200b=1",
        "\u202e=1",
        "'=1",
        "=cmd|'/c calc'!A1",
    ],
)
def test_no_cell_begins_a_formula(tmp_path: Path, formula: str) -> None:
    path = tmp_path / "out.csv"
    texts = [name for name in EXPORT_FIELDS if name not in ("amount", "units")]
    row = deal(**dict.fromkeys(texts, formula))
    run(write_deals(path, [row], {formula: [("t1", "yes", formula)]}))
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = next(iter(csv.DictReader(file)))
    for name in (*texts, "t1_evidence"):
        assert cells[name] == "'" + formula


@given(st.text())
def test_the_guard_is_taken_away_exactly(text: str) -> None:
    assert without_guard(with_guard(text)) == text


@given(st.text(alphabet="'=+-@＝\t\r\n a"))
def test_the_guard_is_taken_away_exactly_where_it_matters(text: str) -> None:
    guarded = with_guard(text)
    assert without_guard(guarded) == text
    assert guarded.lstrip()[:1] not in set("=+-@＝")


def test_amounts_are_plain_numbers() -> None:
    assert [format_minor(minor) for minor in (0, 5, 123_456, 10**15)] == [
        "0.00",
        "0.05",
        "1234.56",
        "10000000000000.00",
    ]


# What a person can type: no lone halves of characters, which no file can hold.
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
days = st.none() | st.dates(date(1990, 1, 1), date(2100, 1, 1)).map(date.isoformat)
moments = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1))
times = moments.map(lambda at: f"{at:%Y-%m-%dT%H:%M:%SZ}")
closings = st.one_of(
    st.tuples(st.sampled_from(OPEN_STAGES), st.just("open"), st.none()),
    st.tuples(st.just("won"), st.just("won"), days),
    st.tuples(st.none() | st.sampled_from(OPEN_STAGES), st.just("lost"), days),
)


@st.composite
def deals(draw: st.DrawFn) -> tuple[tuple[object, ...], list[tuple[str, str, str]]]:
    stage, outcome, closed = draw(closings)
    answers = draw(
        st.dictionaries(st.sampled_from(CHECKS), st.tuples(st.sampled_from(ANSWERS), words), max_size=4)
    )
    row = deal(
        id=str(draw(st.uuids())),
        customer=draw(words.filter(bool) | st.just("合计")),
        project=draw(words),
        amount=draw(st.none() | st.integers(0, 10**15)),
        units=draw(st.none() | st.integers(0, 10**6)),
        source=draw(st.none() | st.sampled_from(SOURCES)),
        stage=stage,
        outcome=outcome,
        closed_date=closed,
        expected_close_date=draw(days),
        next_step_date=draw(days),
        created_at=draw(times),
        stage_since=draw(times),
        entered_date=draw(days),
        furthest_stage=draw(st.none() | st.sampled_from(STAGES)),
        rank=draw(st.text("0123456789abcxyzABCXYZ", min_size=1, max_size=12)),
        **{
            name: draw(words)
            for name in ("contact_name", "contact_position", "contact_phone", "next_step", "note")
        },
        **{name: draw(words) for name in ("lost_reason", "competitor", "reference")},
        **{field.csv_name: draw(words) for field in FURTHER if field.is_text},
    )
    return row, [(check, *answers[check]) for check in CHECKS if check in answers]


@settings(max_examples=150, deadline=None)
@given(st.lists(deals(), max_size=6, unique_by=lambda pair: pair[0][0]))
def test_what_is_written_comes_back_exactly(
    pairs: list[tuple[tuple[object, ...], list[tuple[str, str, str]]]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.csv"
        assert run(
            write_deals(path, [row for row, _ in pairs], {row[0]: known for row, known in pairs})
        ) == len(pairs)
        table = open_table(path)
        plan = propose(table)
        assert plan.own
        tally = Tally()
        back = list(read_deals(table, plan, TODAY, tally))
    assert (tally.good, tally.bad, tally.blank) == (len(pairs), 0, 0)
    for found, (row, answers) in zip(back, pairs, strict=True):
        assert isinstance(found, ImportedDeal)
        further = dict(zip(FURTHER_COLUMNS, found.further, strict=True))
        values = found._asdict() | {"amount": found.amount_minor} | further
        assert (*(values[name] for name in EXPORT_FIELDS), NO_OWN) == row
        assert found.own == ()
        assert list(found.answers) == answers


def test_the_old_file_stays_until_the_new_one_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")
    steps = write_deals(path, (deal() for _ in range(10_000)), total=10_000)
    assert 0 < next(steps) < 1
    assert path.read_text() == "old"
    steps.close()  # the user's Cancel
    assert (path.read_text(), os.listdir(tmp_path)) == ("old", ["out.csv"])
    assert run(write_deals(path, (deal() for _ in range(10_000)), total=10_000)) == 10_000
    assert path.read_bytes().count(b"\n") == 10_001


@pytest.fixture
def files_of_100_kb_at_most() -> Iterator[None]:
    """The nearest thing to a full disk that a test may make: the system refuses to let a file grow."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.usefixtures("files_of_100_kb_at_most")
def test_a_file_that_cannot_grow_is_refused_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    with pytest.raises(WritingError, match="cannot be written: The disk takes no file of this size"):
        run(write_deals(path, (deal() for _ in range(10_000))))
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full here")
def test_a_full_disk_is_said_in_words() -> None:
    with (
        pytest.raises(OSError, match="No space left") as full,
        open("/dev/full", "wb", buffering=0) as device,
    ):
        device.write(b"x")
    assert full.value.errno == errno.ENOSPC
    from funnel_desktop.exchange.writing import unwritable

    assert "no room left on the disk for out.csv" in str(unwritable(Path("out.csv"), full.value))


def test_places_that_cannot_be_written_are_named(tmp_path: Path) -> None:
    with pytest.raises(WritingError, match="There is no folder"):
        run(write_deals(tmp_path / "none" / "out.csv", [deal()]))
    with pytest.raises(WritingError, match="is a folder"):
        run(write_deals(tmp_path, [deal()]))


def test_bad_rows_can_be_saved_and_put_right(tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    assert (
        write_bad_rows(path, ["客户", "金额"], [(7, "金额: “many” is not an amount.", ["=A", "many"])]) == 1
    )
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["line", "reason", "客户", "金额"],
            ["7", "金额: “many” is not an amount.", "'=A", "many"],
        ]
