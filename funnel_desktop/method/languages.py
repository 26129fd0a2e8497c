"""The one list of the program's languages, and how they differ in writing days, names and amounts.

Texts stand in the catalogues and in the playbook, not here. What depends on the language without being a
text is a field of ``Language``; code asks for the field, never for the language's name.
"""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """One language."""

    code: str
    """What files, options and settings call it; the catalogue is ``funnel_desktop_CODE.ts``."""
    own_name: str
    """What its speakers call it: so it stands in the menu, whatever language is in force."""
    locale: str
    """The locale of numbers and calendars that goes with it."""
    system_names: tuple[str, ...]
    """How systems begin the names of its locales, in small letters."""
    plural_forms: int
    """How many forms a text with a count has, as in Qt's rules."""
    days_in_figures: bool
    """Days are written 11-18, or with the month's name: 18 Nov."""
    counts_in_ten_thousands: bool
    """Large amounts are written 38.0 万 and 12,000 万, or ¥380k and ¥120m."""
    family_name_first: bool
    """王伟, one letter of family name first, or Wei Wang."""
    wide_punctuation: bool
    """Quotes and apostrophes are as wide as a character."""


CHINESE = Language(
    code="zh_CN",
    own_name="简体中文",
    locale="zh_CN",
    system_names=("zh", "chinese"),
    plural_forms=1,
    days_in_figures=True,
    counts_in_ten_thousands=True,
    family_name_first=True,
    wide_punctuation=True,
)
ENGLISH = Language(
    code="en",
    own_name="English",
    locale="en_GB",
    system_names=("en", "english"),
    plural_forms=2,
    days_in_figures=False,
    counts_in_ten_thousands=False,
    family_name_first=False,
    wide_punctuation=False,
)
LANGUAGES = (CHINESE, ENGLISH)
"""All of them, in the order of the menu and of the playbook's texts."""

SOURCE = ENGLISH
"""The language in which the texts stand in the code, spoken where no other is asked for."""

CODES = tuple(language.code for language in LANGUAGES)
_BY_CODE = {language.code: language for language in LANGUAGES}


def language_of(code: str) -> Language:
    """Return the language with this code; English for a code that is none."""
    return _BY_CODE.get(code, SOURCE)


def language_of_locale(name: str) -> Language | None:
    """Return the language of a system's locale, None when it is not spoken here.

    Systems write "zh_CN.UTF-8", "zh-Hans-CN" or "Chinese (Simplified)_China".
    """
    first = name.lower()
    for sign in "_-.@ ":
        first = first.partition(sign)[0]
    return next((language for language in LANGUAGES if first in language.system_names), None)
