"""The rooms of the method beside the board: pages over the same session, reached by rail or key."""
