"""Tests: each tells a story of the user, or proves a promise of the product."""
