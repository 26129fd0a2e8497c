"""Export from the window: one dialog, which knows what there is to choose from and what was chosen last."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.session import Session
from funnel_desktop.widgets.dialogs.exporting import FORMS, ExportDialog
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering, asking, cancelled, choose_cards, chosen, deals, said
from tests.workbooks import read_pages


def test_the_workbook_for_the_boss(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, tmp_path: Path
) -> None:
    window = open_window(sample)
    target = tmp_path / "boss.xlsx"
    with answering(qtbot, asking("workbook"), chosen(target)):
        window.actions_["export"].trigger()
    assert said(window) == f"209 deals written to {target}."
    assert list(read_pages(target))[:3] == ["Overview", "Deals", "Lost"]
    assert len(read_pages(target)["Deals"].rows) == 1 + 209  # the headings above them


def test_only_what_the_filter_shows_or_what_is_selected(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, tmp_path: Path
) -> None:
    window = open_window(make_file("华强电子, 检测线, 38", "华强材料, 5", "Bolt, 3", "乙, 10"))
    offered: list[list[str]] = []

    def look(dialog: ExportDialog) -> None:
        offered.append([segment.text() for segment in dialog.scope.segments])
        cancelled(dialog)

    with answering(qtbot, (ExportDialog, look)):
        window.actions_["export"].trigger()
    window.filter_bar.find_field.setText("hq")
    choose_cards(window, "华强材料")
    with answering(qtbot, (ExportDialog, look)):
        window.actions_["export"].trigger()
    assert offered == [["All 4"], ["All 4", "Shown by the filter 2", "Selected 1"]]
    for scope, names in (
        ("all", {"华强电子", "华强材料", "Bolt", "乙"}),
        ("shown", {"华强电子", "华强材料"}),
        ("selected", {"华强材料"}),
    ):
        for form, column in (("csv", "customer"), ("readable", "Customer")):
            target = tmp_path / f"{scope} {form}.csv"
            with answering(qtbot, asking(form, scope), chosen(target)):
                window.actions_["export"].trigger()
            with target.open(encoding="utf-8-sig", newline="") as file:
                assert {line[column] for line in csv.DictReader(file)} == names
        target = tmp_path / f"{scope}.xlsx"
        with answering(qtbot, asking("workbook", scope), chosen(target)):
            window.actions_["export"].trigger()
        pages = read_pages(target)
        assert {row[2] for row in pages["Deals"].rows[1:]} == names
        assert ("Visits" in pages) == (scope == "all")
        assert said(window).startswith(f"{len(names)} deal")


def test_the_last_choice_is_offered_again_and_names_have_the_date(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, tmp_path: Path
) -> None:
    window = open_window(make_file("华强电子, 38"))
    names: list[str] = []

    def look(dialog: QFileDialog) -> None:
        names.append(Path(dialog.selectedFiles()[0]).name)
        cancelled(dialog)

    for form in FORMS:
        with answering(qtbot, asking(form, masked=form == "readable"), (QFileDialog, look)):
            window.actions_["export"].trigger()
        seen: list[tuple[str, bool]] = []

        def notice(dialog: ExportDialog, seen: list[tuple[str, bool]] = seen) -> None:
            seen.append((dialog.form, dialog.request.masked))
            cancelled(dialog)

        with answering(qtbot, (ExportDialog, notice)):
            window.actions_["export"].trigger()
        assert seen == [(form, form == "readable")]
    assert window.model is not None
    day: date = window.model.today
    # The name of the file may be one of those that are masked.
    assert names == [
        f"漏斗 {day}.xlsx",
        f"Redacted funnel {day}.csv",
        f"漏斗 {day}.csv",
        f"漏斗 {day}.zip",
        f"Redacted funnel {day}.funnel",
    ]


def test_a_redacted_funnel_names_nobody(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, tmp_path: Path
) -> None:
    window = open_window(sample)
    names = {name for name in deals(window) if name}
    target = tmp_path / "to send.funnel"
    with answering(qtbot, asking("redacted"), chosen(target)):
        window.actions_["export"].trigger()
    assert said(window) == f"209 deals are in the redacted funnel {target}."
    assert not [name for name in names if name.encode() in target.read_bytes()]
    copy = Session.open(target, "read")
    assert copy.store.deals.count() == 209
    copy.close()
    assert window.path == sample
    book = tmp_path / "to send.xlsx"
    with answering(qtbot, asking("workbook", masked=True), chosen(book)):
        window.actions_["export"].trigger()
    words = {cell for page in read_pages(book).values() for row in page.rows for cell in row}
    assert words.isdisjoint(names)


def test_all_of_it_is_said_and_reached_by_keys(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("华强电子, 38"))

    def look(dialog: ExportDialog) -> None:
        for button in dialog.forms.values():
            assert button.text().count("&") == 1
            assert button.accessibleDescription()
        dialog.forms["everything"].setChecked(True)
        assert not dialog.scope.isEnabled()
        assert not dialog.masked.isEnabled()
        dialog.forms["workbook"].setChecked(True)
        assert dialog.masked.isEnabled()
        cancelled(dialog)

    with answering(qtbot, (ExportDialog, look)):
        window.actions_["export"].trigger()
