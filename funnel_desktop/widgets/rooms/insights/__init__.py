"""The room of insights: what changed, what slipped, what hangs, and what the past teaches."""
