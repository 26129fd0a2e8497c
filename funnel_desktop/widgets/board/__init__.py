"""The board: six columns of cards, and the drag that moves them."""
