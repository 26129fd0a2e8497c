"""The copies that the program keeps: making them, showing them, looking at one, going back to it."""
