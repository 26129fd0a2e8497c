"""Tests of the balance calculator."""
