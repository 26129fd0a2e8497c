"""The command line's language: which one, and its sentences from the catalogue that the window uses too."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from funnel_desktop.method.languages import CODES, SOURCE, language_of_locale
from funnel_desktop.resources import resource_path
from funnel_desktop.text import Message, message
from funnel_desktop.translation import text_of


def language_asked_for(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> str:
    """Return the code of a language: what ``--language`` says, else the system (LC_ALL, LC_MESSAGES,
    LANG), else English.

    Looked at before the arguments are parsed, because ``--help`` has to be in that language.
    """
    asked = ""
    for place, argument in enumerate(arguments):
        if argument == "--language" and place + 1 < len(arguments):
            asked = arguments[place + 1]
        elif argument.startswith("--language="):
            asked = argument.partition("=")[2]
    if asked in CODES:
        return asked
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name)
        if value:
            return (language_of_locale(value) or SOURCE).code
    if sys.platform == "win32":
        import locale

        return (language_of_locale(locale.getlocale()[0] or "") or SOURCE).code
    return SOURCE.code


def one_of(names: Sequence[str]) -> Message | str:
    """Return names of which one is to be chosen: "a or b", "a, b or c"."""
    *first, last = names
    if not first:
        return last
    return message("CommandLine", "{first} or {last}", first=", ".join(first), last=last)


class Catalogue:
    """Turns messages into sentences of one language. The Chinese catalogue is read
    when it is first needed."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._texts: dict[tuple[str, str, str], list[str]] | None = None

    def text(self, message: Message) -> str:
        """Return a message in the language, with its places filled in; English where it is not translated
        yet."""
        return text_of(message, self.translated)

    def translated(self, context: str, source: str, comment: str, n: int, /) -> str:
        """Return a sentence in the language, with the plural form for a count ``n``, and ``%n`` replaced."""
        if self.language == SOURCE.code and n < 0:
            return source  # the source is English: only its plural forms are in the catalogue
        if self._texts is None:
            self._texts = _read_catalogue(self.language)
        forms = self._texts.get((context, source, comment))
        sentence = source if not forms else forms[0] if n == 1 or len(forms) == 1 else forms[-1]
        return sentence.replace("%n", str(n)) if n >= 0 else sentence


def _read_catalogue(language: str) -> dict[tuple[str, str, str], list[str]]:
    """Return the forms of every text, by context, source and comment: one, or for one thing and several."""
    from xml.etree import ElementTree

    texts: dict[tuple[str, str, str], list[str]] = {}
    try:
        root = ElementTree.parse(resource_path("translations", f"funnel_desktop_{language}.ts")).getroot()
    except (OSError, ElementTree.ParseError):
        return texts  # English is better than no sentence
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for item in context.iter("message"):
            translation = item.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(form.strip() for form in forms):
                texts[name, item.findtext("source", ""), item.findtext("comment", "")] = forms
    return texts
