"""What searching and writing costs: ours, a hand-written query on the same engine, and stock Wagtail."""
