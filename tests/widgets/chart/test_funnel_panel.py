"""The live funnel beside the board: what it shows, says and tells a screen reader; mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.widgets.panels.chart.panel import FunnelPanel
from funnel_desktop.widgets.panels.chart.stage_area import PAD
from tests.widgets.balance.desk import WAN, Desk


def load(qtbot: QtBot, panel: FunnelPanel) -> None:
    if not panel.is_loaded:
        with qtbot.waitSignal(panel.loaded):
            panel.start_loading()


def figures(desk: Desk) -> list[tuple[str, str]]:
    return [(text.figure, text.verdict) for text in desk.chart.area.drawing.texts]


def test_the_worked_example_before_and_after_loading(qtbot: QtBot, worked: Desk) -> None:
    # By 24 December Intent lacks 0.8, which is no more than chance; Near-win is short for 9 December.
    assert worked.chart.sentence() == "Near-win lacks 4 deal(s): the first gap."
    before = figures(worked)
    assert [figure for figure, _ in before] == ["27.1", "25.4", "22.4", "18.9", "15.1", "12.4"]
    assert [verdict for _, verdict in before] == [
        "+82 deal(s)",
        "+33.7 deal(s)",
        "+14.1 deal(s)",
        "✓",
        "▼ 4 deal(s)",
        "▼ 5.4 contract(s)",
    ]
    days = [text.works_for for text in worked.chart.area.drawing.texts]
    assert days == [*["signs in 2027"] * 3, "signs by 24 Dec", "signs by 9 Dec", "so far"]
    placeholder = worked.chart.area.grab().toImage()
    size = worked.chart.size()
    load(qtbot, worked.chart)
    assert figures(worked) == before
    # In some fonts what was drawn is a pixel higher than what stood for it.
    assert worked.chart.width() == size.width()
    assert abs(worked.chart.height() - size.height()) <= 1
    assert worked.chart.area.grab().toImage() != placeholder


def test_figures_that_come_after_loading_are_drawn(qtbot: QtBot, empty: Desk) -> None:
    load(qtbot, empty.chart)
    nothing = empty.chart.area.grab().toImage()
    empty.fill()
    empty.save({"target_minor": 600 * WAN, "average_minor": 30 * WAN})
    assert figures(empty)[4] == ("15.1", "▼ 4 deal(s)")
    assert empty.chart.area.drawing.marked == 4
    assert empty.chart.area.grab().toImage() != nothing


def test_the_rows_are_as_wide_as_their_figures(qtbot: QtBot, worked: Desk) -> None:
    load(qtbot, worked.chart)
    area = worked.chart.area
    shape, image = area.drawing.plan, worked.chart.grab().toImage()
    ratio, place = image.devicePixelRatio(), area.pos()

    def colour_at(stage: int, contracts: float) -> str:
        x = shape.middle + contracts / 27.15 * shape.full / 2
        y = shape.top(stage) + shape.row / 2
        x, y = (place.x() + PAD + x) * ratio, (place.y() + y) * ratio
        return str(image.pixelColor(round(x), round(y)).name())

    # Near-win: 12.4 won (green in tint), 2.7 expected here (solid), nothing beyond 15.1.
    solid = area.drawing.colours().stage(4).name()
    assert colour_at(4, 13.8) == solid
    assert colour_at(4, 6) not in (solid, "#ffffff")
    assert colour_at(4, 17) == "#ffffff"
    assert colour_at(5, 6) == area.drawing.colours().stage(5).name()


def test_the_sentence_names_what_to_do(qtbot: QtBot, worked: Desk) -> None:
    said = worked.chart.sentence
    worked.save({"target_minor": 380 * WAN})
    assert said() == "Every stage keeps up with the plan."
    worked.save({"target_minor": 300 * WAN})
    assert said() == "The target is reached: 12.4 of 10 contracts are signed."
    worked.save({"target_minor": 1800 * WAN})
    assert said().startswith("Target lacks ")
    assert said().endswith(" deal(s): the gap starts at the very front.")
    worked.save({"target_minor": None})
    # Only what is missing is asked for.
    assert said() == "No target yet: type it."
    worked.save({"target_minor": 600 * WAN, "average_minor": None})
    assert said() == "Only the average is missing: type it."
    worked.save({"target_minor": None})
    assert said() == "No target yet: type target and average."
    with qtbot.waitSignal(worked.chart.targetWanted):
        worked.chart._box.linkActivated.emit("target")


def test_by_number_and_by_value_may_disagree_and_then_both_are_said(worked: Desk) -> None:
    # The deals at Intent are larger than 30: by number they are too few for the plan, by value enough.
    worked.save({"target_minor": 615 * WAN})
    first, second = worked.chart._sentences
    assert first.plain.startswith("Intent lacks ")
    assert second.plain == "By amount the first is Near-win: the deals are larger."


def test_count_and_sum_show_the_deals_that_are_there_now(worked: Desk) -> None:
    worked.chart.set_view("count")
    assert [figure for figure, _ in figures(worked)] == ["18", "12", "7", "5", "3", "12"]
    worked.chart.set_view("sum")
    assert [figure for figure, _ in figures(worked)] == ["412.0", "386.5", "241.0", "188.0", "96.0", "372.0"]
    assert worked.chart.area.drawing.marked == -1
    worked.chart.set_view("balance")
    worked.chart.set_unit("value")
    assert [wide for wide, _ in figures(worked)][::3] == ["857.7", "599.4"]
    assert figures(worked)[3][1] == "✓"


def test_a_click_on_a_row_and_enter_ask_for_its_stage(qtbot: QtBot, worked: Desk) -> None:
    load(qtbot, worked.chart)
    rows = worked.chart.area.rows
    with qtbot.waitSignal(worked.chart.stageClicked) as clicked:
        qtbot.mouseClick(rows[3], Qt.MouseButton.LeftButton)
    assert clicked.args == ["intent"]
    rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Up):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)
    assert rows[4].hasFocus()
    with qtbot.waitSignal(worked.chart.stageClicked) as clicked:
        qtbot.keyClick(rows[4], Qt.Key.Key_Return)
    assert clicked.args == ["near_win"]
    assert not rows[4].isChecked()  # the board decides what is shown alone
    worked.chart.set_chosen("near_win")
    assert [row.isChecked() for row in rows] == [False, False, False, False, True, False]


def test_pointing_at_a_row_shows_its_figures_in_words(qtbot: QtBot, worked: Desk) -> None:
    load(qtbot, worked.chart)
    area = worked.chart.area
    area.rows[3].pointed.emit(area.rows[3])
    qtbot.waitUntil(lambda: area._hover is not None and area._hover.isVisible())
    assert area._hover is not None
    text = area._hover._label.text()
    for part in ("Intent", "5 × 75", "18.9", "Asked for by 24 Dec", "No more than chance up to", "12.4"):
        assert part in text
    area.rows[3].pointed.emit(None)
    assert not area._hover.isVisible()


def test_a_screen_reader_hears_every_figure(worked: Desk) -> None:
    text = worked.chart.area.accessibleDescription()
    assert text.startswith("Near-win lacks 4 deal(s): the first gap.")
    for part in ("Target", "27.1", "25.4", "22.4", "18.9", "15.1", "12.4", "▼ 4 deal(s)", "¥1.88m"):
        assert part in text, part
    rows = worked.chart.area.rows
    assert [row.accessibleName() for row in rows] == [
        *("Target", "Qualified", "Shortlisted", "Intent", "Near-win", "Won"),
    ]
    assert "Lacking: ▼ 4 deal(s), worth 3.6 contract(s)" in rows[4].accessibleDescription()
    worked.chart.set_view("count")
    assert worked.chart.area.accessibleName() == "Funnel chart, view: Count"


def test_conversions_stand_between_the_rows_with_their_sample(worked: Desk) -> None:
    # Beside the plan there is no room for them: they stand in the row's card.
    assert worked.chart.area.drawing.texts[0].flow == ""
    worked.chart.set_view("count")
    texts = worked.chart.area.drawing.texts
    assert texts[0].flow == "↓ 100%"
    assert texts[0].flow_note == "sample 12, few"
    assert texts[5].flow == ""
    assert "too few to lean on" in worked.chart.area.rows[0].accessibleDescription()


def test_chinese_names_stand_at_rows_and_in_the_sentence(worked: Desk) -> None:
    worked.chart.set_wording(worked.model.wording._replace(language="zh_CN"))
    names = [text.name for text in worked.chart.area.drawing.texts]
    assert names == ["目标客户", "有效客户", "入围客户", "意向客户", "接近赢单", "赢单客户"]
    assert "接近赢单客户" in worked.chart.sentence()
    assert worked.chart.area.rows[4].accessibleName() == "接近赢单客户"


def test_the_menu_offers_views_units_and_the_picture(worked: Desk) -> None:
    menu = worked.chart.context_menu()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == [
        *("Balance", "Count", "Sum", "Width in contracts", "Width in money"),
        *("Copy as picture", "Export as picture…"),
    ]
    next(action for action in menu.actions() if action.text() == "Count").trigger()
    assert worked.chart.view() == "count"
