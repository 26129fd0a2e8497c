"""Going back to an earlier state: the file is then what the copy is, by one step; undo brings back now."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal, DeleteDeals, EditDeal, MoveDeals
from funnel_desktop.commands.going_back import GoBack
from funnel_desktop.commands.session import Session
from funnel_desktop.method.earlier_state import Difference
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.copies import copy_folder, make_copy
from funnel_desktop.store.file import FunnelFileError
from funnel_desktop.store.restoring import Now, state_of
from funnel_desktop.store.schema import DATA_TABLES
from tests.killed import killed_at_each_step

MADE = datetime(2026, 11, 20, 8, 1)
NOTES = ("row_change", "deletion")


def quietly(_share: float) -> None:
    """Nobody looks how far it is."""


def rows(path: Path, question: str) -> list[tuple[object, ...]]:
    """Return what a file answers to a question in SQL."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(question).fetchall()


def everything(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all tables, those apart that note what was changed when."""
    connection = sqlite3.connect(path)
    found = {
        table: connection.execute(f"SELECT rowid, * FROM {table} ORDER BY rowid").fetchall()
        for table in DATA_TABLES
        if table not in NOTES
    }
    connection.close()
    # By what it is called, not by where it stands in the file.
    found["setting"] = sorted(row[1:] for row in found["setting"])
    return found


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "漏斗.funnel"
    Session.create(path, first=SampleFunnel()).close()
    return path


def work_on(session: Session) -> None:
    """What somebody does in a bad hour."""
    first, second, third = session.store.deals.column("target")[:3]
    session.execute(DeleteDeals((first,)))
    session.execute(MoveDeals((second,), "intent"))
    session.execute(EditDeal(third, {"note": "verdorben", "amount_minor": 1}))
    for number in range(3):
        session.execute(AddDeal({"customer": f"错 {number}"}))


def go_back(session: Session, copy: Path) -> list[float]:
    work = GoBack(copy, MADE)
    return list(session.execute_in_slices(work.name(), work.run))


def test_the_file_is_then_what_the_copy_is_and_undo_brings_back_now(sample: Path, tmp_path: Path) -> None:
    copy = make_copy(sample, tmp_path / "copies", "day", MADE)
    then = everything(copy)
    session = Session.open(sample, "write")
    work_on(session)
    now = everything(sample)
    assert now != then
    shares = go_back(session, copy)
    assert shares == sorted(shares)
    assert everything(sample) == then
    assert str(session.undo_name) == "go back to the state of 2026-11-20 08:01"
    assert check_file(session.store.file.connection) == []
    session.undo()
    assert everything(sample) == now
    session.redo()
    session.close()
    assert everything(sample) == then
    with closing(sqlite3.connect(sample)) as plain:
        assert check_file(plain) == []


def test_what_differs_is_counted_before(sample: Path, tmp_path: Path) -> None:
    copy = make_copy(sample, tmp_path / "copies", "day", MADE)
    same = state_of(copy, Now(sample, None, quietly), None, quietly)
    assert same.difference == Difference(0, 0, 0, others=False)
    assert same.difference.nothing
    session = Session.open(sample, "write")
    work_on(session)
    state = state_of(copy, Now(sample, None, quietly), None, quietly)
    assert state.difference == Difference(more=1, fewer=3, changed=2, others=True)
    assert state.figures == same.figures
    session.execute(AddDeal({"customer": "x"}))
    go_back(session, copy)
    assert state_of(copy, Now(sample, None, quietly), None, quietly).difference == Difference(
        0, 0, 0, others=False
    )
    session.close()


def test_only_what_differs_is_touched(sample: Path, tmp_path: Path) -> None:
    copy = make_copy(sample, tmp_path / "copies", "day", MADE)
    session = Session.open(sample, "write")
    row = session.store.deals.column("target")[0]
    session.execute(EditDeal(row, {"note": "other"}))
    changes: list[object] = []
    session.subscribe(lambda change: changes.append(change.deals and [deal.row for deal in change.deals]))
    go_back(session, copy)
    assert changes == [[row]]
    session.close()


def test_going_back_to_what_is_there_is_no_step(sample: Path, tmp_path: Path) -> None:
    copy = make_copy(sample, tmp_path / "copies", "day", MADE)
    session = Session.open(sample, "write")
    go_back(session, copy)
    assert session.undo_name is None
    session.close()


def test_the_file_stays_itself_and_its_changes_are_noted_as_made_now(sample: Path, tmp_path: Path) -> None:
    copy = make_copy(sample, tmp_path / "copies", "day", MADE)
    inode = sample.stat().st_ino
    session = Session.open(sample, "write")
    row = session.store.deals.column("target")[0]
    deal = session.deal(row)
    assert deal is not None
    session.execute(EditDeal(row, {"note": "other"}))
    go_back(session, copy)
    session.close()
    assert sample.stat().st_ino == inode
    noted = rows(sample, f"SELECT field FROM row_change WHERE row_id = '{deal.id}'")
    assert ("note",) in noted
    origins = [rows(path, "SELECT value FROM setting WHERE key = 'origin'") for path in (sample, copy)]
    assert origins[0] == origins[1] != []


def test_a_copy_of_an_older_version_is_gone_back_to(sample: Path, tmp_path: Path) -> None:
    script = Path(__file__).parent.parent / "data" / "schemas" / "1.0.sql"
    copy = tmp_path / "old.funnel"
    old = sqlite3.connect(copy)
    old.executescript(script.read_text(encoding="utf-8"))
    old.commit()
    old.close()
    before = copy.read_bytes()
    session = Session.open(sample, "write")
    now = everything(sample)
    go_back(session, copy)
    names = rows(copy, "SELECT id, customer FROM deal ORDER BY id")
    assert names
    assert rows(sample, "SELECT id, customer FROM deal ORDER BY id") == names
    assert session.store.whole.count("lead") == 0
    session.undo()
    session.close()
    assert everything(sample) == now
    assert copy.read_bytes() == before


def test_a_damaged_copy_changes_nothing(sample: Path, tmp_path: Path) -> None:
    copy = make_copy(sample, tmp_path / "copies", "day", MADE)
    session = Session.open(sample, "write")
    work_on(session)
    now = everything(sample)
    content = bytearray(copy.read_bytes())
    content[8192:] = b"\xff" * (len(content) - 8192)
    copy.write_bytes(content)
    with pytest.raises(FunnelFileError, match="is damaged"):
        go_back(session, copy)
    assert everything(sample) == now
    with pytest.raises(FunnelFileError, match="is damaged"):
        state_of(copy, Now(sample, None, quietly), None, quietly)
    session.execute(AddDeal({"customer": "it goes on"}))
    session.close()


def test_cancelled_on_the_way_nothing_has_happened(sample: Path, tmp_path: Path) -> None:
    copy = make_copy(sample, tmp_path / "copies", "day", MADE)
    session = Session.open(sample, "write")
    work_on(session)
    now = everything(sample)
    work = GoBack(copy, MADE)
    steps = session.execute_in_slices(work.name(), work.run)
    for _ in range(12):
        next(steps)
    steps.close()
    assert everything(sample) == now
    go_back(session, copy)  # what was begun left nothing in the way
    session.close()
    assert everything(sample) == everything(copy)


def test_killed_at_any_step_it_is_one_state_or_the_other(sample: Path, tmp_path: Path) -> None:
    copy = make_copy(sample, tmp_path / "copies", "day", MADE)
    session = Session.open(sample, "write")
    work_on(session)
    session.close()
    now, then = everything(sample), everything(copy)
    saved = sample.read_bytes()
    work = f"""
from pathlib import Path
from datetime import datetime
from funnel_desktop.commands.going_back import GoBack
from funnel_desktop.store.copies import copy_before
session = Session.open(Path({str(sample)!r}), "write")
copy_before(session.path, "restore")
work = GoBack(Path({str(copy)!r}), datetime(2026, 11, 20))
for _share in session.execute_in_slices(work.name(), work.run):
    open(folder + "/x").close()  # a place to be killed at
session.close()
"""
    (tmp_path / "x").touch()
    seen = []
    for _step in killed_at_each_step(tmp_path, work, 400, stride=5):  # it takes a while
        Session.open(sample, "write").close()
        seen.append(everything(sample))
        assert seen[-1] in (now, then)
        sample.write_bytes(saved)
    assert len(seen) > 3
    assert any(copy_folder().iterdir())
