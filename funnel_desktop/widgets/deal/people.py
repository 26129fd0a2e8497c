"""The people page of the side sheet: the customer's decision chain, and the checks that it answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.commands.context import Command
from funnel_desktop.commands.deals import AnswerChecks
from funnel_desktop.commands.people import ArrangePeople, PlacePerson, PutPerson, RemovePerson, ReportTo
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.people import Place, Proposal, open_proposals
from funnel_desktop.method.records import Person
from funnel_desktop.method.sources import is_known
from funnel_desktop.text import dotted
from funnel_desktop.widgets.deal.chain.chart import ChainChart
from funnel_desktop.widgets.deal.chain.person_dialog import ask_person
from funnel_desktop.widgets.deal.page import SheetPage
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel, Label
from funnel_desktop.widgets.kit.keyboard import take
from funnel_desktop.widgets.kit.layout import STRETCH, Align, column, placed, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.people import check_word, evidence, relation_word, role_word
from funnel_desktop.wording.punctuation import enumerated, listed


class People(SheetPage):
    """The people of the customer whose deal is shown. Changes nothing itself: it says what the user wants."""

    commandWanted = Signal(Command)
    """A command of the user."""
    visitWanted = Signal(str)
    """Plan a visit to the person of this name."""
    timelineWanted = Signal(str, str)
    """Show what happened with a person: customer and name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deal: Deal | None = None
        self._people: tuple[Person, ...] = ()
        self._proposals: list[Proposal] = []
        self._read_only = False
        self._known: set[str] = set()
        self._drawn: object = None
        self.title = ElidedLabel("", self, tone="group")
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add_button = Button(translate("People", "Person"), icon="plus", parent=self)
        self.add_button.setAccessibleName(translate("People", "Add a person"))
        set_tip(self.add_button, translate("People", "Add a person (Insert, in the chart)"))
        self.add_button.clicked.connect(lambda: self._add(None))
        self.contact = Notice("", "info", translate("People", "Add"), self)
        self.contact.acted.connect(self._add_contact)
        self.chart = ChainChart(self)
        self.chart.viewChanged.connect(self._offer_views)
        top = row(stretched(self.title), self.add_button)
        self._build_tools()
        self.empty = Label("", self, wrap=True, tone="muted")
        self._build_details()
        self.proposal = Notice("", "good", translate("People", "Confirm"), self)
        self.proposal.acted.connect(self._confirm)
        self.facts = Label("", self, wrap=True, selectable=True, tone="small")
        self.hint = Label("", self, wrap=True, tone="small")
        chain = (self.contact, self.tools, self.chart, self.empty, self.details)
        self.lay_out(top, *chain, self.proposal, self.facts, self.hint, STRETCH, gap=SPACING.MEDIUM)
        self.chart.personFocused.connect(lambda _key: self._describe())
        self.chart.editWanted.connect(self._edit)
        self.chart.addWanted.connect(self._add)
        self.chart.removeWanted.connect(self._remove)
        self.chart.reportWanted.connect(self._report)
        self.chart.placeWanted.connect(self._place)
        self.chart.aimed.connect(self._say)
        self._say("")

    def _build_tools(self) -> None:
        """Make the row over the chart: arrange, and how much of it is seen."""
        self.tools = QWidget(self)
        self.arrange_button = Button(translate("People", "Arrange"), "ghost", parent=self.tools)
        set_tip(self.arrange_button, translate("People", "Lay everybody out by who reports to whom"))
        self.arrange_button.clicked.connect(self._arrange)
        self.fit_button = Button(translate("People", "See all"), "ghost", parent=self.tools)
        set_tip(self.fit_button, translate("People", "Zoom so that everybody is seen (0)"))
        self.fit_button.clicked.connect(self.chart.fit)
        self.full_button = Button("100%", "ghost", parent=self.tools)
        set_tip(self.full_button, translate("People", "Show in full size"))
        self.full_button.setAccessibleName(self.full_button.toolTip())
        self.full_button.clicked.connect(self.chart.show_full_size)
        self.out_button = IconButton("minus", translate("People", "Zoom out (-)"), self.tools)
        self.out_button.clicked.connect(lambda: self.chart.zoom_by(-1))
        self.in_button = IconButton("plus", translate("People", "Zoom in (+)"), self.tools)
        self.in_button.clicked.connect(lambda: self.chart.zoom_by(1))
        views = (self.fit_button, self.full_button, self.out_button, self.in_button)
        row(self.arrange_button, STRETCH, *views, on=self.tools, spacing=SPACING.TINY)

    def _offer_views(self) -> None:
        """Offer only what would change something: a chain that is seen whole has no need of zooming."""
        # What is seen whole by itself, if a little smaller, needs no tools.
        zoomed = self.chart.view.is_moved and abs(self.chart.view.zoom - 1) > 0.001
        moved = zoomed or not self.chart.is_whole()
        self.fit_button.setEnabled(not self.chart.is_whole())
        self.full_button.setEnabled(moved or self.chart.view.is_moved)
        self.full_button.set_text(f"{round(self.chart.view.zoom * 100)}%")
        for button in (self.fit_button, self.full_button, self.out_button, self.in_button):
            button.setVisible(moved)
        self.arrange_button.setVisible(self.chart.has_places() and not self._read_only)
        self.tools.setVisible(bool(self._people) and (moved or self.chart.has_places()))

    def _say(self, aim: str) -> None:
        """Say what letting go would do, else what can be done."""
        self.hint.setText(
            aim
            or translate(
                "People",
                "Drag somebody onto their boss, or to where they should stand. "
                "Arrows walk, Enter edits; F1 tells all keys.",
            )
        )

    def _build_details(self) -> None:
        self.details = QWidget(self)
        self.who = Label("", self.details, tone="heading", wrap=True, selectable=True)
        self.what = Label("", self.details, tone="note", wrap=True, selectable=True)
        self.visit_button = Button(translate("People", "Visit…"), icon="visits", parent=self.details)
        self.timeline_button = IconButton("history", translate("People", "Timeline"), self.details)
        self.visit_button.clicked.connect(lambda: self._tell_current(self.visitWanted.emit))
        self.timeline_button.clicked.connect(
            lambda: self._tell_current(lambda name: self.timelineWanted.emit(self._customer(), name))
        )
        self.edit_button = Button(translate("People", "Edit…"), parent=self.details)
        self.remove_button = Button(translate("People", "Remove"), "ghost", parent=self.details)
        self.edit_button.clicked.connect(lambda: self._edit(self.chart.current or ""))
        self.remove_button.clicked.connect(lambda: self._remove(self.chart.current or ""))
        row(
            stretched(column(self.who, self.what, spacing=0)),
            placed(self.timeline_button, Align.AlignTop),
            placed(self.visit_button, Align.AlignTop),
            placed(self.edit_button, Align.AlignTop),
            placed(self.remove_button, Align.AlignTop),
            on=self.details,
            spacing=SPACING.SMALL,
            margins=(0, SPACING.SMALL, 0, 0),
        )

    # What is shown

    def show_deal(
        self,
        deal: Deal,
        people: Sequence[Person],
        answers: Mapping[str, Answer],
        asked: frozenset[str],
        *,
        read_only: bool = False,
    ) -> None:
        """Show the people of a deal's customer; ``asked``: the checks that this file asks."""
        self._deal = deal
        self._people = tuple(people)
        self._proposals = open_proposals(people, answers, asked)
        self._read_only = read_only
        self.write_if_seen()

    def write(self) -> None:
        """Write everything about the people."""
        deal = self._deal
        if deal is None:
            return
        wanted = (deal, self._people, self._proposals, self._read_only)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        writable = not self._read_only
        has_customer = bool(deal.customer)
        self.title.setText(
            translate("People", "{customer}: %n person(s)", "", len(self._people)).format(
                customer=deal.customer
            )
            if has_customer
            else ""
        )
        self.add_button.setVisible(has_customer)
        self.add_button.setEnabled(writable)
        fresh = {person.id for person in self._people} - self._known
        newcomer = next(iter(fresh)) if len(fresh) == 1 and self._known else None
        self._known = {person.id for person in self._people}
        self.chart.set_read_only(self._read_only)
        self.chart.show_people(self._people, newcomer)
        self.chart.setVisible(bool(self._people))
        self._offer_views()
        offered = deal.contact_name.strip() if has_customer else ""
        known = is_known(offered, (person.name for person in self._people))
        self.contact.setVisible(bool(offered) and not known and writable)
        words = (
            translate("People", "{name} ({position}) is the contact of this deal.")
            if deal.contact_position
            else translate("People", "{name} is the contact of this deal.")
        )
        self.contact.show_text(words.format(name=offered, position=deal.contact_position))
        self.empty.setText(
            translate(
                "People",
                "Who decides, who influences, who uses, who buys? Add the people you know, draw who reports "
                "to whom, and the checks on the decision chain answer themselves.",
            )
            if has_customer
            else translate("People", "Give the deal a customer first: people belong to the customer.")
        )
        self.empty.setVisible(not self._people)
        self.hint.setVisible(bool(self._people) and writable)
        self._propose()
        self._describe()

    def _propose(self) -> None:
        found = self._proposals
        self.proposal.setVisible(bool(found))
        self.facts.setVisible(bool(found))
        if not found:
            return
        words = enumerated(check_word(proposal.check) for proposal in found)
        self.proposal.show_text(translate("People", "From this: {words}.").format(words=words))
        self.proposal.set_action("" if self._read_only else translate("People", "Confirm"))
        facts = dict.fromkeys(text_of(fact) for proposal in found for fact in proposal.facts)
        self.facts.setText(translate("People", "Evidence: {facts}").format(facts=listed(facts)))

    def _describe(self) -> None:
        person = self._person(self.chart.current)
        self.details.setVisible(person is not None)
        if person is None:
            return
        self.who.setText(person.name)
        parts = (
            person.position,
            role_word(person.role),
            relation_word(person.relation),
            person.phone,
            person.note,
        )
        self.what.setText(dotted(parts))
        self.visit_button.setAccessibleName(translate("People", "Visit {name}").format(name=person.name))
        for button in (self.visit_button, self.edit_button, self.remove_button):
            button.setEnabled(not self._read_only)
        self.edit_button.setAccessibleName(translate("People", "Edit {name}").format(name=person.name))
        self.remove_button.setAccessibleName(translate("People", "Remove {name}").format(name=person.name))

    def lead_keyboard(self, had: QWidget) -> bool:
        """Take the keyboard from what has gone: to who is looked at, else to where somebody is added."""
        current = self.chart.boxes.get(self.chart.current or "")
        return take(*([current] if current is not None else []), self.add_button)

    def _person(self, identifier: str | None) -> Person | None:
        return next((person for person in self._people if person.id == identifier), None)

    def _customer(self) -> str:
        return "" if self._deal is None else self._deal.customer

    # What the user does

    def _tell_current(self, tell: Callable[[str], object]) -> None:
        person = self._person(self.chart.current)
        if person is not None:
            tell(person.name)

    def _add(self, boss: str | None) -> None:
        if self._deal is None or self._read_only:
            return
        blank = Person(new_id(), self._deal.customer, "", reports_to=boss)
        person = ask_person(self.window(), blank, self._people, new=True)
        if person is not None and person != self._person(person.id):
            self.commandWanted.emit(PutPerson(person))

    def _add_contact(self) -> None:
        deal = self._deal
        if deal is not None:
            person = Person(
                new_id(), deal.customer, deal.contact_name.strip(), deal.contact_position, deal.contact_phone
            )
            self.commandWanted.emit(PutPerson(person))

    def _edit(self, identifier: str) -> None:
        before = self._person(identifier)
        if before is None or self._read_only:
            return
        after = ask_person(self.window(), before, self._people)
        if after is not None and after != self._person(after.id):
            self.commandWanted.emit(PutPerson(after))
        self.chart.focus(identifier)

    def _remove(self, identifier: str) -> None:
        person = self._person(identifier)
        if person is not None:
            self.commandWanted.emit(RemovePerson(person))

    def _report(self, identifier: str, boss: str | None) -> None:
        person = self._person(identifier)
        if person is not None:
            self.commandWanted.emit(ReportTo(person, self._person(boss)))

    def _place(self, identifier: str, place: Place) -> None:
        person = self._person(identifier)
        if person is not None:
            self.commandWanted.emit(PlacePerson(person, place))

    def _arrange(self) -> None:
        if self._deal is not None and not self._read_only:
            self.chart.view.is_moved = False
            self.commandWanted.emit(ArrangePeople(self._deal.customer))
            self.chart.focus()

    def _confirm(self) -> None:
        if self._deal is not None and self._proposals:
            answers = tuple(Answer(proposal.check, "yes", evidence(proposal)) for proposal in self._proposals)
            self.commandWanted.emit(AnswerChecks(self._deal.row, answers))
