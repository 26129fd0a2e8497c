"""Reads a playbook file and finds what is wrong with it: every complaint names the line, the fault and the
remedy."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from funnel_desktop.method.languages import CODES
from funnel_desktop.method.playbook import (
    Action,
    Check,
    Named,
    Phase,
    Playbook,
    PlaybookError,
    Stage,
    Words,
)
from funnel_desktop.method.stages import (
    COMPLIANCE_CHECKS,
    LEVERS,
    PHASES,
    SOURCES,
    STAGE_OF_CHECK,
    STAGES,
)
from funnel_desktop.method.texts import LONGEST_LINE
from funnel_desktop.method.toml_lines import line_of, syntax_fault
from funnel_desktop.method.usual import LONGEST_USUAL_DAYS, STANDARD_DAYS
from funnel_desktop.reasons import why
from funnel_desktop.regular_files import TooLargeError, open_regular
from funnel_desktop.text import Message, message

SECTIONS = ("stages", "checks", "phases", "actions", "sources", "levers", "loss_reasons")
LONGEST_STALE_DAYS = 3650
_STAGE_FIELDS = ("name", "short_name", "description", "probability", "stale_after_days", "usual_days")
_MOST_BYTES = 1 << 20
_DEEP = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){64}""")
"""A key of more parts than the parser gets through in a moment: for each it copies all those before."""

Table = dict[str, Any]


def read(path: Path) -> Playbook:
    """Read and validate the playbook file ``path``. Raises PlaybookError, whose sentence names the line."""
    try:
        with open_regular(path, _MOST_BYTES) as file:
            raw = file.read()
    except TooLargeError as error:
        raise PlaybookError(_no_playbook(path)) from error
    except OSError as error:
        raise PlaybookError(
            message(
                "Playbook",
                "The playbook {path} cannot be read: {reason}. See that the file is there and may be read.",
                path=path,
                reason=why(error),
            )
        ) from error
    try:
        text = raw.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise PlaybookError(
            message(
                "Playbook",
                "The playbook {path} is not UTF-8 in line {line}. Save it again as UTF-8.",
                path=path,
                line=line,
            ),
            line,
        ) from error
    if _DEEP.search(text):
        raise PlaybookError(_no_playbook(path))
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line, reason = syntax_fault(text, str(error))
        raise PlaybookError(
            message(
                "Playbook",
                "The playbook {path} is not valid TOML in line {line}: {reason}. Correct that line.",
                path=path,
                line=line,
                reason=reason,
            ),
            line,
        ) from error
    except (ValueError, RecursionError) as error:
        # A number of thousands of digits, brackets in brackets without end.
        raise PlaybookError(_no_playbook(path)) from error
    return read_table(data, path, text)


def _no_playbook(path: Path) -> Message:
    return message(
        "Playbook",
        "{path} is no playbook: what it holds is larger or deeper than any. Choose another file.",
        path=path,
    )


def read_table(data: Table, path: Path | str = "", text: str = "") -> Playbook:
    """Validate the tables of a playbook as they stand in its file. Raises PlaybookError; without the file's
    ``text`` its line is 1."""
    return _Reader(path, text, data).playbook()


class _Reader:
    """Turns the parsed file into a Playbook; looks for line numbers only when something is wrong."""

    def __init__(self, path: Path | str, text: str, data: Table) -> None:
        self.path = path
        self.text = text
        self.data = data

    def playbook(self) -> Playbook:
        for section in self.data:
            if section not in SECTIONS:
                self.fail(
                    (section,),
                    message(
                        "Playbook",
                        "“{name}” is not a part of a playbook. Remove it, or choose one of: {known}.",
                        name=section,
                        known=", ".join(SECTIONS),
                    ),
                )
        return Playbook(
            stages=self.stages(),
            checks=self.checks(),
            phases=self.phases(),
            actions=self.actions(),
            sources=self.named("sources", SOURCES),
            levers=self.named("levers", LEVERS),
            loss_reasons=self.loss_reasons(),
        )

    def stages(self) -> dict[str, Stage]:
        found = {}
        earlier = 0.0
        for key, table in self.entries("stages", STAGES).items():
            where = ("stages", key)
            self.known(where, table, _STAGE_FIELDS)
            probability = self.probability(where, table, earlier)
            if key == "won" and probability != 1:
                self.fail((*where, "probability"), message("Playbook", "The probability of won must be 1."))
            earlier = probability
            found[key] = Stage(
                key,
                self.words(where, table, "name"),
                self.words(where, table, "short_name"),
                self.words(where, table, "description"),
                probability,
                self.days(where, table),
                self.usual_days(where, table, STANDARD_DAYS.get(key)),
            )
        return found

    def probability(self, where: tuple[str, ...], table: Table, earlier: float) -> float:
        field = (*where, "probability")
        value = self.value(where, table, "probability")
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.fail(field, message("Playbook", "The probability must be a number such as 0.25."))
        if not 0 < value <= 1:  # false for nan, too
            self.fail(
                field,
                message(
                    "Playbook", "The probability {value} must be more than 0 and at most 1.", value=value
                ),
            )
        if value < earlier:
            self.fail(
                field,
                message(
                    "Playbook",
                    "The probability {value} is lower than the {earlier} of the stage before. Raise it.",
                    value=value,
                    earlier=earlier,
                ),
            )
        return float(value)

    def days(self, where: tuple[str, ...], table: Table) -> int | None:
        value = table.get("stale_after_days")
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= LONGEST_STALE_DAYS:
            self.fail(
                (*where, "stale_after_days"),
                message(
                    "Playbook",
                    "stale_after_days must be a whole number from 1 to {most}; leave it out for never.",
                    most=LONGEST_STALE_DAYS,
                ),
            )
        return value

    def usual_days(self, where: tuple[str, ...], table: Table, standard: int | None) -> int | None:
        """Return how long deals usually stay in the stage; a file of before that was asked has the
        standard's."""
        value = table.get("usual_days", standard)
        if standard is None:
            if value is not None:
                self.fail(
                    (*where, "usual_days"),
                    message("Playbook", "A won deal has been signed: remove usual_days."),
                )
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= LONGEST_USUAL_DAYS:
            self.fail(
                (*where, "usual_days"),
                message(
                    "Playbook",
                    "usual_days must be a whole number from 1 to {most}.",
                    most=LONGEST_USUAL_DAYS,
                ),
            )
        return value

    def checks(self) -> dict[str, Check]:
        found = {}
        for key, table in self.entries("checks", tuple(STAGE_OF_CHECK), ordered=False).items():
            where = ("checks", key)
            self.known(
                where, table, ("stage", "question", "hint", "required", "compliance_note", "switched_off")
            )
            stage = self.value(where, table, "stage")
            if stage != STAGE_OF_CHECK[key]:
                self.fail(
                    (*where, "stage"),
                    message(
                        "Playbook",
                        "The check {key} belongs to the stage “{stage}”. Write that.",
                        key=key,
                        stage=STAGE_OF_CHECK[key],
                    ),
                )
            required = self.value(where, table, "required")
            if not isinstance(required, bool):
                self.fail((*where, "required"), message("Playbook", "required must be true or false."))
            note = self.words(where, table, "compliance_note") if "compliance_note" in table else None
            if key in COMPLIANCE_CHECKS:
                if required:
                    self.fail(
                        (*where, "required"),
                        message(
                            "Playbook",
                            "The check {key} can touch the law and must not be required. Write false.",
                            key=key,
                        ),
                    )
                if note is None:
                    self.fail(
                        where,
                        message(
                            "Playbook",
                            "The check {key} can touch the law and needs a compliance_note. Add it.",
                            key=key,
                        ),
                    )
            found[key] = Check(
                key,
                stage,
                self.words(where, table, "question"),
                self.words(where, table, "hint"),
                required,
                note,
                self.switched_off(where, table),
            )
        # A file may tell its checks in any order; asked are they stage by stage.
        return {key: found[key] for key in sorted(found, key=lambda key: STAGES.index(found[key].stage))}

    def phases(self) -> dict[str, Phase]:
        found = {}
        for position, (key, table) in enumerate(self.entries("phases", PHASES).items()):
            where = ("phases", key)
            self.known(where, table, ("name", "ends_when", "leads_to"))
            # The first phase comes before the funnel; each later one leads to the next stage.
            expected = STAGES[position - 1] if position else None
            if table.get("leads_to") != expected:
                self.fail(
                    (*where, "leads_to"),
                    message(
                        "Playbook", "The phase {key} leads to “{stage}”. Write that.", key=key, stage=expected
                    )
                    if expected
                    else message(
                        "Playbook",
                        "The phase {key} comes before the funnel and leads to no stage. Remove leads_to.",
                        key=key,
                    ),
                )
            found[key] = Phase(
                key, self.words(where, table, "name"), self.words(where, table, "ends_when"), expected
            )
        return found

    def actions(self) -> dict[str, Action]:
        found = {}
        for key, table in self.entries("actions", None).items():
            where = ("actions", key)
            self.known(where, table, ("phase", "text", "switched_off"))
            phase = self.value(where, table, "phase")
            if phase not in PHASES:
                self.fail(
                    (*where, "phase"),
                    message("Playbook", "“{phase}” is no phase. Choose one of p1 to p7.", phase=phase),
                )
            off = self.switched_off(where, table)
            found[key] = Action(key, phase, self.words(where, table, "text"), off)
        for phase in PHASES:
            if not any(action.phase == phase for action in found.values()):
                self.fail(
                    ("actions",),
                    message("Playbook", "The phase {phase} has no action. Add one.", phase=phase),
                )
        return found

    def named(self, section: str, keys: Sequence[str] | None) -> dict[str, Named]:
        found = {}
        for key, table in self.entries(section, keys).items():
            where = (section, key)
            self.known(where, table, ("name", "description"))
            found[key] = Named(key, self.words(where, table, "name"), self.words(where, table, "description"))
        return found

    def loss_reasons(self) -> dict[str, Named]:
        found = {}
        for key, table in self.entries("loss_reasons", None).items():
            where = ("loss_reasons", key)
            self.known(where, table, ("name", "description", "switched_off"))
            name, description = self.words(where, table, "name"), self.words(where, table, "description")
            found[key] = Named(key, name, description, self.switched_off(where, table))
        if all(reason.switched_off for reason in found.values()):
            self.fail(
                ("loss_reasons",),
                message("Playbook", "Every loss reason is switched off. Leave at least one to choose."),
            )
        return found

    def switched_off(self, where: tuple[str, ...], table: Table) -> bool:
        value = table.get("switched_off", False)
        if not isinstance(value, bool):
            self.fail((*where, "switched_off"), message("Playbook", "switched_off must be true or false."))
        return value

    def entries(self, section: str, keys: Sequence[str] | None, ordered: bool = True) -> Table:
        """Return the tables of a section: exactly ``keys``, ``ordered`` like that, or any at all (but some)
        when None."""
        tables = self.data.get(section)
        if tables is None:
            self.fail(
                (), message("Playbook", "The part [{section}] is missing. Add its tables.", section=section)
            )
        if not isinstance(tables, dict) or not tables:
            self.fail(
                (section,),
                message("Playbook", "“{section}” must hold tables such as [{section}.key].", section=section),
            )
        for key, table in tables.items():
            where = (section, key)
            if keys is not None and key not in keys:
                self.fail(
                    where,
                    message(
                        "Playbook",
                        "“{key}” is not a key of {section}. Known ones: {known}.",
                        key=key,
                        section=section,
                        known=", ".join(keys),
                    ),
                )
            if not (key.isascii() and key.islower() and key.replace("_", "a").isalnum()):
                self.fail(
                    where,
                    message(
                        "Playbook", "The key “{key}” may hold only a to z, 0 to 9 and _. Rename it.", key=key
                    ),
                )
            if not isinstance(table, dict):
                self.fail(
                    where,
                    message(
                        "Playbook", "“{key}” must be a table: [{section}.{key}].", key=key, section=section
                    ),
                )
        if keys is not None:
            for key in keys:
                if key not in tables:
                    self.fail(
                        (section,),
                        message(
                            "Playbook",
                            "[{section}.{key}] is missing. Add it; these are needed: {known}.",
                            section=section,
                            key=key,
                            known=", ".join(keys),
                        ),
                    )
            for key, expected in zip(tables, keys, strict=True):
                if ordered and key != expected:
                    self.fail(
                        (section, key),
                        message(
                            "Playbook",
                            "“{key}” stands where “{expected}” belongs. Order them: {known}.",
                            key=key,
                            expected=expected,
                            known=", ".join(keys),
                        ),
                    )
        return tables

    def known(self, where: tuple[str, ...], table: Table, keys: Sequence[str]) -> None:
        for key in table:
            if key not in keys:
                self.fail(
                    (*where, key),
                    message(
                        "Playbook",
                        "“{key}” is not known here. Remove it, or choose one of: {known}.",
                        key=key,
                        known=", ".join(keys),
                    ),
                )

    def value(self, where: tuple[str, ...], table: Table, key: str) -> Any:
        if key not in table:
            self.fail(
                where,
                message(
                    "Playbook", "“{key}” is missing in [{table}]. Add it.", key=key, table=".".join(where)
                ),
            )
        return table[key]

    def words(self, where: tuple[str, ...], table: Table, key: str) -> Words:
        value = self.value(where, table, key)
        field = (*where, key)
        if not isinstance(value, dict):
            self.fail(
                field,
                message(
                    "Playbook",
                    "“{key}” must be written in both languages: {example}.",
                    key=key,
                    example="{ " + ", ".join(f'{code} = "…"' for code in CODES) + " }",
                ),
            )
        self.known(field, value, CODES)
        for language in CODES:
            text = value.get(language)
            if text is None:
                self.fail(
                    field,
                    message(
                        "Playbook", "“{key}” has no {language} text. Add it.", key=key, language=language
                    ),
                )
            if not isinstance(text, str) or not text.strip():
                self.fail(
                    (*field, language),
                    message(
                        "Playbook",
                        "The {language} text of “{key}” must be words in quotation marks, and not empty.",
                        key=key,
                        language=language,
                    ),
                )
            if len(text) > LONGEST_LINE:
                self.fail(
                    (*field, language),
                    message(
                        "Playbook",
                        "The {language} text of “{key}” has {length} characters. There is room for {most}.",
                        key=key,
                        language=language,
                        length=f"{len(text):,}",
                        most=f"{LONGEST_LINE:,}",
                    ),
                )
        return Words(*(value[code] for code in CODES))

    def fail(self, where: tuple[str, ...], fault: Message) -> NoReturn:
        line = line_of(self.text, where)
        raise PlaybookError(
            message(
                "Playbook",
                "The playbook {path} is wrong in line {line}: {fault}",
                path=self.path,
                line=line,
                fault=fault,
            ),
            line,
        )
