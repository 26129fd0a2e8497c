"""A file is looked through before it is changed for the first time; a damaged one stays as it is."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.store.backup import back_up
from funnel_desktop.store.copies import copies_of, copy_folder
from funnel_desktop.store.file import FunnelFileError, open_file
from funnel_desktop.store.soundness import Soundness, quick_look
from tests.store.damage import forget_in_index, spoil
from tests.store.freeze_schema import FOLDER, thaw


@pytest.fixture
def damaged(funnel: Path) -> Path:
    """A file whose history is damaged, which does not show on opening."""
    spoil(funnel, "check_answer")
    return funnel


def test_a_damaged_file_is_not_changed_but_read(damaged: Path) -> None:
    before = damaged.read_bytes()
    session = Session.open(damaged, "write")
    assert session.read_only_reason is None, "it does not show yet"
    with pytest.raises(FunnelFileError, match="is damaged") as error:
        session.execute(AddDeal({"customer": "新"}))
    assert error.value.kind == "damaged"
    assert session.read_only_kind == "damaged"
    assert session.read_only_reason == error.value.message
    with pytest.raises(FunnelFileError, match="is damaged"):
        session.execute(AddDeal({"customer": "新"}))
    assert session.store.deals.count() == 40
    session.close()
    assert damaged.read_bytes() == before
    assert [path.name for path in damaged.parent.iterdir()] == [damaged.name]


def test_getting_ready_does_not_touch_a_damaged_file(damaged: Path) -> None:
    before = damaged.read_bytes()
    session = Session.open(damaged, "write")
    session.store.prepare_early()
    assert damaged.read_bytes() == before
    assert session.read_only_kind == "damaged"
    session.close()
    assert damaged.read_bytes() == before


def test_a_change_waits_for_the_look_that_is_going_on(damaged: Path) -> None:
    soundness = Soundness(damaged)
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(soundness.look())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert all(one is found[0] for one in found), "it was looked at once"
    assert soundness.known


def test_a_copy_is_compared_with_its_indexes(funnel: Path, tmp_path: Path) -> None:
    forget_in_index(funnel, "deal_by_column", "UPDATE deal SET amount_minor = 1 WHERE outcome = 'open'")
    with closing(sqlite3.connect(funnel)) as plain:
        assert plain.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    session = Session.open(funnel, "read")
    with pytest.raises(FunnelFileError, match="index deal_by_column") as error:
        back_up(session.store.file.connection, tmp_path / "copy.funnel")
    session.close()
    assert error.value.kind == "damaged"
    assert not (tmp_path / "copy.funnel").exists()


def test_a_sound_file_is_looked_at_once(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    soundness = session.store.file.soundness
    assert not soundness.known
    session.execute(AddDeal({"customer": "新"}))
    assert soundness.known
    assert soundness.damage is None
    session.close()


def test_a_look_that_was_stopped_knows_nothing(funnel: Path) -> None:
    soundness = Soundness(funnel)
    soundness.stop()
    assert soundness.look() is None
    assert not soundness.known


def test_a_file_that_cannot_be_read_is_not_called_damaged(tmp_path: Path) -> None:
    with pytest.raises(FunnelFileError) as error:
        Soundness(tmp_path / "gone.funnel").look()
    assert error.value.kind == "disk"


def test_an_older_file_is_kept_before_it_is_brought_up_to_date(funnel_path: Path) -> None:
    path = thaw(FOLDER / "1.0.sql", funnel_path)
    plain = sqlite3.connect(path)
    before = plain.execute("SELECT * FROM deal").fetchall()
    plain.close()
    open_file(path, "read").close()
    assert copies_of(path, copy_folder()) == [], "it was only read"
    open_file(path).close()
    (copy,) = copies_of(path, copy_folder())
    assert copy.reason == "migration"
    kept = sqlite3.connect(copy.path)
    assert kept.execute("PRAGMA user_version").fetchone() == (1000,)
    assert kept.execute("SELECT * FROM deal").fetchall() == before
    kept.close()
    copy.path.unlink()


def test_a_damaged_older_file_is_not_brought_up_to_date(funnel_path: Path) -> None:
    path = thaw(FOLDER / "1.0.sql", funnel_path)
    before = spoil(path, "check_answer")
    for mode in ("write", "either"):
        with pytest.raises(FunnelFileError, match="is damaged"):
            open_file(path, mode)
    assert path.read_bytes() == before


def test_without_room_for_a_copy_an_older_file_is_shown_and_not_changed(
    funnel_path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = thaw(FOLDER / "1.0.sql", funnel_path)
    before = path.read_bytes()
    in_the_way = tmp_path / "data"
    in_the_way.write_text("a file where the folder should be")
    monkeypatch.setenv("XDG_DATA_HOME", str(in_the_way))
    monkeypatch.setenv("LOCALAPPDATA", str(in_the_way))
    monkeypatch.setattr("funnel_desktop.store.copies.data_folder", lambda: in_the_way)
    with pytest.raises(FunnelFileError, match="could not be made"):
        open_file(path, "write")
    session = Session.open(path)
    assert "could not be made" in str(session.read_only_reason)
    assert session.store.records is not None
    assert session.store.deals.count() == 9
    session.close()
    assert path.read_bytes() == before


class Hiccup(sqlite3.Connection):
    """A connection over which the drive fails so many times."""

    failures = 0

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        if "quick_check" in sql and self.failures:
            self.failures -= 1
            return super().execute("SELECT 'Tree 5 page 9: unable to get the page. error code=266'")
        return super().execute(sql, parameters)


@pytest.mark.parametrize(("failures", "said"), [(0, None), (1, None), (2, "error in reading")])
def test_what_the_drive_did_not_give_once_is_no_damage(funnel: Path, failures: int, said: str | None) -> None:
    with closing(sqlite3.connect(funnel, factory=Hiccup)) as connection:
        connection.failures = failures
        if said is None:
            assert quick_look(connection, funnel) is None
        else:
            with pytest.raises(FunnelFileError, match=said):
                quick_look(connection, funnel)
