"""Words that the user wrote, as they may be passed on: no people, no telephones; customers masked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范"
    "金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧阳温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂"
    "章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤时"
    "阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩"
)
_TITLES = (
    "总工程师|总工|总经理|副总|总监|工程师|经理|主任|处长|科长|部长|老师|博士|教授|院长|校长|董事长|厂长|所长|局长|书记|主管"
    "|先生|女士|小姐|老板|工|总|董|处|科|局"
)
_CALLED = re.compile(
    rf"(?:(?<=[约见找给和跟请与向由问催送陪访同让等对经催叫带])|(?<![\u4e00-\u9fff]))[{_SURNAMES}]"
    rf"(?:[\u4e00-\u9fff]{{0,2}}(?:{_TITLES}))(?![\u4e00-\u9fff]?[包装程序])"
)
_ENGLISH = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b\.?\s+[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*)?")
_PHONE = re.compile(
    r"(?<![\d.])(?:\+|00)?(?:\d{1,3}[-\s]?)?(?:1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}|0\d{2,3}[-\s]?\d{7,8}"
    r"|\d{3,4}[-\s]\d{3,4}[-\s]?\d{4}|400[-\s]?\d{3}[-\s]?\d{4}|\d{7,})(?:\s?[-转xX]\s?\d{1,6})?(?![\d.]|\s?[万元])"
)
_DAY = re.compile(r"(?:19|20)\d\d[-\s]?[01]\d[-\s]?[0-3]\d")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_GAP = re.compile(r"[ \t]{2,}")


def without_people(text: str, people: Iterable[str], instead: str) -> str:
    """Return words without telephone numbers and mail addresses, and ``instead`` for each person: one of the
    names ``people``, or who is called by surname and title (王工, Mr Wang)."""
    text = _ADDRESS.sub("", text)
    text = _PHONE.sub(lambda found: found[0] if _DAY.fullmatch(found[0]) else "", text)
    for name in people:
        if name in text:
            text = _named(name).sub(instead, text)
    text = _ENGLISH.sub(instead, _CALLED.sub(instead, text))
    return _GAP.sub(" ", text).strip()


def _named(name: str) -> re.Pattern[str]:
    """Return the pattern of a name, with a title behind it; one in letters is a whole word."""
    if name.isascii():
        return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    return re.compile(rf"{re.escape(name)}(?:{_TITLES})?")


def with_masks(text: str, masks: Mapping[str, str]) -> str:
    """Return words with each name that is in ``masks`` as it says there; the longest first."""
    for name in sorted(masks, key=len, reverse=True):
        if name:
            text = text.replace(name, masks[name])
    return text


def cut_at_sense(text: str, most: int) -> str:
    """Return words of ``most`` signs at most, cut between clauses, else between words; "" where that leaves
    nothing: half a word says nothing."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    for signs in ("。；;！!？?", "，,、：:)）", " "):
        end = max(text.rfind(sign, 0, most + 1) for sign in signs)
        if end > 0:
            return text[:end].rstrip(" ，,、：:；;。")
    return ""
