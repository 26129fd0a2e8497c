"""Pieces of the method that are asked between two keys or in great numbers, and set-up with nothing to do."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable
from functools import partial

from funnel_desktop.method.duplicates import NameIndex
from funnel_desktop.method.playbook import read_playbook
from funnel_desktop.method.rank import ranks_between
from funnel_desktop.method.search import pinyin_forms
from funnel_desktop.resources import resource_path
from tests.benchmarks.files import timed
from tests.benchmarks.forecasts import forecasts
from tests.benchmarks.report import Figure, median
from tests.x11.screen import ROOT

_SIGNS = "深圳东莞惠州佛山广州华强电子科技精密检测仪器医疗电池光学机械岭核鹏源启衡立测欣储恒准滨海蓝坪"
_TYPED = ("深圳", "深圳岭核", "深圳岭核检测", "深圳岭核检测有限公司", "lhjc", "lingh")
_RUNS = 5


def _best(work: Callable[[], object]) -> float:
    return min(timed(work) for _ in range(_RUNS))


def _ask(index: NameIndex, typed: str) -> None:
    index.alike(typed)
    index.beginning(typed)


def pieces() -> list[Figure]:
    """Measure each in this process."""
    chance = random.Random(7)
    names = ["".join(chance.choices(_SIGNS, k=chance.randint(4, 8))) + "有限公司" for _ in range(5_000)]
    index = NameIndex(names)
    index.alike("lhjc")  # the letters of all names are made once
    asked = max(_best(partial(_ask, index, typed)) for typed in (*_TYPED, names[77]))
    distinct = [f"{chr(0x4E00 + at % 5000)}{chr(0x5000 + at // 5)}电子科技" for at in range(50_000)]
    pinyin_forms("热身")
    letters = timed(lambda: [pinyin_forms(name) for name in distinct]) / len(distinct) * 1000
    playbook = resource_path("playbook.toml")
    set_up = [sys.executable, str(ROOT / "packaging" / "bootstrap.py"), "test"]
    subprocess.run(set_up, check=True)
    nothing = [sys.executable, "-c", ""]
    bare = median([timed(partial(subprocess.run, nothing, check=True)) for _ in range(_RUNS)])
    again = median([timed(partial(subprocess.run, set_up, check=True)) for _ in range(_RUNS)])
    ranks = _best(lambda: ranks_between("a0", "a1", 100_000))
    return [
        Figure("a key in a customer's name among 5,000", asked, most=10.0),
        Figure("the pinyin of a name never seen", letters, "µs", most=50.0),
        Figure("ranks for 100,000 cards at once", ranks, most=500.0),
        Figure("reading the playbook", _best(lambda: read_playbook(playbook)), most=20.0),
        Figure("set-up with nothing to do", again, "ms", bare, "python -c ''", most=1_000.0),
        *forecasts(),
    ]
