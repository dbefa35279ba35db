"""What the demo's call says and asks, in German, English, Turkish, Arabic and Ukrainian."""

LANGUAGES = ("de", "en", "tr", "ar", "uk")

TITLE = (
    "Integration vor Ort 2027 (Beispiel)",
    "Integration on the spot 2027 (example)",
    "Yerinde uyum 2027 (örnek)",
    "الاندماج في المكان 2027 (مثال)",
    "Інтеграція на місці 2027 (приклад)",
)
INTRODUCTION = (
    "Wir geben Mittel weiter: an Organisationen, die Menschen vor Ort zusammenbringen. Bis zu 84 Prozent der Kosten.",
    "We pass money on: to organisations that bring people together where they live. Up to 84 percent of the costs.",
    "Kaynakları aktarıyoruz: insanları yaşadıkları yerde bir araya getiren kuruluşlara. Giderlerin yüzde 84'üne kadar.",
    "نمرر الأموال إلى منظمات تجمع الناس حيث يعيشون، حتى 84 بالمئة من التكاليف.",
    "Ми передаємо кошти організаціям, які об’єднують людей на місцях. До 84 відсотків витрат.",
)
PARAGRAPH = (
    "Sie planen ein Sprachcafé, eine Beratung oder ein ganzes Netzwerk? Schreiben Sie uns, was Sie vorhaben, was es "
    "kostet und wer mitzahlt. Ein Entwurf bleibt gespeichert, auch wenn er noch nicht fertig ist.",
    "Are you planning a language café, advice or a whole network? Tell us what you want to do, what it costs and who "
    "contributes. A draft is kept, even if it is not finished.",
    "Bir dil kafesi, danışmanlık ya da koca bir ağ mı planlıyorsunuz? Ne yapmak istediğinizi, kaça mal olacağını ve "
    "kimlerin katkı sağladığını yazın. Taslak bitmemiş olsa da saklanır.",
    "هل تخططون لمقهى لغوي أو لاستشارة أو لشبكة كاملة؟ اكتبوا لنا ما تنوون فعله وكم يكلف ومن يساهم في الدفع. "
    "تبقى المسودة محفوظة حتى لو لم تكتمل.",
    "Плануєте мовне кафе, консультації чи цілу мережу? Напишіть, що хочете зробити, скільки це коштує і хто ще платить."
    " Чернетка зберігається, навіть якщо вона не завершена.",
)

PLAN_SECTION = (
    "Was Sie vorhaben",
    "What you want to do",
    "Ne yapmak istiyorsunuz",
    "ما الذي تنوون فعله",
    "Що ви плануєте",
)
WHAT = (
    "Was haben Sie vor, und was ändert sich dadurch?",
    "What do you want to do, and what will change?",
    "Ne yapmak istiyorsunuz ve bununla ne değişecek?",
    "ماذا تنوون أن تفعلوا، وما الذي سيتغير بذلك؟",
    "Що ви хочете зробити і що завдяки цьому зміниться?",
)
WHAT_HELP = (
    "Erzählen Sie es so, wie Sie es einer Nachbarin erzählen würden.",
    "Tell it the way you would tell a neighbour.",
    "Bir komşunuza anlatır gibi anlatın.",
    "احكوا ذلك كما تحكونه لجارة.",
    "Розкажіть так, як розповіли б сусідці.",
)
FOR_WHOM = (
    "Für wen ist das Vorhaben?",
    "Whom is it for?",
    "Bu proje kimin için?",
    "لمن هذا المشروع؟",
    "Для кого цей проєкт?",
)
EVERYBODY = (
    "Für alle im Ort",
    "For everybody in town",
    "Yerdeki herkes için",
    "لجميع سكان المكان",
    "Для всіх мешканців",
)
SOME = (
    "Für bestimmte Menschen",
    "For certain people",
    "Belirli kişiler için",
    "لأشخاص معيّنين",
    "Для певних людей",
)
WHICH = ("Für welche?", "For whom?", "Hangileri için?", "لمن؟", "Для яких?")
HOW_MANY = (
    "Wie viele Menschen erreichen Sie ungefähr?",
    "About how many people will you reach?",
    "Yaklaşık kaç kişiye ulaşacaksınız?",
    "كم عدد الأشخاص الذين ستصلون إليهم تقريبًا؟",
    "Скільки приблизно людей ви охопите?",
)
PEOPLE = ("Menschen", "people", "kişi", "شخص", "людей")
PARTNERS_SECTION = (
    "Wer mitmacht",
    "Who takes part",
    "Kimler katılıyor",
    "من يشارك",
    "Хто бере участь",
)
PARTNERS = (
    "Mit wem arbeiten Sie zusammen?",
    "Whom do you work with?",
    "Kimlerle birlikte çalışıyorsunuz?",
    "مع من تتعاونون؟",
    "З ким ви співпрацюєте?",
)
STATUTES = (
    "Satzung oder Vereinbarung",
    "Articles of association or agreement",
    "Tüzük ya da sözleşme",
    "النظام الأساسي أو الاتفاقية",
    "Статут або угода",
)

CATEGORIES = {
    "staff": ("Personal", "Staff", "Personel", "الموظفون", "Персонал"),
    "fees": ("Honorare", "Fees", "Serbest çalışan ücretleri", "أتعاب", "Гонорари"),
    "rooms": ("Räume", "Rooms", "Mekânlar", "القاعات", "Приміщення"),
    "material": ("Sachkosten", "Material", "Malzeme", "المواد", "Матеріали"),
    "volunteering": (
        "Ehrenamtliche Arbeit",
        "Volunteer work",
        "Gönüllü çalışma",
        "العمل التطوعي",
        "Волонтерська праця",
    ),
    "overhead": ("Verwaltung", "Overhead", "Yönetim", "الإدارة", "Адміністрування"),
}
OVERHEAD_CAP = "10.00"
TERMS = (
    "Die Mittel werden weitergeleitet. Was der Mittelgeber verlangt, gilt auch für Sie: sparsam wirtschaften, Belege "
    "zehn Jahre aufbewahren, prüfen lassen, auf die Förderung hinweisen."
)


def by_language(words: tuple[str, ...], languages: list[str]) -> dict[str, str]:
    return {language: word for language, word in zip(LANGUAGES, words, strict=True) if language in languages}
