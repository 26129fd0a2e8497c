"""The file: schema, transactions, undo journal and queries. Knows SQL, not Qt."""
