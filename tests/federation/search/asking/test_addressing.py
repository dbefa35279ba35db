"""Whether a question is put to those whose site one is on."""

import pytest

from federation.search.asking.addressing import is_addressed


@pytest.mark.parametrize(
    "text",
    [
        "Was macht ihr eigentlich",
        "wann hat euer Büro auf?",
        "Bieten Sie auch Beratung auf Arabisch an?",
        "ich möchte bei Ihnen mithelfen",
        "do you have a choir",
        "your opening hours",
        "sizde kurs var mı",
        "Almanca kursu veriyor musunuz?",
        "adresiniz nerede",
        "هل عندكم دورة لغة",
        "у вас є хор?",
        "де ваш офіс",
        "есть ли у вас курсы",
    ],
)
def test_question_to_somebody_is_addressed(text):
    assert is_addressed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Meine Mutter ist alt, wer besucht sie?",
        "Sie sucht Arbeit",
        "deniz kenarında yürüyüş",
        "yalnız yaşıyorum",
        "السلام عليكم",
        "Beratung in Köln",
        "",
    ],
)
def test_question_about_something_is_not_addressed(text):
    assert not is_addressed(text)
