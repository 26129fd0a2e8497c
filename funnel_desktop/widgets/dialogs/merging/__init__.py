"""Two versions of a file put together, seen before it is done."""
