"""Cologne's best practice: centres and city at one table."""

from sites.demo.content.short_blocks import facts, heading, points
from sites.demo.content.types import PageContent, PageText

PRACTICE = PageContent(
    kind="best_practice",
    slug="viermal-im-jahr-an-einem-tisch",
    data={"place": "Köln", "since": None},
    texts={
        "de": PageText(
            title="Viermal im Jahr an einem Tisch",
            introduction="Interkulturelle Zentren und Stadt planen zusammen, statt sich zu verpassen. Vier feste Treffen genügen als Gerüst.",
            fields={
                "situation": "<p>In Köln gibt es mehrere Interkulturelle Zentren. Jedes plant Feste, Beratung und Aktionen. Was Menschen belastet, hängt oft zusammen; einzelne Angebote reichen dafür nicht aus.</p>",
                "concept": (
                    (
                        "Fester Takt",
                        "Zentren und Kommunales Integrationszentrum treffen sich viermal im Jahr im Arbeitskreis.",
                    ),
                    ("Kleine Gruppen", "Für besondere Themen bilden sie Arbeitsgruppen, die sich nach Bedarf treffen."),
                    (
                        "Gemeinsame Planung",
                        "Sie berichten, laden Gäste ein und planen Aktionen, Workshops und Öffentlichkeitsarbeit.",
                    ),
                    (
                        "Gleiche Maßstäbe",
                        "Aus der Erfahrung entwickeln sie Standards, etwa für Beratung und Sprachförderung.",
                    ),
                ),
                "claim": "Wer sich regelmäßig sieht, plant nicht aneinander vorbei.",
                "roles": "<p><b>Zentren:</b> bringen Themen ein und setzen um. <b>Sprecher*innen:</b> tragen Nachrichten aus anderen Gremien herein, zum Beispiel aus den Arbeitskreisen des Integrationsrates. <b>Kommunales Integrationszentrum:</b> sitzt für die Stadt mit am Tisch.</p>",
                "gains": [
                    "Alle wissen, was die anderen vorhaben.",
                    "Die Zentren treten bei Wochen, Konferenzen und Demonstrationen zusammen auf.",
                    "Beratung und Sprachförderung folgen gemeinsamen Maßstäben.",
                ],
                "conclusion": "<p>Ein fester Rhythmus hält das Netz zusammen. Er trägt aber nur, wenn es dafür Personal und verlässliches Geld gibt.</p>",
                "partners": "<p>Interkulturelle Zentren in Köln, Kommunales Integrationszentrum der Stadt Köln; als Gäste Träger, Fachleute und neue Projekte.</p>",
                "cooperation": "<p>Stadt und Zentren planen gleichberechtigt. Was beschlossen ist, setzen die Zentren in ihren Stadtteilen um.</p>",
                "funding": "<p>Die Zentren fordern eine dauerhafte Finanzierung, die ihren Aufgaben entspricht. Beträge nennt unsere Quelle nicht.</p>",
            },
            body=(
                facts(("Rhythmus", "viermal im Jahr, dazu Arbeitsgruppen"), ("Ort", "Köln")),
                heading("So übertragen Sie das"),
                points(
                    "Legen Sie vier Termine für das ganze Jahr fest.",
                    "Wählen Sie Sprecher*innen, die in andere Gremien gehen und zurück berichten.",
                    "Beginnen Sie mit einer gemeinsamen Aktion, dann mit einem gemeinsamen Standard.",
                ),
            ),
        ),
        "en": PageText(
            title="Four times a year at one table",
            introduction="Intercultural centres and the city plan together instead of missing each other. Four fixed meetings are enough of a frame.",
            fields={
                "situation": "<p>There are several Intercultural Centres in Cologne. Each plans festivals, advice and campaigns. The burdens people carry are often linked; single services are not enough to meet them.</p>",
                "concept": (
                    (
                        "A fixed rhythm",
                        "The centres and the Municipal Integration Centre meet four times a year in a working group.",
                    ),
                    ("Smaller groups", "For special topics they form groups that meet as needed."),
                    ("Joint planning", "They report, invite guests and plan campaigns, workshops and publicity."),
                    (
                        "The same standards",
                        "From experience they develop standards, for instance for advice and language support.",
                    ),
                ),
                "claim": "Those who meet regularly do not plan past each other.",
                "roles": "<p><b>Centres:</b> bring in topics and carry them out. <b>Spokespersons:</b> bring in news from other bodies, such as the working groups of the Integration Council. <b>Municipal Integration Centre:</b> sits at the table for the city.</p>",
                "gains": [
                    "Everyone knows what the others are planning.",
                    "The centres appear together at themed weeks, conferences and demonstrations.",
                    "Advice and language support follow shared standards.",
                ],
                "conclusion": "<p>A fixed rhythm holds the network together. But it can only last with staff and reliable money behind it.</p>",
                "partners": "<p>Intercultural Centres in Cologne, the City of Cologne’s Municipal Integration Centre (Kommunales Integrationszentrum); as guests, organisations, specialists and new projects.</p>",
                "cooperation": "<p>City and centres plan on equal terms. What has been agreed, the centres carry out in their neighbourhoods.</p>",
                "funding": "<p>The centres call for lasting funding that matches their tasks. Our source names no amounts.</p>",
            },
            body=(
                facts(("Rhythm", "four times a year, plus smaller groups"), ("Place", "Cologne")),
                heading("How to adapt it"),
                points(
                    "Fix four dates for the whole year.",
                    "Choose spokespersons who attend other bodies and report back.",
                    "Begin with one joint campaign, then with one shared standard.",
                ),
            ),
        ),
        "tr": PageText(
            title="Yılda dört kez aynı masada",
            introduction="Kültürlerarası merkezler ve belediye birbirini kaçırmak yerine birlikte planlıyor. Dört sabit toplantı çatıyı kurmaya yetiyor.",
            fields={
                "situation": "<p>Köln’de birkaç Kültürlerarası Merkez var. Her biri şenlikler, danışmanlık ve eylemler planlıyor. İnsanları zorlayan sorunlar çoğu zaman birbirine bağlıdır; tek tek hizmetler yetmez.</p>",
                "concept": (
                    (
                        "Sabit ritim",
                        "Merkezler ile Belediye Entegrasyon Merkezi yılda dört kez çalışma grubunda buluşur.",
                    ),
                    ("Küçük gruplar", "Özel konular için, gerektikçe toplanan gruplar kurarlar."),
                    (
                        "Ortak planlama",
                        "Bilgi verir, konuk çağırır; eylem, atölye ve tanıtım çalışmalarını planlarlar.",
                    ),
                    (
                        "Aynı ölçütler",
                        "Deneyimlerinden, örneğin danışmanlık ve dil desteği için, ölçütler geliştirirler.",
                    ),
                ),
                "claim": "Düzenli buluşanlar birbirinden habersiz plan yapmaz.",
                "roles": "<p><b>Merkezler:</b> konuları getirir ve uygular. <b>Sözcüler:</b> başka kurullardan, örneğin Entegrasyon Meclisi’nin çalışma gruplarından haber taşır. <b>Belediye Entegrasyon Merkezi:</b> masada kenti temsil eder.</p>",
                "gains": [
                    "Herkes diğerlerinin ne planladığını bilir.",
                    "Merkezler tema haftalarında, konferanslarda ve gösterilerde birlikte yer alır.",
                    "Danışmanlık ve dil desteği ortak ölçütlere uyar.",
                ],
                "conclusion": "<p>Sabit bir ritim ağı bir arada tutar. Ama bu ancak personel ve güvenilir kaynak varsa sürer.</p>",
                "partners": "<p>Köln’deki Kültürlerarası Merkezler, Köln Belediyesi Entegrasyon Merkezi (Kommunales Integrationszentrum); konuk olarak kuruluşlar, uzmanlar ve yeni projeler.</p>",
                "cooperation": "<p>Belediye ve merkezler eşit koşullarda planlar. Kararlaştırılanı merkezler kendi mahallelerinde uygular.</p>",
                "funding": "<p>Merkezler görevlerine uygun, kalıcı bir finansman istiyor. Kaynağımız tutar belirtmiyor.</p>",
            },
            body=(
                facts(("Ritim", "yılda dört kez, ayrıca küçük gruplar"), ("Yer", "Köln")),
                heading("Siz nasıl uyarlarsınız"),
                points(
                    "Bütün yıl için dört tarih belirleyin.",
                    "Başka kurullara gidip bilgi getiren sözcüler seçin.",
                    "Önce ortak bir eylemle, sonra ortak bir ölçütle başlayın.",
                ),
            ),
        ),
        "ar": PageText(
            title="أربع مرات في السنة حول طاولة واحدة",
            introduction="تخطط المراكز بين الثقافات مع المدينة معًا بدل أن تفوّت إحداهما الأخرى. وأربعة اجتماعات ثابتة تكفي لذلك إطارًا.",
            fields={
                "situation": "<p>في كولونيا عدة مراكز بين الثقافات. كل منها يخطط للاحتفالات والاستشارة والأنشطة. وما يثقل على الناس مترابط في الغالب، فلا تكفيه العروض المتفرقة.</p>",
                "concept": (
                    ("إيقاع ثابت", "تجتمع المراكز ومركز الاندماج البلدي أربع مرات في السنة في مجموعة العمل."),
                    ("مجموعات أصغر", "وللموضوعات الخاصة تشكّل مجموعات تجتمع عند الحاجة."),
                    ("تخطيط مشترك", "تتبادل الأخبار وتدعو الضيوف وتخطط للأنشطة وورش العمل والعمل الإعلامي."),
                    ("معايير واحدة", "ومن خبرتها تضع معايير، مثلًا للاستشارة والدعم اللغوي."),
                ),
                "claim": "من يلتقون بانتظام لا يخطط أحدهم بمعزل عن الآخر.",
                "roles": "<p><b>المراكز:</b> تطرح الموضوعات وتنفذها. <b>الناطقون والناطقات:</b> ينقلون الأخبار من هيئات أخرى، مثل مجموعات عمل مجلس الاندماج. <b>مركز الاندماج البلدي:</b> يمثّل المدينة على الطاولة.</p>",
                "gains": [
                    "يعرف الجميع ما يخطط له الآخرون.",
                    "تظهر المراكز معًا في أسابيع الفعاليات والمؤتمرات والمظاهرات.",
                    "تتبع الاستشارة والدعم اللغوي معايير مشتركة.",
                ],
                "conclusion": "<p>الإيقاع الثابت يُبقي الشبكة متماسكة. لكنه لا يدوم إلا بوجود موظفين وتمويل موثوق.</p>",
                "partners": "<p>المراكز بين الثقافات في كولونيا، ومركز الاندماج البلدي في مدينة كولونيا (Kommunales Integrationszentrum)، ويحضر ضيوفًا مؤسسات ومختصون ومشاريع جديدة.</p>",
                "cooperation": "<p>تخطط المدينة والمراكز على قدم المساواة. وما يُتفق عليه تنفذه المراكز في أحيائها.</p>",
                "funding": "<p>تطالب المراكز بتمويل دائم يناسب مهامها. ولا يذكر مصدرنا مبالغ.</p>",
            },
            body=(
                facts(("الإيقاع", "أربع مرات في السنة، إضافة إلى مجموعات أصغر"), ("المكان", "كولونيا (Köln)")),
                heading("كيف تطبّقون ذلك لديكم"),
                points(
                    "حدّدوا أربعة مواعيد للسنة كلها.",
                    "اختاروا ناطقين وناطقات يحضرون هيئات أخرى ويعودون بالأخبار.",
                    "ابدؤوا بنشاط مشترك، ثم بمعيار مشترك.",
                ),
            ),
        ),
    },
)
