"""What running commands share: what they may use, how they name deals, what they refuse, where cards land."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from funnel_desktop.commands.clock import utc_text
from funnel_desktop.method.currencies import converted, is_currency, priced
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.fields import AMOUNTS, CLOCKS, DATES, FIELD, NUMBERS, SEARCHED_FIELDS
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.rank import ranks_between
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import SOURCES
from funnel_desktop.method.texts import LONGEST_TEXT, checked_text
from funnel_desktop.method.visits import time_typed
from funnel_desktop.store.deals import editable, refreshed_search_text
from funnel_desktop.store.store import Store
from funnel_desktop.text import FunnelError, Message, message


@dataclass(frozen=True, slots=True)
class Context:
    """What a running command may use."""

    store: Store
    settings: Settings
    playbook: Playbook
    now: datetime
    language: str = "en"

    @property
    def at(self) -> str:
        """The present moment as the file keeps times."""
        return utc_text(self.now)

    @property
    def today(self) -> date:
        """The present local date."""
        return self.now.date()

    def deal(self, row: int) -> Deal:
        """Return a deal that must be there. Raises FunnelError when it is gone."""
        deal = self.store.deals.deal(row)
        if deal is None:
            raise FunnelError(message("Deals", "This deal is no longer in the file."))
        return deal

    def stage_name(self, stage: str | None) -> str:
        """Return the name of a stage for a sentence."""
        return "–" if stage is None else self.playbook.stages[stage].name(self.language)


class Command(Protocol):
    """A change that a session can execute."""

    def name(self, context: Context) -> Message:
        """Return what was done, for the undo menu and the status line."""

    def run(self, context: Context) -> None:
        """Do it. Raises FunnelError and changes nothing when it makes no sense."""


def title(deal: Deal) -> str:
    """Return how a deal is called in a sentence: its customer, else its project, else its number."""
    return deal.customer or deal.project or deal.reference or deal.id[:8]


def subject(context: Context, rows: Sequence[int]) -> str | None:
    """Return the name of the only deal, None for several."""
    return title(context.deal(rows[0])) if len(rows) == 1 else None


def place_ranks(context: Context, stage: str, before: int | None, rows: Sequence[int]) -> list[str]:
    """Return ranks for ``rows`` above ``before`` in ``stage``; a deal dropped above itself lands above the
    next one."""
    moving = set(rows)
    deals = context.store.deals
    while before is not None and before in moving:
        before = deals.neighbour_below(before)
    lower, upper = deals.ranks_around(stage, before)
    return ranks_between(lower, upper, len(rows))


def note_answers(context: Context, deal: Deal, answers: Sequence[Answer]) -> None:
    """Note the answers that differ from those there."""
    there = context.store.history.answers(deal.id)
    new = [entry for entry in answers if there.get(entry.check) != entry]
    if new:
        context.store.history.add_answers(deal.id, new, context.at)


def check_number(value: object, largest: int) -> None:
    """Raise FunnelError for what is neither None nor a whole number from 0 to ``largest``."""
    if value is not None and (not isinstance(value, int) or not 0 <= value <= largest):
        raise FunnelError(
            message("Deals", "{value} is not possible here. Type a number from 0 up.", value=value)
        )


def checked_values(values: Mapping[str, object]) -> dict[str, object]:
    """Return editable values after checking them. Raises FunnelError."""
    checked = editable(values)
    for name, largest in (*((name, 10**17) for name in AMOUNTS), *((name, 10**9) for name in NUMBERS)):
        check_number(checked.get(name), largest)
    currency = checked.get("currency")
    if currency is not None and not is_currency(str(currency)):
        raise FunnelError(
            message("Deals", "{value} is not a currency. Type its code, such as USD.", value=currency)
        )
    source = checked.get("source")
    if source is not None and source not in SOURCES:
        raise FunnelError(message("Deals", "{value} is not a source of the method.", value=source))
    for name in DATES:
        day = checked.get(name)
        if day is not None:
            checked[name] = checked_day(str(day)).isoformat()
    for name in CLOCKS:
        if name in checked:
            checked[name] = checked_clock(str(checked[name] or ""))
    for name, value in checked.items():
        if isinstance(value, str) and FIELD[name].kind == "text":
            checked[name] = checked_text(value.strip())
        elif isinstance(value, str) and FIELD[name].kind == "note":
            checked_text(value, LONGEST_TEXT)
    return checked


def with_amounts(
    context: Context, values: Mapping[str, object], deal: Deal | None = None
) -> dict[str, object]:
    """Return the columns for values in which ``amount_minor`` is written in the deal's own currency.

    Users and files speak of a deal's amount in its currency; the file also keeps what that counts for in its
    own (see ``method.currencies``). ``deal``: the one that is changed, None for a new one.
    """
    own = context.settings.currency
    currency = str(values.get("currency") or (own if deal is None else deal.currency))
    columns = dict(values, currency=currency)
    if "amount_minor" in values or "currency" in values:
        minor = values.get("amount_minor", deal and deal.written_minor)
        assert minor is None or isinstance(minor, int)
        columns |= priced(minor, currency, own, context.settings.currency_rates)._asdict()
    return columns


def write_fields(context: Context, deal: Deal, values: Mapping[str, object]) -> None:
    """Write fields of a deal that are checked and differ from those there, and note each edit."""
    for name, value in values.items():
        context.store.history.add_edit(deal.id, name, getattr(deal, name), value, context.at)
    everything = {name: values.get(name, getattr(deal, name)) for name in SEARCHED_FIELDS}
    context.store.deals.update(
        deal.row, {**values, "updated_at": context.at, "search_text": refreshed_search_text(everything)}
    )


def count_anew(context: Context, currency: str, rate: float | None) -> None:
    """Count the amounts in another currency by a new rate, or no more."""
    deals = context.store.deals
    amounts = ((converted(minor, rate), row, now) for row, minor, now in deals.foreign_amounts(currency))
    deals.set_amounts([(minor, row) for minor, row, now in amounts if minor != now])


def checked_day(text: str) -> date:
    """Return a typed date. Raises FunnelError."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise FunnelError(
            message("Deals", "{value} is not a date. Type it as 2026-12-31.", value=text)
        ) from None


def checked_clock(text: str) -> str | None:
    """Return a typed time of day as the file keeps it, None for none. Raises FunnelError."""
    clock = time_typed(text)
    if clock is None:
        raise FunnelError(message("TimeEdit", "“{text}” is not a time. Type for example 9:30.", text=text))
    return clock or None


def checked_closing_day(context: Context, text: str) -> str:
    """Return the date on which a deal was closed as the file keeps it. Raises FunnelError."""
    day = checked_day(text)
    if day > context.today:
        raise FunnelError(
            message("Deals", "{value} is in the future. A deal closes today or earlier.", value=text)
        )
    return day.isoformat()
