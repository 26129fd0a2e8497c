"""What a heading means that nobody has listed, made out of the words in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

NOTHING = ""
"""The field of a heading that is well known and stands for none of ours."""

_CLOSED = "成交|签约|签单|签订|结单|赢单|关闭|结束|成单|结案|合同|截止"
_WHEN = "(?:日期|时间|日)$"
_CHINESE: tuple[tuple[str, str], ...] = (
    (
        NOTHING,
        r"(?:经理|所有人|所有者|负责人|创建人|修改人|跟进人|业务员|类型|类别|级别|等级|行业|地址|邮箱|部门|区域|地区|id)$",
    ),
    (NOTHING, r"(?:概率|机率|赢率|可能性|把握)$"),
    (NOTHING, r"(?:最后|最近|上次|上一次|修改|更新).*(?:时间|日期|日|人|拜访|跟进|联系|互动)$"),
    (NOTHING, r"(?:回款|收款|开票|成本|毛利|利润|折扣|加权|付款|应收)"),
    ("lost_reason", r"(?:丢单|输单|失单|失败|流失|战败|未成交|落标|丢标|关闭).*(?:原因|理由|说明|描述)$"),
    ("competitor", r"竞争|竞品|友商|对手"),
    ("amount", r"(?:金额|总价|合同额|价款|报价|预算|营收|收入|销售额|成交额|签约额|标的额|多少钱)$"),
    ("next_step_date", rf"(?:下次|下一次|下一步|下步|提醒|待办|回访).*{_WHEN}"),
    (
        "next_step",
        r"^(?:下一步|下步|下一阶段|下阶段|后续|待办|下周)|^下次.*(?:计划|安排|内容|动作|事项|工作)$",
    ),
    (
        "expected_close_date",
        rf"(?:预计|预期|计划|预测|预估|期望|拟|估计|目标).*(?:{_CLOSED}|下单|采购|落单|招标|投标|开标|落地).*"
        r"(?:日期|时间|日|期|月份|月|季度)?$",
    ),
    ("closed_date", rf"(?:实际|已).*(?:{_CLOSED}|完成).*{_WHEN}"),
    ("close_date", rf"(?:{_CLOSED}).*{_WHEN}"),
    (
        "entered_date",
        rf"(?:创建|录入|登记|建立|立项|新增|建档|提交|报备|首次|线索|接洽|初访|获取|单据|填写|填报|申请).*{_WHEN}",
    ),
    ("reference", r"(?:商机|项目|机会|合同|交易|订单|单据|销售).*(?:编号|编码|单号|序列号|代码|号)$"),
    ("contact_phone", r"(?:电话|手机|手机号|联系方式|号码|座机|固话)\d?$"),
    ("contact_position", r"(?:职务|职位|岗位|职称|头衔)$"),
    ("contact_name", r"(?:联系人|联络人|对接人|经办人|决策人|采购人|关键人|窗口)(?:姓名|名称|名)?\d?$"),
    ("currency", r"(?:币种|币别|货币)$"),
    ("units", r"(?:数量|台数|套数|件数|台套数)$"),
    ("source", r"(?:来源|获客渠道)$"),
    ("stage", r"(?:阶段|进度|漏斗|进程)$"),
    ("outcome", r"(?:商机|项目|机会|成交|赢单|跟进|销售|交易|结单|目前|当前).*(?:状态|结果)$"),
    ("outcome", r"^是否(?:赢单|成交|中标|签约|签单|输单|丢单)"),
    (
        "customer",
        r"^(?:最终|目标|意向|对应|关联|所属)?(?:客户|公司|企业|单位|业主|甲方|用户|采购|建设|终端|招标|使用|医院|学校|往来|厂家)"
        r"(?:单位|公司|客户|用户|企业|人|方)?(?:名称|全称|简称|名)?$",
    ),
    (
        "project",
        r"(?:项目|商机|机会|工程|标的|需求|产品|设备|方案|交易|商品|货物|案件|标案).*(?:名称|名|标题|主题|需求)$",
    ),
    ("note", r"(?:备注|说明|描述|情况|记录|详情|总结|进展|内容|要点|摘要|反馈|纪要)$"),
)

_EXPECTED = frozenset(
    (
        *(
            "expected",
            "expect",
            "est",
            "estimated",
            "estimate",
            "forecast",
            "forecasted",
            "target",
            "planned",
        ),
        *("anticipated", "projected", "likely"),
    )
)
_CLOSE = frozenset(
    (
        *("close", "closed", "closing", "closure", "sign", "signing", "award", "decision", "won", "win"),
        *("finish", "completion", "order"),
    )
)
_TIME = frozenset(("date", "time", "on", "at", "day", "deadline", "month"))
_BEGUN = frozenset(
    ("create", "created", "creation", "entered", "opened", "added", "start", "begin", "engaged", "inquiry")
)
_OTHERS = frozenset(
    (
        *("owner", "manager", "rep", "type", "industry", "segment", "email", "address", "city", "country"),
        *(
            "modified",
            "updated",
            "last",
            "probability",
            "weighted",
            "rating",
            "priority",
            "tag",
            "tags",
            "label",
        ),
        *("url", "link", "region", "territory", "campaign", "pipeline", "by", "margin", "cost", "discount"),
        *(
            "age",
            "count",
            "percent",
            "fax",
            "zip",
            "assigned",
            "responsible",
            "team",
            "user",
            "chance",
            "rate",
        ),
        *("website", "tax"),
    )
)
_COMPANY = frozenset(
    (
        "account",
        "company",
        "customer",
        "client",
        "organization",
        "organisation",
        "buyer",
        "hospital",
        "prospect",
    )
)
_DEAL = frozenset(("deal", "opportunity", "project", "topic", "product", "potential"))
_LAST_WORDS = {
    **dict.fromkeys(("source", "origin"), "source"),
    **dict.fromkeys(("quantity", "qty", "units"), "units"),
    **dict.fromkeys(("status", "outcome", "result"), "outcome"),
    **dict.fromkeys(("note", "notes", "comment", "comments", "remark", "remarks"), "note"),
    **dict.fromkeys(("description", "details", "situation"), "note"),
}


def by_chinese_words(text: str) -> str | None:
    """Return the field that a Chinese heading means by its words, ``NOTHING`` for none of ours, else None."""
    return next((field for field, pattern in _CHINESE if re.search(pattern, text)), None)


def by_english_words(words: Sequence[str]) -> str | None:
    """Return the field that the words of an English heading mean, ``NOTHING`` for none of ours, else None."""
    said = frozenset(words)
    last = words[-1] if words else ""
    if said & _OTHERS:
        return NOTHING
    if said & {"lost", "loss", "losing"} and said & {"reason", "reasons", "why", "because"}:
        return "lost_reason"
    if said & {"competitor", "competitors", "competition"}:
        return "competitor"
    if (found := _date(said)) is not None:
        return found
    for named, field in (
        ({"next"}, "next_step"),
        ({"phone", "mobile", "tel", "telephone", "cell", "cellphone"}, "contact_phone"),
        ({"currency"}, "currency"),
    ):
        if said & named:
            return field
    if said & {"amount", "revenue", "price", "budget", "value", "total"} and not said & {"per", "unit"}:
        return "amount"
    if said & {"stage", "phase"}:
        return "stage"
    if last in _LAST_WORDS:
        return _LAST_WORDS[last]
    return _name(said, last)


def _date(said: frozenset[str]) -> str | None:
    when = bool(said & _TIME)
    if "next" in said:
        return "next_step_date" if when or "due" in said else None
    if "due" in said and said & {"action", "step", "task", "activity", "followup"}:
        return "next_step_date"
    if said & _EXPECTED and said & _CLOSE and not said & {"value", "revenue", "amount", "price"}:
        return "expected_close_date"
    if not when and "closed" not in said:
        return None
    if said & {"closed", "actual"} or said & {"won", "lost"}:
        return "closed_date"
    if said & _CLOSE:
        return "close_date"
    return "entered_date" if said & _BEGUN else "expected_close_date" if said & _EXPECTED else None


def _name(said: frozenset[str], last: str) -> str | None:
    if said & {"contact", "person"}:
        if said & {"title", "position", "role"}:
            return "contact_position"
        return "contact_name" if last in ("contact", "person", "name") else None
    if last in _COMPANY or last in ("name", "title"):
        if said & _COMPANY:
            return "customer"
        return "project" if said & _DEAL else None
    if last in ("id", "number", "no", "ref", "reference", "code"):
        return "reference" if said & (_DEAL | {"record", "quote", "contract"}) else NOTHING
    return None
