"""The range of tasks of migrant organisations."""

from sites.demo.content.short_blocks import call, cards
from sites.demo.content.types import PageContent, PageText
from sites.demo.content.umbrella.passages import bullets, section

TASKS = PageContent(
    kind="standard",
    slug="aufgaben",
    in_menu=True,
    texts={
        "de": PageText(
            title="Aufgabenspektrum",
            introduction="Migrant*innenorganisationen vertreten Menschen, machen sie stark und schließen Lücken, wo andere Angebote fehlen.",
            body=(
                *bullets(
                    "Stimme, Rückhalt, Brücke",
                    "Das Engagement beginnt lange vor der ersten Beratung. Die Organisationen",
                    "vertreten die Interessen ihrer Mitglieder,",
                    "stärken Identität und Selbstvertrauen,",
                    "bündeln die Kräfte der Selbsthilfe,",
                    "bauen Brücken in die Gesellschaft,",
                    "erkennen soziale Fähigkeiten an und geben ihnen Raum,",
                    "vermitteln zwischen Menschen und Einrichtungen.",
                ),
                *section(
                    "Dienste, die eine Lücke schließen",
                    "In vielen Bereichen fehlt ein passendes Angebot für Eingewanderte. Dann richten Migrant*innenorganisationen es selbst ein:",
                ),
                cards(
                    ("Integrationskurse", "Deutsch lernen und das Land kennenlernen."),
                    ("Migrationssozialberatung (MSB)", "Fragen zu Aufenthalt, Geld, Familie und Behörden klären."),
                    (
                        "Einstiegsqualifizierung (EQJ)",
                        "Jugendliche lernen einen Betrieb kennen, bevor die Ausbildung beginnt.",
                    ),
                    ("Arbeitsintegration", "Den Weg in eine Stelle finden, die zu den eigenen Fähigkeiten passt."),
                    (
                        "Frauen und Alleinerziehende",
                        "Frauen treffen Frauen. Wer allein erzieht, bekommt Unterstützung.",
                    ),
                    ("Jugendarbeit", "Junge Menschen treffen sich, lernen und bestimmen mit."),
                    ("Sprachkurs und Hausaufgaben", "Ein Kurs, der Sprache lehrt und bei den Hausaufgaben hilft."),
                ),
                call(
                    "Sie brauchen Unterstützung?",
                    "Nennen Sie uns Ihren Ort und Ihre Sprache. Wir verweisen Sie an den nächsten Verbund.",
                    "Kontakt aufnehmen",
                    "kontakt/",
                ),
            ),
        ),
        "en": PageText(
            title="Range of tasks",
            introduction="Migrant organisations represent people, make them strong and fill gaps where other services are missing.",
            body=(
                *bullets(
                    "A voice, support, a bridge",
                    "Commitment starts long before the first advice session. The organisations",
                    "represent the interests of their members,",
                    "strengthen identity and self-confidence,",
                    "pool the power of self-help,",
                    "build bridges into society,",
                    "recognise social skills and give them room,",
                    "mediate between people and institutions.",
                ),
                *section(
                    "Services that fill a gap",
                    "In many fields there is no suitable service for immigrants. Migrant organisations then set one up themselves:",
                ),
                cards(
                    ("Integration courses", "Learn German and get to know the country."),
                    (
                        "Migration social advice (MSB)",
                        "Settle questions about residence, money, family and public offices.",
                    ),
                    (
                        "Entry-level training (EQJ)",
                        "Young people get to know a company before their apprenticeship starts.",
                    ),
                    ("Getting into work", "Find the way to a job that matches your skills."),
                    ("Women and single parents", "Women meet women. Those raising children alone get support."),
                    ("Youth work", "Young people meet, learn and take part in decisions."),
                    ("Language course and homework", "One course that teaches the language and helps with homework."),
                ),
                call(
                    "Do you need support?",
                    "Tell us your town and your language. We will refer you to the nearest network.",
                    "Get in touch",
                    "kontakt/",
                ),
            ),
        ),
        "tr": PageText(
            title="Görevler",
            introduction="Göçmen örgütleri insanları temsil eder, güçlendirir ve başka hizmetlerin eksik kaldığı yerde boşluğu doldurur.",
            body=(
                *bullets(
                    "Ses, destek, köprü",
                    "Bu çalışma, ilk danışma görüşmesinden çok önce başlar. Örgütler",
                    "üyelerinin çıkarlarını temsil eder,",
                    "kimliği ve özgüveni güçlendirir,",
                    "dayanışmanın gücünü bir araya getirir,",
                    "topluma köprüler kurar,",
                    "sosyal becerileri tanır ve onlara alan açar,",
                    "insanlarla kurumlar arasında aracılık eder.",
                ),
                *section(
                    "Boşluğu dolduran hizmetler",
                    "Birçok alanda göçmenlere uygun bir hizmet yoktur. O zaman göçmen örgütleri bu hizmeti kendileri kurar:",
                ),
                cards(
                    ("Uyum kursları", "Almanca öğrenmek ve ülkeyi tanımak."),
                    (
                        "Göç sosyal danışmanlığı (MSB)",
                        "Oturum, para, aile ve resmî daireler hakkındaki soruları çözmek.",
                    ),
                    ("Mesleğe giriş programı (EQJ)", "Gençler, meslek eğitimi başlamadan önce bir iş yerini tanır."),
                    ("İşe giriş", "Kendi becerilerinize uyan bir işe giden yolu bulmak."),
                    (
                        "Kadınlar ve tek ebeveynler",
                        "Kadınlar kadınlarla buluşur. Çocuğunu tek başına yetiştiren destek alır.",
                    ),
                    ("Gençlik çalışması", "Gençler buluşur, öğrenir ve kararlara katılır."),
                    ("Dil kursu ve ev ödevleri", "Hem dil öğreten hem ev ödevlerine yardım eden bir kurs."),
                ),
                call(
                    "Desteğe mi ihtiyacınız var?",
                    "Bize yaşadığınız yeri ve dilinizi söyleyin. Sizi en yakın ağa yönlendirelim.",
                    "İletişime geçin",
                    "kontakt/",
                ),
            ),
        ),
        "ar": PageText(
            title="مجالات العمل",
            introduction="منظمات المهاجرات والمهاجرين تمثّل الناس وتقوّيهم، وتسدّ الثغرات حيث تغيب عروض أخرى.",
            body=(
                *bullets(
                    "صوت وسند وجسر",
                    "يبدأ هذا العمل قبل أول جلسة استشارة بوقت طويل. فالمنظمات",
                    "تمثّل مصالح أعضائها،",
                    "تعزّز الهوية والثقة بالنفس،",
                    "تجمع قوى المساعدة الذاتية،",
                    "تبني جسوراً إلى المجتمع،",
                    "تعترف بالقدرات الاجتماعية وتفسح لها المجال،",
                    "تتوسط بين الناس والمؤسسات.",
                ),
                *section(
                    "خدمات تسدّ ثغرة",
                    "في مجالات كثيرة لا يوجد عرض مناسب للمهاجرين، فتُنشئه منظمات المهاجرات والمهاجرين بنفسها:",
                ),
                cards(
                    ("دورات الاندماج", "تعلّم الألمانية والتعرّف إلى البلد."),
                    ("الاستشارة الاجتماعية للمهاجرين (MSB)", "توضيح مسائل الإقامة والمال والأسرة والدوائر الرسمية."),
                    ("التأهيل التمهيدي للشباب (EQJ)", "يتعرّف الشباب إلى مكان عمل قبل بدء التدريب المهني."),
                    ("الاندماج في العمل", "إيجاد الطريق إلى وظيفة تناسب قدراتكم."),
                    ("النساء ومن يربّون وحدهم", "نساء يلتقين بنساء، ودعم لمن يربّي أطفاله بمفرده."),
                    ("العمل مع الشباب", "يلتقي الشباب ويتعلّمون ويشاركون في القرار."),
                    ("دورة لغة وواجبات مدرسية", "دورة تعلّم اللغة وتساعد في الواجبات."),
                ),
                call(
                    "هل تحتاجون إلى دعم؟",
                    "اذكروا لنا مدينتكم ولغتكم، ونحيلكم إلى أقرب شبكة.",
                    "تواصلوا معنا",
                    "kontakt/",
                ),
            ),
        ),
        "uk": PageText(
            title="Наші завдання",
            introduction="Мігрантські організації представляють людей, додають їм сили й заповнюють прогалини там, де бракує інших пропозицій.",
            body=(
                *bullets(
                    "Голос, опора, міст",
                    "Ця праця починається задовго до першої консультації. Організації",
                    "представляють інтереси своїх членів,",
                    "зміцнюють ідентичність і впевненість у собі,",
                    "об’єднують сили самодопомоги,",
                    "будують мости до суспільства,",
                    "визнають соціальні вміння й дають їм простір,",
                    "посередничають між людьми та установами.",
                ),
                *section(
                    "Послуги, що заповнюють прогалину",
                    "У багатьох сферах для мігрантів немає відповідної пропозиції. Тоді мігрантські організації створюють її самі:",
                ),
                cards(
                    ("Інтеграційні курси", "Вивчати німецьку й знайомитися з країною."),
                    ("Соціальні консультації (MSB)", "З’ясувати питання про перебування, гроші, сім’ю та установи."),
                    (
                        "Початкова кваліфікація (EQJ)",
                        "Молодь знайомиться з підприємством ще до початку навчання професії.",
                    ),
                    ("Шлях до роботи", "Знайти роботу, яка відповідає вашим умінням."),
                    (
                        "Жінки та одинокі батьки",
                        "Жінки зустрічають жінок. Хто виховує дітей самостійно, отримує підтримку.",
                    ),
                    ("Молодіжна робота", "Молоді люди зустрічаються, навчаються й беруть участь у рішеннях."),
                    ("Мовний курс і домашні завдання", "Курс, що вчить мови й допомагає з домашніми завданнями."),
                ),
                call(
                    "Вам потрібна підтримка?",
                    "Назвіть нам своє місто й мову. Ми скеруємо вас до найближчої мережі.",
                    "Зв’язатися з нами",
                    "kontakt/",
                ),
            ),
        ),
    },
)
