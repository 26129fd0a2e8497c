"""The deal beside the board: a side sheet with all that is known of it, and the dialog for a new one."""
