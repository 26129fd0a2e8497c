"""The live funnel chart beside the board; drawn by pyqtgraph, loaded after the first painted window."""
