import pytest

from federation.search.analysis.folding import fold
from federation.search.analysis.semitic import other_stem, stems_of_mine
from federation.search.analysis.stems import stem

ONE = {
    "de": [
        "Kurs Kurse Kursen Kurses",
        "Beratung Beratungen beraten Berater Beraterin Berater*innen",
        "Verein Vereine Vereins Vereinen",
        "Frau Frauen",
        "Buch Bücher Buecher Büchern Buches",
        "Haus Häuser",
        "Zentrum Zentren Zentrums",
        "Zeugnis Zeugnisse Zeugnissen",
        "Arzt Ärzte Ärztin Ärztinnen",
        "Anerkennung anerkennen",
        "Migrant Migrantin Migranten Migrant*innen",
        "Sprache Sprachen",
        "Veranstaltung Veranstaltungen veranstalten",
        "Rat Räte",
        "Saal Säle",
        "Nachbar Nachbarn Nachbarin Nachbarinnen",
        "Kollege Kollegen Kolleginnen",
        "Kurde Kurdin Kurdinnen",
        "Jude Jüdin",
        "Senior Seniorin Senioren",
        "Kita Kitas",
        "Handy Handys",
        "Problem Probleme",
    ],
    "en": [
        "course courses",
        "counselling counseling",
        "organisation organizations",
        "refugee refugees",
        "woman women",
        "child children",
        "value values",
        "colleague colleagues",
        "study studies",
        "tooth teeth",
        "neighbour neighbors",
        "centre centres center",
        "counselling counsellor counselors",
    ],
    "tr": [
        "kurs kursu kurslar kursları kurslara kurslarda kurslarına",
        "danışmanlık danışmanlığı danışman danismanlik danismanligi danışmanlar danışmanlıkta",
        "dernek derneği dernekler derneğimiz dernegi derneklerin",
        "kadın kadınlar kadınlara kadınların kadınlarla",
        "dil dili diller dilleri dilde",
        "çocuk çocuklar çocuğu çocuklara çocukları çocuklarla",
        "aile aileler ailesi ailelere aileyle ailelerle",
        "eğitim eğitimi eğitimler eğitime",
        "okul okulu okullar okulda",
        "göçmen göçmenler göçmenlere göçmenlerin",
        "kitap kitabı kitaplar kitaba",
        "sağlık sağlığı",
        "hukuk hukuku hukuki",
        "merkez merkezi merkezler merkezleri merkezinde",
        "toplantı toplantılar toplantısı toplantıya",
        "hizmet hizmeti hizmetler hizmetleri hizmetlerinin",
        "belediye belediyesi belediyeler belediyenin",
        "vatandaşlık vatandaşlığı vatandaş",
    ],
    "uk": [
        "допомога допомоги допомогу допомогою допомозі",
        "бібліотека бібліотеці",
        "українець українка українці",
        "біженка біженці біженців біженцям біженець беженцы беженцев беженец",
        "консультація консультації консультацій консультаціями консультация консультации",
        "курс курси курсів курсах курсы курсов",
        "мова мови мову мов мовою",
        "жінка жінки жінок жінкам жінці",
        "школа школи школу школі школы",
        "організація організації організацій организация организации",
        "соціальна соціальний соціального социальный социальная",
        "інтеграція інтеграційний интеграция интеграционный",
        "українська української українською украинский украинская",
    ],
    "ar": [
        "استشارة استشارات الاستشارات والاستشارة للاستشارات الاستشاره",
        "دورة دورات الدورة دورتان",
        "نساء النساء للنساء والنساء",
        "لاجئ لاجئين اللاجئين لاجئون اللاجئون",
        "جمعية الجمعية جمعيات",
        "تعليم التعليم بالتعليم",
        "عربي العربية عربية",
        "مدرسة مدارس المدارس للمدارس",
        "طفل أطفال الأطفال",
        "مشروع مشاريع",
        "طبيب أطباء",
        "موعد مواعيد المواعيد",
        "کلاس کلاسها کلاس\u200cها کلاسهای کلاس\u200cهای",
        "کتاب كتاب الكتاب کتاب\u200cها",
        "زبان زبانها زبان\u200cهای",
    ],
}
APART = {
    "de": ["Kur Kurs", "Bild Bildung", "Recht rechnen", "Verein Vereinbarung", "Termin Term"],
    "en": ["course court", "women home"],
    "tr": ["dil din", "kurs kural", "sağlık sağ", "kadın kader", "mahalle mahal"],
    "uk": ["мова молода", "курс кур'єр", "школа шкода", "місце міська"],
    "ar": ["دورة دار", "كتاب كاتب", "روضة رياضة"],
}


@pytest.mark.parametrize(("language", "words"), [(language, words) for language in ONE for words in ONE[language]])
def test_inflected_forms_have_one_stem(language, words):
    assert len({stem(fold(word), language) for word in words.split()}) == 1


@pytest.mark.parametrize(("language", "words"), [(language, words) for language in APART for words in APART[language]])
def test_other_words_have_other_stems(language, words):
    assert len({stem(fold(word), language) for word in words.split()}) == 2


@pytest.mark.parametrize(
    ("written", "meant"), [("بدورة", "دورة"), ("بمدرسة", "مدرسة"), ("للاجئين", "لاجئ"), ("وبالاستشارة", "استشارة")]
)
def test_what_is_written_onto_an_arabic_word_may_be_left_out(written, meant):
    written = fold(written)
    assert stem(fold(meant), "ar") in {stem(written, "ar"), other_stem(written)}


def test_word_in_another_script_follows_its_own_rules():
    assert stem(fold("біженців"), "de") == stem(fold("біженці"), "uk")
    assert stem("kurse", "ar") == "kurs"


def test_language_with_a_variant_is_that_language():
    assert stem("kurslar", "tr-TR") == stem("kurslar", "tr") != stem("kurslar", "de")


@pytest.mark.parametrize("word", ["", "a", "der", "123", "2024er", "中文", "ไทย", "ق"])
def test_what_has_no_stem_is_its_own(word):
    assert stem(word, "de") == word


def test_german_word_among_turkish_ones_keeps_its_ending():
    assert stem("schulden", "tr") == "schulden" != stem("schulen", "tr")
    assert stem("kurslarda", "tr") == "kurs"


@pytest.mark.parametrize(
    ("owned", "meant"),
    [("جمعيتنا", "جمعية"), ("شهادتي", "شهادة"), ("لمشروعنا", "مشروع"), ("أولادهم", "أولاد"), ("بمدرستكم", "مدرسة")],
)
def test_question_says_whose_an_arabic_thing_is(owned, meant):
    assert stem(fold(meant), "ar") in stems_of_mine(fold(owned))


def test_arabic_word_that_nobody_owns_is_read_as_it_stands():
    assert stems_of_mine(fold("بيتي")) == stems_of_mine(fold("مدرسة")) == []


def test_reflexive_verb_has_one_stem_however_it_ends():
    assert len({stem(word, "uk") for word in ("записатися", "записатись", "записати", "записаться")}) == 1
