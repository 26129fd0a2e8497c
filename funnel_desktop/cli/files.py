"""The commands new, funnel, check and backup."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from funnel_desktop.cli.output import Output, UsageError
from funnel_desktop.cli.passphrases import key_for_new, key_of
from funnel_desktop.commands.session import Session
from funnel_desktop.method.money import step_of
from funnel_desktop.method.rounding import percentage
from funnel_desktop.method.shown_parts import shown_parts
from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.queries.currencies import OtherCurrency
from funnel_desktop.queries.funnel_of_day import Amounts, FunnelOfDay
from funnel_desktop.text import Message, message


def new(options: Namespace, output: Output) -> int:
    """Make a new file, empty or with the sample."""
    path = Path(options.file)
    first = None
    if options.sample:
        from funnel_desktop.sample.funnel import SampleFunnel

        first = SampleFunnel()
    session = Session.create(path, key=key_for_new(options, output), language=output.language, first=first)
    try:
        count = session.store.deals.count()
    finally:
        session.close()
    output.say(message("CommandLine", "{path} was made, with {count} deal(s).", path=path, count=count))
    output.result({"file": str(path), "deals": count})
    return 0


def funnel(options: Namespace, output: Output) -> int:
    """Print the stages with count, sum and weighted sum, now or at the end of a day."""
    from funnel_desktop.queries.currencies import other_currencies
    from funnel_desktop.queries.figures import Figures
    from funnel_desktop.queries.funnel_of_day import funnel_at, funnel_now
    from funnel_desktop.wording.currencies import left_out_note

    day = None if options.at is None else day_of(options.at)
    path = Path(options.file)
    session = Session.open(path, "read", key=key_of(path, options, output), language=output.language)
    try:
        figures = Figures(session, session.clock().date())
        probabilities = figures.probabilities
        found = funnel_now(session, figures) if day is None else funnel_at(session, day)
        left_out, scenario = figures.left_out, figures.left_out_scenario
        currencies = other_currencies(session)
        names = {stage: session.playbook.stages[stage].name(output.language) for stage in STAGES}
    finally:
        session.close()
    _print_funnel(output, names, probabilities, found)
    for note in (left_out_note(left_out), _later_note(found), _scenario_note(scenario)):
        if note is not None:
            output.say(note)
    values = _funnel_values(options, output, day, probabilities, found)
    output.result({**values, "other_currencies": currency_values(currencies)})
    return 0


def currency_values(currencies: Iterable[OtherCurrency]) -> list[dict[str, object]]:
    """Return the other currencies of a file for a program."""
    return [currency._asdict() for currency in currencies]


def day_of(text: str) -> date:
    """Return a day given as an option. Raises UsageError."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(
            message("CommandLine", "{value} is not a date. Type it as 2026-06-30.", value=text)
        ) from None


def money_heading(output: Output, heading: Message) -> str:
    """Return a heading of amounts with their unit."""
    unit = message("CommandLine", "yuan") if output.unit == 1 else message("CommandLine", "10,000 yuan")
    return output.text(message("CommandLine", "{heading} ({unit})", heading=heading, unit=unit))


def _print_funnel(
    output: Output, names: dict[str, str], probabilities: dict[str, float], found: FunnelOfDay
) -> None:
    rows = [
        [
            output.text(message("CommandLine", "Stage")),
            output.text(message("CommandLine", "Win probability")),
            output.text(message("CommandLine", "Deals")),
            money_heading(output, message("CommandLine", "Sum")),
            money_heading(output, message("CommandLine", "Weighted")),
        ]
    ]
    opened = [found.stages[stage] for stage in OPEN_STAGES]
    step = step_of("money", output.unit)
    sums = shown_parts([*(one.sum_minor for one in opened), found.unrecorded.sum_minor], step)
    weighted = shown_parts(
        [one.sum_minor * probabilities[stage] for stage, one in zip(OPEN_STAGES, opened, strict=True)], step
    )
    won = found.won.sum_minor
    for stage, total, expected in zip(STAGES, [*sums[:-1], won], [*weighted, won], strict=True):
        rows.append(
            [
                names[stage],
                percentage(probabilities[stage]),
                f"{found.stages[stage].count:,}",
                output.amount(total),
                output.amount(expected),
            ]
        )
    if found.unrecorded.count:
        name = message("CommandLine", "Stage not recorded")
        rows.append(_total_row(output, name, found.unrecorded.count, sums[-1]))
    rows.append(
        [
            output.text(message("CommandLine", "Open, all stages")),
            "",
            f"{found.open.count:,}",
            output.amount(found.open.sum_minor),
            output.amount(found.weighted(probabilities)),
        ]
    )
    lost = found.lost
    rows.append(_total_row(output, message("CommandLine", "Lost"), lost.count, lost.sum_minor))
    output.table(rows)


def _total_row(output: Output, name: Message, count: int, sum_minor: int) -> list[str]:
    return [output.text(name), "—", f"{count:,}", output.amount(sum_minor), "—"]


def _scenario_note(name: str) -> Message | None:
    if not name:
        return None
    return message("CommandLine", "The scenario “{name}” that is in use is left out here.", name=name)


def _later_note(found: FunnelOfDay) -> Message | None:
    """Return what has to be said of deals that the file learned of only after the day."""
    if not (found.later_open or found.later_won or found.later_lost):
        return None
    return message(
        "CommandLine",
        "Noted in the file only after that day: {open} of the open, {won} of the won and {lost} of the lost "
        "deals.",
        open=found.later_open,
        won=found.later_won,
        lost=found.later_lost,
    )


def _funnel_values(
    options: Namespace, output: Output, day: date | None, probabilities: dict[str, float], found: FunnelOfDay
) -> dict[str, object]:
    def values(there: Amounts) -> dict[str, object]:
        return {"count": there.count, "sum": output.amount_value(there.sum_minor)}

    return {
        "file": options.file,
        "at": None if day is None else day.isoformat(),
        "unit": output.unit,
        "stages": [
            {
                "stage": stage,
                "probability": probabilities[stage],
                **values(found.stages[stage]),
                "weighted": output.amount_value(found.stages[stage].sum_minor * probabilities[stage]),
            }
            for stage in STAGES
        ],
        "stage_not_recorded": values(found.unrecorded),
        "open": {
            **values(found.open),
            "weighted": output.amount_value(found.weighted(probabilities)),
        },
        "won": values(found.won),
        "lost": values(found.lost),
        "noted_later": {"open": found.later_open, "won": found.later_won, "lost": found.later_lost},
    }


def check(options: Namespace, output: Output) -> int:
    """See whether a file is sound: SQLite's checks, then ours. Exit code 1 when it is not."""
    from funnel_desktop.store.checking import check_file
    from funnel_desktop.store.file import FunnelFileError, open_file

    path = Path(options.file)
    try:
        file = open_file(path, "read", key=key_of(path, options, output))
        try:
            found = check_file(file.connection)
        finally:
            file.close()
    except FunnelFileError as error:
        if error.kind not in ("damaged", "strange"):
            raise
        found = [error.message]
    for sentence in found:
        output.complain(sentence)
    if not found:
        output.say(message("CommandLine", "{path} is sound.", path=path))
    output.result(
        {"file": str(path), "sound": not found, "problems": [output.text(sentence) for sentence in found]}
    )
    return 1 if found else 0


def _stamped(path: Path, stamp: str) -> Path:
    from funnel_desktop.part_names import LONGEST_NAME, name_length, shorten_name

    ending = f" {stamp}{path.suffix}"
    # What is given back for the copy is to be opened and changed: with its log beside it.
    room = LONGEST_NAME - len("-journal") - name_length(ending)
    return path.with_name(shorten_name(path.stem, room) + ending)


def backup(options: Namespace, output: Output) -> int:
    """Make a checked copy of a file, even while a window has it open."""
    from datetime import datetime

    from funnel_desktop.store.backup import back_up_file
    from funnel_desktop.store.file import open_file

    path = Path(options.file)
    key = key_of(path, options, output)
    open_file(path, "read", key=key).close()  # says what is wrong with it
    stamp = datetime.now().strftime("%Y-%m-%d %H.%M.%S")
    target = Path(options.target) if options.target else _stamped(path, stamp)
    # The file as it is, of whatever version: what was opened may be a copy brought up to date.
    back_up_file(path, target, output.progress, replace=options.replace, key=key)
    size = target.stat().st_size
    output.say(
        message("CommandLine", "{target} is a checked copy, {size} bytes.", target=target, size=f"{size:,}")
    )
    output.result({"file": str(path), "copy": str(target), "bytes": size})
    return 0
