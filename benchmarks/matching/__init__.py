"""How well likely duplicates are found: `python -m benchmarks.matching`."""
