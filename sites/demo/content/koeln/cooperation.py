"""How Cologne's centres work together: the working group and the shared standards."""

from sites.demo.content.short_blocks import cards, facts, heading, paragraph, points
from sites.demo.content.types import PageContent, PageText

WORKING_GROUP = PageContent(
    kind="standard",
    slug="arbeitskreis",
    in_menu=True,
    texts={
        "de": PageText(
            title="Der Arbeitskreis",
            introduction="Viermal im Jahr kommen die Interkulturellen Zentren und das Kommunale Integrationszentrum der Stadt Köln zusammen. Bei Bedarf vertiefen Arbeitsgruppen einzelne Themen.",
            body=(
                facts(
                    ("Treffen", "viermal im Jahr"),
                    ("Am Tisch", "Interkulturelle Zentren, Kommunales Integrationszentrum"),
                    ("Dazwischen", "Arbeitsgruppen nach Bedarf"),
                ),
                heading("Wir informieren uns gegenseitig"),
                points(
                    "Was planen die Zentren?",
                    "Was berichten die Sprecher*innen, etwa aus den Arbeitskreisen des Integrationsrates?",
                    "Welche Träger, Netzwerke und neuen Projekte möchten sich vorstellen?",
                ),
                heading("Wir treten gemeinsam auf"),
                points(
                    "zur Interkulturellen Woche",
                    "am Ehrenamtstag auf dem Heumarkt",
                    "in den Internationalen Wochen gegen Rassismus",
                    "auf der Konferenz „Interkulturelles Köln“",
                    "bei Demonstrationen wie „Köln zeigt Haltung“",
                ),
                heading("Wir bilden uns weiter"),
                paragraph(
                    "Workshops richten sich an die Zentren, an Multiplikator*innen und an Besucher*innen. Sie handeln von Teilhabe, von Rechtspopulismus und vom Umgang mit Rassismus. In den Zentren informieren wir über Demokratie und Wahlen."
                ),
                paragraph("Auch Presse, Broschüre und Gespräche mit der Politik planen wir zusammen."),
            ),
        ),
        "en": PageText(
            title="The working group",
            introduction="Four times a year the Intercultural Centres meet with the City of Cologne’s Municipal Integration Centre. Where needed, smaller groups go deeper into single topics.",
            body=(
                facts(
                    ("Meetings", "four times a year"),
                    ("At the table", "Intercultural Centres, Municipal Integration Centre"),
                    ("In between", "smaller groups as needed"),
                ),
                heading("We keep each other informed"),
                points(
                    "What are the centres planning?",
                    "What do the spokespersons report, for instance from the working groups of the Integration Council (Integrationsrat)?",
                    "Which organisations, networks and new projects would like to introduce themselves?",
                ),
                heading("We appear together"),
                points(
                    "in the Intercultural Week",
                    "on Volunteers’ Day in the Heumarkt square",
                    "in the International Weeks against Racism",
                    "at the conference “Intercultural Cologne” (Interkulturelles Köln)",
                    "at demonstrations such as “Cologne takes a stand” (Köln zeigt Haltung)",
                ),
                heading("We keep learning"),
                paragraph(
                    "Workshops are open to the centres, to people who pass knowledge on, and to visitors. They deal with participation, right-wing populism and how to respond to racism. In the centres we inform people about democracy and elections."
                ),
                paragraph("We also plan press work, the brochure and talks with politicians together."),
            ),
        ),
        "tr": PageText(
            title="Çalışma grubu",
            introduction="Kültürlerarası Merkezler ile Köln Belediyesi’nin Entegrasyon Merkezi yılda dört kez bir araya gelir. Gerektiğinde küçük gruplar tek tek konuları derinleştirir.",
            body=(
                facts(
                    ("Toplantılar", "yılda dört kez"),
                    ("Masadakiler", "Kültürlerarası Merkezler, Belediye Entegrasyon Merkezi"),
                    ("Arada", "gerektikçe küçük gruplar"),
                ),
                heading("Birbirimizi bilgilendiririz"),
                points(
                    "Merkezler neler planlıyor?",
                    "Sözcüler, örneğin Entegrasyon Meclisi’nin (Integrationsrat) çalışma gruplarından neler aktarıyor?",
                    "Hangi kuruluşlar, ağlar ve yeni projeler kendini tanıtmak istiyor?",
                ),
                heading("Birlikte ortaya çıkarız"),
                points(
                    "Kültürlerarası Hafta’da",
                    "Heumarkt meydanındaki Gönüllüler Günü’nde",
                    "Irkçılığa Karşı Uluslararası Haftalar’da",
                    "“Kültürlerarası Köln” (Interkulturelles Köln) konferansında",
                    "“Köln tavır alıyor” (Köln zeigt Haltung) gibi gösterilerde",
                ),
                heading("Öğrenmeyi sürdürürüz"),
                paragraph(
                    "Atölyeler merkezlere, bilgiyi yayan kişilere ve ziyaretçilere açıktır. Katılım, sağ popülizm ve ırkçılıkla baş etme konularını işler. Merkezlerde demokrasi ve seçimler hakkında bilgi veririz."
                ),
                paragraph("Basın çalışmalarını, broşürü ve siyasetle görüşmeleri de birlikte planlarız."),
            ),
        ),
        "ar": PageText(
            title="مجموعة العمل",
            introduction="أربع مرات في السنة تجتمع المراكز بين الثقافات مع مركز الاندماج البلدي في مدينة كولونيا. وعند الحاجة تتعمق مجموعات أصغر في موضوعات بعينها.",
            body=(
                facts(
                    ("الاجتماعات", "أربع مرات في السنة"),
                    ("حول الطاولة", "المراكز بين الثقافات ومركز الاندماج البلدي"),
                    ("فيما بينها", "مجموعات أصغر عند الحاجة"),
                ),
                heading("نُطلع بعضنا بعضًا"),
                points(
                    "ماذا تخطط المراكز؟",
                    "بماذا يفيد الناطقون والناطقات باسم المراكز، مثلًا من مجموعات عمل مجلس الاندماج (Integrationsrat)؟",
                    "أي مؤسسات وشبكات ومشاريع جديدة تود أن تعرّف بنفسها؟",
                ),
                heading("نظهر معًا"),
                points(
                    "في الأسبوع بين الثقافات",
                    "في يوم التطوع في ساحة Heumarkt",
                    "في الأسابيع الدولية لمناهضة العنصرية",
                    "في مؤتمر «كولونيا بين الثقافات» (Interkulturelles Köln)",
                    "في مظاهرات مثل «كولونيا تُظهر موقفها» (Köln zeigt Haltung)",
                ),
                heading("نواصل التعلم"),
                paragraph(
                    "ورش العمل مفتوحة للمراكز ولمن ينقلون المعرفة وللزوار. وهي تتناول المشاركة والشعبوية اليمينية والتعامل مع العنصرية. وفي المراكز نعرّف بالديمقراطية والانتخابات."
                ),
                paragraph("ونخطط معًا أيضًا للعمل الصحفي وللكتيّب وللحوار مع السياسيين."),
            ),
        ),
    },
)

STANDARDS = PageContent(
    kind="standard",
    slug="qualitaetsstandards",
    texts={
        "de": PageText(
            title="Gemeinsame Qualitätsstandards",
            introduction="Sie sollen in jedem Zentrum gut beraten werden. Deshalb entwickeln wir gemeinsame Maßstäbe.",
            body=(
                heading("Wofür sie gelten"),
                cards(
                    ("Soziale Beratung", "Was Sie erwarten dürfen, wenn Sie mit einer Frage kommen."),
                    ("Sprachförderung", "Was guten Unterricht ausmacht."),
                ),
                heading("Wie sie entstehen"),
                paragraph(
                    "Die Zentren tauschen im Arbeitskreis aus, was sich bewährt hat, und einigen sich mit dem Kommunalen Integrationszentrum. Fachleute von außen laden wir dazu ein."
                ),
                heading("Woran wir glauben"),
                points(
                    "Wir fragen nach Stärken, nicht nach Mängeln.",
                    "Wir beugen vor: bei Einzelnen und in den Verhältnissen.",
                    "Wir wollen, dass möglichst viele mitreden und teilhaben.",
                ),
            ),
        ),
        "en": PageText(
            title="Shared quality standards",
            introduction="You should get good advice in every centre. That is why we develop shared standards.",
            body=(
                heading("What they cover"),
                cards(
                    ("Social advice", "What you may expect when you come with a question."),
                    ("Language support", "What makes for good teaching."),
                ),
                heading("How they come about"),
                paragraph(
                    "In the working group the centres exchange what has proved its worth and agree with the Municipal Integration Centre. We invite specialists from outside as well."
                ),
                heading("What we believe in"),
                points(
                    "We ask about strengths, not shortcomings.",
                    "We prevent problems: for individuals and in living conditions.",
                    "We want as many people as possible to have a say and a share.",
                ),
            ),
        ),
        "tr": PageText(
            title="Ortak kalite ölçütleri",
            introduction="Her merkezde iyi danışmanlık almalısınız. Bu yüzden ortak ölçütler geliştiriyoruz.",
            body=(
                heading("Hangi alanlar için"),
                cards(
                    ("Sosyal danışmanlık", "Bir soruyla geldiğinizde neler bekleyebilirsiniz."),
                    ("Dil desteği", "İyi bir dersi iyi yapan nedir."),
                ),
                heading("Nasıl ortaya çıkıyorlar"),
                paragraph(
                    "Merkezler çalışma grubunda işe yarayan deneyimleri paylaşır ve Belediye Entegrasyon Merkezi’yle anlaşır. Dışarıdan uzmanları da davet ederiz."
                ),
                heading("Neye inanıyoruz"),
                points(
                    "Eksiklere değil, güçlü yanlara bakarız.",
                    "Sorunları baştan önleriz: hem tek tek insanlarda hem de yaşam koşullarında.",
                    "Olabildiğince çok insanın söz ve pay sahibi olmasını isteriz.",
                ),
            ),
        ),
        "ar": PageText(
            title="معايير جودة مشتركة",
            introduction="من حقكم أن تحصلوا على مشورة جيدة في كل مركز. لذلك نضع معايير مشتركة.",
            body=(
                heading("مجالاتها"),
                cards(
                    ("الاستشارة الاجتماعية", "ما يمكنكم توقعه عندما تأتون بسؤال."),
                    ("الدعم اللغوي", "ما يجعل الدرس جيدًا."),
                ),
                heading("كيف تنشأ"),
                paragraph(
                    "تتبادل المراكز في مجموعة العمل ما أثبت نجاحه وتتفق مع مركز الاندماج البلدي. وندعو إلى ذلك مختصين من الخارج."
                ),
                heading("ما نؤمن به"),
                points(
                    "نسأل عن نقاط القوة لا عن النواقص.",
                    "نعمل على الوقاية: لدى الأفراد وفي ظروف الحياة.",
                    "نريد أن يشارك أكبر عدد ممكن من الناس في الرأي وفي حياة المدينة.",
                ),
            ),
        ),
    },
)
