"""Stories of the whole window over real files."""
