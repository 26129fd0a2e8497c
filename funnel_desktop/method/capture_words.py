"""The words by which a captured line is understood: how people are called, what was done, what comes next."""

from __future__ import annotations

import re

SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦"
    "贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪祝申凌"
)
"""Surnames that stand before a title: 王工, 李总."""

TITLES = (
    "总工程师|总工|总经理|副总|经理|主任|处长|科长|部长|老师|博士|教授|院长|副院长|校长|董事长|董事|厂长|所长|局长|秘书|会计|女士|先生|小姐|主管"
    "|采购|总监|医生|护士长|护士|站长|队长|组长|班长|老板|师傅|大姐|工|总|董|局|处|科|姐|哥|院"
)

NO_PEOPLE = re.compile(r"施工|高工资|万工|常工|文工|金工|石工|付工|方总|向总|程总|周总结|高总|任总|段工|易工")
"""What looks like somebody and is a word."""

PERSON = re.compile(
    rf"(?P<surname>[{''.join(sorted(SURNAMES))}])(?P<title>{TITLES})(?![会程资厂艺地作业时人件序具期段结])|[老小](?P<after>[{''.join(sorted(SURNAMES))}])(?![\u4e00-\u9fff]?[区市县路])"
)
"""How Chinese call people they work with."""

ENGLISH_PERSON = re.compile(
    r"\b(?:(?P<title>Mr|Mrs|Ms|Dr|Prof)\.?\s+(?P<name>[A-Z][\w'\-]+(?:\s+[A-Z][\w'\-]+)?)"
    r"|(?:[Mm]et|[Ww]ith|[Ss]aw|[Pp]honed|[Rr]ang|[Ee]mailed|[Ss]poke to"
    r"|[Tt]alked to)\s+(?:up\s+)?(?P<met>[A-Z][a-z'\-]+(?:\s+[A-Z][a-z'\-]+)?))"
)

KINDS: tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (kind, re.compile(anywhere), re.compile(whole))
    for kind, anywhere, whole in (
        (
            "call",
            r"打了?个?电话|电话|来电|通话|通了话|视频会议(?=过)|\b(?:call(?:ed)?(?=\s+(?:with|from"
            r"|to))|(?:first|voice|phone|video) call|phoned|called|rang)\b",
            r"(?:打了?个?)?电话[:：]?|(?:打了?个?)?(?:来电|通话|通了话)[:：]?|给|(?:voice "
            r"|phone )?call(?: with| from| to)?|phoned|called|rang",
        ),
        (
            "message",
            r"(?:发了?)?(?:微信|短信|邮件|邮箱|钉钉|企微|QQ消息|传真)|\b(?:e-?mail(?:ed)?"
            r"|wechat(?:ed)?|texted|text from|text to|message(?:d)?|whatsapp)\b",
            r"(?:发了?)?(?:微信|短信|邮件|钉钉|企微)[:：]?|e-?mailed?|wechat(?:ed)?|texted"
            r"|text (?:from|to)|messaged?|whatsapp",
        ),
        (
            "note",
            r"^备注|^记一下|^备忘|(?<=\s)备注(?=[\s:：])|^note\b|\bnote:",
            r"备注[:：]?|记一下[:：]?|备忘[:：]?|note[:：]?",
        ),
        (
            "visit",
            r"拜访|走访|上门|登门|见了面?|见面|去了|\b(?:met|visited|saw)\b",
            r"拜访了?|走访了?|上门|见了(?:一?面)?|去了|met(?: with)?|visited|saw|had|at|with|from|to",
        ),
    )
)
"""By kind: what says it, and what says nothing more, so that it is not part of what happened."""

NEW = re.compile(r"^(?:新客户|新线索|新商机|new (?:customer|client|lead|deal))[:：,，]?\s*", re.IGNORECASE)

NOT_YET = re.compile(
    r"^(?:下一步|下步|接下来|后续|待办|todo|to do|next(?: step)?|then)[:：]?\s*", re.IGNORECASE
)
"""What a next step without a date begins with."""

WAITING = re.compile(r"^(?:等(?!级|于|离子|了)|待(?!遇)|下次|回头|有空)")

ACTIONS = frozenset(
    [
        "send",
        "call",
        "visit",
        "quote",
        "meet",
        "follow",
        "demo",
        "present",
        "deliver",
        "schedule",
        "email",
        "mail",
        "prepare",
        "confirm",
        "check",
        "sign",
        "ship",
        "order",
        "go",
        "get",
        "ask",
        "try",
        "train",
        "invoice",
        "review",
        "discuss",
        "finalize",
        "arrange",
        "book",
        "bring",
        "install",
        "pick",
        "submit",
        "report",
        "contract",
        "draft",
        "committee",
        "references",
        "test",
        "talk",
        "phone",
        "ring",
        "remind",
        "push",
        "close",
        "negotiate",
        "update",
        "write",
        "show",
        "offer",
        "return",
        "collect",
        "fix",
        "replace",
        "start",
        "plan",
        "take",
        "make",
        "give",
        "audit",
        "inspect",
        "calibrate",
        "tender",
        "workshop",
        "meeting",
        "lunch",
        "dinner",
        "po",
        "payment",
        "decision",
    ]
)
"""English words with which a next step begins."""

JOINTS = frozenset(
    ("at", "with", "from", "to", "and", "for", "in", "on", "by", "the", "of", "-", "–", "&", "/")
)
SEPARATORS = re.compile(r"(?:(?<!\d),|,(?!\d))|[，、;；。！!：:|\n\t()（）]|(?<=[a-z\d])\.(?=\s|$)|\s[-–—]\s")
BETWEEN = re.compile(r"[和与跟]|\band\b|&|、")
BEFORE_CUSTOMER = re.compile(
    r"(?:给|跟|和|与|在|到|去|见了?|拜访了?|走访了?|访|向|请|问|从|回访?|约了?|\b(?:at|from|with|to|met|saw|visited|called|phoned|emailed|@)\s*)$"
)
PHONE = re.compile(
    r"(?:(?:电话|手机|联系方式|tel\.?|phone|mobile|cell)\s*[:：是]?\s*)?(?<![\d.,])(?P<number>(?:\+|00)\d{1,3}[\s\-]?(?:\(?\d{1,4}\)?[\s\-]?){2,5}\d{2,4}"
    r"|1[3-9]\d[\s\-]?\d{4}[\s\-]?\d{4}|0\d{2,3}[\s\-]\d{7,8})(?![\d])"
)

ENDED = re.compile(
    r"没(?:有)?(?:什么|任何)?机会(?:了)?|无机会|没戏了?|(?:不用|不必|不再?)跟(?:进)?了"
    r"|no opportunity\b|dead lead\b|no chance\b"
)
"""What says that a lead comes to nothing."""

REASONS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (key, re.compile(said))
    for key, said in (
        ("no_budget", r"预算|没钱|资金|经费|budget|funding"),
        ("price", r"价格|太贵|嫌贵|\bprice|expensive"),
        ("competitor", r"对手|竞品|别家|别的厂|已经?买|competitor|somebody else"),
        ("postponed", r"推迟|延期|延后|明年再|搁置|postpon|delay"),
        ("no_need", r"没需求|没有需求|不需要|用不上|no need|not need"),
        ("no_answer", r"不回|没回|联系不上|找不到人|no answer|no reply"),
        ("requirements", r"不满足|达不到|参数不|资质不"),
        ("cancelled", r"取消|不做了|不上了|下马|cancel"),
    )
)
"""By key of a loss reason: words that say it; the first that fits is meant."""

_DONE = r"(?:已经?|都)?"
ANSWERS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (key, re.compile(said))
    for key, said in (
        ("t1", rf"(?:痛点|问题|需求){_DONE}(?:明确|清楚|理清)了?|needs? (?:is|are) clear"),
        (
            "q1",
            r"立项(?:了|通过|批了|获批)|上会(?:过了|通过)|(?:领导|老板|院长|校长)(?:批了|签批|拍板)"
            r"|project (?:is )?approved",
        ),
        (
            "q2",
            rf"预算{_DONE}(?:批了|批下来|下来了|到位|落实|有了|获批)"
            r"|budget (?:is )?(?:approved|confirmed|in place)",
        ),
        (
            "s1",
            rf"(?:测试|检测|试用|验证|试验){_DONE}(?:过了|通过|合格|没问题|达标)"
            r"|认可(?:我们的?)?(?:技术|方案|参数|精度|性能)"
            r"|(?:sample|tests?|trial|demo) (?:has |have )?passed",
        ),
        (
            "s2",
            r"认可(?:我们)?(?:公司|厂家|品牌|原厂)|资质(?:审核)?(?:过了|通过)"
            r"|(?:supplier|vendor) (?:audit passed|approved)",
        ),
        ("s3", rf"(?:参数|指标){_DONE}写进|技术门槛|specs? (?:is |are )?(?:in|written into) the tender"),
        ("i1", rf"决策链{_DONE}(?:清楚|理清|摸清)"),
        ("i3", rf"采购流程{_DONE}(?:清楚|摸清|确认)"),
        ("i5", rf"(?:竞品|对手|竞争对手)(?:情况)?{_DONE}(?:摸清|清楚)"),
        ("n5", r"中标(?:了|通知书)|won the (?:bid|tender)"),
        ("w1", rf"合同{_DONE}(?:签了|签完|签好)|contract (?:is )?signed"),
        (
            "w2",
            r"(?:预付款|首付款|定金)(?:到了|到账|收到)"
            r"|(?:advance|down) payment (?:has )?(?:arrived|received)",
        ),
    )
)
"""By key of a check: words by which what happened answers it Yes. What touches the law is never proposed."""

_NOT_SO = re.compile(r"(?:没有?|未|不|还没|尚未|如果|等|要是|\b(?:no|not|if|once|until))\s*\S{0,4}$")
"""What turns such words round."""

_SIGNS = r"(?:签(?:约|单|合同|下来|字)?|成交|下单)"
SIGNED_BEHIND = re.compile(
    rf"\s*(?:之?前|左右)?\s*(?:能|可以|可|应该|会|就|再|才)?\s*{_SIGNS}(?=$|[\s,，。;；、!！\d¥￥$])"
)
"""Behind a date: that it is signed then."""

SIGNED_BEFORE = re.compile(
    r"(?:(?P<expected>预计|预期|争取|力争|有望|估计|计划|希望|(?:推迟|推|延期?|拖|改|顺延|提前)到)\s*(?:在|到|于)?"
    rf"|(?P<says>(?:预计|预期|争取|力争|计划)\s*{_SIGNS}(?:日期|时间|日)?\s*(?:在|是|[:：])?"
    rf"|{_SIGNS}(?:日期|时间|日)\s*(?:改到|推到|推迟到|延到|定在|改为|在|是|[:：])?"
    rf"|{_SIGNS}(?:改到|推到|推迟到|延到|定在|改为)"
    r"|\b(?:expect(?:ed|ing|s)?|forecast|should|likely|probably|aim(?:ing)?|plan(?:ned)?|hope)\s+(?:to\s+)?(?:be\s+)?"
    r"(?:sign(?:ed|ing|s|ature)?|clos(?:e|ed|es|ing))(?:\s+date)?(?:\s+(?:is|now|on|by|in|around|at|before))?"
    r"(?:\s+the)?(?:\s+end of)?"
    r"|\b(?:clos(?:e|ing)|sign(?:ing|ature)?)\s+date(?:\s+(?:is|now|(?:moved|slips|slipped|pushed) to))?:?"
    r"(?:\s+(?:on|by))?"
    r"|\b(?:clos(?:e|ing)|sign(?:ing|ature)?)\s+expected(?:\s+(?:on|by|in|at|around|before))?(?:\s+the)?"
    r"(?:\s+end of)?))\s*$"
)
"""Before a date: that it is expected then, and (``says``) that this is the signing."""

VAGUE = re.compile(r"底|末|年前|年内|季度|月份?$|[上中下]旬|q[1-4]|月内|下个?月")
"""Words of a date by which no step is planned: a signing at the end of the month is expected."""

NO_NEWS = frozenset(("总价", "总共", "共", "合计", "金额", "含税", "不含税", "价", "worth", "about", "will"))
"""What stands around an amount or a date and says nothing alone."""

_EVERYDAY = """
样机 样品 方案 合同 报价 预算 价格 图纸 资料 测试 检测 技术 电话 微信 邮件 短信 送样 付款 发票
发货 到货 交货 验收 安装 调试 培训 维修 招标 投标 中标 开标 评审 立项 审批 领导 老板 采购 设备
产线 车间 工厂 仓库 实验 项目 产品 型号 参数 质量 精度 样本 客户 对方 公司 同意 满意 认可 确认
通过 没有 已经 需要 准备 今天 明天 后天 昨天 上午 下午 周末 月底 年底 年前 年后 下周 本周 拜访
见面 开会 会议 交流 演示 介绍 汇报 讨论 谈判 沟通 联系 回复 回访 首访 初访 再去 等待 暂停 延期
推迟 取消 竞品 对手 使用
"""
EVERYDAY = frozenset(_EVERYDAY.split())
"""Words of every line: a customer whose name begins so is not meant by them alone."""


def answered_by(text: str) -> list[str]:
    """Return the keys of the checks that a text in plain signs answers Yes, as far as its words tell."""
    found = []
    for key, said in ANSWERS:
        match = said.search(text)
        if match is not None and _NOT_SO.search(text[: match.start()]) is None:
            found.append(key)
    return found
