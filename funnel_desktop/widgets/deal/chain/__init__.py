"""The decision chain of a customer as a small chart."""
