"""Text for finding: names folded for comparison, with the pinyin and pinyin initials of their Chinese
characters.

Readings come from pypinyin's table of characters, read straight from its data file: 15 ms, where importing
the package with its dictionary of phrases costs 150. The characters with two common readings are listed
here, and a name gets all of them (重庆 is found as chongqing and as zhongqing): for finding, one reading
too many does no harm.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

LONGEST_WITH_ALTERNATIVES = 24
"""Characters; a longer text (a note) gets the first reading of each character only."""

MOST_ALTERNATIVES = 8
"""Readings of one text at most."""

_READINGS = """
重 zhong chong|长 chang zhang|行 hang xing|乐 le yue|都 du dou|厦 xia sha|朝 chao zhao|会 hui kuai
单 dan shan|曾 zeng ceng|调 diao tiao|传 chuan zhuan|弹 dan tan|解 jie xie|查 cha zha|盛 sheng cheng
晟 sheng cheng|参 can shen|柏 bai bo|藏 cang zang|沈 shen chen|翟 zhai di|仇 qiu chou|区 qu ou
朴 piao pu|尉 wei yu|种 zhong chong|省 sheng xing|车 che ju|卡 ka qia|堡 bao bu|埔 pu bu|蚌 beng bang
番 fan pan|涌 yong chong|校 xiao jiao|率 lv shuai|模 mo mu|降 jiang xiang|还 huan hai|角 jiao jue
给 gei ji|系 xi ji|差 cha chai|奇 qi ji|宿 su xiu|屏 ping bing|提 ti di|泊 bo po|澄 cheng deng|盖 gai ge
着 zhe zhuo zhao|血 xue xie|识 shi zhi|贾 jia gu|露 lu lou|壳 ke qiao|薄 bo bao|剥 bo bao|削 xue xiao
色 se shai|什 shi shen|似 si shi|便 bian pian|大 da dai|得 de dei|地 di de|的 de di|了 le liao|没 mei mo
落 luo la|扎 zha za|轧 zha ya|称 cheng chen|咖 ka ga|拓 tuo ta|阿 a e|乘 cheng sheng|覃 qin tan
员 yuan yun|洗 xi xian|谷 gu yu|巷 xiang hang|吓 xia he|佛 fo|娜 na nuo|俞 yu shu|炮 pao bao|绿 lv lu
六 liu lu|说 shuo shui|数 shu shuo|度 du duo|沓 ta da|殷 yin yan|乾 qian gan|缪 miao mou|适 shi kuo
圩 wei xu|浒 hu xu|塞 sai se|劲 jin jing|勒 le lei|卜 bu bo|伺 si ci|椎 zhui chui|辟 pi bi|粘 zhan nian
磅 bang pang|纤 xian qian|栅 zha shan|莞 guan wan|钥 yao yue|刨 pao bao|匙 shi chi|刹 sha cha|仔 zi zai
畜 xu chu|铛 dang cheng|琢 zhuo zuo|折 zhe she|恶 e wu|否 fou pi|圈 quan juan|咽 yan ye|俟 si qi
柞 zha zuo
"""


class _Table(dict[int, str]):
    """A table for str.translate: syllables (or their initials) of characters, filled in when first met."""

    def __init__(self, readings: dict[str, str], initials: bool) -> None:
        super().__init__()
        self.readings = readings
        self.initials = initials

    def __missing__(self, code: int) -> str:
        character = chr(code)
        reading = _HETERONYMS.get(character)
        if reading is not None:
            text = reading[0]
        else:
            text = _without_tones(self.readings.get(str(code), "").split(",", 1)[0])
        if text:
            text = text[0] if self.initials else text
        elif character.isalnum():  # Latin letters and digits stay, spaces and punctuation go
            text = character
        self[code] = text
        return text


def _without_tones(syllable: str) -> str:
    """Return a syllable in plain letters, with v for ü as keyboards have it: lǜ is lv."""
    plain = unicodedata.normalize("NFD", syllable).replace("u\u0308", "v")
    return "".join(letter for letter in plain if "a" <= letter <= "z")


def _read_heteronyms() -> dict[str, tuple[str, ...]]:
    entries = (entry.split() for line in _READINGS.split("\n") for entry in line.split("|") if entry)
    return {character: tuple(readings) for character, *readings in entries}


_HETERONYMS: dict[str, tuple[str, ...]] = {}
_SEVERAL: set[str] = set()


@lru_cache(maxsize=1)
def _tables() -> tuple[_Table, _Table]:
    """Return the tables of full syllables and of initials; loads the readings when first asked."""
    _HETERONYMS.update(_read_heteronyms())
    _SEVERAL.update(character for character, readings in _HETERONYMS.items() if len(readings) > 1)
    readings = _load_readings()
    return _Table(readings, False), _Table(readings, True)


def _load_readings() -> dict[str, str]:
    """Return pypinyin's readings by code point ("20013": "zhōng,zhòng"), without importing the package if
    possible."""
    from importlib.util import find_spec
    from pathlib import Path

    package = find_spec("pypinyin")
    for folder in (package.submodule_search_locations or ()) if package else ():
        try:
            data = json.loads(Path(folder, "pinyin_dict.json").read_bytes())
        except (OSError, ValueError):
            continue
        if isinstance(data, dict) and isinstance(data.get("20013"), str):
            return data
    # Another version keeps its data elsewhere: ask it, slowly.
    from pypinyin.pinyin_dict import pinyin_dict

    return {str(code): readings for code, readings in pinyin_dict.items()}


def searchable(text: str) -> str:
    """Return text folded for comparison: full-width forms made plain, compatibility forms unified, case
    ignored."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold()


def query_words(query: str) -> list[str]:
    """Return the words of a typed query, folded; a deal is found when its search text holds every one of
    them."""
    return searchable(query).split()


@lru_cache(maxsize=1 << 14)
def pinyin_forms(text: str) -> str:
    """Return full pinyin without spaces and the initials, space-separated; "" for text without Chinese
    characters.

    "重庆 ABB" gives "chongqingabb cqabb zhongqingabb zqabb". Remembered by distinct text.
    """
    return "" if text.isascii() else _forms(searchable(text))


def _forms(folded: str) -> str:
    full, initials = _tables()
    forms = [folded.translate(full)]
    if forms[0] == folded:  # foreign letters only
        return ""
    forms.append(folded.translate(initials))
    if len(folded) <= LONGEST_WITH_ALTERNATIVES and not _SEVERAL.isdisjoint(folded):
        forms += _alternatives(folded, full)
        return " ".join(dict.fromkeys(forms))
    return " ".join(forms)


def _alternatives(text: str, full: _Table) -> list[str]:
    """Return the readings of a text in full and as initials: every combination, until there are
    MOST_ALTERNATIVES."""
    readings = [("", "")]
    start = 0
    for position, character in enumerate(text):
        if character not in _SEVERAL:
            continue
        options = _HETERONYMS[character]
        if len(readings) * len(options) > MOST_ALTERNATIVES:
            continue  # the characters left get their first reading
        syllables = [full[ord(between)] for between in text[start:position]]
        lead, lead_initials = "".join(syllables), "".join([syllable[:1] for syllable in syllables])
        readings = [
            (long + lead + option, short + lead_initials + option[0])
            for long, short in readings
            for option in options
        ]
        start = position + 1
    syllables = [full[ord(between)] for between in text[start:]]
    tail, tail_initials = "".join(syllables), "".join([syllable[:1] for syllable in syllables])
    return [form for long, short in readings for form in (long + tail, short + tail_initials)]


class _Sounds(dict[int, str]):
    """A table for str.translate: characters as they sound, each syllable ended by what sorts before any
    letter, so that a name is ordered syllable by syllable."""

    def __init__(self, syllables: _Table) -> None:
        super().__init__()
        self._syllables = syllables

    def __missing__(self, code: int) -> str:
        sound = self._syllables[code]
        self[code] = text = chr(code) if not sound or sound == chr(code) else sound + "\t"
        return text


@lru_cache(maxsize=1)
def _sounds() -> _Sounds:
    return _Sounds(_tables()[0])


_PLACES = """
重庆 chong qing|重阳 chong yang|番禺 pan yu|六安 lu an|大埔 da bu|乐清 yue qing|单县 shan xian
洪洞 hong tong|铅山 yan shan|歙县 she xian|荥阳 xing yang|乐亭 lao ting|大城县 dai cheng xian
"""
_SURNAMES = {"单": "shan", "解": "xie", "查": "zha", "区": "ou", "盖": "ge", "仇": "qiu"}
"""Characters that sound otherwise as the surname of somebody."""
_LONGEST_PERSON = 3


@lru_cache(maxsize=1)
def _otherwise() -> tuple[dict[str, str], re.Pattern[str]]:
    """Return places that sound otherwise than their characters usually do, with their sound, and how they are
    found."""
    places = [place.split() for line in _PLACES.split("\n") for place in line.split("|") if place]
    sounds = {name: "".join(f"{syllable}\t" for syllable in said) for name, *said in places}
    return sounds, re.compile("|".join(sounds))


@lru_cache(maxsize=1 << 14)
def by_sound(text: str) -> str:
    """Return what text is sorted by wherever a user sees it in order: Chinese characters as they sound, among
    Latin letters; whatever the case and width. What sounds alike stands by its characters."""
    folded = searchable(text)
    if folded.isascii():
        return folded
    of_places, places = _otherwise()
    sounds = places.sub(lambda found: of_places[found[0]], folded)
    if len(folded) <= _LONGEST_PERSON and folded[0] in _SURNAMES and sounds == folded:
        sounds = f"{_SURNAMES[folded[0]]}\t{folded[1:]}"
    return f"{sounds.translate(_sounds())}\0{folded}"


def search_text(customer: str, project: str, contact: str, note: str) -> str:
    """Return one folded text, fields separated by line feeds, in which ``in`` finds names, pinyin and
    initials.

    A line feed inside a field becomes a space. No words of two fields can match together.
    """
    return "\n".join([_part(field) for field in (customer, project, contact, note) if field])


def search_lines(fields: Iterable[str]) -> str:
    """Return the same for any number of fields."""
    return "\n".join([_part(field) for field in fields if field])


@lru_cache(maxsize=1 << 14)
def _part(field: str) -> str:
    """Return one field folded, and its pinyin behind it. Remembered: projects and notes often repeat."""
    if field.isascii():
        return field.lower().replace("\n", " ")
    folded = unicodedata.normalize("NFKC", field).casefold()
    forms = _forms(folded)
    folded = folded.replace("\n", " ")
    return f"{folded}\n{forms}" if forms else folded


def names_and_letters(found_in: str) -> tuple[str, str]:
    """Take a search text apart: what is written in Chinese, and what can be typed in Latin letters.

    A word in Chinese is only in the first; a word of ASCII letters and digits, if at all, in the second: so
    each is looked for in a text much shorter than both together.
    """
    names: list[str] = []
    letters: list[str] = []
    has_chinese = _chinese().search
    for line in found_in.split("\n"):
        (names if has_chinese(line) else letters).append(line)
    return "\n".join(names), "\n".join(letters)


@lru_cache(maxsize=1)
def _chinese() -> re.Pattern[str]:
    """Return a pattern of the characters that have a reading: a line with any has its pinyin behind it."""
    return re.compile("[一-兘党-兠兢-嗦嗨-桚桜-烩烫-瓦瓨-瓯瓲-瓻瓽-甄甆-龥]")
