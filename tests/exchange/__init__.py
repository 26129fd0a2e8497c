"""Tests of reading and writing CSV, with real files."""
