"""The same program without a window, for scripts: new, import, export, balance,
funnel, playbook, check, backup, passphrase, merge, imports, customers, redact, forecast, capture,
report. No Qt."""

from __future__ import annotations

COMMANDS = (
    *("new", "import", "export", "balance", "funnel", "playbook", "check", "backup", "passphrase", "merge"),
    *("imports", "customers", "redact", "forecast", "capture", "report"),
)
"""The words which, as the first argument, ask for the command line instead of the window."""
