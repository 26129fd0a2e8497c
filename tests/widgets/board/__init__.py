"""The board, as a user handles it."""
