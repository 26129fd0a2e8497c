"""The room of sources and visits: what is planned and done in a month or a week."""
