"""Cologne's part in two of the federation's projects.

What the centres do is documented; that they do it within these projects is an example.
"""

from sites.demo.content.short_blocks import call, cards, example, heading, paragraph, points
from sites.demo.content.types import PageContent, PageText

ANTI_RACISM = PageContent(
    kind="project_section",
    slug="anti-rassismus",
    data={"project": "anti-rassismus"},
    is_example=True,
    texts={
        "de": PageText(
            title="Köln zeigt Haltung",
            introduction="Die Interkulturellen Zentren widersprechen Rassismus: im Gespräch, im Workshop und auf der Straße.",
            body=(
                example(
                    "de",
                    "Die Aktivitäten sind belegt. Dass sie zu diesem Projekt gehören, haben wir für die Vorführung angenommen.",
                ),
                cards(
                    ("Internationale Wochen gegen Rassismus", "Die Zentren beteiligen sich mit eigenen Beiträgen."),
                    ("Demonstrationen", "Zum Beispiel bei „Köln zeigt Haltung“."),
                    (
                        "Workshops",
                        "Wie antworte ich auf rechtspopulistische Sprüche? Wie schütze ich andere vor Menschenfeindlichkeit?",
                    ),
                ),
                heading("Für wen"),
                points(
                    "für Mitarbeitende und Freiwillige der Zentren",
                    "für Menschen, die ihr Wissen weitergeben",
                    "für Besucher*innen",
                ),
                call("Sie möchten einen Workshop?", "Wir nennen Ihnen ein Zentrum.", "Fragen Sie nach", "kontakt/"),
            ),
        ),
        "en": PageText(
            title="Cologne takes a stand",
            introduction="The Intercultural Centres speak up against racism: in conversation, in workshops and on the street.",
            body=(
                example(
                    "en",
                    "the activities are documented. That they belong to this project is our assumption for the demonstration.",
                ),
                cards(
                    ("International Weeks against Racism", "The centres take part with contributions of their own."),
                    ("Demonstrations", "For instance at “Cologne takes a stand” (Köln zeigt Haltung)."),
                    ("Workshops", "How do I answer right-wing populist talk? How do I protect others from hatred?"),
                ),
                heading("For whom"),
                points(
                    "for staff and volunteers of the centres", "for people who pass on what they know", "for visitors"
                ),
                call("Would you like a workshop?", "We will put you in touch with a centre.", "Ask us", "kontakt/"),
            ),
        ),
        "tr": PageText(
            title="Köln tavır alıyor",
            introduction="Kültürlerarası Merkezler ırkçılığa karşı çıkıyor: sohbette, atölyede ve sokakta.",
            body=(
                example("tr", "Etkinlikler belgelidir. Bu projeye ait olduklarını tanıtım için varsaydık."),
                cards(
                    ("Irkçılığa Karşı Uluslararası Haftalar", "Merkezler kendi katkılarıyla yer alır."),
                    ("Gösteriler", "Örneğin “Köln tavır alıyor” (Köln zeigt Haltung)."),
                    ("Atölyeler", "Sağ popülist sözlere nasıl yanıt veririm? Başkalarını nefretten nasıl korurum?"),
                ),
                heading("Kimler için"),
                points("merkez çalışanları ve gönüllüleri", "bilgisini aktaran kişiler", "ziyaretçiler"),
                call("Atölye ister misiniz?", "Size bir merkez öneririz.", "Bize sorun", "kontakt/"),
            ),
        ),
        "ar": PageText(
            title="كولونيا تُظهر موقفها",
            introduction="تعترض المراكز بين الثقافات على العنصرية: في الحوار وفي ورش العمل وفي الشارع.",
            body=(
                example("ar", "الأنشطة موثّقة. أما انتماؤها إلى هذا المشروع فافترضناه للعرض التجريبي."),
                cards(
                    ("الأسابيع الدولية لمناهضة العنصرية", "تشارك المراكز فيها بإسهاماتها الخاصة."),
                    ("المظاهرات", "مثل «كولونيا تُظهر موقفها» (Köln zeigt Haltung)."),
                    ("ورش العمل", "كيف أرد على كلام الشعبوية اليمينية؟ وكيف أحمي الآخرين من الكراهية؟"),
                ),
                heading("لمن"),
                points("للعاملين والمتطوعين في المراكز", "لمن ينقلون معرفتهم إلى غيرهم", "للزوار"),
                call("هل ترغبون في ورشة عمل؟", "نصلكم بأحد المراكز.", "اسألونا", "kontakt/"),
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
            title="Demokratie leben in Kölner Zentren",
            introduction="Wer versteht, wie gewählt wird, redet mit. In den Zentren erklären wir, wie Demokratie in Deutschland funktioniert.",
            body=(
                example(
                    "de",
                    "Die Veranstaltungen sind belegt. Dass sie zu diesem Projekt gehören, haben wir für die Vorführung angenommen.",
                ),
                heading("Was wir tun"),
                points(
                    "Informationsabende zu Demokratie und Wahlen",
                    "Workshops zu Teilhabe und Mitbestimmung",
                    "Austausch mit den Arbeitskreisen des Integrationsrates",
                ),
                paragraph("So wird aus „wir über euch“ ein „wir für diese Stadt“."),
            ),
        ),
        "en": PageText(
            title="Living democracy in Cologne’s centres",
            introduction="Whoever understands elections has a say. In the centres we explain how democracy works in Germany.",
            body=(
                example(
                    "en",
                    "the events are documented. That they belong to this project is our assumption for the demonstration.",
                ),
                heading("What we do"),
                points(
                    "Information evenings on democracy and elections",
                    "Workshops on participation and having a say",
                    "Exchange with the working groups of the Integration Council",
                ),
                paragraph("In this way “we about you” turns into “we for this city”."),
            ),
        ),
        "tr": PageText(
            title="Köln’ün merkezlerinde demokrasiyi yaşamak",
            introduction="Seçimlerin nasıl yapıldığını anlayan söz sahibi olur. Merkezlerde Almanya’da demokrasinin nasıl işlediğini anlatıyoruz.",
            body=(
                example("tr", "Etkinlikler belgelidir. Bu projeye ait olduklarını tanıtım için varsaydık."),
                heading("Neler yapıyoruz"),
                points(
                    "Demokrasi ve seçimler üzerine bilgilendirme akşamları",
                    "Katılım ve söz hakkı atölyeleri",
                    "Entegrasyon Meclisi’nin çalışma gruplarıyla bilgi alışverişi",
                ),
                paragraph("Böylece “sizin hakkınızda biz”, “bu kent için biz” olur."),
            ),
        ),
        "ar": PageText(
            title="عيش الديمقراطية في مراكز كولونيا",
            introduction="من يفهم الانتخابات يشارك في الرأي. في المراكز نشرح كيف تعمل الديمقراطية في ألمانيا.",
            body=(
                example("ar", "الفعاليات موثّقة. أما انتماؤها إلى هذا المشروع فافترضناه للعرض التجريبي."),
                heading("ماذا نفعل"),
                points(
                    "أمسيات تعريفية عن الديمقراطية والانتخابات",
                    "ورش عمل عن المشاركة وإبداء الرأي",
                    "تبادل مع مجموعات عمل مجلس الاندماج",
                ),
                paragraph("وهكذا يتحول «نحن نتحدث عنكم» إلى «نحن من أجل هذه المدينة»."),
            ),
        ),
    },
)
