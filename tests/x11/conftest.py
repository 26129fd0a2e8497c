"""The fixture `screen`: a real X screen for one test, photographed when the test fails."""

from __future__ import annotations

import re
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.x11.screen import ROOT, Screen, missing_tools

FAILED = pytest.StashKey[bool]()
ARTIFACTS = ROOT / "artifacts"


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note on the test whether it failed, so that its screen can be photographed before it goes."""
    report = yield
    if call.when == "call":
        item.stash[FAILED] = report.failed
    return report


@pytest.fixture
def screen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """A screen of 1440x900; another: ``@pytest.mark.parametrize("screen", [(1280, 800)], indirect=True)``.

    When the test fails, a picture of the screen and what the programs printed go to ``artifacts/``.
    """
    missing = missing_tools()
    if missing:
        pytest.skip(f"no X screen can be had here, `make test` says what to install: {', '.join(missing)}")
    width, height = getattr(request, "param", (1440, 900))
    screen = Screen(tmp_path_factory.mktemp("screen"), width, height)
    try:
        yield screen
        if request.node.stash.get(FAILED, False):
            keep_evidence(screen, re.sub(r"\W+", "-", request.node.nodeid).strip("-"))
    finally:
        screen.stop()


def keep_evidence(screen: Screen, name: str) -> None:
    """Keep a picture of the screen and the programs' words under the test's name."""
    ARTIFACTS.mkdir(exist_ok=True)
    screen.screenshot(ARTIFACTS / f"{name}.png")
    for number, app in enumerate(screen.apps):
        shutil.copy(app.log, Path(ARTIFACTS, f"{name}-{number}.log"))
