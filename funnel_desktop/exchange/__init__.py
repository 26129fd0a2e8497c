"""Reading and writing CSV: pure Python, no Qt, no SQL."""
