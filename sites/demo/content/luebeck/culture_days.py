"""The news page about the Anti-Racist Culture Days of 2022 in Lübeck."""

from sites.demo.content.short_blocks import facts, heading, paragraph, points
from sites.demo.content.types import PageContent, PageText

# Names of partners stay as they stand on their doors, in every language.
_PARTNERS = (
    "Partnerschaft für Demokratie Lübeck",
    "Bereich Schule und Sport der Hansestadt Lübeck",
    "Antidiskriminierungsstelle Schleswig-Holstein",
    "AK Interkulturelle Zusammenarbeit",
    "Forum für Migrantinnen und Migranten in der Hansestadt Lübeck",
    "ver.di NORD Bildung",
    "Landesmigrationsausschuss ver.di NORD",
    "Lübecker Gedenkinitiative Hafenstraße ’96",
    "ZEBRA e. V.",
    "Regionalkoordination „Schule ohne Rassismus – Schule mit Courage“ (KinderWege gemeinnützige GmbH) Lübeck",
    "OK Lübeck",
    "Lübeck TV",
    "Bildungszentrum gegen Antiziganismus",
    "Tara-Migrationsberatung im Frauenkommunikationszentrum Aranat e. V.",
    "EuroKidz e. V.",
    "Urbane Gartenprojekte",
    "Raum der Vielfalt – Akzent-Haus",
    "Kulturladen Buntekuh",
    "samo.fa Lübeck",
    "SeS – Stark vor Ort Lübeck",
    "Toranj Lübecker Kulturverein e. V.",
    "Literaturserei 86 Lübeck",
    "Initiative Antidiskriminierungsrat SH",
)

CULTURE_DAYS = PageContent(
    kind="news",
    slug="antirassistische-kulturtage-2022",
    data={"date": "2022-03-14"},
    texts={
        "de": PageText(
            title="Antirassistische Kulturtage 2022",
            introduction="Vom 14. bis 31. März 2022 zeigte Lübeck mit Sprache, Melodien und guten Argumenten Haltung. Erstmals hatten das Haus der Kulturen und die Stabsstelle Integration die Reihe eng miteinander geplant.",
            body=(
                facts(
                    ("Zeitraum", "14. bis 31. März 2022"),
                    ("Ort", "Lübeck"),
                    ("Schirmherrschaft", "Bürgermeister der Hansestadt Lübeck"),
                    ("Motto der Wochen", "„Solidarität. Haltung zeigen“"),
                ),
                heading("Kultur gegen Rassismus"),
                paragraph(
                    "In öffentlichen Veranstaltungen ging es um Frieden, Vielfalt und den Austausch der Kulturen. Damit beteiligte sich Lübeck an den Internationalen Wochen gegen Rassismus, die im ganzen Land und bundesweit stattfanden.",
                    "Die Stadt bekennt sich schon länger: 2020 trat sie der Europäischen Städtekoalition gegen Rassismus e. V. bei.",
                ),
                heading("Wer mitgemacht hat"),
                points(*_PARTNERS),
            ),
        ),
        "en": PageText(
            title="Anti-Racist Culture Days 2022",
            introduction="From 14 to 31 March 2022, Lübeck took a stand with language, melodies and good arguments. For the first time, the Haus der Kulturen and the city’s Integration Office had planned the series closely together.",
            body=(
                facts(
                    ("Dates", "14 to 31 March 2022"),
                    ("Place", "Lübeck"),
                    ("Patron", "Mayor of the Hanseatic City of Lübeck"),
                    ("Motto of the Weeks", "“Solidarity. Take a stand” (Solidarität. Haltung zeigen)"),
                ),
                heading("Culture against racism"),
                paragraph(
                    "Public events were devoted to peace, diversity and exchange between cultures. In this way Lübeck took part in the International Weeks against Racism, held across the state and the whole country.",
                    "The city made its position clear earlier: in 2020 it joined the European Coalition of Cities against Racism (Europäische Städtekoalition gegen Rassismus e. V.).",
                ),
                heading("Who took part"),
                points(*_PARTNERS),
            ),
        ),
        "tr": PageText(
            title="Irkçılık Karşıtı Kültür Günleri 2022",
            introduction="Lübeck 14–31 Mart 2022 arasında dille, ezgilerle ve sağlam gerekçelerle tavır aldı. Haus der Kulturen ile belediyenin Entegrasyon Birimi diziyi ilk kez yakın iş birliği içinde planlamıştı.",
            body=(
                facts(
                    ("Tarih", "14–31 Mart 2022"),
                    ("Yer", "Lübeck"),
                    ("Himaye", "Hansa Kenti Lübeck Belediye Başkanlığı"),
                    ("Haftaların sloganı", "“Dayanışma. Tavır al” (Solidarität. Haltung zeigen)"),
                ),
                heading("Irkçılığa karşı kültür"),
                paragraph(
                    "Halka açık etkinliklerde barış, çeşitlilik ve kültürler arası alışveriş konuşuldu. Lübeck böylece hem eyalette hem de ülke genelinde düzenlenen Irkçılığa Karşı Uluslararası Haftalar’a katıldı.",
                    "Kent tavrını daha önce de ortaya koymuştu: 2020’de Irkçılığa Karşı Avrupa Kentler Koalisyonu’na (Europäische Städtekoalition gegen Rassismus e. V.) katıldı.",
                ),
                heading("Kimler katıldı"),
                points(*_PARTNERS),
            ),
        ),
        "ar": PageText(
            title="الأيام الثقافية المناهضة للعنصرية 2022",
            introduction="من 14 حتى 31 آذار/مارس 2022 اتخذت لوبيك موقفًا باللغة والألحان والحجة الحسنة. وللمرة الأولى خطط بيت الثقافات ومكتب الاندماج في البلدية لهذه السلسلة معًا عن قرب.",
            body=(
                facts(
                    ("الفترة", "من 14 حتى 31 آذار/مارس 2022"),
                    ("المكان", "لوبيك (Lübeck)"),
                    ("الرعاية", "منصب رئيس بلدية مدينة لوبيك"),
                    ("شعار الأسابيع", "«تضامن. موقف واضح» (Solidarität. Haltung zeigen)"),
                ),
                heading("الثقافة ضد العنصرية"),
                paragraph(
                    "دارت فعاليات مفتوحة للجميع حول السلام والتنوع والتبادل بين الثقافات. وبذلك شاركت لوبيك في الأسابيع الدولية لمناهضة العنصرية التي أقيمت في الولاية وفي ألمانيا كلها.",
                    "وكانت المدينة قد أعلنت موقفها من قبل: ففي عام 2020 انضمت إلى التحالف الأوروبي للمدن ضد العنصرية (Europäische Städtekoalition gegen Rassismus e. V.).",
                ),
                heading("من شارك"),
                points(*_PARTNERS),
            ),
        ),
        "uk": PageText(
            title="Антирасистські дні культури 2022",
            introduction="З 14 до 31 березня 2022 року Любек висловив свою позицію мовою, мелодіями та вагомими аргументами. Уперше Дім культур і Відділ інтеграції міста спланували цю низку подій у тісній співпраці.",
            body=(
                facts(
                    ("Час", "14–31 березня 2022 року"),
                    ("Місце", "Любек (Lübeck)"),
                    ("Під патронатом", "бургомістра Ганзейського міста Любек"),
                    ("Гасло тижнів", "«Солідарність. Май позицію» (Solidarität. Haltung zeigen)"),
                ),
                heading("Культура проти расизму"),
                paragraph(
                    "Публічні заходи були присвячені миру, розмаїттю та обміну між культурами. Так Любек долучився до Міжнародних тижнів проти расизму, що відбувалися в усій землі та по всій країні.",
                    "Місто заявило про свою позицію й раніше: у 2020 році воно вступило до Європейської коаліції міст проти расизму (Europäische Städtekoalition gegen Rassismus e. V.).",
                ),
                heading("Хто брав участь"),
                points(*_PARTNERS),
            ),
        ),
    },
)
