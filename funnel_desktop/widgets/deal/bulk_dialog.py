"""The dialog that changes many deals at once, and says before how many that are."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.records import OwnColumn
from funnel_desktop.queries.bulk import Preview
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.deal.cell_editors import stage_choices
from funnel_desktop.widgets.deal.form import source_choices
from funnel_desktop.widgets.deal.own_section import OwnChoiceEdit, OwnDateEdit, OwnEdit
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.controls.fields import Choice, DateEdit, TextEdit, TypedEdit
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.form import FormDialog, GridDialog
from funnel_desktop.widgets.kit.idle_work import IdleWork
from funnel_desktop.widgets.kit.layout import fill
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.wording.bulk import preview_sentence, refused_sentence
from funnel_desktop.wording.deal import field_name

if TYPE_CHECKING:
    from funnel_desktop.models.session_model import SessionModel

Previewing = Callable[[Mapping[str, object], str], Generator[float, None, Preview]]


class BulkChange(NamedTuple):
    """What the user wants of many deals: values by field or own column, a stage ("": none, "lost"), why, and
    what was worked out of it."""

    values: Mapping[str, object]
    stage: str
    reason: str
    preview: Preview


class BulkDialog(GridDialog):
    """Fields that are left blank stay as they are. Under them stands how many deals change; what the rule
    asks is asked once for all, and who may not move is named."""

    WIDTH = 620

    def __init__(
        self,
        parent: QWidget | None,
        model: SessionModel,
        count: int,
        own: Sequence[OwnColumn],
        preview: Previewing,
        stage: str = "",
    ) -> None:
        """``stage``: the one that is filled in beforehand."""
        super().__init__(parent, translate("Bulk", "Change %n deal(s)", "", count))
        self._count, self._work_out = count, preview
        self._preview: Preview | None = None
        self._editors: dict[str, TypedEdit | Choice] = {}
        as_it_is = translate("Bulk", "stays as it is")
        self.stage = Choice(parent=self)
        lost = (("lost", translate("Bulk", "Lost…")),)
        self.stage.set_choices([("", as_it_is), *stage_choices(model), *lost], stage)
        self.stage.currentIndexChanged.connect(lambda _at: self._look())
        self.add_field("stage", field_name("stage"), self.stage, (0, 0, 3))
        source = Choice(parent=self)
        sources = source_choices(model.playbook, model.language)[1:]
        source.set_choices([("", as_it_is), *sources], "")
        self._add("source", source, (0, 3, 3))
        self._add("expected_close_date", DateEdit(model.today, parent=self), (1, 0, 3))
        self._add("next_step_date", DateEdit(model.today, parent=self), (1, 3, 3))
        self._add("next_step", TextEdit(parent=self), (2, 0, 6))
        for number, column in enumerate(own):
            editor: TypedEdit
            if column.kind == "date":
                editor = OwnDateEdit(model.today, column.name, self)
            else:
                editor = (OwnChoiceEdit if column.kind == "choice" else OwnEdit)(column, self)
            self._add(column.id, editor, (3 + number // 2, 3 * (number % 2), 3), column.name)
        row = 4 + len(own) // 2
        self.reason = LineEdit(parent=self)
        why = translate("Bulk", "Why they move all the same")
        self.add_field("reason", why, self.reason, (row, 0, 6)).hide()
        self.notice = Notice("", "info", parent=self)
        self.add_at(self.notice, row + 1)
        self.apply = self.add_buttons(translate("Bulk", "Change them"), left=self.problem)
        self._work = IdleWork(self)
        self._work.ended.connect(self._show)
        self._look()

    def _add(self, key: str, editor: TypedEdit | Choice, place: tuple[int, int, int], name: str = "") -> None:
        self._editors[key] = editor
        self.add_field(key, name or field_name(key), editor, place)
        if isinstance(editor, Choice):
            editor.currentIndexChanged.connect(lambda _at: self._look())
        else:
            editor.setPlaceholderText(translate("Bulk", "stays as it is"))
            editor.textChanged.connect(lambda _text: self._look())

    def values(self) -> dict[str, object]:
        """Return what was written. Raises FunnelError for what cannot be read."""
        found: dict[str, object] = {}
        for key, editor in self._editors.items():
            value = editor.key() if isinstance(editor, Choice) else editor.value()
            if value not in ("", None):
                found[key] = value.isoformat() if isinstance(value, date) else value
        return found

    def _look(self) -> None:
        """Work out anew what would change."""
        self._preview = None
        try:
            wanted = self.values()
        except FunnelError:
            return  # its field says so
        self._work.start(self._looking(wanted, self.stage.key()))

    def _looking(self, wanted: Mapping[str, object], stage: str) -> Generator[float, None, None]:
        self._preview = yield from self._work_out(wanted, stage)

    def _show(self) -> None:
        if self._preview is None:
            return
        refused = refused_sentence(self._preview.standing)
        said = preview_sentence(self._count, self._preview)
        self.notice.show_text(f"{said}\n{refused}" if refused else said, "warn" if refused else "info")
        self.fields["reason"].setVisible(bool(self._preview.standing.want_reason))
        self.apply.setEnabled(self._preview.changed > 0)
        self.refit()

    def confirm(self) -> None:
        """Change them, if all can be read and there is a reason where one is asked."""
        if not self.all_read(*(one for one in self._editors.values() if isinstance(one, TypedEdit))):
            return
        while self._work.busy or self._preview is None:
            wanted = self.values()
            for _ in self._looking(wanted, self.stage.key()):
                pass
            self._work.stop()
            self._show()
        if not self._preview.changed:
            return
        if self._preview.standing.want_reason and not self.reason.text().strip():
            self.refuse(translate("Bulk", "Write one sentence why they move."), self.reason)
            return
        self.accept()

    def result_value(self) -> BulkChange:
        """Return what is wanted."""
        assert self._preview is not None  # confirm() has looked
        reason = self.reason.text().strip() if self._preview.standing.want_reason else ""
        return BulkChange(self.values(), self.stage.key(), reason, self._preview)

    def start_focus(self) -> QWidget:
        """Start at the stage."""
        return self.stage


class ReasonDialog(FormDialog):
    """Asks once why several deals move all the same."""

    WIDTH = 520

    def __init__(self, parent: QWidget | None, count: int) -> None:
        super().__init__(parent, translate("Bulk", "Move %n deal(s)", "", count))
        self.reason = LineEdit(parent=self)
        fill(self.body, self.field(translate("Bulk", "Why they move all the same"), self.reason))
        self.add_buttons(translate("Bulk", "Move"), left=self.problem)

    def confirm(self) -> None:
        """Move them, if there is a reason."""
        if self.reason.text().strip():
            self.accept()
        else:
            self.refuse(translate("Bulk", "Write one sentence why they move."), self.reason)

    def start_focus(self) -> QWidget:
        """Start at the sentence."""
        return self.reason


def ask_reason(parent: QWidget | None, count: int) -> str | None:
    """Ask once why ``count`` deals move all the same; None when it was cancelled."""
    dialog = ReasonDialog(parent, count)
    return dialog.reason.text().strip() if dialog.run() else None
