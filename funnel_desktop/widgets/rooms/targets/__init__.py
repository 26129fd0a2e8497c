"""The room of targets: a year's target taken apart, and how far along it one is."""
