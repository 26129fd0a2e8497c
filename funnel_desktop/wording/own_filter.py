"""What a filter by one of the file's own columns is called: on its chip, and to a screen reader."""

from __future__ import annotations

from funnel_desktop.method.own_filter import OwnTerm
from funnel_desktop.method.search import by_sound
from funnel_desktop.method.texts import shown_text
from funnel_desktop.translation import translate
from funnel_desktop.wording.punctuation import enumerated

_NAMED = 2
"""Values that a chip names; more are counted."""


def about_term(name: str, term: OwnTerm) -> str:
    """Return what a term asks of the column called ``name``: "Region: North, South", "Budget: 50 – 100"."""
    parts = [_about_values(term), _about_words(term), _about_limits(term)]
    if term.takes_empty:
        parts.append(translate("OwnFilter", "nothing", "a deal has no value in this column"))
    return translate("OwnFilter", "{column}: {what}").format(
        column=shown_text(name), what=enumerated([part for part in parts if part])
    )


def _about_values(term: OwnTerm) -> str:
    named = sorted(term.values - {""}, key=by_sound)
    if len(named) > _NAMED:
        return translate("OwnFilter", "%n value(s)", "", len(named))
    return enumerated([shown_text(value) for value in named])


def _about_words(term: OwnTerm) -> str:
    words = " ".join(term.words.split())
    return translate("OwnFilter", "“{words}”").format(words=shown_text(words)) if words else ""


def _about_limits(term: OwnTerm) -> str:
    if term.least and term.most:
        return translate("OwnFilter", "{least} – {most}").format(least=term.least, most=term.most)
    if term.kind == "date":
        if term.least:
            return translate("OwnFilter", "from {day}").format(day=term.least)
        return translate("OwnFilter", "until {day}").format(day=term.most) if term.most else ""
    if term.least:
        return translate("OwnFilter", "≥ {number}").format(number=term.least)
    return translate("OwnFilter", "≤ {number}").format(number=term.most) if term.most else ""
