"""What putting another version of a file into ours would change: the plan that is shown, and then written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from funnel_desktop.method.merging import Standing

_UNSEEN = {"created_at", "updated_at"}
"""Fields that nobody sees: when a row was made, and changed last in whatever way."""


class Choice(NamedTuple):
    """One field that differs: its values here and there, and whether the other side's is taken.

    ``title`` says of which row, ``called`` what the field is called where only the file knows that; ``at`` is
    the UTC time of the change that counts, "" where nobody noted it.
    """

    table: str
    id: str
    title: str
    field: str
    mine: object
    theirs: object
    takes_theirs: bool
    at: str
    called: str = ""


@dataclass
class MergePlan:
    """What putting another version into a file changes. Rows are named by table and id."""

    related: bool = False
    """Whether both are versions of one file."""
    knows_deletions: bool = True
    """Whether the other version knows what was deleted from it; older ones do not."""
    added: dict[str, dict[str, str]] = field(default_factory=dict)
    """What comes in: ids and titles, by table."""
    kept: Counter[str] = field(default_factory=Counter)
    """How many rows are only here, and stay, by table."""
    deleted: dict[str, dict[str, str]] = field(default_factory=dict)
    """What goes here because it was deleted there."""
    stays_gone: Counter[str] = field(default_factory=Counter)
    """How many rows are there alone and stay away, because they were deleted here."""
    back: list[tuple[str, str]] = field(default_factory=list)
    """What was deleted here and comes back, because it was changed there since."""
    twice: list[str] = field(default_factory=list)
    """Deals that come in with a number (``reference``) that a deal here has: perhaps the same deal twice."""
    updated: dict[str, dict[str, dict[str, object]]] = field(default_factory=dict)
    renamed: dict[str, dict[str, str]] = field(default_factory=dict)
    """New ids, by table and id here, of rows that both sides made for the same thing."""
    choices: list[Choice] = field(default_factory=list)
    events: Counter[str] = field(default_factory=Counter)
    """How many events come in, by table."""
    taken_back: dict[str, dict[str, str]] = field(default_factory=dict)
    """Events that go here because going back to an earlier state took them away there: id and deal, by
    table."""
    histories: dict[str, set[str]] = field(default_factory=dict)
    """Deals of both sides whose history grows, with the tables in which it does."""
    made: dict[str, Standing] = field(default_factory=dict)
    """What is added to the history of a deal itself."""
    notes: list[tuple[str, str, str, str]] = field(default_factory=list)
    marks: list[tuple[str, str, str]] = field(default_factory=list)

    def changes_anything(self) -> bool:
        """Whether the file would be another one afterwards, in anything that a user sees."""
        return bool(
            any(self.added.values())
            or any(self.deleted.values())
            or any(values.keys() - _UNSEEN for rows in self.updated.values() for values in rows.values())
            or any(self.renamed.values())
            or any(self.events.values())
            or any(self.taken_back.values())
        )

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing at all to write."""
        return not (self.changes_anything() or any(self.updated.values()) or self.notes or self.marks)

    def differing(self, table: str, *, takes_theirs: bool) -> int:
        """Return the number of rows of a table of which a field of that side counts."""
        return len(
            {
                choice.id
                for choice in self.choices
                if choice.table == table and choice.takes_theirs is takes_theirs
            }
        )


def title_of(table: str, row: Mapping[str, object]) -> str:
    """Return how a row is called in a list."""
    names: dict[str, tuple[str, ...]] = {
        "deal": ("customer", "project", "reference"),
        "lead": ("customer",),
        "person": ("name", "customer"),
        "visit": ("customer", "person"),
        "source_plan": ("period",),
        "year_target": ("year",),
        "target_part": ("year",),
        "deal_action": ("text", "action_key"),
        "review": ("week_start",),
        "commitment": ("text",),
        "scenario": ("name",),
        "import_run": ("file",),
        "import_change": ("import_id",),
        "own_column": ("name",),
        "won_before": ("year",),
        "activity": ("customer", "text"),
        "link": ("name",),
        "kept_file": ("created_at",),
        "saved_view": ("name",),
        "setting": ("key",),
    }
    return next((str(row[name]) for name in names[table] if row.get(name) not in (None, "")), "")
