"""What single cells of a row mean, remembered, and the sentences about rows: the parts of ``records``."""

from __future__ import annotations

from collections.abc import Callable

from funnel_desktop.exchange.amounts import number_amount, read_amount, read_any_amount
from funnel_desktop.exchange.cells import CellError
from funnel_desktop.exchange.grids.typed import Typed
from funnel_desktop.exchange.import_plan import ImportPlan
from funnel_desktop.exchange.reading import Table
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.text import Message, message

_MOST_REMEMBERED = 100_000


class Memo(dict[str, "str | int | None"]):
    """Texts already read and what they mean: most dates and amounts of a spreadsheet occur many times."""

    def __init__(self, read: Callable[[str], str | int | None]) -> None:
        super().__init__({"": None})
        self.read = read

    def __missing__(self, text: str) -> str | int | None:
        value = self.read(text)
        if len(self) < _MOST_REMEMBERED:
            self[text] = value
        return value


class Amounts(Memo):
    """Amounts in one unit: those that are clear, in the one ``currency`` of them all or in none."""

    def __init__(self, unit: int, currency: str | None, *, comma: bool) -> None:
        super().__init__(self._read)
        self.unit, self.currency, self.comma = unit, currency, comma

    def _read(self, text: str) -> str | int | None:
        try:
            return read_amount(text, self.unit)
        except CellError:
            found = read_any_amount(text, self.unit, comma=self.comma, currency=self.currency)
            if found.remark is not None or found.currency not in (None, self.currency):
                raise
            return found.value

    def of_number(self, cell: str) -> str | int | None:
        """Return the amount of a cell of a workbook that is typed: a number as it is. Raises CellError."""
        number = number_of(cell)
        return self[str(cell)] if number is None else number_amount(number, self.unit)


class Stages(dict[tuple[str, str], "tuple[str | None, str, str]"]):
    """Pairs of stage and outcome cells and what they mean together: (stage, outcome, what was said).

    Said is "stage" (a stage, won or lost), "open" (that it runs, not where) or "" (nothing: the stage is a
    guess that tells nothing of a deal which is there already).
    """

    def __init__(self, plan: ImportPlan) -> None:
        super().__init__()
        self.map = plan.stage_map

    def __missing__(self, pair: tuple[str, str]) -> tuple[str | None, str, str]:
        found = self[pair] = self.combine(*pair)
        return found

    def meaning(self, text: str) -> str | None:
        """Return what one cell means, None for an empty one. Raises CellError for an unknown value."""
        text = text.strip()
        if not text:
            return None
        target = self.map.get(text)
        if target is None:
            raise CellError(message("Import", "{column}: it is not known which stage “{value}” means."))
        return target

    def combine(self, stage_text: str, outcome_text: str) -> tuple[str | None, str, str]:
        """Return stage, outcome and what was said. Raises CellError where both cells contradict each
        other."""
        said = (self.meaning(stage_text), self.meaning(outcome_text))
        where = next((target for target in said if target in OPEN_STAGES), None)
        if "lost" in said:
            if "won" in said:
                raise CellError(message("Import", "{column}: the row says both won and lost."))
            return where, "lost", "stage"
        if "won" in said:
            return "won", "won", "stage"
        return where or OPEN_STAGES[0], "open", "stage" if where else "open" if "open" in said else ""


def is_uuid(text: str) -> bool:
    """Whether a text has the form of a UUID in lower case."""
    if len(text) != 36 or text[8] != "-" or text[13] != "-" or text[18] != "-" or text[23] != "-":
        return False
    try:
        int(text.replace("-", ""), 16)
    except ValueError:
        return False
    return True


def number_of(cell: str) -> float | None:
    """Return the number that a cell of a workbook holds, None for a text, a date, yes or no."""
    if not isinstance(cell, Typed) or isinstance(cell.value, bool):
        return None
    return cell.value if isinstance(cell.value, int | float) else None


def has_guards(table: Table) -> bool:
    """Whether any cell of the file may begin with the apostrophe that an export puts before formulas."""
    return table.grid.may_have("'")


def too_many(found: int, expected: int) -> Message:
    """Say that a row is longer than the header."""
    return message(
        "Import",
        "The row has {found} cells, the header {expected}. What is beyond it was put into the note.",
        found=found,
        expected=expected,
    )


def nobody() -> Message:
    """Say that nothing tells a row apart."""
    return message("Import", "The row names no customer and no project. Fill in one of them.")


def total() -> Message:
    """Say that a row adds up others."""
    return message("Import", "This looks like a row of totals, not a deal.")


def open_but_closed() -> Message:
    """Warn of an open deal with a closing date."""
    return message("Import", "The deal is open and has a closing date. The date was put into the note.")


def closed_before(closed: object, entered: object) -> Message:
    """Warn of a deal closed before it was entered."""
    return message(
        "Import", "Closed on {closed}, before it was entered on {entered}.", closed=closed, entered=entered
    )


def in_future(day: object) -> Message:
    """Warn of a date in the future at which something is said to have happened."""
    return message("Import", "{day} lies in the future.", day=day)


def expected_taken(day: object) -> Message:
    """Say that a won deal without a closing date got its expected one."""
    return message("Import", "Won, without a closing date: the expected one, {day}, was taken.", day=day)


def outlier(times: int) -> Message:
    """Ask about an amount that is far beyond the others."""
    return message(
        "Import",
        "{column}: “{value}” is {times} times what is usual in the column. Is its unit right?",
        times=f"{times:,}",
    )


def note_too_long(most: int) -> Message:
    """Say that a note has no room for all that belongs there."""
    return message(
        "Import",
        "The note has no room for all of it: what is beyond {most} characters was cut.",
        most=f"{most:,}",
    )


def cell_too_long(most: int) -> Message:
    """Say that one text has no room, not even in the note."""
    return message(
        "Import", "{column}: what is beyond {most} characters of “{value}” was cut.", most=f"{most:,}"
    )
