"""Qt models over the session: what the widgets show. No SQL."""
