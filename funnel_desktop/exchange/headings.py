"""What the heading of a column may mean: by the names people and programs use, by parts of them, by words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from funnel_desktop.exchange.column_names import NAMES, WITHOUT_FIELD
from funnel_desktop.exchange.heading_words import NOTHING, by_chinese_words, by_english_words
from funnel_desktop.exchange.scripts import simplified
from funnel_desktop.method.fields import FIELDS as DEAL_FIELDS

CERTAIN = 70
"""From this strength on a heading is a name that we know, below it was made out of its words."""

_LONGEST = 120
"""What is longer is a text, not a heading."""

_BRACKETS = re.compile(r"\(.*?\)|\[.*?\]|【.*?】|<.*?>|〔.*?〕|「.*?」")
_NOISE = re.compile(r"[\s_\-./:*#'\"?、·,;!|&\\\u200b\ufeff]+")
_CLOSE_DATE = "closedate 成交日期 成交时间 签约日期 签约时间 签单日期 合同日期 结单日期 结束日期 closingdate"
_UNIT = re.compile(
    r"(人民币|单位)?(万元|千元|百万元|百万|亿元|亿|万|元|k|rmb|cny|usd|eur|hkd|twd|ntd|jpy|gbp|美元|美金|欧元|"
    r"港币|港元|台币|新台币|日元|人民币|%|必填|选填|required|optional)+$"
)
_MONEY_UNIT = re.compile(r"^(?:人民币|单位)?(?:万元?|千元|百万|亿元?|元|rmb|cny|usd|eur|k)+$")
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
    if len(name) > _LONGEST:
        return ()
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
    if not whole:
        return {"amount": CERTAIN - 1} if _MONEY_UNIT.match(tried) else {}
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


def _by_words(text: str) -> dict[str, int]:
    """Make out what a heading means that nobody has listed; a strength below ``CERTAIN``."""
    bare = _UNIT.sub("", key(text))
    if _CHINESE.search(bare):
        meant = by_chinese_words(bare)
    else:
        meant = by_english_words(_WORDS.findall(_CAMEL.sub(" ", _BRACKETS.sub(" ", text)).casefold()))
    return {} if meant is None else {meant: 60}
