"""How well the search finds what people mean, on the demo federation.

`queries.csv` holds the questions as visitors type them, on the site of an association, by readers of a language;
`judgements.csv` what answers them: 3 is what was wanted, 2 helps well, 1 is related, all else is 0. What is as good
but not on the site that one is on has one less (unless nothing there was wanted), what is not in a town that was
named has 0, and an organisation whose service was wanted has 1. Grade 1 is not told where a dozen are better. Answers
were looked for in the data (topics, towns, languages, texts), not with a search; what several engines found beside
them was looked at afterwards.

Events are judged like offers; one that is cancelled has 1 unless it was asked for by name. The demo counts their days
from the day on which it is built and what is over is not found: ask a demo of the same day.

Things are named by what a rebuild of the demo keeps: `organisation:<slug>`, `service:<slug of its organisation>/<its
name>`, `page:<association>/<path below the language>`. Half of the questions is for tuning, the other for the final
figure.

What is measured, of the first ten answers:

- nDCG@10: the sum of (2^grade - 1) / log2(1 + rank), as a share of the largest that the judgements allow.
- recall@10: how many things of grade 2 or 3 are there, as a share of all of them, of ten at most.
- typos recovered: the share of the questions with one error in a word whose answers hold a thing of grade 3. “Their
  clean twins” is the same share of the same questions without the error.

A figure for several questions is the mean; each question counts the same.
"""
