"""Tests of the look: theme, icons, controls, dialogs and the deal beside the board."""
