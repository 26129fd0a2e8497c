"""Tests of the live funnel chart."""
