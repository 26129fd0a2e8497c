"""What this program is: version, where its things lie, and the licences of what it brings along."""
