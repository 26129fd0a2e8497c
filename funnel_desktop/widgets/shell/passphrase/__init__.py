"""A funnel's passphrase in the window: asked for, set, changed and removed, and locking by itself."""
