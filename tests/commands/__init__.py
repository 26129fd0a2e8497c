"""What a user does to a funnel, told as stories."""
