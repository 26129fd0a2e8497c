"""The command capture: write down what one line says."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from funnel_desktop.cli.output import Output, UsageError
from funnel_desktop.cli.passphrases import key_of
from funnel_desktop.commands.capture import Capture
from funnel_desktop.commands.session import Session
from funnel_desktop.method.capture import FIELDS, Chip, Reading, read_line
from funnel_desktop.queries.capture_index import CaptureIndex
from funnel_desktop.text import FunnelError, message
from funnel_desktop.wording.capture import chip_words, choice_words
from funnel_desktop.wording.wording import Wording


def capture(options: Namespace, output: Output) -> int:
    """Write down what LINE says in FILE; --choose FIELD=N says what is meant where it is not sure."""
    path = Path(options.file)
    session = Session.open(
        path,
        "read" if options.dry_run else "write",
        key=key_of(path, options, output),
        language=output.language,
    )
    try:
        index = CaptureIndex(session)
        for _ in index.in_slices():
            pass
        today = session.clock().date()
        reading = read_line(options.line, today, index, unit=session.settings.amount_unit)
        reading = index.with_check(reading)
        for choice in options.choose:
            reading = _chosen(reading, choice)
        wording = Wording(session.playbook, session.settings, output.language, today)
        _say(reading, wording, output)
        if not options.dry_run:
            if reading.open_fields:
                raise FunnelError(
                    message(
                        "CommandLine",
                        "Not sure: {fields}. Choose with --choose, such as --choose {first}=1.",
                        fields=", ".join(reading.open_fields),
                        first=reading.open_fields[0],
                    )
                )
            session.execute(Capture(reading))
        output.result(
            {"file": options.file, "written": not options.dry_run, "fields": _values(reading, wording)}
        )
    finally:
        session.close()
    return 0


def _chosen(reading: Reading, choice: str) -> Reading:
    """Return a reading with a choice such as "customer=2" in force. Raises UsageError."""
    field, _, number = choice.partition("=")
    chip = reading.chip(field)
    if chip is None or not number.isdecimal() or not 1 <= int(number) <= len(chip.choices):
        raise UsageError(
            message(
                "CommandLine",
                "“{choice}” chooses nothing in this line. Write FIELD=NUMBER; fields are {fields}.",
                choice=choice,
                fields=", ".join(FIELDS),
            )
        )
    return reading.pick(field, int(number) - 1)


def _say(reading: Reading, wording: Wording, output: Output) -> None:
    for chip in reading.chips:
        said = chip_words(reading, chip, wording)
        output.say(f"{said.field}: {said.before + ' → ' if said.before else ''}{said.value}")
        if not chip.sure:
            for number in range(len(chip.choices)):
                output.say(f"    {number + 1}  {_choice(chip, number, wording)}")


def _choice(chip: Chip, number: int, wording: Wording) -> str:
    return "  ".join(filter(None, choice_words(chip, number, wording)))


def _values(reading: Reading, wording: Wording) -> dict[str, object]:
    return {
        chip.field: {
            "value": chip_words(reading, chip, wording).value,
            "sure": chip.sure,
            "choices": [_choice(chip, number, wording) for number in range(len(chip.choices))],
        }
        for chip in reading.chips
    }
