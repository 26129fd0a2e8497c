"""Bringing a spreadsheet in: the dialog that shows how it will be understood, and the progress of long
work."""
