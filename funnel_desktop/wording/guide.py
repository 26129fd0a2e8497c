"""The pages of the help inside the program: Markdown beside the translations, one folder a language.

What a page says of keys, menus, folders and stages stands in it as ``{key:capture}``, ``{menu:back_up}``,
``{folder}`` and ``{stages}``, and is put in when it is read: so that it can't say what is not so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from funnel_desktop.resources import resource_path
from funnel_desktop.text import tame

PAGES = (
    *("first-steps", "board", "capture", "deal", "today", "deals", "leads", "visits", "targets", "insights"),
    *("levers", "review", "import-and-export", "method", "files-and-copies", "shortcuts", "whats-new"),
)
"""All pages in their order. "shortcuts" is not written: it is made from the menus."""
PAGE_OF_ROOM = {
    name: name
    for name in ("board", "today", "deals", "leads", "visits", "targets", "insights", "levers", "review")
}
"""The page that tells about a room."""

PAGE_OF_ENTRY = {
    "first_steps": "first-steps",
    "method_help": "method",
    "shortcuts": "shortcuts",
    "copies_help": "files-and-copies",
    "whats_new": "whats-new",
}
"""The page that an entry of the menu opens."""

_PLACE = re.compile(r"\{(?P<kind>[a-z]+)(?::(?P<name>[a-z_]+))?\}")
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~&])")


class Page(NamedTuple):
    """A page: its key, its heading, and its text in Markdown, the heading included."""

    key: str
    title: str
    text: str

    def has(self, words: str) -> bool:
        """Whether each of these words stands in it, capital or small."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def written(key: str, language: str) -> str:
    """Return a page as it is written, with its places still open. An OSError where it is missing."""
    return resource_path("help", language, f"{key}.md").read_text(encoding="utf-8")


def page(key: str, language: str, say: Callable[[str, str], str]) -> Page:
    """Return a page. ``say`` is given the kind and the name of what is to be put in, and returns it in
    Markdown."""
    return made_page(
        key, _PLACE.sub(lambda found: say(found["kind"], found["name"] or ""), written(key, language))
    )


def made_page(key: str, text: str) -> Page:
    """Return a page of this text, which begins with its heading."""
    return Page(key, text.partition("\n")[0].removeprefix("# "), text)


def places(text: str) -> list[tuple[str, str]]:
    """Return kind and name of all that is to be put into a page as it is written."""
    return [(found["kind"], found["name"] or "") for found in _PLACE.finditer(text)]


def plain(text: str) -> str:
    """Return words of others, such as the name of a folder, as Markdown that shows just them."""
    return _SPECIAL.sub(r"\\\1", tame(text))


def table(head: Iterable[str], lines: Iterable[Iterable[str]]) -> str:
    """Return a table in Markdown; its cells are Markdown."""
    first = list(head)
    rows = [first, ["---"] * len(first), *(list(line) for line in lines)]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)
