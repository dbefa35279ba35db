from ..timing import Repeats
from .kinds import FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY, DemoEvent, Text

HOUSE = {
    "place_name": "Haus am Beispielplatz",
    "address": "Musterweg 1",
    "postal_code": "23552",
    "city": "Lübeck",
    "is_step_free": True,
}
LUEBECK = (
    DemoEvent(
        slug="sprachcafe",
        weekday=TUESDAY,
        in_days=1,
        starts="17:00",
        ends="19:00",
        repeats=Repeats.WEEKLY,
        off_in_weeks=(2,),
        texts={
            "de": Text(
                "Sprachcafé",
                "Deutsch sprechen, ohne dass jemand Noten gibt. Kommen Sie einfach herein.",
                (
                    "An jedem Tisch sitzt jemand, der schon länger hier lebt. Tee gibt es genug, Kinder sind willkommen.",
                ),
            ),
            "en": Text(
                "Language café",
                "Speak German without anyone marking you. Just come in.",
                ("At each table there is someone who has lived here for longer. Children are welcome.",),
            ),
            "tr": Text(
                "Dil kafesi",
                "Kimsenin not vermediği bir ortamda Almanca konuşun. Buyurun gelin.",
                ("Her masada burada uzun süredir yaşayan biri oturuyor. Çocuklar da gelebilir.",),
            ),
            "ar": Text(
                "مقهى اللغات",
                "تحدثوا الألمانية دون أن يضع لكم أحد علامات. تفضلوا بالدخول.",
                ("على كل طاولة يجلس شخص يعيش هنا منذ مدة. الأطفال مرحّب بهم.",),
            ),
            "uk": Text(
                "Мовне кафе",
                "Говоріть німецькою, і ніхто не ставитиме оцінок. Просто заходьте.",
                ("За кожним столом є хтось, хто живе тут довше. Дітям раді.",),
            ),
        },
        fields={**HOUSE, "spoken": ["de", "ar", "tr", "uk"], "topics": ["sprachkurse"]},
    ),
    DemoEvent(
        slug="frauenfruehstueck",
        weekday=SATURDAY,
        in_days=2,
        starts="10:00",
        ends="12:30",
        repeats=Repeats.MONTH_WEEKDAY,
        texts={
            "de": Text(
                "Offenes Frauenfrühstück",
                "Ein Vormittag nur für Frauen: essen, erzählen, Fragen stellen. Bringen Sie mit, was Sie gern essen.",
                ("Jedes Mal ist eine Beraterin da und hört zu. Für Kinder gibt es ein eigenes Zimmer.",),
            ),
            "en": Text(
                "Open women’s breakfast",
                "A morning for women only: eat, talk, ask questions. Bring along what you like to eat.",
                ("Each time there is an adviser who listens. Children have a room of their own.",),
            ),
            "tr": Text(
                "Kadınlar için açık kahvaltı",
                "Yalnızca kadınlara özel bir sabah: yemek, sohbet, sorular. Sevdiğiniz bir yiyeceği getirin.",
            ),
            "ar": Text(
                "فطور مفتوح للنساء",
                "صباح للنساء فقط: طعام وحديث وأسئلة. أحضرن ما تحببن أكله.",
                ("في كل مرة تكون هناك مستشارة تستمع إليكن. وللأطفال غرفة خاصة.",),
            ),
            "uk": Text(
                "Відкритий сніданок для жінок",
                "Ранок лише для жінок: їмо, розмовляємо, питаємо. Принесіть те, що любите.",
            ),
        },
        fields={
            **HOUSE,
            "women_only": True,
            "spoken": ["de", "ar", "uk", "fa"],
            "contact_phone": "+49 451 0000001",
        },
    ),
    DemoEvent(
        slug="fest-der-nachbarn",
        weekday=FRIDAY,
        in_days=16,
        starts="15:00",
        ends="18:00",
        nights=2,
        texts={
            "de": Text(
                "Fest der Nachbarn",
                "Drei Tage Musik, Essen und offene Türen rund um den Platz.",
                (
                    "Am Freitag kochen die Vereine, am Samstag spielen sechs Gruppen, am Sonntag räumen wir zusammen auf.",
                ),
            ),
            "en": Text(
                "Neighbours’ festival",
                "Three days of music, food and open doors around the square.",
                ("On Friday the associations cook, on Saturday six groups play, on Sunday we tidy up together.",),
            ),
            "ar": Text("عيد الجيران", "ثلاثة أيام من الموسيقى والطعام والأبواب المفتوحة حول الساحة."),
            "tr": Text("Komşular şenliği", "Meydanın çevresinde üç gün müzik, yemek ve açık kapılar."),
        },
        fields={**HOUSE, "place_name": "Beispielplatz", "address": ""},
    ),
    DemoEvent(
        slug="kochabend",
        weekday=THURSDAY,
        in_days=4,
        starts="18:30",
        ends="21:00",
        texts={
            "de": Text(
                "Kochabend: Rezepte von früher",
                "Die Küche hat einen Wasserschaden. Wir holen den Abend nach, sobald der Herd wieder geht.",
            ),
            "en": Text(
                "Cooking evening: recipes from long ago",
                "The kitchen has water damage. We shall make up for the evening as soon as the stove works again.",
            ),
            "uk": Text(
                "Кулінарний вечір: рецепти минулого",
                "На кухні аварія з водою. Ми проведемо вечір, щойно плита запрацює.",
            ),
        },
        fields={**HOUSE, "status": "cancelled", "spoken": ["de"]},
    ),
    DemoEvent(
        slug="lesung",
        in_days=-5,
        starts="19:00",
        ends="21:00",
        texts={
            "de": Text(
                "Lesung: Briefe nach Hause",
                "Frauen aus fünf Ländern lasen aus Briefen, die sie nie abgeschickt haben.",
                ("Im Frühjahr lesen wir wieder. Wer mitlesen möchte, ruft an.",),
            ),
            "ar": Text("قراءة: رسائل إلى الوطن", "قرأت نساء من خمسة بلدان من رسائل لم يرسلنها قط."),
        },
        fields={**HOUSE, "spoken": ["de", "ar", "tr"]},
    ),
)

SQUARE = {"postal_code": "50667", "city": "Köln", "address": "Musterweg 7"}
KOELN = (
    DemoEvent(
        slug="bewerbungswerkstatt",
        weekday=MONDAY,
        in_days=3,
        starts="16:00",
        ends="18:00",
        repeats=Repeats.SECOND_WEEK,
        weeks=16,
        texts={
            "de": Text(
                "Bewerbungswerkstatt",
                "Lebenslauf, Anschreiben, Probegespräch: Sie gehen mit fertigen Unterlagen nach Hause.",
                ("Bringen Sie Ihre Zeugnisse mit, auch wenn sie nicht übersetzt sind. Zwei Rechner stehen bereit.",),
            ),
            "en": Text(
                "Job application workshop",
                "CV, letter, practice interview: you go home with finished papers.",
                ("Bring your certificates, even if they are not translated. Two computers are ready.",),
            ),
            "tr": Text(
                "İş başvurusu atölyesi",
                "Özgeçmiş, başvuru mektubu, deneme görüşmesi: Eve hazır belgelerle dönün.",
            ),
            "ar": Text("ورشة طلبات العمل", "سيرة ذاتية ورسالة ومقابلة تجريبية: تعودون إلى البيت بأوراق جاهزة."),
        },
        fields={
            **SQUARE,
            "place_name": "Werkstatt im Hinterhof",
            "is_step_free": False,
            "topics": ["bewerbung", "arbeitsintegration"],
            "spoken": ["de", "tr", "ar"],
        },
    ),
    DemoEvent(
        slug="elternabend-schule",
        weekday=WEDNESDAY,
        in_days=6,
        starts="19:00",
        ends="20:30",
        texts={
            "de": Text(
                "Elternabend: Welche Schule nach der vierten Klasse?",
                "Lehrkräfte und Eltern erklären die Schulformen, auf Deutsch und Türkisch, auch am Bildschirm.",
            ),
            "tr": Text(
                "Veli akşamı: Dördüncü sınıftan sonra hangi okul?",
                "Öğretmenler ve veliler okul türlerini Almanca ve Türkçe anlatıyor; ekran başından da katılabilirsiniz.",
            ),
        },
        fields={
            **SQUARE,
            "place_name": "Aula der Musterschule",
            "is_step_free": True,
            "online_url": "https://raum.example/elternabend",
            "topics": ["schule-eltern"],
            "spoken": ["de", "tr"],
        },
    ),
    DemoEvent(
        slug="chorprobe",
        weekday=THURSDAY,
        in_days=1,
        starts="19:30",
        ends="21:30",
        repeats=Repeats.WEEKLY,
        weeks=30,
        texts={
            "de": Text(
                "Offene Chorprobe „Vierzehn Sprachen“",
                "Wir singen Lieder, die jemand von uns mitgebracht hat. Noten muss niemand lesen.",
            ),
            "en": Text(
                "Open choir rehearsal “Fourteen languages”",
                "We sing songs that one of us brought along. Nobody needs to read music.",
            ),
            "ar": Text("بروفة كورال مفتوحة «أربع عشرة لغة»", "نغني أغاني أحضرها أحدنا معه. لا حاجة إلى قراءة النوتة."),
        },
        fields={**SQUARE, "place_name": "Saal über der Bäckerei", "spoken": ["de", "en", "fr", "ar"]},
    ),
    DemoEvent(
        slug="konzert-im-hof",
        weekday=SUNDAY,
        in_days=20,
        starts="16:00",
        ends="19:00",
        texts={
            "de": Text(
                "Konzert im Hof",
                "Drei Gruppen, ein Hof, ein langer Tisch. Wer kann, bringt einen Stuhl mit.",
                price="8 Euro, ermäßigt 3 Euro",
            ),
            "en": Text(
                "Concert in the courtyard",
                "Three groups, one courtyard, one long table. If you can, bring a chair.",
                price="8 euros, reduced 3 euros",
            ),
            "tr": Text(
                "Avluda konser",
                "Üç grup, bir avlu, uzun bir masa. Getirebilen sandalyesini getirsin.",
                price="8 avro, indirimli 3 avro",
            ),
        },
        fields={**SQUARE, "is_free": False, "is_step_free": True},
    ),
)
