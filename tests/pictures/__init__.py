"""Photographs of the program, made by itself: ``make pictures``."""
