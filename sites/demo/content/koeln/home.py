"""Köln's home page."""

from sites.demo.content.short_blocks import call, cards, heading, paragraph, topics
from sites.demo.content.types import PageContent, PageText

GERMAN = PageText(
    title="Verbund Köln",
    introduction="In Köln haben sich die Interkulturellen Zentren zusammengetan. Sie beraten, fördern Sprache, feiern und mischen sich ein. Suchen Sie sich das Zentrum, das zu Ihnen passt.",
    fields={"hero_title": "Wir gestalten Köln, und zwar gemeinsam."},
    body=(
        topics(
            ("paper", "Soziale Beratung", "Fragen stellen, Rechte kennen, Lösungen finden", "Beratung"),
            ("talk", "Deutsch lernen", "Sprachförderung in den Zentren", "Sprachförderung"),
            ("shield", "Gegen Rassismus", "Workshops, Aktionen und ein klares Wort", "Rassismus"),
            ("school", "Demokratie und Wahlen", "Verstehen, wie in Deutschland gewählt wird", "Wahlen"),
            ("work", "Ehrenamt", "Mitmachen, mit Menschen im Rücken, die Sie begleiten", "Ehrenamt"),
            ("house", "Zentren in Ihrer Nähe", "Orte, an denen Sie andere treffen und mitreden", "Zentrum"),
            ("talk", "Feste und Aktionen", "Interkulturelle Woche, Ehrenamtstag, Konferenzen", "Aktionen"),
        ),
        heading("Vom Müssen zum Machen"),
        paragraph(
            "„Die müssen sich integrieren“ hilft niemandem. In den Zentren gestalten möglichst viele Kölner*innen ihre Stadt und übernehmen dafür zusammen Verantwortung.",
            "Viermal im Jahr treffen sich die Zentren mit dem Kommunalen Integrationszentrum der Stadt Köln. Dort entstehen Aktionen, gemeinsame Standards und neue Ideen.",
        ),
        cards(
            ("Mitreden", "Wir laden zu Informationsabenden über Demokratie und Wahlen ein."),
            ("Mitgehen", "Wenn Köln Haltung zeigt, sind die Zentren auf der Straße dabei."),
            ("Mitgestalten", "Neue Projekte stellen sich im Arbeitskreis vor."),
        ),
        call(
            "Bringen Sie sich ein",
            "Sie möchten ein Zentrum kennenlernen oder mit uns zusammenarbeiten?",
            "Zum Kontakt",
            "kontakt/",
        ),
    ),
)

ENGLISH = PageText(
    title="Cologne network",
    introduction="In Cologne the Intercultural Centres (Interkulturelle Zentren) have joined forces. They give advice, teach language, celebrate and speak up. Choose the centre that suits you.",
    fields={"hero_title": "We shape Cologne, and we do it together."},
    body=(
        topics(
            ("paper", "Social advice", "Ask questions, know your rights, find solutions", "advice"),
            ("talk", "Learning German", "Language support in the centres", "language"),
            ("shield", "Against racism", "Workshops, campaigns and plain words", "racism"),
            ("school", "Democracy and elections", "Understand how people vote in Germany", "elections"),
            ("work", "Volunteering", "Take part, with people behind you who support you", "volunteers"),
            ("house", "Centres near you", "Places to meet others and have a say", "centre"),
            ("talk", "Festivals and campaigns", "Intercultural Week, Volunteers’ Day, conferences", "campaigns"),
        ),
        heading("From “have to” to “let’s”"),
        paragraph(
            "“They have to integrate” helps nobody. In the centres, as many people as possible shape their city and share responsibility for it.",
            "Four times a year the centres meet with the City of Cologne’s Municipal Integration Centre (Kommunales Integrationszentrum). Campaigns, shared standards and new ideas are born there.",
        ),
        cards(
            ("Having a say", "We invite you to information evenings on democracy and elections."),
            ("Marching along", "When Cologne takes a stand, the centres are out on the street too."),
            ("Helping to shape", "New projects present themselves in the working group."),
        ),
        call("Get involved", "Would you like to get to know a centre or work with us?", "Contact us", "kontakt/"),
    ),
)

TURKISH = PageText(
    title="Köln Yerel Ağı",
    introduction="Köln’de Kültürlerarası Merkezler (Interkulturelle Zentren) güçlerini birleştirdi. Danışmanlık yapıyor, dil öğretiyor, kutluyor ve söz alıyorlar. Size uygun merkezi seçin.",
    fields={"hero_title": "Köln’ü biz şekillendiriyoruz, hem de birlikte."},
    body=(
        topics(
            ("paper", "Sosyal danışmanlık", "Soru sormak, haklarını bilmek, çözüm bulmak", "danışmanlık"),
            ("talk", "Almanca öğrenmek", "Merkezlerde dil desteği", "dil"),
            ("shield", "Irkçılığa karşı", "Atölyeler, eylemler ve açık sözler", "ırkçılık"),
            ("school", "Demokrasi ve seçimler", "Almanya’da nasıl oy verildiğini anlamak", "seçim"),
            ("work", "Gönüllülük", "Arkanızda size eşlik eden insanlarla katılmak", "gönüllü"),
            ("house", "Yakınınızdaki merkezler", "Başkalarıyla buluşup söz alabileceğiniz yerler", "merkez"),
            ("talk", "Şenlikler ve eylemler", "Kültürlerarası Hafta, Gönüllüler Günü, konferanslar", "eylem"),
        ),
        heading("Zorunluluktan katılıma"),
        paragraph(
            "“Onlar uyum sağlamak zorunda” demenin kimseye yararı yok. Merkezlerde olabildiğince çok insan kentini şekillendirir ve sorumluluğu birlikte üstlenir.",
            "Merkezler yılda dört kez Köln Belediyesi’nin Entegrasyon Merkezi (Kommunales Integrationszentrum) ile buluşur. Eylemler, ortak ölçütler ve yeni fikirler burada doğar.",
        ),
        cards(
            ("Söz almak", "Demokrasi ve seçimler üzerine bilgilendirme akşamlarına davet ediyoruz."),
            ("Birlikte yürümek", "Köln tavır aldığında merkezler de sokaktadır."),
            ("Birlikte kurmak", "Yeni projeler çalışma grubunda kendini tanıtır."),
        ),
        call("Katkı verin", "Bir merkezi tanımak ya da bizimle çalışmak mı istiyorsunuz?", "İletişim", "kontakt/"),
    ),
)

ARABIC = PageText(
    title="شبكة كولونيا (Verbund Köln)",
    introduction="في كولونيا تضافرت جهود المراكز بين الثقافات (Interkulturelle Zentren). فهي تقدّم المشورة وتدعم تعلّم اللغة وتحتفل وترفع صوتها. اختاروا المركز الذي يناسبكم.",
    fields={"hero_title": "نشكّل كولونيا معًا."},
    body=(
        topics(
            ("paper", "استشارة اجتماعية", "طرح الأسئلة ومعرفة الحقوق وإيجاد الحلول", "استشارة"),
            ("talk", "تعلّم الألمانية", "دعم لغوي في المراكز", "الألمانية"),
            ("shield", "ضد العنصرية", "ورش عمل وأنشطة وكلمة واضحة", "العنصرية"),
            ("school", "الديمقراطية والانتخابات", "فهم طريقة الانتخاب في ألمانيا", "الانتخابات"),
            ("work", "العمل التطوعي", "المشاركة ومعكم من يرافقكم", "التطوعي"),
            ("house", "مراكز قريبة منكم", "أماكن تلتقون فيها بغيركم وتشاركون في الرأي", "مركز"),
            ("talk", "احتفالات وأنشطة", "الأسبوع بين الثقافات، ويوم التطوع، والمؤتمرات", "أنشطة"),
        ),
        heading("من الواجب إلى المشاركة"),
        paragraph(
            "عبارة «عليهم أن يندمجوا» لا تنفع أحدًا. ففي المراكز يشارك أكبر عدد ممكن من الناس في تشكيل مدينتهم ويتحملون مسؤوليتها معًا.",
            "وأربع مرات في السنة تلتقي المراكز مع مركز الاندماج البلدي في مدينة كولونيا (Kommunales Integrationszentrum). ومن هناك تنطلق الأنشطة والمعايير المشتركة والأفكار الجديدة.",
        ),
        cards(
            ("المشاركة في الرأي", "ندعوكم إلى أمسيات تعريفية عن الديمقراطية والانتخابات."),
            ("المشاركة في الشارع", "عندما تُظهر كولونيا موقفها تكون المراكز حاضرة في الشارع."),
            ("المشاركة في البناء", "تعرّف المشاريع الجديدة بنفسها في مجموعة العمل."),
        ),
        call("شاركوا معنا", "هل تودّون التعرف على أحد المراكز أو التعاون معنا؟", "التواصل", "kontakt/"),
    ),
)

HOME = PageContent(kind="home", slug="home", texts={"de": GERMAN, "en": ENGLISH, "tr": TURKISH, "ar": ARABIC})
