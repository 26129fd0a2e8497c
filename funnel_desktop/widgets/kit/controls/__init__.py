"""Small controls that all rooms share: segments, answers, chips, notices, fields for amounts and dates."""
