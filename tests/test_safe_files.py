"""What we write is whole or not there, whenever the power goes, for its owner alone, under any name."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.part_names import LONGEST_NAME, clean_left_overs, named_after, part_name, shorten_name
from funnel_desktop.safe_files import (
    appending,
    finish_set,
    make_private_file,
    make_private_folder,
    placing,
    replacing,
    replacing_set,
    replacing_text,
    write_bytes,
    write_text,
)
from tests.killed import killed_at_each_step

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="there are no modes and links like these")


@pytest.fixture
def no_mask() -> Iterator[None]:
    """A system that lets everybody read everything unless it is told otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# Whole or not there


@posix_only
def test_killed_at_any_step_a_file_is_the_one_before_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "客户.csv"
    path.write_text("before" * 1000)
    kills = 0
    for _step in killed_at_each_step(
        tmp_path, "safe_files.write_text(folder + '/客户.csv', 'afterwards' * 1000)"
    ):
        kills += 1
        assert path.read_text() in ("before" * 1000, "afterwards" * 1000)
        path.write_text("before" * 1000)
    assert kills >= 4
    assert os.listdir(tmp_path) == ["客户.csv"]  # the last one also cleaned up after all others


@posix_only
def test_killed_at_any_step_a_new_file_is_whole_or_not_there(tmp_path: Path) -> None:
    from funnel_desktop.commands.session import Session

    path = tmp_path / "new.funnel"
    kills = 0
    work = "from pathlib import Path; Session.create(Path(folder) / 'new.funnel').close()"
    for _step in killed_at_each_step(tmp_path, work):
        kills += 1
        if path.exists():
            Session.open(path, "write").close()
            path.unlink()
    assert kills >= 5
    assert os.listdir(tmp_path) == ["new.funnel"]


@posix_only
def test_killed_at_any_step_a_set_is_all_old_or_all_new(tmp_path: Path) -> None:
    folder = tmp_path / "导出"
    folder.mkdir()
    names = ("about.csv", "deal.csv", "lead.csv")

    def before() -> None:
        for name in names[:2]:
            (folder / name).write_text("before")
        (folder / names[2]).unlink(missing_ok=True)  # an earlier version knew no leads

    before()
    (folder / "mine.txt").write_text("mine")
    work = f"""
with safe_files.replacing_set(folder + "/导出") as part:
    for name in {names}:
        safe_files.write_text(part / name, "afterwards")
"""
    seen = set()
    for _step in killed_at_each_step(tmp_path, work):
        finish_set(folder)  # what the next to read or write there does
        found = {name: (folder / name).read_text() for name in names if (folder / name).exists()}
        assert found in (dict.fromkeys(names[:2], "before"), dict.fromkeys(names, "afterwards"))
        seen.add(found["deal.csv"])
        before()
    assert seen == {"before", "afterwards"}
    assert (folder / "mine.txt").read_text() == "mine"
    assert sorted(os.listdir(folder)) == ["about.csv", "deal.csv", "lead.csv", "mine.txt"]
    assert os.listdir(tmp_path) == ["导出"]


@posix_only
def test_killed_at_any_step_a_new_set_is_all_there_or_not_at_all(tmp_path: Path) -> None:
    work = """
with safe_files.replacing_set(folder + "/set") as part:
    for name in ("a.csv", "b.csv"):
        safe_files.write_text(part / name, "content")
"""
    for _step in killed_at_each_step(tmp_path, work):
        if (tmp_path / "set").exists():
            assert sorted(os.listdir(tmp_path / "set")) == ["a.csv", "b.csv"]
            for name in ("a.csv", "b.csv"):
                (tmp_path / "set" / name).unlink()
            (tmp_path / "set").rmdir()
    assert os.listdir(tmp_path) == ["set"]


def write_two(folder: Path) -> None:
    with replacing_set(folder) as part:
        for name in ("a.csv", "b.csv"):
            write_text(part / name, "after")


def test_a_set_that_meets_a_protected_file_changes_none(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("before")
    (tmp_path / "b.csv").write_text("before")
    (tmp_path / "b.csv").chmod(0o400)
    with pytest.raises(PermissionError):
        write_two(tmp_path)
    assert (tmp_path / "a.csv").read_text() == "before"
    assert sorted(os.listdir(tmp_path)) == ["a.csv", "b.csv"]


def test_a_set_that_meets_a_folder_of_the_name_of_a_file_changes_none(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("before")
    (tmp_path / "b.csv").mkdir()
    (tmp_path / "b.csv" / "photo").write_text("dear to somebody")
    with pytest.raises(IsADirectoryError):
        write_two(tmp_path)
    assert (tmp_path / "a.csv").read_text() == "before"
    assert (tmp_path / "b.csv" / "photo").exists()
    assert sorted(os.listdir(tmp_path)) == ["a.csv", "b.csv"]


def test_a_mistake_while_writing_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("before")

    def fail(path: Path) -> None:
        with replacing_text(path) as file:
            file.write("half")
            file.flush()
            raise ZeroDivisionError

    for wanted in (path, tmp_path / "new.csv"):
        with pytest.raises(ZeroDivisionError):
            fail(wanted)
    assert path.read_text() == "before"
    assert os.listdir(tmp_path) == ["x.csv"]


def test_what_came_there_meanwhile_is_not_replaced_by_a_new_file(tmp_path: Path) -> None:
    path = tmp_path / "x.funnel"

    def place() -> None:
        with placing(path) as part:
            part.write_text("ours")
            path.write_text("somebody else's")

    with pytest.raises(FileExistsError):
        place()
    assert path.read_text() == "somebody else's"
    assert os.listdir(tmp_path) == ["x.funnel"]


_NO_SECOND_NAMES = """
import errno
def refuse_links(event, arguments):
    if event == "os.link":
        raise OSError(errno.EPERM, "Operation not permitted")
sys.addaudithook(refuse_links)
"""
"""As on a memory stick: the system refuses to give a file a second name."""


@posix_only
def test_without_second_names_a_new_file_is_whole_or_not_there_at_any_step(tmp_path: Path) -> None:
    path, kills = tmp_path / "neu.csv", 0
    work = _NO_SECOND_NAMES + (
        "from pathlib import Path\n"
        "with safe_files.placing(Path(folder, 'neu.csv')) as part:\n"
        "    part.write_text('whole' * 1000)\n"
    )
    for _step in killed_at_each_step(tmp_path, work):
        kills += 1
        assert not path.exists() or path.read_text() == "whole" * 1000
        path.unlink(missing_ok=True)
    assert kills > 3
    assert path.read_text() == "whole" * 1000
    assert os.listdir(tmp_path) == ["neu.csv"]


@posix_only
def test_without_second_names_nothing_is_replaced_either(tmp_path: Path) -> None:
    work = _NO_SECOND_NAMES + (
        "from pathlib import Path\n"
        "path = Path(folder, 'x.csv')\n"
        "try:\n"
        "    with safe_files.placing(path) as part:\n"
        "        part.write_text('ours'); path.write_text('of somebody else')\n"
        "except FileExistsError: Path(folder, 'said').touch()\n"
    )
    for _step in killed_at_each_step(tmp_path, work):
        (tmp_path / "x.csv").unlink(missing_ok=True)
    assert (tmp_path / "x.csv").read_text() == "of somebody else"
    assert sorted(os.listdir(tmp_path)) == ["said", "x.csv"]


# Left-overs


def test_what_a_living_process_writes_is_left_alone_and_a_dead_ones_goes(tmp_path: Path) -> None:
    write = "import sys; from pathlib import Path; from funnel_desktop.part_names import part_name; "
    write += "path = Path(sys.argv[1], part_name()); path.write_text('half'); "
    write += "Path(f'{path}-journal').write_text('j'); print(path.name, flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", write, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).resolve().parent.parent,
    ) as child:
        assert child.stdout is not None
        name = child.stdout.readline().strip()
        own = part_name()
        (tmp_path / own).write_text("half")
        assert clean_left_overs(tmp_path) == 0
        child.kill()
    write_text(tmp_path / "x.csv", "whole")
    assert sorted(os.listdir(tmp_path)) == sorted([own, "x.csv"])
    # The number of a process is given again: when it began tells them apart.
    process, started = own.split("-")[1:3]
    for like in (own.replace(f"-{started}-", f"-{'1' + started}-"), f".x.csv.{child.pid}.part"):
        (tmp_path / like).write_text("of another one")
    (tmp_path / f".x.csv.{process}.part").write_text("of this one, as versions before named it")
    (tmp_path / ".funnel-notes.part").write_text("not ours")
    assert clean_left_overs(tmp_path) == 2
    assert name not in os.listdir(tmp_path)
    assert len(os.listdir(tmp_path)) == 4


def test_what_another_computer_writes_in_a_shared_folder_is_left_for_a_week(tmp_path: Path) -> None:
    parts = part_name().split("-")
    parts[3] = "00000000"
    path = tmp_path / "-".join(parts)
    path.write_text("half")
    assert clean_left_overs(tmp_path) == 0
    old = path.stat().st_mtime - 8 * 24 * 3600
    os.utime(path, (old, old))
    assert clean_left_overs(tmp_path) == 1


# For their owner alone


@posix_only
@pytest.mark.usefixtures("no_mask")
def test_new_files_and_folders_are_for_their_owner_alone(tmp_path: Path) -> None:
    write_text(tmp_path / "a", "x")
    with placing(tmp_path / "b"):
        pass
    make_private_file(tmp_path / "c")
    with appending(tmp_path / "d") as file:
        file.write("x")
    make_private_folder(tmp_path / "e")
    with replacing_set(tmp_path / "f") as part:
        write_text(part / "x.csv", "x")
    assert {mode(tmp_path / name) for name in ("a", "b", "c", "d", "f/x.csv")} == {0o600}
    assert mode(tmp_path / "e") == mode(tmp_path / "f") == 0o700
    for name in ("c", "d"):
        (tmp_path / name).chmod(0o644)
    (tmp_path / "e").chmod(0o755)
    make_private_file(tmp_path / "c")
    appending(tmp_path / "d").close()
    make_private_folder(tmp_path / "e")
    assert (mode(tmp_path / "c"), mode(tmp_path / "d"), mode(tmp_path / "e")) == (0o600, 0o600, 0o700)


@posix_only
@pytest.mark.usefixtures("no_mask")
@pytest.mark.parametrize("given", [0o640, 0o644, 0o600, 0o664])
def test_what_takes_a_files_place_keeps_who_may_read_it(tmp_path: Path, given: int) -> None:
    path = tmp_path / "x.csv"
    path.write_text("before")
    path.chmod(given)
    write_text(path, "after")
    assert (path.read_text(), mode(path)) == ("after", given)
    with replacing_set(tmp_path) as part:
        write_text(part / "x.csv", "of a set")
    assert (path.read_text(), mode(path)) == ("of a set", given)


@posix_only
@pytest.mark.usefixtures("no_mask")
def test_the_log_beside_a_funnel_is_as_private_as_the_funnel(tmp_path: Path) -> None:
    from funnel_desktop.commands.deals import AddDeal
    from funnel_desktop.commands.session import Session

    session = Session.create(tmp_path / "x.funnel")
    session.execute(AddDeal({"customer": "华强"}))
    assert {name: mode(tmp_path / name) for name in os.listdir(tmp_path)} == {
        f"x.funnel{end}": 0o600 for end in ("", "-wal", "-shm")
    }
    session.close()


@posix_only
def test_a_link_leads_where_it_led(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target = tmp_path / "real" / "target.csv"
    target.write_text("before")
    link = tmp_path / "link.csv"
    link.symlink_to(Path("real", "target.csv"))
    write_text(link, "after")
    assert link.is_symlink()
    assert target.read_text() == "after"
    dangling = tmp_path / "dangling.csv"
    dangling.symlink_to(tmp_path / "real" / "not yet.csv")
    write_text(dangling, "new")
    assert dangling.is_symlink()
    assert (tmp_path / "real" / "not yet.csv").read_text() == "new"
    round_about = tmp_path / "round.csv"
    round_about.symlink_to(round_about)
    with pytest.raises(OSError, match="symbolic links") as refused:
        write_text(round_about, "x")
    assert refused.value.errno == errno.ELOOP
    assert sorted(os.listdir(tmp_path)) == ["dangling.csv", "link.csv", "real", "round.csv"]


@posix_only
def test_no_device_pipe_or_protected_file_is_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="Not a regular file"):
        write_bytes(tmp_path / "pipe", b"x")
    with pytest.raises(OSError, match="Not a regular file"):
        write_bytes("/dev/null", b"x")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)
    protected = tmp_path / "protected.csv"
    protected.write_text("as it is")
    protected.chmod(0o444)
    with pytest.raises(PermissionError):
        write_text(protected, "x")
    assert protected.read_text() == "as it is"
    with pytest.raises(IsADirectoryError):
        write_text(tmp_path, "x")
    with pytest.raises(FileNotFoundError):
        write_text(tmp_path / "none" / "x", "x")
    assert sorted(os.listdir(tmp_path)) == ["pipe", "protected.csv"]


# Long names


def test_a_name_as_long_as_the_system_takes_is_written(tmp_path: Path) -> None:
    for name in ("客" * 83 + ".csv", "客" * 85):
        assert len(name.encode()) >= 253
        write_text(tmp_path / name, "x")
        write_text(tmp_path / name, "y")
        assert (tmp_path / name).read_text() == "y"
    with pytest.raises(OSError, match="too long"):
        write_text(tmp_path / ("客" * 86), "x")
    with pytest.raises(OSError, match="too long"), placing(tmp_path / ("客" * 86)):
        pass
    with pytest.raises(OSError, match="too long"), replacing(tmp_path / ("客" * 86)):
        pass
    assert len(os.listdir(tmp_path)) == 2


@given(st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=300))
def test_a_shortened_name_fits_and_begins_as_it_did(name: str) -> None:
    short = shorten_name(name)
    assert len(short.encode()) <= LONGEST_NAME
    assert short
    if len(name.encode()) <= LONGEST_NAME:
        assert short == name
    else:
        assert name.startswith(os.path.splitext(short)[0])


def test_no_character_is_cut_in_two() -> None:
    assert shorten_name("客户" * 60 + ".funnel") == "客户" * 41 + ".funnel"
    assert shorten_name("ab" + "e\u0301" * 100, 10) == "ab" + "e\u0301" * 2
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    assert shorten_name(f"ab{family}{family}.csv", 30) == f"ab{family}.csv"
    assert shorten_name("mit freundlichen Grüßen.csv", 17) == "mit freundlic.csv"
    assert shorten_name("a bbbbbbbb.csv", 6) == "a.csv"


def test_a_name_that_is_proposed_hides_no_ending(tmp_path: Path) -> None:
    turned = tmp_path / "report\u202egpj.funnel"
    assert named_after(turned, " 2026-11-30.exe").name == "reportgpj 2026-11-30.exe"
    assert named_after(tmp_path / "\u202e\u200b.funnel", ".csv").name == "_.csv"
    for name in ("تقرير", "👨\u200d👩\u200d👧", "می\u200cخواهم"):
        assert named_after(tmp_path / f"{name}.funnel", ".csv").name == f"{name}.csv"
