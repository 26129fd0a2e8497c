"""How currencies are written: codes, signs and names in Chinese and English, alone or beside an amount."""

from __future__ import annotations

import re
from functools import lru_cache

_WRITTEN: dict[str, str] = {
    "CNY": "¥ cn¥ rmb cny 人民币 人民幣 人民币元 人民幣元 renminbi yuan chineseyuan chineseyuanrenminbi",
    "USD": "$ us$ usd 美元 美金 美圆 usdollar usdollars dollar dollars u.s.$",
    "EUR": "€ eur 欧元 歐元 euro euros",
    "GBP": "£ gbp 英镑 英鎊 pound pounds poundsterling sterling",
    "HKD": "hk$ hkd 港币 港元 港幣 港纸 hongkongdollar hongkongdollars",
    "TWD": "nt$ ntd twd 新台币 新臺幣 新台幣 台币 台幣 臺幣 taiwandollar newtaiwandollar",
    "JPY": "jp¥ jpy 日元 日圆 日圓 円 yen japaneseyen",
    "KRW": "₩ krw 韩元 韓元 韩币 韓幣 won koreanwon",
    "SGD": "s$ sg$ sgd 新加坡元 新币 新元 singaporedollar",
    "MOP": "mop$ mop 澳门元 澳門元 澳门币 葡币",
    "AUD": "a$ au$ aud 澳元 澳币 澳大利亚元 australiandollar",
    "CAD": "c$ ca$ cad 加元 加币 加拿大元 canadiandollar",
    "NZD": "nz$ nzd 新西兰元 纽元",
    "CHF": "chf sfr 瑞士法郎 瑞郎 swissfranc swissfrancs",
    "INR": "₹ inr 印度卢比 卢比 rupee rupees indianrupee",
    "RUB": "₽ rub 卢布 俄罗斯卢布 ruble rouble",
    "THB": "฿ thb 泰铢 泰株 baht thaibaht",
    "VND": "₫ vnd 越南盾 dong",
    "MYR": "myr 林吉特 马币 马来西亚林吉特 ringgit",
    "IDR": "idr 印尼盾 印尼卢比 rupiah",
    "PHP": "₱ php 菲律宾比索",
    "BRL": "r$ brl 巴西雷亚尔 雷亚尔 real reais",
    "MXN": "mx$ mxn 墨西哥比索",
    "SEK": "sek 瑞典克朗",
    "NOK": "nok 挪威克朗",
    "DKK": "dkk 丹麦克朗",
    "PLN": "zł pln 兹罗提",
    "CZK": "kč czk 捷克克朗",
    "TRY": "₺ try 土耳其里拉 里拉",
    "AED": "aed 迪拉姆 阿联酋迪拉姆 dirham",
    "SAR": "sar 沙特里亚尔",
    "ILS": "₪ ils",
    "ZAR": "zar 南非兰特 兰特",
    "UAH": "₴ uah",
    "KZT": "₸ kzt 坚戈",
}
_CODE_OF = {word: code for code, words in _WRITTEN.items() for word in words.split()}
_NOISE = re.compile(r"[\s()\[\]【】·,:_/-]+")
_BESIDE = tuple(
    word for word in sorted(_CODE_OF, key=len, reverse=True) if word not in ("real", "won", "try")
)
_ALIKE = {"$": ("USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD", "MOP", "MXN"), "¥": ("CNY", "JPY")}


def read_code(text: str) -> str | None:
    """Return the code of a currency that a cell names (美元, US$, 人民币（元）, USD - US Dollar), or None.

    ``text`` is as NFKC and lower case leave it. Any three Latin letters count as a code: who writes one
    that is not known here knows better.
    """
    bare = _NOISE.sub("", text)
    if bare in ("元", "圆", "块", "元人民币"):
        return "CNY"
    found = _CODE_OF.get(bare)
    if found is None and len(bare) == 3 and bare.isascii() and bare.isalpha():
        found = bare.upper()
    if found is None:
        parts = {_CODE_OF[part] for part in _NOISE.split(text) if part in _CODE_OF}
        parts |= {"CNY"} if not parts and re.search(r"人民[币幣]", text) else set()
        found = parts.pop() if len(parts) == 1 else None
    return found


def code_meant(word: str, usual: str | None) -> str:
    """Return the code that a sign beside an amount means: "$" that of the column where it is a dollar."""
    alike = _ALIKE.get(word)
    return usual if alike is not None and usual in alike and usual is not None else _CODE_OF[word]


@lru_cache(maxsize=1)
def beside() -> re.Pattern[str]:
    """Return the pattern of a currency before or behind an amount (after NFKC, in lower case)."""
    words = "|".join(map(re.escape, _BESIDE))
    return re.compile(rf"(?P<before>{words})?\s*(?P<amount>.*?)\s*(?P<after>{words})?", re.DOTALL)


def currency_in(heading: str) -> str | None:
    """Return the currency that a heading or a title names: 金额(美元), Amount USD, importe_eur; or None."""
    found = set()
    for word in _BESIDE:
        at = heading.find(word)
        if at < 0:
            continue
        if word.isascii() and word.isalpha():
            before, after = heading[at - 1 : at], heading[at + len(word) : at + len(word) + 1]
            if (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha()):
                continue
            if len(word) != 3 and word not in ("euro", "euros", "rmb"):
                continue
        found.add(_CODE_OF[word])
        heading = heading.replace(word, " ")
    return found.pop() if len(found) == 1 else None
