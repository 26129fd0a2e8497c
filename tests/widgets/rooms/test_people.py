"""People of a customer, what they answer, customers that are known already, and the source that fits."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import AddDeal, MoveDeals
from funnel_desktop.commands.people import PutPerson, RenameCustomer
from funnel_desktop.method.records import Lead, Person
from funnel_desktop.store.people import Customers
from funnel_desktop.widgets.deal.chain.box import PersonBox
from funnel_desktop.widgets.deal.chain.person_dialog import PersonDialog
from funnel_desktop.widgets.deal.new_deal import NewDealDialog
from funnel_desktop.widgets.deal.people import People
from funnel_desktop.widgets.dialogs.checklist import ChecklistDialog
from funnel_desktop.widgets.dialogs.customer_table import CustomerTable
from funnel_desktop.widgets.dialogs.deal_table import DealTable
from funnel_desktop.widgets.kit.controls.known_customer import FloatingKnownCustomer, KnownCustomerLine
from funnel_desktop.widgets.kit.controls.typed import TypedEdit
from funnel_desktop.widgets.leads.dialog import LeadDialog
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.look.typing_hand import focused, type_words
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import (
    CONTROL,
    answering,
    cancelled,
    confirmed,
    deal_of,
    press,
    said,
    undo_words,
)

LINGHE = "岭核检测"
WANG = Person("w", LINGHE, "王处长", "处长", role="decides", relation="supports")
LI = Person("l", LINGHE, "李工", role="coach", relation="supports", reports_to="w")
CHEN = Person("c", LINGHE, "陈科长", role="buys", relation="neutral", reports_to="w")
ZHAO = Person("z", LINGHE, "赵主任", role="uses", relation="against")


def known_people(window: MainWindow, customer: str = LINGHE) -> dict[str, Person]:
    assert window.model is not None
    return {p.name: p for p in window.model.session.store.records.all(Person, customer=customer)}


def put(window: MainWindow, *people: Person) -> None:
    assert window.model is not None
    for person in people:
        window.model.session.execute(PutPerson(person))


def page_of(window: MainWindow, customer: str = LINGHE) -> People:
    window.open_deal(deal_of(window, customer).row)
    assert window.sheet.shown is not None
    window.sheet.shown.show_page("people")
    return window.sheet.shown.people


def back(qtbot: QtBot, window: MainWindow) -> None:
    """Without a window manager nobody gives the keyboard back after a dialog."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def box(page: People, name: str) -> PersonBox:
    return next(box for box in page.chart.boxes.values() if box.person.name == name)


def drag(qtbot: QtBot, start: PersonBox, to: QPoint) -> None:
    """Drag a box so that the pointer lets go at a point of the chart."""
    chart = start.parentWidget()
    assert chart is not None
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(start, left, pos=start.rect().center())
    for share in (0.3, 0.7, 1.0):
        way = start.geometry().center() + (to - start.geometry().center()) * share
        QTest.mouseMove(start, start.mapFromParent(QPoint(way.x(), way.y())))
    QTest.mouseRelease(start, left, pos=start.mapFromParent(to))


@pytest.fixture
def window(open_window: MakeWindow, make_file: MakeFile) -> MainWindow:
    return open_window(make_file(f"{LINGHE}，辐射监测终端，72", "滨海计量，标准源，36", stage="shortlisted"))


def test_the_first_person_is_the_contact_of_the_deal(window: MainWindow) -> None:
    row = deal_of(window, LINGHE).row
    assert window.flow is not None
    window.flow.edit(row, "contact_name", "李工")
    window.flow.edit(row, "contact_position", "高级工程师")
    page = page_of(window)
    assert page.empty.isVisible()
    assert page.contact.text() == "李工 (高级工程师) is the contact of this deal."
    page.contact.acted.emit()
    assert known_people(window)["李工"].position == "高级工程师"
    assert not page.contact.isVisible()
    assert window.sheet.shown is not None
    assert window.sheet.shown.tabs.tabText(3) == "People 1"
    window.undo()
    assert known_people(window) == {}
    assert page.contact.isVisible()


def test_people_are_added_edited_and_removed_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)

    def write(name: str, role: str) -> object:
        def work(dialog: PersonDialog) -> None:
            dialog.name_field.setFocus()
            dialog.name_field.selectAll()
            type_words(dialog.name_field, name)
            dialog.role_field.set_key(role)
            confirmed(dialog)

        return work

    with answering(qtbot, (PersonDialog, write("王处长", "decides"))):  # type: ignore[arg-type]
        page.add_button.click()
    back(qtbot, window)
    page.chart.focus()
    assert focused() is box(page, "王处长")
    with answering(qtbot, (PersonDialog, write("李工", "coach"))):  # type: ignore[arg-type]
        press(Qt.Key.Key_Insert)
    back(qtbot, window)
    assert known_people(window)["李工"].reports_to == known_people(window)["王处长"].id
    assert undo_words(window) == f"Undo: add 李工 of {LINGHE}"
    press(Qt.Key.Key_Down)
    assert focused() is box(page, "李工")
    assert box(page, "李工").accessibleName() == "李工, coach, unknown, reports to 王处长"
    with answering(qtbot, (PersonDialog, write("李总工", "coach"))):  # type: ignore[arg-type]
        press(Qt.Key.Key_Return)
    back(qtbot, window)
    assert set(known_people(window)) == {"王处长", "李总工"}
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Delete)
    assert known_people(window)["李总工"].reports_to is None
    assert set(known_people(window)) == {"李总工"}
    assert deal_of(window, LINGHE), "Delete removed the person, not the deal"
    window.undo()
    assert known_people(window)["李总工"].reports_to == known_people(window)["王处长"].id


def test_a_name_must_be_there(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)

    def look(dialog: PersonDialog) -> None:
        confirmed(dialog)
        assert dialog.isVisible()
        assert dialog.problem.text() == "Write a name."
        cancelled(dialog)

    with answering(qtbot, (PersonDialog, look)):
        page.add_button.click()
    assert known_people(window) == {}


def test_somebody_who_is_there_already_is_noticed_and_opened(qtbot: QtBot, window: MainWindow) -> None:
    put(window, WANG, CHEN)
    page = page_of(window)

    def new(dialog: PersonDialog) -> None:
        type_words(dialog.name_field, "陈科")
        assert not dialog.known.isVisible()
        type_words(dialog.name_field, "长")
        assert dialog.known.words.text() == "陈科长 is there already"
        dialog.known.link.click()

    def edit(dialog: PersonDialog) -> None:
        assert dialog.name_field.text() == "陈科长"
        assert not dialog.known.isVisible(), "not a double of herself"
        dialog.role_field.set_key("decides")
        confirmed(dialog)

    with answering(qtbot, (PersonDialog, new), (PersonDialog, edit)):
        page.add_button.click()
    assert set(known_people(window)) == {"王处长", "陈科长"}
    assert known_people(window)["陈科长"].role == "decides"
    assert undo_words(window) == f"Undo: edit 陈科长 of {LINGHE}"


def hold_shift(key: Qt.Key) -> None:
    """Press a key with Shift, which stays down."""
    QTest.keyPress(focused(), key, Qt.KeyboardModifier.ShiftModifier)


def test_who_reports_to_whom_is_drawn_by_mouse(qtbot: QtBot, window: MainWindow) -> None:
    put(window, WANG, LI, CHEN, ZHAO)
    page = page_of(window)
    drag(qtbot, box(page, "赵主任"), box(page, "王处长").geometry().center())
    assert known_people(window)["赵主任"].reports_to == "w"
    assert undo_words(window) == "Undo: let 赵主任 report to 王处长"
    drag(qtbot, box(page, "王处长"), box(page, "李工").geometry().center())
    assert known_people(window)["王处长"].reports_to is None, "nobody reports to somebody below"
    assert said(window) == "王处长 cannot report to somebody below. Move that one first."
    drag(qtbot, box(page, "李工"), box(page, "王处长").geometry().center())
    assert known_people(window)["李工"].reports_to is None, "onto their own boss: no longer"
    assert undo_words(window) == "Undo: put 李工 at the top"
    window.undo()
    window.undo()
    people = known_people(window)
    assert (people["李工"].reports_to, people["赵主任"].reports_to) == ("w", None)


def test_somebody_is_put_on_empty_ground_and_everything_is_arranged_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    put(window, WANG, LI, CHEN)
    page = page_of(window)
    assert not page.arrange_button.isVisible(), "nobody stands anywhere but in the tree"
    before = {name: box(page, name).geometry() for name in ("王处长", "李工", "陈科长")}
    ground = QPoint(box(page, "王处长").geometry().right() + 60, box(page, "王处长").y() + 24)
    drag(qtbot, box(page, "李工"), ground)
    li = known_people(window)["李工"]
    assert li.reports_to == "w", "the line stays"
    assert (li.place_x or 0) > 1
    assert box(page, "李工").geometry().contains(ground), "it stands where it was dropped"
    assert {name: box(page, name).geometry() for name in ("王处长", "陈科长")} == {
        name: before[name] for name in ("王处长", "陈科长")
    }, "and nobody else has moved"
    assert undo_words(window) == "Undo: move 李工 in the decision chain"
    window.undo()
    assert known_people(window)["李工"].place_x is None
    window.redo()
    assert known_people(window)["李工"] == li
    assert page.arrange_button.isVisible()
    page.arrange_button.click()
    assert known_people(window)["李工"]._replace(created_at="") == LI
    assert {name: box(page, name).geometry() for name in before} == before
    assert undo_words(window) == f"Undo: arrange the people of {LINGHE}"
    window.undo()
    assert known_people(window)["李工"] == li


def test_escape_ends_a_drag_without_a_change(window: MainWindow) -> None:
    put(window, WANG, LI)
    page = page_of(window)
    start = box(page, "李工")
    home = start.geometry()
    QTest.mousePress(start, Qt.MouseButton.LeftButton, pos=start.rect().center())
    QTest.mouseMove(start, start.rect().center() + QPoint(90, 0))
    assert start.geometry() != home
    assert page.hint.text() == "Let go: 李工 stands here. Escape: no change."
    press(Qt.Key.Key_Escape)
    QTest.mouseRelease(start, Qt.MouseButton.LeftButton, pos=start.rect().center())
    assert start.geometry() == home
    assert page.isVisible(), "Escape was for the drag, not for the sheet"
    assert known_people(window)["李工"].place_x is None
    assert page.hint.text().startswith("Drag somebody")


def test_somebody_is_moved_by_keys_in_one_step(window: MainWindow) -> None:
    put(window, WANG, LI)
    page = page_of(window)
    page.chart.focus("l")
    home = box(page, "李工").geometry()
    for _ in range(4):
        hold_shift(Qt.Key.Key_Right)
    assert known_people(window)["李工"].place_x is None, "Shift is still down"
    press(Qt.Key.Key_Escape)
    assert box(page, "李工").geometry() == home
    for _ in range(4):
        hold_shift(Qt.Key.Key_Right)
    hold_shift(Qt.Key.Key_Down)
    QTest.keyRelease(box(page, "李工"), Qt.Key.Key_Shift)
    li = known_people(window)["李工"]
    assert (li.place_x, li.place_y, li.reports_to) == (1, 1.25, "w")
    assert focused() is box(page, "李工")
    window.undo()
    assert known_people(window)["李工"].place_x is None, "five keys, one step"
    press(Qt.Key.Key_Up, CONTROL)
    assert known_people(window)["李工"].reports_to is None


def test_a_chain_of_thirty_is_moved_zoomed_and_seen_whole(window: MainWindow) -> None:
    put(window, WANG)
    put(window, *(Person(f"p{n:02}", LINGHE, f"第{n}位", reports_to="w") for n in range(29)))
    page = page_of(window)
    chart = page.chart

    def seen() -> int:
        return sum(chart.rect().contains(b.geometry()) for b in chart.boxes.values())

    assert chart.view.zoom == 1
    assert seen() < 30
    assert chart.rect().contains(box(page, "王处长").geometry()), "it begins with who was looked at last"
    assert page.fit_button.isVisible()
    chart.focus("w")
    press(Qt.Key.Key_Down)
    assert focused() is box(page, "第0位")
    assert chart.rect().contains(box(page, "第0位").geometry()), "who has the keyboard is seen"
    for _ in range(12):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_End)
    last = focused()
    assert isinstance(last, PersonBox)
    assert last.y() > 0
    assert chart.rect().contains(last.geometry()), "the foot of the pile"
    press(Qt.Key.Key_Up)
    assert focused() is not box(page, "王处长"), "Up goes to who stands above in the pile"
    assert focused().y() < last.y()
    press(Qt.Key.Key_0)
    assert chart.view.zoom < 0.8
    assert seen() == 30
    page.full_button.click()
    assert chart.view.zoom == 1
    first = box(page, "第0位").x()
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(5, chart.height() - 5))
    QTest.mouseMove(chart, QPoint(65, chart.height() - 5))
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(65, chart.height() - 5))
    assert box(page, "第0位").x() == first + 60


def test_who_reports_to_whom_is_drawn_by_keys(window: MainWindow) -> None:
    put(window, WANG, LI, CHEN)
    page = page_of(window)
    page.chart.focus("c")
    press(Qt.Key.Key_Down, CONTROL)
    assert known_people(window)["陈科长"].reports_to == "l"
    assert focused() is box(page, "陈科长")
    press(Qt.Key.Key_Up, CONTROL)
    assert known_people(window)["陈科长"].reports_to == "w"
    press(Qt.Key.Key_Up, CONTROL)
    assert known_people(window)["陈科长"].reports_to is None


def test_what_people_answer_counts_when_it_is_confirmed_and_is_one_step(window: MainWindow) -> None:
    put(window, WANG, LI)
    page = page_of(window)
    deal = deal_of(window, LINGHE)
    assert window.model is not None
    session = window.model.session
    assert page.proposal.text() == (
        "From this: the decision chain is known, we have a coach inside, our way of cooperating is accepted."
    )
    assert session.answers(deal) == {}
    page.proposal.acted.emit()
    answers = session.answers(deal)
    assert {key: answer.answer for key, answer in answers.items()} == {"i1": "yes", "i2": "yes", "i6": "yes"}
    assert answers["i1"].evidence == "王处长 (处长) decides; 李工 reports to 王处长"
    assert not page.proposal.isVisible()
    window.undo()
    assert session.answers(deal) == {}
    assert page.proposal.isVisible()


def test_the_checklist_proposes_and_only_what_is_confirmed_is_an_answer(
    qtbot: QtBot, window: MainWindow
) -> None:
    put(window, WANG, LI)
    deal = deal_of(window, LINGHE)
    assert window.flow is not None
    assert window.model is not None

    def look(dialog: ChecklistDialog) -> None:
        assert [key for key, row in dialog.form.rows.items() if row.proposal is not None] == [
            "i1",
            "i2",
            "i6",
        ]
        assert dialog.form.answers() == {}
        assert "7 unanswered" in dialog.status.text()
        row = dialog.form.rows["i2"]
        row.confirm_button.click()
        assert row.proposal is not None
        assert not row.proposal.isVisible()
        assert "6 unanswered" in dialog.status.text()
        dialog.reason.setText("goes on")
        confirmed(dialog)

    with answering(qtbot, (ChecklistDialog, look)):
        window.flow.move_by([deal.row], 1)
    answers = window.model.session.answers(deal_of(window, LINGHE))
    assert {key: (a.answer, a.evidence) for key, a in answers.items()} == {
        "i2": ("yes", "李工 is our coach and supports us")
    }


def test_the_checks_page_shows_what_is_proposed_and_confirms_by_a_click(window: MainWindow) -> None:
    put(window, WANG)
    assert window.flow is not None
    assert window.model is not None
    session = window.model.session
    window.model.session.execute(MoveDeals((deal_of(window, LINGHE).row,), "shortlisted"))
    window.open_deal(deal_of(window, LINGHE).row)
    sheet = window.sheet.shown
    assert sheet is not None
    sheet.show_page("checks")
    rows = sheet.checks.rows

    def proposed() -> list[str]:
        return [key for key, row in rows.items() if row.proposal is not None and not row.proposal.isHidden()]

    assert proposed() == ["i6"]
    put(window, LI)
    assert proposed() == ["i1", "i2", "i6"], "what is known grows, and the page with it"
    assert session.answers(deal_of(window, LINGHE)) == {}
    assert all(row.answer().answer == "" for row in rows.values())
    rows["i2"].confirm_button.click()
    answers = session.answers(deal_of(window, LINGHE))
    assert {key: (a.answer, a.evidence) for key, a in answers.items()} == {
        "i2": ("yes", "李工 is our coach and supports us")
    }
    assert proposed() == ["i1", "i6"]
    window.undo()
    assert session.answers(deal_of(window, LINGHE)) == {}
    assert proposed() == ["i1", "i2", "i6"]
    rows["i1"].answers.set_value("no")
    rows["i1"].answers.changed.emit("no")
    assert proposed() == ["i2", "i6"], "the user knows better"
    put(window, WANG._replace(relation="neutral"))
    assert proposed() == ["i2"], "what is no longer known is no longer proposed"


def test_people_follow_the_only_deal_to_its_customers_new_name(window: MainWindow) -> None:
    put(window, WANG, LI)
    assert window.flow is not None
    assert window.model is not None
    row = deal_of(window, LINGHE).row
    window.flow.edit(row, "customer", "岭核检测集团")
    assert set(known_people(window, "岭核检测集团")) == {"王处长", "李工"}
    window.undo()
    assert set(known_people(window)) == {"王处长", "李工"}
    window.model.session.execute(AddDeal({"customer": LINGHE, "project": "二期"}))
    window.model.session.execute(RenameCustomer(row, "别家"))
    assert set(known_people(window)) == {"王处长", "李工"}, "the other deal keeps them"
    assert known_people(window, "别家") == {}


def test_a_customer_that_is_known_is_noticed_in_the_dialog_and_opened(
    qtbot: QtBot, window: MainWindow
) -> None:
    def look(dialog: NewDealDialog) -> None:
        type_words(dialog.editors["customer"], "深圳岭核检测有限公司")
        line = dialog.findChild(KnownCustomerLine)
        assert line is not None
        assert line.isVisible()
        assert line.words.text().startswith(f"{LINGHE} has 1 deal")
        line.link.click()

    assert window.flow is not None
    with answering(qtbot, (NewDealDialog, look)):
        window.flow.new_deal()
    assert window.sheet.shown is not None
    assert window.sheet.shown.row() == deal_of(window, LINGHE).row


def test_several_deals_of_a_known_customer_open_as_a_table(qtbot: QtBot, window: MainWindow) -> None:
    assert window.board is not None
    assert window.model is not None
    window.model.session.execute(AddDeal({"customer": LINGHE, "project": "二期"}))
    window.board.open_quick_add("target")
    field = window.board.column("target").quick.field
    type_words(field, "岭核检测有限公司，三期")
    floating = window.board.findChild(FloatingKnownCustomer)
    assert floating is not None
    assert floating.isVisible()
    assert floating.line.words.text().startswith(f"{LINGHE} has 2 deal")
    press(Qt.Key.Key_Down)
    assert focused() is floating.line.link
    press(Qt.Key.Key_Return)
    (table,) = window.findChildren(DealTable)
    assert table.windowTitle() == f"Deals of {LINGHE}"
    assert not floating.isVisible()
    table.close()


def test_a_new_name_says_nothing_and_known_names_are_offered(window: MainWindow) -> None:
    page = page_of(window, "滨海计量")
    assert page is not None
    sheet = window.sheet.shown
    assert sheet is not None
    sheet.show_page("overview")
    editor = sheet.overview.fields["customer"].editor
    editor.setFocus()
    editor.selectAll()  # type: ignore[attr-defined]
    type_words(editor, "恒准仪器")
    assert sheet.overview.known is not None
    assert not sheet.overview.known.isVisible()
    editor.selectAll()  # type: ignore[attr-defined]
    type_words(editor, "岭核")
    completer = editor.completer()  # type: ignore[attr-defined]
    assert completer.model().stringList() == [LINGHE]
    completer.popup().hide()


def test_a_lead_of_the_name_is_said_too(window: MainWindow) -> None:
    assert window.model is not None
    from funnel_desktop.commands.records import PutRecords
    from funnel_desktop.text import message

    lead = Lead("1", "华强电子", created_at="2026-11-01T00:00:00Z")
    window.model.session.execute(PutRecords((lead,), message("Undo", "add {lead}", lead="华强电子")))
    known = window.model.customers.alike("华强电子集团")
    assert known is not None
    assert (known.name, known.deals, known.leads) == ("华强电子", (), 1)


def test_the_source_is_derived_and_taken_by_a_click(qtbot: QtBot, window: MainWindow) -> None:
    assert window.flow is not None
    assert window.model is not None
    deal = deal_of(window, LINGHE)
    window.flow.edit(deal.row, "source", None)
    window.open_deal(deal.row)
    sheet = window.sheet.shown
    assert sheet is not None
    assert sheet.overview.fitting.words.text() == "Fits: Cold visit — has not bought yet"
    connection = window.model.session.store.file.connection
    other = deal_of(window, "滨海计量")
    window.flow.edit(other.row, "customer", LINGHE)
    from funnel_desktop.commands.deals import WinDeal

    day = window.model.today.isoformat()
    window.model.session.execute(WinDeal(other.row, 36_000_000, 1, day, (), "signed", None, False))
    won = connection.execute("SELECT count(*) FROM deal WHERE customer = ? AND outcome = 'won'", (LINGHE,))
    assert won.fetchone() == (1,)
    assert sheet.overview.fitting.words.text() == "Fits: Penetration — has bought before (1 won)"
    assert window.model.customers.fitting_source(LINGHE, "", other.row) == ("cold", 0), "its own win is no"
    connection.execute(
        "UPDATE deal SET closed_date = date(closed_date, '+1 day') WHERE rowid = ?", (other.row,)
    )
    assert window.model.customers.fitting_source(LINGHE, "", deal.row) == ("cold", 0), "won after it came in"
    connection.execute(
        "UPDATE deal SET closed_date = date(closed_date, '-1 day') WHERE rowid = ?", (other.row,)
    )
    put(window, LI._replace(reports_to=None))
    window.flow.edit(deal.row, "contact_name", "李工")
    assert sheet.overview.fitting.words.text() == "Fits: Cultivation — has bought before (1 won)"
    sheet.overview.fitting.link.click()
    assert window.model.session.deal(deal.row).source == "cultivation"  # type: ignore[union-attr]
    assert not sheet.overview.fitting.isVisible()
    assert window.flow.quick_add("target", f"{LINGHE}，新项目，12") is None
    (new,) = [d for d in window.model.session.store.deals.all_deals() if d.project == "新项目"]
    # A line that asks for no source keeps none; its sheet offers the one that fits.
    assert new.source is None


def test_customers_are_counted_as_an_independent_query_counts_them(
    open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    assert window.model is not None
    store = window.model.session.store
    deals = list(store.deals.all_deals())
    lines = {line.customer: line for line in Customers(store).table()}
    assert set(lines) == {deal.customer for deal in deals if deal.customer} | {
        person.customer for person in store.records.all(Person)
    }
    for name, line in lines.items():
        own = [deal for deal in deals if deal.customer == name]
        assert (line.open, line.won, line.lost) == tuple(
            sum(deal.outcome == outcome for deal in own) for outcome in ("open", "won", "lost")
        )
        assert line.won_minor == sum(deal.amount_minor or 0 for deal in own if deal.outcome == "won")


def test_the_table_of_customers_is_narrowed_in_pinyin_and_opens_deals(window: MainWindow) -> None:
    put(window, WANG)
    window.actions_["customers"].trigger()
    (table,) = window.findChildren(CustomerTable)
    names = {table.proxy.index(row, 0).data() for row in range(table.proxy.rowCount())}
    assert names == {LINGHE, "滨海计量"}
    table.find_field.setText("lhjc")
    assert table.chosen() == LINGHE
    assert table.proxy.index(0, 5).data() == "1"
    table.open_button.click()
    assert window.sheet.shown is not None
    assert window.sheet.shown.row() == deal_of(window, LINGHE).row
    put(window, LI)
    assert table.proxy.index(0, 5).data() == "2"
    table.close()


def test_a_lead_of_a_known_customer_is_noticed_and_a_source_that_nobody_said_stays_unsaid(
    qtbot: QtBot, window: MainWindow
) -> None:
    from funnel_desktop.commands.records import ConvertLead, PutRecords
    from funnel_desktop.text import message
    from funnel_desktop.widgets.leads.dialog import LeadDialog, ask_lead

    model = window.model
    assert model is not None
    assert window.flow is not None

    def look(dialog: LeadDialog) -> None:
        type_words(dialog.editors["customer"], "岭核检测股份")
        line = dialog.findChild(KnownCustomerLine)
        assert line is not None
        assert line.isVisible()
        line.link.click()

    with answering(qtbot, (LeadDialog, look)):
        values = ask_lead(
            window,
            None,
            model.playbook,
            "en",
            model.today,
            model.customers,
            window.flow.dealsWanted.emit,
        )
    assert values is None
    assert window.sheet.shown is not None
    assert window.sheet.shown.row() == deal_of(window, LINGHE).row
    put(window, LI._replace(reports_to=None))
    lead = Lead("1", LINGHE, "三期", contact_name="李工")
    model.session.execute(PutRecords((lead,), message("Undo", "add {lead}", lead=LINGHE)))
    model.session.execute(ConvertLead(lead))
    (deal,) = [deal for deal in model.session.store.deals.all_deals() if deal.project == "三期"]
    assert deal.source is None


def test_a_contact_who_is_known_is_noticed_in_the_sheet_and_taken_in_one_step(window: MainWindow) -> None:
    put(window, WANG._replace(phone="13800000001"), CHEN)
    window.open_deal(deal_of(window, LINGHE).row)
    assert window.sheet.shown is not None
    overview = window.sheet.shown.overview
    line = overview.known_contact
    assert line is not None
    field = overview.fields["contact_name"].editor
    assert isinstance(field, TypedEdit)
    field.setFocus()
    type_words(field, "周工")
    assert not line.isVisible(), "somebody new"
    field.setText("")
    type_words(field, "wangchuzhang")
    assert line.words.text() == "Known at this customer: 王处长 · 处长 · 13800000001"
    line.link.click()
    deal = deal_of(window, LINGHE)
    assert (deal.contact_name, deal.contact_position, deal.contact_phone) == ("王处长", "处长", "13800000001")
    assert not line.isVisible()
    assert focused() is field
    window.undo()
    assert deal_of(window, LINGHE).contact_name == "", "one step"


def test_a_contact_who_is_known_is_noticed_in_the_forms_of_a_deal_and_of_a_lead(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.model is not None
    put(window, WANG)
    model = window.model
    forms = (
        NewDealDialog(
            window, model.playbook, model.settings, "en", model.today, customer=LINGHE, book=model.customers
        ),
        LeadDialog(window, None, model.playbook, "en", model.today, model.customers),
    )
    for form in forms:
        form.typed("customer").setText(LINGHE)
        form.show()
        name = form.typed("contact_name")
        name.setFocus()
        type_words(name, "王处")
        assert form.known_contact is not None
        assert not form.known_contact.isVisible()
        type_words(name, "长")
        assert form.known_contact.words.text() == "Known at this customer: 王处长 · 处长"
        form.known_contact.link.click()
        assert form.values()["contact_position"] == "处长"
        assert not form.known_contact.isVisible()
        form.typed("customer").setText("另一家")
        name.setText("")
        type_words(name, "王处长")
        assert not form.known_contact.isVisible(), "of another company nobody is known"
        form.close()
