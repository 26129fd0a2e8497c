"""What a reader gets of a funnel: a workbook for the boss, a CSV to read."""

from __future__ import annotations

from collections.abc import Collection, Generator
from pathlib import Path

from funnel_desktop.commands.session import Session
from funnel_desktop.exchange.workbook import Written, write_workbook
from funnel_desktop.exchange.writing import write_rows
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.forecast import Forecasts
from funnel_desktop.queries.own_columns import own_columns
from funnel_desktop.queries.report import (
    all_activities,
    all_visits,
    currencies_of,
    deals_to_write,
    projects_of,
    report,
    week_plan,
)
from funnel_desktop.queries.verdict import verdict
from funnel_desktop.slices import as_part
from funnel_desktop.wording.readable_deals import readable_headings, readable_lines
from funnel_desktop.wording.wording import Wording
from funnel_desktop.wording.workbook import DealPages, first_page, look_of, visits_page, week_page
from funnel_desktop.wording.workbook_entries import entries_page


def wording_of(session: Session) -> Wording:
    """Return what it takes to say something about an open funnel today."""
    return Wording(session.playbook, session.settings, session.language, session.clock().date())


def export_workbook(
    session: Session, path: Path, rows: Collection[int] | None = None
) -> Generator[float, None, Written]:
    """Write the funnel, or the deals with the handles ``rows``, as a workbook in the session's language;
    yields the share done and returns what was written.

    Closing the generator early leaves what was at ``path`` before. Raises exchange.writing.WritingError.
    """
    return session.while_open(_workbook(session, path, rows))


def _workbook(session: Session, path: Path, rows: Collection[int] | None) -> Generator[float, None, Written]:
    wording = wording_of(session)
    figures = Figures(session, wording.today)
    shares = figures.probabilities
    yield 0.0
    deals = deals_to_write(session, rows)
    yield 0.0
    currencies = currencies_of(session)
    yield 0.0
    pages = DealPages(wording, shares, session.settings.currency, currencies, own_columns(session))
    sheets = [pages.deals(deals.all, deals.number), pages.lost(deals.lost, deals.lost_number)]
    if rows is None:
        visits = all_visits(session)
        yield 0.0
        plan = week_plan(session, figures)
        yield 0.0
        activities = all_activities(session)
        yield 0.0
        projects = projects_of(session, [*visits, *plan.visits, *activities])
        sheets += [visits_page(wording, visits, projects), week_page(wording, plan, projects)]
        if activities:
            sheets.insert(3, entries_page(activities, projects))
    said = None
    if rows is None:
        # Before rows are written, whose share alone is told.
        forecast = yield from as_part(Forecasts(session).work(), 0.0, 0.0)
        said = verdict(figures, forecast)
    first = first_page(wording, report(session, figures, rows), said, shares, session.known_as.stem)
    yield 0.0
    return (yield from write_workbook(path, first, sheets, look_of(wording), session.clock()))


def export_readable(
    session: Session, path: Path, rows: Collection[int] | None = None
) -> Generator[float, None, int]:
    """Write all deals, or those with the handles ``rows``, as CSV for a reader; yields the share done and
    returns their number. Raises exchange.writing.WritingError."""
    wording = wording_of(session)
    shares = Figures(session, wording.today).probabilities
    deals = deals_to_write(session, rows)
    own = own_columns(session)
    lines = readable_lines(deals.all, wording, shares, own)
    return session.while_open(write_rows(path, readable_headings(wording.unit, own), lines, deals.number))
