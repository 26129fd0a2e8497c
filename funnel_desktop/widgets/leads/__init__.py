"""The leads: companies that wait in a tray beside the board for their first visit."""
