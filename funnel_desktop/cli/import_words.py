"""What the command import says, in words and as JSON: how the file was understood, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable

from funnel_desktop.cli.output import Output
from funnel_desktop.commands.importing import ImportReport
from funnel_desktop.exchange.columns import STAGE_TARGETS
from funnel_desktop.exchange.import_plan import KEEPS, ImportPlan
from funnel_desktop.exchange.reading import Table
from funnel_desktop.exchange.records import Tally
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.text import Message, message
from funnel_desktop.wording.importing import field_names, left_out_sentences, stage_names

_SHOWN = 50
_MOST_VALUES = 60


class ImportWords:
    """The sentences and figures about one import."""

    def __init__(self, output: Output, table: Table, plan: ImportPlan, playbook: Playbook) -> None:
        self.output, self.table, self.plan, self.playbook = output, table, plan, playbook

    def can_go_on(self, *, accept: bool) -> bool:
        """Whether the file is understood well enough to be imported; if not, say how it is understood, and
        what to do. ``accept``: words of stages that nobody knows stop nothing: such deals start as
        targets."""
        problems = self.plan.problems()
        if not problems and (accept or not self.plan.unknown_stages()):
            return True
        self.say_understood()
        for problem in problems:
            self.output.complain(problem)
        if problems:
            self.output.complain(
                message(
                    "CommandLine",
                    "The columns are: {columns}. Say which holds it, such as --map customer={first}.",
                    columns=", ".join(map(self.plan.heading, range(len(self.table.header)))),
                    first=self._likely_name(),
                )
            )
        elif unknown := self.plan.unknown_stages():
            self.output.complain(
                message(
                    "CommandLine",
                    "Nothing was imported. Say what they mean with --stage {value}=STAGE for each, or with "
                    "--stage '*'=STAGE for all of them. STAGE is one of: {stages}. With --accept such deals "
                    "start as targets, the word in the note.",
                    value=_quoted_for_shell(unknown[0]),
                    stages=", ".join(STAGE_TARGETS),
                )
            )
        return False

    def say_understood(self) -> None:
        """Say what each column and value was taken for, and what is unsure about that."""
        self._say_columns()
        self._say_values()
        for caution in (*self.table.cautions, *self.table.doubts, *self.plan.cautions()):
            self.output.complain(caution)

    def _likely_name(self) -> str:
        """Return the heading of the column that most likely names the deals, for the example."""
        taken = self.plan.taken
        free = [place for place in self.plan.keep if place not in taken]
        return _quoted_for_shell(self.plan.heading(free[0] if free else 0))

    def _say_columns(self) -> None:
        names = field_names()
        if self.plan.own:
            return
        if self.plan.remembered:
            self.output.say(
                message(
                    "CommandLine",
                    "Understood as the last file with these columns was; --forget looks at it anew.",
                )
            )
        self.output.say(message("CommandLine", "Columns:"))
        for name in self.plan.columns:
            self.output.say(
                message(
                    "CommandLine",
                    "  {field}: {column}{remark}",
                    field=names[name],
                    column=self.plan.headings(name),
                    remark=self._remark(name),
                )
            )
        for kind, sentence in (
            ("own", message("CommandLine", "Kept as columns of the file's own: {columns}.")),
            ("note", message("CommandLine", "Kept in the note: {columns}.")),
            ("out", message("CommandLine", "Not imported: {columns}.")),
        ):
            kept = [self.plan.heading(place) for place, end in self.plan.keep.items() if end == kind]
            if kept:
                self.output.say(Message(sentence.context, sentence.source, {"columns": ", ".join(kept)}))

    def _remark(self, name: str) -> Message | str:
        if self.plan.column_why.get(name) == "values":
            return message("CommandLine", " (by its values; --map changes it)")
        if self.plan.column_sure.get(name) == "likely":
            return message("CommandLine", " (likely)")
        return ""

    def _say_values(self) -> None:
        if self.plan.own:
            return
        stages = stage_names(self.playbook, self.output.language)
        if not {"stage", "outcome"} & set(self.plan.columns):
            self.output.say(
                message("CommandLine", "No column says the stage: every deal starts as a target.")
            )
        else:
            self.output.say(message("CommandLine", "Stages:"))
        self._say_each(
            (value, stages.get(self.plan.stage_map[value] or "?"), self.plan.stage_sure.get(value, ""), count)
            for value, count in self.plan.stage_counts.items()
        )
        if "source" in self.plan.columns and self.plan.source_counts:
            self.output.say(message("CommandLine", "Sources:"))
            sources = {key: named.name(self.output.language) for key, named in self.playbook.sources.items()}
            note = self.output.text(message("CommandLine", "kept in the note"))
            self._say_each(
                (
                    value,
                    sources.get(self.plan.source_map.get(value) or "", note),
                    self.plan.source_sure.get(value, ""),
                    count,
                )
                for value, count in self.plan.source_counts.items()
            )

    def _say_each(self, lines: Iterable[tuple[str, str | None, str, int]]) -> None:
        sure = {
            "likely": message("CommandLine", "likely"),
            "guess": message("CommandLine", "a guess"),
        }
        for seen, (value, meant, how, count) in enumerate(lines):
            if seen == _MOST_VALUES:
                self.output.say("  …")
                return
            self.output.say(
                message(
                    "CommandLine",
                    "  {value} → {meant} ({count} row(s){sure})",
                    value=value,
                    meant=meant or message("CommandLine", "not known"),
                    count=count,
                    sure=message("CommandLine", ", {how}", how=sure[how]) if meant and how in sure else "",
                )
            )

    def say_result(self, report: ImportReport, tally: Tally, *, dry_run: bool) -> None:
        """Say how the file was understood, what was imported, or would be, what was left out and why."""
        self.say_understood()
        for line, reason, _values in report.bad_rows[:_SHOWN]:
            self.output.complain(message("CommandLine", "Line {line}: {reason}", line=line, reason=reason))
        if len(report.bad_rows) > _SHOWN:
            self.output.complain(
                message(
                    "CommandLine",
                    "And {count} more row(s) that were left out; --json lists them all.",
                    count=len(report.bad_rows) - _SHOWN,
                )
            )
        self._say_left_out()
        if tally.warning_count:
            self.output.complain(
                message(
                    "CommandLine",
                    "{count} cell(s) could not be taken as they stand; the first is in line {line}: {reason}",
                    count=tally.warning_count,
                    line=tally.warnings[0].line,
                    reason=tally.warnings[0].message,
                )
            )
        if tally.won_without_date:
            self.output.complain(
                message(
                    "CommandLine",
                    "{count} won deal(s) have no closing date; --won-dates YYYY-MM-DD gives them one.",
                    count=tally.won_without_date,
                )
            )
        say = self.output.say
        if dry_run:
            say(message("CommandLine", "{count} deal(s) would be imported.", count=report.imported))
        else:
            say(message("CommandLine", "{count} deal(s) were imported.", count=report.imported))
        if report.already_there:
            say(
                message(
                    "CommandLine",
                    "{count} row(s) were left out because their deal is in the file already.",
                    count=len(report.already_there),
                )
            )
        if report.bad_rows:
            say(
                message(
                    "CommandLine",
                    "{count} row(s) could not be read and were left out.",
                    count=len(report.bad_rows),
                )
            )
        unit = (
            message("CommandLine", "yuan")
            if self.plan.amount_unit == 1
            else message("CommandLine", "10,000 yuan")
            if self.plan.amount_unit == 10_000
            else message("CommandLine", "{unit} yuan", unit=f"{self.plan.amount_unit:,}")
        )
        if self.table.sheet:
            say(
                message(
                    "CommandLine",
                    "Read from sheet {sheet}, dates as {order}, amounts in {unit}.",
                    sheet=self.table.sheet,
                    order=self.plan.date_order,
                    unit=unit,
                )
            )
        else:
            say(
                message(
                    "CommandLine",
                    "Read as {encoding}, dates as {order}, amounts in {unit}.",
                    encoding=self.table.encoding,
                    order=self.plan.date_order,
                    unit=unit,
                )
            )

    def _say_left_out(self) -> None:
        """Name the rows that are no deals, and the columns whose blanks may stand for the value above."""
        for sentence in left_out_sentences(self.table):
            self.output.complain(sentence)
        if self.table.fillable:
            columns = ", ".join(self.plan.heading(place) for place in self.table.fillable)
            self.output.complain(
                message(
                    "CommandLine",
                    "Empty cells of {columns} were filled with the value above; --no-fill-down leaves them "
                    "empty.",
                    columns=columns,
                )
                if self.table.fill_down
                else message(
                    "CommandLine",
                    "Cells of {columns} are empty below a value; --fill-down fills them with it.",
                    columns=columns,
                )
            )

    def understood(self) -> dict[str, object]:
        """Return how the file was understood, for JSON: fields, stages and kinds by their keys."""
        plan, table = self.plan, self.table
        return {
            "encoding": table.encoding,
            "delimiter": table.delimiter,
            "sheet": table.sheet,
            "sheets": table.sheets,
            "header": table.header_choice,
            "titles": table.titles,
            "fillable": [plan.heading(place) for place in table.fillable],
            "fill_down": table.fill_down,
            "date_order": plan.date_order,
            "date_order_certain": plan.date_order_certain,
            "unit": plan.amount_unit,
            "decimal_comma": plan.cells.decimal_comma,
            "currency": plan.cells.currency,
            "columns": {name: table.header[place] for name, place in plan.columns.items()},
            "joined": {name: [table.header[place] for place in more] for name, more in plan.joined.items()},
            "remembered": plan.remembered,
            "columns_sure": dict(plan.column_sure),
            "columns_known_by": dict(plan.column_why),
            "columns_without_field": {
                kind: [plan.heading(place) for place, end in plan.keep.items() if end == kind]
                for kind in KEEPS
            },
            "stages": dict(plan.stage_map),
            "stages_sure": dict(plan.stage_sure),
            "stage_rows": dict(plan.stage_counts),
            "unknown_stages": plan.unknown_stages(),
            "sources": dict(plan.source_map),
            "sources_sure": dict(plan.source_sure),
            "rows": plan.rows,
            "cautions": [
                self.output.text(caution) for caution in (*table.cautions, *table.doubts, *plan.cautions())
            ],
            "problems": [self.output.text(problem) for problem in plan.problems()],
        }

    def result(self, report: ImportReport, tally: Tally) -> dict[str, object]:
        """Return what came of the import, for JSON."""
        return {
            "imported": report.imported,
            "already_there": report.already_there,
            "left_out": [row._asdict() for row in self.table.left_out],
            "bad_rows": [
                {"line": line, "reason": self.output.text(reason), "values": values}
                for line, reason, values in report.bad_rows
            ],
            "warning_count": tally.warning_count,
            "warning_kinds": dict(tally.kinds),
            "contradicting": tally.contradicting,
            "won_without_date": tally.won_without_date,
            "warnings": [
                {
                    "line": warning.line,
                    "reason": self.output.text(warning.message),
                    "field": warning.field,
                    "value": warning.value,
                    "kind": warning.kind,
                }
                for warning in tally.warnings
            ],
        }


def _quoted_for_shell(text: str) -> str:
    import shlex

    return text if text.isalnum() else shlex.quote(text)
