"""The good practice of 2011: migrant organisations plan and run a house, the city supports it."""

from sites.demo.content.short_blocks import call
from sites.demo.content.types import PageContent, PageText
from sites.demo.content.umbrella.passages import section

PRACTICE = PageContent(
    kind="best_practice",
    slug="ein-haus-selbst-verwalten",
    in_menu=True,
    data={"place": "Braunschweig", "since": 2011},
    texts={
        "de": PageText(
            title="Ein Haus, das Migrant*innenorganisationen selbst verwalten",
            introduction="Die Organisationen schreiben das Konzept, die Stadt gibt Geld und Verlässlichkeit: Seit 2011 zeigt Braunschweig, wie Zusammenarbeit gelingt.",
            fields={
                "situation": "<p>Vereine leisten viel für das Zusammenleben, doch die Öffentlichkeit sieht wenig davon. In der Kommunalpolitik zählt ihr Können oft nicht gleich viel. Es fehlte ein Ort, der multikulturell, interkulturell und transkulturell zugleich ist.</p>",
                "concept": [
                    (
                        "Selbst entwerfen",
                        "Die Migrant*innenorganisationen entwerfen selbst, wie das Haus aussehen und arbeiten soll.",
                    ),
                    (
                        "Förderung zusagen",
                        "Die Stadt Braunschweig bewilligt 2011 einen Zuschuss, damit das Haus entstehen kann.",
                    ),
                    ("Selbst verwalten", "Die Organisationen übernehmen die Verwaltung."),
                    (
                        "Räume öffnen",
                        "Das Haus öffnet seine Veranstaltungsräume: für die Organisationen, für die Stadtverwaltung, für die TU und andere wichtige Einrichtungen.",
                    ),
                ],
                "roles": "<p><b>Migrant*innenorganisationen</b> planen, verwalten und füllen das Haus. <b>Die Stadt</b> fördert es verbindlich, nutzt die Räume mit und bezieht die Organisationen in ihre Gremien ein.</p>",
                "gains": [
                    "Das Haus ist zum wichtigsten Ort gesellschaftlicher und kultureller Teilhabe in Braunschweig geworden.",
                    "Der Verein wirkt heute stärker in der Integrationsförderung und in der interkulturellen Arbeit der Stadt mit.",
                    "Die Stadt unterstützt das Haus verbindlich.",
                    "Das Haus entlastet und ergänzt die Arbeit der Kommune.",
                    "Migrant*innenorganisationen arbeiten in den Gremien der Stadt mit.",
                ],
                "claim": "Erst Vertrauen, dann feste Zusagen: So trägt Zusammenarbeit.",
                "conclusion": "<p>Am Anfang steht Vertrauen. Wer das Können der Vereine anerkennt und mit ihnen plant, erhält passende Angebote: beim Wohnen, in Gesundheit und Sport, in Bildung und Ausbildung. Damit das hält, braucht die Zusammenarbeit verbindliche Zusagen.</p>",
                "partners": "Haus der Kulturen Braunschweig e. V. und Stadt Braunschweig",
                "cooperation": "Selbstverwaltung durch die Migrant*innenorganisationen, gemeinsame Nutzung der Räume, Mitarbeit in kommunalen Gremien.",
                "funding": "Zuschuss der Stadt Braunschweig, bewilligt 2011. Über die Höhe sagen die Unterlagen nichts.",
            },
            body=(
                *section(
                    "Was andere Städte übernehmen können",
                    "Fragen Sie zuerst die Vereine, was sie brauchen, und lassen Sie das Konzept bei ihnen. Legen Sie dann schriftlich fest, was die Stadt beiträgt und wie lange.",
                ),
                call(
                    "Wollen Sie es nachmachen?",
                    "Besuchen Sie uns mit Ihrem Verein und Ihrer Verwaltung. Wir zeigen Ihnen Räume und Regeln.",
                    "Besuch vereinbaren",
                    "kontakt/",
                ),
            ),
        ),
        "en": PageText(
            title="A house run by migrant organisations themselves",
            introduction="The organisations write the concept, the city gives money and reliability: since 2011 Braunschweig has shown how cooperation works.",
            fields={
                "situation": "<p>Clubs do a great deal for life together, yet the public sees little of it. In local politics their skills often do not count equally. What was missing was a place that is multicultural, intercultural and transcultural at once.</p>",
                "concept": [
                    (
                        "Design it yourselves",
                        "The migrant organisations themselves design what the house should look like and how it should work.",
                    ),
                    (
                        "Promise funding",
                        "In 2011 the City of Braunschweig approves a grant so that the house can come into being.",
                    ),
                    ("Run it yourselves", "The organisations take over the management."),
                    (
                        "Open the rooms",
                        "The house opens its event rooms: to the organisations, the city administration, the Technical University and other important institutions.",
                    ),
                ],
                "roles": "<p><b>Migrant organisations</b> plan, manage and fill the house. <b>The city</b> supports it reliably, uses the rooms as well and involves the organisations in its committees.</p>",
                "gains": [
                    "The house has become the most important place of social and cultural participation in Braunschweig.",
                    "The association plays a stronger part in promoting integration and in the city’s intercultural work.",
                    "The city supports the house on a firm footing.",
                    "The house eases and complements the work of the municipality.",
                    "Migrant organisations work on the city’s committees.",
                ],
                "claim": "First trust, then firm promises: that is how cooperation holds.",
                "conclusion": "<p>It starts with trust. Those who recognise what clubs can do and plan with them get services that fit: in housing, health and sport, education and training. To make it last, cooperation needs binding promises.</p>",
                "partners": "Haus der Kulturen Braunschweig e. V. and the City of Braunschweig",
                "cooperation": "Self-management by the migrant organisations, shared use of the rooms, work on municipal committees.",
                "funding": "A grant from the City of Braunschweig, approved in 2011. The records do not state the amount.",
            },
            body=(
                *section(
                    "What other towns can adopt",
                    "Ask the clubs first what they need, and leave the concept with them. Then put in writing what the city contributes and for how long.",
                ),
                call(
                    "Would you like to do the same?",
                    "Visit us with your club and your administration. We will show you rooms and rules.",
                    "Arrange a visit",
                    "kontakt/",
                ),
            ),
        ),
        "ar": PageText(
            title="بيت تديره منظمات المهاجرات والمهاجرين بنفسها",
            introduction="المنظمات تكتب الخطة، والمدينة تقدّم المال والالتزام: منذ عام 2011 تبيّن براونشفايغ (Braunschweig) كيف ينجح التعاون.",
            fields={
                "situation": "<p>تقدّم الجمعيات الكثير للعيش المشترك، لكن الجمهور لا يرى منه إلا القليل. وكثيراً ما لا تُحسب قدراتها في السياسة المحلية على قدم المساواة. كان ينقص مكان متعدد الثقافات، يجمع بينها ويتجاوز حدودها في آن واحد.</p>",
                "concept": [
                    ("التصميم", "تصمّم منظمات المهاجرات والمهاجرين بنفسها شكل البيت وطريقة عمله."),
                    ("التمويل", "في عام 2011 توافق مدينة براونشفايغ على دعم مالي لكي يقوم البيت."),
                    ("الإدارة", "تتولى المنظمات الإدارة."),
                    ("فتح القاعات", "يفتح البيت قاعاته: للمنظمات ولإدارة المدينة وللجامعة التقنية ولمؤسسات مهمة أخرى."),
                ],
                "roles": "<p><b>منظمات المهاجرات والمهاجرين</b> تخطط للبيت وتديره وتملؤه حياة. <b>والمدينة</b> تدعمه بالتزام، وتستخدم قاعاته أيضاً، وتُشرك المنظمات في لجانها.</p>",
                "gains": [
                    "صار البيت أهم مكان للمشاركة الاجتماعية والثقافية في براونشفايغ.",
                    "صار للجمعية دور أقوى في تشجيع الاندماج وفي عمل المدينة بين الثقافات.",
                    "تدعم المدينة البيت بالتزام واضح.",
                    "يخفّف البيت عن البلدية ويكمّل عملها.",
                    "تعمل منظمات المهاجرات والمهاجرين في لجان المدينة.",
                ],
                "claim": "الثقة أولاً ثم الوعود الملزمة: هكذا يدوم التعاون.",
                "conclusion": "<p>البداية هي الثقة. من يعترف بقدرات الجمعيات ويخطط معها يحصل على عروض مناسبة: في السكن والصحة والرياضة والتعليم والتدريب المهني. ولكي يدوم ذلك، يحتاج التعاون إلى وعود ملزمة.</p>",
                "partners": "بيت الثقافات في براونشفايغ (Haus der Kulturen Braunschweig e. V.) ومدينة براونشفايغ (Stadt Braunschweig)",
                "cooperation": "إدارة ذاتية من قبل منظمات المهاجرات والمهاجرين، واستخدام مشترك للقاعات، وعمل في لجان البلدية.",
                "funding": "دعم مالي من مدينة براونشفايغ، أُقرّ عام 2011. ولا تذكر الوثائق قيمته.",
            },
            body=(
                *section(
                    "ما الذي تستطيع مدن أخرى أن تأخذه",
                    "اسألوا الجمعيات أولاً عمّا تحتاج إليه، واتركوا الخطة في يدها. ثم ثبّتوا كتابةً ما الذي تقدّمه المدينة وإلى متى.",
                ),
                call(
                    "هل تريدون أن تفعلوا مثلنا؟",
                    "زورونا مع جمعيتكم وإدارة مدينتكم، ونريكم القاعات والقواعد.",
                    "اتفقوا معنا على زيارة",
                    "kontakt/",
                ),
            ),
        ),
    },
)
