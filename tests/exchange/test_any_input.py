"""Whatever stands in a file: deals, rows named as bad, or one sentence. Never anything else."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from funnel_desktop.exchange.columns import EXPORT_HEADER, MAIN_FIELDS
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import BadRow, ImportedDeal, Tally, read_deals
from funnel_desktop.text import FunnelError

TODAY = date(2026, 11, 24)


def all_of(content: bytes) -> None:
    """Read a file of this content to its end; only FunnelError may stop it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "deals.csv"
        path.write_bytes(content)
        tally = Tally()
        try:
            table = open_table(path)
            rows = list(table.rows())
            plan = propose(table)
            found = list(read_deals(table, plan, TODAY, tally))
        except FunnelError:
            return
    deals = [item for item in found if isinstance(item, ImportedDeal)]
    bad = [item for item in found if isinstance(item, BadRow)]
    assert (len(deals), len(bad)) == (tally.good, tally.bad)
    assert len(deals) + len(bad) + tally.blank == len(rows)
    assert all(str(row.message) and "{" not in str(row.message.source.format_map(_Any())) for row in bad)
    for deal in deals:
        assert (deal.stage is not None) or deal.outcome == "lost"
        assert deal.amount_minor is None or 0 <= deal.amount_minor <= 10**15
        for day in (deal.entered_date, deal.closed_date, deal.expected_close_date, deal.next_step_date):
            assert day is None or date.fromisoformat(day)


class _Any(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
@example(b"\xff\xfe")
@example(b"\xff\xfea")
@example(b"a,b\n\x00,1\n")
def test_any_bytes(content: bytes) -> None:
    all_of(content)


cells = st.one_of(
    st.text(max_size=12),
    st.text(alphabet="0123456789./-年月日万元,:TZ+ ", max_size=24),
    st.sampled_from(
        ["won", "lost", "target", "9" * 5000, "1/2/2017", "13/13/13", "²", "٣/٣/٢٠٢٠", "-1", "1e9", "∞"]
    ),
    st.sampled_from(
        ["0001-01-01T00:00:00+08:00", "9999-12-31T23:59:59-08:00", "2026-02-30", "0/0/0", "99999"]
    ),
)
rows = st.lists(st.lists(cells, max_size=24), max_size=8)


@settings(max_examples=200, deadline=None)
@given(
    rows, st.sampled_from([MAIN_FIELDS, EXPORT_HEADER[:28]]), st.sampled_from(["utf-8", "utf-16", "gb18030"])
)
def test_any_cells_under_known_headers(
    table: list[list[str]], header: tuple[str, ...], encoding: str
) -> None:
    import csv
    import io

    text = io.StringIO()
    csv.writer(text).writerows([header, *table])
    all_of(text.getvalue().encode(encoding, errors="replace"))
