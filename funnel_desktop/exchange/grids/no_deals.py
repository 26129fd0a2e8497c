"""Rows of a table that are no deals: totals, headings of groups, the header once more, what stands below.

A row is one of them only where that is sure. A row that names a customer or a project and says anything else
in words is a deal, whatever it is called.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Literal, NamedTuple

from funnel_desktop.exchange.columns import propose_columns
from funnel_desktop.exchange.grids.grid import Merged, Record
from funnel_desktop.exchange.grids.header import is_data
from funnel_desktop.exchange.stage_words import understand_stage

Kind = Literal["total", "group", "header_again", "title"]


class LeftOutRow(NamedTuple):
    """A row that is no deal: its line, what it is, and its cells."""

    line: int
    kind: Kind
    values: list[str]


_COUNT = r"\d[\d,]*(?:项|个|条|笔|家|单|户|台|套|人)?"
_TOTAL = re.compile(
    r"(?:[^\d]{0,10}?(?:合计|小计|总计|共计|累计|总和|汇总|平均值?|均值|总额|总数|总金额)(?:数|金额|值|额)?"
    rf"|共(?:计|有)?{_COUNT}(?:商机|项目|客户|记录|数据|订单)?|{_COUNT}(?:合计|小计|总计)"
    r"|(?:grand|sub)?-?totals?(?:(?:amount|value|sum|count|deals?|rows?|records?)|(?:for|of|:).*)?"
    r"|sum|average|avg|mean|count)",
    re.IGNORECASE,
)
_HINT = re.compile("[计計总總均汇匯和共]|total|sum|average|avg|mean|count", re.IGNORECASE)
"""Every word for a total holds one of these."""

_NUMBER_BEGINS = frozenset("0123456789-+.¥￥$€（(")
_ASIDE = re.compile(r"\(.*?\)|\[.*?\]|【.*?】|[\s:：.。,，、;；*]+$")
_SPACES = re.compile(r"\s+")
_COUNTED = re.compile(rf"^[-–—/\\]+$|^(?:共)?{_COUNT}(?:商机|项目|客户|记录)?$|^[千百]?[万亿]?元$")
_TRADITIONAL = str.maketrans("計總匯", "计总汇")
_NUMBERED = re.compile(
    r"^(?:[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|[IVX]{1,4}[.、])\s*\S"
    r"|^【.{1,30}】$|^.{1,30}[:：]$"
    r"|^(?:\d{4}\s*年)?\s*(?:\d{1,2}\s*月份?|第?[一二三四1-4]\s*季度|Q[1-4]|[上下]半年)$|^\d{4}\s*年度?$"
    r"|^[东南西北华中]{2}(?:大区|地区|片区|区域|区)?$|^.{1,12}(?:大区|片区|区域|事业部|销售部)$",
    re.IGNORECASE,
)
_BELOW = re.compile(
    r"^(?:制表|审核|复核|填表|填报|打印|导出|统计|报表|备注|说明|注|数据来源|截止|截至|更新|制单|经办|批准|编制)[^:：]{0,8}[:：]"
    r"|^(?:printed|generated|exported|report|source|note|prepared|as of|last updated|created)\b[^:]{0,20}:"
    r"|^(?:copyright|confidential)\b|^©|^end of report",
    re.IGNORECASE,
)
_MOST_BELOW = 3
_FEW = 4
"""A heading of a group has hardly more cells, with its sums."""

_NUMBER_FIELDS = frozenset(("amount", "units"))
_NAMING_FIELDS = ("customer", "project")


class RowSorter:
    """Tells the rows of one table that are no deals from those that may be."""

    def __init__(
        self, header: Sequence[str], head: Sequence[Record], end: int, merged: Sequence[Merged]
    ) -> None:
        """``head`` are the first records of the file; those that end by line ``end`` are the header, or stand
        above it. ``merged`` are cells that are one."""
        self._headers = [
            {at: _bare(cell) for at, cell in enumerate(record.cells) if cell.strip()}
            for record in head
            if record.end <= end
        ][-2:]
        self._names = {name for each in self._headers for name in each.values()}
        self._width = len(header)
        columns = propose_columns(header)
        self._sums = {columns[name] for name in _NUMBER_FIELDS if name in columns}
        names = [columns[name] for name in _NAMING_FIELDS if name in columns]
        # A heading stands where the names stand, or before them.
        self._last_of_heading = max(names, default=1)
        self._stage_places = {columns[name] for name in ("stage", "outcome") if name in columns}
        self._across = {each.top for each in merged if each.right > each.left and each.top == each.bottom}

    def kind(self, line: int, row: Sequence[str]) -> Kind | None:
        """Return what a row is if it is no deal, None where it may be one."""
        # Most rows are deals: they are told by a first look, which costs little.
        if len(row) - row.count("") > _FEW and not self._may_be_none(row):
            return None
        said = {place: cell.strip() for place, cell in enumerate(row) if cell.strip()}
        if not said:
            return None
        if self._is_header(said):
            return "header_again"
        if self._is_total(said):
            return "total"
        if len(said) <= _MOST_BELOW and all(_BELOW.match(text) for text in _words(said)) and _words(said):
            return "title"
        if self._is_heading(line, said):
            return "group"
        return None

    def _may_be_none(self, row: Sequence[str]) -> bool:
        """Whether a row with much in it may be no deal: its first words are a heading of the table, or may
        mean a total."""
        for cell in row:
            if cell and cell[0] not in _NUMBER_BEGINS and not _HINT.search(cell):
                return _bare(cell) in self._names
        return True

    def _is_header(self, said: dict[int, str]) -> bool:
        return len(said) > 1 and any(
            all(header.get(place) == _bare(text) for place, text in said.items()) for header in self._headers
        )

    def _is_total(self, said: dict[int, str]) -> bool:
        words = [text for text in said.values() if not is_data(text) and not _COUNTED.match(text)]
        if words:
            return all(map(is_total, words))
        return any(map(is_total, said.values())) or self._only_sums(said)

    def _only_sums(self, said: dict[int, str]) -> bool:
        return bool(self._sums) and all(place in self._sums and is_data(text) for place, text in said.items())

    def _is_heading(self, line: int, said: dict[int, str]) -> bool:
        texts = [(place, text) for place, text in said.items() if not is_data(text)]
        if len(texts) != 1 or self._width < 2:
            return False
        place, text = texts[0]
        if place > self._last_of_heading or place in self._stage_places:
            return False
        if len(said) == 1 and (line in self._across or _NUMBERED.match(text)):
            return True
        others = said.keys() - {place}
        return others <= self._sums and understand_stage(heading_text(text)).sure == "certain"


def heading_of(row: Sequence[str]) -> str:
    """Return the words of a heading of a group."""
    return next((heading_text(cell) for cell in row if cell.strip() and not is_data(cell)), "")


def heading_text(text: str) -> str:
    """Return the words of a heading bare of brackets around it, of its number and of a colon behind it."""
    text = re.sub(
        r"^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]\s*|^[(（][一二三四五六七八九十]{1,3}[)）]\s*",
        "",
        text.strip(),
    )
    return text.strip("【】[] ").rstrip(":： ")


def is_total(text: str) -> bool:
    """Whether a cell says nothing but that a sum stands here: 小计：, 合计（元）, 共 12 项, Grand Total."""
    plain = unicodedata.normalize("NFKC", text).translate(_TRADITIONAL)
    if not _HINT.search(plain):
        return False
    bare = _ASIDE.sub("", _ASIDE.sub("", plain))
    return _TOTAL.fullmatch(_SPACES.sub("", bare)) is not None


def _words(said: dict[int, str]) -> list[str]:
    return [text for text in said.values() if not is_data(text)]


def _bare(cell: str) -> str:
    return _SPACES.sub(" ", cell.strip())
