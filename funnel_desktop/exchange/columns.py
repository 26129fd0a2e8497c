"""The columns of a spreadsheet of deals: our own names, and what people call them in Chinese and English."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

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
    *("customer", "project", "contact_name", "contact_position", "contact_phone", "amount", "units"),
    *("source", "stage", "outcome", "entered_date", "close_date", "expected_close_date", "closed_date"),
    *("next_step", "next_step_date", "note", "lost_reason", "competitor", "reference", *FURTHER_COLUMNS),
)
"""The fields to offer when a person maps the columns of a foreign spreadsheet, in the order of interest."""

DATE_FIELDS = (
    *("entered_date", "close_date", "closed_date", "expected_close_date", "next_step_date"),
    *(field.csv_name for field in FURTHER if field.kind == "date"),
)

NUMBER_FIELDS = tuple(field.csv_name for field in DEAL_FIELDS if field.kind == "number")

IDENTIFYING_FIELDS = tuple(field.key for field in DEAL_FIELDS if field.identifies)
"""A row without any of these cannot be told apart from another: it is not a deal."""

# What the columns of each field are called elsewhere, the surest name first, as normalise() leaves it.
_NAMES: dict[str, str] = {
    **{field.csv_name: field.aliases for field in DEAL_FIELDS if field.exported},
    "close_date": (
        "closedate 成交日期 成交时间 签约日期 签约时间 签单日期 合同日期 结单日期 结束日期 "
        "closingdate dateclosed"
    ),
}

_RANK: dict[str, tuple[str, int]] = {}


def _ranks() -> dict[str, tuple[str, int]]:
    if not _RANK:
        for field, names in _NAMES.items():
            for place, name in enumerate(names.split()):
                _RANK.setdefault(name, (field, place))
        for check in CHECKS:
            _RANK[check] = (check, 0)
            _RANK[f"{check}evidence"] = (f"{check}_evidence", 0)
    return _RANK


_BRACKETS = re.compile(r"\(.*?\)|\[.*?\]|【.*?】")
_NOISE = re.compile(r"[\s_\-./:*#'\"?、·]+")


def normalise(name: str) -> str:
    """Return a header or a value bare of case, width, spaces, punctuation and what stands in brackets."""
    text = unicodedata.normalize("NFKC", name).casefold()
    return _NOISE.sub("", _BRACKETS.sub("", text)) or _NOISE.sub("", text)


def amount_unit(name: str) -> int:
    """Return what a bare number under this header means: 10000 when it says 万元 (or 10k), else 1."""
    text = unicodedata.normalize("NFKC", name).casefold().replace(" ", "")
    return (
        10000 if "万" in text or "萬" in text or "10k" in text or "10,000" in text or "10000" in text else 1
    )


def _known(name: str) -> tuple[str, int] | None:
    ranks = _ranks()
    text = normalise(name)
    found = ranks.get(text)
    if found is None and ("万" in text or "元" in text):  # 金额万元, without brackets
        found = ranks.get(re.sub(r"(人民币)?[万萬]?元?(rmb|cny)?$", "", text))
    if found is None and text.endswith(("rmb", "cny", "usd")):
        found = ranks.get(text[:-3])
    return found


def known_names(header: Sequence[str]) -> int:
    """Return how many of these cells are known names of columns: tells a header from a title or data."""
    return sum(1 for name in header if name and _known(name) is not None)


def propose_columns(header: Sequence[str]) -> dict[str, int]:
    """Map fields to the places of the columns that are named like them, each column to one field at most.

    Where two columns would do for one field, the one with the surer name is taken (项目名称 before 产品),
    then the first.
    """
    best: dict[str, tuple[int, int]] = {}
    for place, name in enumerate(header):
        found = _known(name) if name.strip() else None
        if found is None:
            continue
        field, rank = found
        if field not in best or rank < best[field][0]:
            best[field] = (rank, place)
    return {field: best[field][1] for field in FIELDS if field in best}


def is_own_export(header: Sequence[str]) -> bool:
    """Whether a file with this header was written by us (columns may have been added or moved since)."""
    return {"id", "customer", "stage", "outcome", "stage_since", "rank"}.issubset(header)


# What stages and outcomes are called elsewhere.
_STAGE_NAMES: dict[str, str] = {
    "target": (
        "target 目标客户 目标 潜在客户 潜在 线索 初步接触 初步沟通 初步接洽 初访 待跟进 新建 "
        "prospecting prospect lead new initialcontact appointmentscheduled discovery 目標客戶"
    ),
    "qualified": (
        "qualified 有效客户 有效 需求确认 确认需求 需求分析 立项 已立项 有意向需求 engaging engaged "
        "qualification qualify qualifiedtobuy needsanalysis needanalysis presentationscheduled "
        "有效客戶"
    ),
    "shortlisted": (
        "shortlisted shortlist 入围客户 入围 方案 方案确认 方案报价 方案阶段 技术交流 技术确认 "
        "产品测试 测试 报价 proposal proposalpricequote proposalsent valueproposition solution demo "
        "quote quotation evaluation decisionmakerboughtin 入圍客戶"
    ),
    "intent": (
        "intent 意向客户 意向 谈判 商务谈判 谈判审核 合同谈判 合同 合同拟定 合同审批 negotiation "
        "negotiating negotiationreview contractsent contract 意向客戶"
    ),
    "near_win": (
        "nearwin 接近赢单客户 接近赢单 即将成交 投标 招投标 招标 已中标 中标 待签约 待签 "
        "verbalcommitment verbal commit committed bidwon tender 接近贏單"
    ),
    "won": (
        "won win closedwon closewon 赢单客户 赢单 已赢单 成交 已成交 签约 已签约 签单 已签单 成功 "
        "已完成 完成 是 yes true 贏單"
    ),
    "lost": (
        "lost loss closedlost closelost 丢单 输单 失单 已丢单 已输单 流失 已流失 失败 落标 未中标 "
        "未成交 放弃 终止 已终止 无效 dead abandoned disqualified cancelled canceled 丟單"
    ),
    "open": "open 进行中 跟进中 跟踪中 在跟 打开 未关闭 未结束 active inprogress pending ongoing working",
}
STAGE_TARGETS = (*STAGES, "lost", "open")
"""What a value of the stage or outcome column can be mapped to; ``open``: running, but not said where."""

_STAGE_OF: dict[str, str] = {}
_PERCENT = re.compile(r"^(\d{1,3})%$")
_LEADING_NUMBER = re.compile(r"^[a-z]?\d{1,2}(?=\D)")


def propose_stage(value: str) -> str | None:
    """Return the stage that a spreadsheet's word for it means ("lost" and "open" included), or None."""
    if not _STAGE_OF:
        for target, names in _STAGE_NAMES.items():
            for name in names.split():
                _STAGE_OF[name] = target
    text = normalise(value)
    percent = _PERCENT.match(text)
    if percent:
        by_probability = {10: "target", 25: "qualified", 50: "shortlisted", 75: "intent", 90: "near_win"}
        return {**by_probability, 100: "won", 0: "lost"}.get(int(percent.group(1)))
    return (
        _STAGE_OF.get(text)
        or _STAGE_OF.get(_LEADING_NUMBER.sub("", text))
        or _STAGE_OF.get(text.removesuffix("阶段").removesuffix("stage"))
    )


_SOURCE_NAMES: dict[str, str] = {
    "cold": "cold coldvisit coldcall 陌生拜访 陌拜 陌生 outbound",
    "follow_up": "followup 跟踪 跟进 老联系人",
    "penetration": "penetration 渗透",
    "cultivation": "cultivation 耕耘 老客户 复购 existingcustomer repeat",
    "inbound": "inbound 主动咨询 咨询 来电 官网 网站 主动来电 分配 公司分配 web website incoming",
}
_SOURCE_OF: dict[str, str] = {}


def propose_source(value: str) -> str | None:
    """Return the key of the source that this word means, or None."""
    if not _SOURCE_OF:
        for key, names in _SOURCE_NAMES.items():
            for name in names.split():
                _SOURCE_OF[name] = key
    return _SOURCE_OF.get(normalise(value))


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
