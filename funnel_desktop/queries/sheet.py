"""All that the sheet of a deal shows, read at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.records import DealAction, OwnColumn, Person, Visit
from funnel_desktop.queries.own_columns import own_columns

if TYPE_CHECKING:
    from funnel_desktop.queries.customer_book import CustomerBook, FittingSource


class SheetContent(NamedTuple):
    """A deal with its answers by check and when they were given, the actions of its phases, the people of its
    customer, the source that fits it (None: its own does), and the columns of the file's own."""

    deal: Deal
    answers: dict[str, Answer]
    answered_at: dict[str, str]
    actions: Sequence[DealAction]
    people: Sequence[Person]
    fitting: FittingSource | None
    own: Sequence[OwnColumn] = ()


def read_sheet(session: Session, customers: CustomerBook, row: int) -> SheetContent | None:
    """Read the sheet of the deal with handle ``row``; None when it is gone."""
    deal = session.deal(row)
    if deal is None:
        return None
    return SheetContent(
        deal,
        session.answers(deal),
        session.answered_at(deal),
        actions_of(session, deal.id),
        people_of(session, deal.customer),
        customers.fitting_source(deal.customer, deal.contact_name, row),
        own_columns(session),
    )


def deal_by_id(session: Session, deal_id: str) -> Deal | None:
    """Return a deal by its id; None when it is gone."""
    row = session.store.visit_figures.row_of(deal_id)
    return None if row is None else session.deal(row)


def actions_of(session: Session, deal_id: str) -> list[DealAction]:
    """Return the actions that were kept for a deal, done or not."""
    return session.store.records.all(DealAction, deal_id=deal_id)


def people_of(session: Session, customer: str) -> list[Person]:
    """Return the people of a customer, none for ""."""
    return session.store.records.all(Person, customer=customer) if customer else []


def visit_of_step(session: Session, deal: Deal) -> Visit | None:
    """Return the planned visit that is the next step of a deal, None when the step is none."""
    from funnel_desktop.commands import step_and_visit

    return step_and_visit.visit_of_step(session.context, deal)
