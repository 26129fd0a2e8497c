"""What a user can do to a funnel: commands, the session that runs them, and what they announce. No Qt, no
SQL."""
