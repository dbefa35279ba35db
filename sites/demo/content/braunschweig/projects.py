"""How the house takes part in two of the umbrella's projects: invented, and marked as such."""

from sites.demo.content.short_blocks import facts
from sites.demo.content.types import PageContent, PageText
from sites.demo.content.umbrella.passages import section

SAMOFA = PageContent(
    kind="project_section",
    slug="samo-fa",
    data={"project": "samo-fa"},
    is_example=True,
    texts={
        "de": PageText(
            title="Samo.fa in Braunschweig",
            introduction="Beispiel: Wer neu in Braunschweig ist, findet bei uns jemanden, der den Weg schon gegangen ist.",
            body=(
                *section(
                    "Zu zweit geht es leichter",
                    "Jeden ersten Montag im Monat lernen sich Neuankommende und Freiwillige im Haus kennen. Danach verabreden sie sich: für das Bürgerbüro, die Bibliothek oder einen Spaziergang durch das Viertel.",
                ),
                facts(
                    ("Wann", "1. Montag im Monat, 17 bis 19 Uhr"),
                    ("Sprachen", "Deutsch, Arabisch, Farsi"),
                    ("Kosten", "keine"),
                ),
                ("notice", "Beispiel: Angebot und Zeiten sind erfunden."),
            ),
        ),
        "en": PageText(
            title="Samo.fa in Braunschweig",
            introduction="Example: if you are new in Braunschweig, you will find somebody here who has walked the path before.",
            body=(
                *section(
                    "Easier in twos",
                    "On the first Monday of each month newcomers and volunteers get to know each other in the house. Then they make plans: for the citizens’ office, the library or a walk round the neighbourhood.",
                ),
                facts(
                    ("When", "1st Monday of the month, 17:00 to 19:00"),
                    ("Languages", "German, Arabic, Farsi"),
                    ("Cost", "none"),
                ),
                ("notice", "Example: the service and its times are invented."),
            ),
        ),
        "ar": PageText(
            title="Samo.fa في براونشفايغ (Braunschweig)",
            introduction="مثال: من كان جديداً في براونشفايغ يجد عندنا من سار في الطريق نفسه من قبل.",
            body=(
                *section(
                    "الأمر أسهل مع رفيق",
                    "في أول يوم اثنين من كل شهر يتعارف القادمون الجدد والمتطوعون في البيت. ثم يتفقون على موعد: إلى مكتب المواطنين أو المكتبة أو لنزهة في الحي.",
                ),
                facts(
                    ("الموعد", "أول اثنين من الشهر، من الساعة 17 حتى الساعة 19"),
                    ("اللغات", "الألمانية والعربية والفارسية"),
                    ("التكلفة", "بدون مقابل"),
                ),
                ("notice", "مثال: العرض والأوقات متخيَّلة."),
            ),
        ),
    },
)

DEMOCRACY = PageContent(
    kind="project_section",
    slug="demokratie-leben",
    data={"project": "demokratie-leben"},
    is_example=True,
    texts={
        "de": PageText(
            title="Demokratie leben in Braunschweig",
            introduction="Beispiel: Wir üben, was in Ausschüssen zählt, und gehen dann gemeinsam hin.",
            body=(
                *section(
                    "Vom Küchentisch in den Ausschuss",
                    "An vier Abenden lesen Vereine eine Tagesordnung, schreiben einen Antrag und üben die Rede dazu. Am fünften Abend sitzen sie im Ausschuss der Stadt und sprechen.",
                ),
                facts(
                    ("Wann", "fünf Mittwoche im Frühjahr, 18 bis 20 Uhr"),
                    ("Sprachen", "Deutsch, auf Wunsch mit Flüsterübersetzung"),
                    ("Kosten", "keine"),
                ),
                (
                    "notice",
                    "Beispiel: Kurs und Zeiten sind erfunden. Dass Migrant*innenorganisationen in städtischen Gremien mitarbeiten, ist belegt.",
                ),
            ),
        ),
        "en": PageText(
            title="Living democracy in Braunschweig",
            introduction="Example: we practise what counts in committees, and then go there together.",
            body=(
                *section(
                    "From the kitchen table to the committee",
                    "On four evenings clubs read an agenda, write a motion and practise the speech for it. On the fifth evening they sit in the city’s committee and speak.",
                ),
                facts(
                    ("When", "five Wednesdays in spring, 18:00 to 20:00"),
                    ("Languages", "German, whispered interpreting on request"),
                    ("Cost", "none"),
                ),
                (
                    "notice",
                    "Example: the course and its times are invented. That migrant organisations work on the city’s committees is documented.",
                ),
            ),
        ),
        "ar": PageText(
            title="أن نعيش الديمقراطية في براونشفايغ (Braunschweig)",
            introduction="مثال: نتدرب على ما يهمّ في اللجان، ثم نذهب إليها معاً.",
            body=(
                *section(
                    "من طاولة المطبخ إلى اللجنة",
                    "في أربع أمسيات تقرأ الجمعيات جدول أعمال، وتكتب طلباً، وتتدرب على كلمتها. وفي الأمسية الخامسة تجلس في لجنة المدينة وتتكلم.",
                ),
                facts(
                    ("الموعد", "خمسة أيام أربعاء في الربيع، من الساعة 18 حتى الساعة 20"),
                    ("اللغات", "الألمانية، مع ترجمة هامسة عند الطلب"),
                    ("التكلفة", "بدون مقابل"),
                ),
                (
                    "notice",
                    "مثال: الدورة والأوقات متخيَّلة. أما مشاركة منظمات المهاجرات والمهاجرين في لجان المدينة فموثّقة.",
                ),
            ),
        ),
    },
)
