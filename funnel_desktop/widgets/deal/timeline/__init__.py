"""The timeline of a deal, a customer or a person."""
