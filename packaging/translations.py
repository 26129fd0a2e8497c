"""Make the catalogues of translations from the code: `make translations`.

    translations.py           read the code, merge into resources/translations/*.ts, compile them
    translations.py --check   change nothing; say what is not up to date or not translated (exit code 1)

Qt's own lupdate reads Python, but neither the second name for the function (`message`) nor plural forms in
it; so the texts are read here, by Python's own parser, and written in the format that Qt Linguist opens. A
text that the code no longer has stays as "vanished" if it was translated; it is not compiled. The English
catalogue holds what the code cannot say itself, the plural forms: everything else is said as it stands there.

A text is a call of `translate` or `message` with a literal context and a literal source. It has plural forms
when it has a count: `translate(…, …, "", n)`, or `message(…, …, count=…)`.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

import glossary
from catalogues import FOLDER, CannotCompile, compile_catalogue, stale

from funnel_desktop.method import languages

CODE = Path(__file__).resolve().parent.parent / "funnel_desktop"
# Number of plural forms of each language: Chinese has one, English "1 deal" and "2 deals".
LANGUAGES = {language.code: language.plural_forms for language in languages.LANGUAGES}
# The two places that hand texts on which others wrote.
PASSING_ON = {CODE / "text.py", CODE / "translation.py", CODE / "widgets" / "kit" / "text.py"}
PLACE = re.compile(r"\{[^{}]*\}|%n")


class Key(NamedTuple):
    """What a text is looked up by."""

    context: str
    source: str
    comment: str


@dataclass(frozen=True)
class Entry:
    """A text in one language: as many forms as it needs (one without a count), empty where not translated."""

    key: Key
    plural: bool
    forms: tuple[str, ...]
    vanished: bool = False
    draft: bool = False

    @property
    def finished(self) -> bool:
        """Whether every form is there, and not as a draft."""
        return all(self.forms) and not self.draft


class TextError(Exception):
    """A call that cannot be read: says where, and what to do."""


def literal(node: ast.expr | None) -> str | None:
    """Return a literal string, or None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def texts_of(path: Path) -> Iterator[tuple[Key, bool]]:
    """Yield every text of one file of code, and whether it has a count.

    Raises:
        TextError: a context, source or comment is not a literal string, or the file is no Python.
    """
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    except SyntaxError as error:
        raise TextError(f"{path}:{error.lineno}: {error.msg}") from None
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if node.func.id not in ("translate", "message"):
            continue
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        arguments: list[ast.expr | None] = [*node.args, None, None, None, None]
        context, source = literal(arguments[0]), literal(arguments[1])
        comment: str | None = ""
        plural = "count" in named
        if node.func.id == "translate":
            given = arguments[2] or named.get("comment")
            plural = (arguments[3] or named.get("n")) is not None
            comment = literal(given) if given is not None else ""
        if not context or not source or comment is None:
            raise TextError(
                f"{path}:{node.lineno}: {node.func.id}() needs its context, text and comment as literals"
            )
        yield Key(context, source, comment), plural


def texts(folder: Path) -> dict[Key, bool]:
    """Return every text of the code under ``folder``, in order, and whether it has a count anywhere."""
    found: dict[Key, bool] = {}
    for path in sorted(folder.rglob("*.py")):
        if path not in PASSING_ON:
            for key, plural in texts_of(path):
                found[key] = found.get(key, False) or plural
    return dict(sorted(found.items()))


def read_ts(path: Path) -> dict[Key, Entry]:
    """Return the entries of a .ts file; none when there is no file yet."""
    if not path.exists():
        return {}
    entries: dict[Key, Entry] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for item in context.iter("message"):
            key = Key(context.findtext("name", ""), item.findtext("source", ""), item.findtext("comment", ""))
            translation = item.find("translation")
            if translation is None:
                continue
            plural = item.get("numerus") == "yes"
            words = [form.text or "" for form in translation.iter("numerusform")]
            forms = tuple(words) if plural else (translation.text or "",)
            state = translation.get("type", "")
            entries[key] = Entry(key, plural, forms, state in ("vanished", "obsolete"), state == "unfinished")
    return entries


def needed(found: dict[Key, bool], language: str) -> dict[Key, bool]:
    """Return what a language's catalogue has to hold: of the source language only texts with a count."""
    is_source = language == languages.SOURCE.code
    return {key: plural for key, plural in found.items() if plural or not is_source}


def english(key: Key) -> tuple[str, ...]:
    """Return the English forms of "deal(s)", "compan(y/ies)": for one and for many."""
    one = re.sub(r"\((\w*)/(\w+)\)", r"\1", key.source).replace("(s)", "")
    many = re.sub(r"\((\w*)/(\w+)\)", r"\2", key.source).replace("(s)", "s")
    # Without a mark nobody but a person knows the other form.
    return (one, many) if one != many else ("", "")


def merge(found: dict[Key, bool], known: dict[Key, Entry], language: str) -> list[Entry]:
    """Return a language's entries: translations kept, new texts empty (not English), lost ones vanished."""
    merged = []
    is_source = language == languages.SOURCE.code
    for key, plural in needed(found, language).items():
        entry = known.get(key)
        wanted = LANGUAGES[language] if plural else 1
        if entry is not None and any(entry.forms) and len(entry.forms) == wanted:
            merged.append(replace(entry, plural=plural, vanished=False))
        else:
            merged.append(Entry(key, plural, english(key) if is_source else ("",) * wanted))
    lost = [entry for key, entry in known.items() if key not in found and entry.finished and not is_source]
    merged += [replace(entry, vanished=True) for entry in lost]
    return sorted(merged, key=lambda entry: (entry.key, entry.vanished))


def write_ts(entries: Iterable[Entry], language: str) -> str:
    """Return a .ts file's text, ordered so that a change of the code changes few lines of it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    last = None
    for entry in entries:
        if entry.key.context != last:
            if last is not None:
                lines.append("</context>")
            last = entry.key.context
            lines += ["<context>", f"    <name>{escape(last)}</name>"]
        lines.append('    <message numerus="yes">' if entry.plural else "    <message>")
        lines.append(f"        <source>{escape(entry.key.source)}</source>")
        if entry.key.comment:
            lines.append(f"        <comment>{escape(entry.key.comment)}</comment>")
        state = ' type="vanished"' if entry.vanished else "" if entry.finished else ' type="unfinished"'
        if entry.plural:
            lines.append(f"        <translation{state}>")
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in entry.forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{escape(entry.forms[0])}</translation>")
        lines.append("    </message>")
    if last is not None:
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def faults(found: dict[Key, bool], entries: dict[Key, Entry], language: str) -> list[str]:
    """Return what is wrong with a catalogue, a sentence each: missing, not translated, with other places."""
    sentences = []
    wanted_texts = needed(found, language)
    for key, plural in wanted_texts.items():
        entry = entries.get(key)
        where = f"{language}: {key.context}: {key.source!r}"
        if entry is None or entry.vanished or entry.plural != plural:
            sentences.append(f"{where} is not in the catalogue: run `make translations`")
        elif not entry.finished or len(entry.forms) != (LANGUAGES[language] if plural else 1):
            sentences.append(f"{where} is not translated")
        else:
            for form in entry.forms:
                wanted, got = set(PLACE.findall(key.source)), set(PLACE.findall(form))
                # A plural form may leave its number out: "one deal".
                optional = {"%n", "{count}"} if plural else set()
                if got - wanted or wanted - got - optional:
                    sentences.append(f"{where} has other places than its translation {form!r}")
    for key, entry in entries.items():
        if not entry.vanished and key not in wanted_texts:
            why = "only repeats the code" if key in found else "is no longer in the code"
            sentences.append(f"{language}: {key.context}: {key.source!r} {why}")
    return sentences


def departures(entries: dict[Key, Entry], path: Path, language: str) -> list[str]:
    """Return where a catalogue departs from the glossary in ``path``, one sentence each; none without one."""
    if language == languages.SOURCE.code or not path.exists():
        return []
    said = [
        (entry.key.context, entry.key.source, form)
        for entry in entries.values()
        for form in entry.forms
        if entry.finished and not entry.vanished
    ]
    rules = glossary.read_glossary(path, language)
    return [f"{language}: {sentence}" for sentence in glossary.faults(rules, said)]


def check(code: Path, folder: Path) -> list[str]:
    """Return all that is wrong with the catalogues in ``folder``, one sentence each."""
    found = texts(code)
    sentences = []
    for language in LANGUAGES:
        ts, qm = paths(folder, language)
        entries = read_ts(ts)
        sentences += faults(found, entries, language)
        sentences += departures(entries, folder.parent / glossary.FILE.name, language)
        if not ts.exists():
            sentences.append(f"{ts.name} is missing: run `make translations`")
        elif stale(ts, qm):
            sentences.append(f"{qm.name} is older than {ts.name}: run `make translations`")
    return sentences


def paths(folder: Path, language: str) -> tuple[Path, Path]:
    """Return the paths of a language's .ts and .qm files."""
    return folder / f"funnel_desktop_{language}.ts", folder / f"funnel_desktop_{language}.qm"


def update(code: Path, folder: Path) -> list[str]:
    """Merge the code's texts into the catalogues, compile them, and return one line on each."""
    found = texts(code)
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for language in LANGUAGES:
        ts, qm = paths(folder, language)
        entries = merge(found, read_ts(ts), language)
        ts.write_text(write_ts(entries, language), encoding="utf-8", newline="\n")
        compile_catalogue(ts, qm)
        open_ones = sum(not entry.finished for entry in entries)
        lines.append(f"{ts.name}: {len(needed(found, language))} texts, {open_ones} to translate")
        known = {entry.key: entry for entry in entries}
        lines += departures(known, folder.parent / glossary.FILE.name, language)
    return lines


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; see the top of the file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="change nothing, say what is not up to date")
    try:
        wanted = parser.parse_args(arguments)
        sentences = check(CODE, FOLDER) if wanted.check else update(CODE, FOLDER)
    except (TextError, CannotCompile, glossary.GlossaryError) as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(sentences) or "The catalogues are up to date.")
    return 1 if wanted.check and sentences else 0


if __name__ == "__main__":
    sys.exit(main())
