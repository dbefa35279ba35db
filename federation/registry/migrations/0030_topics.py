"""The taxonomy that every installation begins with: what migrant organisations do, in the words of their networks.

Curators change it in the admin. A topic that is there already is left as it is.
"""

from django.db import migrations

LANGUAGES = ("en", "tr", "ar", "uk")

# (slug, German, English, Turkish, Arabic, Ukrainian), the topics below it)
TOPICS = [
    (
        ("beratung", "Beratung", "Advice", "Danışmanlık", "الاستشارة", "Консультації"),
        [
            (
                "migrationssozialberatung",
                "Migrationssozialberatung",
                "Social advice for migrants",
                "Göçmenler için sosyal danışmanlık",
                "الاستشارة الاجتماعية للمهاجرين",
                "Соціальні консультації для мігрантів",
            ),
            (
                "aufenthalt-asyl",
                "Aufenthalt und Asyl",
                "Residence and asylum",
                "Oturum ve iltica",
                "الإقامة واللجوء",
                "Проживання та притулок",
            ),
            (
                "briefe-antraege",
                "Briefe und Anträge",
                "Letters and applications",
                "Mektuplar ve başvurular",
                "الرسائل والطلبات",
                "Листи та заяви",
            ),
            (
                "erziehungsberatung",
                "Erziehungsberatung",
                "Advice for parents",
                "Ebeveyn danışmanlığı",
                "استشارة تربوية للوالدين",
                "Консультації для батьків",
            ),
            (
                "dolmetschen",
                "Dolmetschen und Übersetzen",
                "Interpreting and translating",
                "Sözlü ve yazılı çeviri",
                "الترجمة الشفوية والتحريرية",
                "Усний і письмовий переклад",
            ),
        ],
    ),
    (
        ("sprache-bildung", "Sprache und Bildung", "Language and education", "Dil ve eğitim", "اللغة والتعليم", "Мова та освіта"),
        [
            ("integrationskurse", "Integrationskurse", "Integration courses", "Uyum kursları", "دورات الاندماج", "Інтеграційні курси"),
            ("sprachkurse", "Sprachkurse", "Language courses", "Dil kursları", "دورات اللغة", "Мовні курси"),
            ("hausaufgabenhilfe", "Hausaufgabenhilfe", "Help with homework", "Ödev yardımı", "المساعدة في الواجبات المدرسية", "Допомога з домашніми завданнями"),
            ("schule-eltern", "Schule und Eltern", "School and parents", "Okul ve ebeveynler", "المدرسة وأولياء الأمور", "Школа та батьки"),
            ("muttersprache", "Muttersprache lernen", "Learning one’s first language", "Ana dili öğrenme", "تعلّم اللغة الأم", "Вивчення рідної мови"),
        ],
    ),
    (
        ("arbeit-ausbildung", "Arbeit und Ausbildung", "Work and training", "İş ve meslek eğitimi", "العمل والتدريب المهني", "Робота та професійне навчання"),
        [
            ("arbeitsintegration", "Arbeitsintegration", "Finding work", "İş hayatına katılım", "الاندماج في سوق العمل", "Інтеграція в ринок праці"),
            (
                "anerkennung",
                "Anerkennung von Abschlüssen",
                "Recognition of qualifications",
                "Diploma denkliği",
                "الاعتراف بالشهادات",
                "Визнання дипломів",
            ),
            (
                "einstiegsqualifizierung",
                "Einstieg in die Ausbildung",
                "Starting an apprenticeship",
                "Meslek eğitimine başlangıç",
                "بدء التدريب المهني",
                "Початок професійного навчання",
            ),
            ("bewerbung", "Bewerbungstraining", "Job application training", "İş başvurusu eğitimi", "التدريب على التقدّم للوظائف", "Тренінг із пошуку роботи"),
        ],
    ),
    (
        (
            "familie-frauen-jugend",
            "Frauen, Familie und Jugend",
            "Women, family and youth",
            "Kadın, aile ve gençlik",
            "النساء والأسرة والشباب",
            "Жінки, сім’я та молодь",
        ),
        [
            ("frauenarbeit", "Frauenarbeit", "Work with women", "Kadın çalışmaları", "العمل مع النساء", "Робота з жінками"),
            ("gewaltschutz", "Schutz vor Gewalt", "Protection from violence", "Şiddetten korunma", "الحماية من العنف", "Захист від насильства"),
            ("alleinerziehende", "Alleinerziehende", "Single parents", "Tek ebeveynler", "الآباء والأمهات العازبون", "Батьки-одинаки"),
            ("jugendarbeit", "Jugendarbeit", "Youth work", "Gençlik çalışmaları", "العمل مع الشباب", "Робота з молоддю"),
            ("familienbegleitung", "Familien begleiten", "Support for families", "Ailelere destek", "مرافقة الأسر", "Супровід сімей"),
        ],
    ),
    (
        ("begegnung-kultur", "Begegnung und Kultur", "Meeting and culture", "Buluşma ve kültür", "اللقاء والثقافة", "Зустрічі та культура"),
        [
            (
                "begegnung",
                "Begegnung und Nachbarschaft",
                "Meeting places and neighbourhood",
                "Buluşma ve komşuluk",
                "اللقاء والجيرة",
                "Зустрічі та сусідство",
            ),
            ("kultur", "Kultur", "Culture", "Kültür", "الثقافة", "Культура"),
            ("generationen", "Generationen", "Generations", "Kuşaklar", "الأجيال", "Покоління"),
            ("stadterkundung", "Die Stadt kennenlernen", "Getting to know the town", "Şehri tanıma", "التعرّف على المدينة", "Знайомство з містом"),
        ],
    ),
    (
        ("alltag", "Wohnen, Gesundheit, Sport", "Housing, health, sport", "Konut, sağlık, spor", "السكن والصحة والرياضة", "Житло, здоров’я, спорт"),
        [
            ("wohnen", "Wohnen", "Housing", "Konut", "السكن", "Житло"),
            ("gesundheit", "Gesundheit", "Health", "Sağlık", "الصحة", "Здоров’я"),
            ("sport", "Sport", "Sport", "Spor", "الرياضة", "Спорт"),
        ],
    ),
    (
        (
            "engagement",
            "Engagement und Selbsthilfe",
            "Volunteering and self-help",
            "Gönüllülük ve öz yardım",
            "التطوع والمساعدة الذاتية",
            "Волонтерство та самодопомога",
        ),
        [
            ("ehrenamt", "Ehrenamt", "Volunteering", "Gönüllülük", "العمل التطوعي", "Волонтерство"),
            ("selbsthilfe", "Selbsthilfe", "Self-help", "Öz yardım", "المساعدة الذاتية", "Самодопомога"),
            ("hilfe-fuer-gefluechtete", "Hilfe für Geflüchtete", "Help for refugees", "Mültecilere yardım", "مساعدة اللاجئين", "Допомога біженцям"),
        ],
    ),
    (
        ("teilhabe", "Teilhabe und Rechte", "Participation and rights", "Katılım ve haklar", "المشاركة والحقوق", "Участь і права"),
        [
            ("interessenvertretung", "Interessenvertretung", "Representing interests", "Çıkarların temsili", "تمثيل المصالح", "Представництво інтересів"),
            ("antidiskriminierung", "Antidiskriminierung", "Against discrimination", "Ayrımcılıkla mücadele", "مناهضة التمييز", "Протидія дискримінації"),
            ("demokratie", "Demokratie und politische Bildung", "Democracy and civic education", "Demokrasi ve siyasi eğitim", "الديمقراطية والتثقيف السياسي", "Демократія та політична освіта"),
            ("vernetzung", "Vernetzung von Vereinen", "Networking of associations", "Dernekler arası iş birliği", "التشبيك بين الجمعيات", "Об’єднання організацій"),
        ],
    ),
]


def lay(Topic, words, order, parent=None):
    slug, name, *translations = words
    defaults = {
        "name": name,
        "parent": parent,
        "sort_order": order,
        "translations": {"name": dict(zip(LANGUAGES, translations, strict=True))},
    }
    return Topic.objects.get_or_create(slug=slug, defaults=defaults)[0]


def forwards(apps, schema_editor):
    Topic = apps.get_model("registry", "Topic")
    for order, (words, below) in enumerate(TOPICS, start=1):
        top = lay(Topic, words, order * 10)
        for position, inner in enumerate(below, start=1):
            lay(Topic, inner, position * 10, parent=top)


class Migration(migrations.Migration):
    dependencies = [("registry", "0004_entries_complete")]
    operations = [migrations.RunPython(forwards, migrations.RunPython.noop)]
