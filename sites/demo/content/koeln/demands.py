"""What Cologne's centres ask for: the programme of measures, and full-time staff for volunteers."""

from sites.demo.content.short_blocks import call, cards, heading, paragraph, points
from sites.demo.content.types import PageContent, PageText

PROGRAMME = PageContent(
    kind="standard",
    slug="massnahmenprogramm",
    texts={
        "de": PageText(
            title="Das Interkulturelle Maßnahmenprogramm",
            introduction="Köln braucht ein Programm, das mit dem Bedarf wächst. Und Zentren, die sich auf ihre Mittel verlassen können.",
            body=(
                heading("Was wir fordern"),
                cards(
                    (
                        "Verlässliches Geld",
                        "Wer im Stadtteil arbeitet, nützt der ganzen Stadt. Das muss dauerhaft und angemessen bezahlt werden.",
                    ),
                    (
                        "Menschen für das Netz",
                        "Vernetzung geschieht nicht nebenbei. Sie braucht Personal und einen eigenen Haushalt.",
                    ),
                    (
                        "Zugang zu Fördermitteln",
                        "Zusammen mit freien Trägern wollen wir auch überregionale Töpfe erreichen.",
                    ),
                    ("Vorbeugen", "Gute Angebote stärken Einzelne und ändern die Verhältnisse, in denen sie leben."),
                ),
                heading("Schritt für Schritt prüfen"),
                paragraph(
                    "Das Programm soll fortgeschrieben werden, sobald sich der Bedarf ändert. Ob es wirkt, zeigen Zahlen und Erfahrungen; wir brauchen beides."
                ),
                heading("Wer gefragt ist"),
                points(
                    "die Verwaltung", "die Politik", "die Wirtschaft", "Vereine und Einrichtungen der Stadtgesellschaft"
                ),
            ),
        ),
        "en": PageText(
            title="The intercultural programme of measures",
            introduction="Cologne needs a programme that grows with what is needed. And centres that can rely on their funding.",
            body=(
                heading("What we call for"),
                cards(
                    (
                        "Reliable money",
                        "Work in a neighbourhood benefits the whole city. It must be paid properly, and for the long term.",
                    ),
                    (
                        "People for the network",
                        "Networking does not happen on the side. It needs staff and a budget of its own.",
                    ),
                    (
                        "Access to funding",
                        "Together with independent organisations we want to reach funds beyond the region, too.",
                    ),
                    (
                        "Prevention",
                        "Good services strengthen individuals and change the conditions in which they live.",
                    ),
                ),
                heading("Checking step by step"),
                paragraph(
                    "The programme should be updated whenever needs change. Whether it works is shown by figures and by experience; we need both."
                ),
                heading("Who is called upon"),
                points("the administration", "politics", "business", "associations and civic institutions"),
            ),
        ),
        "tr": PageText(
            title="Kültürlerarası önlemler programı",
            introduction="Köln’ün ihtiyaçla birlikte büyüyen bir programa ihtiyacı var. Bir de kaynaklarına güvenebilen merkezlere.",
            body=(
                heading("Taleplerimiz"),
                cards(
                    (
                        "Güvenilir kaynak",
                        "Mahallede yapılan iş bütün kente yarar. Karşılığı kalıcı ve hakça ödenmelidir.",
                    ),
                    ("Ağ için insan gücü", "Ağ kurmak arada yapılacak iş değildir. Personel ve kendi bütçesini ister."),
                    (
                        "Desteklere erişim",
                        "Bağımsız kuruluşlarla birlikte bölge dışındaki fonlara da ulaşmak istiyoruz.",
                    ),
                    ("Önlemek", "İyi hizmetler hem insanları güçlendirir hem de yaşadıkları koşulları değiştirir."),
                ),
                heading("Adım adım denetlemek"),
                paragraph(
                    "İhtiyaç değiştikçe program da güncellenmelidir. İşe yarayıp yaramadığını hem sayılar hem deneyimler gösterir; ikisine de ihtiyacımız var."
                ),
                heading("Kimlere görev düşüyor"),
                points("yönetime", "siyasete", "ekonomi çevrelerine", "derneklere ve sivil kurumlara"),
            ),
        ),
        "ar": PageText(
            title="برنامج التدابير بين الثقافات",
            introduction="تحتاج كولونيا إلى برنامج ينمو مع الاحتياجات، وإلى مراكز يمكنها الاعتماد على تمويلها.",
            body=(
                heading("مطالبنا"),
                cards(
                    ("تمويل موثوق", "من يعمل في الحي ينفع المدينة كلها. وهذا العمل يستحق تمويلًا دائمًا ومناسبًا."),
                    ("أشخاص للشبكة", "التشبيك ليس عملًا جانبيًا، بل يحتاج إلى موظفين وميزانية خاصة."),
                    ("الوصول إلى المنح", "نريد مع المؤسسات المستقلة أن نصل أيضًا إلى موارد تتجاوز المنطقة."),
                    ("الوقاية", "العروض الجيدة تقوّي الأفراد وتغيّر الظروف التي يعيشون فيها."),
                ),
                heading("التقييم خطوة خطوة"),
                paragraph(
                    "ينبغي تحديث البرنامج كلما تغيرت الاحتياجات. والأرقام والتجارب معًا هي التي تُظهر نجاحه، ونحن بحاجة إلى كليهما."
                ),
                heading("من المطلوب منه ذلك"),
                points("الإدارة", "السياسة", "القطاع الاقتصادي", "الجمعيات ومؤسسات المجتمع المدني"),
            ),
        ),
    },
)

VOLUNTEERING = PageContent(
    kind="standard",
    slug="ehrenamt",
    texts={
        "de": PageText(
            title="Ehrenamt braucht Hauptamt",
            introduction="Freiwillige tragen die Zentren. Damit sie gut arbeiten können, brauchen sie Menschen, die dafür angestellt sind.",
            body=(
                heading("Warum beides zusammengehört"),
                cards(
                    ("Freiwillige", "Sie bringen Zeit, Können und Sprachen mit. Ohne sie gäbe es die Zentren nicht."),
                    ("Hauptamtliche", "Sie bereiten vor, begleiten, schulen und sind da, wenn es schwierig wird."),
                ),
                heading("Was wir stärken wollen"),
                paragraph(
                    "Engagement ist eine Säule der Zentren. Wir möchten es fachlich weiterentwickeln und dafür Stellen, die bleiben."
                ),
                call(
                    "Wollen Sie mitmachen?",
                    "Auch am Ehrenamtstag auf dem Heumarkt finden Sie die Zentren.",
                    "Schreiben Sie uns",
                    "kontakt/",
                ),
            ),
        ),
        "en": PageText(
            title="Volunteers need full-time staff",
            introduction="Volunteers carry the centres. To do good work they need people who are employed to support them.",
            body=(
                heading("Why the two belong together"),
                cards(
                    ("Volunteers", "They bring time, skills and languages. Without them the centres would not exist."),
                    ("Full-time staff", "They prepare, support and train, and are there when things get difficult."),
                ),
                heading("What we want to strengthen"),
                paragraph(
                    "Civic engagement is a pillar of the centres. We want to develop it professionally, and posts that last."
                ),
                call(
                    "Would you like to take part?",
                    "You will also find the centres at Volunteers’ Day in the Heumarkt square.",
                    "Write to us",
                    "kontakt/",
                ),
            ),
        ),
        "tr": PageText(
            title="Gönüllülük kadrolu çalışan ister",
            introduction="Merkezleri gönüllüler ayakta tutar. İyi çalışabilmeleri için bu işle görevli kişilere ihtiyaçları var.",
            body=(
                heading("İkisi neden birbirini tamamlar"),
                cards(
                    (
                        "Gönüllüler",
                        "Zamanlarını, becerilerini ve dillerini getirirler. Onlar olmasa merkezler de olmazdı.",
                    ),
                    ("Kadrolu çalışanlar", "Hazırlık yapar, eşlik eder, eğitir ve zor anlarda yanınızda olurlar."),
                ),
                heading("Neyi güçlendirmek istiyoruz"),
                paragraph(
                    "Yurttaş katılımı merkezlerin temel direklerindendir. Onu mesleki olarak geliştirmek ve bunun için kalıcı kadrolar istiyoruz."
                ),
                call(
                    "Katılmak ister misiniz?",
                    "Merkezleri Heumarkt meydanındaki Gönüllüler Günü’nde de bulabilirsiniz.",
                    "Bize yazın",
                    "kontakt/",
                ),
            ),
        ),
        "ar": PageText(
            title="العمل التطوعي يحتاج إلى موظفين",
            introduction="المتطوعون والمتطوعات هم عماد المراكز. ولكي يعملوا جيدًا يحتاجون إلى من هو موظف لدعمهم.",
            body=(
                heading("لماذا لا غنى عن كليهما"),
                cards(
                    ("المتطوعون والمتطوعات", "يأتون بوقتهم ومهاراتهم ولغاتهم. ولولاهم لما وُجدت المراكز."),
                    ("الموظفون والموظفات", "يحضّرون ويرافقون ويدرّبون، وهم حاضرون عندما تصعب الأمور."),
                ),
                heading("ما نريد أن نعززه"),
                paragraph("المشاركة المدنية ركن من أركان المراكز. نريد أن نطوّرها مهنيًا وأن تتوافر لها وظائف دائمة."),
                call(
                    "هل تودّون المشاركة؟",
                    "تجدون المراكز أيضًا في يوم التطوع في ساحة Heumarkt.",
                    "اكتبوا إلينا",
                    "kontakt/",
                ),
            ),
        ),
    },
)
