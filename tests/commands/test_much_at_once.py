"""A change of very many rows: noted and committed in slices, it is whole or not at all, and undone as one."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.context import Context
from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.text import FunnelError, message

MANY = 6_000
"""More than the store takes for little."""

TABLE = "deal"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed file with very many deals, each a copy of one."""
    path = tmp_path / "漏斗.funnel"
    session = Session.create(path)
    session.execute(AddDeal({"customer": "客户", "note": "旧"}))
    connection = session.store.file.connection
    names = [name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (TABLE,))]
    values = ", ".join({"id": "id || n", "reference": "''"}.get(name, f'"{name}"') for name in names)
    connection.execute(
        f"WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < {MANY}) "
        f"INSERT INTO {TABLE} SELECT {values} FROM {TABLE} CROSS JOIN number"
    )
    session.close()
    return path


def notes(session: Session) -> dict[str, int]:
    """Return the notes of all deals, with how many have each."""
    found = session.store.file.connection.execute(f"SELECT note, count(*) FROM {TABLE} GROUP BY note")
    return dict(found.fetchall())


def notes_in(path: Path) -> dict[str, int]:
    """Return the same of a closed file."""
    session = Session.open(path, "read")
    try:
        return notes(session)
    finally:
        session.close()


def traces(session: Session) -> int:
    (count,) = session.store.file.connection.execute("SELECT count(*) FROM row_change").fetchone()
    return int(count)


def rewrite(session: Session, words: str = "新") -> Generator[float, None, Change]:
    def work(context: Context) -> Generator[float, None, None]:
        context.store.file.connection.execute(f"UPDATE {TABLE} SET note = ?", (words,))
        yield 0.5

    return session.execute_in_slices(message("Undo", "many notes"), work)


def end_early(steps: Generator[float, None, Any], share: float) -> None:
    """Go on until only the commit is left, and a bit into it; then cancel."""
    while next(steps) < share:
        pass
    next(steps)
    steps.close()


def test_every_row_of_a_large_change_is_noted_and_undo_brings_all_back(path: Path) -> None:
    session = Session.open(path, "write")
    before = notes(session)
    change = run_through(rewrite(session))
    assert change.deals is None  # too many to be named
    assert traces(session) == MANY + 1
    assert notes(session) == {"新": MANY + 1}
    session.undo()
    assert traces(session) == MANY + 1  # by which a copy made meanwhile learns that they were taken back
    assert notes(session) == before
    session.redo()
    assert traces(session) == MANY + 1
    session.close()
    assert notes_in(path) == {"新": MANY + 1}
    assert not path.with_name(f"{path.name}-wal").exists()


def test_cancelled_while_it_is_noted_nothing_has_changed(path: Path) -> None:
    session = Session.open(path, "write")
    before = notes(session)
    end_early(rewrite(session), 0.99)
    assert not session.store.in_change
    assert session.store.undo_steps == []
    session.execute(AddDeal({"customer": "之后"}))
    session.close()
    after = notes_in(path)
    assert after.pop("", 0) == 1
    assert after == before


def test_replaced_while_it_is_noted_it_is_refused(path: Path, tmp_path: Path) -> None:
    session = Session.open(path, "write")
    steps = rewrite(session)
    while next(steps) < 0.99:
        pass
    path.rename(tmp_path / "away.funnel")
    path.write_bytes((tmp_path / "away.funnel").read_bytes())
    with pytest.raises(FunnelError, match="another version"):
        run_through(steps)
    assert not session.store.in_change
    session.close()
    assert notes_in(path) == {"旧": MANY + 1}


def test_a_small_change_after_a_large_one_leaves_the_log_to_be_brought_in_later(path: Path) -> None:
    session = Session.open(path, "write")
    run_through(rewrite(session))
    log = path.with_name(f"{path.name}-wal")
    size, stood = log.stat().st_size, path.stat().st_size
    session.execute(AddDeal({"customer": "小"}))
    assert log.stat().st_size >= size
    assert path.stat().st_size == stood
    session.store.settle()
    assert log.stat().st_size == 0
    session.close()
