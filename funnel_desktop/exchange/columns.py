"""The columns of a spreadsheet of deals: our own names, and which columns of another are named like them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from funnel_desktop.exchange.heading_words import NOTHING
from funnel_desktop.exchange.headings import CERTAIN, meanings, normalise
from funnel_desktop.method.fields import EXPORTED, FURTHER
from funnel_desktop.method.fields import FIELDS as DEAL_FIELDS
from funnel_desktop.method.stages import STAGES

CHECKS = (
    *("t1", "t2", "t3", "t4", "q1", "q2", "s1", "s2", "s3"),
    *("i1", "i2", "i3", "i4", "i5", "i6", "i7", "n1", "n2", "n3", "n4", "n5", "w1", "w2"),
)
"""The 23 checks, in the order of their columns in a file."""

EXPORT_FIELDS = tuple(field.csv_name for field in EXPORTED)
"""The columns of an export, in order; two for each check (``t1``, ``t1_evidence``) follow."""

EXPORT_HEADER = (*EXPORT_FIELDS, *(name for check in CHECKS for name in (check, f"{check}_evidence")))
"""The header row of an export."""

FIELDS = ("close_date", *EXPORT_HEADER)
"""What a column of an import can be mapped to.

``entered_date`` is the day on which the deal entered the funnel; ``close_date``, for imports alone, is the
closing day of a won or lost deal and the expected one of an open deal.
"""

FURTHER_COLUMNS = tuple(field.csv_name for field in FURTHER)
"""Those of ``fields.FURTHER``, which an import takes over as they are."""

MAIN_FIELDS = (
    *("customer", "project", "contact_name", "contact_position", "contact_phone", "amount"),
    *(
        "currency",
        "units",
        "source",
        "stage",
        "outcome",
        "entered_date",
        "close_date",
        "expected_close_date",
        "closed_date",
    ),
    *("next_step", "next_step_date", "note", "lost_reason", "competitor", "reference", *FURTHER_COLUMNS),
)
"""The fields to offer when a person maps the columns of a foreign spreadsheet, in the order of interest."""

DATE_FIELDS = (
    *("entered_date", "close_date", "closed_date", "expected_close_date", "next_step_date"),
    *(field.csv_name for field in FURTHER if field.kind == "date"),
)

NAMING_FIELDS = tuple(field.key for field in DEAL_FIELDS if field.identifies)
"""A file without any of these names no deal: a number or a phone alone says to nobody which it is."""


def known_names(header: Sequence[str]) -> int:
    """Return how many of these cells are known names of columns: tells a header from a title or data.

    Only names that are listed count, with or without a field for them, not what is made out of their words;
    and words that stand in cells as well ("Price", 产品) only beside a name that does not.
    """
    known = [normalise(name) in _ALSO_DATA for name in header if name and _is_known(name)]
    return 0 if all(known) else len(known)


_WORDS_IN_CELLS = (
    "price won lost lead budget partner origin active type no closed state action hospital institution "
    "account competition service industry value sales pipeline opportunity customer 报价 签约 签单 需求 产品 "
    "设备 学校 医院 预算 企业 销售 业务 活动 数量 成交 流程 合同 跟进 价格 竞争 市 省 交易 案件 标案"
)
_ALSO_DATA = frozenset(_WORDS_IN_CELLS.split())
"""Names of columns that stand in cells as well: alone they tell no header from data."""


def _is_known(name: str) -> bool:
    if _check_of(name) is not None:
        return True
    found = meanings(name)
    return bool(found) and found[0][1] >= CERTAIN


_CHECK = re.compile(r"^(?:t[1-4]|q[12]|s[1-3]|i[1-7]|n[1-5]|w[12])(?:evidence)?$")


def _check_of(name: str) -> str | None:
    text = normalise(name)
    if not _CHECK.match(text):
        return None
    return f"{text[:2]}_evidence" if text.endswith("evidence") else text


def column_meanings(name: str) -> tuple[tuple[str, int], ...]:
    """Return the fields that a column of this name may stand for, with strengths up to 100, surest first."""
    if not name.strip():
        return ()
    check = _check_of(name)
    return ((check, 100),) if check is not None else meanings(name)


def propose_columns(header: Sequence[str]) -> dict[str, int]:
    """Map fields to the places of the columns that are named like them, each column to one field at most.

    Where two columns would do for one field, the one with the surer name is taken (项目名称 before 产品),
    then the first.
    """
    return assigned([column_meanings(name) for name in header])


def assigned(meant: Sequence[Sequence[tuple[str, int]]]) -> dict[str, int]:
    """Give each field the column that means it most surely, and no column two fields."""
    offers = sorted(
        (-strength, place, field)
        for place, fields in enumerate(meant)
        for field, strength in fields
        if field != NOTHING
    )
    found: dict[str, int] = {}
    taken: set[int] = set()
    for _, place, field in offers:
        if field not in found and place not in taken:
            found[field] = place
            taken.add(place)
    return {field: found[field] for field in FIELDS if field in found}


def is_own_export(header: Sequence[str]) -> bool:
    """Whether a file with this header was written by us (columns may have been added or moved since)."""
    return {"id", "customer", "stage", "outcome", "stage_since", "rank"}.issubset(header)


STAGE_TARGETS = (*STAGES, "lost", "open")
"""What a value of the stage or outcome column can be mapped to; ``open``: running, but not said where."""

_ANSWER_NAMES: dict[str, str] = {
    "yes": "yes y 是 已明确 true",
    "no": "no n 否 false",
    "unknown": "unknown 未知 不清楚 不知道",
    "not_applicable": "notapplicable na 不适用 n/a",
}


def read_answer(value: str) -> str | None:
    """Return the key of the answer that this word means, or None."""
    text = normalise(value)
    for key, names in _ANSWER_NAMES.items():
        if text in names.split():
            return key
    return None
