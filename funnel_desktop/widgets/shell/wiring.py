"""Connects the menu and the parts of the window with what they do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from funnel_desktop.method.languages import CODES
from funnel_desktop.widgets.kit import preferences, theme
from funnel_desktop.widgets.kit.keyboard import on_keys
from funnel_desktop.widgets.shell.passphrase.flow import LOCK_AFTER
from funnel_desktop.widgets.shell.registry import ROOMS
from funnel_desktop.wording.guide import PAGE_OF_ENTRY

if TYPE_CHECKING:
    from funnel_desktop.widgets.shell.main_window import MainWindow


def connect(window: MainWindow) -> None:
    """Connect everything that lives as long as the window does."""
    on = window.actions_.on
    files, board, beside = window.files, window.gestures, window.beside
    on("new_file", files.new_file)
    on("open_file", files.open_file)
    on("import", files.import_csv)
    on("export", files.export)
    on("export_chart", window.panels.ask_export)
    on("copy_chart", window.panels.copy_chart)
    on("share_report", beside.share_report)
    on("back_up", files.back_up)
    on("merge", files.merge)
    on("passphrase", window.passphrases.change)
    on("lock_now", window.passphrases.lock)
    for minutes in LOCK_AFTER:
        on(f"lock_after_{minutes}", partial(window.passphrases.lock_after, minutes))
    on("earlier", window.earlier.choose)
    on("settings", beside.open_settings)
    on("playbook", beside.open_playbook)
    on("own_columns", beside.open_own_columns)
    window.sheet.forecastDealsWanted.connect(beside.show_deals_behind_verdict)
    window.sheet.columnsWanted.connect(beside.open_own_columns)
    window.sheet.personWanted.connect(beside.show_timeline)
    window.filter_bar.columnsWanted.connect(beside.open_own_columns)
    on("reminders", lambda: window.reminders.switch(window.actions_["reminders"].isChecked()))
    on("quit", window.close)
    on("undo", window.undo)
    on("redo", window.redo)
    on("undo_list", window.filter_bar.open_steps)
    window.filter_bar.undoneWanted.connect(window.undo_several)
    window.filter_bar.redoneWanted.connect(window.redo_several)
    on("palette", window.palette_.open)
    on("find", window.filter_bar.start_finding)
    on("clear_filter", window.filter_bar.clear)
    on("filter_own", window.filter_bar.choose_own)
    on("delete", lambda: board.with_selection("delete"))
    for sort in ("rank", "amount", "age", "next_step", "signing"):
        on(f"sort_{sort}", partial(window.filter_bar.sort_by, sort))
    for key, field in (
        ("filter_stale", "stale"),
        ("filter_stuck", "stuck"),
        ("filter_overdue", "overdue"),
        ("filter_no_step", "no_next_step"),
        ("filter_no_customer", "no_customer"),
        ("filter_period", "won_in_period"),
    ):
        on(key, partial(window.filter_bar.toggle, field))
    on("show_chart", lambda: window.show_panel("chart"))
    on("show_balance", lambda: window.show_panel("balance"))
    for mode in theme.MODES:
        on(f"theme_{mode}", partial(window.set_theme, mode))
    on("text_larger", partial(window.text_sizes.change, 1))
    on("text_smaller", partial(window.text_sizes.change, -1))
    on("text_like_system", window.text_sizes.like_system)
    for language in CODES:
        on(f"language_{language}", partial(window.set_language, language))
    on("new_deal", board.new_deal)
    on("capture", beside.capture)
    on("open_deal", board.open_selected)
    on("plan_visit", board.plan_visit)
    on("move_forward", lambda: board.move_selected(1))
    on("move_back", lambda: board.move_selected(-1))
    on("move_up", lambda: window.board and window.board.reorder_selected(-1))
    on("move_down", lambda: window.board and window.board.reorder_selected(1))
    on("step_done", lambda: board.with_selection("step_done"))
    on("next_step", lambda: board.with_selection("next_step"))
    on("win", lambda: board.with_selection("win"))
    on("lose", lambda: board.with_selection("lose"))
    on("change_deals", board.change_selected)
    on("lost_deals", beside.show_lost)
    on("customers", beside.show_customers)
    on("same_customers", beside.put_customers_together)
    on("imports", beside.show_imports)
    on("guide", lambda: beside.show_help())
    for key, page in PAGE_OF_ENTRY.items():
        on(key, partial(beside.show_help, page))
    on("open_data_folder", files.open_data_folder)
    on("about", beside.show_about)
    window.actions_.menus["recent"].aboutToShow.connect(
        lambda: files.fill_recent(window.actions_.menus["recent"])
    )
    on("save_view", window.views.save)
    menu = window.actions_.menus["views"]
    menu.aboutToShow.connect(lambda: window.views.fill_menu(menu))
    for room in ROOMS:
        on(f"room_{room.key}", partial(window.rooms.enter, room.key))
    window.rooms.entered.connect(lambda _key: window.enable())
    # Finding is about the board and the table, choosing a stage in the chart about the board.
    window.filter_bar.find_field.textEdited.connect(lambda _text: window.see_filtered())
    window.filter_bar.boardWanted.connect(window.give_keyboard_back)
    window.sheet.closed.connect(window.give_keyboard_back)
    window.rooms.trayToggled.connect(window.show_what_fits)
    window.status.undoWanted.connect(window.undo)
    window.status.redoWanted.connect(window.redo)
    on_keys(window, files.paste, QKeySequence.StandardKey.Paste)
    on_keys(window, window.open_menus, "F10")
    window.welcome.addWanted.connect(files.add_first_deal)
    window.welcome.importWanted.connect(files.import_csv)
    window.welcome.sampleWanted.connect(files.open_sample)
    window.welcome.openWanted.connect(files.open_file)
    window.welcome.findWanted.connect(files.find_missing)
    window.panels.stageClicked.connect(window.filter_stage)
    window.panels.said.connect(lambda text: window.message_bar.show_text(text, "good"))
    window.panels.settingsEdited.connect(window.change_settings)
    window.panels.dealsWanted.connect(beside.show_deals_behind)
    window.panels.forecastDealsWanted.connect(beside.show_deals_behind_verdict)
    window.panels.toggleWanted.connect(lambda name: window.actions_[f"show_{name}"].trigger())
    window.panels.drawer.closeWanted.connect(window.close_drawer)
    window.panels.scenarioLeft.connect(window.leave_scenario)
    window.actions_.check("show_chart")
    window.actions_.check("show_balance")
    window.actions_.check(f"lock_after_{preferences.lock_after()}")
    window.actions_.check(f"theme_{theme.mode()}")
    window.actions_.check(f"language_{window.language}")
