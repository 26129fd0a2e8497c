"""The command line's language: which one, and its sentences from the catalogue that the window uses too."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, Sequence

from funnel_desktop.resources import resource_path
from funnel_desktop.text import Message

LANGUAGES = ("zh_CN", "en")
_PLURAL = re.compile(r"\((\w*)/(\w+)\)|\((s)\)")


def language_asked_for(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> str:
    """Return "zh_CN" or "en": what ``--language`` says, else the system (LC_ALL, LC_MESSAGES, LANG), else
    English.

    Looked at before the arguments are parsed, because ``--help`` has to be in that language.
    """
    asked = ""
    for place, argument in enumerate(arguments):
        if argument == "--language" and place + 1 < len(arguments):
            asked = arguments[place + 1]
        elif argument.startswith("--language="):
            asked = argument.partition("=")[2]
    if asked in LANGUAGES:
        return asked
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name)
        if value:
            return "zh_CN" if value.lower().startswith("zh") else "en"
    if sys.platform == "win32":
        import locale

        return "zh_CN" if (locale.getlocale()[0] or "").lower().startswith(("zh", "chinese")) else "en"
    return "en"


class Catalogue:
    """Turns messages into sentences of one language. The Chinese catalogue is read
    when it is first needed."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._texts: dict[tuple[str, str], str] | None = None

    def text(self, message: Message) -> str:
        """Return a message in the language, with its places filled in; English where it is not translated
        yet."""
        sentence = self._translated(message.context, message.source)
        if sentence is None:
            sentence = _with_plural(message.source, message.values.get("count"))
        if not message.values:
            return sentence
        return sentence.format(**{name: self._value(name, value) for name, value in message.values.items()})

    def _value(self, name: str, value: object) -> object:
        if isinstance(value, Message):
            return self.text(value)
        return f"{value:,}" if name == "count" and isinstance(value, int) else value

    def _translated(self, context: str, source: str) -> str | None:
        if self.language == "en":
            return None
        if self._texts is None:
            self._texts = _read_catalogue(self.language)
        return self._texts.get((context, source))


def _with_plural(source: str, count: object) -> str:
    """Return an English sentence with "deal(s)" and "compan(y/ies)" written out for a
    count, if there is one."""
    if not isinstance(count, int):
        return source
    if count == 1:
        return _PLURAL.sub(lambda found: found[1] or "", source)
    return _PLURAL.sub(lambda found: found[2] or found[3], source)


def _read_catalogue(language: str) -> dict[tuple[str, str], str]:
    from xml.etree import ElementTree

    texts: dict[tuple[str, str], str] = {}
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
            form = translation.find("numerusform")
            text = (translation.text if form is None else form.text) or ""
            if text.strip():
                texts[name, item.findtext("source", "")] = text
    return texts
