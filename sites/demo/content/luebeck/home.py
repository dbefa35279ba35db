"""Lübeck's home page."""

from dataclasses import replace

from sites.demo.content.short_blocks import call, cards, heading, paragraph, topics
from sites.demo.content.types import PageContent, PageText

GERMAN = PageText(
    title="Haus der Kulturen",
    introduction="Im Haus der Kulturen kommen Vereine, Gruppen und Initiativen aus ganz Lübeck zusammen. Kommen Sie herein: mit einer Frage, mit einer Idee oder einfach so.",
    fields={"hero_title": "Hier spricht jemand Ihre Sprache."},
    body=(
        topics(
            ("house", "Ankommen", "Menschen treffen, die den Weg schon kennen", "Ankommen"),
            ("paper", "Briefe und Behörden", "Klären, wer zuständig ist und was Sie tun können", "Behörde"),
            ("talk", "Begegnung", "Andere Vereine kennenlernen, miteinander reden", "Begegnung"),
            ("women", "Frauen", "Migrationsberatung im Frauenkommunikationszentrum", "Frauen"),
            (
                "shield",
                "Gegen Diskriminierung",
                "Darüber sprechen, sich beraten lassen, sich wehren",
                "Diskriminierung",
            ),
            ("school", "Schule und Familie", "Schulen, die gegen Rassismus Haltung zeigen", "Schule"),
            ("work", "Ehrenamt", "Das eigene Können einbringen, etwas bewegen", "Ehrenamt"),
        ),
        heading("Sie sind jederzeit willkommen"),
        paragraph(
            "Wer neu ist, wird hier solidarisch empfangen. Das gilt für einzelne Menschen und für Vereine, die Räume, Rat oder Verbündete suchen. Träger des Hauses ist der IKB e. V.",
            "Wir knüpfen Kontakte in die Stadt: zur Stabsstelle Integration, zum Forum für Migrant*innen und zu vielen anderen. Was Sie wissen, zählt dabei so viel wie das, was Sie brauchen.",
        ),
        cards(
            ("Zusammenarbeiten", "Vereine planen gemeinsam, über die Interessen der eigenen Gruppe hinaus."),
            (
                "Lücken schließen",
                "In unserem Modellprogramm zeigen einzelne Wege, wo Hilfe abreißt und was besser geht.",
            ),
            ("Haltung zeigen", "2022 haben wir die Antirassistischen Kulturtage mit der Stadt auf die Beine gestellt."),
        ),
        call(
            "Bringen Sie Ihre Idee mit",
            "Ob Verein, Gruppe oder Nachbarin: Sagen Sie uns, was Sie vorhaben.",
            "Sprechen Sie uns an",
            "kontakt/",
        ),
    ),
)

ENGLISH = PageText(
    title="Haus der Kulturen",
    introduction="Clubs, groups and initiatives from all over Lübeck come together in the Haus der Kulturen, the House of Cultures. Come in: with a question, with an idea, or just like that.",
    fields={"hero_title": "Someone here speaks your language."},
    body=(
        topics(
            ("house", "Arriving", "Meet people who already know the way", "arriving"),
            ("paper", "Letters and authorities", "Find out who is responsible and what you can do", "authorities"),
            ("talk", "Meeting others", "Get to know other associations, talk to one another", "meeting"),
            ("women", "Women", "Advice on migration at the women’s communication centre", "women"),
            ("shield", "Against discrimination", "Talk about it, get advice, stand up for yourself", "discrimination"),
            ("school", "School and family", "Schools that take a stand against racism", "school"),
            ("work", "Volunteering", "Put your skills to use, get something moving", "volunteering"),
        ),
        heading("You are welcome at any time"),
        paragraph(
            "Whoever is new here is received in solidarity. That goes for individuals and for associations looking for rooms, advice or allies. The house is run by the association IKB e. V.",
            "We put you in touch with the city: with its Integration Office (Stabsstelle Integration), the Migrants’ Forum and many others. What you know counts as much as what you need.",
        ),
        cards(
            ("Working together", "Associations plan jointly, beyond the interests of their own group."),
            (
                "Closing gaps",
                "In our model programme, individual journeys show where help breaks off and what could work better.",
            ),
            ("Taking a stand", "In 2022 we organised the Anti-Racist Culture Days together with the city."),
        ),
        call(
            "Bring your idea",
            "Association, group or neighbour: tell us what you have in mind.",
            "Talk to us",
            "kontakt/",
        ),
    ),
)

TURKISH = PageText(
    title="Haus der Kulturen",
    introduction="Lübeck’in dört bir yanından dernekler, gruplar ve girişimler Haus der Kulturen’de (Kültürler Evi) bir araya geliyor. Buyurun, içeri girin: bir soruyla, bir fikirle ya da öylesine.",
    fields={"hero_title": "Burada dilinizi konuşan biri var."},
    body=(
        topics(
            ("house", "Yeni gelenler", "Yolu önceden yürümüş insanlarla tanışmak", "yeni"),
            (
                "paper",
                "Mektuplar ve resmî daireler",
                "Kimin yetkili olduğunu ve ne yapabileceğinizi öğrenmek",
                "resmî daire",
            ),
            ("talk", "Buluşma", "Başka dernekleri tanımak, birbiriyle konuşmak", "buluşma"),
            ("women", "Kadınlar", "Kadın iletişim merkezinde göç danışmanlığı", "kadın"),
            ("shield", "Ayrımcılığa karşı", "Yaşananı anlatmak, danışmak, hakkını aramak", "ayrımcılık"),
            ("school", "Okul ve aile", "Irkçılığa karşı tavır alan okullar", "okul"),
            ("work", "Gönüllülük", "Bildiğini paylaşmak, bir şeyleri değiştirmek", "gönüllü"),
        ),
        heading("Her zaman bekleriz"),
        paragraph(
            "Yeni gelen herkes burada dayanışmayla karşılanır. Bu, tek tek insanlar için de yer, fikir ya da yol arkadaşı arayan dernekler için de geçerlidir. Evi IKB e. V. derneği yürütür.",
            "Sizi kentle buluştururuz: Belediyenin Entegrasyon Birimi (Stabsstelle Integration), Göçmenler Forumu ve daha birçok kurumla. Bildikleriniz de en az ihtiyaçlarınız kadar önemlidir.",
        ),
        cards(
            ("Birlikte çalışmak", "Dernekler kendi gruplarının çıkarlarının ötesine geçip ortak planlar yapar."),
            (
                "Boşlukları kapatmak",
                "Model programımızda tek tek yaşam yolları, desteğin nerede koptuğunu ve neyin daha iyi olabileceğini gösterir.",
            ),
            ("Tavır almak", "2022’de Irkçılık Karşıtı Kültür Günleri’ni belediyeyle birlikte hayata geçirdik."),
        ),
        call(
            "Fikrinizi getirin",
            "Dernek, grup ya da komşu: Ne yapmak istediğinizi bize anlatın.",
            "Bize ulaşın",
            "kontakt/",
        ),
    ),
)

ARABIC = PageText(
    title="بيت الثقافات (Haus der Kulturen)",
    introduction="في بيت الثقافات (Haus der Kulturen) تلتقي جمعيات ومجموعات ومبادرات من أنحاء مدينة لوبيك كلها. تفضلوا بالدخول: بسؤال أو بفكرة أو لمجرد الزيارة.",
    fields={"hero_title": "هنا من يتحدث لغتكم."},
    body=(
        topics(
            ("house", "الوصول إلى المدينة", "لقاء أناس سلكوا الطريق قبلكم", "الوصول"),
            ("paper", "الرسائل والدوائر الرسمية", "معرفة الجهة المسؤولة وما يمكنكم فعله", "الدوائر"),
            ("talk", "اللقاء", "التعرف على جمعيات أخرى والحديث معًا", "اللقاء"),
            ("women", "النساء", "استشارة الهجرة في مركز التواصل النسائي", "النساء"),
            ("shield", "ضد التمييز", "الحديث عمّا حدث، وطلب المشورة، والدفاع عن النفس", "التمييز"),
            ("school", "المدرسة والعائلة", "مدارس تتخذ موقفًا ضد العنصرية", "المدرسة"),
            ("work", "العمل التطوعي", "المشاركة بما تعرفون وتحريك الأمور", "التطوعي"),
        ),
        heading("أهلًا بكم في أي وقت"),
        paragraph(
            "نستقبل كل قادم جديد بروح التضامن. وهذا يشمل الأفراد، ويشمل الجمعيات التي تبحث عن مكان أو مشورة أو شركاء. تدير البيت جمعية IKB e. V.",
            "نصلكم بالمدينة: بمكتب الاندماج في البلدية (Stabsstelle Integration) ومنتدى المهاجرات والمهاجرين وجهات كثيرة أخرى. وما تعرفونه لا يقل أهمية عما تحتاجون إليه.",
        ),
        cards(
            ("العمل معًا", "تخطط الجمعيات معًا، أبعد من مصالح كل مجموعة وحدها."),
            ("سد الثغرات", "في برنامجنا النموذجي تكشف مسارات الأفراد أين تنقطع المساعدة وما الذي يمكن تحسينه."),
            ("اتخاذ موقف", "في عام 2022 نظّمنا مع المدينة الأيام الثقافية المناهضة للعنصرية."),
        ),
        call(
            "هاتوا فكرتكم",
            "جمعية كنتم أو مجموعة أو من الجيران: أخبرونا بما تنوون القيام به.",
            "تحدثوا إلينا",
            "kontakt/",
        ),
    ),
)

UKRAINIAN = PageText(
    title="Дім культур (Haus der Kulturen)",
    introduction="У Домі культур (Haus der Kulturen) збираються товариства, групи та ініціативи з усього Любека. Заходьте: із запитанням, з ідеєю або просто так.",
    fields={"hero_title": "Тут хтось розмовляє вашою мовою."},
    body=(
        topics(
            ("house", "Перші кроки", "Познайомитися з тими, хто вже пройшов цей шлях", "перші кроки"),
            ("paper", "Листи та установи", "З’ясувати, хто за що відповідає і що ви можете зробити", "установи"),
            ("talk", "Зустрічі", "Пізнати інші товариства, поговорити одне з одним", "зустрічі"),
            ("women", "Жінки", "Консультації з міграції в жіночому комунікаційному центрі", "жінки"),
            ("shield", "Проти дискримінації", "Розповісти, отримати пораду, захистити себе", "дискримінація"),
            ("school", "Школа і родина", "Школи, що виступають проти расизму", "школа"),
            ("work", "Волонтерство", "Застосувати свої вміння, щось змінити", "волонтерство"),
        ),
        heading("Вам раді будь-коли"),
        paragraph(
            "Кожного, хто тут уперше, ми зустрічаємо солідарно. Це стосується й окремих людей, і товариств, які шукають приміщення, поради чи однодумців. Домом опікується товариство IKB e. V.",
            "Ми налагоджуємо зв’язки з містом: з Відділом інтеграції (Stabsstelle Integration), Форумом мігранток і мігрантів та багатьма іншими. Те, що ви знаєте, важить не менше за те, чого ви потребуєте.",
        ),
        cards(
            ("Працювати разом", "Товариства планують спільно, не обмежуючись інтересами власної групи."),
            (
                "Закривати прогалини",
                "У нашій модельній програмі шляхи окремих людей показують, де допомога уривається і що можна поліпшити.",
            ),
            ("Мати позицію", "У 2022 році ми разом із містом провели Антирасистські дні культури."),
        ),
        call(
            "Приходьте зі своєю ідеєю",
            "Товариство, група чи сусідка: розкажіть нам, що ви задумали.",
            "Зверніться до нас",
            "kontakt/",
        ),
    ),
)

TEXTS = {"de": GERMAN, "en": ENGLISH, "tr": TURKISH, "ar": ARABIC, "uk": UKRAINIAN}
NEXT_EVENTS = ("events_next", {"title": ""})
HOME = PageContent(
    kind="home",
    slug="home",
    texts={language: replace(text, body=(*text.body, NEXT_EVENTS)) for language, text in TEXTS.items()},
)
