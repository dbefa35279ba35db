"""Bergkamen's news, contact page and its part in two of the federation's projects."""

from sites.demo.content.legal_pages import isolated_phone
from sites.demo.content.short_blocks import call, cards, example, facts, heading, paragraph, points
from sites.demo.content.types import PageContent, PageText

PHONE = "0171 39200 30"
EMAIL = "kontakt@bergkamen.example"
ADDRESS = "Musterweg 1\n59192 Bergkamen"

NEWS = PageContent(
    kind="news",
    slug="rueckenwind-fuer-die-integration",
    data={"date": "2021-05-12"},
    is_example=True,
    texts={
        "de": PageText(
            title="Die Stadt verstärkt ihr Integrationsmanagement",
            introduction="Zum 1. Juni besetzt Bergkamen eine Stelle neu. Weiteres Personal könnte über das Landesprogramm KIM kommen.",
            body=(
                example("de", "Der 1. Juni ist belegt. Das Jahr und den Tag dieser Meldung haben wir gewählt."),
                heading("Der neue Integrationsrat hat sich viel vorgenommen"),
                paragraph(
                    "Fünf Mitglieder wurden über die Liste „Vielfalt ist unsere Stärke“ gewählt. Sie wollen sich um klassische Integrationsarbeit kümmern, dazu um Frauenrechte und Gewalt gegen Frauen."
                ),
                points(
                    "offene Sprechstunden",
                    "Beratung in der Muttersprache",
                    "Bewerbungstraining",
                    "Schreibfreundschaften zwischen den Generationen",
                ),
            ),
        ),
        "en": PageText(
            title="The town strengthens its integration management",
            introduction="From 1 June a post in Bergkamen will be filled anew. More staff could come through the state programme KIM.",
            body=(
                example("en", "1 June is documented. We chose the year and the day of this report."),
                heading("The new Integration Council has set itself much to do"),
                paragraph(
                    "Five members were elected from the list “Diversity is our strength” (Vielfalt ist unsere Stärke). They want to see to classic integration work, and to women’s rights and violence against women."
                ),
                points(
                    "open consultation hours",
                    "advice in the mother tongue",
                    "job application training",
                    "pen friendships between generations",
                ),
            ),
        ),
        "tr": PageText(
            title="Belediye entegrasyon yönetimini güçlendiriyor",
            introduction="Bergkamen’de 1 Haziran’da bir kadroya yeni biri atanıyor. Eyaletin KIM programıyla başka personel de gelebilir.",
            body=(
                example("tr", "1 Haziran belgelidir. Yılı ve bu haberin gününü biz seçtik."),
                heading("Yeni Entegrasyon Meclisi’nin planları büyük"),
                paragraph(
                    "Beş üye “Çeşitlilik gücümüzdür” (Vielfalt ist unsere Stärke) listesinden seçildi. Klasik entegrasyon çalışmalarının yanında kadın haklarıyla ve kadına yönelik şiddetle de ilgilenmek istiyorlar."
                ),
                points(
                    "açık danışma saatleri",
                    "ana dilde danışmanlık",
                    "başvuru eğitimi",
                    "kuşaklar arası mektup arkadaşlığı",
                ),
            ),
        ),
        "ar": PageText(
            title="المدينة تعزز إدارة الاندماج",
            introduction="اعتبارًا من 1 حزيران/يونيو تُشغَل في بيرغكامن وظيفة من جديد. وقد يأتي موظفون آخرون عبر برنامج الولاية KIM.",
            body=(
                example("ar", "تاريخ 1 حزيران/يونيو موثّق. أما السنة وتاريخ هذا الخبر فمن اختيارنا."),
                heading("مجلس الاندماج الجديد أمامه عمل كثير"),
                paragraph(
                    "انتُخب خمسة أعضاء من قائمة «التنوع قوتنا» (Vielfalt ist unsere Stärke). وهم يريدون الاهتمام بعمل الاندماج المعتاد، وكذلك بحقوق النساء والعنف ضدهن."
                ),
                points(
                    "ساعات استشارة مفتوحة", "مشورة باللغة الأم", "تدريب على طلبات العمل", "صداقات بالمراسلة بين الأجيال"
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
            introduction="Sagen Sie uns, worum es geht. Wir finden die Stelle, die weiterhilft.",
            body=(
                example("de", "Anschrift, Nummer und Zeiten sind erfunden."),
                facts(
                    ("Anschrift", "Verbund Bergkamen, Musterweg 1, 59192 Bergkamen"),
                    ("Telefon", PHONE),
                    ("E-Mail", EMAIL),
                    ("Erreichbar", "Montag, Mittwoch und Freitag, 9 bis 13 Uhr"),
                ),
                paragraph("Sie möchten lieber mit einer Frau sprechen? Sagen Sie es gleich, wir richten uns danach."),
            ),
        ),
        "en": PageText(
            title="Contact",
            introduction="Tell us what it is about. We will find the office that can help.",
            body=(
                example("en", "the address, number and times are invented."),
                facts(
                    ("Address", "Verbund Bergkamen, Musterweg 1, 59192 Bergkamen"),
                    ("Telephone", PHONE),
                    ("E-mail", EMAIL),
                    ("Available", "Monday, Wednesday and Friday, 9 am to 1 pm"),
                ),
                paragraph("Would you rather talk to a woman? Just say so and we will arrange it."),
            ),
        ),
        "tr": PageText(
            title="İletişim",
            introduction="Konunun ne olduğunu bize söyleyin. Size yardımcı olacak yeri buluruz.",
            body=(
                example("tr", "Adres, numara ve saatler uydurulmuştur."),
                facts(
                    ("Adres", "Verbund Bergkamen, Musterweg 1, 59192 Bergkamen"),
                    ("Telefon", PHONE),
                    ("E-posta", EMAIL),
                    ("Ulaşılabilir", "Pazartesi, çarşamba ve cuma, saat 9–13"),
                ),
                paragraph("Bir kadınla mı konuşmak istersiniz? Baştan söyleyin, öyle ayarlarız."),
            ),
        ),
        "ar": PageText(
            title="التواصل",
            introduction="أخبرونا بموضوعكم وسنجد الجهة التي تساعدكم.",
            body=(
                example("ar", "العنوان والرقم والأوقات مختلقة."),
                facts(
                    ("العنوان", "Verbund Bergkamen, Musterweg 1, 59192 Bergkamen"),
                    ("الهاتف", isolated_phone(PHONE, "ar")),
                    ("البريد الإلكتروني", EMAIL),
                    ("أوقات الاتصال", "الاثنين والأربعاء والجمعة، من الساعة 9 حتى الساعة 13"),
                ),
                paragraph("هل تفضّلون الحديث مع امرأة؟ أخبرونا منذ البداية وسنرتب ذلك."),
            ),
        ),
    },
)

ANTI_RACISM = PageContent(
    kind="project_section",
    slug="anti-rassismus",
    data={"project": "anti-rassismus"},
    is_example=True,
    texts={
        "de": PageText(
            title="Gegen Rassismus in Bergkamen",
            introduction="Der Integrationsrat will alltäglichem Rassismus nicht zusehen. Er setzt auf Beratung, die man kennt und findet.",
            body=(
                example(
                    "de",
                    "Der Wille des Integrationsrats ist belegt. Die Angebote unten sind für die Vorführung erfunden.",
                ),
                cards(
                    ("Erste Anlaufstelle", "Sie schildern, was passiert ist. Wir nennen Ihnen die passende Beratung."),
                    ("Nur für Frauen", "Dienstags und donnerstags beraten Frauen auf Arabisch."),
                    ("In der Schule", "Klassen sprechen über Mobbing, Vorurteile und Zivilcourage."),
                ),
                call("Sie möchten darüber reden?", "Kostenlos und vertraulich.", "Zum Kontakt", "kontakt/"),
            ),
        ),
        "en": PageText(
            title="Against racism in Bergkamen",
            introduction="The Integration Council does not want to look on while everyday racism happens. It relies on advice that people know about and can find.",
            body=(
                example(
                    "en",
                    "the Integration Council’s intention is documented. The offers below are invented for the demonstration.",
                ),
                cards(
                    ("First port of call", "You tell us what happened. We name the advice service that fits."),
                    ("Women only", "On Tuesdays and Thursdays women give advice in Arabic."),
                    ("At school", "Classes talk about bullying, prejudice and moral courage."),
                ),
                call("Would you like to talk about it?", "Free of charge and confidential.", "Contact us", "kontakt/"),
            ),
        ),
        "tr": PageText(
            title="Bergkamen’de ırkçılığa karşı",
            introduction="Entegrasyon Meclisi gündelik ırkçılığa seyirci kalmak istemiyor. Bilinen ve kolay bulunan bir danışmanlıktan yana.",
            body=(
                example(
                    "tr",
                    "Entegrasyon Meclisi’nin bu isteği belgelidir. Aşağıdaki hizmetler tanıtım için uydurulmuştur.",
                ),
                cards(
                    ("İlk başvuru yeri", "Siz olanı anlatırsınız, biz uygun danışmanlığı söyleriz."),
                    ("Yalnız kadınlara", "Salı ve perşembe günleri kadınlar Arapça danışmanlık yapar."),
                    ("Okulda", "Sınıflar zorbalığı, önyargıları ve yurttaş cesaretini konuşur."),
                ),
                call("Konuşmak ister misiniz?", "Ücretsiz ve gizli.", "İletişim", "kontakt/"),
            ),
        ),
        "ar": PageText(
            title="ضد العنصرية في بيرغكامن",
            introduction="لا يريد مجلس الاندماج أن يقف متفرجًا على العنصرية اليومية. وهو يراهن على مشورة يعرفها الناس ويجدونها.",
            body=(
                example("ar", "إرادة مجلس الاندماج موثّقة. أما العروض المذكورة أدناه فمختلقة للعرض التجريبي."),
                cards(
                    ("أول جهة تقصدونها", "تصفون ما حدث فندلّكم على الاستشارة المناسبة."),
                    ("للنساء فقط", "يومي الثلاثاء والخميس تقدّم نساء المشورة بالعربية."),
                    ("في المدرسة", "تتحدث الصفوف عن التنمر والأحكام المسبقة والشجاعة المدنية."),
                ),
                call("هل تودّون الحديث عن ذلك؟", "مجانًا وبسرّية.", "التواصل", "kontakt/"),
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
            title="Demokratie leben in Bergkamen",
            introduction="Der gewählte Integrationsrat und die Initiative „Bergkamen for all“ zeigen, wie Mitbestimmung aussieht.",
            body=(
                example(
                    "de",
                    "Beide Gruppen gibt es. Dass sie zu diesem Projekt gehören, haben wir für die Vorführung angenommen.",
                ),
                heading("Gewählt, um etwas zu ändern"),
                paragraph(
                    "Fünf Mitglieder sprechen im Integrationsrat für Menschen mit Zuwanderungsgeschichte. Sie setzen Themen und fordern die Stadt zum Handeln auf."
                ),
                heading("Jugendliche fangen an"),
                paragraph("„Bergkamen for all“ entstand als Jugendprojekt und könnte bald ein Verein sein."),
            ),
        ),
        "en": PageText(
            title="Living democracy in Bergkamen",
            introduction="The elected Integration Council and the initiative “Bergkamen for all” show what having a say looks like.",
            body=(
                example(
                    "en", "both groups exist. That they belong to this project is our assumption for the demonstration."
                ),
                heading("Elected to change something"),
                paragraph(
                    "Five members speak in the Integration Council for people with a history of immigration. They set topics and call on the town to act."
                ),
                heading("Young people make a start"),
                paragraph("“Bergkamen for all” began as a youth project and may soon be an association."),
            ),
        ),
        "tr": PageText(
            title="Bergkamen’de demokrasiyi yaşamak",
            introduction="Seçilmiş Entegrasyon Meclisi ve “Bergkamen for all” girişimi, söz sahibi olmanın nasıl bir şey olduğunu gösteriyor.",
            body=(
                example("tr", "Her iki grup da gerçektir. Bu projeye ait olduklarını tanıtım için varsaydık."),
                heading("Değiştirmek için seçildiler"),
                paragraph(
                    "Beş üye, Entegrasyon Meclisi’nde göç geçmişi olanlar adına konuşuyor. Konuları gündeme getiriyor ve belediyeyi harekete geçmeye çağırıyorlar."
                ),
                heading("Gençler başlatıyor"),
                paragraph("“Bergkamen for all” bir gençlik projesi olarak doğdu; yakında dernek olabilir."),
            ),
        ),
        "ar": PageText(
            title="عيش الديمقراطية في بيرغكامن",
            introduction="يبيّن مجلس الاندماج المنتخب ومبادرة «بيرغكامن للجميع» (Bergkamen for all) كيف تكون المشاركة في القرار.",
            body=(
                example("ar", "المجموعتان حقيقيتان. أما انتماؤهما إلى هذا المشروع فافترضناه للعرض التجريبي."),
                heading("انتُخبوا ليغيّروا شيئًا"),
                paragraph(
                    "يتحدث خمسة أعضاء في مجلس الاندماج باسم من لهم تاريخ هجرة. يطرحون الموضوعات ويدعون المدينة إلى التحرك."
                ),
                heading("الشباب يبدؤون"),
                paragraph("نشأت مبادرة «Bergkamen for all» مشروعًا للشباب، وقد تصبح قريبًا جمعية."),
            ),
        ),
    },
)
