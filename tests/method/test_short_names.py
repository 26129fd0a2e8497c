"""Names of customers in short and masked: what is left says who it is, or only where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.short_names import MASK, masked_name, name_lines, short_name, short_names


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("深圳市岭核检测股份有限公司", "深圳岭核检测"),
        ("广东省佛山市汐源小家电有限责任公司", "广东佛山汐源小家电"),
        ("华拓（深圳）精密科技有限公司", "华拓精密科技"),
        ("岭南电网集团有限公司", "岭南电网集团"),
        ("南方通信股份有限公司深圳分公司", "南方通信深圳分公司"),
        ("滨屿市计量所", "滨屿计量所"),
        ("城市建设研究院", "城市建设研究院"),
        ("有限公司", "有限公司"),
        ("Lichuan Electronics Co., Ltd.", "Lichuan Electronics"),
        ("Acme (China) Company Limited", "Acme"),
        ("Nordlicht GmbH", "Nordlicht"),
        ("Costa Controls", "Costa Controls"),
        ("  ", ""),
    ],
)
def test_what_says_nothing_is_left_out(name: str, short: str) -> None:
    assert short_name(name) == short


def test_two_that_would_read_the_same_keep_their_whole_names() -> None:
    names = ["华强电子有限公司", "华强电子股份有限公司", "深圳市华强电子有限公司"]
    names += ["Acme Ltd", "ACME GmbH", "Bolt Inc"]
    assert short_names(names) == {
        "华强电子有限公司": "华强电子有限公司",
        "华强电子股份有限公司": "华强电子股份有限公司",
        "深圳市华强电子有限公司": "深圳华强电子",
        "Acme Ltd": "Acme Ltd",
        "ACME GmbH": "ACME GmbH",
        "Bolt Inc": "Bolt",
    }


@given(st.lists(st.text(alphabet="深圳市华强电子有限公司股份（中国）集团 ab.Ltd", max_size=14), max_size=8))
def test_short_names_tell_customers_apart_as_well_as_their_names_do(names: list[str]) -> None:
    short = short_names(names)
    assert set(short) == set(names)
    told_apart = {name.strip() for name in names}
    assert len(set(short.values())) == len(told_apart)
    assert all(text for name, text in short.items() if name.strip())


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("岭泽大学", ("岭泽大学", "")),
        ("岭泽大学电气工程学院", ("岭泽大学", "电气工程学院")),
        ("惠州钧迈汽车座椅系统", ("惠州钧迈", "汽车座椅系统")),
        ("Greater Bay Instruments", ("Greater Bay", "Instruments")),
        # Never inside a word: 研究院, 监测站, 计划生育 and 服务中心 stay whole.
        ("榕川建筑科学研究院", ("榕川建筑", "科学研究院")),
        ("粤屿核与辐射监测站", ("粤屿核与", "辐射监测站")),
        ("广东省粤屿核与辐射监测站", ("广东省粤屿", "核与辐射监测站")),
        ("岭泽大学附属第三医院", ("岭泽大学", "附属第三医院")),
        ("妇幼保健计划生育服务中心", ("妇幼保健", "计划生育服务中心")),
        ("云麓食品药品检验研究所", ("云麓食品药品", "检验研究所")),
        ("甲乙丙丁科学研究院有限公司分公司", ("甲乙丙丁科学", "研究院有限公司分公司")),
        ("甲乙丙丁戊己庚辛壬癸", ("甲乙丙丁戊己庚辛", "壬癸")),
        ("甲乙丙丁戊己庚辛壬", ("甲乙丙丁戊己庚", "辛壬")),
    ],
)
def test_a_name_goes_on_in_a_second_line_where_a_reader_would_break_it(
    name: str, lines: tuple[str, str]
) -> None:
    room = 15 if name.isascii() else 8
    assert name_lines(name, lambda text: len(text) <= room) == lines


@given(st.text(alphabet="深圳市岭泽大学集团 ab", min_size=1, max_size=24), st.integers(1, 24))
def test_two_lines_leave_nothing_of_a_name_out(name: str, room: int) -> None:
    first, second = name_lines(name, lambda text: len(text) <= room)
    assert (first + second).replace(" ", "") == name.replace(" ", "")


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("江门渡云船舶重工有限公司", "江门●●●"),
        ("呼和浩特草原乳业", "呼和●●●"),
        ("滨屿市计量所", "滨屿●●●"),
        ("翎风空调设备", "翎●●●"),
        ("Lichuan Electronics, Dongguan", "L●●●"),
        ("", ""),
    ],
)
def test_a_masked_name_says_where_and_not_who(name: str, masked: str) -> None:
    assert masked_name(name) == masked


@given(st.text(min_size=1, max_size=20))
def test_a_mask_holds_two_signs_at_most(name: str) -> None:
    assert len(masked_name(name).removesuffix(MASK)) <= 2
