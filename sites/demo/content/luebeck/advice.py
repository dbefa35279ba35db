"""Whom people in Lübeck can ask: the page that the topics on the home page lead to in every language."""

from sites.demo.content.short_blocks import call, cards, heading, paragraph, points
from sites.demo.content.types import PageContent, PageText

ADVICE = PageContent(
    kind="standard",
    slug="beratung",
    in_menu=True,
    texts={
        "de": PageText(
            title="Wen Sie fragen können",
            introduction="Sie haben ein Anliegen und kennen die richtige Tür noch nicht? Diese Stellen gehören zu unserem Netzwerk.",
            body=(
                cards(
                    (
                        "Ankommen, Behörden, Begegnung",
                        "Haus der Kulturen: Fragen Sie uns zuerst. Wir vermitteln weiter.",
                    ),
                    ("Frauen", "Tara-Migrationsberatung im Frauenkommunikationszentrum Aranat e. V."),
                    (
                        "Diskriminierung und Rassismus",
                        "Antidiskriminierungsstelle Schleswig-Holstein, ZEBRA e. V., Initiative Antidiskriminierungsrat SH, Bildungszentrum gegen Antiziganismus",
                    ),
                    (
                        "Schule",
                        "Regionalkoordination „Schule ohne Rassismus – Schule mit Courage“ Lübeck bei KinderWege, Bereich Schule und Sport der Hansestadt",
                    ),
                    (
                        "Mitbestimmen",
                        "Forum für Migrantinnen und Migranten in der Hansestadt Lübeck, Stabsstelle Integration",
                    ),
                    ("Ehrenamt", "Kulturladen Buntekuh, Interkulturelle Bielefeldt Gärten"),
                ),
                heading("Gut zu wissen"),
                points(
                    "Die Stellen arbeiten selbstständig. Was sie kosten und wann sie öffnen, sagen sie Ihnen selbst.",
                    "Wenn Sie möchten, rufen wir mit Ihnen zusammen an.",
                ),
                paragraph("Fast alle genannten Gruppen haben 2022 an den Antirassistischen Kulturtagen mitgewirkt."),
                call("Noch unsicher?", "Erzählen Sie uns, worum es geht.", "Sprechen Sie uns an", "kontakt/"),
            ),
        ),
        "en": PageText(
            title="Whom you can ask",
            introduction="You have a question and do not know the right door yet? These places belong to our network.",
            body=(
                cards(
                    (
                        "Arriving, authorities, meeting others",
                        "Haus der Kulturen: ask us first. We will put you in touch.",
                    ),
                    (
                        "Women",
                        "Tara migration advice (Tara-Migrationsberatung) at the women’s communication centre Aranat e. V.",
                    ),
                    (
                        "Discrimination and racism",
                        "Antidiskriminierungsstelle Schleswig-Holstein, ZEBRA e. V., Initiative Antidiskriminierungsrat SH, Bildungszentrum gegen Antiziganismus",
                    ),
                    (
                        "School",
                        "Lübeck coordination of “School without Racism – School with Courage” (Schule ohne Rassismus – Schule mit Courage) at KinderWege, the city’s department of schools and sport",
                    ),
                    (
                        "Having a say",
                        "Migrants’ Forum (Forum für Migrantinnen und Migranten) in Lübeck, the city’s Integration Office",
                    ),
                    ("Volunteering", "Kulturladen Buntekuh, Interkulturelle Bielefeldt Gärten"),
                ),
                heading("Good to know"),
                points(
                    "These places work independently. They will tell you themselves what they cost and when they are open.",
                    "If you like, we will make the call together with you.",
                ),
                paragraph("Almost all of the groups named took part in the Anti-Racist Culture Days in 2022."),
                call("Still unsure?", "Tell us what it is about.", "Talk to us", "kontakt/"),
            ),
        ),
        "tr": PageText(
            title="Kime sorabilirsiniz",
            introduction="Bir konunuz var ama doğru kapıyı henüz bilmiyor musunuz? Bu kurumlar ağımızın parçasıdır.",
            body=(
                cards(
                    (
                        "Yeni gelenler, resmî daireler, buluşma",
                        "Haus der Kulturen: Önce bize sorun. Sizi doğru yere yönlendiririz.",
                    ),
                    (
                        "Kadınlar",
                        "Kadın iletişim merkezi Aranat e. V.’de Tara göç danışmanlığı (Tara-Migrationsberatung)",
                    ),
                    (
                        "Ayrımcılık ve ırkçılık",
                        "Antidiskriminierungsstelle Schleswig-Holstein, ZEBRA e. V., Initiative Antidiskriminierungsrat SH, Bildungszentrum gegen Antiziganismus",
                    ),
                    (
                        "Okul",
                        "KinderWege’deki “Irkçılığa Yer Vermeyen Okul – Cesur Okul” (Schule ohne Rassismus – Schule mit Courage) Lübeck koordinasyonu, belediyenin okul ve spor birimi",
                    ),
                    (
                        "Söz hakkı",
                        "Lübeck Göçmenler Forumu (Forum für Migrantinnen und Migranten), belediyenin Entegrasyon Birimi",
                    ),
                    ("Gönüllülük", "Kulturladen Buntekuh, Interkulturelle Bielefeldt Gärten"),
                ),
                heading("Bilmekte yarar var"),
                points(
                    "Bu kurumlar bağımsız çalışır. Ücreti ve açılış saatlerini size kendileri söyler.",
                    "İsterseniz sizinle birlikte telefon ederiz.",
                ),
                paragraph("Adı geçen grupların neredeyse hepsi 2022’de Irkçılık Karşıtı Kültür Günleri’ne katıldı."),
                call("Hâlâ emin değil misiniz?", "Konunun ne olduğunu bize anlatın.", "Bize ulaşın", "kontakt/"),
            ),
        ),
        "ar": PageText(
            title="من يمكنكم أن تسألوا",
            introduction="لديكم سؤال ولا تعرفون بعدُ الباب الصحيح؟ هذه الجهات جزء من شبكتنا.",
            body=(
                cards(
                    (
                        "الوصول إلى المدينة والدوائر واللقاء",
                        "بيت الثقافات (Haus der Kulturen): اسألونا أولًا، ونحن نصلكم بمن يساعد.",
                    ),
                    ("النساء", "استشارة Tara للهجرة (Tara-Migrationsberatung) في مركز التواصل النسائي Aranat e. V."),
                    (
                        "التمييز والعنصرية",
                        "مركز مناهضة التمييز في الولاية (Antidiskriminierungsstelle Schleswig-Holstein)، ZEBRA e. V.، Initiative Antidiskriminierungsrat SH، Bildungszentrum gegen Antiziganismus",
                    ),
                    (
                        "المدرسة",
                        "تنسيق «مدرسة بلا عنصرية – مدرسة شجاعة» (Schule ohne Rassismus – Schule mit Courage) في لوبيك لدى KinderWege، وقسم المدارس والرياضة في البلدية",
                    ),
                    (
                        "المشاركة في القرار",
                        "منتدى المهاجرات والمهاجرين (Forum für Migrantinnen und Migranten) في لوبيك، ومكتب الاندماج في البلدية",
                    ),
                    ("العمل التطوعي", "Kulturladen Buntekuh، Interkulturelle Bielefeldt Gärten"),
                ),
                heading("من المفيد أن تعرفوا"),
                points("تعمل هذه الجهات باستقلال، وهي تخبركم بنفسها بالتكلفة وساعات العمل.", "إن رغبتم نتصل بها معكم."),
                paragraph("شاركت تقريبًا كل المجموعات المذكورة عام 2022 في الأيام الثقافية المناهضة للعنصرية."),
                call("ما زلتم غير متأكدين؟", "أخبرونا بموضوعكم.", "تحدثوا إلينا", "kontakt/"),
            ),
        ),
        "uk": PageText(
            title="Кого можна запитати",
            introduction="У вас є справа, але ви ще не знаєте потрібних дверей? Ці установи належать до нашої мережі.",
            body=(
                cards(
                    (
                        "Перші кроки, установи, зустрічі",
                        "Дім культур (Haus der Kulturen): спершу запитайте нас. Ми підкажемо, куди далі.",
                    ),
                    (
                        "Жінки",
                        "Міграційна консультація Tara (Tara-Migrationsberatung) у жіночому комунікаційному центрі Aranat e. V.",
                    ),
                    (
                        "Дискримінація і расизм",
                        "Антидискримінаційна служба землі (Antidiskriminierungsstelle Schleswig-Holstein), ZEBRA e. V., Initiative Antidiskriminierungsrat SH, Bildungszentrum gegen Antiziganismus",
                    ),
                    (
                        "Школа",
                        "Любецька координація «Школа без расизму – школа з відвагою» (Schule ohne Rassismus – Schule mit Courage) при KinderWege, відділ шкіл і спорту міста",
                    ),
                    (
                        "Участь у рішеннях",
                        "Форум мігранток і мігрантів (Forum für Migrantinnen und Migranten) у Любеку, Відділ інтеграції міста",
                    ),
                    ("Волонтерство", "Kulturladen Buntekuh, Interkulturelle Bielefeldt Gärten"),
                ),
                heading("Варто знати"),
                points(
                    "Ці установи працюють самостійно. Про вартість і години роботи вони скажуть вам самі.",
                    "Якщо хочете, ми зателефонуємо разом із вами.",
                ),
                paragraph("Майже всі названі групи у 2022 році брали участь в Антирасистських днях культури."),
                call("Ще не певні?", "Розкажіть нам, про що йдеться.", "Зверніться до нас", "kontakt/"),
            ),
        ),
    },
)
