"""A funnel's own playbook: the method's, changed by what the file keeps as differences; its file to share.

The differences are plain JSON values in the shape of the playbook file: a part, a key, the fields that differ
(None: the field is left out), and ``order`` with the keys of a part in their order where it is another. Keys
of the method stay for ever, so that what a history names can be read; what is not wanted is switched off.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from typing import Any

from funnel_desktop.method.playbook import Playbook, PlaybookError, Words
from funnel_desktop.method.playbook_file import SECTIONS, read_table
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import COMPLIANCE_CHECKS
from funnel_desktop.text import message

EDITABLE_LISTS = ("actions", "loss_reasons")
"""The parts to which entries of one's own can be added."""

ORDERED = ("checks", *EDITABLE_LISTS)
"""The parts whose order can be changed (checks within their stage, actions within their phase)."""

Tables = dict[str, dict[str, dict[str, Any]]]


def tables_of(playbook: Playbook) -> Tables:
    """Return the playbook as the tables of its file: part, key, field."""
    return {
        section: {key: _fields(item) for key, item in getattr(playbook, section).items()}
        for section in SECTIONS
    }


def _fields(item: Any) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, value in item._asdict().items():
        if name == "key" or value is None or (name == "switched_off" and not value):
            continue
        fields[name] = value._asdict() if isinstance(value, Words) else value
    return fields


def own_playbook(standard: Playbook, overrides: Mapping[str, Any]) -> Playbook:
    """Return ``standard`` with the differences ``overrides`` put in. Raises PlaybookError when the outcome is
    no playbook.

    Entries that the order does not name come after those it does. The compliance notes of n1, n2 and n4 are
    always the standard's.
    """
    if not overrides:
        return standard
    tables = tables_of(standard)
    for section, changes in overrides.items():
        if section == "order":
            continue
        if section not in SECTIONS or not isinstance(changes, Mapping):
            raise _senseless(section)
        for key, fields in changes.items():
            if not isinstance(fields, Mapping):
                raise _senseless(f"{section}.{key}")
            table = tables[section].setdefault(key, {})
            for name, value in fields.items():
                if value is None:
                    table.pop(name, None)
                else:
                    table[name] = value
    order = overrides.get("order", {})
    if not isinstance(order, Mapping) or not set(order) <= set(ORDERED):
        raise _senseless("order")
    for section, keys in order.items():
        if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
            raise _senseless(f"order.{section}")
        place = {key: number for number, key in enumerate(keys)}
        there = tables[section]
        tables[section] = {
            key: there[key] for key in sorted(there, key=lambda key: place.get(key, len(keys)))
        }
    _keep_compliance(standard, tables)
    return read_table(tables, "")


def _senseless(where: str) -> PlaybookError:
    return PlaybookError(
        message("Playbook", "“{name}” of the funnel's own playbook makes no sense.", name=where)
    )


def _keep_compliance(standard: Playbook, tables: Tables) -> None:
    for key in COMPLIANCE_CHECKS:
        note = standard.checks[key].compliance_note
        if note is not None:
            tables["checks"].setdefault(key, {})["compliance_note"] = note._asdict()


def differences(standard: Playbook, own: Playbook) -> dict[str, Any]:
    """Return the overrides that make ``own`` of ``standard``; empty when there is nothing to change.

    Which checks are switched off is not among them: that is a setting of its own. An action or loss reason
    of the standard that ``own`` lacks becomes switched off.
    """
    before, after = tables_of(standard), tables_of(own)
    _keep_compliance(standard, after)
    found: dict[str, Any] = {}
    for section in SECTIONS:
        if section == "checks":
            for table in after[section].values():
                table.pop("switched_off", None)
        changes: dict[str, Any] = {}
        for key, table in after[section].items():
            base = before[section].get(key)
            if base is None:
                changes[key] = table
                continue
            names = [*table, *(name for name in base if name not in table)]
            fields = {name: table.get(name) for name in names if table.get(name) != base.get(name)}
            if fields:
                changes[key] = fields
        for key in before[section]:
            if key not in after[section]:
                changes[key] = {"switched_off": True}
                after[section][key] = before[section][key]
        if changes:
            found[section] = changes
    order = {}
    for section in ORDERED:
        keys = list(after[section])
        usual = [*before[section], *(key for key in changes_of(found, section) if key not in before[section])]
        if keys != usual:
            order[section] = keys
    if order:
        found["order"] = order
    return found


def changes_of(overrides: Mapping[str, Any], section: str) -> Mapping[str, Any]:
    """Return what ``overrides`` change of a part, by key."""
    changes: Mapping[str, Any] = overrides.get(section, {})
    return changes


def with_kept(
    own: Playbook, before: Playbook, used: Callable[[str, Collection[str]], Collection[str]]
) -> Playbook:
    """Return ``own`` with the entries of ``before`` that it lacks but history names, switched off at the end.

    ``used(part, keys)`` says which of some keys of "actions" or "loss_reasons" occur in the file.
    """
    kept: dict[str, Any] = {}
    for section in EDITABLE_LISTS:
        there, had = getattr(own, section), getattr(before, section)
        gone = [key for key in had if key not in there]
        named = used(section, gone) if gone else ()
        kept[section] = there | {key: had[key]._replace(switched_off=True) for key in gone if key in named}
    return own._replace(**kept)


def reset(own: Playbook, standard: Playbook, section: str) -> Playbook:
    """Return ``own`` with one part as the method has it; the whole of it for ""."""
    return standard if not section else own._replace(**{section: getattr(standard, section)})


# Settings and file


def as_in_force(playbook: Playbook, settings: Settings) -> Playbook:
    """Return the playbook with what the settings say of it: checks that are never asked, own thresholds."""
    off, days = settings.switched_off_checks, settings.stale_after_days
    return playbook._replace(
        stages={
            key: stage._replace(stale_after_days=days.get(key, stage.stale_after_days))
            for key, stage in playbook.stages.items()
        },
        checks={key: check._replace(switched_off=key in off) for key, check in playbook.checks.items()},
    )


def settings_for(own: Playbook, standard: Playbook) -> dict[str, Any]:
    """Return the settings, by name, that put ``own`` in force: the reverse of ``as_in_force``."""
    return {
        "playbook": differences(standard, own),
        "switched_off_checks": tuple(sorted(key for key, check in own.checks.items() if check.switched_off)),
        "stale_after_days": {},
    }


def file_text(playbook: Playbook) -> str:
    """Return the playbook as the text of its file (TOML), which ``read_playbook`` reads back equal."""
    parts = ["# A playbook of Funnel Desktop. Leave the keys; change words, probabilities and days.\n"]
    for section, entries in tables_of(playbook).items():
        for key, fields in entries.items():
            lines = [f"[{section}.{key}]", *(f"{name} = {_value(value)}" for name, value in fields.items())]
            parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name} = {_value(text)}" for name, text in value.items()) + " }"
    if isinstance(value, str):
        # A JSON string is a TOML string but for DEL, which TOML wants written out.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
    return repr(value)
