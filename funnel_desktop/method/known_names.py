"""Finding known customers in running words: by how their names begin, in characters, pinyin or initials.

Names stand in sorted lists, so that a hundred thousand of them are asked for every key that is pressed.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from funnel_desktop.method.duplicates import core
from funnel_desktop.method.search import pinyin_forms, searchable

MOST = 12
"""Names that one place in a text may mean; where there are more it is not worth asking."""

EXACT, CLEAR, SHORT, LOOSE = 4, 3, 2, 1
"""How clear it is that a customer is meant: by its name, by much of it, by two characters or initials, by a
word inside of it."""

_CHINESE = re.compile("[一-鿿]+")
_LATIN = re.compile(r"[a-z0-9][a-z0-9&'’\-]*")
_LONGEST_RUN = 40

_PLACES = """
北京 上海 天津 重庆 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南
广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 内蒙古
黑龙江 广州 深圳 珠海 汕头 佛山 韶关 湛江 肇庆 江门 茂名 惠州 梅州 汕尾 河源 阳江
清远 东莞 中山 潮州 揭阳 云浮 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊
衡水 太原 大同 长治 晋城 呼和浩特 包头 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 长春
哈尔滨 大庆 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山
太仓 常熟 张家港 江阴 宜兴 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水
义乌 余姚 慈溪 合肥 芜湖 蚌埠 淮南 马鞍山 铜陵 安庆 滁州 阜阳 福州 厦门 莆田 三明
泉州 漳州 南平 龙岩 宁德 晋江 南昌 景德镇 九江 赣州 济南 青岛 淄博 枣庄 东营 烟台
潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 新乡
许昌 南阳 商丘 武汉 黄石 十堰 宜昌 襄阳 荆州 长沙 株洲 湘潭 衡阳 岳阳 常德 郴州 南宁
柳州 桂林 北海 海口 三亚 成都 自贡 攀枝花 泸州 德阳 绵阳 宜宾 贵阳 遵义 昆明 曲靖
大理 拉萨 西安 咸阳 宝鸡 兰州 西宁 银川 乌鲁木齐
"""
PLACES = frozenset(_PLACES.split())
"""Places that stand in front of names and are often left out."""

TRADES = re.compile(
    r"(?:股份|有限|公司|集团|电子|科技|精密|机电|电气|光电|医院|学院|大学|研究院|研究所|中心|实验室|自动化|设备|仪器|材料|环境|环保|能源"
    r"|新能源|机械|制造|制药|医药|生物|轴承|模具|塑胶|塑料|五金|化工|电力|电器|电池|半导体|通信|通讯|信息|软件|智能|装备|汽车|航空|航天"
    r"|物流|水务|热力|集成|工业|实业|贸易|食品|纺织|玻璃|陶瓷|包装|印刷|建材|钢铁|重工|船舶|铁路|轨道交通|药厂|工厂|光学|处理|技术|工程"
    r"|检测|测控|电缆|光缆|网络|数据|安防|照明|电机|电源|阀门|药业|铝业|泵业|纸业|酒业|化学|涂料|橡胶|医疗|器械|商贸|酒店|银行|学校|中学|厂|院|所|局)$"
)
"""What Chinese names of companies end in."""


class Hit(NamedTuple):
    """A place of a text where customers may be meant, and how clearly (EXACT to LOOSE).

    ``more``: it may mean others than ``names`` too.
    """

    start: int
    end: int
    names: tuple[str, ...]
    clear: int
    more: bool = False


class _Form(NamedTuple):
    """A way to write a name; at least ``least`` of its signs have to be there."""

    text: str
    number: int
    least: int


_END = "\x00"
"""Parts a form from its numbers where it is kept: as plain text, of which half a million are sorted in no
time, and of which the garbage collector knows nothing."""


def _kept(text: str, number: int, least: int) -> str:
    return f"{text}{_END}{number}{_END}{least}"


def _form(kept: str) -> _Form:
    text, number, least = kept.split(_END)
    return _Form(text, int(number), int(least))


class _Sorted:
    """Forms by their first sign, each list in order."""

    def __init__(self) -> None:
        self._by_sign: dict[str, list[str]] = {}
        self._unsorted: set[str] = set()

    def add(self, text: str, number: int, least: int, *, now: bool) -> None:
        """Keep a form; ``now``: in its place at once."""
        forms = self._by_sign.setdefault(text[0], [])
        if now and text[0] not in self._unsorted:
            insort(forms, _kept(text, number, least))
        else:
            forms.append(_kept(text, number, least))
            self._unsorted.add(text[0])

    def sort(self) -> Iterator[None]:
        """Put the lists in order, one a step."""
        while self._unsorted:
            self._by_sign[self._unsorted.pop()].sort()
            yield

    def beginning(self, start: str, most: int) -> list[_Form]:
        """Return the forms that begin so, ``most`` at most."""
        forms = self._by_sign.get(start[:1], [])
        if start[:1] in self._unsorted:
            forms.sort()
            self._unsorted.discard(start[:1])
        low = bisect_left(forms, start)
        high = min(bisect_left(forms, start + "\U0010ffff", low), low + most)
        return [_form(kept) for kept in forms[low:high]]

    def matching(self, start: str, pattern: re.Pattern[str], most: int) -> list[int]:
        """Return the numbers of forms that begin so and match, ``most`` at most."""
        forms = self._by_sign.get(start[:1], [])
        low = bisect_left(forms, start)
        high = bisect_left(forms, start + "\U0010ffff", low)
        found: list[int] = []
        for kept in forms[low:high]:
            if pattern.match(kept):
                found.append(_form(kept).number)
                if len(found) == most:
                    break
        return found


@lru_cache(maxsize=1 << 12)
def _place_of(plain: str) -> str:
    """Return the place that a name begins with, with 省 and 市, or ""."""
    at = 0
    while length := next((one for one in (2, 3, 4) if plain[at : at + one] in PLACES), 0):
        at += length + (plain[at + length : at + length + 1] in ("省", "市", "区"))
    if not at and (found := re.match(r"[一-鿿]{2,3}[市县](?=[一-鿿]{2})", plain)):
        at = found.end()
    return plain[:at] if len(plain) - at >= 2 else ""


class KnownNames:
    """Names of customers, asked with a whole line."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self._numbers: dict[str, int] = {}
        self._stems: list[str] = []
        self._characters, self._letters, self._initials, self._words = (_Sorted() for _ in range(4))
        self._inside: dict[str, list[int]] = {}
        self._boundaries: dict[int, frozenset[int]] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._numbers

    def add(self, name: str, *, now: bool = True) -> None:
        """Know a name. ``now``: it can be asked for at once; otherwise after ``finish``."""
        if not name.strip() or name in self._numbers:
            return
        number = len(self.names)
        self._numbers[name] = number
        self.names.append(name)
        plain = core(name)
        if not _CHINESE.search(plain):
            self._stems.append(plain)
            self._add_words(name, number, now)
            return
        place = _place_of(plain)
        stem = plain[len(place) :]
        self._stems.append(stem)
        written = "".join(sign for sign in searchable(name) if sign.isalnum())
        for text, least in {(stem, 2), (plain, len(place) + 2), (written, len(_place_of(written)) + 2)}:
            self._characters.add(text, number, min(least, len(text)), now=now)
        for text in {stem, plain}:
            forms = pinyin_forms(text).split()
            # With the place in front one reading is enough.
            for whole, first in zip(forms[::2][: None if text == stem else 1], forms[1::2], strict=False):
                self._letters.add(whole, number, 4, now=now)
                self._initials.add(first, number, 2, now=now)

    def _add_words(self, name: str, number: int, now: bool) -> None:
        words = [_bare(word) for word in _LATIN.findall(searchable(name))]
        words = [word for word in words if word]
        if not words:
            return
        ends, length = set(), 0
        for word in words:
            length += len(word)
            ends.add(length)
        self._boundaries[number] = frozenset(ends)
        self._words.add("".join(words), number, len(words[0]), now=now)
        for word in words[1:]:
            if len(word) > 3:
                self._inside.setdefault(word, []).append(number)

    def finish(self) -> Iterator[None]:
        """Put in order what was added for later, some at a step."""
        for part in (self._characters, self._letters, self._initials, self._words):
            yield from part.sort()

    # Asking

    def hits(self, plain: str) -> list[Hit]:
        """Return where customers may be meant in a text (lower case, plain signs)."""
        found: list[Hit] = []
        for run in _CHINESE.finditer(plain):
            found += self._in_characters(plain, run.start(), min(run.end(), run.start() + _LONGEST_RUN))
        words = list(_LATIN.finditer(plain))
        for at, word in enumerate(words):
            if (hit := self._in_words(plain, words, at)) is not None:
                found.append(hit)
            if (hit := self._in_letters(word)) is not None:
                found.append(hit)
        return found

    def _hit(self, start: int, end: int, numbers: Iterable[int], clear: int) -> Hit:
        names = tuple(dict.fromkeys(self.names[number] for number in numbers))
        return Hit(start, end, names[:MOST], clear, len(names) > MOST)

    def _in_characters(self, plain: str, start: int, end: int) -> Iterator[Hit]:
        at = start
        while at < end - 1:
            length, numbers, whole = self._longest(plain, at, end)
            if length < 2:
                at += 1
                continue
            best, best_numbers = at + length, numbers
            further: dict[int, list[int]] = {}
            for number in numbers[: 4 * MOST]:
                further.setdefault(self._further(number, plain, at + length, end, length), []).append(number)
            if further and (most := max(further)) > at + length:
                best, best_numbers = most, further[most]
            clear = EXACT if whole or best - at > 3 else CLEAR if best - at == 3 else SHORT
            yield self._hit(at, best, best_numbers, clear)
            at = best

    def _longest(self, plain: str, at: int, end: int) -> tuple[int, list[int], bool]:
        """Return how much of a name stands here, whose, and whether it is all of a name."""
        length, whole = 0, False
        numbers: list[int] = []
        for long in range(2, end - at + 1):
            forms = self._characters.beginning(plain[at : at + long], 4 * MOST)
            if not forms:
                break
            fitting = [form for form in forms if long >= form.least]
            if fitting:
                length, numbers = long, [form.number for form in fitting]
                exact = [form.number for form in fitting if len(form.text) == long]
                whole = bool(exact)
        return length, numbers, whole

    def _further(self, number: int, plain: str, at: int, end: int, length: int) -> int:
        """Return how far a name goes on with signs left out: 滨屿医院 is 滨屿人民医院."""
        stem = self._stems[number]
        place, went = min(length, len(stem)), at
        while went < end:
            next_place = stem.find(plain[went], place)
            if next_place < 0:
                break
            place, went = next_place + 1, went + 1
        return went if went - at > 1 else at

    def _in_words(self, plain: str, words: list[re.Match[str]], at: int) -> Hit | None:
        if len(_bare(words[at].group())) < 2:
            return None
        joined = ""
        ends: list[tuple[int, int]] = []
        for word in words[at : at + 6]:
            if ends and not re.fullmatch(
                r"[\s.,&]{1,3}", plain[words[at + len(ends) - 1].end() : word.start()]
            ):
                break
            joined += _bare(word.group())
            ends.append((len(joined), word.end()))
        for number_of_words in range(len(ends), 0, -1):
            length, end = ends[number_of_words - 1]
            forms = self._words.beginning(joined[:length], 100)
            meant = [form.number for form in forms if length in self._boundaries[form.number]]
            if meant:
                whole = any(len(self._stems[number]) <= length for number in meant)
                clear = EXACT if number_of_words > 1 or whole else CLEAR
                return self._hit(words[at].start(), end, meant, clear)
        first = _bare(words[at].group())
        if len(first) < 4:
            return None
        loose = [form.number for form in self._words.beginning(first, MOST)]
        loose += self._inside.get(first, [])[:MOST]
        return self._hit(words[at].start(), words[at].end(), loose, LOOSE) if loose else None

    def _in_letters(self, word: re.Match[str]) -> Hit | None:
        """Return the Chinese names that a word may be the pinyin or the initials of."""
        text = word.group()
        if not text.isalpha() or not 2 <= len(text) <= 30:
            return None
        if len(text) > 4:
            numbers = [form.number for form in self._letters.beginning(text, 2 * MOST)]
            if numbers:
                return self._hit(word.start(), word.end(), numbers, SHORT)
        if len(text) > 8:
            return None
        numbers = [form.number for form in self._initials.beginning(text, 2 * MOST)]
        numbers += [number for number in self._with_gap(text) if number not in numbers]
        return self._hit(word.start(), word.end(), numbers, SHORT) if numbers else None

    def _with_gap(self, text: str) -> list[int]:
        """Return the names of which initials leave something out in one place: hqdz for 华强北电子."""
        if len(text) < 4:
            return []
        gap = "|".join(f"{text[:at]}[a-z]{{1,2}}{text[at:]}" for at in range(2, len(text) - 1))
        return self._initials.matching(text[:2], re.compile(gap), MOST)


def _bare(word: str) -> str:
    return "".join(sign for sign in word if sign.isalnum())
