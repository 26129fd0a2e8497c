"""Sentences and words over plain values, shared by the window and the command line. No Qt."""
