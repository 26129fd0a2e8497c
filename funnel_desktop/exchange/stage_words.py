"""What the stages and outcomes of other programs and people mean in ours, and how sure that is.

First whole names are looked up (certain), then words within them (likely, or a guess where the word says
little), then chances in per cent, then the place in a numbered list. What stays unknown is asked about.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from funnel_desktop.exchange.headings import normalise
from funnel_desktop.exchange.scripts import simplified
from funnel_desktop.method.stages import OPEN_STAGES, STAGES

Sureness = Literal["certain", "likely", "guess", "unknown"]


class Meant(NamedTuple):
    """What a word means, None for unknown, and how sure that is."""

    key: str | None
    sure: Sureness


UNKNOWN = Meant(None, "unknown")

_NAMES: dict[str, str] = {
    "target": (
        "target 目标客户 目标 潜在客户 潜在 线索 初步接触 初步沟通 初步接洽 初访 待跟进 新建 新商机 新机会 "
        "新增 "
        "prospecting prospect lead new initialcontact appointmentscheduled discovery newdeal newopportunity "
        "newlead"
    ),
    "qualified": (
        "qualified 有效客户 有效 需求确认 确认需求 需求分析 需求确定 立项 已立项 有意向需求 验证客户 "
        "engaging engaged "
        "qualification qualify qualifiedtobuy needsanalysis needanalysis presentationscheduled preparation "
        "develop "
        "needsdefined iddecisionmakers perceptionanalysis 限定 资格审查 资格认证"
    ),
    "shortlisted": (
        "shortlisted shortlist 入围客户 入围 方案 方案确认 方案报价 方案阶段 技术交流 技术确认 "
        "产品测试 测试 报价 proposal proposalpricequote proposalsent valueproposition solution demo "
        "quote quotation evaluation decisionmakerboughtin proposition propose 建议"
    ),
    "intent": (
        "intent 意向客户 意向 谈判 商务谈判 谈判审核 合同谈判 合同 合同拟定 合同审批 negotiation "
        "negotiating negotiationreview negotiationorreview contractsent contract prepaymentinvoice"
    ),
    "near_win": (
        "nearwin 接近赢单客户 接近赢单 即将成交 投标 招投标 招标 已中标 中标 待签约 待签 "
        "verbalcommitment verbal commit committed bidwon tender finalinvoice readytoclose close closing"
    ),
    "won": (
        "won win closedwon closewon 赢单客户 赢单 已赢单 成交 已成交 签约 已签约 签单 已签单 成功 已回款 "
        "已完成 完成 是 yes true y 1 customer"
    ),
    "lost": (
        "lost loss lose closedlost closelost 丢单 输单 失单 已丢单 已输单 流失 已流失 失败 落标 未中标 "
        "未成交 放弃 终止 已终止 无效 dead abandoned disqualified cancelled canceled apology"
    ),
    "open": (
        "open 进行中 跟进中 跟踪中 在跟 打开 未关闭 未结束 active inprogress pending ongoing working 否 no "
        "false n 0 "
        "正在进行 推进中 正常 未结 未完成 未关闭"
    ),
}
_OF_NAME: dict[str, str] = {}

# Words within a name, the first that is there decides: what ended a deal before what it went through.
_KEYWORDS: tuple[tuple[str, Sureness, str], ...] = (
    (
        "shortlisted",
        "likely",
        r"\b(?:quot\w*|proposals?|offers?|samples?|tender documents)\s+(?:is |was |has been )?"
        r"(?:sent|delivered|made|submitted|given|out)\b",
    ),
    (
        "target",
        "likely",
        r"初步(?:洽谈|接触|沟通|拜访|了解|联系)|(?:初次|首次)(?:洽谈|接触|沟通|拜访)|意向不明|untouched|not "
        r"contacted",
    ),
    ("won", "likely", r"中标.{0,2}(?:已签|签约(?!中))|签署完|已签署|成单|sold\b"),
    (
        "lost",
        "likely",
        r"\b(?:lost|lose|loss|losing|dead|abandon\w*|disqualif\w*|unqualif\w*|cancel\w*|reject\w*|declined?|"
        r"withdrawn|"
        r"no decision|no (?:budget|interest|need)|not (?:won|interested)|failed|junk|duplicate)\b|丢单|输单|"
        r"失单|丢标|丢失|丢了|丢给|丢掉|被.{0,6}(?:抢|拿)|输给|输掉|失败|落标|"
        r"落选|流失|放弃|终止|取消|作废|"
        r"无效|战败|废标|流标|未中标|未成交|没成|不成|出局|落败|淘汰|搁浅|黄了|关闭无|无意向|不需要|拒绝|"
        r"转给他人",
    ),
    (
        "near_win",
        "likely",
        r"\b(?:ready to (?:close|sign)|awaiting (?:signature|po)|pending (?:signature|po)|out for signature|"
        r"verbal\w*|"
        r"commit\w*|tender\w*|bid|bidding|bids|rfp|near win|closing|preferred (?:bidder|supplier|vendor)|"
        r"final invoice|"
        r"selected|awarded|final approval|best and final)\b|待签|等.{0,3}签|拟签|将签|快签|准备签|未签|"
        r"签约中|签单中|签合同中|即将|接近赢|快成|中标|"
        r"定标|决标|投标|招标|应标|开标|"
        r"评标|竞标|竞价|口头|承诺|走流程|流程中|内部审批|待下单|待审批|待打款|待成交|准成交|预成交|"
        r"预计成交|有望|争取",
    ),
    (
        "won",
        "likely",
        r"\b(?:won|win|wins|signed|paid|closed success\w*|success\w*|po received|order (?:received|placed)|"
        r"deposit|"
        r"delivered|deliver|delivery|implementation|implemented|onboarding|invoiced|fulfil\w*|customer "
        r"won)\b|"
        r"回款|收款|到款|付款|赢单|赢得|赢了|成交|已签|签完|签了|签下|已订|已下单|下单|已拿下|拿下|已成|"
        r"交付|发货|验收|开票|竣工|完工|实施|售后|"
        r"签约|签单|合同生效|合同执行|执行中|履约|成功|订单",
    ),
    (
        "intent",
        "likely",
        r"\b(?:negotiat\w*|contract\w*|legal|terms|redlin\w*|procurement|price|pricing|commercial "
        r"(?:discussion|terms|"
        r"negotiation)s?)\b|"
        r"\bnegocia\w*|谈判|商务|议价|谈价|压价|讲价|比价|合同|合约|协议|洽谈|条款|价格确认|意向",
    ),
    (
        "shortlisted",
        "likely",
        r"\b(?:propos\w*|quot\w*|demo\w*|trial\w*|poc|proof of concept|pilot\w*|evaluat\w*|shortlist\w*|"
        r"solution\w*|"
        r"value prop\w*|estimate\w*|sample\w*|technical\w*|specif\w*|offer\w*|bought in|benchmark\w*)\b|"
        r"\bpropuesta\w*|"
        r"报价|方案|演示|试用|试点|试样|送样|打样|样品|样机|测试|入围|技术|规格|选型|论证|评估|考察|澄清|"
        r"解决办法|产品匹配|核价|"
        r"提案|企划|询价|询比",
    ),
    (
        "qualified",
        "likely",
        r"\b(?:qualif\w*|sql|mql|needs?|requirements?|discover\w*|decision.?makers?|interest\w*|engag\w*|"
        r"bant|scoping|"
        r"diagnos\w*|perception|consideration|assess\w*|budget\w*|develop\w*|presentation\w*|analysis)\b|"
        r"需求|立项|有效|验证|"
        r"确认|兴趣|预算|"
        r"调研|痛点|分析|有意",
    ),
    ("qualified", "guess", r"\bprepar\w*\b|准备|资格"),
    (
        "open",
        "guess",
        r"\b(?:open|in progress|ongoing|on hold|hold|active|working|pending|stalled|paused|nurtur\w*)\b|"
        r"进行|处理中|办理中|暂停|搁置|暂缓|"
        r"推进|观望|延期|跟进中|跟踪中",
    ),
    (
        "target",
        "guess",
        r"\b(?:new|leads?|prospect\w*|initial|contact\w*|cold|target\w*|appointment\w*|attempt\w*|first|"
        r"visit\w*|"
        r"identif\w*|aware\w*|inquir\w*|enquir\w*|intro\w*|approach\w*|call\w*|meeting\w*|backlog|incoming|"
        r"unassigned)\b|潜在|线索|初步|"
        r"初访|初次|首次|初期|"
        r"拜访|接触|跟进|目标|新|沟通|联系|建联|待跟|未跟|获取|挖掘|开发|了解|收集|资料|摸底|约见|邀约|认识",
    ),
)
_PATTERNS: list[tuple[str, Sureness, re.Pattern[str]]] = []

_SHARE = re.compile(r"\d{1,3}(?:\.\d{1,17})?", re.ASCII)
_PERCENT = re.compile(r"(?<![\d.])(\d{1,3})(?:\.\d+)?\s*%")
_LEADING_NUMBER = re.compile(
    r"^(?:[a-z]?\d{1,2}(?=\D)|阶段[一二三四五六七八九十\d]{1,2}|第[一二三四五六七八九十\d]{1,2}(?:阶段|步)?|"
    r"[一二三四五六七八九十](?=、)|[a-z](?=[.、)]))"
)
_PLACE = re.compile(
    r"^(?:stage|step|phase|阶段|第|级别)?\s*(?:([a-z])(?=[.、)\s:：-])|[sp]?(\d{1,2})(?!\d|%)|"
    r"([一二三四五六七八九十])(?=、|阶段|步|期|$))",
    re.IGNORECASE,
)
_LONGEST = 120
"""What is longer is a text, not the name of a stage."""

_CHINESE_DIGITS = "一二三四五六七八九十"
_SIGNS = re.compile(r"[^\w%.、)\s\u3400-\u9fff&/:：-]+")
_SUFFIX = re.compile(r"(?:阶段|客户|商机|stage|phase)$")


def understand_stage(value: str) -> Meant:
    """Return what a word for a stage or an outcome means by itself, and how sure that is."""
    if len(value) > _LONGEST:
        return UNKNOWN
    if not _OF_NAME:
        for target, names in _NAMES.items():
            _OF_NAME.update(dict.fromkeys(names.split(), target))
    plain = simplified(unicodedata.normalize("NFKC", value).casefold())
    text = simplified(normalise(value))
    bare = _LEADING_NUMBER.sub("", simplified(normalise(_SIGNS.sub("", plain))))
    bare = bare or text
    for name in dict.fromkeys((text, bare, _SUFFIX.sub("", text), _SUFFIX.sub("", bare))):
        if name in _OF_NAME:
            return Meant(_OF_NAME[name], "certain")
    percent = _PERCENT.fullmatch(plain.strip())
    if percent:
        return by_chance(int(percent.group(1)))
    words = re.sub(r"[_\-/.&:：]+", " ", _LEADING_NUMBER.sub("", plain))
    if found := _by_keyword(words):
        return found
    percent = _PERCENT.search(plain)
    return by_chance(int(percent.group(1))) if percent else UNKNOWN


def by_chance(percent: int) -> Meant:
    """Return the furthest stage whose standard chance is not above this one; 0 is lost, 100 won."""
    if percent > 100:
        return UNKNOWN
    if percent in (0, 100):
        return Meant("won" if percent else "lost", "likely")
    steps = ((90, "near_win"), (75, "intent"), (50, "shortlisted"), (25, "qualified"), (0, "target"))
    return Meant(next(stage for least, stage in steps if percent >= least), "likely")


def _by_keyword(words: str) -> Meant | None:
    if not _PATTERNS:
        _PATTERNS.extend((target, sure, re.compile(pattern)) for target, sure, pattern in _KEYWORDS)
    for target, sure, pattern in _PATTERNS:
        if pattern.search(words):
            return Meant(target, sure)
    return None


def understand_stages(values: Iterable[str], *, chances: bool = False) -> dict[str, Meant]:
    """Return what each of the values of one column means, told also by their places in a numbered list.

    Where all are numbers from 0 to 1 and some lie between, they are chances as a workbook keeps those that it
    shows as 25 %. ``chances``: the column is called one, so that 25 is one as well.
    """
    values = list(values)
    if shares := _as_chances(values, called_so=chances):
        return {value: by_chance(percent) for value, percent in shares.items()}
    found = {value: understand_stage(value) for value in values}
    places = {value: place for value in found if (place := place_in_list(value)) is not None}
    bare = {value for value in places if _is_bare_number(value)}
    if bare and not any(found[value].key not in (None, "won", "open", "lost") for value in found):
        numbers = sorted({places[value] for value in bare})
        if len(numbers) >= 2 and numbers[-1] <= 10:
            found.update({value: _of_list(places[value], numbers[-1]) for value in bare})
    found.update(
        {
            value: between
            for value in places
            if found[value].key is None and (between := _between(value, places, found))
        }
    )
    return found


def _as_chances(values: Sequence[str], *, called_so: bool) -> dict[str, int]:
    """Return the values of a column as chances in per cent; nothing where they are none."""
    numbers: dict[str, float] = {}
    for value in values:
        if not _SHARE.fullmatch(value.strip()):
            return {}
        numbers[value] = float(value)
    between = any(0 < number < 1 for number in numbers.values())
    if between and max(numbers.values()) <= 1:
        return {value: round(100 * number) for value, number in numbers.items()}
    if called_so and numbers and max(numbers.values()) > 1 and max(numbers.values()) <= 100:
        return {value: round(number) for value, number in numbers.items()}
    return {}


def place_in_list(value: str) -> int | None:
    """Return the number with which a value begins ("3-方案", "B. Leads", "阶段二"), or None."""
    match = _PLACE.match(unicodedata.normalize("NFKC", value).strip())
    if match is None:
        return None
    letter, number, chinese = match.groups()
    if number:
        return int(number)
    return ord(letter.casefold()) - ord("a") + 1 if letter else _CHINESE_DIGITS.index(chinese) + 1


def _is_bare_number(value: str) -> bool:
    text = unicodedata.normalize("NFKC", value).strip().casefold()
    return (
        re.fullmatch(
            r"(?:stage|step|phase|阶段|第)?\s*[sp]?(?:\d{1,2}|[一二三四五六七八九十])(?:阶段|步|期)?", text
        )
        is not None
    )


def _of_list(place: int, last: int) -> Meant:
    """Return the stage at a place of a list of bare numbers: of six it is ours, others are spread over it."""
    if place == 0:
        return Meant("target", "guess")
    if last <= len(STAGES):
        return Meant(STAGES[min(place, len(STAGES)) - 1], "guess")
    return Meant(STAGES[min(len(STAGES) - 1, (place - 1) * len(STAGES) // last)], "guess")


def _between(value: str, places: Mapping[str, int], found: Mapping[str, Meant]) -> Meant | None:
    """Return the stage between what stands before and after a value in a numbered list."""
    place = places[value]
    known = [
        (at, OPEN_STAGES.index(meant))
        for name, at in places.items()
        if (meant := found[name].key) in OPEN_STAGES
    ]
    before = max((item for item in known if item[0] < place), default=None)
    after = min((item for item in known if item[0] > place), default=None)
    if before is None or after is None or after[1] < before[1]:
        return None
    return Meant(OPEN_STAGES[(before[1] + after[1]) // 2], "guess")


_IS_LOST = re.compile(r"是否(?:丢|输|失)|^is_?lost$|^lost$|输单$|丢单$", re.IGNORECASE)
_YES = frozenset(("是", "yes", "true", "y", "1", "√", "✓", "✔", "对", "t"))
_NO = frozenset(("否", "no", "false", "n", "0", "×", "✗", "不是", "没有", "无", "未", "f"))


def is_yes_or_no(value: str) -> bool:
    """Whether a cell says nothing but yes or no."""
    return value.strip().casefold() in _YES or value.strip().casefold() in _NO


def understand_outcome(value: str, heading: str) -> Meant:
    """Return what a value of the column of outcomes means; "no" says only that the deal is not won."""
    text = unicodedata.normalize("NFKC", value).strip().casefold()
    if text in _NO:
        return Meant("open", "certain")
    if text in _YES:
        return Meant("lost" if _IS_LOST.search(heading.strip()) else "won", "certain")
    return understand_stage(value)
