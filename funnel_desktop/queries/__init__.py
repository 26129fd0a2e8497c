"""What pages show, read from an open funnel into plain values: the reading side. No Qt."""
