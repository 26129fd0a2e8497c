"""What is shown of a text, and that what a file holds is written again as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from funnel_desktop.method.texts import (
    LONGEST_LINE,
    LONGEST_TEXT,
    ShownText,
    as_shown,
    checked_text,
    seen,
    shown_text,
    whole_text,
)
from funnel_desktop.text import FunnelError, Sentence, apart, bare, dotted, message, tame


@pytest.mark.parametrize(
    "name",
    [
        "华强电子",
        "شركة الأمل",
        "חברת התקווה",
        "می‌خواهم",
        "👨‍👩‍👧",
        "São Paulo",
        "A\u200fB",
        "北京　分公司",
        "x" * LONGEST_LINE,
    ],
)
def test_names_of_all_peoples_stay_as_they_are(name: str) -> None:
    assert shown_text(name) is name
    assert as_shown((1, name)) in ((1, name), [1, name])
    assert not isinstance(as_shown((1, name))[1], ShownText)


@pytest.mark.parametrize(
    ("whole", "shown"),
    [
        ("华强\u202egpj.exe", "华强gpj.exe"),
        ("\u2066a\u2069 b", "a b"),
        ("a\u200bb\ufeff", "ab"),
        ("a\x1b[2Jb\x00", "a[2Jb"),
        ("A\r\nWon 2026-01-01", "A Won 2026-01-01"),
        ("a\u2028b\x85c", "a b c"),
    ],
)
def test_what_would_turn_or_forge_a_line_is_not_shown(whole: str, shown: str) -> None:
    text = shown_text(whole)
    assert text == shown
    assert whole_text(text) == whole
    assert seen(whole, several_lines=False) == shown


def test_a_note_keeps_its_lines() -> None:
    assert shown_text("a\nb", several_lines=True) == "a\nb"
    assert shown_text("a\nb\u202ec", several_lines=True) == "a\nbc"
    assert as_shown(("a\nb", "c\nd"), {1}) == ("a b", "c\nd")


def test_of_a_long_text_the_beginning_is_shown() -> None:
    for several, most in ((False, LONGEST_LINE), (True, LONGEST_TEXT)):
        whole = "字" * (most + 1)
        text = shown_text(whole, several_lines=several)
        assert isinstance(text, ShownText)
        assert text.is_cut
        assert text.endswith("字…")
        assert len(text) < most
        assert text.whole == whole


def test_written_again_it_is_the_whole_text() -> None:
    whole = "字\u202e" * LONGEST_TEXT
    text = shown_text(whole)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE kept (text TEXT)")
        connection.execute("INSERT INTO kept VALUES (?)", (str(text or "").strip(),))
        assert connection.execute("SELECT text FROM kept WHERE text = ?", (text,)).fetchone() == (whole,)


def test_what_is_typed_or_imported_has_an_end() -> None:
    assert checked_text("字" * LONGEST_LINE) == "字" * LONGEST_LINE
    with pytest.raises(FunnelError, match=r"is too long: 2,001 characters\. There is room for 2,000\."):
        checked_text("字" * (LONGEST_LINE + 1))
    assert checked_text(shown_text("字" * 10 * LONGEST_TEXT)).startswith("字")


HEBREW, ARABIC = "חברת התקווה בע״מ", "شركة الأمل"


def test_a_name_that_runs_leftward_stays_apart_from_what_stands_beside_it() -> None:
    assert Sentence("{when} {step}").format(when="12-14", step=HEBREW) == f"12-14 \u2068{HEBREW}\u2069"
    assert dotted((ARABIC, "", "350,000")) == f"\u2068{ARABIC}\u2069 · 350,000"
    assert str(message("Undo", "edit {deal}", deal=ARABIC)) == f"edit \u2068{ARABIC}\u2069"
    assert bare(dotted((ARABIC, HEBREW))) == f"{ARABIC} · {HEBREW}"  # as it is kept
    for name in ("华强电子", "Bolt", "São Paulo", "👨\u200d👩\u200d👧"):
        assert apart(name) == name


def test_what_sets_a_name_apart_is_kept_and_what_breaks_out_of_it_is_not() -> None:
    line = f"12-14 {apart(HEBREW)}"
    assert seen(line) == tame(line) == line
    assert seen(f"{HEBREW}\u2069 x") == f"{HEBREW} x"
    assert tame(f"{ARABIC}\u2069 x") == f"{ARABIC}\\u2069 x"
    # Of a file none comes through, so that none can be closed from within.
    assert apart(shown_text(f"{HEBREW}\u2069\u202e x")) == f"\u2068{HEBREW} x\u2069"
