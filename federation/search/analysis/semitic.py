"""Stems of words in Arabic letters: Arabic and Persian.

Arabic by light stemming, as Larkey, Ballesteros and Connell describe it ("Light Stemming for Arabic Information
Retrieval", 2007: "light10"): the article with what is written onto it, and the commonest endings, but no roots. Broken
plurals follow no rule that tells them from other words; those of the field are listed.
"""

import re

from .folding import fold

PREFIXES = ("وال", "بال", "كال", "فال", "ولل", "لل", "ال")
AND = "و"
# Longest first. As `fold` leaves them: ة is ه, ى is ي.
SUFFIXES = ("هايي", "هاي", "تان", "تين", "ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
CLITICS = "بلكف"  # with, for, like, then: written onto the next word, but many words begin so too
SWALLOWED = "لل"
SHORTEST_WITH_CLITIC = 5
# My, our, your, their: behind ة, which becomes ت, and behind other letters.
MINE_BEHIND_FEMININE = re.compile(r"(?<=\w{3})ت(?:نا|كم|هم|هن|ها|ي|ك|ه)$")
OURS = re.compile(r"(?<=\w{3})(?:نا|كم|هم|هن)$")
LEAST = 2  # letters that are left

# Each with its singular before it. A plural of three letters is its own stem, as all short words are.
BROKEN = """
    مدرسة مدارس مشروع مشاريع برنامج برامج طفل أطفال رجل رجال شاب شباب شاب شبان طالب طلاب تلميذ تلاميذ درس دروس
    مكتب مكاتب مركز مراكز منطقة مناطق حق حقوق قانون قوانين حكم أحكام عقد عقود رسالة رسائل وثيقة وثائق ورقة أوراق
    عمل أعمال عامل عمال وظيفة وظائف طبيب أطباء مرض أمراض حامل حوامل أب آباء ابن أبناء بنت بنات ولد أولاد
    كبير كبار صغير صغار منزل منازل بيت بيوت مسكن مساكن ساكن سكان حي أحياء مكان أماكن موعد مواعيد يوم أيام
    أسبوع أسابيع شهر أشهر شهر شهور سؤال أسئلة جواب أجوبة مشكلة مشاكل حل حلول خبر أخبار حدث أحداث عيد أعياد
    نشاط أنشطة لعبة ألعاب ملعب ملاعب فيلم أفلام أغنية أغاني فن فنون حرف حروف نادي نوادي مجلس مجالس لجنة لجان
    عضو أعضاء شريك شركاء خبير خبراء أستاذ أساتذة مسجد مساجد كنيسة كنائس حديقة حدائق مطبخ مطابخ مقهى مقاهي
    مطعم مطاعم طعام أطعمة رسم رسوم مال أموال ضريبة ضرائب بنك بنوك عنوان عناوين هاتف هواتف حاسوب حواسيب
    جهاز أجهزة رابط روابط موقع مواقع نصيحة نصائح عرض عروض هدف أهداف نتيجة نتائج تجربة تجارب فكرة أفكار رأي آراء
    مبدأ مبادئ حرب حروب أجنبي أجانب غريب غرباء ضحية ضحايا فقير فقراء صديق أصدقاء ضيف ضيوف زائر زوار زوج أزواج
    أرملة أرامل يتيم أيتام صف صفوف فصل فصول معهد معاهد قرض قروض دائرة دوائر محكمة محاكم قضية قضايا
    نموذج نماذج تقرير تقارير وسيلة وسائل شارع شوارع تذكرة تذاكر ملجأ ملاجئ دور أدوار شخص أشخاص فرد أفراد
    نوع أنواع مرحلة مراحل رقم أرقام سعر أسعار شاعر شعراء امرأة نساء جيل أجيال مطلب مطالب محور محاور باب أبواب
    مقعد مقاعد اسم أسماء سبب أسباب شرط شروط طريقة طرائق معرض معارض مخبز مخابز متجر متاجر سوق أسواق خط خطوط
    ثوب ثياب ملبس ملابس قسم أقسام فرع فروع مقر مقار ناشط نشطاء زميل زملاء رئيس رؤساء سفير سفراء وزير وزراء
    شيخ شيوخ عجوز عجائز أثر آثار متحف متاحف مهرجان مهرجانات بلد بلاد تمرين تمارين ليلة ليالي قاعدة قواعد
    خريطة خرائط مصدر مصادر مورد موارد مسرح مسارح طابق طوابق
"""


def stem(word: str) -> str:
    """Without conjunction, article and endings: both "للاستشارات" and "استشارة" give "استشار"."""
    light = _without_endings(_without_article(word))
    return SINGULARS.get(light, light)


def other_stem(word: str) -> str | None:
    """Read in the other way that it may be read, if there is one.

    As if its first letter were a word of its own ("بدورة": in a course), or as if the article had swallowed a letter
    ("للاجئين": for refugees, who begin with ل themselves).
    """
    has_clitic = word[0] in CLITICS and len(word) >= SHORTEST_WITH_CLITIC and _without_article(word) == word
    if not (has_clitic or word.startswith(SWALLOWED)):
        return None
    inner = _without_endings(word[1:])
    return SINGULARS.get(inner, inner) if len(inner) > LEAST else None


def stems_of_mine(word: str) -> list[str]:
    """The stems of what belongs to somebody ("جمعيتنا", "لمشروعنا"), none if it may not: many words end so by
    themselves, which is why only questions are read in this way."""
    owned = MINE_BEHIND_FEMININE.sub("ه", word)
    owned = OURS.sub("", word) if owned == word else owned
    return [] if owned == word else [found for found in (stem(owned), other_stem(owned)) if found]


def _without_article(word: str) -> str:
    for prefix in PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= LEAST:
            return word[len(prefix) :]
    if word.startswith(AND) and len(word) > 4:
        return _without_article(word[1:])
    return word


def _without_endings(word: str) -> str:
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) > LEAST:
            word = word[: -len(suffix)]
    return word


def _singulars() -> dict[str, str]:
    """The stem of each broken plural, and that of its singular."""
    stems = [_without_endings(word) for word in fold(BROKEN).split()]
    return {plural: singular for singular, plural in zip(stems[::2], stems[1::2], strict=True) if plural != singular}


SINGULARS = _singulars()
