"""What the invented associations say alike: labels, notices and headings, in all five languages."""

from collections.abc import Mapping
from dataclasses import dataclass

from sites.demo.content.types import Language


@dataclass(frozen=True)
class Phrases:
    days: tuple[str, ...]  # as they are said within "Come on …"
    hours: str
    when: str
    come: str
    about: str
    about_introduction: str
    beginning: str
    deciding: str
    decisions: tuple[str, str, str]
    contact: str
    contact_introduction: str
    phone: str
    email: str
    address: str
    opening: str
    cost: str
    free: str
    languages: str
    language_names: Mapping[Language, str]
    way: str
    subject: str
    town_notice: str
    contact_notice: str
    news_notice: str
    section_notice: str
    practice_notice: str
    home_call: tuple[str, str, str]
    about_call: tuple[str, str, str]
    news_call: tuple[str, str, str]
    projects: Mapping[str, str]


PHRASES: Mapping[Language, Phrases] = {
    "de": Phrases(
        days=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
        hours="{day}, {opens} bis {closes} Uhr",
        when="Wann Sie uns treffen",
        come="{hours}: Die Tür ist offen, ein Termin ist nicht nötig, die Beratung kostet nichts. An anderen Tagen rufen Sie bitte vorher an.",
        about="Über uns",
        about_introduction="{name} ist ein erfundenes Beispiel: So könnten Migrant*innenorganisationen in {place} zusammenarbeiten.",
        beginning="Wie es anfing",
        deciding="Wie wir entscheiden",
        decisions=(
            "Jeder Verein hat eine Stimme, der kleine so viel wie der große. Viermal im Jahr treffen wir uns, das Protokoll liegt für alle aus.",
            "Wir reden, bis ein Vorschlag steht, mit dem alle leben können. Erst wenn das nicht gelingt, stimmen wir ab.",
            "Ein Kreis aus fünf Vereinen führt die Geschäfte für ein Jahr. Danach sind andere an der Reihe.",
        ),
        contact="Kontakt",
        contact_introduction="Sprechen Sie uns an, in einer der Sprachen unten oder mit Händen und Füßen.",
        phone="Telefon",
        email="E-Mail",
        address="Anschrift",
        opening="Offene Tür",
        cost="Kosten",
        free="keine",
        languages="Sprachen im Büro",
        language_names={"de": "Deutsch", "en": "Englisch", "tr": "Türkisch", "ar": "Arabisch", "uk": "Ukrainisch"},
        way="So finden Sie uns",
        subject="Worum es geht",
        town_notice="Beispiel: Diesen Verbund gibt es nicht. Er zeigt, wie eine Seite in {place} aussehen könnte.",
        contact_notice="Beispiel: Anschrift, Weg, Telefon, E-Mail und Zeiten sind erfunden.",
        news_notice="Beispiel: Diese Meldung ist erfunden.",
        section_notice="Beispiel: Was hier über {place} steht, ist erfunden.",
        practice_notice="Beispiel: Dieses Vorhaben ist erfunden.",
        home_call=(
            "Ihr Verein fehlt noch?",
            "Erzählen Sie uns, was Sie tun. Wir zeigen Ihnen, wie Sie mitmachen.",
            "Melden Sie sich",
        ),
        about_call=(
            "Arbeiten Sie mit",
            "Wir suchen Menschen, die übersetzen, begleiten oder kochen. Sagen Sie, was Sie gern tun.",
            "Schreiben Sie uns",
        ),
        news_call=(
            "Fragen dazu?",
            "Rufen Sie an oder schreiben Sie. Wir antworten in Ihrer Sprache, wenn wir können.",
            "Zum Kontakt",
        ),
        projects={
            "samo-fa": "Samo.fa",
            "demokratie-leben": "Demokratie leben",
            "kiwit": "KIWIT",
            "kultur-macht-stark": "Kultur macht stark",
            "anti-rassismus": "Anti-Rassismus",
        },
    ),
    "en": Phrases(
        days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        hours="{day}, {opens}:00 to {closes}:00",
        when="When to meet us",
        come="{hours}: the door is open, you need no appointment and advice costs nothing. On other days please ring first.",
        about="About us",
        about_introduction="{name} is an invented example: this is how migrant organisations in {place} could work together.",
        beginning="How it began",
        deciding="How we decide",
        decisions=(
            "Each club has one vote, the small as much as the big. We meet four times a year, and the minutes are there for everyone to read.",
            "We talk until there is a proposal that all can live with. Only if that fails do we vote.",
            "A circle of five clubs runs things for a year. Then it is the turn of others.",
        ),
        contact="Contact",
        contact_introduction="Talk to us, in one of the languages below or with gestures.",
        phone="Telephone",
        email="E-mail",
        address="Address",
        opening="Open door",
        cost="Cost",
        free="none",
        languages="Languages at the office",
        language_names={"de": "German", "en": "English", "tr": "Turkish", "ar": "Arabic", "uk": "Ukrainian"},
        way="How to find us",
        subject="What it is about",
        town_notice="Example: this network does not exist. It shows what a site in {place} could look like.",
        contact_notice="Example: address, directions, telephone, e-mail and times are invented.",
        news_notice="Example: this piece of news is invented.",
        section_notice="Example: what is said here about {place} is invented.",
        practice_notice="Example: this project is invented.",
        home_call=("Is your club missing?", "Tell us what you do. We will show you how to take part.", "Get in touch"),
        about_call=(
            "Work with us",
            "We are looking for people who interpret, accompany or cook. Say what you like doing.",
            "Write to us",
        ),
        news_call=("Any questions?", "Ring or write to us. We reply in your language if we can.", "Contact us"),
        projects={
            "samo-fa": "Samo.fa",
            "demokratie-leben": "Demokratie leben (Living democracy)",
            "kiwit": "KIWIT",
            "kultur-macht-stark": "Kultur macht stark (Culture makes strong)",
            "anti-rassismus": "Anti-Rassismus (Anti-racism)",
        },
    ),
    "tr": Phrases(
        days=("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"),
        hours="{day}, {opens}.00–{closes}.00",
        when="Bizi ne zaman bulursunuz",
        come="{hours}: Kapımız açık, randevu gerekmez, danışma ücretsizdir. Öteki günlerde lütfen önce telefon edin.",
        about="Hakkımızda",
        about_introduction="{name} kurgulanmış bir örnektir: Göçmen örgütleri bu kentte ({place}) böyle birlikte çalışabilir.",
        beginning="Nasıl başladı",
        deciding="Nasıl karar veririz",
        decisions=(
            "Her derneğin bir oyu vardır, küçüğün oyu büyüğünki kadar geçerlidir. Yılda dört kez toplanırız, tutanağı herkes okuyabilir.",
            "Herkesin kabul edebileceği bir öneri çıkana kadar konuşuruz. Olmazsa oylarız.",
            "Beş dernekten oluşan bir kurul işleri bir yıl yürütür. Sonra sıra başkalarına gelir.",
        ),
        contact="İletişim",
        contact_introduction="Bizimle aşağıdaki dillerden birinde ya da el kol işaretiyle konuşun.",
        phone="Telefon",
        email="E-posta",
        address="Adres",
        opening="Açık kapı",
        cost="Ücret",
        free="yok",
        languages="Büroda konuşulan diller",
        language_names={"de": "Almanca", "en": "İngilizce", "tr": "Türkçe", "ar": "Arapça", "uk": "Ukraynaca"},
        way="Bize nasıl gelirsiniz",
        subject="Konu ne?",
        town_notice="Örnek: Böyle bir ağ yoktur. {place} için bir sitenin nasıl olabileceğini gösterir.",
        contact_notice="Örnek: Adres, yol tarifi, telefon, e-posta ve saatler kurgudur.",
        news_notice="Örnek: Bu haber kurgudur.",
        section_notice="Örnek: Burada {place} hakkında yazılanlar kurgudur.",
        practice_notice="Örnek: Bu çalışma kurgudur.",
        home_call=(
            "Derneğiniz burada yok mu?",
            "Neler yaptığınızı anlatın. Nasıl katılacağınızı gösterelim.",
            "Bize ulaşın",
        ),
        about_call=(
            "Bizimle çalışın",
            "Çeviri yapacak, eşlik edecek ya da yemek pişirecek insanlar arıyoruz. Neyi sevdiğinizi söyleyin.",
            "Bize yazın",
        ),
        news_call=(
            "Sorunuz mu var?",
            "Telefon edin ya da yazın. Elimizden gelirse kendi dilinizde yanıtlarız.",
            "İletişim",
        ),
        projects={
            "samo-fa": "Samo.fa",
            "demokratie-leben": "Demokratie leben (Demokrasiyi yaşamak)",
            "kiwit": "KIWIT",
            "kultur-macht-stark": "Kultur macht stark (Kültür güç verir)",
            "anti-rassismus": "Anti-Rassismus (Irkçılığa karşı)",
        },
    ),
    "ar": Phrases(
        days=("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
        hours="يوم {day}، من الساعة {opens} حتى الساعة {closes}",
        when="متى تلتقون بنا",
        come="{hours}: الباب مفتوح، ولا حاجة إلى موعد، والاستشارة مجانية. في الأيام الأخرى اتصلوا بنا أولاً من فضلكم.",
        about="من نحن",
        about_introduction="{name} مثال متخيَّل: هكذا يمكن أن تتعاون منظمات المهاجرات والمهاجرين في {place}.",
        beginning="كيف بدأ الأمر",
        deciding="كيف نقرر",
        decisions=(
            "لكل جمعية صوت واحد، للصغيرة مثل الكبيرة. نلتقي أربع مرات في السنة، والمحضر متاح للجميع.",
            "نتحدث إلى أن نصل إلى اقتراح يقبله الجميع. ولا نصوّت إلا إذا لم ننجح في ذلك.",
            "تدير الأعمالَ خمسُ جمعيات لمدة سنة، ثم يأتي دور غيرها.",
        ),
        contact="اتصلوا بنا",
        contact_introduction="تحدّثوا إلينا بإحدى اللغات المذكورة أدناه، أو حتى بالإشارة.",
        phone="الهاتف",
        email="البريد الإلكتروني",
        address="العنوان",
        opening="الباب المفتوح",
        cost="التكلفة",
        free="بدون مقابل",
        languages="لغات المكتب",
        language_names={"de": "الألمانية", "en": "الإنجليزية", "tr": "التركية", "ar": "العربية", "uk": "الأوكرانية"},
        way="كيف تصلون إلينا",
        subject="ما الموضوع",
        town_notice="مثال: هذه الشبكة غير موجودة. وهي تبيّن كيف يمكن أن يبدو موقع في {place}.",
        contact_notice="مثال: العنوان والطريق والهاتف والبريد والأوقات متخيَّلة.",
        news_notice="مثال: هذا الخبر متخيَّل.",
        section_notice="مثال: ما يُقال هنا عن {place} متخيَّل.",
        practice_notice="مثال: هذا المشروع متخيَّل.",
        home_call=("جمعيتكم ليست معنا بعد؟", "احكوا لنا ماذا تفعلون، ونريكم كيف تشاركون.", "تواصلوا معنا"),
        about_call=(
            "اعملوا معنا",
            "نبحث عمّن يترجم أو يرافق أو يطبخ. قولوا لنا ما الذي تحبون القيام به.",
            "اكتبوا إلينا",
        ),
        news_call=("هل لديكم أسئلة؟", "اتصلوا أو اكتبوا. نجيب بلغتكم إن استطعنا.", "إلى صفحة الاتصال"),
        projects={
            "samo-fa": "Samo.fa",
            "demokratie-leben": "أن نعيش الديمقراطية (Demokratie leben)",
            "kiwit": "KIWIT",
            "kultur-macht-stark": "الثقافة تقوّي (Kultur macht stark)",
            "anti-rassismus": "مناهضة العنصرية (Anti-Rassismus)",
        },
    ),
    "uk": Phrases(
        days=("Понеділок", "Вівторок", "Середа", "Четвер", "П’ятниця", "Субота", "Неділя"),
        hours="{day}, {opens}:00–{closes}:00",
        when="Коли нас можна застати",
        come="{hours}: двері відчинено, записуватися не треба, консультація безкоштовна. В інші дні, будь ласка, спершу зателефонуйте.",
        about="Про нас",
        about_introduction="{name} — вигаданий приклад: так могли б співпрацювати мігрантські організації у місті {place}.",
        beginning="Як усе почалося",
        deciding="Як ми вирішуємо",
        decisions=(
            "Кожне товариство має один голос, мале так само, як велике. Ми зустрічаємося чотири рази на рік, протокол може прочитати кожен.",
            "Ми розмовляємо, доки не знайдемо пропозицію, прийнятну для всіх. Голосуємо лише тоді, коли це не вдається.",
            "Коло з п’яти товариств веде справи протягом року. Потім настає черга інших.",
        ),
        contact="Контакти",
        contact_introduction="Звертайтеся до нас однією з мов нижче або навіть жестами.",
        phone="Телефон",
        email="Електронна пошта",
        address="Адреса",
        opening="Відчинені двері",
        cost="Вартість",
        free="безкоштовно",
        languages="Мови в офісі",
        language_names={"de": "німецька", "en": "англійська", "tr": "турецька", "ar": "арабська", "uk": "українська"},
        way="Як нас знайти",
        subject="Про що йдеться",
        town_notice="Приклад: такої мережі не існує. Вона показує, яким міг би бути сайт у місті {place}.",
        contact_notice="Приклад: адреса, дорога, телефон, електронна пошта й години вигадані.",
        news_notice="Приклад: ця новина вигадана.",
        section_notice="Приклад: сказане тут про місто {place} вигадане.",
        practice_notice="Приклад: цей проєкт вигаданий.",
        home_call=(
            "Вашого товариства ще немає?",
            "Розкажіть, що ви робите. Ми покажемо, як долучитися.",
            "Зв’яжіться з нами",
        ),
        about_call=(
            "Працюйте з нами",
            "Шукаємо людей, які перекладають, супроводжують або готують їжу. Скажіть, що вам до душі.",
            "Напишіть нам",
        ),
        news_call=("Маєте запитання?", "Телефонуйте або пишіть. Якщо зможемо, відповімо вашою мовою.", "До контактів"),
        projects={
            "samo-fa": "Samo.fa",
            "demokratie-leben": "Demokratie leben (Жити демократією)",
            "kiwit": "KIWIT",
            "kultur-macht-stark": "Kultur macht stark (Культура дає силу)",
            "anti-rassismus": "Anti-Rassismus (Проти расизму)",
        },
    ),
}
