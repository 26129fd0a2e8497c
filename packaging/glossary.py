"""Hold the catalogues to resources/glossary.toml: one thing keeps one name. Part of `make translations`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "resources" / "glossary.toml"
_KEYS = {"english", "note", "never"}


class GlossaryError(Exception):
    """Says what is wrong with the glossary itself."""


@dataclass(frozen=True)
class Glossary:
    """What one language has to hold to."""

    words: Mapping[str, tuple[str, ...]]
    """The words for each term, which stands as :func:`plain` gives it; the first is the usual one."""
    never: Mapping[str, str]
    """Words that stand in no text, each with the term that has another one, "" for those without."""


def plain(text: str) -> str:
    """Return a short text as a term stands in the glossary: no "&", no "(&F)", no "…", small letters."""
    text = re.sub(r"\(&.\)", "", text).replace("&", "")
    return text.removesuffix("…").casefold()


def many(term: str) -> str:
    """Return the plural of a term, as English makes it without thinking."""
    return term[:-1] + "ies" if re.search("[^aeiou]y$", term) else term + "s"


def read_glossary(path: Path, language: str) -> Glossary:
    """Return what the glossary says of a language.

    Raises:
        GlossaryError: a term is there twice, without a word, or with an unknown key.
    """
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    general = told.get("never", {})
    words: dict[str, tuple[str, ...]] = {}
    never = dict.fromkeys(general.get(language, ()), "")
    for entry in told.get("term", ()):
        term = entry.get("english", "")
        if not term or plain(term) != term:
            raise GlossaryError(f"{path.name}: “{term}” is not written as a term: small letters, no mark")
        if term in words:
            raise GlossaryError(f"{path.name}: “{term}” is there twice")
        if unknown := entry.keys() - _KEYS - general.keys():
            raise GlossaryError(
                f"{path.name}: “{term}” has {', '.join(sorted(unknown))}, which is no language"
            )
        if language in entry:
            words[term] = tuple(entry[language])
            if not all(words[term]) or not words[term]:
                raise GlossaryError(f"{path.name}: “{term}” has no word in {language}")
        never |= dict.fromkeys(entry.get("never", {}).get(language, ()), term)
    return Glossary(words, never)


def forbidden(text: str, glossary: Glossary) -> Iterator[str]:
    """Yield what is wrong with the words of a text, half a sentence each."""
    for word, term in glossary.never.items():
        if word in text:
            instead = f": “{term}” is {glossary.words[term][0]}" if term in glossary.words else ""
            yield f"has “{word}”{instead}"


def faults(glossary: Glossary, translations: Iterable[tuple[str, str, str]]) -> list[str]:
    """Return where translations depart from the glossary, a sentence each.

    ``translations`` are context, English source and the translation, of everything that is in the program.
    """
    words = {**{many(term): found for term, found in glossary.words.items()}, **glossary.words}
    sentences = []
    ways: dict[str, dict[str, str]] = {}
    for context, source, translation in translations:
        where = f"{context}: {source!r}"
        sentences += [f"{where} {fault}" for fault in forbidden(translation, glossary)]
        label, said = plain(source), plain(translation)
        allowed = words.get(label)
        if allowed is None:
            ways.setdefault(label, {}).setdefault(said, where)
        elif said not in map(plain, allowed):
            sentences.append(f"{where} is “{said}”: the glossary has {', '.join(allowed)}")
    for places in ways.values():
        if len(places) > 1:
            said_here = "; ".join(f"“{said}” in {where}" for said, where in places.items())
            sentences.append(f"one text, two translations: {said_here}")
    return sentences
