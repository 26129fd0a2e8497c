"""The short dialogs of a move: checklist, backward, lost, won, open again. They only return values."""
