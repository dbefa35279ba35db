"""Cologne's news and contact page."""

from sites.demo.content.legal_pages import isolated_phone
from sites.demo.content.short_blocks import example, facts, heading, paragraph, points
from sites.demo.content.types import PageContent, PageText

PHONE = "0221 4710 100"
EMAIL = "kontakt@koeln.example"
ADDRESS = "Musterweg 1\n50667 Köln"

NEWS = PageContent(
    kind="news",
    slug="mission-possible",
    data={"date": "2023-09-25"},
    is_example=True,
    texts={
        "de": PageText(
            title="„Mission possible“: Einmischen, mitmischen",
            introduction="Zur Interkulturellen Woche sind die Zentren „Unterwegs in Vielfalt“. Kommen Sie mit.",
            body=(
                example("de", "Die Aktionen gab es. Den Tag dieser Meldung haben wir gewählt."),
                heading("Worum es geht"),
                paragraph(
                    "Einmischen darf sich jede*r, und es ist möglich: Das sagt schon das Motto. Die Zentren haben ihre Beiträge zur Interkulturellen Woche im Arbeitskreis abgestimmt."
                ),
                heading("Wo Sie die Zentren noch treffen"),
                points(
                    "am Kölner Ehrenamtstag auf dem Heumarkt",
                    "in den Internationalen Wochen gegen Rassismus",
                    "auf der Konferenz „Interkulturelles Köln“",
                ),
            ),
        ),
        "en": PageText(
            title="“Mission possible”: speak up and join in",
            introduction="For the Intercultural Week the centres are “On the Road in Diversity” (Unterwegs in Vielfalt). Come along.",
            body=(
                example("en", "the campaigns took place. We chose the day of this report."),
                heading("What it is about"),
                paragraph(
                    "Anyone may speak up, and it is possible: the motto says so. The centres agreed on their contributions to the Intercultural Week in the working group."
                ),
                heading("Where else to meet the centres"),
                points(
                    "on Cologne’s Volunteers’ Day in the Heumarkt square",
                    "in the International Weeks against Racism",
                    "at the conference “Intercultural Cologne” (Interkulturelles Köln)",
                ),
            ),
        ),
        "tr": PageText(
            title="“Mission possible”: söz al, katıl",
            introduction="Kültürlerarası Hafta’da merkezler “Çeşitlilik içinde yolda” (Unterwegs in Vielfalt). Siz de gelin.",
            body=(
                example("tr", "Eylemler gerçektir. Bu haberin gününü biz seçtik."),
                heading("Konu ne"),
                paragraph(
                    "Herkes söz alabilir ve bu mümkündür; slogan da bunu söylüyor. Merkezler Kültürlerarası Hafta’ya katkılarını çalışma grubunda kararlaştırdı."
                ),
                heading("Merkezlerle başka nerede buluşabilirsiniz"),
                points(
                    "Heumarkt meydanındaki Köln Gönüllüler Günü’nde",
                    "Irkçılığa Karşı Uluslararası Haftalar’da",
                    "“Kültürlerarası Köln” (Interkulturelles Köln) konferansında",
                ),
            ),
        ),
        "ar": PageText(
            title="«Mission possible»: ارفعوا صوتكم وشاركوا",
            introduction="في الأسبوع بين الثقافات تسير المراكز «على الطريق في التنوع» (Unterwegs in Vielfalt). تعالوا معنا.",
            body=(
                example("ar", "الأنشطة حقيقية. أما تاريخ هذا الخبر فمن اختيارنا."),
                heading("ما الموضوع"),
                paragraph(
                    "يحق لكل إنسان أن يرفع صوته، وهذا ممكن كما يقول الشعار. وقد اتفقت المراكز في مجموعة العمل على إسهاماتها في الأسبوع بين الثقافات."
                ),
                heading("أين تلتقون المراكز أيضًا"),
                points(
                    "في يوم التطوع في كولونيا في ساحة Heumarkt",
                    "في الأسابيع الدولية لمناهضة العنصرية",
                    "في مؤتمر «كولونيا بين الثقافات» (Interkulturelles Köln)",
                ),
            ),
        ),
    },
)

CONTACT = PageContent(
    kind="contact",
    slug="kontakt",
    in_menu=True,
    is_example=True,
    texts={
        "de": PageText(
            title="Kontakt",
            introduction="Sie suchen ein Zentrum in Ihrem Stadtteil? Fragen Sie uns.",
            body=(
                example("de", "Anschrift, Nummer und Zeiten sind erfunden."),
                facts(
                    ("Anschrift", "Verbund Köln, Musterweg 1, 50667 Köln"),
                    ("Telefon", PHONE),
                    ("E-Mail", EMAIL),
                    ("Erreichbar", "Montag bis Donnerstag, 9 bis 16 Uhr"),
                ),
                paragraph("Wir antworten auf Deutsch, Englisch, Türkisch und Arabisch."),
            ),
        ),
        "en": PageText(
            title="Contact",
            introduction="Looking for a centre in your part of town? Ask us.",
            body=(
                example("en", "the address, number and times are invented."),
                facts(
                    ("Address", "Verbund Köln, Musterweg 1, 50667 Köln"),
                    ("Telephone", PHONE),
                    ("E-mail", EMAIL),
                    ("Available", "Monday to Thursday, 9 am to 4 pm"),
                ),
                paragraph("We answer in German, English, Turkish and Arabic."),
            ),
        ),
        "tr": PageText(
            title="İletişim",
            introduction="Semtinizde bir merkez mi arıyorsunuz? Bize sorun.",
            body=(
                example("tr", "Adres, numara ve saatler uydurulmuştur."),
                facts(
                    ("Adres", "Verbund Köln, Musterweg 1, 50667 Köln"),
                    ("Telefon", PHONE),
                    ("E-posta", EMAIL),
                    ("Ulaşılabilir", "Pazartesiden perşembeye, saat 9–16"),
                ),
                paragraph("Almanca, İngilizce, Türkçe ve Arapça yanıt veriyoruz."),
            ),
        ),
        "ar": PageText(
            title="التواصل",
            introduction="هل تبحثون عن مركز في حيّكم؟ اسألونا.",
            body=(
                example("ar", "العنوان والرقم والأوقات مختلقة."),
                facts(
                    ("العنوان", "Verbund Köln, Musterweg 1, 50667 Köln"),
                    ("الهاتف", isolated_phone(PHONE, "ar")),
                    ("البريد الإلكتروني", EMAIL),
                    ("أوقات الاتصال", "من الاثنين حتى الخميس، من الساعة 9 حتى الساعة 16"),
                ),
                paragraph("نجيب بالألمانية والإنكليزية والتركية والعربية."),
            ),
        ),
    },
)
