"""The fields of a deal: what each is, and the lists of them that other layers work with.

A field stands here, in ``deal.Deal`` (for its type) and in the step that makes its column. Everything else is
derived: what is read, written, edited, searched, imported and exported.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from funnel_desktop.text import Message, message

Kind = Literal["text", "note", "amount", "number", "date", "time", "key"]
Group = Literal["", "customer", "project", "contact", "words", "numbers"]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a deal; ``key`` is its column in the table.

    ``kind``: "text" is one line, "note" several; "amount" minor units, "number" a count; "date" and "time"
    ISO; "key" one of ours. ``searched``: the part of the search text that it belongs to, "" for none.
    ``identifies``: a row of a spreadsheet that has it can be told from another. ``column``: its name in a CSV
    file, where that is not the key. ``aliases``: what its column is called elsewhere, the surest name first,
    written as ``exchange.columns.normalise`` leaves it.
    """

    key: str
    kind: Kind
    label: Message | None = None
    editable: bool = False
    searched: Group = ""
    identifies: bool = False
    exported: bool = True
    column: str = ""
    aliases: str = ""

    @property
    def csv_name(self) -> str:
        """The name of its column in our own CSV files."""
        return self.column or self.key


FIELDS: tuple[Field, ...] = (
    Field(
        "id",
        "key",
        identifies=True,
        aliases="id",
    ),
    Field(
        "customer",
        "text",
        message("Deal", "Customer"),
        editable=True,
        searched="customer",
        identifies=True,
        aliases=(
            "customer 客户名称 客户 客户单位 客户公司 客户全称 客户简称 公司名称 公司 单位名称 "
            "单位 用户单位 最终用户 "
            "甲方 customername account accountname company companyname client "
            "clientname organisation organization buyer 客戶 客戶名稱"
        ),
    ),
    Field(
        "project",
        "text",
        message("Deal", "Project"),
        editable=True,
        searched="project",
        identifies=True,
        aliases=(
            "project 项目名称 项目 商机名称 商机 机会名称 销售机会 机会 projectname opportunityname "
            "opportunity dealname deal dealtitle 产品名称 产品 product productname "
            "需求产品 意向产品 主题 subject title name 名称 專案 專案名稱"
        ),
    ),
    Field(
        "contact_name",
        "text",
        message("Deal", "Contact"),
        editable=True,
        searched="contact",
        identifies=True,
        aliases=(
            "contactname 联系人 客户联系人 联系人姓名 主要联系人 contact contactperson primarycontact 聯絡人"
        ),
    ),
    Field(
        "contact_position",
        "text",
        message("Deal", "Position"),
        editable=True,
        searched="contact",
        aliases=("contactposition 职位 职务 联系人职位 联系人职务 position jobtitle contacttitle role"),
    ),
    Field(
        "contact_phone",
        "text",
        message("Deal", "Phone"),
        editable=True,
        searched="numbers",
        identifies=True,
        aliases=(
            "contactphone 电话 联系电话 手机 手机号 手机号码 联系方式 联系人电话 电话号码 phone "
            "phonenumber mobile tel telephone"
        ),
    ),
    Field(
        "amount_minor",
        "amount",
        message("Deal", "Amount"),
        editable=True,
        column="amount",
        aliases=(
            "amount 金额 合同金额 合同额 项目金额 商机金额 成交金额 预计金额 预计合同金额 预计合同额 "
            "预计成交金额 "
            "预计销售金额 预计收入 销售金额 总金额 报价 报价金额 closevalue value dealvalue dealsize "
            "dealamount contractvalue contractamount totalvalue price revenue "
            "expectedrevenue opportunityamount"
        ),
    ),
    Field(
        "currency",
        "key",
        aliases="currency 币种 货币",
    ),
    Field(
        "units",
        "number",
        message("Deal", "Units"),
        editable=True,
        aliases=(
            "units 台数 数量 套数 件数 台套数 数量台 数量套 预计台数 预计数量 quantity qty sets numberofunits"
        ),
    ),
    Field(
        "source",
        "key",
        message("Deal", "Source"),
        editable=True,
        aliases=("source 来源 客户来源 商机来源 线索来源 机会来源 leadsource dealsource opportunitysource"),
    ),
    Field(
        "stage",
        "key",
        message("Deal", "Stage"),
        aliases=(
            "stage 阶段 销售阶段 商机阶段 项目阶段 客户阶段 当前阶段 漏斗阶段 dealstage salesstage "
            "pipelinestage stagename 进展阶段"
        ),
    ),
    Field(
        "outcome",
        "key",
        aliases=(
            "outcome 结果 状态 商机状态 项目状态 成交状态 跟进状态 status dealstatus result 赢单状态 "
            "是否成交 iswon"
        ),
    ),
    Field(
        "expected_close_date",
        "date",
        message("Deal", "Expected close"),
        editable=True,
        aliases=(
            "expectedclosedate 预计成交日期 预计成交时间 预计签约日期 预计签约时间 预计签单日期 预计签单时间 "
            "预计结单日期 预计成交 预计签约 预计日期 expectedclose expectedclosingdate "
            "estimatedclosedate estclosedate forecastclosedate forecastdate"
        ),
    ),
    Field(
        "next_step",
        "text",
        message("Deal", "Next step"),
        editable=True,
        searched="words",
        aliases=(
            "nextstep 下一步 下一步行动 下一步计划 下步计划 后续计划 跟进计划 下一步工作 下一步动作 "
            "nextaction "
            "nextactivity"
        ),
    ),
    Field(
        "next_step_date",
        "date",
        message("Deal", "When"),
        editable=True,
        aliases=(
            "nextstepdate 下一步日期 下一步时间 下次跟进日期 下次跟进时间 下次联系时间 下次联系日期 "
            "计划日期 下次拜访日期 "
            "nextactiondate nextactivitydate nextcontactdate followupdate "
            "duedate"
        ),
    ),
    Field(
        "note",
        "note",
        message("Deal", "Note"),
        editable=True,
        searched="words",
        aliases=(
            "note 备注 说明 描述 跟进记录 项目描述 情况说明 进展 项目进展 notes comment comments "
            "remark remarks description memo"
        ),
    ),
    Field(
        "entered_date",
        "date",
        aliases=(
            "entereddate engagedate createddate createdon created createdate "
            "datecreated creationdate 创建日期 创建时间 录入日期 录入时间 登记日期 建档日期 立项日期 "
            "首次拜访日期 首次接触日期 首次接触 接触日期 开始日期 startdate opendate openeddate "
            "dateentered 日期 date"
        ),
    ),
    Field(
        "created_at",
        "time",
        aliases="createdat",
    ),
    Field(
        "stage_since",
        "time",
        aliases="stagesince",
    ),
    Field(
        "closed_date",
        "date",
        aliases=(
            "closeddate 实际成交日期 实际签约日期 关闭日期 赢单日期 丢单日期 closedon actualclosedate "
            "wondate lostdate"
        ),
    ),
    Field(
        "lost_reason",
        "key",
        aliases=(
            "lostreason 丢单原因 输单原因 失单原因 失败原因 流失原因 lossreason closedlostreason "
            "reasonlost reasonforloss"
        ),
    ),
    Field(
        "competitor",
        "text",
        message("Deal", "Competitor"),
        editable=True,
        searched="words",
        aliases="competitor 竞争对手 竞品 主要竞争对手 对手 竞争品牌 competitors maincompetitor",
    ),
    Field(
        "reference",
        "text",
        message("Deal", "Reference"),
        editable=True,
        searched="numbers",
        identifies=True,
        aliases=(
            "reference opportunityid 编号 项目编号 商机编号 合同编号 机会编号 客户编号 单号 dealid "
            "recordid ref referenceno opportunitynumber dealnumber number"
        ),
    ),
    Field(
        "rank",
        "key",
        aliases="rank",
    ),
    Field(
        "furthest_stage",
        "key",
        aliases="furtheststage",
    ),
    Field(
        "updated_at",
        "time",
        exported=False,
    ),
)
"""Every column of a deal but its search text. The order is that of a CSV file; new fields come last."""

FIELD = {field.key: field for field in FIELDS}
"""The fields by their keys."""

COLUMNS = tuple(FIELD)
EDITABLE_FIELDS = tuple(field.key for field in FIELDS if field.editable)
"""The fields that a user edits directly; stage, outcome and rank change through commands of their own."""

EXPORTED = tuple(field for field in FIELDS if field.exported)
DATES = tuple(field.key for field in FIELDS if field.kind == "date")
TEXTS = tuple(field.key for field in FIELDS if field.kind in ("text", "note"))
"""The fields that hold what a user wrote."""

_GROUPS: tuple[Group, ...] = ("customer", "project", "contact", "words", "numbers")


def in_group(group: Group) -> tuple[str, ...]:
    """Return the fields of one part of the search text. A note leads the words: it is what is looked for."""
    found = [field for field in FIELDS if field.searched == group]
    found.sort(key=lambda field: field.kind != "note")
    return tuple(field.key for field in found)


SEARCHED_FIELDS = tuple(key for group in _GROUPS for key in in_group(group))
"""The fields from which the search text of a deal is made, part by part."""

READ_BY_NAME = frozenset(
    (
        *("customer", "project", "contact_name", "contact_position", "contact_phone"),
        *("next_step", "note", "competitor", "reference"),
    )
)
FURTHER = tuple(key for key in TEXTS if key not in READ_BY_NAME)
"""Texts that the program only keeps and shows: an import takes them over as they are, forms put them where
texts without a place of their own go."""
