"""What a filter asks of deals: of the board, of the table, and of a saved view."""

from __future__ import annotations

from dataclasses import dataclass, replace

from funnel_desktop.method.own_filter import OwnTerm, with_term

SIGNING = ("", "month", "none")
"""What a filter may ask of the day on which open deals are expected to be signed: nothing, that it is of this
month, that there is none."""


@dataclass(frozen=True, slots=True)
class DealFilter:
    """What is shown. Empty fields let everything pass; the others must all be met.

    ``text`` is split at spaces and every word must be found; ``sources`` any of; ``stage`` only that column.
    ``stale``, ``stuck``, ``overdue`` (the next step, or the expected signing), ``no_next_step`` and
    ``signing`` (one of ``SIGNING``) are about open deals; ``won_in_period`` leaves out what was won outside
    the target's period. ``own`` asks about columns of the file's own, one term a column.
    """

    text: str = ""
    sources: frozenset[str] = frozenset()
    stage: str | None = None
    stale: bool = False
    overdue: bool = False
    no_next_step: bool = False
    no_customer: bool = False
    won_in_period: bool = False
    own: tuple[OwnTerm, ...] = ()
    stuck: bool = False
    signing: str = ""

    @property
    def active(self) -> bool:
        """Whether anything is filtered at all."""
        return self != DealFilter()

    def with_own(self, term: OwnTerm) -> DealFilter:
        """Return the filter with another term for a column; without one where it asks for nothing."""
        return replace(self, own=with_term(self.own, term))

    @property
    def only_text(self) -> bool:
        """Whether nothing but words is asked for."""
        return replace(self, text="") == DealFilter()
