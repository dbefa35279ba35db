from federation.search.engines import Form
from federation.search.engines.fields import tiers

WORD, SOUND = Form(("samir",)), Form(("~smr",), 0.4)


def test_sound_is_no_list_of_texts():
    found = tiers((WORD, SOUND), among=1)
    assert [tier.forms for tier in found if tier.is_long] == [(WORD,)]
    assert any(Form(("^~smr",)) in tier.forms for tier in found)


def test_sound_alone_has_lists_of_names_only():
    assert not any(tier.is_long for tier in tiers((SOUND,), among=1))


def test_sounds_of_several_words_may_stand_in_title_and_name():
    both = Form(("~smr", "~frh"), 0.4)
    assert [tier.forms for tier in tiers((both,), among=1) if tier.is_long] == [(both,)]
