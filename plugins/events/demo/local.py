"""One or two events for each of the other associations."""

from ..timing import Repeats
from .kinds import FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY, DemoEvent, Text

LOCAL = {
    "dorsten": (
        DemoEvent(
            slug="naehtreff",
            weekday=WEDNESDAY,
            in_days=1,
            starts="09:30",
            ends="11:30",
            repeats=Repeats.WEEKLY,
            weeks=20,
            texts={
                "de": Text(
                    "Nähtreff am Mittwoch",
                    "Sechs Maschinen, viele Stoffe, Hilfe bei jeder Naht. Für Frauen, mit und ohne Erfahrung.",
                ),
                "ar": Text(
                    "لقاء الخياطة يوم الأربعاء", "ست ماكينات وأقمشة كثيرة ومساعدة في كل غرزة. للنساء، بخبرة أو دونها."
                ),
                "uk": Text(
                    "Швейна зустріч у середу",
                    "Шість машинок, багато тканин, допомога з кожним швом. Для жінок, з досвідом і без.",
                ),
            },
            fields={"city": "Dorsten", "postal_code": "46282", "women_only": True, "spoken": ["de", "ar"]},
        ),
        DemoEvent(
            slug="stadtspaziergang",
            weekday=SUNDAY,
            in_days=8,
            starts="14:00",
            ends="16:00",
            texts={
                "de": Text(
                    "Stadtspaziergang: Wer hier ankam",
                    "Zwei Stunden durch die Altstadt, zu Häusern, in denen Neue anfingen. Dolmetschen auf Anfrage.",
                ),
                "en": Text(
                    "City walk: those who arrived here",
                    "Two hours through the old town, to houses where newcomers began. Interpreting on request.",
                ),
            },
            fields={
                "place_name": "Treffpunkt am Brunnen",
                "city": "Dorsten",
                "postal_code": "46282",
                "needs_registration": True,
                "contact_phone": "+49 2362 0000002",
            },
        ),
    ),
    "bergkamen": (
        DemoEvent(
            slug="sprechstunde-eltern",
            weekday=MONDAY,
            in_days=2,
            starts="15:00",
            ends="16:30",
            repeats=Repeats.MONTH_WEEKDAY,
            texts={
                "de": Text(
                    "Runder Tisch für Eltern",
                    "Einmal im Monat: Kita, Schule, Pubertät. Sie fragen, andere Eltern antworten mit.",
                ),
                "tr": Text(
                    "Veliler için yuvarlak masa",
                    "Ayda bir: kreş, okul, ergenlik. Siz sorun, diğer veliler de yanıtlasın.",
                ),
            },
            fields={"city": "Bergkamen", "postal_code": "59192", "spoken": ["de", "tr"], "topics": ["schule-eltern"]},
        ),
        DemoEvent(
            slug="fussballturnier",
            weekday=SATURDAY,
            in_days=22,
            starts="09:00",
            ends="17:00",
            texts={
                "de": Text(
                    "Turnier der bunten Trikots", "Acht Mannschaften, gemischt ausgelost. Zusehen ist auch Sport."
                ),
                "en": Text("Tournament of many shirts", "Eight teams, drawn by lot. Watching is sport too."),
                "ar": Text("بطولة القمصان الملوّنة", "ثمانية فرق تُشكَّل بالقرعة. والمشاهدة رياضة أيضًا."),
            },
            fields={
                "place_name": "Sportplatz am Muster",
                "city": "Bergkamen",
                "postal_code": "59192",
                "is_all_day": True,
            },
        ),
    ),
    "braunschweig": (
        DemoEvent(
            slug="anerkennung-infoabend",
            weekday=TUESDAY,
            in_days=5,
            starts="17:30",
            ends="19:00",
            texts={
                "de": Text(
                    "Infoabend: Mein Abschluss zählt",
                    "Wie die Anerkennung läuft, was sie kostet, wer hilft. Mit Zeit für Ihren eigenen Fall.",
                ),
                "en": Text(
                    "Information evening: my degree counts",
                    "How recognition works, what it costs, who helps. With time for your own case.",
                ),
                "ar": Text(
                    "أمسية معلومات: شهادتي لها قيمة", "كيف تسير المعادلة وكم تكلّف ومن يساعد. مع وقت لحالتكم الخاصة."
                ),
            },
            fields={
                "city": "Braunschweig",
                "postal_code": "38100",
                "is_step_free": True,
                "topics": ["anerkennung"],
                "spoken": ["de", "en", "ar"],
            },
        ),
        DemoEvent(
            slug="spieleabend",
            weekday=FRIDAY,
            in_days=1,
            starts="18:00",
            ends="22:00",
            repeats=Repeats.SECOND_WEEK,
            weeks=20,
            texts={"de": Text("Spieleabend ohne Worte", "Brettspiele, für die man keine gemeinsame Sprache braucht.")},
            fields={"city": "Braunschweig", "postal_code": "38100"},
        ),
    ),
    "ulm": (
        DemoEvent(
            slug="gartentag",
            weekday=SATURDAY,
            in_days=10,
            starts="10:00",
            ends="15:00",
            texts={
                "de": Text("Gartentag an der Donau", "Beete richten, Suppe essen, Saatgut tauschen. Werkzeug ist da."),
                "tr": Text("Tuna kıyısında bahçe günü", "Tarhları hazırla, çorba iç, tohum değiş tokuş et. Alet var."),
            },
            fields={"place_name": "Beispielgarten", "city": "Ulm", "postal_code": "89073"},
        ),
        DemoEvent(
            slug="digitale-hilfe",
            weekday=THURSDAY,
            in_days=2,
            starts="15:00",
            ends="17:00",
            repeats=Repeats.WEEKLY,
            weeks=12,
            texts={
                "de": Text(
                    "Handy-Hilfe am Donnerstag",
                    "Termine buchen, Formulare schicken, Passwörter retten: Wir zeigen, wie es geht.",
                ),
                "en": Text(
                    "Phone help on Thursday", "Book appointments, send forms, rescue passwords: we show you how."
                ),
                "ar": Text(
                    "مساعدة في الهاتف يوم الخميس", "حجز المواعيد وإرسال النماذج واستعادة كلمات المرور: نريكم كيف."
                ),
            },
            fields={"city": "Ulm", "postal_code": "89073", "is_step_free": True, "spoken": ["de", "en", "ar"]},
        ),
    ),
    "pforzheim": (
        DemoEvent(
            slug="goldschmieden",
            weekday=SATURDAY,
            in_days=13,
            starts="11:00",
            ends="16:00",
            texts={
                "de": Text(
                    "Schmuckwerkstatt für Jugendliche",
                    "Ein Ring aus Draht, ein Anhänger aus Blech: unter Anleitung selbst gemacht.",
                ),
                "uk": Text(
                    "Ювелірна майстерня для молоді", "Каблучка з дроту, підвіска з бляхи: власноруч і з наставником."
                ),
            },
            fields={
                "city": "Pforzheim",
                "postal_code": "75175",
                "needs_registration": True,
                "contact_email": "werkstatt@pforzheim.example",
            },
        ),
    ),
    "passau": (
        DemoEvent(
            slug="deutsch-am-ufer",
            weekday=TUESDAY,
            in_days=1,
            starts="16:00",
            ends="17:30",
            repeats=Repeats.WEEKLY,
            weeks=18,
            texts={
                "de": Text("Deutsch am Ufer", "Wir gehen am Fluss entlang und sprechen. Bei Regen sitzen wir drinnen."),
                "uk": Text("Німецька на березі", "Гуляємо вздовж річки й розмовляємо. У дощ сидимо всередині."),
                "ar": Text("الألمانية على الضفة", "نمشي بمحاذاة النهر ونتحدث. وعند المطر نجلس في الداخل."),
            },
            fields={
                "place_name": "Treff am Steg",
                "city": "Passau",
                "postal_code": "94032",
                "spoken": ["de", "uk"],
                "topics": ["sprachkurse"],
            },
        ),
    ),
    "trier": (
        DemoEvent(
            slug="samstagsschule-tag-der-offenen-tuer",
            weekday=SATURDAY,
            in_days=4,
            starts="10:00",
            ends="13:00",
            texts={
                "de": Text(
                    "Offene Tür der Samstagsschule",
                    "Kinder zeigen, was sie in ihrer Muttersprache lesen, rechnen und singen.",
                ),
                "uk": Text(
                    "День відкритих дверей суботньої школи",
                    "Діти показують, що вони читають, рахують і співають рідною мовою.",
                ),
            },
            fields={"city": "Trier", "postal_code": "54290", "topics": ["muttersprache"], "spoken": ["de", "uk"]},
        ),
    ),
    "cottbus": (
        DemoEvent(
            slug="frauenschwimmen",
            weekday=SUNDAY,
            in_days=1,
            starts="08:00",
            ends="10:00",
            repeats=Repeats.WEEKLY,
            weeks=24,
            off_in_weeks=(1,),
            texts={
                "de": Text(
                    "Frauenschwimmen",
                    "Am Sonntagmorgen gehört das Becken den Frauen. Eine Lehrerin zeigt die ersten Züge.",
                    price="2 Euro",
                ),
                "en": Text(
                    "Women’s swimming",
                    "On Sunday mornings the pool belongs to women. A teacher shows the first strokes.",
                    price="2 euros",
                ),
                "ar": Text(
                    "سباحة النساء", "صباح الأحد يكون المسبح للنساء. وتعلّم مدرّبة الحركات الأولى.", price="2 يورو"
                ),
            },
            fields={
                "place_name": "Beispielbad",
                "city": "Cottbus",
                "postal_code": "03046",
                "women_only": True,
                "is_free": False,
                "spoken": ["de", "ar", "en"],
            },
        ),
    ),
    "emden": (
        DemoEvent(
            slug="fahrradkurs",
            weekday=SATURDAY,
            in_days=6,
            starts="10:00",
            ends="12:00",
            repeats=Repeats.WEEKLY,
            weeks=5,
            has_deadline=True,
            texts={
                "de": Text(
                    "Fahrradkurs für Erwachsene",
                    "Sechs Samstage vom ersten Aufsteigen bis zur Fahrt auf dem Deich. Räder leihen wir aus.",
                ),
                "tr": Text(
                    "Yetişkinler için bisiklet kursu",
                    "Altı cumartesi: ilk binişten set üzerinde gezintiye. Bisikletleri biz ödünç veriyoruz.",
                ),
            },
            fields={
                "place_name": "Hof der Musterschule",
                "city": "Emden",
                "postal_code": "26721",
                "needs_registration": True,
                "contact_phone": "+49 4921 0000003",
                "spoken": ["de", "tr"],
            },
        ),
    ),
}
