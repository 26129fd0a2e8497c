"""The command line, run as a script runs it."""
