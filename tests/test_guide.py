"""The help inside the program: each page in each language, about the same things, leading somewhere."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtGui import QImageReader

from funnel_desktop.method.languages import CODES
from funnel_desktop.resources import resource_path
from funnel_desktop.widgets.shell.actions import MENUS, Entry, Menu, entries
from funnel_desktop.widgets.shell.registry import ROOMS
from funnel_desktop.wording.guide import (
    PAGE_OF_ENTRY,
    PAGE_OF_ROOM,
    PAGES,
    made_page,
    page,
    places,
    plain,
    table,
    written,
)

WRITTEN = [key for key in PAGES if key != "shortcuts"]
_PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")


def menus(items: tuple[Menu | Entry | None, ...] = MENUS) -> set[str]:
    """Return the keys of all menus."""
    found = set()
    for item in items:
        if isinstance(item, Menu):
            found |= {item.key} | menus(item.entries)
    return found


@pytest.mark.parametrize("key", WRITTEN)
def test_a_page_says_the_same_in_every_language(key: str) -> None:
    texts = [written(key, language) for language in CODES]
    for text in texts:
        assert text.startswith("# ")
        assert text.count("\n# ") == 0
    for parts in (_PICTURE.findall, _LINK.findall, re.compile(r"(?m)^#+").findall):
        assert len({tuple(parts(text)) for text in texts}) == 1
    assert all(Counter(places(text)) == Counter(places(texts[0])) for text in texts)


@pytest.mark.parametrize("language", CODES)
def test_what_a_page_names_is_there(language: str) -> None:
    keyed = {entry.key for entry in entries() if entry.shortcuts} | {"copy", "paste"}
    named = {entry.key for entry in entries()} | menus()
    for key in WRITTEN:
        text = written(key, language)
        for kind, name in places(text):
            assert (
                (kind == "key" and name in keyed)
                or (kind == "menu" and name in named)
                or (kind, name) in (("folder", ""), ("stages", ""))
            ), (key, kind, name)
        assert set(_LINK.findall(text)) <= set(PAGES), key
        for picture in _PICTURE.findall(text):
            reader = QImageReader(str(resource_path("help", "pictures", language, picture)))
            assert reader.canRead(), (key, picture)
            assert 800 <= reader.size().width() <= 1_400, (key, picture)


def test_no_picture_and_no_page_lies_there_for_nothing() -> None:
    for language in CODES:
        wanted = {name for key in WRITTEN for name in _PICTURE.findall(written(key, language))}
        folder = resource_path("help", "pictures", language)
        assert {file.name for file in folder.iterdir()} == wanted
        assert {file.stem for file in resource_path("help", language).iterdir()} == set(WRITTEN)


def test_every_room_has_its_page() -> None:
    assert set(PAGE_OF_ROOM) == {room.key for room in ROOMS}
    assert {*PAGE_OF_ROOM.values(), *PAGE_OF_ENTRY.values()} <= set(PAGES)


def test_what_others_wrote_stands_in_a_page_as_it_is() -> None:
    said = page(
        "files-and-copies",
        "en",
        lambda kind, _name: plain("C:\\a_b_c <b>*x*</b>") if kind == "folder" else "…",
    )
    assert "C:\\\\a\\_b\\_c \\<b\\>\\*x\\*\\</b\\>" in said.text
    assert said.title == "Files, copies and passphrase"
    assert table(("a", "b"), [("1", plain("x|y"))]) == "| a | b |\n| --- | --- |\n| 1 | x\\|y |"


def test_a_page_is_found_by_all_words() -> None:
    found = made_page("x", "# Board\n\nDrag a Card to the next stage.")
    assert found.has("card DRAG")
    assert found.has("")
    assert not found.has("card lost")
