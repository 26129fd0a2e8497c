"""Funnel Desktop: one sales rep's funnel in one file."""

__version__ = "0.1.0"
