"""Which of the five sources fits, from what is known of customer and person (sales method, section 6)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_CHINESE = "\u2e80"
"""Characters from here on are written without spaces between them."""


def suggested_source(*, has_bought: bool, person_known: bool) -> str:
    """Return the source that fits a deal or visit: "cold", "follow_up", "penetration" or "cultivation".

    ``has_bought``: the customer has a won deal. ``person_known``: the person to meet is one we know already.

    ==============  ==============  ===============
    customer        person new      person known
    ==============  ==============  ===============
    not bought yet  cold            follow_up
    has bought      penetration     cultivation
    ==============  ==============  ===============

    "inbound" is never derived: that they came to us is something only the user knows.
    """
    if has_bought:
        return "cultivation" if person_known else "penetration"
    return "follow_up" if person_known else "cold"


def same_name(name: str) -> str:
    """Return a name as it is compared: width and case do not count, nor spaces beside Chinese characters."""
    folded = " ".join(unicodedata.normalize("NFKC", name).split()).casefold()
    return "".join(
        sign
        for at, sign in enumerate(folded)
        if sign != " " or (folded[at - 1] < _CHINESE and folded[at + 1] < _CHINESE)
    )


def is_known(person: str, known: Iterable[str]) -> bool:
    """Whether ``person`` is one of the ``known`` names; nobody yet ("") is not known."""
    wanted = same_name(person)
    return bool(wanted) and any(same_name(name) == wanted for name in known)
