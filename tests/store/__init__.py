"""The file: opening, refusing, surviving, journal, copies."""
