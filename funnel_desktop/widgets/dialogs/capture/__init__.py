"""One line that is written down: the field, the chips that say how it is read, what else may be meant."""
