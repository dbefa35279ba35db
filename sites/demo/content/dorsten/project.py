"""The finished project "Willkommenskultur für Zuwanderer", as the umbrella presents it.

The source describes the plan. The text retells it in the past tense and claims no results.
"""

from sites.demo.content.short_blocks import cards, facts, heading, paragraph
from sites.demo.content.types import PageContent, PageText

GERMAN = PageText(
    title="Willkommenskultur für Zuwanderer",
    introduction="Wie wird aus einer neuen Adresse eine Heimat? Das Projekt lud Menschen im Dorstener Quartier ein, ihre Stadt zu entdecken und mitzugestalten. Es ist seit 2020 abgeschlossen.",
    fields={
        "motto": "STADTFINDEN",
        "audience": "Menschen mit Migrationsgeschichte, die im Quartier bisher kaum vorkamen und Angebote allein schwer fanden",
        "interpreting": "Bei Bedarf kamen Dolmetscher*innen dazu.",
    },
    body=(
        heading("Worum es ging"),
        paragraph(
            "Das Projekt setzte auf einen festen Ort: den interkulturellen Treffpunkt MITTEndrin. Dort sollten Vereine, Schulen, Integrationszentren, Familien-, Jugend- und Gesundheitsarbeit dauerhaft zusammenwirken. Wer teilnahm, bekam enge Beratung und Begleitung."
        ),
        cards(
            (
                "Zeugnisse und Anerkennung",
                "Gruppen mit gemeinsamer Herkunft ließen Dokumente übersetzen, beschafften verlorene Nachweise neu und ordneten ihre Berufswege für den hiesigen Arbeitsmarkt.",
            ),
            (
                "Stadterkundung",
                "Eltern, vor allem Frauen, lernten Kitas, Schulen, Familienbüro und Jugendamt kennen. Auch Ausflüge in Museen und Konzerte waren vorgesehen.",
            ),
            (
                "Nachbarschaftsmütter",
                "Mütter mit eigener Migrationsgeschichte ließen sich schulen und halfen ehrenamtlich Familien im Alltag.",
            ),
            (
                "Bühne",
                "Kulturvereine und Künstler*innen sollten im MITTEndrin auftreten, mit Konzerten, Tanz und mehr.",
            ),
        ),
        heading("Was daraus wachsen sollte"),
        paragraph(
            "Menschen mit und ohne Migrationsgeschichte sollten ihre Lebensweise selbst bestimmen, einander begegnen und merken: Was ich tue, verändert etwas."
        ),
        facts(("Zeitraum", "2017 bis 2020, abgeschlossen"), ("Ort", "Dorsten"), ("Treffpunkt", "MITTEndrin")),
        (
            "funders",
            [
                {"name": "Land Nordrhein-Westfalen", "note": "Aufruf „Starke Quartiere – starke Menschen“"},
                {"name": "Europäischer Sozialfonds (ESF)", "note": "Finanzielle Unterstützung"},
            ],
        ),
    ),
)

ENGLISH = PageText(
    title="A Welcoming Culture for Newcomers (Willkommenskultur für Zuwanderer)",
    introduction="How does a new address become a home? The project invited people in their Dorsten neighbourhood to discover their city and help to shape it. It was completed in 2020.",
    fields={
        "motto": "STADTFINDEN (finding the city, and a place in it)",
        "audience": "People with a history of migration who had little part in neighbourhood life and found it hard to learn about services on their own",
        "interpreting": "Interpreters joined where needed.",
    },
    body=(
        heading("What it was about"),
        paragraph(
            "The project relied on a fixed place: the intercultural meeting place MITTEndrin. There, associations, schools, integration centres and family, youth and health services were to work together for good. Those who took part received close advice and support."
        ),
        cards(
            (
                "Certificates and recognition",
                "Groups with a shared origin had documents translated, recovered lost certificates and set out their working lives for the local job market.",
            ),
            (
                "Exploring the city",
                "Parents, above all women, got to know nurseries, schools, the family office and the youth welfare office. Trips to museums and concerts were planned as well.",
            ),
            (
                "Neighbourhood mothers",
                "Mothers with their own history of migration were trained and, as volunteers, helped families in everyday life.",
            ),
            (
                "Stage",
                "Cultural associations and artists were to perform at MITTEndrin, with concerts, dance and more.",
            ),
        ),
        heading("What was meant to grow from it"),
        paragraph(
            "People with and without a history of migration were to decide for themselves how they live, to meet, and to notice: what I do changes something."
        ),
        facts(("Period", "2017 to 2020, completed"), ("Place", "Dorsten"), ("Meeting place", "MITTEndrin")),
        (
            "funders",
            [
                {
                    "name": "Land Nordrhein-Westfalen",
                    "note": "State of North Rhine-Westphalia, call “Strong Neighbourhoods – Strong People” (Starke Quartiere – starke Menschen)",
                },
                {"name": "European Social Fund (ESF)", "note": "Financial support"},
            ],
        ),
    ),
)

TURKISH = PageText(
    title="Göçmenler İçin Karşılama Kültürü (Willkommenskultur für Zuwanderer)",
    introduction="Yeni bir adres nasıl yuva olur? Proje, Dorsten’deki mahallelileri kentlerini keşfetmeye ve birlikte şekillendirmeye çağırdı. 2020’de tamamlandı.",
    fields={
        "motto": "STADTFINDEN (kenti bulmak, kentte yer almak)",
        "audience": "Mahalle hayatına az katılabilen, hizmetleri tek başına öğrenmekte zorlanan, göç geçmişi olan insanlar",
        "interpreting": "Gerektiğinde tercümanlar da katıldı.",
    },
    body=(
        heading("Amaç neydi"),
        paragraph(
            "Proje sabit bir yere dayanıyordu: kültürlerarası buluşma yeri MITTEndrin. Dernekler, okullar, entegrasyon merkezleri ile aile, gençlik ve sağlık çalışmaları orada kalıcı biçimde birlikte çalışacaktı. Katılanlar yakın danışmanlık ve destek aldı."
        ),
        cards(
            (
                "Diplomalar ve denklik",
                "Ortak kökenli gruplar belgelerini çevirtti, kaybolan belgeleri yeniden edindi ve meslek yollarını buradaki iş piyasasına göre düzenledi.",
            ),
            (
                "Kent keşfi",
                "Anne babalar, özellikle kadınlar, kreşleri, okulları, aile bürosunu ve gençlik dairesini tanıdı. Müze ve konser gezileri de planlanmıştı.",
            ),
            (
                "Mahalle anneleri",
                "Kendi de göç geçmişi olan anneler eğitim aldı ve ailelere günlük hayatta gönüllü olarak yardım etti.",
            ),
            (
                "Sahne",
                "Kültür derneklerinin ve sanatçıların MITTEndrin’de konser, dans ve daha fazlasıyla sahneye çıkması öngörülmüştü.",
            ),
        ),
        heading("Bundan ne doğacaktı"),
        paragraph(
            "Göç geçmişi olan ve olmayan insanlar nasıl yaşayacaklarına kendileri karar verecek, birbirleriyle tanışacak ve şunu fark edecekti: Yaptıklarım bir şeyleri değiştiriyor."
        ),
        facts(("Dönem", "2017–2020, tamamlandı"), ("Yer", "Dorsten"), ("Buluşma yeri", "MITTEndrin")),
        (
            "funders",
            [
                {
                    "name": "Land Nordrhein-Westfalen",
                    "note": "Kuzey Ren-Vestfalya Eyaleti, “Güçlü mahalleler – güçlü insanlar” (Starke Quartiere – starke Menschen) çağrısı",
                },
                {"name": "Avrupa Sosyal Fonu (ESF)", "note": "Mali destek"},
            ],
        ),
    ),
)

ARABIC = PageText(
    title="ثقافة الترحيب بالقادمين (Willkommenskultur für Zuwanderer)",
    introduction="كيف يصبح العنوان الجديد وطنًا؟ دعا المشروع سكان الحي في دورستن إلى اكتشاف مدينتهم والمشاركة في تشكيلها. وقد انتهى عام 2020.",
    fields={
        "motto": "STADTFINDEN (أن تجد المدينة وأن تجد مكانك فيها)",
        "audience": "أناس لهم تاريخ هجرة كانت مشاركتهم في حياة الحي محدودة، وصعب عليهم أن يعرفوا وحدهم ما يُقدَّم فيه",
        "interpreting": "شارك مترجمون ومترجمات عند الحاجة.",
    },
    body=(
        heading("فكرة المشروع"),
        paragraph(
            "اعتمد المشروع على مكان ثابت هو الملتقى بين الثقافات MITTEndrin. وكان المقصود أن تتعاون فيه دائمًا الجمعيات والمدارس ومراكز الاندماج والعمل مع العائلات والشباب والعمل الصحي. وحصل المشاركون على مشورة ومرافقة عن قرب."
        ),
        cards(
            (
                "الشهادات والاعتراف بها",
                "ترجمت مجموعات من أصل واحد وثائقها، واستعادت شهادات مفقودة، ورتبت مساراتها المهنية بما يناسب سوق العمل هنا.",
            ),
            (
                "استكشاف المدينة",
                "تعرّف الآباء والأمهات، ولا سيما النساء، على الروضات والمدارس ومكتب العائلة ودائرة رعاية الشباب. وكانت هناك أيضًا خطط لزيارة المتاحف والحفلات الموسيقية.",
            ),
            ("أمهات الحي", "تدرّبت أمهات لهن تاريخ هجرة، وساعدن العائلات تطوعًا في حياتها اليومية."),
            (
                "المسرح",
                "كان مقررًا أن تقدّم الجمعيات الثقافية والفنانات والفنانون عروضهم في MITTEndrin، من حفلات موسيقية ورقص وغيرها.",
            ),
        ),
        heading("ما كان يُرجى منه"),
        paragraph(
            "أن يقرر الناس بأنفسهم، من لهم تاريخ هجرة ومن ليس لهم، كيف يعيشون، وأن يلتقوا، وأن يدركوا أن ما يفعلونه يغيّر شيئًا."
        ),
        facts(("الفترة", "من 2017 حتى 2020، انتهى"), ("المكان", "دورستن (Dorsten)"), ("الملتقى", "MITTEndrin")),
        (
            "funders",
            [
                {
                    "name": "Land Nordrhein-Westfalen",
                    "note": "ولاية شمال الراين وستفاليا، مبادرة «أحياء قوية – أناس أقوياء» (Starke Quartiere – starke Menschen)",
                },
                {"name": "الصندوق الاجتماعي الأوروبي (ESF)", "note": "دعم مالي"},
            ],
        ),
    ),
)

UKRAINIAN = PageText(
    title="Культура гостинності для новоприбулих (Willkommenskultur für Zuwanderer)",
    introduction="Як нова адреса стає домівкою? Проєкт запрошував мешканців дорстенського кварталу відкривати своє місто й творити його разом. Його завершено 2020 року.",
    fields={
        "motto": "STADTFINDEN (знайти місто і своє місце в ньому)",
        "audience": "Люди з історією міграції, які мало брали участь у житті кварталу й кому було важко самостійно дізнатися про пропозиції",
        "interpreting": "За потреби долучалися перекладачі.",
    },
    body=(
        heading("Про що йшлося"),
        paragraph(
            "Проєкт спирався на постійне місце — міжкультурний осередок MITTEndrin. Там мали тривало співпрацювати товариства, школи, інтеграційні центри, служби для родин, молоді та здоров’я. Учасники отримували докладні консультації й супровід."
        ),
        cards(
            (
                "Свідоцтва й визнання",
                "Групи зі спільним походженням перекладали документи, відновлювали втрачені свідоцтва й упорядковували свій трудовий шлях для тутешнього ринку праці.",
            ),
            (
                "Знайомство з містом",
                "Батьки, передусім жінки, знайомилися з садками, школами, сімейним бюро та службою у справах молоді. Передбачалися й відвідини музеїв та концертів.",
            ),
            (
                "Матері з сусідства",
                "Матері з власною історією міграції проходили навчання й як волонтерки допомагали родинам у щоденних справах.",
            ),
            ("Сцена", "Культурні товариства й митці мали виступати в MITTEndrin: концерти, танці та багато іншого."),
        ),
        heading("Що мало з цього вирости"),
        paragraph(
            "Люди з історією міграції та без неї мали самі вирішувати, як їм жити, зустрічатися й помічати: те, що я роблю, щось змінює."
        ),
        facts(("Час", "2017–2020, завершено"), ("Місце", "Дорстен (Dorsten)"), ("Осередок", "MITTEndrin")),
        (
            "funders",
            [
                {
                    "name": "Land Nordrhein-Westfalen",
                    "note": "Земля Північний Рейн-Вестфалія, програма «Сильні квартали – сильні люди» (Starke Quartiere – starke Menschen)",
                },
                {"name": "Європейський соціальний фонд (ESF)", "note": "Фінансова підтримка"},
            ],
        ),
    ),
)

PROJECT = PageContent(
    kind="project",
    slug="willkommenskultur",
    data={"started": 2017, "ended": 2020},
    texts={"de": GERMAN, "en": ENGLISH, "tr": TURKISH, "ar": ARABIC, "uk": UKRAINIAN},
)
