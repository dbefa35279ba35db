"""Real servers for tests. Import a fixture into the conftest.py that needs it; without its server a test is skipped,
and the reason is printed."""
