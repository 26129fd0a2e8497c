"""Copies are whole or not there, and of a damaged file whatever can be read is saved."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.store.backup import back_up, back_up_file
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.file import FunnelFileError, open_file
from funnel_desktop.store.recovery import recover


def test_a_copy_of_an_open_file_holds_what_was_done_last(funnel: Path, tmp_path: Path) -> None:
    session = Session.open(funnel, "write")
    session.execute(AddDeal({"customer": "刚刚"}))
    shares: list[float] = []
    back_up(session.store.file.connection, tmp_path / "copy.funnel", shares.append)
    assert session.undo() is not None
    session.close()
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert sorted(os.listdir(tmp_path)) == ["copy.funnel", "我的 销售"]
    copy = Session.open(tmp_path / "copy.funnel", "write")
    assert copy.store.deals.count() == 41
    assert check_file(copy.store.file.connection) == []
    copy.close()


def test_a_cancelled_copy_is_not_there(funnel: Path, tmp_path: Path) -> None:
    def cancel(_share: float) -> None:
        raise KeyboardInterrupt

    file = open_file(funnel, "read")
    with pytest.raises(KeyboardInterrupt):
        back_up(file.connection, tmp_path / "copy.funnel", cancel)
    file.close()
    assert os.listdir(tmp_path) == ["我的 销售"]


def test_a_copy_takes_no_other_file_away(funnel: Path, tmp_path: Path) -> None:
    file = open_file(funnel, "read")
    target = tmp_path / "other.txt"
    target.write_text("mine")
    for replace in (False, True):
        with pytest.raises(FunnelFileError, match="is there already"):
            back_up(file.connection, target, replace=replace)
    assert target.read_text() == "mine"
    with pytest.raises(FunnelFileError, match="is a folder"):
        back_up(file.connection, tmp_path)
    with pytest.raises(FunnelFileError, match="There is no folder"):
        back_up(file.connection, tmp_path / "no" / "x.funnel")
    earlier = tmp_path / "earlier.funnel"
    shutil.copy(funnel, earlier)
    with pytest.raises(FunnelFileError, match="is there already"):
        back_up(file.connection, earlier)
    back_up(file.connection, earlier, replace=True)
    file.close()


def test_a_file_is_not_replaced_by_its_own_copy(funnel: Path, tmp_path: Path) -> None:
    session = Session.open(funnel, "write")
    before = funnel.stat().st_ino
    link = tmp_path / "another name.funnel"
    link.symlink_to(funnel)
    for target in (funnel, link):
        with pytest.raises(FunnelFileError, match="cannot be its own copy"):
            back_up_file(funnel, target, replace=True)
    assert funnel.stat().st_ino == before
    session.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there locks do not go with a descriptor")
def test_what_comes_after_a_copy_is_in_the_file_for_others_too(funnel: Path, tmp_path: Path) -> None:
    session = Session.open(funnel, "write")
    session.execute(AddDeal({"customer": "before"}))
    back_up_file(funnel, tmp_path / "copy.funnel")
    # Another program opens the file and closes it: it must find that this one still has it.
    look = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
    look += "print(c.execute('SELECT count(*) FROM deal').fetchone()[0]); c.close()"
    subprocess.run([sys.executable, "-c", look, str(funnel)], check=True, timeout=60)
    session.execute(AddDeal({"customer": "after"}))
    seen = subprocess.run(
        [sys.executable, "-c", look, str(funnel)], check=True, timeout=60, capture_output=True, text=True
    )
    assert int(seen.stdout) == session.store.deals.count()
    session.close()


def damage(path: Path, pages: int, seed: int) -> None:
    content = bytearray(path.read_bytes())
    chance = random.Random(seed)
    # Not the pages that hold the list of the tables: without it there is nothing to go by.
    spared = [
        page for page in range(1, len(content) // 4096) if b"CREATE " not in content[page * 4096 :][:4096]
    ]
    for page in chance.sample(spared, pages):
        content[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
    path.write_bytes(content)


def test_a_sound_file_is_saved_whole(funnel: Path, tmp_path: Path) -> None:
    result = recover(funnel, tmp_path / "saved.funnel")
    assert result.saved["deal"] == 40
    assert sum(result.lost.values()) == 0
    assert str(result.sentence) == "40 deal(s) were saved; nothing was lost."
    one, other = sqlite3.connect(funnel), sqlite3.connect(tmp_path / "saved.funnel")
    for table in ("deal", "stage_move", "check_answer"):
        query = f"SELECT rowid, * FROM {table} ORDER BY rowid"
        assert one.execute(query).fetchall() == other.execute(query).fetchall()
    one.close()
    other.close()


@pytest.mark.parametrize("seed", range(6))
def test_what_can_be_read_of_a_damaged_file_is_saved_and_the_rest_counted(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "f.funnel"
    session = Session.create(path)
    session.execute(SampleFunnel())
    session.close()
    damage(path, 6, seed)
    before = path.read_bytes()
    target = tmp_path / "saved.funnel"
    result = recover(path, target)
    assert path.read_bytes() == before
    assert result.saved["deal"] > 0
    assert sum(result.lost.values()) > 0 or not result.exact or result.saved["deal"] == 209
    if result.exact:
        assert result.saved["deal"] + result.lost["deal"] == 209
    saved = Session.open(target, "write")
    assert saved.store.deals.count() == result.saved["deal"]
    assert check_file(saved.store.file.connection) == []
    saved.close()


@pytest.mark.parametrize("seed", range(40))
def test_whatever_is_damaged_there_is_a_sentence_and_no_file_is_changed(tmp_path: Path, seed: int) -> None:
    path, target = tmp_path / "f.funnel", tmp_path / "saved.funnel"
    session = Session.create(path)
    session.execute(SampleFunnel())
    session.close()
    chance, content = random.Random(seed), bytearray(path.read_bytes())
    if seed % 4 == 0:  # single bytes, also in texts, times and keys
        for _ in range(200):
            content[chance.randrange(4096, len(content))] = chance.randrange(256)
    elif seed % 4 == 1:
        start = chance.randrange(100, len(content) - 9000)
        content[start : start + 9000] = chance.randbytes(9000)
    elif seed % 4 == 2:
        del content[chance.randrange(100, len(content)) :]
    else:
        page = chance.randrange(1, len(content) // 4096) * 4096
        content[page : page + 4096] = bytes(4096)
    path.write_bytes(content)
    # Single bytes also fall into the text of a table: that is one which somebody changed, for all we can see.
    told = ("damaged", "strange") if seed % 4 == 0 else ("damaged",)
    try:
        file = open_file(path, "read")
    except FunnelFileError as error:
        assert error.kind in told  # noqa: PT017
    else:
        assert all(str(sentence) for sentence in check_file(file.connection))
        file.close()
    try:
        recover(path, target)
    except FunnelFileError as error:
        assert error.kind == "damaged"  # noqa: PT017
        assert os.listdir(tmp_path) == ["f.funnel"]
    else:
        saved = open_file(target, "write")
        assert check_file(saved.connection) == []
        saved.close()
    assert path.read_bytes() == bytes(content)


def test_of_a_file_without_its_first_page_nothing_is_saved(funnel: Path, tmp_path: Path) -> None:
    content = bytearray(funnel.read_bytes())
    content[100:4096] = bytes(3996)
    funnel.write_bytes(content)
    with pytest.raises(FunnelFileError, match=r"Nothing of .* can be read"):
        recover(funnel, tmp_path / "saved.funnel")
    assert not (tmp_path / "saved.funnel").exists()


def test_recovery_takes_no_file_away(funnel: Path, tmp_path: Path) -> None:
    target = tmp_path / "there.funnel"
    target.write_text("mine")
    with pytest.raises(FunnelFileError, match="is there already"):
        recover(funnel, target)
    assert target.read_text() == "mine"


def test_what_named_a_lost_deal_is_saved_without_it(tmp_path: Path) -> None:
    path, target = tmp_path / "f.funnel", tmp_path / "saved.funnel"
    session = Session.create(path)
    session.execute(SampleFunnel())
    session.close()
    plain = sqlite3.connect(path)
    ((deal, visits),) = plain.execute(
        "SELECT deal_id, count(*) FROM visit WHERE deal_id IS NOT NULL GROUP BY deal_id "
        "ORDER BY count(*) DESC LIMIT 1"
    ).fetchall()
    (everything,) = plain.execute("SELECT count(*) FROM visit").fetchone()
    plain.execute("DELETE FROM deal WHERE id = ?", (deal,))
    plain.execute("UPDATE visit SET planned_date = '2026-99-99' WHERE rowid = 1")
    plain.execute("UPDATE commitment SET due_date = 'soon' WHERE rowid = 1")
    plain.commit()
    plain.close()
    recover(path, target)
    saved = sqlite3.connect(target)
    assert check_file(saved) == []
    assert saved.execute("SELECT count(*) FROM visit").fetchone() == (everything,)
    assert saved.execute("SELECT count(*) FROM visit WHERE deal_id = ?", (deal,)).fetchone() == (0,)
    assert visits > 0
    saved.close()
