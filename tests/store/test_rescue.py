"""Rescue says that nothing was lost only when nothing was, and counts honestly what could not be read."""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from funnel_desktop.commands.session import Session
from funnel_desktop.reasons import why
from funnel_desktop.regular_files import NotRegularError
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.file import FunnelFileError, open_file
from funnel_desktop.store.private_copy import PrivateCopy
from funnel_desktop.store.recovery import recover
from funnel_desktop.text import Message
from tests.failing_drive import Drive
from tests.store.damage import leaf_of, spoil


@pytest.fixture
def sample(funnel_path: Path) -> Path:
    """The sample, closed: deals, leads, people, visits and all."""
    session = Session.create(funnel_path)
    session.execute(SampleFunnel())
    session.close()
    return funnel_path


def alter(path: Path, statement: str) -> None:
    plain = sqlite3.connect(path)
    plain.execute(statement)
    plain.commit()
    plain.close()


def sound(path: Path) -> None:
    file = open_file(path, "read")
    assert check_file(file.connection) == []
    file.close()


def test_lost_leads_are_a_loss_too(sample: Path, tmp_path: Path) -> None:
    spoil(sample, "lead")
    recovery = recover(sample, tmp_path / "saved.funnel")
    assert recovery.lost["deal"] == 0
    assert recovery.lost["lead"] > 0
    assert "nothing was lost" not in str(recovery.sentence)
    assert f"{recovery.lost['lead']} other entries" in str(recovery.sentence)
    assert not recovery.exact
    sound(tmp_path / "saved.funnel")


def test_where_only_an_index_is_damaged_nothing_is_known_to_be_lost(sample: Path, tmp_path: Path) -> None:
    spoil(sample, "deal_by_closing")
    recovery = recover(sample, tmp_path / "saved.funnel")
    assert sum(recovery.lost.values()) == 0
    assert "Nothing is known to be lost, but the damage may hide" in str(recovery.sentence)
    sound(tmp_path / "saved.funnel")


def test_values_that_make_no_sense_are_counted(sample: Path, tmp_path: Path) -> None:
    alter(sample, "UPDATE deal SET amount_minor = 9000000000000000000 WHERE rowid = 1")
    alter(sample, "UPDATE deal SET next_step_date = 'soon' WHERE rowid = 1")
    alter(sample, "UPDATE person SET place_x = 9e999 WHERE rowid = 1")
    recovery = recover(sample, tmp_path / "saved.funnel")
    assert recovery.values == 3
    assert "3 single values" in str(recovery.sentence)
    assert "at least" not in str(recovery.sentence), "the file itself is sound, nothing else is missing"
    sound(tmp_path / "saved.funnel")


def test_what_is_newest_in_the_file_is_rescued_and_what_makes_no_sense_of_it_emptied(
    sample: Path, tmp_path: Path
) -> None:
    """The end of a lead, the time of a step, a saved view: kept as they are, or counted as lost."""
    plain = sqlite3.connect(sample)
    good, bad = (row for (row,) in plain.execute("SELECT rowid FROM lead ORDER BY rowid LIMIT 2"))
    plain.close()
    alter(sample, f"UPDATE lead SET ended_date = '2026-11-20', ended_reason = 'price' WHERE rowid = {good}")
    alter(sample, f"UPDATE lead SET ended_date = 'yesterday', ended_reason = 'price' WHERE rowid = {bad}")
    alter(sample, "UPDATE deal SET next_step_time = '14:30' WHERE rowid = 1")
    alter(sample, "UPDATE deal SET next_step_time = 'noon' WHERE rowid = 2")
    columns = "(id, name, place, view, created_at)"
    for number, view in enumerate(('{"shown": "open"}', "{broken")):
        values = f"('view-{number}', '视图 {number}', {number}, '{view}', '2026-11-24T06:00:00Z')"
        alter(sample, f"INSERT INTO saved_view {columns} VALUES {values}")
    recovery = recover(sample, tmp_path / "saved.funnel")
    assert sum(recovery.lost.values()) == 0
    assert recovery.values == 3
    file = open_file(tmp_path / "saved.funnel", "read")
    ask = file.connection.execute
    ends = ask("SELECT ended_date FROM lead WHERE ended_reason = 'price' ORDER BY rowid").fetchall()
    assert ends == [("2026-11-20",), (None,)]
    assert ask("SELECT next_step_time FROM deal WHERE rowid IN (1, 2)").fetchall() == [("14:30",), (None,)]
    views = ask("SELECT name, view FROM saved_view ORDER BY place").fetchall()
    assert views == [("视图 0", '{"shown": "open"}'), ("视图 1", "{}")]
    file.close()
    sound(tmp_path / "saved.funnel")


def test_a_text_with_a_damaged_letter_keeps_its_deal(sample: Path, tmp_path: Path) -> None:
    alter(sample, "UPDATE deal SET note = CAST(x'e4b8ff6f6b' AS TEXT) WHERE rowid = 2")
    recovery = recover(sample, tmp_path / "saved.funnel")
    assert recovery.lost["deal"] == 0
    assert recovery.values == 1
    file = open_file(tmp_path / "saved.funnel", "read")
    (note,) = file.connection.execute("SELECT note FROM deal WHERE rowid = 2").fetchone()
    assert note.endswith("ok")
    assert "\N{REPLACEMENT CHARACTER}" in note
    file.close()
    sound(tmp_path / "saved.funnel")


def test_a_row_that_is_too_large_to_read_costs_only_itself(sample: Path, tmp_path: Path) -> None:
    alter(sample, "UPDATE deal SET note = hex(zeroblob(40000000)) WHERE rowid = 3")
    recovery = recover(sample, tmp_path / "saved.funnel")
    assert recovery.lost["deal"] == 1
    assert recovery.saved["deal"] == 208
    sound(tmp_path / "saved.funnel")


def test_a_rescue_that_is_cancelled_leaves_nothing(sample: Path, tmp_path: Path) -> None:
    class CancelError(Exception):
        pass

    def cancel(_share: float) -> None:
        raise CancelError

    folder = tmp_path / "target"
    folder.mkdir()
    with pytest.raises(CancelError):
        recover(sample, folder / "saved.funnel", cancel)
    assert list(folder.iterdir()) == []


def test_a_file_that_is_open_is_rescued_without_touching_its_locks(sample: Path, tmp_path: Path) -> None:
    session = Session.open(sample, "write")
    session.store.prepare()
    recovery = recover(sample, tmp_path / "saved.funnel")
    assert "nothing was lost" in str(recovery.sentence)
    other = sqlite3.connect(sample, isolation_level=None, timeout=0)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        # Another program in this process's place would now remove the log: the locks still say no.
        other.execute("PRAGMA journal_mode = DELETE")
    other.close()
    session.close()


posix = pytest.mark.skipif(sys.platform == "win32", reason="reads as POSIX does")


@posix
def test_what_a_failing_drive_still_gives_is_saved(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, _end = leaf_of(sample, "check_answer")
    before, size = sample.read_bytes(), sample.stat().st_size
    with closing(sqlite3.connect(sample)) as plain:
        deals, answers = (
            plain.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("deal", "check_answer")
        )
    drive = Drive(sample, [range(start + 512, start + 1024)])
    monkeypatch.setattr(os, "pread", drive.pread)
    target = tmp_path / "saved.funnel"
    found = recover(sample, target)
    assert found.saved["deal"] == deals
    assert 0 < found.saved["check_answer"] < answers
    assert found.saved["check_answer"] + found.lost["check_answer"] == answers
    assert not found.exact
    assert "entries of history" in str(found.sentence)
    sound(target)
    assert (sample.read_bytes(), sample.stat().st_size) == (before, size)


@posix
def test_a_gap_where_nothing_is_lies_is_no_proof_that_nothing_was_lost(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(sample, isolation_level=None)) as plain:  # pages that hold nothing now
        plain.execute("CREATE TABLE gone (words TEXT)")
        plain.execute("INSERT INTO gone VALUES (?)", ("x" * 100_000,))
        plain.execute("DROP TABLE gone")
    end = sample.stat().st_size
    monkeypatch.setattr(os, "pread", Drive(sample, [range(end - 4096, end)]).pread)
    found = recover(sample, tmp_path / "saved.funnel")
    assert not any(found.lost.values())
    assert "may hide" in str(found.sentence)


@posix
def test_a_copy_that_the_drive_does_not_give_is_not_called_a_want_of_room(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    middle = sample.stat().st_size // 2
    monkeypatch.setattr(os, "pread", Drive(sample, [range(middle, middle + 512)]).pread)
    with pytest.raises(FunnelFileError, match="reports an error in reading") as said:
        PrivateCopy(sample)
    assert said.value.trouble == "reading"


def test_a_folder_where_no_copy_can_be_made_is_named_with_the_reason(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(FunnelFileError, match=r"none could be made in .*gone: No such file") as said:
        recover(sample, tmp_path / "saved.funnel")
    assert "room" not in str(said.value)


@pytest.mark.parametrize("number", [errno.ENODEV, errno.ENOTCONN, errno.ETIMEDOUT, errno.EBUSY, errno.EIO])
def test_a_drive_that_went_is_said_in_our_words(number: int) -> None:
    assert isinstance(why(OSError(number, os.strerror(number))), Message)
    assert str(why(NotRegularError(Path("/dev/zero")))) == "It is a device, not a file"
    assert str(why(OSError(errno.ENODEV, "gone"))) == "The drive or the network is gone"


@pytest.mark.parametrize("number", [9223372036854775807, -1, 10**18])
def test_numbers_out_of_range_are_named_by_the_check(sample: Path, number: int) -> None:
    plain = sqlite3.connect(sample)
    plain.execute("PRAGMA ignore_check_constraints = ON")
    plain.execute("UPDATE deal SET amount_minor = ? WHERE rowid < 3", (number,))
    plain.commit()
    plain.close()
    file = open_file(sample, "read")
    found = " ".join(str(sentence) for sentence in check_file(file.connection))
    file.close()
    assert f"2 value(s) of deal.amount_minor are larger or smaller than any can be: {number}" in found


def test_texts_longer_than_anybody_types_are_named_by_the_check(sample: Path) -> None:
    alter(sample, "UPDATE deal SET note = hex(zeroblob(600000)) WHERE rowid = 3")
    file = open_file(sample, "read")
    found = " ".join(str(sentence) for sentence in check_file(file.connection))
    file.close()
    assert "1 text(s) of deal.note are longer than anybody types" in found


SETTINGS = {
    "deep": ("switched_off_checks", "[" * 200_000),
    "deep playbook": ("playbook", '{"stages": ' + "[" * 100_000 + "}"),
    "many digits": ("target_minor", "9" * 5_000),
    "out of range": ("target_minor", "9223372036854775808"),
    "infinite": ("months_left", "1e999"),
    "no number": ("months_left", "NaN"),
    "a probability": ("own_probabilities", '{"target": Infinity}'),
    "a long currency": ("currency", '"' + "X" * 1000 + '"'),
    "a day": ("period_start", '"9999-99-99"'),
}


@pytest.mark.parametrize("what", SETTINGS)
def test_settings_that_make_no_sense_are_read_as_their_defaults_and_named(sample: Path, what: str) -> None:
    key, value = SETTINGS[what]
    plain = sqlite3.connect(sample)
    plain.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, value))
    plain.commit()
    plain.close()
    session = Session.open(sample, "read")
    assert session.settings is not None
    found = " ".join(str(sentence) for sentence in check_file(session.store.file.connection))
    session.close()
    assert f"The setting {key} cannot be read" in found


def test_nothing_that_can_be_read_is_said_in_a_sentence(sample: Path, tmp_path: Path) -> None:
    content = bytearray(sample.read_bytes())
    content[100:4096] = b"\xa5" * 3996
    sample.write_bytes(content)
    with pytest.raises(FunnelFileError, match=r"Nothing of .* \(the file is damaged\)"):
        recover(sample, tmp_path / "saved.funnel")
    assert not (tmp_path / "saved.funnel").exists()
