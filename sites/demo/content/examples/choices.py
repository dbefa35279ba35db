"""Topics and cards from which each invented association picks its own."""

from collections.abc import Mapping

from sites.demo.content.types import Language

# Each topic: icon, title, text, search word.
TOPICS: Mapping[str, Mapping[Language, tuple[str, str, str, str]]] = {
    "letters": {
        "de": ("paper", "Briefe und Anträge", "Lesen, verstehen, rechtzeitig antworten", "Antrag"),
        "en": ("paper", "Letters and forms", "Read, understand, reply in time", "form"),
        "tr": ("paper", "Mektuplar ve başvurular", "Okumak, anlamak, zamanında yanıtlamak", "başvuru"),
        "ar": ("paper", "الرسائل والطلبات", "القراءة والفهم والرد في الوقت المناسب", "طلب"),
        "uk": ("paper", "Листи й заяви", "Прочитати, зрозуміти, вчасно відповісти", "заява"),
    },
    "offices": {
        "de": ("paper", "Gemeinsam zum Amt", "Jemand geht mit und spricht Ihre Sprache", "Begleitung"),
        "en": ("paper", "To the office together", "Someone comes along who speaks your language", "accompaniment"),
        "tr": ("paper", "Resmî daireye birlikte", "Dilinizi konuşan biri sizinle gelir", "eşlik"),
        "ar": ("paper", "إلى الدائرة معاً", "يذهب معكم من يتكلم لغتكم", "مرافقة"),
        "uk": ("paper", "До установи разом", "З вами піде людина, яка говорить вашою мовою", "супровід"),
    },
    "german": {
        "de": ("talk", "Deutsch üben", "Im Kurs, beim Kochen, am Kaffeetisch", "Sprachcafé"),
        "en": ("talk", "Practise German", "In class, while cooking, over coffee", "language café"),
        "tr": ("talk", "Almanca pratiği", "Kursta, yemek yaparken, kahve masasında", "dil kafe"),
        "ar": ("talk", "ممارسة الألمانية", "في الدورة، وأثناء الطبخ، وحول فنجان قهوة", "مقهى اللغة"),
        "uk": ("talk", "Практикувати німецьку", "На курсі, на кухні, за кавою", "мовне кафе"),
    },
    "work": {
        "de": ("work", "Arbeit und Bewerbung", "Lebenslauf schreiben, das Gespräch proben", "Bewerbung"),
        "en": ("work", "Work and applications", "Write a CV, rehearse the interview", "application"),
        "tr": ("work", "İş ve başvuru", "Özgeçmiş yazmak, görüşmeye çalışmak", "iş başvurusu"),
        "ar": ("work", "العمل وطلب التوظيف", "كتابة السيرة الذاتية والتدرب على المقابلة", "طلب توظيف"),
        "uk": ("work", "Робота і резюме", "Написати резюме, підготуватися до співбесіди", "пошук роботи"),
    },
    "certificates": {
        "de": ("work", "Zeugnisse anerkennen", "Übersetzen lassen, einreichen, nachfragen", "Anerkennung"),
        "en": ("work", "Recognised certificates", "Have them translated, hand them in, follow up", "recognition"),
        "tr": ("work", "Diplomaların tanınması", "Çevirtmek, vermek, takip etmek", "denklik"),
        "ar": ("work", "الاعتراف بالشهادات", "الترجمة والتقديم والمتابعة", "اعتراف"),
        "uk": ("work", "Визнання дипломів", "Перекласти, подати, дізнатися про рішення", "визнання диплома"),
    },
    "homework": {
        "de": ("school", "Schule und Hausaufgaben", "Lernen in der Gruppe, Rat für Eltern", "Hausaufgaben"),
        "en": ("school", "School and homework", "Learning in a group, advice for parents", "homework"),
        "tr": ("school", "Okul ve ev ödevleri", "Grupla öğrenmek, ailelere öneriler", "ev ödevi"),
        "ar": ("school", "المدرسة والواجبات", "تعلّم في مجموعة ونصائح للأهل", "واجبات"),
        "uk": ("school", "Школа й домашні завдання", "Навчання в групі, поради батькам", "домашні завдання"),
    },
    "training": {
        "de": ("school", "Der Weg in die Ausbildung", "Betriebe kennenlernen, Praktikum finden", "Ausbildung"),
        "en": ("school", "The way into training", "Get to know companies, find a placement", "training"),
        "tr": ("school", "Meslek eğitimine giden yol", "İş yerlerini tanımak, staj bulmak", "meslek eğitimi"),
        "ar": ("school", "الطريق إلى التدريب المهني", "التعرّف إلى الشركات وإيجاد تدريب", "تدريب مهني"),
        "uk": ("school", "Шлях до професії", "Познайомитися з підприємствами, знайти практику", "професійне навчання"),
    },
    "women": {
        "de": ("women", "Von Frau zu Frau", "Reden, lernen, sich stärken, mit Kinderbetreuung", "Frauen"),
        "en": ("women", "Woman to woman", "Talk, learn, grow stronger, with childcare", "women"),
        "tr": ("women", "Kadından kadına", "Konuşmak, öğrenmek, güçlenmek; çocuk bakımı var", "kadın"),
        "ar": ("women", "من امرأة إلى امرأة", "حديث وتعلّم وقوة، مع رعاية للأطفال", "نساء"),
        "uk": ("women", "Від жінки до жінки", "Говорити, вчитися, міцнішати; є догляд за дітьми", "жінки"),
    },
    "racism": {
        "de": ("shield", "Rassismus melden", "Erzählen, aufschreiben, sich wehren", "Diskriminierung"),
        "en": ("shield", "Report racism", "Tell, write it down, fight back", "discrimination"),
        "tr": ("shield", "Irkçılığı bildirmek", "Anlatmak, yazmak, karşı koymak", "ayrımcılık"),
        "ar": ("shield", "الإبلاغ عن العنصرية", "احكوا ودوّنوا ودافعوا عن أنفسكم", "تمييز"),
        "uk": ("shield", "Повідомити про расизм", "Розповісти, записати, захищатися", "дискримінація"),
    },
    "housing": {
        "de": ("house", "Eine Wohnung finden", "Suchen, besichtigen, den Vertrag lesen", "Wohnung"),
        "en": ("house", "Find a flat", "Search, view, read the contract", "flat"),
        "tr": ("house", "Ev bulmak", "Aramak, gezmek, sözleşmeyi okumak", "ev"),
        "ar": ("house", "إيجاد مسكن", "البحث والمعاينة وقراءة العقد", "سكن"),
        "uk": ("house", "Знайти житло", "Шукати, оглядати, читати договір", "житло"),
    },
    "health": {
        "de": ("health", "Beim Arzt verstanden werden", "Termine vereinbaren, Fragen vorbereiten", "Gesundheit"),
        "en": ("health", "Be understood at the doctor’s", "Make appointments, prepare questions", "health"),
        "tr": ("health", "Doktorda anlaşılmak", "Randevu almak, soruları hazırlamak", "sağlık"),
        "ar": ("health", "أن يفهمكم الطبيب", "حجز المواعيد وتحضير الأسئلة", "صحة"),
        "uk": ("health", "Щоб лікар вас зрозумів", "Домовитися про прийом, підготувати запитання", "здоров’я"),
    },
}

CARDS: Mapping[str, Mapping[Language, tuple[str, str]]] = {
    "table": {
        "de": ("Lange Tafel", "Einmal im Monat kochen Vereine für alle. Wer kommt, isst mit."),
        "en": ("The long table", "Once a month clubs cook for everyone. Whoever comes eats with us."),
        "tr": ("Uzun sofra", "Dernekler ayda bir herkes için pişirir. Gelen sofraya oturur."),
        "ar": ("المائدة الطويلة", "مرة في الشهر تطبخ الجمعيات للجميع، ومن يأتِ يأكل معنا."),
        "uk": ("Довгий стіл", "Раз на місяць товариства готують для всіх. Хто прийшов, той їсть разом."),
    },
    "interpreters": {
        "de": ("Sprachpat*innen", "Freiwillige dolmetschen beim Elternabend und beim Arzt."),
        "en": ("Language companions", "Volunteers interpret at parents’ evenings and at the doctor’s."),
        "tr": ("Dil gönüllüleri", "Gönüllüler veli toplantısında ve doktorda çeviri yapar."),
        "ar": ("رفاق اللغة", "متطوعون يترجمون في لقاءات الأهل وعند الطبيب."),
        "uk": ("Мовні помічники", "Волонтери перекладають на батьківських зборах і в лікаря."),
    },
    "youth": {
        "de": ("Jugend entscheidet", "Junge Menschen planen ihr Programm selbst und verwalten ihr Geld."),
        "en": ("Young people decide", "Young people plan their own programme and manage their own money."),
        "tr": ("Gençler karar veriyor", "Gençler programlarını kendileri yapar, paralarını kendileri yönetir."),
        "ar": ("الشباب يقررون", "يخطط الشباب برنامجهم ويديرون أموالهم بأنفسهم."),
        "uk": ("Молодь вирішує", "Молоді люди самі складають програму й самі розпоряджаються грошима."),
    },
    "garden": {
        "de": ("Garten für alle", "Beete, Werkzeug und Rezepte gehören der Nachbarschaft."),
        "en": ("A garden for all", "Beds, tools and recipes belong to the neighbourhood."),
        "tr": ("Herkes için bahçe", "Tarhlar, aletler ve tarifler mahallenindir."),
        "ar": ("حديقة للجميع", "الأحواض والأدوات والوصفات ملك للجيران."),
        "uk": ("Сад для всіх", "Грядки, знаряддя й рецепти належать сусідам."),
    },
    "stage": {
        "de": ("Offene Bühne", "Musik, Gedichte und Geschichten in jeder Sprache."),
        "en": ("Open stage", "Music, poems and stories in any language."),
        "tr": ("Açık sahne", "Her dilde müzik, şiir ve öykü."),
        "ar": ("مسرح مفتوح", "موسيقى وشعر وحكايات بكل اللغات."),
        "uk": ("Відкрита сцена", "Музика, вірші й історії будь-якою мовою."),
    },
    "council": {
        "de": ("Im Rathaus gehört", "Unsere Vereine sprechen in Ausschüssen und bringen Anträge ein."),
        "en": ("Heard at the town hall", "Our clubs speak on committees and put forward motions."),
        "tr": ("Belediyede sesimiz var", "Derneklerimiz kurullarda konuşur ve önerge verir."),
        "ar": ("صوت مسموع في البلدية", "تتكلم جمعياتنا في اللجان وتقدّم الطلبات."),
        "uk": ("Нас чують у ратуші", "Наші товариства виступають у комітетах і вносять пропозиції."),
    },
    "sport": {
        "de": ("In Bewegung", "Schwimmen, Fahrrad, Fußball: Anfänger*innen sind willkommen."),
        "en": ("On the move", "Swimming, cycling, football: beginners are welcome."),
        "tr": ("Hareket hâlinde", "Yüzme, bisiklet, futbol: Yeni başlayanlar da gelsin."),
        "ar": ("في حركة", "سباحة ودراجة وكرة قدم: أهلاً بالمبتدئات والمبتدئين."),
        "uk": ("У русі", "Плавання, велосипед, футбол: раді й початківцям."),
    },
    "founders": {
        "de": ("Verein gründen", "Wir helfen bei Satzung, Antrag und Kasse."),
        "en": ("Found a club", "We help with statutes, registration and accounts."),
        "tr": ("Dernek kurmak", "Tüzükte, kayıtta ve kasada yardımcı oluruz."),
        "ar": ("تأسيس جمعية", "نساعد في النظام الأساسي والتسجيل والحسابات."),
        "uk": ("Заснувати товариство", "Допомагаємо зі статутом, реєстрацією та касою."),
    },
}
