"""What the user does with whole files: new, open, import, export, merge, rescue."""
