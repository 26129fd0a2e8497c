"""The panels beside the board: chart and balance."""
