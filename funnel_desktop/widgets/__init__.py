"""The window: widgets that know models and commands, never SQL."""
