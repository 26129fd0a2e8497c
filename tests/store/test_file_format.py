"""The description of the file format names every table and every column that there is."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import fields
from pathlib import Path

from funnel_desktop.method.settings import Settings
from funnel_desktop.resources import resource_path
from funnel_desktop.store.schema import APPLICATION_ID, USER_VERSION


def test_every_table_column_and_setting_is_described(funnel: Path) -> None:
    words = set(re.findall(r"`([\w, ]+)`", resource_path("file_format.md").read_text(encoding="utf-8")))
    named = {word for several in words for word in re.split(r"[, ]+", several)}
    plain = sqlite3.connect(funnel)
    tables = [name for (name,) in plain.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    for table in tables:
        assert table in named
        if not table.startswith("_"):
            for (column,) in plain.execute("SELECT name FROM pragma_table_info(?)", (table,)):
                assert column in named, f"{table}.{column}"
    plain.close()
    for setting in fields(Settings):
        assert setting.name in named


def test_the_marks_are_those_of_the_program() -> None:
    text = resource_path("file_format.md").read_text(encoding="utf-8")
    assert f"0x{APPLICATION_ID:08X}" in text
    assert f"now {USER_VERSION}" in text


def test_the_example_queries_run(funnel: Path) -> None:
    text = resource_path("file_format.md").read_text(encoding="utf-8")
    plain = sqlite3.connect(funnel)
    answers, own = re.findall(r"^    SELECT.*?;$", text, re.MULTILINE | re.DOTALL)
    assert len(plain.execute(answers).fetchall()) == 40
    assert plain.execute(own).fetchall() == []
    (first,) = re.findall(r'my\.funnel "(.*)"$', text, re.MULTILINE)
    assert len(plain.execute(first).fetchall()) == 40
    plain.close()
