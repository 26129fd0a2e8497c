"""A file is made ready for changes when nothing is in the way: not while it is read, and not by waiting."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.store.file import FunnelFileError
from funnel_desktop.text import message


def log_mode(path: Path) -> bool:
    """Whether the file is written through a log, as its header says."""
    return path.read_bytes()[18:19] == b"\x02"


def test_rows_being_read_keep_the_file_as_it_is_until_they_are_read(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    rows = session.store.whole.rows("deal")
    next(rows)
    assert not session.store.prepare_early()
    assert not log_mode(funnel)
    assert len(list(rows)) == 39
    assert session.store.prepare_early()
    assert log_mode(funnel)
    session.close()
    assert not log_mode(funnel)
    assert os.listdir(funnel.parent) == [funnel.name]


def test_a_first_change_beside_rows_being_read_is_made_and_can_be_undone(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    rows = session.store.whole.rows("stage_move")
    next(rows)
    session.execute(AddDeal({"customer": "新"}))
    assert session.store.deals.count() == 41
    session.undo()
    list(rows)
    session.execute(AddDeal({"customer": "后"}))
    assert log_mode(funnel)
    session.close()
    assert os.listdir(funnel.parent) == [funnel.name]
    again = Session.open(funnel, "read")
    assert again.store.deals.count() == 41
    again.close()


def test_a_change_under_way_is_left_alone(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    with session.store.change(message("Undo", "one"), None):
        session.store.deals.update(1, {"note": "改"})
        assert not session.store.prepare_early()
        with pytest.raises(RuntimeError, match="still under way"):
            session.store.begin_change(message("Undo", "another"), None)
        session.store.deals.update(2, {"note": "改"})
    deals = {deal.row: deal.note for deal in session.store.deals.all_deals()}
    assert deals[1] == deals[2] == "改"
    session.close()


def test_another_program_in_the_file_is_not_waited_for_and_named_when_it_matters(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    other = sqlite3.connect(funnel, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    patience = session.store.file.connection.execute("PRAGMA busy_timeout").fetchone()
    assert not session.store.prepare_early()
    assert session.store.file.connection.execute("PRAGMA busy_timeout").fetchone() == patience
    with pytest.raises(FunnelFileError, match="Another program is writing"):
        session.execute(AddDeal({"customer": "没成"}))
    other.close()
    assert session.store.prepare_early()
    session.execute(AddDeal({"customer": "成了"}))
    assert session.store.deals.count() == 41
    session.close()


def test_a_file_that_is_only_read_needs_no_getting_ready(funnel: Path) -> None:
    session = Session.open(funnel, "read")
    assert not session.store.prepare_early()
    session.close()
    assert not log_mode(funnel)


def test_nobody_looks_at_a_file_any_more_once_it_is_closed(funnel: Path) -> None:
    with closing(sqlite3.connect(funnel)) as connection, connection:
        connection.execute("UPDATE deal SET note = hex(zeroblob(500000))")
    session = Session.open(funnel, "read")
    soundness = session.store.file.soundness
    looking = threading.Thread(target=soundness.look)
    looking.start()
    while looking.is_alive() and not soundness.looks_now:
        pass
    session.close()
    after = soundness.looks_now
    looking.join()
    assert not after
    assert not soundness.known


def test_a_look_that_was_ended_halfway_is_made_again_before_a_change(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    session.store.file.soundness.pause()
    session.execute(AddDeal({"customer": "neu"}))
    assert session.store.file.soundness.known
    session.close()
