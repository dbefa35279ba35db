"""What is measured, beside what it is measured against. Run by hand; the README keeps the numbers."""
