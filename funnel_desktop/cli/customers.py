"""The command customers: those that may be one, and putting two together."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from funnel_desktop.cli.importing import interrupt_noted, run_interruptibly
from funnel_desktop.cli.output import Output, UsageError
from funnel_desktop.cli.passphrases import key_of
from funnel_desktop.commands.same_customers import MergeCustomers
from funnel_desktop.commands.session import Session
from funnel_desktop.method.same_customers import Holding
from funnel_desktop.queries.same_customers import MayBeOne, customers_alike
from funnel_desktop.text import message
from funnel_desktop.wording.same_customers import holding_words, why_alike


def customers(options: Namespace, output: Output) -> int:
    """List customers of FILE that may be one, or with --merge NAME --into NAME put them together."""
    if bool(options.merge) != bool(options.into):
        raise UsageError(message("CommandLine", "--merge and --into belong together: give both names."))
    with interrupt_noted() as interrupted:
        path = Path(options.file)
        session = Session.open(
            path,
            "write" if options.merge else "read",
            key=key_of(path, options, output),
            language=output.language,
        )
        try:
            if not options.merge:
                found = run_interruptibly(customers_alike(session), interrupted, output)
                output.progress(1)
                _print(output, found)
                output.result({"file": options.file, "pairs": [_values(pair) for pair in found]})
                return 0
            work = MergeCustomers(options.merge, options.into)
            run_interruptibly(session.execute_in_slices(work.name(), work.run), interrupted, output)
        finally:
            session.close()
    output.progress(1)
    come = Holding(options.into, work.deals, people=work.people, visits=work.visits, leads=work.leads)
    output.say(
        message("CommandLine", "Now under {name}: {what}.", name=options.into, what=holding_words(come))
    )
    output.result(
        {
            "file": options.file,
            "into": options.into,
            **{"deals": work.deals, "people": work.people, "visits": work.visits, "leads": work.leads},
        }
    )
    return 0


def _print(output: Output, found: list[MayBeOne]) -> None:
    if not found:
        output.say(message("Customers", "No two customers look like one."))
    for pair in found:
        output.say(f"{pair.alike.likeness:4.0%}  {output.text(why_alike(pair.alike.why))}")
        for holding in (pair.first, pair.second):
            output.say(f"      {holding.name}  ({holding_words(holding)})")


def _values(pair: MayBeOne) -> dict[str, object]:
    return {
        "likeness": round(pair.alike.likeness, 3),
        "why": pair.alike.why,
        "keep": pair.keep,
        "customers": [holding._asdict() for holding in (pair.first, pair.second)],
    }
