"""What was chosen for a kind of spreadsheet, kept for the next of its kind: which column is what, which stage
each word means, in which unit and order amounts and dates are.

A kind is known by its headings, in any order. What is kept lies among the settings of the funnel: the
window and the command line share it, it travels with the file and its passphrase, and undoing an import
forgets what that import taught.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from funnel_desktop.exchange.headings import key

_MOST_KINDS = 20
_MOST_WORDS = 100
_LONGEST_WORD = 100
_ALIKE = 0.8


class Remembered(NamedTuple):
    """What is known of a kind: headings are as ``names_of`` gives them.

    ``columns`` maps fields to headings, ``keep`` headings without a field to what became of them, ``stages``
    and ``sources`` words to what they mean; ``kinds`` headings of own columns to their kinds. ``joined`` maps
    fields to the headings of their further columns. ``unit`` and ``date_order`` are None where the file told
    itself.
    """

    names: frozenset[str]
    columns: Mapping[str, str]
    keep: Mapping[str, str]
    stages: Mapping[str, str]
    sources: Mapping[str, str]
    unit: int | None
    date_order: str | None
    kinds: Mapping[str, str] = MappingProxyType({})
    joined: Mapping[str, Sequence[str]] = MappingProxyType({})

    @property
    def asked(self) -> frozenset[str]:
        """What the user said of it, of "unit" and "date_order"."""
        said = (("unit", self.unit), ("date_order", self.date_order))
        return frozenset(name for name, value in said if value is not None)

    def place(self, header: Sequence[str], field: str) -> int | None:
        """Return the place of the column that a field had, None where it had none or that is gone."""
        heading = self.columns.get(field)
        names = names_of(header)
        return names.index(heading) if heading in names else None

    def further(self, header: Sequence[str], field: str) -> tuple[int, ...]:
        """Return the places of the further columns that a field had, those that are there still."""
        names = names_of(header)
        return tuple(names.index(heading) for heading in self.joined.get(field, ()) if heading in names)


def names_of(header: Sequence[str]) -> list[str]:
    """Return the headings bare of case and signs, the second of one name as such."""
    seen: dict[str, int] = {}
    names = []
    for heading in header:
        name = key(heading)
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name}#{seen[name]}")
    return names


def recall(known: Sequence[Mapping[str, Any]], header: Sequence[str]) -> Remembered | None:
    """Return what is known of files with these headings, or nearly these; None when there were none."""
    names = frozenset(names_of(header))
    best: tuple[float, Mapping[str, Any]] | None = None
    for kind in known:
        theirs = frozenset(kind.get("names", ()))
        alike = len(names & theirs) / max(1, len(names | theirs))
        if alike >= _ALIKE and (best is None or alike > best[0]):
            best = (alike, kind)
    if best is None:
        return None
    kind = best[1]
    return Remembered(
        frozenset(kind["names"]),
        kind.get("columns") or {},
        kind.get("keep") or {},
        kind.get("stages") or {},
        kind.get("sources") or {},
        kind.get("unit"),
        kind.get("date_order"),
        kind.get("kinds") or {},
        kind.get("joined") or {},
    )


def learned(
    known: Sequence[Mapping[str, Any]],
    header: Sequence[str],
    *,
    columns: Mapping[str, int],
    keep: Mapping[int, str],
    stages: Mapping[str, str | None],
    sources: Mapping[str, str | None],
    unit: int | None,
    date_order: str | None,
    kinds: Mapping[int, str] | None = None,
    joined: Mapping[str, Sequence[int]] | None = None,
) -> tuple[Mapping[str, Any], ...]:
    """Return what is known with this file as the latest of its kind; the oldest kinds are dropped."""
    names = names_of(header)
    kind = {
        "names": sorted(names),
        "columns": {field: names[place] for field, place in columns.items()},
        "keep": {names[place]: end for place, end in keep.items()},
        "stages": _words(stages),
        "sources": _words(sources),
        "unit": unit,
        "date_order": date_order,
        "kinds": {names[place]: kind for place, kind in (kinds or {}).items()},
        "joined": {field: [names[place] for place in more] for field, more in (joined or {}).items() if more},
    }
    others = [other for other in known if set(other.get("names", ())) != set(names)]
    return (kind, *others[: _MOST_KINDS - 1])


def _words(meant: Mapping[str, str | None]) -> dict[str, str]:
    said = {word: key for word, key in meant.items() if key is not None and len(word) <= _LONGEST_WORD}
    return dict(list(said.items())[:_MOST_WORDS])
