"""Where deals come from, as other programs and people call it, and how sure it is what is meant."""

from __future__ import annotations

import re
import unicodedata

from funnel_desktop.exchange.headings import key
from funnel_desktop.exchange.scripts import simplified
from funnel_desktop.exchange.stage_words import UNKNOWN, Meant
from funnel_desktop.method.stages import SOURCES

_NAMES: dict[str, str] = {
    "cold": "cold coldvisit coldcall 陌生拜访 陌拜 陌生 outbound 电话营销 电话销售 电销 扫街 扫楼 "
    "selfgenerated purchasedlist",
    "follow_up": "followup 跟踪 跟进 老联系人 回访",
    "penetration": "penetration 渗透 crosssell 交叉销售",
    "cultivation": "cultivation 耕耘 老客户 复购 续约 增购 existingcustomer repeat renewal upsell "
    "existingbusiness",
    "inbound": (
        "inbound 主动咨询 咨询 来电 官网 网站 主动来电 分配 公司分配 web website incoming phoneinquiry "
        "webform livechat chat onlinestore 在线咨询 网络咨询"
    ),
}
_OF_NAME: dict[str, str] = {}
_KEYWORDS = tuple(
    (source, re.compile(pattern))
    for source, pattern in (
        (
            "cultivation",
            r"\b(?:existing|repeat|renewals?|upsell\w*|re-?order)\b|老客户|老用户|复购|续约|续签|增购|返单|"
            r"回头客|耕耘",
        ),
        ("penetration", r"\bcross.?sell\w*\b|渗透|交叉|内部其他|其他部门|兄弟单位|新部门"),
        (
            "cold",
            r"\b(?:cold|outbound|self.?generated|telemarketing|prospecting|purchased list|door.to.door)\b|"
            r"陌拜|陌生|扫街|扫楼|电销|电话销售|电话营销|电话开发|(?:自主|独立|自行|主动|自己)(?:开发|开拓|"
            r"拓展|挖掘)|地推",
        ),
        (
            "inbound",
            r"\b(?:inbound|web|website|web ?site|inquir\w*|enquir\w*|chat|online|organic|form|seo|sem|search|"
            r"call.?in|walk.?in|contact us)\b|官网|网站|咨询|来电|来访|上门|留言|在线|客服|400|公司分配|"
            r"总部分配|线索池|公海|"
            r"派单|百度|搜索|公众号|询盘|主动联系",
        ),
        ("follow_up", r"\b(?:follow.?up|warm)\b|跟踪|回访|老联系人|熟人"),
    )
)
_REFERRED = re.compile(r"\breferr\w*|\bword of mouth|介绍|推荐")
"""Whoever sent them: not a customer that buys again, though one may be named."""


def propose_source(value: str) -> str | None:
    """Return the key of the source that this word means, or None."""
    return understand_source(value).key


def understand_source(value: str) -> Meant:
    """Return what a word for a source means, and how sure that is.

    A trade fair or a referral is none of the method's: it stays unknown, and its words are kept.
    """
    if value in SOURCES:
        return Meant(value, "certain")
    if not _OF_NAME:
        for source, names in _NAMES.items():
            _OF_NAME.update(dict.fromkeys(names.split(), source))
    if name := _OF_NAME.get(key(value)):
        return Meant(name, "certain")
    text = simplified(unicodedata.normalize("NFKC", value).casefold()).replace("_", " ")
    if _REFERRED.search(text):
        return UNKNOWN
    for source, pattern in _KEYWORDS:
        if pattern.search(text):
            return Meant(source, "likely")
    return UNKNOWN
