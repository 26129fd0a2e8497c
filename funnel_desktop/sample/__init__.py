"""The sample: an invented funnel with a year of history, made up as of today."""
