"""The order of day, month and year: by what fits, and by what makes sense of the deals."""

from __future__ import annotations

from datetime import date

from funnel_desktop.exchange.date_order import DatedRow, find_date_order

TODAY = date(2026, 11, 24)


def test_years_of_two_digits_lie_near_each_other_and_near_today() -> None:
    assert find_date_order(["30/05/26", "19/07/26", "01/08/26"], (), TODAY) == ("dmy", True)
    assert find_date_order(["26/05/30", "26/07/19", "26/08/01"], (), TODAY) == ("ymd", True)


def test_no_deal_closes_before_it_is_entered() -> None:
    # Every number may be a month; by day first each deal closed some weeks after it was entered.
    rows = [DatedRow(f"{day:02d}/03/2026", f"{day:02d}/05/2026", True) for day in range(4, 12)]
    rows += [DatedRow("11/02/2026", "03/04/2026", True), DatedRow("10/02/2026", "02/03/2026", True)]
    rows += [DatedRow("12/01/2026", "01/02/2026", True)]
    values = {text for row in rows for text in row[:2]}
    assert find_date_order(values, rows, TODAY) == ("dmy", True)


def test_what_has_happened_lies_not_in_the_future() -> None:
    rows = [DatedRow("", f"0{day}/12/2026", True) for day in (2, 3, 4, 5)]
    assert find_date_order({row.closed for row in rows}, rows, TODAY) == ("mdy", True)
    coming = [row._replace(happened=False) for row in rows]
    assert find_date_order({row.closed for row in rows}, coming, TODAY)[1] is False


def test_an_order_that_makes_nonsense_of_the_rows_is_not_certain() -> None:
    rows = [DatedRow(f"0{day}/05/2026", f"0{day + 1}/04/2026", True) for day in range(1, 9)]
    rows += [DatedRow("13/05/2026", "13/06/2026", True)]
    values = {text for row in rows for text in row[:2]}
    assert find_date_order(values, rows, TODAY) == ("dmy", False)
