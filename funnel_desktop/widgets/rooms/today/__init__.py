"""Today: one page of what is due, overdue, stale and unclear, and how far the week is."""
