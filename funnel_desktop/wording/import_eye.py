"""What of an import needs the user's eye, in words: what was guessed, what nobody knows, what is odd."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from funnel_desktop.exchange.import_plan import ImportPlan
from funnel_desktop.exchange.reading import Table
from funnel_desktop.exchange.study import LEFT, OLDER, Study
from funnel_desktop.text import shortened
from funnel_desktop.translation import text_of, translate
from funnel_desktop.wording.import_cells import CellWords
from funnel_desktop.wording.import_doubts import doubt_items
from funnel_desktop.wording.import_eye_item import EyeItem, ValueLine
from funnel_desktop.wording.importing import left_out_sentences
from funnel_desktop.wording.punctuation import enumerated, listed

STAGES, KNOWN_STAGES, SOURCES = "stages", "known_stages", "sources"
"""The keys of the items in which values are mapped."""
REMEMBERED, FORGET = "remembered", "forget"
"""The key of what is known from an earlier file, and of the answer that it is to be forgotten."""

_MOST_VALUES = 40
_LONGEST = 60
_MOST_REMEMBERED = 8


class EyeWords(NamedTuple):
    """Names by key of stages ("lost", "open" and "" for none among them) and of sources; the day."""

    stages: Mapping[str, str]
    sources: Mapping[str, str]
    today: date

    def items(self, study: Study, table: Table, *, forgotten: bool = False) -> list[EyeItem]:
        """Return what there is to look at, the weightiest first. ``forgotten``: what is known from an earlier
        file is not to be used."""
        plan = study.plan
        return [
            *self._problems(plan),
            *self._unknown_stages(plan),
            *doubt_items(study, CellWords(self.stages, self.sources, plan.amount_unit), self.today),
            *self._rows(study),
            *self._unknown_sources(plan),
            *self._left_out(table),
            *self._cautions(plan, table),
            *self._known_stages(plan),
            *self._remembered(plan, forgotten),
        ]

    def _remembered(self, plan: ImportPlan, forgotten: bool) -> Iterator[EyeItem]:
        """Say what is as it was chosen for an earlier file of this kind, and let it be forgotten."""
        columns = [
            shortened(plan.headings(name), _LONGEST)
            for name, why in plan.column_why.items()
            if why == "remembered"
        ]
        words = [value for value in (*plan.stage_map, *plan.source_map) if value in plan.remembered_words]
        if not (forgotten or columns or words):
            return
        parts = []
        if columns:
            parts.append(translate("ImportEye", "Columns: {names}").format(names=enumerated(columns)))
        if words:
            shown = [shortened(word, _LONGEST) for word in words[:_MOST_REMEMBERED]]
            more = ["…"] if len(words) > _MOST_REMEMBERED else []
            parts.append(translate("ImportEye", "Words: {names}").format(names=enumerated(shown + more)))
        yield EyeItem(
            REMEMBERED,
            translate("ImportEye", "Remembered from last time"),
            text=listed(parts),
            offered=(
                ("keep", translate("ImportEye", "Use it again")),
                (FORGET, translate("ImportEye", "Forget it: look at the file alone")),
            ),
            asks=True,
            answer=FORGET if forgotten else "keep",
            weight=0,
        )

    def _problems(self, plan: ImportPlan) -> Iterator[EyeItem]:
        for place, problem in enumerate(plan.problems()):
            title = translate("ImportEye", "The file cannot be imported like this")
            yield EyeItem(f"problem{place}", title, text=text_of(problem), tone="bad")

    def _unknown_stages(self, plan: ImportPlan) -> Iterator[EyeItem]:
        unsure = [value for value in plan.stage_counts if _is_unsure(value, plan.stage_map, plan.stage_sure)]
        if unsure:
            unknown = len(plan.unknown_stages())
            title = (
                translate("ImportEye", "Stages that are not known")
                if unknown == len(unsure)
                else translate("ImportEye", "Stages that were guessed")
            )
            yield EyeItem(
                STAGES,
                title,
                translate("ImportEye", "%n word(s)", "", len(unsure)),
                values=_lines(unsure, plan.stage_map, plan.stage_counts),
                offered=self._offered_stages(),
                tone="warn",
                weight=len(unsure),
            )

    def _known_stages(self, plan: ImportPlan) -> Iterator[EyeItem]:
        known = [
            value for value in plan.stage_counts if not _is_unsure(value, plan.stage_map, plan.stage_sure)
        ]
        if known:
            yield EyeItem(
                KNOWN_STAGES,
                translate("ImportEye", "Stages that were recognized"),
                translate("ImportEye", "%n word(s)", "", len(known)),
                values=_lines(known, plan.stage_map, plan.stage_counts),
                offered=self._offered_stages(),
                weight=0,
            )
        elif not plan.stage_counts and not plan.problems():
            yield EyeItem(
                KNOWN_STAGES,
                translate("ImportEye", "No stage column"),
                text=translate("ImportEye", "No column says the stage: every deal starts as a target."),
                weight=0,
            )

    def _unknown_sources(self, plan: ImportPlan) -> Iterator[EyeItem]:
        unsure = [
            value for value in plan.source_counts if _is_unsure(value, plan.source_map, plan.source_sure)
        ]
        if unsure and not plan.own:
            yield EyeItem(
                SOURCES,
                translate("ImportEye", "Sources that are not known"),
                translate("ImportEye", "%n word(s)", "", len(unsure)),
                translate("ImportEye", "Kept in the note as they are until you choose."),
                values=_lines(unsure, plan.source_map, plan.source_counts),
                offered=(*self.sources.items(), ("", translate("ImportEye", "Into the note"))),
                weight=len(unsure),
            )

    def _rows(self, study: Study) -> Iterator[EyeItem]:
        ambiguous, left = len(study.lines["ambiguous"]), len(study.lines[LEFT])
        if ambiguous:
            yield EyeItem(
                "ambiguous",
                translate("ImportEye", "May be one of several deals"),
                translate("ImportEye", "%n row(s)", "", ambiguous),
                translate("ImportEye", "Left out until you say which one it is, or a new one."),
                goes=True,
                weight=ambiguous,
            )
        twice = len(study.lines["twice"])
        if twice:
            yield EyeItem(
                "twice",
                translate("ImportEye", "Twice in this file"),
                translate("ImportEye", "%n row(s)", "", twice),
                translate("ImportEye", "Each comes in as a deal of its own; leave out what is too many."),
                goes=True,
                weight=twice,
            )
        older = len(study.lines[OLDER])
        if older:
            yield EyeItem(
                OLDER,
                translate("ImportEye", "Older than your changes"),
                translate("ImportEye", "%n row(s)", "", older),
                translate(
                    "ImportEye",
                    "Cells that say what a deal held before you changed it. Your changes stay; tick what the "
                    "file is to put back.",
                ),
                goes=True,
                weight=older,
            )
        if left:
            first = study.diff.bad[0]
            said = translate("ImportEye", "Line {line}: {reason}").format(
                line=first.line, reason=text_of(first.message)
            )
            yield EyeItem(
                LEFT,
                translate("ImportEye", "Rows that name no deal"),
                translate("ImportEye", "%n row(s)", "", left),
                said,
                goes=True,
                weight=left,
            )

    def _left_out(self, table: Table) -> Iterator[EyeItem]:
        said = [text_of(sentence) for sentence in left_out_sentences(table)]
        if said:
            yield EyeItem(
                "no_deals",
                translate("ImportEye", "Rows that are no deals"),
                translate("ImportEye", "%n row(s)", "", len(table.left_out)),
                "\n".join(said),
                weight=len(said),
            )

    def _cautions(self, plan: ImportPlan, table: Table) -> Iterator[EyeItem]:
        named = any(why == "asked" for why in plan.column_why.values())
        doubts = () if named else table.doubts
        for place, caution in enumerate((*table.cautions, *doubts, *plan.cautions())):
            if "stage" in caution.source:  # said with the words themselves
                continue
            yield EyeItem(f"caution{place}", translate("ImportEye", "Please check"), text=text_of(caution))

    def _offered_stages(self) -> tuple[tuple[str, str], ...]:
        return (*((key, name) for key, name in self.stages.items() if key), ("", self.stages[""]))


def _is_unsure(value: str, meant: Mapping[str, str | None], sure: Mapping[str, str]) -> bool:
    return meant.get(value) is None or sure.get(value) == "guess"


def _lines(
    values: Sequence[str], meant: Mapping[str, str | None], counts: Mapping[str, int]
) -> tuple[ValueLine, ...]:
    return tuple(ValueLine(value, meant.get(value) or "", counts[value]) for value in values[:_MOST_VALUES])


def eye_count(items: list[EyeItem]) -> str:
    """Return in how many places the user is to look."""
    return translate("ImportEye", "%n place(s)", "", sum(item.weight for item in items))


def joined_columns(plan: ImportPlan, fields: Mapping[str, str]) -> tuple[str, str, str]:
    """Return title, count and names of the fields that are put together from several columns, ``fields``
    being their names; "" three times where none are."""
    said = [
        translate("ImportEye", "{field}: {columns}").format(
            field=fields[name], columns=shortened(plan.headings(name), _LONGEST)
        )
        for name in plan.joined
    ]
    if not said:
        return "", "", ""
    title = translate("ImportEye", "Put together from several columns")
    return title, translate("ImportEye", "%n field(s)", "", len(said)), listed(said)


def kept_columns(plan: ImportPlan, kind: str) -> tuple[str, str, str]:
    """Return title, count and names of the columns without a field that are kept in a way ("own", "note");
    "" three times where none are."""
    names = [shortened(plan.heading(place), _LONGEST) for place, how in plan.keep.items() if how == kind]
    if not names:
        return "", "", ""
    title = {
        "own": translate("ImportEye", "Kept as own columns"),
        "note": translate("ImportEye", "Kept in the note"),
        "out": translate("ImportEye", "Not imported"),
    }[kind]
    return title, translate("ImportEye", "%n column(s)", "", len(names)), enumerated(names)
