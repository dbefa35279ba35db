"""Dorsten's home page."""

from sites.demo.content.short_blocks import call, cards, heading, paragraph, topics
from sites.demo.content.types import PageContent, PageText

GERMAN = PageText(
    title="Verbund Dorsten",
    introduction="Sie wohnen hier, also reden Sie mit. Wir zeigen Ihnen, wer in Dorsten berät, begleitet und feiert, und wo Sie selbst etwas beitragen können.",
    fields={"hero_title": "Finden Sie Ihre Stadt."},
    body=(
        topics(
            (
                "paper",
                "Zeugnisse und Anerkennung",
                "Dokumente übersetzen, verlorene Nachweise wieder beschaffen",
                "Anerkennung",
            ),
            (
                "house",
                "Stadterkundung",
                "Kitas, Schulen und Ämter kennenlernen, bevor Sie sie brauchen",
                "Stadterkundung",
            ),
            ("women", "Nachbarschaftsmütter", "Mütter aus dem Quartier, die im Alltag helfen", "Nachbarschaftsmütter"),
            ("talk", "Treffpunkt und Bühne", "Musik machen, tanzen, einander zuhören", "Bühne"),
            ("school", "Kita und Schule", "Verstehen, wie Bildung in Deutschland funktioniert", "Schule"),
            ("work", "Arbeit", "Zeigen, was Sie schon gelernt und gearbeitet haben", "Arbeit"),
            ("shield", "Gegen Rassismus", "Benennen, was passiert, und gemeinsam widersprechen", "Rassismus"),
        ),
        heading("Was das MITTEndrin gezeigt hat"),
        paragraph(
            "Von 2017 bis 2020 lief in Dorsten das Projekt „Willkommenskultur für Zuwanderer“. Sein Motto STADTFINDEN hatte zwei Bedeutungen: die Stadt entdecken und selbst darin vorkommen. Mittelpunkt war der interkulturelle Treffpunkt MITTEndrin."
        ),
        cards(
            ("Vom Wissen anderer lernen", "Nachbarschaftsmütter gaben weiter, was ihnen selbst geholfen hatte."),
            ("Eigene Bühne", "Vereine und einzelne Künstler*innen konnten zeigen, was sie können."),
            (
                "Gemeinsam geplant",
                "Vereine, Schulen, Integrationszentren und Gesundheitsarbeit sollten enger zusammenwirken.",
            ),
        ),
        call(
            "Schreiben Sie uns",
            "Sie suchen eine Stelle, einen Verein oder Menschen, die Ihre Sprache sprechen?",
            "Zum Kontakt",
            "kontakt/",
        ),
    ),
)

ENGLISH = PageText(
    title="Dorsten network",
    introduction="You live here, so you have a say. We show you who in Dorsten gives advice, goes with you and celebrates, and where you can contribute something yourself.",
    fields={"hero_title": "Find your city."},
    body=(
        topics(
            (
                "paper",
                "Certificates and recognition",
                "Have documents translated, recover lost certificates",
                "recognition",
            ),
            (
                "house",
                "Exploring the city",
                "Get to know nurseries, schools and offices before you need them",
                "exploring",
            ),
            ("women", "Neighbourhood mothers", "Mothers from the neighbourhood who help in everyday life", "mothers"),
            ("talk", "Meeting place and stage", "Make music, dance, listen to one another", "stage"),
            ("school", "Nursery and school", "Understand how education works in Germany", "school"),
            ("work", "Work", "Show what you have already learnt and done", "work"),
            ("shield", "Against racism", "Name what happens and speak up together", "racism"),
        ),
        heading("What MITTEndrin showed"),
        paragraph(
            "From 2017 to 2020 the project “A Welcoming Culture for Newcomers” (Willkommenskultur für Zuwanderer) ran in Dorsten. Its motto, STADTFINDEN, is a play on words: finding the city and having a place in what goes on there. At its centre stood the intercultural meeting place MITTEndrin."
        ),
        cards(
            ("Learning from others", "Neighbourhood mothers passed on what had helped them."),
            ("A stage of their own", "Associations and individual artists could show what they can do."),
            (
                "Planned together",
                "Associations, schools, integration centres and health services were to work more closely together.",
            ),
        ),
        call(
            "Write to us",
            "Are you looking for an office, an association or people who speak your language?",
            "Contact us",
            "kontakt/",
        ),
    ),
)

TURKISH = PageText(
    title="Dorsten Yerel Ağı",
    introduction="Burada yaşıyorsunuz, öyleyse söz hakkınız var. Dorsten’de kimin danışmanlık yaptığını, kimin eşlik ettiğini, nerede birlikte kutlandığını ve sizin nerede katkı verebileceğinizi gösteriyoruz.",
    fields={"hero_title": "Kentinizi bulun."},
    body=(
        topics(
            ("paper", "Diplomalar ve denklik", "Belgeleri çevirtmek, kaybolanları yeniden edinmek", "denklik"),
            ("house", "Kent keşfi", "Kreşleri, okulları ve daireleri ihtiyaç duymadan önce tanımak", "kent keşfi"),
            ("women", "Mahalle anneleri", "Günlük hayatta yardım eden, mahalleden anneler", "anneler"),
            ("talk", "Buluşma yeri ve sahne", "Müzik yapmak, dans etmek, birbirini dinlemek", "sahne"),
            ("school", "Kreş ve okul", "Almanya’da eğitimin nasıl işlediğini anlamak", "okul"),
            ("work", "İş", "Öğrendiklerinizi ve yaptığınız işleri göstermek", "iş"),
            ("shield", "Irkçılığa karşı", "Yaşananı adıyla söylemek, birlikte karşı çıkmak", "ırkçılık"),
        ),
        heading("MITTEndrin’in gösterdikleri"),
        paragraph(
            "2017’den 2020’ye kadar Dorsten’de “Göçmenler İçin Karşılama Kültürü” (Willkommenskultur für Zuwanderer) projesi yürütüldü. Sloganı STADTFINDEN bir sözcük oyunuydu: kenti keşfetmek ve kentin hayatında yer almak. Projenin merkezinde kültürlerarası buluşma yeri MITTEndrin vardı."
        ),
        cards(
            ("Başkalarından öğrenmek", "Mahalle anneleri kendilerine iyi gelen bilgileri paylaştı."),
            ("Kendi sahnesi", "Dernekler ve tek tek sanatçılar neler yapabildiklerini gösterebildi."),
            (
                "Birlikte planlandı",
                "Derneklerin, okulların, entegrasyon merkezlerinin ve sağlık çalışmalarının daha yakın iş birliği amaçlandı.",
            ),
        ),
        call(
            "Bize yazın",
            "Bir kurum, bir dernek ya da dilinizi konuşan birilerini mi arıyorsunuz?",
            "İletişim",
            "kontakt/",
        ),
    ),
)

ARABIC = PageText(
    title="شبكة دورستن (Verbund Dorsten)",
    introduction="أنتم تعيشون هنا، إذن لكم رأي. نعرّفكم بمن يقدّم في دورستن المشورة والمرافقة ومن يقيم الاحتفالات، وأين يمكنكم أن تسهموا بأنفسكم.",
    fields={"hero_title": "اكتشفوا مدينتكم."},
    body=(
        topics(
            ("paper", "الشهادات والاعتراف بها", "ترجمة الوثائق واستعادة الشهادات المفقودة", "الشهادات"),
            ("house", "استكشاف المدينة", "التعرف على الروضات والمدارس والدوائر قبل أن تحتاجوا إليها", "استكشاف"),
            ("women", "أمهات الحي", "أمهات من الحي يساعدن في الحياة اليومية", "أمهات"),
            ("talk", "ملتقى ومسرح", "عزف ورقص واستماع متبادل", "مسرح"),
            ("school", "الروضة والمدرسة", "فهم نظام التعليم في ألمانيا", "المدرسة"),
            ("work", "العمل", "إظهار ما تعلمتموه وما عملتم به", "العمل"),
            ("shield", "ضد العنصرية", "تسمية ما يحدث والاعتراض معًا", "العنصرية"),
        ),
        heading("ما أظهره ملتقى MITTEndrin"),
        paragraph(
            "من 2017 حتى 2020 نُفّذ في دورستن مشروع «ثقافة الترحيب بالقادمين» (Willkommenskultur für Zuwanderer). وكان شعاره STADTFINDEN لعبًا بالكلمات: أن تكتشف المدينة وأن يكون لك مكان فيها. وفي وسط المشروع كان الملتقى بين الثقافات MITTEndrin."
        ),
        cards(
            ("التعلم من الآخرين", "نقلت أمهات الحي إلى غيرهن ما نفعهن من قبل."),
            ("مسرح خاص بهم", "أمكن للجمعيات وللفنانات والفنانين الأفراد أن يُظهروا ما يجيدونه."),
            ("تخطيط مشترك", "كان الهدف أن تتعاون الجمعيات والمدارس ومراكز الاندماج والعمل الصحي تعاونًا أوثق."),
        ),
        call("اكتبوا إلينا", "هل تبحثون عن جهة أو جمعية أو أناس يتحدثون لغتكم؟", "التواصل", "kontakt/"),
    ),
)

UKRAINIAN = PageText(
    title="Мережа Дорстена (Verbund Dorsten)",
    introduction="Ви тут живете, отже, маєте право голосу. Ми покажемо, хто в Дорстені консультує, супроводжує і святкує та де ви самі можете щось зробити.",
    fields={"hero_title": "Знайдіть своє місто."},
    body=(
        topics(
            ("paper", "Свідоцтва й визнання", "Перекласти документи, відновити втрачені", "визнання"),
            (
                "house",
                "Знайомство з містом",
                "Пізнати садки, школи й установи ще до того, як вони знадобляться",
                "знайомство",
            ),
            ("women", "Матері з сусідства", "Жінки з району, які допомагають у щоденних справах", "матері"),
            ("talk", "Місце зустрічі та сцена", "Грати музику, танцювати, слухати одне одного", "сцена"),
            ("school", "Садок і школа", "Зрозуміти, як улаштована освіта в Німеччині", "школа"),
            ("work", "Робота", "Показати, чого ви вже навчилися і де працювали", "робота"),
            ("shield", "Проти расизму", "Називати те, що відбувається, і разом заперечувати", "расизм"),
        ),
        heading("Що показав MITTEndrin"),
        paragraph(
            "З 2017 до 2020 року в Дорстені діяв проєкт «Культура гостинності для новоприбулих» (Willkommenskultur für Zuwanderer). Його гасло STADTFINDEN — гра слів: знайти місто і самому бути його частиною. У центрі стояло міжкультурне місце зустрічі MITTEndrin."
        ),
        cards(
            ("Учитися в інших", "Матері з сусідства передавали те, що колись допомогло їм самим."),
            ("Власна сцена", "Товариства й окремі митці могли показати, що вони вміють."),
            (
                "Сплановано разом",
                "Товариства, школи, інтеграційні центри та служби здоров’я мали тісніше співпрацювати.",
            ),
        ),
        call(
            "Напишіть нам",
            "Шукаєте установу, товариство чи людей, які розмовляють вашою мовою?",
            "Контакти",
            "kontakt/",
        ),
    ),
)

HOME = PageContent(
    kind="home",
    slug="home",
    texts={"de": GERMAN, "en": ENGLISH, "tr": TURKISH, "ar": ARABIC, "uk": UKRAINIAN},
)
