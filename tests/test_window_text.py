"""Sentences reach the window in its language: values, plurals and the messages inside them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from catalogues import compile_catalogue
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot
from translations import Entry, Key, write_ts

from funnel_desktop.text import message
from funnel_desktop.widgets.kit.text import text_of, translate

CATALOGUE = [
    Entry(Key("Board", "%n deal(s)", ""), True, ("%n 个商机",)),
    Entry(Key("Board", "Open", "a state"), False, ("未结束",)),
    Entry(Key("Board", "Open", "a verb"), False, ("打开",)),
    Entry(Key("File", "Import", ""), False, ("导入",)),
    Entry(Key("File", "The file {path} is not ours.", ""), False, ("文件 {path} 不是本程序的。",)),
    Entry(Key("File", "{count} deal(s) imported", ""), True, ("导入 {count} 个商机",)),
    Entry(Key("File", "{what}: {why}", ""), False, ("{why}（{what}）",)),
]


@pytest.fixture
def chinese(qtbot: QtBot, tmp_path: Path) -> Iterator[None]:
    """Switch the application to a small Chinese catalogue for one test."""
    (tmp_path / "zh.ts").write_text(write_ts(CATALOGUE, "zh_CN"), encoding="utf-8")
    compile_catalogue(tmp_path / "zh.ts", tmp_path / "zh.qm")
    catalogue = QTranslator()
    assert catalogue.load(str(tmp_path / "zh.qm"))
    QCoreApplication.installTranslator(catalogue)
    yield
    QCoreApplication.removeTranslator(catalogue)


@pytest.mark.usefixtures("chinese")
def test_a_message_of_the_layers_below_is_translated_before_it_is_filled_in() -> None:
    assert (
        text_of(message("File", "The file {path} is not ours.", path="a.funnel"))
        == "文件 a.funnel 不是本程序的。"
    )


@pytest.mark.usefixtures("chinese")
def test_a_message_inside_a_message_is_translated_too() -> None:
    inner = message("File", "The file {path} is not ours.", path="a")
    outer = message("File", "{what}: {why}", what=message("File", "Import"), why=inner)
    assert text_of(outer) == "文件 a 不是本程序的。（导入）"
    assert str(outer) == "Import: The file a is not ours."


@pytest.mark.usefixtures("chinese")
def test_a_count_stands_in_the_plural_form() -> None:
    assert text_of(message("File", "{count} deal(s) imported", count=3)) == "导入 3 个商机"
    assert translate("Board", "%n deal(s)", "", 2) == "2 个商机"


@pytest.mark.usefixtures("chinese")
def test_a_comment_tells_two_meanings_of_a_word_apart() -> None:
    assert translate("Board", "Open", "a verb") == "打开"
    assert translate("Board", "Open", "a state") == "未结束"


@pytest.mark.usefixtures("qtbot")
def test_without_a_catalogue_the_english_sentence_is_shown() -> None:
    assert text_of(message("File", "The file {path} is not ours.", path="a")) == "The file a is not ours."
    assert text_of(message("File", "100 % {certain}")) == "100 % {certain}"


def test_english_has_a_form_for_one_and_a_form_for_many(qtbot: QtBot, tmp_path: Path) -> None:
    """The English catalogue is needed for nothing but this, so this is what has to come out of it."""
    source = "{count} deal(s) imported"
    entries = [Entry(Key("File", source, ""), True, ("{count} deal imported", "{count} deals imported"))]
    (tmp_path / "en.ts").write_text(write_ts(entries, "en"), encoding="utf-8")
    compile_catalogue(tmp_path / "en.ts", tmp_path / "en.qm")
    catalogue = QTranslator()
    assert catalogue.load(str(tmp_path / "en.qm"))
    QCoreApplication.installTranslator(catalogue)
    try:
        said = [text_of(message("File", "{count} deal(s) imported", count=count)) for count in (0, 1, 2)]
    finally:
        QCoreApplication.removeTranslator(catalogue)
    assert said == ["0 deals imported", "1 deal imported", "2 deals imported"]
