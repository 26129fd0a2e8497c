"""The weekly review: a week's figures from its events, three questions, commitments, on screen and paper."""
