"""Customers are found by name, pinyin initials and full pinyin, in any width and case."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.search import (
    by_sound,
    names_and_letters,
    pinyin_forms,
    query_words,
    search_text,
    searchable,
)


def found(query: str, *fields: str) -> bool:
    text = search_text(*(*fields, "", "", "", "")[:4])
    return all(word in text for word in query_words(query))


@pytest.mark.parametrize(
    ("query", "customer"),
    [
        ("启衡", "东莞启衡精密"),
        ("dgqh", "东莞启衡精密"),
        ("dongguanqiheng", "东莞启衡精密"),
        ("qiheng", "东莞启衡精密"),
        ("DGQH", "东莞启衡精密"),
        ("ｄｇｑｈ", "东莞启衡精密"),
        ("cq", "重庆长安汽车"),
        ("chongqing", "重庆长安汽车"),
        ("cqca", "重庆长安汽车"),
        ("changan", "重庆长安汽车"),
        ("yinhang", "长沙银行"),
        ("csyh", "长沙银行"),
        ("xiamen", "厦门大厦"),
        ("dasha", "厦门大厦"),
        ("chengdu", "成都轧钢"),
        ("zhagang", "成都轧钢"),
        ("lvse", "绿色能源"),
        ("sifu", "伺服驱动"),
        ("smt", "SMT 产线检测仪"),
        ("smtcx", "SMT 产线检测仪"),
        ("产线 smt", "SMT 产线检测仪"),
        ("abb", "ＡＢＢ（中国）"),
        ("abbzg", "ＡＢＢ（中国）"),
        ("huadian", "華電集團"),
        ("acme", "ACME Ltd"),
    ],
)
def test_ways_to_find_a_customer(query: str, customer: str) -> None:
    assert found(query, customer)


def test_every_field_is_searched_and_none_runs_into_the_next() -> None:
    fields = ("蓝坪电子", "X-Ray 检测", "王处长", "预算已批\n下周签")
    for query in ("lpdz", "x-ray", "wcz", "王处长 检测", "预算已批", "yusuan"):
        assert found(query, *fields)
    assert not found("电子x", *fields)
    assert not found("zz", *fields)
    assert search_text("", "", "", "") == ""


def test_plain_letters_need_no_pinyin() -> None:
    assert pinyin_forms("ACME Ltd") == ""
    assert searchable("ＡＢＣ１２３ Ｘ") == "abc123 x"


def test_a_name_full_of_double_readings_stays_bounded() -> None:
    forms = pinyin_forms("重长行乐都厦朝会单曾调传").split()
    assert 2 <= len(forms) <= 16
    assert forms[0].startswith("zhongchanghang")
    long_note = "重庆长沙" * 50
    assert len(pinyin_forms(long_note).split()) == 2


def test_readings_agree_with_the_dictionary_of_phrases() -> None:
    from pypinyin import lazy_pinyin

    names = [
        "深圳鹏源电子",
        "东莞启衡精密",
        "惠州远航电池",
        "佛山厨盛电器",
        "中山恒扭电机",
        "蓝坪电子",
        "立测精密",
        "欣储科技",
        "大光激光",
        "汇驱技术",
        "岭核检测",
        "南岭电力研究所",
        "鹏湾轨道集团",
        "康衡医疗",
        "华芯晶圆",
        "视界光电",
        "顺测电子",
        "滨海市计量所",
        "滨海人民医院",
        "岭南电科所",
        "深板电路",
        "景川电子",
        "信测通信",
        "云翼科技",
        "有限责任公司",
        "工程设备集团",
        "自动化仪器仪表",
        "能源环保",
        "物流运输",
        "供应链",
        "数据中心",
        "长春银行",
        "重庆大学",
        "音乐学院",
        "会计事务所",
        "朝阳区政府",
        "成都电厂",
        "重型机械",
        "行业协会",
        "校准实验室",
        "传感器",
        "调度中心",
        "弹簧厂",
    ]
    for name in names:
        assert "".join(lazy_pinyin(name)) in pinyin_forms(name).split()


def test_first_use_does_not_import_the_slow_package() -> None:
    code = (
        "import sys; from funnel_desktop.method.search import pinyin_forms; "
        "assert 'pypinyin' not in sys.modules and 'json' in sys.modules; "
        "assert pinyin_forms('岭核') == 'linghe lh'; "
        "assert 'pypinyin' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_can_be_searched_and_finds_itself(customer: str, note: str) -> None:
    text = search_text(customer, "", "", note)
    for word in query_words(customer) + query_words(note):
        assert word in text


PIECES = st.text(alphabet="北京重庆长安abhqz09 -.ABé烪兙ア（", max_size=8)


@given(PIECES, PIECES, PIECES, PIECES, st.text(alphabet="abhqz09-北京重", min_size=1, max_size=3))
def test_taken_apart_a_text_is_found_by_the_same_words(
    customer: str, project: str, contact: str, note: str, word: str
) -> None:
    whole = search_text(customer, project, contact, note)
    names, letters = names_and_letters(whole)
    if not word.isascii():
        assert (word in whole) == (word in names)
    elif word.isalnum():
        assert (word in whole) == (word in letters)
    else:
        assert (word in whole) == (word in names or word in letters)


@pytest.mark.parametrize(
    "in_order",
    [
        # By their code points 长 is the last and 北 the first; 重 usually sounds zhong, 长 may sound zhang.
        ["安庆", "北京", "长春", "长沙", "重庆", "厦门", "中山", "珠海"],
        ["番禺", "浦东"],
        ["乐山", "六安", "乐清"],
        # Among Latin letters, whatever their case and width.
        ["ABB", "安庆", "bosch", "重庆", "Ｓiemens", "西安"],
        # A syllable ends before the next one begins.
        ["西安", "先锋"],
        # Surnames of people; the same characters in a company sound otherwise.
        ["区少芬", "欧阳锋", "单丽", "王敏"],
        ["单晶硅材料", "电机"],
        # Alike in sound: by their characters, always the same way.
        sorted(["江门", "姜门", "疆门"]),
    ],
)
def test_chinese_is_sorted_as_it_sounds(in_order: list[str]) -> None:
    for given_order in (in_order, in_order[::-1], sorted(in_order)):
        assert sorted(given_order, key=by_sound) == in_order


@given(st.permutations(["长沙屿工", "重庆栩电", "Bosch", "", "\ufdfa", "单丽", "Ａ1", "乐山\n"]))
def test_the_order_by_sound_is_always_the_same(texts: list[str]) -> None:
    in_order = ["", "Ａ1", "Bosch", "长沙屿工", "重庆栩电", "乐山\n", "单丽", "\ufdfa"]
    assert sorted(texts, key=by_sound) == in_order
