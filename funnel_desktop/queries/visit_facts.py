"""What the dialog of a visit may ask of the file: customers, people, and what a visit can be about."""

from __future__ import annotations

from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import Lead
from funnel_desktop.method.sources import is_known, suggested_source
from funnel_desktop.method.stages import OPEN_STAGES, POSITION
from funnel_desktop.queries.customer_book import CustomerBook

_OFFERED = 12


class Subject(NamedTuple):
    """What a visit is about: an open deal or a lead. ``stage`` None: a lead. ``row``: a deal's handle."""

    key: str
    title: str
    stage: str | None
    row: int | None
    source: str | None
    contact: str
    position: str

    @property
    def is_lead(self) -> bool:
        """Whether it is a lead."""
        return self.stage is None

    @property
    def forward(self) -> tuple[str, ...]:
        """The stages into which it can move from where it is."""
        if self.stage is None:
            return ("target",)
        return (*OPEN_STAGES[POSITION[self.stage] + 1 :], "won")


class VisitFacts:
    """Reads the open file, for one dialog."""

    def __init__(self, session: Session, customers: CustomerBook) -> None:
        self._session = session
        self._book = customers
        self._figures = session.store.visit_figures

    def prepare(self) -> None:
        """Read the names of customers and their letters before the first key is pressed."""
        self._book.prepare()

    def customers_like(self, text: str) -> list[str]:
        """Return customers whose name goes on from ``text``, in Chinese or in letters, or has it within."""
        wanted = text.strip()
        if not wanted:
            return []
        found = [*self._book.completions(wanted), *self._figures.customers_like(wanted)]
        return list(dict.fromkeys(name for name in found if name != wanted))[:_OFFERED]

    def people_at(self, customer: str) -> dict[str, str]:
        """Return the people known at a customer, with their positions."""
        return self._figures.people_at(customer) if customer else {}

    def suggested(self, customer: str, person: str, subject: Subject | None) -> str:
        """Return the source that fits: a lead's own, if it has one; else from customer and person."""
        if subject is not None and subject.is_lead and subject.source is not None:
            return subject.source
        return suggested_source(
            has_bought=self._figures.has_bought(customer),
            person_known=is_known(person, self.people_at(customer)),
        )

    def subjects(self, customer: str) -> list[Subject]:
        """Return the open deals, furthest first, and the leads of a customer that were not ended."""
        if not customer:
            return []
        found = []
        for row in self._figures.open_deals_of(customer):
            deal = self._session.deal(row)
            if deal is not None:
                found.append(
                    Subject(
                        f"deal:{deal.id}",
                        deal.project or deal.reference,
                        deal.stage,
                        deal.row,
                        deal.source,
                        deal.contact_name,
                        deal.contact_position,
                    )
                )
        leads = self._session.store.records.all(Lead, customer=customer, ended_date=None)
        return [*found, *map(self._of_lead, leads)]

    def _of_lead(self, lead: Lead) -> Subject:
        return Subject(
            f"lead:{lead.id}",
            lead.project,
            None,
            None,
            lead.source,
            lead.contact_name,
            lead.contact_position,
        )
