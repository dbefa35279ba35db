from .kinds import THURSDAY, WEDNESDAY, DemoEvent, Text

UMBRELLA = (
    DemoEvent(
        slug="schulung-vereinsrecht",
        in_days=9,
        weekday=WEDNESDAY,
        starts="17:00",
        ends="19:00",
        has_deadline=True,
        texts={
            "de": Text(
                "Schulung: Was ein Vorstand wissen muss",
                "Zwei Stunden im Netz zu Satzung, Protokoll und Haftung, für alle, die einen Verein führen oder gründen.",
                (
                    "Sie bringen Ihre Satzung mit, wir gehen sie gemeinsam durch. Vorkenntnisse brauchen Sie keine.",
                    "Der Link zur Teilnahme steht hier. Die Anmeldung hilft uns, Gruppen nach Sprachen zu bilden.",
                ),
            ),
            "en": Text(
                "Training: what a board needs to know",
                "Two hours online about statutes, minutes and liability, for everyone who runs or founds an association.",
                ("Bring your statutes; we go through them together. You need no previous knowledge.",),
            ),
            "tr": Text(
                "Eğitim: Bir yönetim kurulunun bilmesi gerekenler",
                "Dernek yöneten ya da kuran herkes için tüzük, tutanak ve sorumluluk üzerine çevrim içi iki saat.",
                ("Tüzüğünüzü getirin, birlikte inceleyelim. Ön bilgi gerekmez.",),
            ),
            "ar": Text(
                "تدريب: ما يجب أن يعرفه مجلس الإدارة",
                "ساعتان عبر الإنترنت حول النظام الأساسي والمحاضر والمسؤولية، لكل من يدير جمعية أو يؤسسها.",
                ("أحضروا نظامكم الأساسي ونراجعه معًا. لا حاجة إلى معرفة سابقة.",),
            ),
            "uk": Text(
                "Навчання: що має знати правління",
                "Дві години онлайн про статут, протокол і відповідальність для всіх, хто керує об’єднанням або засновує його.",
                ("Візьміть свій статут, ми розглянемо його разом. Попередніх знань не потрібно.",),
            ),
        },
        fields={
            "online_url": "https://raum.example/vorstand",
            "needs_registration": True,
            "contact_email": "schulung@umbrella.example",
            "spoken": ["de", "en", "ar"],
        },
    ),
    DemoEvent(
        slug="bundestreffen",
        in_days=40,
        weekday=THURSDAY,
        starts="13:00",
        ends="15:00",
        nights=2,
        has_deadline=True,
        texts={
            "de": Text(
                "Bundestreffen der Verbünde",
                "Drei Tage in Berlin: Die lokalen Verbünde zeigen, was gelingt, und verabreden das nächste Jahr.",
                ("Jeder Verbund bringt ein Beispiel mit. Kinderbetreuung und Dolmetschen sagen wir zu.",),
            ),
            "en": Text(
                "Federal meeting of the associations",
                "Three days in Berlin: the local associations show what works and agree on the coming year.",
                ("Each association brings one example. Childcare and interpreting are provided.",),
            ),
            "ar": Text(
                "اللقاء الاتحادي للشبكات",
                "ثلاثة أيام في برلين: تعرض الشبكات المحلية ما نجح وتتفق على العام المقبل.",
                ("تُحضر كل شبكة مثالًا واحدًا. رعاية الأطفال والترجمة متوفرتان.",),
            ),
        },
        fields={
            "place_name": "Tagungshaus am Beispielufer",
            "address": "Musterweg 12",
            "postal_code": "10115",
            "city": "Berlin",
            "is_step_free": True,
            "needs_registration": True,
            "registration_url": "https://anmeldung.example/bundestreffen",
            "spoken": ["de", "en"],
        },
    ),
    DemoEvent(
        slug="netzabend-foerderung",
        in_days=-12,
        texts={
            "de": Text(
                "Netzabend: Der erste Förderantrag",
                "Drei Vereine erzählten, wie ihr erster Antrag gelang und woran der davor gescheitert war.",
                ("Die Fragen des Abends sammeln wir für die nächste Schulung.",),
            ),
            "en": Text(
                "Online evening: the first application for funding",
                "Three associations told how their first application worked out, and why the one before had failed.",
            ),
        },
        fields={"online_url": "https://raum.example/netzabend", "spoken": ["de"]},
    ),
)
