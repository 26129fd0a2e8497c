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
