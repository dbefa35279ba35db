"""Bergkamen's home page."""

from sites.demo.content.short_blocks import call, cards, heading, paragraph, topics
from sites.demo.content.types import PageContent, PageText

GERMAN = PageText(
    title="Verbund Bergkamen",
    introduction="Bergkamen ist die Summe aller, die hier leben. Im Verbund sorgen wir dafür, dass Sie Rat finden, in Ihrer Sprache und bei Menschen, denen Sie vertrauen.",
    fields={"hero_title": "Vielfalt ist unsere Stärke. Ihre Stimme auch."},
    body=(
        topics(
            ("paper", "Offene Sprechstunde", "Ohne Termin fragen, was Sie beschäftigt (geplant)", "Sprechstunde"),
            ("women", "Frauen unter sich", "Reden, ohne dass Männer dabei sind, auch auf Arabisch", "Frauen"),
            ("talk", "Deutsch lernen", "Sprachkurse im Haus Frieden", "Sprachkurs"),
            ("work", "Bewerben", "Training für die Stellensuche (geplant)", "Bewerbung"),
            ("school", "Vielfalt an Schulen", "Einander verstehen, Mobbing entgegentreten", "Schule"),
            ("health", "Walk & Talk", "Beim Spazierengehen über Erziehung sprechen", "Erziehung"),
            ("shield", "Gegen Rassismus", "Hass und Diskriminierung nicht hinnehmen", "Rassismus"),
            ("house", "Haus Frieden", "Ein offenes Haus an der Präsidentenstraße", "Haus Frieden"),
        ),
        heading("Hilfe gibt es. Sie soll Sie auch erreichen."),
        paragraph(
            "Oft fehlt kein neues Angebot, sondern der Weg zum vorhandenen. Deshalb sagen wir Ihnen, wer zuständig ist, wer Ihre Sprache spricht und wann die Tür offen steht.",
            "Den Kurs hat der Bergkamener Integrationsrat abgesteckt: ein Zusammenleben ohne Hass, Gewalt und Diskriminierung.",
        ),
        cards(
            (
                "Vom Menschen her denken",
                "Nicht die Zuständigkeit zählt zuerst, sondern Ihre Geschichte und das, was Sie können.",
            ),
            (
                "Gemeinsam im Kreis",
                "Jede fünfte Person im Kreis Unna hat eine Zuwanderungsgeschichte. Zehn Städte und Gemeinden ziehen an einem Strang.",
            ),
            ("Frauenrechte", "Gewalt gegen Frauen ist ein Thema für uns alle. Der Integrationsrat will handeln."),
        ),
        call(
            "Fragen Sie uns",
            "Sie wissen nicht, wohin mit Ihrem Anliegen? Fangen Sie hier an.",
            "Zum Kontakt",
            "kontakt/",
        ),
    ),
)

ENGLISH = PageText(
    title="Bergkamen network",
    introduction="Bergkamen is the sum of all who live here. In the network we make sure that you find advice, in your language and from people you trust.",
    fields={"hero_title": "Diversity is our strength. So is your voice."},
    body=(
        topics(
            ("paper", "Open consultation hour", "Ask what is on your mind, no appointment (planned)", "consultation"),
            ("women", "Women among themselves", "Talk without men present, in Arabic too", "women"),
            ("talk", "Learning German", "Language courses at Haus Frieden", "language course"),
            ("work", "Applying for jobs", "Training for your job search (planned)", "application"),
            ("school", "Diversity in schools", "Understand each other, stand up to bullying", "school"),
            ("health", "Walk & Talk", "Talk about bringing up children on a walk", "children"),
            ("shield", "Against racism", "Do not put up with hatred and discrimination", "racism"),
            ("house", "Haus Frieden", "An open house in Präsidentenstraße", "Haus Frieden"),
        ),
        heading("Help exists. It should reach you, too."),
        paragraph(
            "Often what is missing is not a new service but the way to an existing one. So we tell you who is responsible, who speaks your language and when the door is open.",
            "The course was set by Bergkamen’s Integration Council (Integrationsrat): living together without hatred, violence and discrimination.",
        ),
        cards(
            (
                "Starting from the person",
                "What counts first is not who is in charge but your story and what you can do.",
            ),
            (
                "Together in the district",
                "One in five people in the district of Unna has a history of immigration. Ten towns and municipalities pull together.",
            ),
            ("Women’s rights", "Violence against women concerns us all. The Integration Council wants to act."),
        ),
        call("Ask us", "Not sure where to take your question? Start here.", "Contact us", "kontakt/"),
    ),
)

TURKISH = PageText(
    title="Bergkamen Yerel Ağı",
    introduction="Bergkamen, burada yaşayan herkesin toplamıdır. Ağ olarak, kendi dilinizde ve güvendiğiniz insanlardan destek bulmanızı sağlıyoruz.",
    fields={"hero_title": "Çeşitlilik gücümüzdür. Sesiniz de öyle."},
    body=(
        topics(
            ("paper", "Açık danışma saati", "Aklınızdakini randevusuz sormak (planlanıyor)", "danışma"),
            ("women", "Kadın kadına", "Erkekler olmadan konuşmak, Arapça da", "kadın"),
            ("talk", "Almanca öğrenmek", "Haus Frieden’de dil kursları", "dil kursları"),
            ("work", "İşe başvurmak", "İş arayanlar için başvuru eğitimi (planlanıyor)", "başvuru"),
            ("school", "Okullarda çeşitlilik", "Birbirini anlamak, zorbalığa karşı durmak", "okul"),
            ("health", "Walk & Talk", "Yürürken çocuk yetiştirmeyi konuşmak", "çocuk"),
            ("shield", "Irkçılığa karşı", "Nefrete ve ayrımcılığa boyun eğmemek", "ırkçılık"),
            ("house", "Haus Frieden", "Präsidentenstraße’de kapısı açık bir ev", "Haus Frieden"),
        ),
        heading("Destek var. Size de ulaşmalı."),
        paragraph(
            "Çoğu zaman eksik olan yeni bir hizmet değil, var olana giden yoldur. Bu yüzden kimin yetkili olduğunu, kimin dilinizi konuştuğunu ve kapının ne zaman açık olduğunu size söyleriz.",
            "Yönü Bergkamen Entegrasyon Meclisi (Integrationsrat) çizdi: nefretin, şiddetin ve ayrımcılığın olmadığı bir birlikte yaşam.",
        ),
        cards(
            ("İnsandan yola çıkmak", "Önce yetki değil, sizin hikâyeniz ve yapabildikleriniz gelir."),
            (
                "İlçede el ele",
                "Unna ilçesinde her beş kişiden birinin göç geçmişi var. On kent ve belediye birlikte çalışıyor.",
            ),
            (
                "Kadın hakları",
                "Kadına yönelik şiddet hepimizi ilgilendirir. Entegrasyon Meclisi harekete geçmek istiyor.",
            ),
        ),
        call("Bize sorun", "Derdinizi kime anlatacağınızı bilmiyor musunuz? Buradan başlayın.", "İletişim", "kontakt/"),
    ),
)

ARABIC = PageText(
    title="شبكة بيرغكامن (Verbund Bergkamen)",
    introduction="بيرغكامن هي مجموع كل من يعيشون فيها. وفي الشبكة نعمل كي تجدوا المشورة بلغتكم ولدى أناس تثقون بهم.",
    fields={"hero_title": "التنوع قوتنا، وصوتكم أيضًا."},
    body=(
        topics(
            ("paper", "ساعة استشارة مفتوحة", "اسألوا عمّا يشغلكم من دون موعد (مخطط لها)", "استشارة"),
            ("women", "نساء فيما بينهن", "الحديث من دون حضور الرجال، بالعربية أيضًا", "النساء"),
            ("talk", "تعلّم الألمانية", "دورات لغة في بيت السلام Haus Frieden", "دورات لغة"),
            ("work", "طلبات العمل", "تدريب للباحثين عن عمل (مخطط له)", "العمل"),
            ("school", "التنوع في المدارس", "فهم بعضنا بعضًا ومواجهة التنمر", "المدارس"),
            ("health", "Walk & Talk", "الحديث عن تربية الأطفال أثناء المشي", "التربوية"),
            ("shield", "ضد العنصرية", "لا نقبل الكراهية ولا التمييز", "العنصرية"),
            ("house", "بيت السلام (Haus Frieden)", "بيت مفتوح في شارع Präsidentenstraße", "بيت السلام"),
        ),
        heading("المساعدة موجودة، وينبغي أن تصل إليكم."),
        paragraph(
            "كثيرًا ما لا ينقص عرض جديد، بل الطريق إلى ما هو موجود. لذلك نخبركم بالجهة المسؤولة وبمن يتحدث لغتكم وبالوقت الذي يكون فيه الباب مفتوحًا.",
            "وقد رسم الاتجاهَ مجلسُ الاندماج في بيرغكامن (Integrationsrat): عيش مشترك بلا كراهية ولا عنف ولا تمييز.",
        ),
        cards(
            ("الانطلاق من الإنسان", "لا يهمنا أولًا اختصاص الجهات، بل قصتكم وما تستطيعون فعله."),
            (
                "معًا في المنطقة",
                "شخص من كل خمسة في منطقة أونا (Kreis Unna) له تاريخ هجرة. وعشر مدن وبلدات تعمل يدًا بيد.",
            ),
            ("حقوق المرأة", "العنف ضد النساء يخصنا جميعًا. ويريد مجلس الاندماج أن يتحرك."),
        ),
        call("اسألونا", "لا تعرفون إلى أين تتوجهون بسؤالكم؟ ابدؤوا من هنا.", "التواصل", "kontakt/"),
    ),
)

HOME = PageContent(kind="home", slug="home", texts={"de": GERMAN, "en": ENGLISH, "tr": TURKISH, "ar": ARABIC})
