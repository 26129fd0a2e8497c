"""Every text of the program exists in Chinese and in English, and the tool that sees to it can be trusted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from catalogues import FOLDER, compile_old, stale
from translations import CODE, Entry, Key, TextError, check, paths, read_ts, texts, update, write_ts

CALLS = """
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit.text import translate


def say(n, path, unknown):
    translate("Board", "Text {count}").format(count=3)
    translate("Board", "%n deal(s) & more", "", n)
    translate("Board", "Open", "a verb")
    translate("Board", "Open", comment="a state")
    raise FunnelError(
        message(
            "File",
            "The file {path} "
            "is not ours.",
            path=path,
        )
    ) from FunnelError(message("File", "{count} compan(y/ies) <left>", count=n))
    print(say("Board", "not a text"), say.message("Board", "not one either"))
"""


@pytest.fixture
def code(tmp_path: Path) -> Path:
    """A small program with every kind of call."""
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "window.py").write_text(CALLS, encoding="utf-8")
    return folder


def translate_all(path: Path, chinese: dict[str, str]) -> None:
    """Fill in the open translations of a .ts file by hand, as a translator does."""
    text = path.read_text(encoding="utf-8")
    for source, words in chinese.items():
        start = text.index(f"<source>{source}</source>")
        end = text.index("</message>", start)
        item = text[start:end].replace(' type="unfinished"', "")
        item = item.replace("<translation></translation>", f"<translation>{words}</translation>")
        item = item.replace("<numerusform></numerusform>", f"<numerusform>{words}</numerusform>")
        text = text[:start] + item + text[end:]
    path.write_text(text, encoding="utf-8")


def test_all_texts_are_translated_with_their_places_and_compiled() -> None:
    sentences = check(CODE, FOLDER)
    if sentences:
        some = "\n".join(sentences[:20])
        pytest.fail(
            f"{len(sentences)} faults, `make translations` may help. The first ones:\n{some}", pytrace=False
        )


def test_one_thing_is_said_as_one() -> None:
    """English takes the s off a noun by itself; the verb after it has to be written by hand."""
    word = r"(?!(?:is|has|was|does) )(?:[\w,-]|\{\w+\}|\.(?=\{))+"
    of_many = re.compile(rf"(?<! with )(?:%n|\{{count\}})(?: {word})*? (?:are|have|were|do|don't) ")
    singular = [entry.forms[0] for entry in read_ts(FOLDER / "funnel_desktop_en.ts").values()]
    assert [text for text in singular if of_many.search(text)] == []


def test_there_are_texts_at_all() -> None:
    assert len(texts(CODE)) > 30


def test_the_tool_finds_every_kind_of_call(code: Path) -> None:
    assert {(key.context, key.source, key.comment): plural for key, plural in texts(code).items()} == {
        ("Board", "%n deal(s) & more", ""): True,
        ("Board", "Open", "a state"): False,
        ("Board", "Open", "a verb"): False,
        ("Board", "Text {count}", ""): False,
        ("File", "The file {path} is not ours.", ""): False,
        ("File", "{count} compan(y/ies) <left>", ""): True,
    }


@pytest.mark.parametrize(
    "call", ['translate("Board", name)', 'translate("Board", f"{n}")', "message(name, 'x')"]
)
def test_a_text_that_cannot_be_read_from_the_code_is_named_with_its_line(code: Path, call: str) -> None:
    (code / "wrong.py").write_text(f"name = n = 1\n{call}\n", encoding="utf-8")
    with pytest.raises(TextError, match=r"wrong\.py:2: "):
        texts(code)


def test_english_is_made_from_the_code_and_chinese_waits_for_the_translator(
    code: Path, tmp_path: Path
) -> None:
    update(code, tmp_path / "ts")
    entries = {key.source: entry for key, entry in read_ts(paths(tmp_path / "ts", "en")[0]).items()}
    assert entries["%n deal(s) & more"].forms == ("%n deal & more", "%n deals & more")
    assert entries["{count} compan(y/ies) <left>"].forms == (
        "{count} company <left>",
        "{count} companies <left>",
    )
    problems = check(code, tmp_path / "ts")
    assert len(problems) == 6
    assert all(
        problem.startswith("zh_CN: ") and problem.endswith("is not translated") for problem in problems
    )


def test_translations_survive_a_change_of_the_code(code: Path, tmp_path: Path) -> None:
    update(code, tmp_path / "ts")
    ts, qm = paths(tmp_path / "ts", "zh_CN")
    chinese = {
        "%n deal(s) &amp; more": "%n 个商机等",
        "Text {count}": "文字 {count}",
        "The file {path} is not ours.": "文件 {path} 不是本程序的。",
        "{count} compan(y/ies) &lt;left&gt;": "剩 {count} 家公司",
    }
    translate_all(ts, chinese)
    (code / "window.py").write_text(CALLS.replace('"Text {count}"', '"Words {count}"'), encoding="utf-8")
    assert any(
        "'Text {count}' is no longer in the code" in sentence for sentence in check(code, tmp_path / "ts")
    )
    update(code, tmp_path / "ts")
    entries = {entry.key.source: entry for entry in read_ts(ts).values()}
    assert entries["%n deal(s) & more"].forms == ("%n 个商机等",)
    assert entries["The file {path} is not ours."].finished
    assert entries["Text {count}"].vanished
    assert entries["Text {count}"].forms == ("文字 {count}",)
    assert not entries["Words {count}"].finished
    before = ts.read_bytes(), qm.read_bytes()
    update(code, tmp_path / "ts")
    assert (ts.read_bytes(), qm.read_bytes()) == before
    # The text comes back, and its translation with it.
    (code / "window.py").write_text(CALLS, encoding="utf-8")
    update(code, tmp_path / "ts")
    assert {e.key.source: e for e in read_ts(ts).values()}["Text {count}"].finished


def test_a_translation_with_other_places_is_named(code: Path, tmp_path: Path) -> None:
    update(code, tmp_path / "ts")
    ts, _ = paths(tmp_path / "ts", "zh_CN")
    translate_all(ts, {"The file {path} is not ours.": "文件 {name} 不是本程序的。", "Text {count}": "文字"})
    named = [problem for problem in check(code, tmp_path / "ts") if "other places" in problem]
    assert len(named) == 2
    assert "'文件 {name} 不是本程序的。'" in named[0] + named[1]


def test_a_compiled_file_older_than_its_text_is_named(code: Path, tmp_path: Path) -> None:
    update(code, tmp_path / "ts")
    ts, qm = paths(tmp_path / "ts", "zh_CN")
    assert not stale(ts, qm)
    translate_all(ts, {"Text {count}": "文字 {count}"})
    assert stale(ts, qm)
    assert any("is older than" in problem for problem in check(code, tmp_path / "ts"))


def test_what_is_older_than_its_text_is_compiled_and_nothing_else(code: Path, tmp_path: Path) -> None:
    folder = tmp_path / "ts"
    update(code, folder)
    (ts, qm), (_, english) = paths(folder, "zh_CN"), paths(folder, "en")
    before, untouched = qm.read_bytes(), english.stat().st_mtime_ns
    translate_all(ts, {"Text {count}": "文字 {count}"})
    compile_old(folder)
    assert not stale(ts, qm)
    assert qm.read_bytes() != before
    assert english.stat().st_mtime_ns == untouched
    english.unlink()
    compile_old(folder)
    assert english.is_file()


def test_the_english_catalogue_holds_plural_forms_only(code: Path, tmp_path: Path) -> None:
    update(code, tmp_path / "ts")
    ts, _ = paths(tmp_path / "ts", "en")
    entries = read_ts(ts)
    assert sorted(key.source for key in entries) == ["%n deal(s) & more", "{count} compan(y/ies) <left>"]
    key = Key("Board", "Text {count}", "")
    more = sorted([*entries.values(), Entry(key, False, (key.source,))], key=lambda entry: entry.key)
    ts.write_text(write_ts(more, "en"), encoding="utf-8")
    assert "en: Board: 'Text {count}' only repeats the code" in check(code, tmp_path / "ts")
    update(code, tmp_path / "ts")
    assert read_ts(ts) == entries
