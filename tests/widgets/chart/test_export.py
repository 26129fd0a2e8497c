"""The picture of the funnel for a report: really written, readable, light; errors are sentences."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.kit import preferences, theme
from tests.widgets.balance.desk import Desk
from tests.widgets.window.hand import Answer, answering, chosen


def test_a_png_at_twice_the_size_on_a_light_ground_in_the_dark_theme_too(
    worked: Desk, tmp_path: Path
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "dark")
    try:
        worked.chart.export_image(tmp_path / "漏斗.png")
    finally:
        theme.apply(application, "light")
    image = QImage(str(tmp_path / "漏斗.png"))
    assert image.width() == 1120
    assert image.height() == 828
    assert image.pixelColor(2, 2).name() == "#ffffff"
    colours = {image.pixelColor(x, y).name() for x in range(0, 1120, 2) for y in range(0, 828, 4)}
    for stage in theme.LIGHT.stages:
        assert stage.name() in colours
    assert theme.LIGHT.warn.name() in colours


def test_an_svg_holds_title_stages_figures_legend_and_sentence(worked: Desk, tmp_path: Path) -> None:
    path = tmp_path / "funnel.svg"
    worked.chart.export_image(path)
    text = path.read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    words = " ".join(node.text or "" for node in root.iter() if node.tag.endswith("text"))
    for part in (
        "Funnel · contracts",
        "Shortlisted",
        "22.4",
        "▼ 4 deal(s)",
        "plan by then",
        "Near-win lacks 4 deal(s)",
    ):
        assert part in words, part
    assert 'fill="#ffffff"' in text
    assert "sans-serif" in text


def test_the_picture_shows_the_view_that_is_shown(worked: Desk, tmp_path: Path) -> None:
    worked.chart.set_view("sum")
    worked.chart.export_image(tmp_path / "sum.svg")
    assert "386.5" in (tmp_path / "sum.svg").read_text(encoding="utf-8")


def test_what_cannot_be_written_is_told_in_a_sentence(worked: Desk, tmp_path: Path) -> None:
    with pytest.raises(FunnelError, match=r"must end in \.png or \.svg"):
        worked.chart.export_image(tmp_path / "funnel.docx")
    with pytest.raises(FunnelError, match=r"could not be written to .*Choose another folder"):
        worked.chart.export_image(tmp_path / "no such folder" / "funnel.png")


def test_the_picture_is_copied_and_says_that_it_names_nobody(worked: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(worked.chart.said) as told:
        worked.chart.copy_image()
    image = QApplication.clipboard().image()
    assert (image.width(), image.height()) == (1120, 828)
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert "names nobody" in told.args[0]


def test_a_picture_goes_to_the_documents_with_the_day_then_to_where_the_last_one_went(
    worked: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    documents, reports = preferences.documents_folder(), tmp_path / "reports"
    documents.mkdir(parents=True, exist_ok=True)
    reports.mkdir()
    proposed: list[Path] = []

    def choose(folder: Path) -> Answer:
        def take(dialog: QFileDialog) -> None:
            proposed.append(Path(dialog.selectedFiles()[0]))
            chosen(folder / proposed[-1].name)[1](dialog)

        return QFileDialog, take

    for folder in (reports, reports):
        with answering(qtbot, choose(folder)):
            worked.chart.ask_export()
        assert (folder / "Funnel 2026-11-24.png").exists()
        (folder / "Funnel 2026-11-24.png").unlink()
    assert [path.parent for path in proposed] == [documents, reports]
