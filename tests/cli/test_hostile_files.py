"""Files that were made to harm: packed, nested, endless, or no files at all. Each gets one sentence, and
nothing is taken in."""

from __future__ import annotations

import os
import re
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from funnel_desktop.cli.main import run as command_line
from funnel_desktop.commands.export_set import export_everything
from funnel_desktop.commands.session import Session
from funnel_desktop.exchange.writing import run
from funnel_desktop.sample.funnel import SampleFunnel

Build = Callable[[Path, Path], None]

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


@pytest.fixture(scope="module")
def good_set(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A set as the program writes it, in a folder."""
    folder = tmp_path_factory.mktemp("set")
    session = Session.create(folder / "sample.funnel")
    session.execute(SampleFunnel())
    run(export_everything(session, folder / "set"))
    session.close()
    return folder / "set"


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A funnel without deals."""
    Session.create(tmp_path / "empty.funnel").close()
    return tmp_path / "empty.funnel"


def refusal(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Return the one sentence with which a command refuses what it was given."""
    capsys.readouterr()
    assert command_line([*map(str, arguments), "--language", "en"]) == 1
    said = capsys.readouterr()
    lines = said.err.strip().splitlines()
    assert len(lines) == 1, lines
    assert lines[0].isprintable()
    assert len(lines[0]) < 1500
    return lines[0].removeprefix("funnel-desktop: ")


def packed(
    path: Path, good: Path, over: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED
) -> None:
    """Pack a set with some files exchanged."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for file in sorted(good.iterdir()):
            if file.name not in over:
                archive.write(file, file.name)
        for name, content in over.items():
            archive.writestr(name, content)


def patched(path: Path, mark: bytes, place: int, value: int) -> None:
    """Change a byte of every record of a zip file that begins with ``mark``."""
    content = bytearray(path.read_bytes())
    for found in re.finditer(re.escape(mark), content):
        content[found.start() + place] = value
    path.write_bytes(content)


def encrypted(path: Path, good: Path) -> None:
    packed(path, good, {})
    patched(path, b"PK\x03\x04", 6, 1)
    patched(path, b"PK\x01\x02", 8, 1)


def of_an_unknown_method(path: Path, good: Path) -> None:
    packed(path, good, {})
    patched(path, b"PK\x03\x04", 8, 99)
    patched(path, b"PK\x01\x02", 10, 99)


def of_a_costly_method(path: Path, good: Path) -> None:
    packed(path, good, {}, zipfile.ZIP_LZMA)


def damaged(path: Path, good: Path) -> None:
    packed(path, good, {})
    with zipfile.ZipFile(path) as archive:
        start = archive.getinfo("deal.csv").header_offset + 60
    content = bytearray(path.read_bytes())
    content[start : start + 400] = bytes(255 - byte for byte in content[start : start + 400])
    path.write_bytes(content)


def with_a_table_twice(path: Path, good: Path) -> None:
    packed(path, good, {})
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(path, "a") as archive:
        archive.write(good / "deal.csv", "deal.csv")


def with_a_huge_directory(path: Path, good: Path) -> None:
    packed(path, good, {})
    end = path.read_bytes().rindex(b"PK\x05\x06")
    patched(path, b"PK\x05\x06", 14, 0x20)
    assert path.read_bytes()[end + 14] == 0x20


def with_an_endless_about(path: Path, good: Path) -> None:
    about = (good / "about.csv").read_text("utf-8-sig")
    packed(path, good, {"about.csv": about + "".join(f"k{n},v\r\n" for n in range(100_000))})


def with_an_endless_cell(path: Path, good: Path) -> None:
    head = (good / "deal.csv").read_text("utf-8-sig").splitlines()[0]
    packed(path, good, {"deal.csv": head + "\r\n" + "A" * (17 << 20)})


def with_more_rows_than_it_says(path: Path, good: Path) -> None:
    about = (good / "about.csv").read_text("utf-8-sig")
    packed(path, good, {"about.csv": re.sub(r"rows_deal,\d+", "rows_deal,1", about)})


def with_a_count_beyond_all_numbers(path: Path, good: Path) -> None:
    about = (good / "about.csv").read_text("utf-8-sig")
    lie = {"about.csv": re.sub(r"rows_deal,\d+", "rows_deal," + "9" * 5000, about)}
    packed(path, good, lie)


def with_a_number_beyond_all_numbers(path: Path, good: Path) -> None:
    plan = "id,source,period,planned\r\na,cold,2026-01," + "9" * 5000 + "\r\n"
    packed(path, good, {"source_plan.csv": plan})


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        (encrypted, "is protected by a password. Unpack it, and choose the folder."),
        (of_an_unknown_method, "is packed in a way that is not unpacked here."),
        (of_a_costly_method, "is packed in a way that is not unpacked here."),
        (damaged, "deal.csv cannot be read from line"),
        (with_a_table_twice, "holds deal.csv twice. Pack the set once more."),
        (with_a_huge_directory, "would unpack to more than a set of tables ever holds."),
        (with_an_endless_about, "is not a whole funnel"),
        (with_an_endless_cell, "deal.csv cannot be read from line 2 on"),
        (with_more_rows_than_it_says, "the set is not complete"),
        (with_a_count_beyond_all_numbers, "the set is not complete"),
        (with_a_number_beyond_all_numbers, "is no number for planned"),
    ],
)
def test_a_zip_file_that_was_made_to_harm(
    build: Build,
    sentence: str,
    good_set: Path,
    empty: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    build(tmp_path / "set.zip", good_set)
    assert sentence in refusal(capsys, "import", empty, tmp_path / "set.zip")
    session = Session.open(empty, "read")
    assert session.store.whole.is_empty()
    session.close()


def test_names_in_a_zip_file_lead_nowhere(
    good_set: Path, empty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outside = tmp_path / "outside.csv"
    packed(tmp_path / "set.zip", good_set, {"../outside.csv": "x", str(outside): "x"})
    assert command_line(["import", str(empty), str(tmp_path / "set.zip")]) == 0
    assert not outside.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty.funnel", "set.zip"]


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 100_000,
        "a = " + "{b = " * 50_000,
        "[" + ".".join(["a"] * 100_000) + "]",
        ".".join(["a"] * 50_000) + " = 1",
        "a = 1\n" + '"b" . ' * 50_000 + "c = 1",
        "a = " + "9" * 100_000,
        "x" * (2 << 20),
        "".join(f"[t{number}]\n" for number in range(200_000)),
    ],
    ids=["brackets", "braces", "table of parts", "key of parts", "quoted parts", "number", "large", "tables"],
)
def test_a_playbook_deeper_or_larger_than_any(
    text: str, empty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "playbook.toml").write_text(text, encoding="utf-8")
    said = refusal(capsys, "playbook", "import", empty, tmp_path / "playbook.toml")
    assert "is no playbook: what it holds is larger or deeper than any" in said


@pytest.fixture(params=["pipe", "device", "folder", "sparse", "missing"])
def no_file(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], Path]:
    """A name of a kind of file that leads to nothing that can be read."""

    def make(name: str) -> Path:
        path = tmp_path / name
        if request.param == "pipe":
            os.mkfifo(path)
        elif request.param == "device":
            path.symlink_to("/dev/zero")
        elif request.param == "folder":
            path.mkdir()
        elif request.param == "sparse":
            with path.open("wb") as file:
                file.truncate(8 << 30)
        return path

    return make


@on_unix
@pytest.mark.parametrize("name", ["deals.csv", "set.zip", "playbook.toml"])
def test_what_is_no_file_that_can_be_read(
    name: str, no_file: Callable[[str], Path], empty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = no_file(name)
    command = ("playbook", "import") if name.endswith(".toml") else ("import",)
    assert name in refusal(capsys, *command, empty, path)


@on_unix
def test_a_set_with_a_pipe_in_it(
    good_set: Path, empty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    for file in good_set.iterdir():
        if file.name != "deal.csv":
            (folder / file.name).write_bytes(file.read_bytes())
    os.mkfifo(folder / "deal.csv")
    assert "deal.csv" in refusal(capsys, "import", empty, folder)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\x00" * 5000, "is empty"),
        (b"customer,amount\n" + b"\x00\x01\x02" * 5000, "is not a text file"),
        (b"customer,amount\n" + b"A" * (17 << 20) + b",1\n", "deals.csv"),
        (b"customer," + b"," * 200_000 + b"\nA\n", ""),
        (b"customer,amount,stage\nA," + b"9" * 100_000 + b",target\n", ""),
    ],
    ids=["nothing", "noise", "cell", "columns", "number"],
)
def test_a_spreadsheet_that_was_made_to_harm(
    content: bytes, sentence: str, empty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "deals.csv").write_bytes(content)
    assert command_line(["import", str(empty), str(tmp_path / "deals.csv"), "--language", "en"]) in (0, 1)
    said = capsys.readouterr()
    assert sentence in said.err
    assert "Traceback" not in said.err


def test_words_of_a_file_do_not_act_on_the_terminal(
    empty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """ESC clears a screen or writes a title, a carriage return hides what stood before, U+202E turns it."""
    name = "\x1b[2J\x1b]0;owned\x07\u202egpj.exe\r\x9b31m.csv"
    path = tmp_path / name
    path.write_text("customer,amount\n\x1b[31mA\x07,x\n", encoding="utf-8")
    for command in (("import", empty, path), ("import", empty, tmp_path / ("no" + name)), ("check", path)):
        command_line([*map(str, command), "--language", "en"])
    said = capsys.readouterr()
    written = said.out + said.err
    assert "\\x1b[2J" in written
    assert [character for character in written if not character.isprintable() and character != "\n"] == []
