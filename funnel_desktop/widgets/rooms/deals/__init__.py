"""The table of all deals: cells written in place, many deals changed at once, views kept and opened again."""
