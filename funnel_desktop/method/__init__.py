"""The sales method and its arithmetic: pure Python, no Qt, no SQL."""
