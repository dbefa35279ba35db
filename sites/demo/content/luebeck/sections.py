"""Lübeck's part in the federation's projects, and its contact page. The documents name the partners, not the offers."""

from sites.demo.content.legal_pages import isolated_phone
from sites.demo.content.short_blocks import call, cards, example, facts, heading, paragraph
from sites.demo.content.types import PageContent, PageText

PHONE = "0171 39200 10"
EMAIL = "kontakt@luebeck.example"
ADDRESS = "Musterweg 1\n23552 Lübeck"

SAMO_FA = PageContent(
    kind="project_section",
    slug="samo-fa",
    data={"project": "samo-fa"},
    is_example=True,
    texts={
        "de": PageText(
            title="samo.fa in Lübeck",
            introduction="samo.fa Lübeck gehört zu unserem Netzwerk und hat 2022 die Antirassistischen Kulturtage mitgetragen.",
            body=(
                example(
                    "de", "Dass samo.fa dabei war, ist belegt. Die Angebote unten sind für diese Vorführung erfunden."
                ),
                cards(
                    ("Begleiten", "Ehrenamtliche gehen mit zum Amt, wenn Sie das möchten."),
                    ("Vereine verbinden", "Einmal im Monat stimmen sich die beteiligten Organisationen ab."),
                ),
                call(
                    "Fragen Sie nach samo.fa", "Wir sagen Ihnen, wer Ihre Sprache spricht.", "Zum Kontakt", "kontakt/"
                ),
            ),
        ),
        "en": PageText(
            title="samo.fa in Lübeck",
            introduction="samo.fa Lübeck belongs to our network and helped to carry the Anti-Racist Culture Days in 2022.",
            body=(
                example(
                    "en", "that samo.fa took part is documented. The offers below are invented for this demonstration."
                ),
                cards(
                    ("Going with you", "Volunteers come along to the authorities if you wish."),
                    ("Connecting associations", "Once a month the organisations involved agree on their next steps."),
                ),
                call("Ask about samo.fa", "We will tell you who speaks your language.", "Contact us", "kontakt/"),
            ),
        ),
        "tr": PageText(
            title="Lübeck’te samo.fa",
            introduction="samo.fa Lübeck ağımızın bir parçasıdır ve 2022’de Irkçılık Karşıtı Kültür Günleri’ne katkı vermiştir.",
            body=(
                example("tr", "samo.fa’nın katıldığı belgelidir. Aşağıdaki hizmetler bu tanıtım için uydurulmuştur."),
                cards(
                    ("Eşlik etmek", "İsterseniz gönüllüler sizinle resmî daireye gelir."),
                    (
                        "Dernekleri buluşturmak",
                        "Katılan örgütler ayda bir kez sonraki adımları birlikte kararlaştırır.",
                    ),
                ),
                call("samo.fa’yı sorun", "Dilinizi kimin konuştuğunu size söyleriz.", "Bize ulaşın", "kontakt/"),
            ),
        ),
        "ar": PageText(
            title="مشروع samo.fa في لوبيك",
            introduction="مجموعة samo.fa Lübeck جزء من شبكتنا، وقد أسهمت عام 2022 في الأيام الثقافية المناهضة للعنصرية.",
            body=(
                example("ar", "مشاركة samo.fa موثّقة. أما العروض المذكورة أدناه فمختلقة لهذا العرض التجريبي."),
                cards(
                    ("المرافقة", "يرافقكم متطوعون إلى الدوائر الرسمية إن رغبتم."),
                    ("ربط الجمعيات", "تتفق المنظمات المشاركة مرة كل شهر على الخطوات التالية."),
                ),
                call("اسألوا عن samo.fa", "نخبركم بمن يتحدث لغتكم.", "تواصلوا معنا", "kontakt/"),
            ),
        ),
        "uk": PageText(
            title="samo.fa в Любеку",
            introduction="samo.fa Lübeck належить до нашої мережі й у 2022 році допомагала проводити Антирасистські дні культури.",
            body=(
                example(
                    "uk", "участь samo.fa підтверджено. Пропозиції, описані нижче, вигадано для цієї демонстрації."
                ),
                cards(
                    ("Супроводжувати", "Якщо бажаєте, волонтери підуть з вами до установи."),
                    ("Єднати товариства", "Раз на місяць організації-учасниці узгоджують подальші кроки."),
                ),
                call("Запитайте про samo.fa", "Ми скажемо, хто розмовляє вашою мовою.", "Контакти", "kontakt/"),
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
            title="Demokratie leben in Lübeck",
            introduction="Die Partnerschaft für Demokratie Lübeck ist eine unserer Partnerinnen. 2022 wirkte sie an den Antirassistischen Kulturtagen mit.",
            body=(
                example(
                    "de",
                    "Die Zusammenarbeit 2022 ist belegt. Den Gesprächsabend haben wir für diese Vorführung erfunden.",
                ),
                heading("Demokratie als Lebensart"),
                paragraph(
                    "Wer im Verein abstimmt, eine Versammlung leitet oder widerspricht, lebt Demokratie. Im Haus der Kulturen üben wir das miteinander."
                ),
                cards(
                    (
                        "Gesprächsabend",
                        "Am ersten Donnerstag im Monat sprechen wir über Rechte, Wahlen und Mitbestimmung. Kostenlos, ohne Anmeldung.",
                    )
                ),
            ),
        ),
        "en": PageText(
            title="Living democracy in Lübeck",
            introduction="The Partnership for Democracy Lübeck (Partnerschaft für Demokratie) is one of our partners. In 2022 it took part in the Anti-Racist Culture Days.",
            body=(
                example(
                    "en", "the cooperation in 2022 is documented. The evening talk is invented for this demonstration."
                ),
                heading("Democracy as a way of life"),
                paragraph(
                    "Whoever votes in an association, chairs a meeting or disagrees aloud is living democracy. In the Haus der Kulturen we practise it together."
                ),
                cards(
                    (
                        "Evening talk",
                        "On the first Thursday of each month we talk about rights, elections and having a say. Free of charge, no need to register.",
                    )
                ),
            ),
        ),
        "tr": PageText(
            title="Lübeck’te demokrasiyi yaşamak",
            introduction="Lübeck Demokrasi Ortaklığı (Partnerschaft für Demokratie) ortaklarımızdan biridir. 2022’de Irkçılık Karşıtı Kültür Günleri’nde yer aldı.",
            body=(
                example("tr", "2022’deki iş birliği belgelidir. Söyleşi akşamı bu tanıtım için uydurulmuştur."),
                heading("Yaşam biçimi olarak demokrasi"),
                paragraph(
                    "Dernekte oy kullanan, toplantı yöneten ya da itiraz eden kişi demokrasiyi yaşar. Haus der Kulturen’de bunu birlikte deniyoruz."
                ),
                cards(
                    (
                        "Söyleşi akşamı",
                        "Her ayın ilk perşembesi haklar, seçimler ve söz hakkı üzerine konuşuyoruz. Ücretsizdir, kayıt gerekmez.",
                    )
                ),
            ),
        ),
        "ar": PageText(
            title="عيش الديمقراطية في لوبيك",
            introduction="شراكة الديمقراطية في لوبيك (Partnerschaft für Demokratie) من شركائنا، وقد شاركت عام 2022 في الأيام الثقافية المناهضة للعنصرية.",
            body=(
                example("ar", "التعاون عام 2022 موثّق. أما أمسية الحوار فمختلقة لهذا العرض التجريبي."),
                heading("الديمقراطية أسلوب حياة"),
                paragraph(
                    "من يصوّت في جمعية أو يدير اجتماعًا أو يعترض فهو يعيش الديمقراطية. وفي بيت الثقافات نتدرب على ذلك معًا."
                ),
                cards(
                    (
                        "أمسية حوار",
                        "في أول خميس من كل شهر نتحدث عن الحقوق والانتخابات والمشاركة في القرار. مجانًا ومن دون تسجيل.",
                    )
                ),
            ),
        ),
        "uk": PageText(
            title="Жити демократією в Любеку",
            introduction="Партнерство заради демократії в Любеку (Partnerschaft für Demokratie) — серед наших партнерів. У 2022 році воно долучилося до Антирасистських днів культури.",
            body=(
                example("uk", "співпрацю 2022 року підтверджено. Вечір розмов вигадано для цієї демонстрації."),
                heading("Демократія як спосіб життя"),
                paragraph(
                    "Хто голосує в товаристві, веде збори чи заперечує, той живе демократією. У Домі культур ми вчимося цього разом."
                ),
                cards(
                    (
                        "Вечір розмов",
                        "Щомісяця в перший четвер говоримо про права, вибори та участь у рішеннях. Безкоштовно, без запису.",
                    )
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
            introduction="Rufen Sie an, schreiben Sie oder kommen Sie vorbei. Einen Termin brauchen Sie nicht.",
            body=(
                example("de", "Anschrift, Nummer und Zeiten sind erfunden."),
                facts(
                    ("Anschrift", "Haus der Kulturen, Musterweg 1, 23552 Lübeck"),
                    ("Telefon", PHONE),
                    ("E-Mail", EMAIL),
                    ("Geöffnet", "Montag bis Freitag, 10 bis 17 Uhr"),
                ),
                paragraph(
                    "Sagen Sie uns gern, welche Sprache Sie sprechen. Wir suchen jemanden, der sie auch spricht."
                ),
            ),
        ),
        "en": PageText(
            title="Contact",
            introduction="Call, write or drop in. You do not need an appointment.",
            body=(
                example("en", "the address, number and times are invented."),
                facts(
                    ("Address", "Haus der Kulturen, Musterweg 1, 23552 Lübeck"),
                    ("Telephone", PHONE),
                    ("E-mail", EMAIL),
                    ("Open", "Monday to Friday, 10 am to 5 pm"),
                ),
                paragraph("Tell us which language you speak. We will look for someone who speaks it too."),
            ),
        ),
        "tr": PageText(
            title="İletişim",
            introduction="Arayın, yazın ya da uğrayın. Randevu gerekmez.",
            body=(
                example("tr", "Adres, numara ve saatler uydurulmuştur."),
                facts(
                    ("Adres", "Haus der Kulturen, Musterweg 1, 23552 Lübeck"),
                    ("Telefon", PHONE),
                    ("E-posta", EMAIL),
                    ("Açık", "Pazartesiden cumaya, saat 10–17"),
                ),
                paragraph("Hangi dili konuştuğunuzu bize söyleyin. O dili konuşan birini bulmaya çalışırız."),
            ),
        ),
        "ar": PageText(
            title="التواصل",
            introduction="اتصلوا أو اكتبوا أو مرّوا بنا. لا تحتاجون إلى موعد.",
            body=(
                example("ar", "العنوان والرقم والأوقات مختلقة."),
                facts(
                    ("العنوان", "Haus der Kulturen, Musterweg 1, 23552 Lübeck"),
                    ("الهاتف", isolated_phone(PHONE, "ar")),
                    ("البريد الإلكتروني", EMAIL),
                    ("ساعات العمل", "من الاثنين حتى الجمعة، من الساعة 10 حتى الساعة 17"),
                ),
                paragraph("أخبرونا بلغتكم وسنبحث عمّن يتحدثها أيضًا."),
            ),
        ),
        "uk": PageText(
            title="Контакти",
            introduction="Телефонуйте, пишіть або заходьте. Попередній запис не потрібен.",
            body=(
                example("uk", "адресу, номер і години вигадано."),
                facts(
                    ("Адреса", "Haus der Kulturen, Musterweg 1, 23552 Lübeck"),
                    ("Телефон", PHONE),
                    ("Електронна пошта", EMAIL),
                    ("Відчинено", "з понеділка до п’ятниці, 10:00–17:00"),
                ),
                paragraph("Скажіть, якою мовою ви розмовляєте. Ми пошукаємо того, хто теж нею володіє."),
            ),
        ),
    },
)
