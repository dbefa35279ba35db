"""The desk's forms. They need no JavaScript: rows are added by a button that sends the form, removed by a tick."""
