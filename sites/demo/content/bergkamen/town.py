"""What moves the town of Bergkamen: funding, schools, belonging."""

from sites.demo.content.short_blocks import call, cards, facts, heading, paragraph, points
from sites.demo.content.types import PageContent, PageText

KIM = PageContent(
    kind="standard",
    slug="kim",
    texts={
        "de": PageText(
            title="KIM: Integration aus einer Hand",
            introduction="Das Landesprogramm „Kommunales Integrationsmanagement“ soll Ämter im Kreis Unna besser verbinden. Damit Sie schneller Unterstützung bekommen und nicht von Tür zu Tür geschickt werden.",
            body=(
                facts(
                    ("Förderung im Jahr", "bis zu 815.000 €"),
                    ("Eigenanteil", "rund 165.000 €"),
                    ("Wer mitmacht", "der Kreis Unna und seine zehn Städte und Gemeinden"),
                ),
                heading("Was sich ändern soll"),
                points(
                    "Menschen erreichen und verlässlich beraten",
                    "den Weg in Angebote erleichtern",
                    "Mitbestimmung stärken",
                    "Wechsel zwischen Ämtern und Rechtskreisen besser gestalten",
                ),
                heading("Bergkamen mit Kamen und Bönen"),
                paragraph(
                    "Der Kreistag hat der Beteiligung zugestimmt; Geld fließt, wenn der Antrag Erfolg hat. KIM beginnt auf Kreisebene, doch das Personal soll auch vor Ort arbeiten. Bergkamen will sich dafür mit Kamen und Bönen zusammentun."
                ),
                paragraph(
                    "Das Kommunale Integrationszentrum des Kreises will nicht mehr nur in Zuständigkeiten denken, sondern bei der Lebensgeschichte und den Stärken der Menschen beginnen."
                ),
            ),
        ),
        "en": PageText(
            title="KIM: integration from one source",
            introduction="The state programme “Municipal Integration Management” (Kommunales Integrationsmanagement, KIM) is meant to link offices in the district of Unna better. So that you get support sooner and are not sent from door to door.",
            body=(
                facts(
                    ("Funding per year", "up to €815,000"),
                    ("Own share", "about €165,000"),
                    ("Who takes part", "the district of Unna and its ten towns and municipalities"),
                ),
                heading("What should change"),
                points(
                    "reach people and advise them reliably",
                    "make it easier to find services",
                    "strengthen participation",
                    "improve the passage between offices and areas of law",
                ),
                heading("Bergkamen with Kamen and Bönen"),
                paragraph(
                    "The district council has agreed to take part; money will come if the application succeeds. KIM begins at district level, but staff are to work locally as well. Bergkamen wants to join forces with Kamen and Bönen for this."
                ),
                paragraph(
                    "The district’s Municipal Integration Centre no longer wants to think only in terms of responsibilities but to start from people’s life stories and strengths."
                ),
            ),
        ),
        "tr": PageText(
            title="KIM: tek elden entegrasyon",
            introduction="Eyaletin “Yerel Entegrasyon Yönetimi” (Kommunales Integrationsmanagement, KIM) programı, Unna ilçesindeki daireleri birbirine daha iyi bağlamayı amaçlıyor. Böylece desteğe daha çabuk ulaşır, kapı kapı dolaşmazsınız.",
            body=(
                facts(
                    ("Yıllık destek", "en çok 815.000 €"),
                    ("Öz katkı", "yaklaşık 165.000 €"),
                    ("Katılanlar", "Unna ilçesi ve ilçenin on kenti ile belediyesi"),
                ),
                heading("Neler değişmeli"),
                points(
                    "insanlara ulaşmak ve güvenilir danışmanlık vermek",
                    "hizmetlere giden yolu kolaylaştırmak",
                    "katılımı güçlendirmek",
                    "daireler ve hukuk alanları arasındaki geçişi iyileştirmek",
                ),
                heading("Bergkamen, Kamen ve Bönen birlikte"),
                paragraph(
                    "İlçe meclisi katılımı onayladı; başvuru kabul edilirse kaynak gelecek. KIM ilçe düzeyinde başlıyor ama personelin yerinde de çalışması öngörülüyor. Bergkamen bunun için Kamen ve Bönen’le güç birliği yapmak istiyor."
                ),
                paragraph(
                    "İlçenin Entegrasyon Merkezi artık yalnızca yetki alanlarıyla değil, insanların yaşam öyküsünden ve güçlü yanlarından yola çıkarak düşünmek istiyor."
                ),
            ),
        ),
        "ar": PageText(
            title="برنامج KIM: الاندماج من يد واحدة",
            introduction="يهدف برنامج الولاية «إدارة الاندماج البلدية» (Kommunales Integrationsmanagement, KIM) إلى ربط الدوائر في منطقة أونا على نحو أفضل، كي تحصلوا على الدعم أسرع ولا تُرسَلوا من باب إلى باب.",
            body=(
                facts(
                    ("الدعم السنوي", "حتى 815000 يورو"),
                    ("الحصة الذاتية", "نحو 165000 يورو"),
                    ("المشاركون", "منطقة أونا (Kreis Unna) ومدنها وبلداتها العشر"),
                ),
                heading("ما الذي ينبغي أن يتغير"),
                points(
                    "الوصول إلى الناس وتقديم مشورة موثوقة لهم",
                    "تسهيل الطريق إلى العروض",
                    "تعزيز المشاركة",
                    "تحسين الانتقال بين الدوائر ومجالات القانون",
                ),
                heading("بيرغكامن مع كامن وبونن"),
                paragraph(
                    "وافق مجلس المنطقة على المشاركة، وستأتي الأموال إذا نجح الطلب. يبدأ KIM على مستوى المنطقة، غير أن الموظفين سيعملون محليًا أيضًا. وتريد بيرغكامن أن تتعاون في ذلك مع كامن (Kamen) وبونن (Bönen)."
                ),
                paragraph(
                    "ومركز الاندماج البلدي في المنطقة لا يريد بعد اليوم أن يفكر في الاختصاصات فقط، بل أن يبدأ من قصة حياة الناس ومواطن قوتهم."
                ),
            ),
        ),
    },
)

SCHOOLS = PageContent(
    kind="standard",
    slug="vielfalt-an-schulen",
    texts={
        "de": PageText(
            title="Vielfalt an Schulen",
            introduction="Kinder bringen viele Sprachen, Religionen und Lebensweisen mit in die Klasse. Die Stadt plant, dass Vielfalts-Manager*innen sie dabei begleiten.",
            body=(
                heading("Was sie tun sollen"),
                cards(
                    ("Fragen klären", "Was bedeutet ein Glaube für den Unterricht und den Alltag in der Schule?"),
                    ("Verständnis wecken", "Schüler*innen, Eltern und Lehrkräfte lernen einander besser kennen."),
                ),
                heading("Was der Integrationsrat anspricht"),
                points("Mobbing an Schulen", "alltäglichen Rassismus", "fehlende Akzeptanz, wenn jemand anders liebt"),
                call(
                    "Erleben Sie so etwas?",
                    "Sagen Sie es uns. Wir nennen Ihnen eine Stelle, die hilft.",
                    "Zum Kontakt",
                    "kontakt/",
                ),
            ),
        ),
        "en": PageText(
            title="Diversity in schools",
            introduction="Children bring many languages, religions and ways of life to class. The town plans to have diversity managers support them.",
            body=(
                heading("What they are to do"),
                cards(
                    ("Answering questions", "What does a faith mean for lessons and everyday life at school?"),
                    ("Building understanding", "Pupils, parents and teachers get to know each other better."),
                ),
                heading("What the Integration Council raises"),
                points("bullying in schools", "everyday racism", "lack of acceptance when someone loves differently"),
                call(
                    "Is this happening to you?", "Tell us. We will name an office that helps.", "Contact us", "kontakt/"
                ),
            ),
        ),
        "tr": PageText(
            title="Okullarda çeşitlilik",
            introduction="Çocuklar sınıfa pek çok dil, din ve yaşam biçimi getirir. Belediye, çeşitlilik sorumlularının onlara eşlik etmesini planlıyor.",
            body=(
                heading("Görevleri ne olacak"),
                cards(
                    ("Soruları yanıtlamak", "Bir inancın ders ve okul hayatı için anlamı nedir?"),
                    ("Anlayışı artırmak", "Öğrenciler, anne babalar ve öğretmenler birbirini daha iyi tanır."),
                ),
                heading("Entegrasyon Meclisi’nin dile getirdikleri"),
                points("okullarda zorbalık", "gündelik ırkçılık", "farklı sevenlerin kabul görmemesi"),
                call(
                    "Siz de yaşıyor musunuz?",
                    "Bize anlatın. Size yardım edecek bir yer söyleriz.",
                    "İletişim",
                    "kontakt/",
                ),
            ),
        ),
        "ar": PageText(
            title="التنوع في المدارس",
            introduction="يحمل الأطفال معهم إلى الصف لغات وأديانًا وأنماط حياة كثيرة. وتخطط المدينة لأن يرافقهم في ذلك مسؤولون ومسؤولات عن التنوع.",
            body=(
                heading("ما مهامهم"),
                cards(
                    ("توضيح الأسئلة", "ماذا يعني الإيمان للدروس وللحياة اليومية في المدرسة؟"),
                    ("تعزيز التفاهم", "يتعرف التلاميذ والأهل والمعلمون بعضهم إلى بعض بشكل أفضل."),
                ),
                heading("ما يطرحه مجلس الاندماج"),
                points("التنمر في المدارس", "العنصرية اليومية", "غياب القبول لمن يحب بطريقة مختلفة"),
                call("هل تعيشون مثل ذلك؟", "أخبرونا وسندلّكم على جهة تساعدكم.", "التواصل", "kontakt/"),
            ),
        ),
    },
)

FOR_ALL = PageContent(
    kind="standard",
    slug="bergkamen-for-all",
    texts={
        "de": PageText(
            title="Bergkamen for all",
            introduction="Woher Sie kommen, wohin Sie wollen, woran Sie glauben, wen Sie lieben: Sie gehören dazu. Das trägt „Bergkamen for all“ in die Stadt.",
            body=(
                heading("Von der Jugend für alle"),
                paragraph(
                    "Begonnen hat es als Projekt von Jugendlichen. Eine Steuerungsgruppe führt es weiter und denkt darüber nach, einen Verein zu gründen. Dann stünde die Initiative stärker auf eigenen Füßen und weniger unter dem Dach der Stadtverwaltung."
                ),
                heading("Der Gedanke dahinter"),
                paragraph("Eine Stadt ist nicht die Mehrheit plus Gäste. Sie ist die Summe aller, die in ihr wohnen."),
                call(
                    "Machen Sie mit",
                    "Wir stellen den Kontakt zur Steuerungsgruppe her.",
                    "Schreiben Sie uns",
                    "kontakt/",
                ),
            ),
        ),
        "en": PageText(
            title="Bergkamen for all",
            introduction="Where you come from, where you want to go, what you believe, whom you love: you belong. “Bergkamen for all” carries this into the town.",
            body=(
                heading("From young people, for everyone"),
                paragraph(
                    "It began as a project by young people. A steering group carries it on and is thinking about founding an association. The initiative would then stand more on its own feet and less under the roof of the town administration."
                ),
                heading("The thought behind it"),
                paragraph("A town is not a majority plus guests. It is the sum of all who live in it."),
                call("Join in", "We will put you in touch with the steering group.", "Write to us", "kontakt/"),
            ),
        ),
        "tr": PageText(
            title="Bergkamen for all (Herkes için Bergkamen)",
            introduction="Nereden geldiğiniz, nereye gitmek istediğiniz, neye inandığınız, kimi sevdiğiniz fark etmez: Siz de bizdensiniz. “Bergkamen for all” bunu kente taşıyor.",
            body=(
                heading("Gençlerden herkese"),
                paragraph(
                    "Bir gençlik projesi olarak başladı. Bir yönlendirme grubu projeyi sürdürüyor ve dernek kurmayı düşünüyor. O zaman girişim belediyenin çatısından biraz ayrılıp kendi ayakları üzerinde durabilir."
                ),
                heading("Arkasındaki düşünce"),
                paragraph("Kent, çoğunluk artı konuklar değildir. Kent, içinde yaşayan herkesin toplamıdır."),
                call("Katılın", "Sizi yönlendirme grubuyla buluştururuz.", "Bize yazın", "kontakt/"),
            ),
        ),
        "ar": PageText(
            title="بيرغكامن للجميع (Bergkamen for all)",
            introduction="من أين أتيتم، وإلى أين تريدون، وبماذا تؤمنون، ومن تحبون: أنتم منا. هذا ما تحمله مبادرة «Bergkamen for all» إلى المدينة.",
            body=(
                heading("من الشباب إلى الجميع"),
                paragraph(
                    "بدأت مشروعًا للشباب. وتواصلها مجموعة توجيه تفكر في تأسيس جمعية، وعندئذ تعتمد المبادرة على نفسها أكثر وتبتعد قليلًا عن مظلة إدارة المدينة."
                ),
                heading("الفكرة وراءها"),
                paragraph("ليست المدينة أغلبية وضيوفًا، بل هي مجموع كل من يعيشون فيها."),
                call("شاركوا", "نصلكم بمجموعة التوجيه.", "اكتبوا إلينا", "kontakt/"),
            ),
        ),
    },
)
