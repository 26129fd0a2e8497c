"""The balance calculator beside the board: what the target needs, what is there, what is missing."""
