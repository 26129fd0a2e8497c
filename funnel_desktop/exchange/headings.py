"""What the heading of a column may mean: by the names people and programs use, by parts of them, by words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from funnel_desktop.exchange.column_names import NAMES, WITHOUT_FIELD
from funnel_desktop.exchange.scripts import simplified
from funnel_desktop.method.fields import FIELDS as DEAL_FIELDS

NOTHING = ""
"""The field of a heading that is well known and stands for none of ours."""

CERTAIN = 70
"""From this strength on a heading is a name that we know, below it was made out of its words."""

_BRACKETS = re.compile(r"\(.*?\)|\[.*?\]|【.*?】|<.*?>|〔.*?〕|「.*?」")
_NOISE = re.compile(r"[\s_\-./:*#'\"?、·,;!|&\\\u200b\ufeff]+")
_CLOSE_DATE = (
    "closedate 成交日期 成交时间 签约日期 签约时间 签单日期 合同日期 结单日期 结束日期 closingdate dateclosed"
)
_UNIT = re.compile(
    r"(人民币|单位)?(万元|千元|百万元|百万|亿元|亿|万|元|k|rmb|cny|usd|eur|hkd|twd|ntd|jpy|gbp|美元|美金|欧元|"
    r"港币|港元|台币|新台币|日元|人民币|%|必填|选填|required|optional)+$"
)
_ORDINAL = re.compile(r"^(\d{1,2}|[a-z])\s*[.、)]\s*")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_WORDS = re.compile(r"[a-z]+")
_CHINESE = re.compile(r"[\u3400-\u9fff]+")
_OF_THE_DEAL = re.compile(
    r"^(?:deal|opportunity|opp|potential|lead|crm|sales|销售机会|业务机会|商机|机会|交易|项目|本)(?=..)"
)
_OF_A_COMPANY = re.compile(
    r"^(?:organi[sz]ation|company|account|customer|client|组织|公司|企业|客户|账户)(?=..)"
)
_OF_A_PERSON = re.compile(r"^(?:person|contactperson|contact|primarycontact|人员|联系人|联络人)(?=..)")


def normalise(name: str) -> str:
    """Return a header or a value bare of case, width, spaces, punctuation and what stands in brackets."""
    text = unicodedata.normalize("NFKC", name).casefold()
    return _NOISE.sub("", _BRACKETS.sub("", text)) or _NOISE.sub("", text)


def key(name: str) -> str:
    """Return a heading as ``normalise`` leaves it, in Simplified characters: what is looked up."""
    return simplified(normalise(name))


_KNOWN: dict[str, dict[str, int]] = {}


def _known() -> dict[str, dict[str, int]]:
    """Return what each name may mean, with strengths: 100 for the surest name of a field, less for others."""
    if not _KNOWN:
        first = {field.csv_name: field.aliases for field in DEAL_FIELDS if field.exported}
        for table, strength in (({**first, "close_date": _CLOSE_DATE}, 100), (NAMES, 90)):
            for field, names in table.items():
                for place, name in enumerate(names.split()):
                    _KNOWN.setdefault(simplified(name), {}).setdefault(
                        field, max(CERTAIN, strength - place // 2)
                    )
    return _KNOWN


@lru_cache(maxsize=4096)
def meanings(name: str) -> tuple[tuple[str, int], ...]:
    """Return the fields that a heading may stand for, with strengths up to 100, the strongest first.

    ``NOTHING`` among them says that the heading is known and means none of our fields.
    """
    text = simplified(unicodedata.normalize("NFKC", name)).strip()
    found = _by_name(text) or _by_scripts(text) or _by_words(text)
    return tuple(sorted(found.items(), key=lambda item: -item[1]))


def _by_name(text: str) -> dict[str, int]:
    bare = _ORDINAL.sub("", text.casefold())
    for tried in dict.fromkeys((key(text), _NOISE.sub("", text.casefold()), key(bare))):
        if found := _looked_up(tried):
            return found
    return {}


def _looked_up(tried: str) -> dict[str, int]:
    for whole in dict.fromkeys((tried, _UNIT.sub("", tried))):
        if not whole:
            continue
        if found := _known().get(whole):
            return dict(found)
        if whole in WITHOUT_FIELD:
            return {NOTHING: 100}
    whole = _UNIT.sub("", tried)
    if rest := _OF_THE_DEAL.sub("", whole):
        if rest != whole and (found := _known().get(rest)):
            return {field: strength - 6 for field, strength in found.items()}
        if rest != whole and rest in WITHOUT_FIELD:
            return {NOTHING: 90}
    for entity, allowed in (
        (_OF_A_COMPANY, ("contact_phone", "source")),
        (_OF_A_PERSON, ("contact_phone", "contact_position")),
    ):
        rest = entity.sub("", whole)
        if rest == whole:
            continue
        found = {
            field: strength - 8 for field, strength in _known().get(rest, {}).items() if field in allowed
        }
        if found:
            return found
    return {}


def _by_scripts(text: str) -> dict[str, int]:
    """Understand "客户名称 Customer" and "Customer / 客户": both say the same, or one says it alone."""
    plain = _BRACKETS.sub(" ", text)
    chinese = "".join(_CHINESE.findall(plain))
    latin = " ".join(re.findall(r"[A-Za-z][A-Za-z .%'-]*", plain)).strip()
    inside = " ".join(found.strip("()[]【】<>〔〕「」") for found in _BRACKETS.findall(text))
    pieces = [piece for piece in (chinese, latin) if piece and piece != text]
    pieces += [inside] if inside and len(inside) > 1 else []
    if len(pieces) < 2:
        pieces = [piece.strip() for piece in re.split(r"[/|\n]", plain) if len(piece.strip()) > 1]
        if len(pieces) < 2:
            return {}
    understood = [found for piece in pieces if (found := _looked_up(key(piece)))]
    if not understood:
        return {}
    if any(NOTHING in found for found in understood):
        return {NOTHING: 80}  # 客户 ID: the one part makes something else of the other
    common = set.intersection(*map(set, understood)) if len(understood) > 1 else set()
    if common:
        return {field: max(found[field] for found in understood) for field in common}
    if len(understood) < len(pieces) and re.fullmatch(r"(id|no|code|number|url|link)s?", key(pieces[-1])):
        return {NOTHING: 80}
    return {field: strength - 10 for field, strength in understood[0].items()}


_CHINESE_RULES: tuple[tuple[str, str], ...] = tuple(
    (field, pattern)
    for field, pattern in (
        (
            NOTHING,
            r"(经理|所有人|负责人|创建人|修改人|跟进人|类型|类别|级别|等级|行业|地址|邮箱|部门|区域|地区|概率|赢率|id)$",
        ),
        (NOTHING, r"(最后|最近|上次|上一次|修改|更新).*(时间|日期|日|人)$"),
        (NOTHING, r"(回款|收款|开票|成本|毛利|利润|折扣|加权|付款|应收).*"),
        ("lost_reason", r"(丢单|输单|失单|失败|流失|战败|未成交|落标|丢标|关闭).*(原因|理由|说明|描述)$"),
        ("competitor", r"(竞争|竞品|友商|对手)"),
        ("next_step_date", r"(下次|下一次|下一步|下步|提醒|待办|回访).*(日期|时间|日)$"),
        ("next_step", r"^(下一步|下步|下一阶段|下阶段|后续|待办|下周).*"),
        ("amount", r"(金额|总价|合同额|价款|报价|预算|营收|收入|销售额|成交额|签约额|标的额)$"),
        (
            "expected_close_date",
            r"(预计|预期|计划|预测|预估|期望|拟|估计|目标).*(成交|签约|签单|签订|结单|赢单|关闭|结束|截止|下单|采购|"
            r"成单|落单|结案|招标|投标|开标|合同|落地).*(日期|时间|日|期|月份|月|季度)?$",
        ),
        ("closed_date", r"(实际|已).*(成交|签约|签单|签订|结单|关闭|结束|赢单|完成).*(日期|时间|日)$"),
        ("close_date", r"(成交|签约|签单|签订|结单|关闭|结束|赢单|成单|结案|合同).*(日期|时间|日)$"),
        (
            "entered_date",
            r"(创建|录入|登记|建立|立项|新增|建档|提交|报备|首次|线索|接洽|初访).*(日期|时间|日)$",
        ),
        ("reference", r"(商机|项目|机会|合同|交易|订单|单据|销售).*(编号|编码|单号|序列号|代码|号)$"),
        ("contact_phone", r"(电话|手机|手机号|联系方式|号码|座机|固话)\d?$"),
        ("contact_position", r"(职务|职位|岗位|职称|头衔)$"),
        ("contact_name", r"(联系人|联络人|对接人|经办人|决策人|采购人|关键人)(姓名|名称|名)?\d?$"),
        ("currency", r"(币种|币别|货币)$"),
        ("units", r"(数量|台数|套数|件数|台套数)$"),
        ("source", r"(来源|获客渠道)$"),
        ("stage", r"(阶段|进度|漏斗|进程)$"),
        ("outcome", r"(商机|项目|机会|成交|赢单|跟进|销售|交易|结单).*(状态|结果)$"),
        ("outcome", r"^是否(赢单|成交|中标|签约|签单|输单|丢单)"),
        ("note", r"(备注|说明|描述|情况|记录|详情|总结|进展)$"),
        (
            "customer",
            r"^(客户|公司|企业|单位|业主|甲方|用户|采购|建设|最终|终端|招标|使用|医院|学校|往来|厂家).*(名称|全称|简称|名|单位|公司|客户|用户)$",
        ),
        (
            "project",
            r"(项目|商机|机会|工程|标的|需求|产品|设备|方案|交易|商品|货物).*(名称|名|标题|主题|内容)$",
        ),
    )
)

_CLOSE = {
    "close",
    "closing",
    "closure",
    "sign",
    "signing",
    "award",
    "decision",
    "won",
    "win",
    "completion",
    "finish",
}
_EXPECTED = {
    *(
        "expected",
        "est",
        "estimated",
        "forecast",
        "forecasted",
        "target",
        "planned",
        "anticipated",
        "projected",
    ),
    *("expect", "estimate", "likely"),
}
_WHEN = {"date", "time", "on", "at", "day", "deadline", "month"}
_OTHERS = {
    *(
        "owner",
        "manager",
        "rep",
        "type",
        "industry",
        "segment",
        "email",
        "address",
        "city",
        "country",
        "website",
    ),
    *("modified", "updated", "last", "probability", "weighted", "rating", "priority", "tag", "tags", "label"),
    *(
        "url",
        "link",
        "region",
        "territory",
        "campaign",
        "pipeline",
        "by",
        "margin",
        "cost",
        "discount",
        "tax",
    ),
    *("age", "count", "percent", "fax", "zip", "assigned", "responsible", "team"),
}


def _by_words(text: str) -> dict[str, int]:
    """Make out what a heading means that nobody has listed; a strength below ``CERTAIN``."""
    bare = _UNIT.sub("", key(text))
    if _CHINESE.search(bare):
        for field, pattern in _CHINESE_RULES:
            if re.search(pattern, bare):
                return {field: 60}
        return {}
    words = _WORDS.findall(_CAMEL.sub(" ", _BRACKETS.sub(" ", text)).casefold())
    meant = _english(words)
    return {} if meant is None else {meant: 60 if meant else 65}


def _english(words: list[str]) -> str | None:
    said = set(words)
    last = words[-1] if words else ""
    if said & _OTHERS:
        return NOTHING
    when = bool(said & _WHEN)
    if said & {"lost", "loss", "losing"} and said & {"reason", "reasons", "why", "because"}:
        return "lost_reason"
    if said & {"competitor", "competitors", "competition"}:
        return "competitor"
    if "next" in said:
        return "next_step_date" if when else "next_step"
    if when or said & {"closing", "closed"}:
        if said & _EXPECTED and said & (_CLOSE | {"closed", "date"}):
            return "expected_close_date"
        if "closed" in said or "actual" in said or (said & {"won", "lost"} and when):
            return "closed_date"
        if said & _CLOSE:
            return "close_date"
        if said & {
            "create",
            "created",
            "creation",
            "entered",
            "opened",
            "added",
            "start",
            "begin",
            "engaged",
        }:
            return "entered_date"
    if said & {"phone", "mobile", "tel", "telephone", "cell", "cellphone"}:
        return "contact_phone"
    if said & {"currency"}:
        return "currency"
    if said & {"amount", "revenue", "price", "budget", "value", "total"} and not said & {"per", "unit"}:
        return "amount"
    if said & {"stage", "phase"}:
        return "stage"
    if last in ("source", "origin"):
        return "source"
    if last in ("quantity", "qty", "units"):
        return "units"
    if last in ("status", "outcome", "result"):
        return "outcome"
    if last in ("notes", "note", "comment", "comments", "remarks", "remark", "description", "details"):
        return "note"
    if said & {"contact", "person"}:
        return (
            "contact_position"
            if said & {"title", "position", "role"}
            else "contact_name"
            if last in ("contact", "person", "name")
            else None
        )
    if last in ("name", "title", "account", "company", "customer", "client", "organization", "organisation"):
        if said & {
            "account",
            "company",
            "customer",
            "client",
            "organization",
            "organisation",
            "buyer",
            "hospital",
        }:
            return "customer"
        if said & {"deal", "opportunity", "project", "topic", "product", "potential"}:
            return "project"
    if last in ("id", "number", "no", "ref", "reference", "code"):
        return (
            "reference"
            if said & {"deal", "opportunity", "project", "record", "quote", "contract"}
            else NOTHING
        )
    return None
