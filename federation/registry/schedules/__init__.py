"""Hours: rules (RFC 5545), what a year's holidays leave of them, how readers are told, and how editors enter them."""
