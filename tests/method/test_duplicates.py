"""A customer that is known already is noticed while its name is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.duplicates import LEGAL_FORMS, NameIndex, core, known_person
from funnel_desktop.method.records import Person

KNOWN = (
    *("岭核检测", "深圳鹏源电子有限公司", "滨海市计量所", "滨海人民医院", "东莞启衡精密股份有限公司"),
    *("ABB (China) Co., Ltd.", "North Wind GmbH", "华强电子集团", "重庆长安", "蓝坪电子", "立测精密"),
)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("岭核检测", "岭核检测"),
        ("岭核检测有限公司", "岭核检测"),
        ("深圳岭核检测股份有限公司", "岭核检测"),
        ("岭核检测(深圳)", "岭核检测"),
        ("linghejiance", "岭核检测"),
        ("LHJC", "岭核检测"),
        ("领核检测", "岭核检测"),  # another character that sounds alike
        ("深圳鹏源电子", "深圳鹏源电子有限公司"),
        ("鹏源电子", "深圳鹏源电子有限公司"),
        ("abb china", "ABB (China) Co., Ltd."),
        ("ＡＢＢ（China）", "ABB (China) Co., Ltd."),
        ("Northwind", "North Wind GmbH"),
        ("启衡精密", "东莞启衡精密股份有限公司"),
        ("华强电子", "华强电子集团"),
        ("chongqingchangan", "重庆长安"),
    ],
)
def test_it_is_noticed(typed: str, name: str) -> None:
    assert NameIndex(KNOWN).alike(typed)[0].name == name


PEOPLE = (
    Person("w", "岭核检测", "王处长", phone="138 0013 8000"),
    Person("l", "岭核检测", "李工", phone="8001"),
    Person("j", "岭核检测", "John Lee", phone=""),
)


@pytest.mark.parametrize(
    ("name", "phone", "found"),
    [
        *(("王处长", "", "w"), (" 王 处长", "", "w"), ("ｊｏｈｎ  LEE", "", "j"), ("li gong", "", "l")),
        *(("李功", "", "l"), ("", "+86 13800138000", "w"), ("王主任", "138-0013-8000", "w")),
        *(("李功", "13800138000", "w"), ("Wangchuzhang", "", "w")),
        *(("", "", None), ("王", "", None), ("李主任", "", None), ("John", "", None), ("陈工", "8001", None)),
    ],
)
def test_somebody_of_the_customer_is_noticed(name: str, phone: str, found: str | None) -> None:
    known = known_person(name, phone, PEOPLE)
    assert (None if known is None else known.id) == found


@pytest.mark.parametrize(
    "typed", ["", "  ", "滨", "有限公司", "滨海学院", "恒准仪器", "Co., Ltd", "ab", "电子", "精密"]
)
def test_another_name_is_not(typed: str) -> None:
    assert NameIndex(KNOWN).alike(typed) == []


def test_completion_begins_with_what_is_typed_in_characters_or_letters() -> None:
    index = NameIndex(KNOWN)
    assert index.beginning("滨海") == ["滨海人民医院", "滨海市计量所"]
    assert index.beginning("lh") == ["岭核检测"]
    assert "深圳鹏源电子有限公司" in index.beginning("鹏源")
    assert index.beginning("") == []


@given(st.text(max_size=30), st.sampled_from([form for form in LEGAL_FORMS if not form.isascii()]))
def test_a_legal_form_says_nothing(name: str, form: str) -> None:
    assert core(f"岭核{name}{form}") == core(f"岭核{name}")


@given(st.lists(st.text(max_size=12), max_size=20), st.text(max_size=12))
def test_any_names_can_be_asked_and_the_same_name_comes_first(names: list[str], typed: str) -> None:
    index = NameIndex(names)
    found = index.alike(typed, most=50)
    assert all(name.name in names for name in found)
    assert [item.likeness for item in found] == sorted((item.likeness for item in found), reverse=True)
    for name in index.names:
        if len(core(name)) > 3:
            assert core(index.alike(name)[0].name) == core(name)


def test_the_word_for_a_city_or_province_makes_no_other_customer() -> None:
    assert core("深圳市华芯测试有限公司") == core("深圳华芯测试") == "深圳华芯测试"
    assert core("广东省深圳市华芯测试") == core("广东深圳华芯测试")
    assert core("内蒙古自治区包头市钢铁") == core("内蒙古自治区包头市钢铁集团")
    assert core("南京市") == "南京市"
    assert core("超市设备") == "超市设备"
