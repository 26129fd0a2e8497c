"""The deal, as every layer sees it: its fields, each with its type and what is to be known of it."""

# No "from __future__ import annotations" here: fields.py reads what the annotations of Deal say.

from dataclasses import dataclass
from typing import Annotated, Literal, NamedTuple

from funnel_desktop.method.field import Field
from funnel_desktop.text import message


@dataclass(frozen=True, slots=True)
class Deal:
    """One deal with everything that is kept in its own row.

    Amounts are integer minor units (fen for CNY), dates ISO strings, times ISO 8601 in UTC. ``row`` is the
    handle of the deal while the file is open; ``id`` is its UUID for ever. ``stage`` is None only for a
    closed deal of which nobody recorded the stage; ``entered_date`` is the date on which it entered the
    funnel; ``furthest_stage`` the furthest that it is known to have reached, 0 target to 5 won.

    The order is that of the columns of a CSV file. A new field comes last, with a default; its column is
    made by a step in ``store.schema``. Nothing else names it: ``method.fields`` and what derives from it
    read, write, edit, search, import, export and show it.
    """

    row: int
    id: Annotated[str, Field("key", meaning="UUID of this row", aliases="id")]
    customer: Annotated[
        str,
        Field(
            "text",
            message("Deal", "Customer"),
            meaning="name of the customer",
            editable=True,
            searched="customer",
            identifies=True,
            aliases="customer 客户名称 客户 客户单位 客户公司 客户全称 客户简称 公司名称 公司 单位名称 "
            "单位 用户单位 最终用户 "
            "甲方 customername account accountname company companyname client "
            "clientname organisation organization buyer 客戶 客戶名稱",
        ),
    ]
    project: Annotated[
        str,
        Field(
            "text",
            message("Deal", "Project"),
            meaning="what it is about",
            editable=True,
            searched="project",
            identifies=True,
            aliases="project 项目名称 项目 商机名称 商机 机会名称 "
            "销售机会 机会 projectname opportunityname "
            "opportunity dealname deal dealtitle 产品名称 产品 product productname "
            "需求产品 意向产品 主题 subject title name 名称 專案 專案名稱",
        ),
    ]
    contact_name: Annotated[
        str,
        Field(
            "text",
            message("Deal", "Contact"),
            meaning="contact at the customer",
            editable=True,
            searched="contact",
            identifies=True,
            aliases="contactname 联系人 客户联系人 联系人姓名 主要联系人 "
            "contact contactperson primarycontact 聯絡人",
        ),
    ]
    contact_position: Annotated[
        str,
        Field(
            "text",
            message("Deal", "Position"),
            meaning="position of the contact",
            editable=True,
            searched="contact",
            aliases="contactposition 职位 职务 联系人职位 联系人职务 position jobtitle contacttitle role",
        ),
    ]
    contact_phone: Annotated[
        str,
        Field(
            "text",
            message("Deal", "Phone"),
            meaning="telephone of the contact",
            editable=True,
            searched="numbers",
            aliases="contactphone 电话 联系电话 手机 手机号 手机号码 联系方式 联系人电话 电话号码 phone "
            "phonenumber mobile tel telephone",
        ),
    ]
    amount_minor: Annotated[
        int | None,
        Field(
            "amount",
            message("Deal", "Amount"),
            meaning="amount in minor units (fen)",
            editable=True,
            column="amount",
            aliases="amount 金额 合同金额 合同额 项目金额 "
            "商机金额 成交金额 预计金额 预计合同金额 预计合同额 "
            "预计成交金额 "
            "预计销售金额 预计收入 销售金额 总金额 报价 报价金额 closevalue value dealvalue dealsize "
            "dealamount contractvalue contractamount totalvalue price revenue "
            "expectedrevenue opportunityamount",
        ),
    ]
    currency: Annotated[
        str,
        Field(
            "key",
            message("Deal", "Currency"),
            meaning="code of the currency, such as CNY",
            editable=True,
            aliases="currency 币种 货币",
        ),
    ]
    units: Annotated[
        int | None,
        Field(
            "number",
            message("Deal", "Units"),
            meaning="number of units (sets)",
            editable=True,
            aliases="units 台数 数量 套数 件数 台套数 数量台 数量套 预计台数 "
            "预计数量 quantity qty sets numberofunits",
        ),
    ]
    source: Annotated[
        str | None,
        Field(
            "key",
            message("Deal", "Source"),
            meaning="cold, follow_up, penetration, cultivation, inbound",
            editable=True,
            aliases="source 来源 客户来源 商机来源 线索来源 机会来源 leadsource dealsource opportunitysource",
        ),
    ]
    stage: Annotated[
        str | None,
        Field(
            "key",
            message("Deal", "Stage"),
            aliases="stage 阶段 销售阶段 商机阶段 项目阶段 客户阶段 当前阶段 漏斗阶段 dealstage salesstage "
            "pipelinestage stagename 进展阶段",
        ),
    ]
    outcome: Annotated[
        str,
        Field(
            "key",
            meaning="open, won, lost",
            aliases="outcome 结果 状态 商机状态 项目状态 成交状态 "
            "跟进状态 status dealstatus result 赢单状态 "
            "是否成交 iswon",
        ),
    ]
    expected_close_date: Annotated[
        str | None,
        Field(
            "date",
            message("Deal", "Expected close"),
            meaning="date on which it is expected to be decided",
            editable=True,
            aliases="expectedclosedate 预计成交日期 "
            "预计成交时间 预计签约日期 预计签约时间 预计签单日期 预计签单时间 "
            "预计结单日期 预计成交 预计签约 预计日期 expectedclose expectedclosingdate "
            "estimatedclosedate estclosedate forecastclosedate forecastdate",
        ),
    ]
    next_step: Annotated[
        str,
        Field(
            "text",
            message("Deal", "Next step"),
            meaning="next step in words",
            editable=True,
            searched="words",
            aliases="nextstep 下一步 下一步行动 下一步计划 "
            "下步计划 后续计划 跟进计划 下一步工作 下一步动作 "
            "nextaction "
            "nextactivity",
        ),
    ]
    next_step_date: Annotated[
        str | None,
        Field(
            "date",
            message("Deal", "When"),
            meaning="date of the next step",
            editable=True,
            aliases="nextstepdate 下一步日期 下一步时间 "
            "下次跟进日期 下次跟进时间 下次联系时间 下次联系日期 "
            "计划日期 下次拜访日期 "
            "nextactiondate nextactivitydate nextcontactdate followupdate "
            "duedate",
        ),
    ]
    note: Annotated[
        str,
        Field(
            "note",
            message("Deal", "Note"),
            meaning="note in words",
            editable=True,
            searched="words",
            aliases="note 备注 说明 描述 跟进记录 项目描述 情况说明 进展 项目进展 notes comment comments "
            "remark remarks description memo",
        ),
    ]
    entered_date: Annotated[
        str | None,
        Field(
            "date",
            aliases="entereddate engagedate createddate createdon created createdate "
            "datecreated creationdate 创建日期 创建时间 录入日期 录入时间 登记日期 建档日期 立项日期 "
            "首次拜访日期 首次接触日期 首次接触 接触日期 开始日期 startdate opendate openeddate "
            "dateentered 日期 date",
        ),
    ]
    created_at: Annotated[
        str, Field("time", meaning="UTC time at which this row was made", aliases="createdat")
    ]
    stage_since: Annotated[str, Field("time", aliases="stagesince")]
    closed_date: Annotated[
        str | None,
        Field(
            "date",
            aliases="closeddate 实际成交日期 实际签约日期 关闭日期 "
            "赢单日期 丢单日期 closedon actualclosedate "
            "wondate lostdate",
        ),
    ]
    lost_reason: Annotated[
        str,
        Field(
            "key",
            aliases="lostreason 丢单原因 输单原因 失单原因 失败原因 流失原因 lossreason closedlostreason "
            "reasonlost reasonforloss",
        ),
    ]
    competitor: Annotated[
        str,
        Field(
            "text",
            message("Deal", "Competitor"),
            meaning="competitor in words",
            editable=True,
            searched="words",
            aliases="competitor 竞争对手 竞品 主要竞争对手 对手 竞争品牌 competitors maincompetitor",
        ),
    ]
    reference: Annotated[
        str,
        Field(
            "text",
            message("Deal", "Reference"),
            editable=True,
            searched="numbers",
            aliases="reference opportunityid 编号 项目编号 商机编号 合同编号 机会编号 单号 dealid "
            "recordid ref referenceno opportunitynumber dealnumber number",
        ),
    ]
    rank: Annotated[str, Field("key", aliases="rank")]
    updated_at: Annotated[str, Field("time", meaning="UTC time of the latest change", exported=False)]
    furthest_stage: Annotated[int | None, Field("key", aliases="furtheststage")] = None
    own: Annotated[
        str,
        Field(
            "own",
            meaning="values of the file's own columns, as JSON by the id of the column (own_column.csv)",
            searched="own",
            exported=False,
        ),
    ] = ""
    foreign_minor: Annotated[
        int | None,
        Field(
            "amount",
            message("Deal", "Amount in its currency"),
            meaning="the amount as it was written, in minor units of a currency that is not the file's; "
            "amount_minor is then what that comes to in the file's own, NULL without a rate",
            exported=False,
        ),
    ] = None

    lead_since: Annotated[
        str | None,
        Field(
            "date",
            meaning="date on which it came in as a lead, before it was in the funnel; NULL: it was none",
            exported=False,
        ),
    ] = None
    next_step_time: Annotated[
        str | None,
        Field(
            "clock",
            message("Deal", "Time"),
            meaning="time of day of the next step on the user's clock, such as 14:30; NULL: none was said",
            editable=True,
            aliases="nextsteptime nextstepat 下一步时刻 下次跟进时刻 下次联系时刻",
        ),
    ] = None

    @property
    def written_minor(self) -> int | None:
        """The amount in the deal's own currency, minor units."""
        return self.amount_minor if self.foreign_minor is None else self.foreign_minor


class Card(NamedTuple):
    """What a card on the board shows of a deal; ``answered`` of the ``asked`` checks of its stage are."""

    row: int
    customer: str
    project: str
    amount_minor: int | None
    units: int | None
    source: str | None
    stage: str | None
    outcome: str
    stage_since: str
    next_step: str
    next_step_date: str | None
    closed_date: str | None
    answered: int
    asked: int
    currency: str = ""
    foreign_minor: int | None = None
    expected_close_date: str | None = None
    next_step_time: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one check of one deal: one of ``stages.ANSWERS`` and the evidence in words."""

    check: str
    answer: str
    evidence: str = ""


HistoryKind = Literal["entered", "moved", "answered", "outcome", "changed"]


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that happened to a deal, newest first in lists.

    ``kind`` is "entered", "moved", "answered", "outcome" or "changed". ``before`` and ``after`` are stage
    keys, answers, outcomes or field values according to kind; ``subject`` is the check key or the field
    name.
    """

    kind: HistoryKind
    at: str
    subject: str
    before: str | None
    after: str | None
    text: str
