"""Tests that drive the real program on a real X screen."""
