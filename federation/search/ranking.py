"""What comes first. Every rule is a weight here, and every engine uses these.

The words give a score: for each group of the question its rarity, times the weight of the form that was found, times
that of the field it stands in, summed. The rules below multiply it or add to it.
"""

from typing import Final

# Where a word stands.
TITLE: Final = 10.0
NAMES: Final = 8.0  # also known as
KEYWORDS: Final = 3.6  # topics and tags
VALUE: Final = 12.0  # of a facet, where it was named: “events” are events, and then what is called so
LISTED: Final = 15.3  # by a page: “news” are the list of them too, after one's own and before those of others
BODY: Final = 2.5
BODY_OFTEN: Final = 3.2  # more than once

# How surely a form of a word means what was typed.
SYNONYM: Final = 0.75
CORRECTED: Final = 0.7
APART: Final = 0.75  # a synonym of several words, which may stand anywhere in a field
PART: Final = 0.15  # of a compound or a phrase, where nearly nothing has the whole
WISH: Final = 0.3  # what nothing has to have
TELLING_WISH: Final = 0.6  # the same of a sentence's words that few things have
LANGUAGE: Final = 1.5  # one that somebody wants to be spoken to in
PLACE_NAME: Final = 0.4  # of a town that was named: to be there counts nearly as much as to be called so
POSTCODE: Final = 5.0  # what says it is just there, not within some kilometres
ASKED_FOR: Final = 1.0  # “step-free”, or a time in a sentence: what has it comes before its equals
TIME_ASKED_FOR: Final = 2.0  # in a few words: “sport at the weekend” is less what is only called sport
KIND_ASKED_FOR: Final = 1.4  # “events”, “good examples”: such things are what is looked for
BEGINNING: Final = 0.5  # the last word, of which a document has more letters

# Added, in units of the best score of a word in a title: who asks for a name means what is called so.
EXACT_TITLE: Final = 5.0

# Multiplied, each as 1 + weight where the rule holds.
OWN_SITE: Final = 0.3  # on the site that one is on
OWN_SITE_ADDRESSED: Final = 1.5  # the same where one asks those whose it is: “do you have”
READER_LANGUAGE: Final = 0.1  # there in the reader's language
NEAR: Final = 0.6  # at the place that was named, less with the distance: half of it at HALF_WAY
CHECKED_LATELY: Final = 0.1
CHECKED_LONG_AGO: Final = -0.3

HALF_WAY: Final = 10.0  # km
LATELY: Final = 183  # days since somebody checked an entry
LONG_AGO: Final = 365  # days

# Multiplied by kind: the offers and the organisations are what most people look for; pages say a bit of everything.
KINDS: Final = {"service": 1.1, "organisation": 1.05, "page": 0.7, "news": 0.9}
