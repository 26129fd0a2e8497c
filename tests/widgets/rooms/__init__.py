"""Stories of the rooms, in the whole window."""
