"""The import dialog and the progress of long work, as a user meets them."""
