"""What the columns of other programs are called, beyond the first names that stand with the fields of a deal.

Names are written as ``headings.key`` leaves them: Simplified Chinese, lower case, without spaces and
signs. They come from the exports of Salesforce, HubSpot, Pipedrive, Zoho, Dynamics 365, Odoo, Bitrix24,
monday, vtiger, 纷享销客, 销售易 and 钉钉, and from what people call the columns of their own spreadsheets.
"""

from __future__ import annotations

NAMES: dict[str, str] = {
    "id": "idofthedeal 商机标识",
    "stage_since": "inthestagesince 进入阶段时间",
    "customer": (
        "客户名 客户公司名称 企业名称 企业 业主 业主单位 建设单位 采购单位 采购人 采购方 招标人 终端客户 "
        "终端用户 最终客户 客户单位名称 所属客户 关联客户 关联公司 关联企业 客户企业 甲方单位 甲方名称 "
        "医院名称 医院 学校名称 组织 组织名称 机构 机构名称 账户 账户名称 客户帐户 potentialcustomer "
        "parentaccount organizationname organisationname associatedcompany associatedcompanyprimary "
        "primaryassociatedcompany companytitle accounts partnerid partnername relatedto accountid.name "
        "buyername enduser endcustomer hospital institution 往来单位 买方 需方 使用单位 潜在客户"
    ),
    "project": (
        "标题 案名 案件名称 案件 标案 主题名称 商机标题 商机主题 机会主题 业务机会名称 业务机会 "
        "销售机会名称 交易名称 交易 交易标题 交易主题 工程名称 工程 标的 标的名称 采购项目 设备 设备名称 "
        "项目简称 项目标题 需求 需求名称 topic potentialname opportunitytitle leadname dealnames "
        "requirement 品名 商品 商品名称 型号 产品型号 产品线 意向产品名称"
    ),
    "contact_name": (
        "联络人 联络人姓名 对接人 客户对接人 经办人 主要联系人姓名 关联联系人 关键人 决策人 联系人名称 "
        "采购联系人 associatedcontact contacts personname contactfullname fullname 窗口 人员名称 客户姓名 "
        "姓名"
    ),
    "contact_position": "岗位 职称 头衔 联络人职称 部门职务 persontitle designation",
    "contact_phone": (
        "移动电话 手机号1 联络电话 联络方式 行动电话 座机 固话 固定电话 客户电话 客户手机 公司电话 cell "
        "cellphone mobilephone mobilenumber workphone businessphone personphone phonework contactnumber "
        "telno"
    ),
    "amount": (
        "商机总金额 预计商机金额 预期金额 预估金额 销售额 预计销售额 预期收入 预期收益 交易金额 交易价值 "
        "价值 项目总额 项目额 项目预算 预算 预算金额 合同总价 合同总额 合同价 合同价款 成交价 成交额 "
        "签约金额 签单金额 订单金额 总价 总额 报价总额 标的金额 中标金额 实际收入 估计收入 estrevenue "
        "likely estimatedrevenue estimatedvalue amountincompanycurrency totalamount opportunity "
        "contractprice budget actualrevenue bookingamount acv tcv grossamount saleamount salesamount "
        "expectedamount amt 预计签约额 预计金额合计 预测金额"
    ),
    "currency": (
        "币别 货币种类 货币单位 交易货币 结算币种 dealcurrency currencyid currencycode amountcurrency "
        "transactioncurrency"
    ),
    "units": "采购数量 需求数量 设备数量 产品数量 台 套数台 noofunits",
    "source": (
        "渠道来源 信息来源 获客渠道 获客来源 客户渠道 客源 来源渠道 来源类型 潜在客户来源 推广来源 "
        "sourceid leadorigin originalsource originaltrafficsource sourcechannel sourceorigin origin "
        "utmsource 机会渠道 项目来源"
    ),
    "stage": (
        "销售进程 销售进度 项目进度 商机进度 进度 跟进阶段 商机所处阶段 阶段名称 销售流程阶段 交易阶段 "
        "管道阶段 机会阶段 所处阶段 目前阶段 业务阶段 漏斗 漏斗层级 客户分类 客户状态 stageid stageidname "
        "pipelinephase phase opportunitystage potentialstage funnelstage leadstage 售前阶段 目前进度 "
        "项目状况"
    ),
    "outcome": (
        "赢单结果 最终结果 是否赢单 是否中标 是否签约 是否已成交 是否签单 成交结果 阶段状态 机会状态 "
        "交易状态 销售状态 结案状态 won iswon wonlost opportunitystatus state closestatus 是否丢单 "
        "是否输单 islost lost"
    ),
    "expected_close_date": (
        "预计结束日期 预计结束时间 预计关闭日期 预计关闭时间 预计截止日期 预计成交日 预计签约日 预计签单 "
        "预计结单 预计成单日期 预计成单时间 预计关闭 预期结束 预期结束日期 预期成交日期 预期成交时间 "
        "预期签约日期 预期关闭日期 计划签约日期 计划成交日期 计划签约时间 预测日期 预估成交日期 "
        "预估成交时间 预计下单日期 预计下单时间 预计下单 预计采购时间 预计招标时间 预计落单时间 "
        "预计结案日期 预计签约月份 预计成交月份 成交预期 签约预期 估计结束日期 expectedclosing estclose "
        "estimatedclose targetclosedate targetdate datedeadline deadline plannedclosedate "
        "anticipatedclosedate projectedclosedate estimatedclosingdate expectedcloseon"
    ),
    "close_date": (
        "关闭日期 关闭时间 结单时间 结束时间 截止日期 截止时间 成交日 签约日 签订日期 签订时间 签约 签单 "
        "成单日期 成单时间 结案日期 closing closeon closedateexpected dealclosedate"
    ),
    "closed_date": (
        "实际成交时间 实际签约时间 实际结束日期 实际结束时间 实际关闭日期 实际关闭时间 实际结单日期 "
        "赢单时间 丢单时间 输单日期 输单时间 完成日期 完成时间 中标日期 成交完成日期 wontime losttime "
        "wonon loston closedtime dateclosed dealclosedon actualclose actualclosingdate closed closetime"
    ),
    "entered_date": (
        "创建日 新增日期 新增时间 建立日期 建立时间 登记时间 登录日期 提交时间 提交日期 报备日期 报备时间 "
        "开始时间 首次拜访时间 首次联系时间 接洽日期 创建于 建档时间 录入日 获取时间 线索时间 createtime "
        "createdtime dealcreated createon creationtime datecreate begindate dateadded addedon addtime "
        "dealcreationdate 立项时间 填报日期 日期时间"
    ),
    "next_step": (
        "下步工作 下一步工作计划 后续安排 后续动作 跟进策略 待办 待办事项 下一步措施 todo action actions "
        "nextsteps followup"
    ),
    "next_step_date": (
        "下次行动日期 下次行动时间 下次跟进 下次联系 下次回访时间 下次沟通时间 下次拜访时间 下次活动日期 "
        "提醒时间 跟进日期 nextfollowup nextfollowupdate nextcalldate nextcontact nextmeeting "
        "nextactivitydeadline activitydeadline nextstepduedate followupon"
    ),
    "note": (
        "备注信息 备注说明 备忘 详情 详细说明 商机描述 商机备注 机会描述 交易描述 需求描述 客户需求 "
        "项目说明 项目情况 项目背景 最新进展 最新情况 目前情况 当前情况 跟进情况 跟进内容 最新跟进 "
        "最新跟进记录 拜访记录 沟通记录 dealdescription internalnotes additionalinfo details commentary "
        "situation latestnote customerneed"
    ),
    "lost_reason": (
        "丢单说明 输单说明 输单描述 失单说明 战败原因 未成交原因 落标原因 关闭原因 流失说明 丢单理由 "
        "失败理由 lostreasonid reasonforlosing lossreasons lostbecause closereason lostreasondetails"
    ),
    "competitor": "竞争者 竞争厂家 竞争厂商 友商 竞争公司 竞争情况 对手情况 competition rivals rival",
    "reference": (
        "记录id 商机id 机会id 交易id 项目id 商机编码 项目编码 项目代码 机会编码 业务编号 项目号 商机号 "
        "合同号 审批编号 recordno opportunityno potentialno dealno externalid itemid caseno casenumber "
        "quotenumber quoteno leadid uniqueid 单据编号 订单号 订单编号"
    ),
}
"""For each field its further names, the surest first."""

_WITHOUT_FIELD = (
    "序号 行号 no 负责人 所有人 拥有者 业务员 业务 销售员 销售 销售人员 销售代表 客户经理 项目经理 "
    "客户负责人 商机负责人 商机所有人 机会所有人 业务机会所有人 销售机会所有人 交易负责人 跟进人 归属人 "
    "所属人 协作人 协同人 相关团队 创建人 创建者 修改人 最后修改人 修改日期 修改时间 更新时间 更新日期 "
    "最后修改时间 最后修改日期 最近修改时间 最后更新时间 最后跟进时间 最后跟进日期 最近跟进时间 "
    "最近跟进日期 最后跟进人 最后活动时间 最近活动时间 最近活动记录 最后联系时间 最近联系时间 上次跟进时间 "
    "上次联系时间 所属部门 部门 归属部门 团队 大区 区域 地区 省份 省 市 城市 国家 地址 详细地址 邮编 邮箱 "
    "电子邮箱 电子邮件 邮件 传真 微信 qq 网址 客户id 客户编号 客户编码 客户代码 客户级别 客户等级 客户类型 "
    "客户类别 客户性质 客户行业 客户规模 行业 所属行业 行业类别 商机类型 机会类型 项目类型 项目类别 "
    "业务类型 交易类型 类型 类别 等级 级别 优先级 重要程度 紧急程度 星级 标签 生命状态 锁定状态 审批状态 "
    "回款状态 开票状态 支付状态 付款状态 合同状态 跟进次数 拜访次数 停留天数 停留时长 停留时间 "
    "阶段停留时间 赢率 成交机率 机率 签单可能性 赢单概率 成交概率 概率 可能性 成功率 把握度 胜率 加权金额 "
    "加权收入 预测类别 会计期间 财务期间 年份 月份 年度 季度 销售流程 管道 流程 市场活动 活动 活动来源 "
    "汇率 税率 折扣 成本 毛利 毛利率 利润 利润率 已回款 回款金额 已回款金额 未回款金额 开票金额 单价 "
    "付款方式 统一社会信用代码 税号 统一编号 年龄 性别 owner 所有者 dealowner opportunityowner "
    "accountowner ownername ownerid salesperson salesrep salesagent salesteam userid teamid assignedto "
    "assignedbyid responsible responsibleperson collaborators createdby createdbyid modifiedby "
    "lastmodifiedby modifiedon modifiedtime lastmodified lastmodifieddate updatetime updatedat updated "
    "lastupdated lastactivity lastactivitydate lastactivitytime lastcontacted lastinteraction "
    "lastcontactdate probability weightedvalue weightedrevenue weightedamount prorated proratedrevenue "
    "recurringrevenue forecastvalue forecastcategory forecast forecastprobability closeprobability "
    "dealcloseprobability winrate fiscalperiod fiscalyear fiscalquarter age dealage deallength duration "
    "type dealtype opportunitytype accounttype industry sector segment territory region country city "
    "state/province province address street zip postalcode email emailaddress website fax wechat rating "
    "priority label labels tags tag ownerrole role.name campaign campaignsource campaignid medium pipeline "
    "pipelinename salesprocess isdeleted isclosed dealclosed isprivate active subitems quotes invoices "
    "rowchecksum exchangerate purchasetimeframe statusreason statustype accountid companyid contactid "
    "partnerid.id associatedcompanyids associatedcontactids repeatdeal availabletoeveryone closedwonreason "
    "wonreason"
)
WITHOUT_FIELD = frozenset(_WITHOUT_FIELD.split())
"""Columns that are well known and say nothing that a deal has a field for: never guessed to be something
else."""

_CHANCES = (
    "赢率 成交机率 机率 签单可能性 赢单概率 成交概率 概率 可能性 成功率 把握度 胜率 probability "
    "closeprobability dealcloseprobability winrate forecastprobability"
)
CHANCES = frozenset(_CHANCES.split())
"""Columns of chances in per cent: the stage where no other column says it."""
