"""The main window: what stands around the pages, and what opens, keeps and closes files."""
