"""What a user writes into cells of the table of deals: many fields of many deals, as one step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from funnel_desktop.commands.context import Command, Context, title
from funnel_desktop.commands.deals import EditDeal
from funnel_desktop.commands.own_columns import SetOwnValues
from funnel_desktop.commands.people import RenameCustomer
from funnel_desktop.method.fields import EDITABLE_FIELDS
from funnel_desktop.text import FunnelError, Message, message

Cells = Mapping[int, Mapping[str, object]]
"""Values by the handle of a deal and the key of a field, or the id of an own column: minor units of the
deal's currency, ISO dates, texts, keys; None (of an own column "") for nothing."""

_PART = 20


@dataclass(frozen=True)
class EditCells:
    """Write cells of many deals, and do what ``then`` says with them, in one step. Whatever is refused is
    said with the name of its deal, and then nothing is written."""

    cells: Cells
    then: tuple[Command, ...] = ()
    called: Message | None = None

    def name(self, context: Context) -> Message:
        """Say which deal was edited, or how many."""
        if self.called is not None:
            return self.called
        if not self.cells and self.then:
            return self.then[0].name(context)
        if len(self.cells) == 1:
            return message("Undo", "edit {deal}", deal=title(context.deal(next(iter(self.cells)))))
        return message("Undo", "edit {count} deals", count=len(self.cells))

    def run(self, context: Context) -> None:
        """Write everything."""
        for _ in self.steps(context):
            pass

    def steps(self, context: Context) -> Iterator[float]:
        """Write everything, some deals at a time; yields the share done. Raises FunnelError."""
        whole = max(1, len(self.cells) + len(self.then))
        for number, (row, values) in enumerate(self.cells.items(), start=1):
            try:
                write_cells(context, row, values)
            except FunnelError as error:
                if len(self.cells) == 1:
                    raise
                raise FunnelError(
                    message(
                        "Cells", "{deal}: {problem}", deal=title(context.deal(row)), problem=error.message
                    )
                ) from error
            if number % _PART == 0:
                yield number / whole
        for command in self.then:
            command.run(context)
        yield 1.0


def write_cells(context: Context, row: int, values: Mapping[str, object]) -> None:
    """Write some cells of one deal as its sheet would. Raises FunnelError."""
    fields = {key: value for key, value in values.items() if key in EDITABLE_FIELDS}
    own = {key: str(value or "") for key, value in values.items() if key not in EDITABLE_FIELDS}
    if "customer" in fields:
        # First the rest: a deal without a project may lose its customer only when it has got one.
        customer = str(fields.pop("customer") or "")
        if fields:
            EditDeal(row, fields).run(context)
        RenameCustomer(row, customer).run(context)
    elif fields:
        EditDeal(row, fields).run(context)
    if own:
        SetOwnValues(row, own).run(context)
