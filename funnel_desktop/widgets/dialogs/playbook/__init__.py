"""The dialog in which a funnel's own playbook is edited."""
