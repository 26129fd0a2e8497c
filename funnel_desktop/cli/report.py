"""The command report: the report on a week as a text to be sent, as a table, or for programs."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from funnel_desktop.cli.files import day_of
from funnel_desktop.cli.forecast import through
from funnel_desktop.cli.output import Output, UsageError
from funnel_desktop.cli.passphrases import key_of
from funnel_desktop.commands.session import Session
from funnel_desktop.method.today import Week, week_of
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.forecast import Forecasts
from funnel_desktop.queries.week_report import (
    ReportDeal,
    WeekReport,
    read_week_report,
    tells_how_it_stands,
    week_to_report,
)
from funnel_desktop.text import message


def report(options: Namespace, output: Output) -> int:
    """Print the report on a week."""
    from funnel_desktop.wording.share import Share, report_page, report_text, tab_separated, table_of
    from funnel_desktop.wording.wording import Wording

    if options.mask and options.full:
        raise UsageError(message("CommandLine", "Give --mask or --full, not both."))
    day = None if options.today is None else day_of(options.today)
    path = Path(options.file)
    session = Session.open(path, "read", key=key_of(path, options, output), language=output.language)
    try:
        today = day or session.clock().date()
        week = week_to_report(today) if options.week is None else _week(options.week)
        figures = Figures(session, today)
        stands = tells_how_it_stands(week, today)
        forecast = through(Forecasts(session).work(day), output) if stands else None
        found = read_week_report(session, figures, forecast, week)
        wording = Wording(session.playbook, session.settings, session.language, today)
    finally:
        session.close()
    share = Share("masked" if options.mask else "full" if options.full else "short", not options.shares)
    if options.table:
        output.say(*tab_separated(table_of(report_page(found, wording, share))).splitlines())
    else:
        output.say(*report_text(found, wording, share).splitlines())
    output.result(_values(output, found, report_text(found, wording, share)))
    return 0


def _week(text: str) -> Week:
    year, _, number = text.upper().partition("-W")
    try:
        return week_of(date.fromisocalendar(int(year), int(number), 1))
    except ValueError:
        raise UsageError(
            message("CommandLine", "{value} is not a week. Type it as 2026-W48.", value=text)
        ) from None


def _values(output: Output, found: WeekReport, text: str) -> dict[str, object]:
    figures, plan, later = found.figures, found.plan, found.next_week
    return {
        "week": f"{found.week.start:%G-W%V}",
        "from": found.week.start,
        "to": found.week.end,
        "today": found.today,
        "won": {"deals": figures.won_count, "amount": output.amount_value(figures.won_minor)},
        "lost": {"deals": len(figures.lost), "amount": output.amount_value(figures.lost_minor)},
        "forward": len(figures.forward),
        "back": len(figures.back),
        "added": len(figures.added),
        "added_asked": plan.added,
        "leads": figures.leads,
        "visits": figures.visits_done,
        "visits_planned": plan.visits,
        "slipped": _summed(output, found.slipped),
        "passed": _summed(output, found.passed),
        "next": {
            "week": f"{later.week.start:%G-W%V}",
            "steps": len(later.steps),
            "signings": _summed(output, later.signings),
            "visits": later.visits,
            "cold_visits": later.cold_visits,
            "commitments": len(later.commitments),
        },
        "verdict": _verdict(output, found),
        "text": text,
    }


def _summed(output: Output, deals: Iterable[ReportDeal]) -> dict[str, object]:
    listed = list(deals)
    total = sum(deal.amount_minor or 0 for deal in listed)
    return {"deals": len(listed), "amount": output.amount_value(total)}


def _verdict(output: Output, found: WeekReport) -> dict[str, object] | None:
    said = found.verdict
    if said is None:
        return None
    expected = said.expected

    def value(figure: float | None) -> float | None:
        return figure if said.measure != "money" or figure is None else output.amount_value(round(figure))

    return {
        "measure": said.measure,
        "until": said.period.end,
        "target": value(said.target),
        "signed": value(said.signed),
        "p10": None if expected is None else value(expected.p10),
        "p50": None if expected is None else value(expected.p50),
        "p90": None if expected is None else value(expected.p90),
    }
