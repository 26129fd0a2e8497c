"""Building blocks that every part of the window shares; they know no feature."""
