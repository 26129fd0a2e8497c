"""Which of the five sources fits, from what is known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.sources import is_known, suggested_source
from funnel_desktop.method.stages import SOURCES


@pytest.mark.parametrize(
    ("has_bought", "person_known", "source"),
    [
        (False, False, "cold"),
        (False, True, "follow_up"),
        (True, False, "penetration"),
        (True, True, "cultivation"),
    ],
)
def test_customer_and_person_say_the_source(has_bought: bool, person_known: bool, source: str) -> None:
    assert suggested_source(has_bought=has_bought, person_known=person_known) == source
    assert source in SOURCES


def test_nobody_yet_is_nobody_we_know() -> None:
    assert not is_known("", ["", "李工"])
    assert not is_known("  ", ["  "])


@given(st.text(alphabet="aB李工 ", min_size=1).filter(lambda name: bool(name.strip())))
def test_a_name_is_known_however_it_is_spaced_and_capitalised(name: str) -> None:
    assert is_known(f" {name.upper()}  ", ["somebody else", name])
    assert not is_known(name, ["somebody else"])


def test_width_and_spaces_beside_chinese_characters_do_not_count() -> None:
    assert is_known("李　工", ["李工"])
    assert is_known("Ｊｏｈｎ Lee", ["john lee"])
    assert not is_known("johnlee", ["John Lee"])
