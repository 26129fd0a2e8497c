"""What Orca, the screen reader of Linux, really says: ``make spoken`` writes the transcripts anew."""
