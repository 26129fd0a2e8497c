"""Stories of the tray of leads."""
