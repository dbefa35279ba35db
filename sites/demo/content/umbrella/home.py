"""The umbrella's home page."""

from sites.demo.content.short_blocks import call, cards, topics
from sites.demo.content.types import PageContent, PageText
from sites.demo.content.umbrella.passages import section

GERMAN = PageText(
    title="Bundesverband NeMO",
    introduction="Mehr als 520 Migrant*innenorganisationen arbeiten in 14 lokalen Verbünden zusammen, verteilt auf 9 Bundesländer. Hier finden Sie, wer bei Ihnen berät, unterrichtet, begleitet und mitentscheidet.",
    fields={"hero_title": "14 Verbünde, eine Adresse: Finden Sie Menschen, die weiterhelfen."},
    body=(
        topics(
            (
                "paper",
                "Ankommen und Anträge",
                "Migrationssozialberatung: Briefe verstehen, Anträge stellen, Rechte kennen",
                "Beratung",
            ),
            (
                "talk",
                "Deutsch lernen",
                "Integrationskurse und Sprachkurse, die bei den Hausaufgaben helfen",
                "Deutschkurs",
            ),
            ("work", "Arbeit finden", "Bewerben, Zeugnisse anerkennen lassen, eine Stelle antreten", "Arbeit"),
            (
                "school",
                "Ausbildung und Schule",
                "Einstiegsqualifizierung für Jugendliche, Jugendarbeit, Hilfe beim Lernen",
                "Ausbildung",
            ),
            ("women", "Von Frau zu Frau", "Treffpunkte für Frauen, Unterstützung für Alleinerziehende", "Frauen"),
            ("shield", "Gegen Rassismus", "Vorfälle melden, sich beraten lassen, gemeinsam widersprechen", "Rassismus"),
            ("house", "Wohnen", "Eine Wohnung suchen, den Mietvertrag verstehen", "Wohnung"),
            ("health", "Gesundheit und Sport", "Arzttermine vorbereiten, sich zusammen bewegen", "Gesundheit"),
        ),
        *section(
            "Wir wissen, was vor Ort gebraucht wird",
            "Wer selbst eingewandert ist, kennt Wege und Hürden aus eigener Erfahrung. Dieses Wissen bringen Migrant*innenorganisationen ein: in Beratung und Unterricht, in Ausschüssen und Stadtteilen. Sie vertreten Interessen, stärken sich gegenseitig und bauen Brücken in die ganze Gesellschaft.",
        ),
        cards(
            ("Kräfte bündeln", "Die Verbünde teilen, was sie können und wissen. So muss niemand von vorn anfangen."),
            ("Vor Ort stärken", "Wir unterstützen, was in den Städten und Gemeinden entsteht."),
            ("Beraten", "Wir beraten die Verbünde und bieten ihnen weitere Dienste an."),
        ),
        *section(
            "Kommunen brauchen verlässliche Partner",
            "Migrant*innenorganisationen gestalten Teilhabe mit. Sie leisten viel, oft ungesehen. Wir treten dafür ein, dass Städte und Gemeinden ihr Können anerkennen, sie früh beteiligen und verbindlich mit ihnen zusammenarbeiten.",
        ),
        call(
            "Sie suchen einen Verbund in Ihrer Nähe?",
            "Schreiben Sie uns. Wir sagen Ihnen, wer in Ihrer Stadt arbeitet und wer Ihre Sprache spricht.",
            "Fragen Sie uns",
            "kontakt/",
        ),
    ),
)

ENGLISH = PageText(
    title="Bundesverband NeMO",
    introduction="More than 520 migrant organisations work together in 14 local networks across 9 of Germany’s federal states. Find out who near you gives advice, teaches, goes with you to appointments and has a say.",
    fields={"hero_title": "14 networks, one address: find people who can help."},
    body=(
        topics(
            (
                "paper",
                "Arriving and applying",
                "Advice for newcomers: understand letters, make applications, know your rights",
                "advice",
            ),
            (
                "talk",
                "Learning German",
                "Integration courses, and language courses that help with homework",
                "German course",
            ),
            ("work", "Finding work", "Apply, have certificates recognised, start a job", "work"),
            (
                "school",
                "Training and school",
                "Entry-level training for young people, youth work, help with learning",
                "training",
            ),
            ("women", "Woman to woman", "Places where women meet, support for single parents", "women"),
            ("shield", "Against racism", "Report incidents, get advice, speak up together", "racism"),
            ("house", "Housing", "Look for a flat, understand the lease", "flat"),
            ("health", "Health and sport", "Prepare for the doctor, get moving together", "health"),
        ),
        *section(
            "We know what is needed locally",
            "People who have immigrated themselves know the paths and the hurdles first-hand. Migrant organisations put this knowledge to work: in advice and teaching, on committees and in neighbourhoods. They represent interests, strengthen one another and build bridges into society as a whole.",
        ),
        cards(
            ("Joining forces", "The networks share what they know and can do, so nobody has to start from scratch."),
            ("Strengthening local work", "We support what grows in towns and municipalities."),
            ("Giving advice", "We advise the networks and offer them further services."),
        ),
        *section(
            "Municipalities need partners they can rely on",
            "Migrant organisations help to shape participation. They do a great deal, often unseen. We want towns and municipalities to recognise what they can do, to involve them early and to work with them on a firm footing.",
        ),
        call(
            "Looking for a network near you?",
            "Write to us. We will tell you who is active in your town and who speaks your language.",
            "Ask us",
            "kontakt/",
        ),
    ),
)

TURKISH = PageText(
    title="Bundesverband NeMO",
    introduction="520’den fazla göçmen örgütü, Almanya’nın 9 eyaletindeki 14 yerel ağda birlikte çalışıyor. Yakınınızda kimin danışmanlık yaptığını, ders verdiğini, size eşlik ettiğini ve kararlara katıldığını burada bulursunuz.",
    fields={"hero_title": "14 ağ, tek adres: Size yol gösterecek insanları bulun."},
    body=(
        topics(
            (
                "paper",
                "İlk adımlar ve başvurular",
                "Göç danışmanlığı: mektupları anlamak, başvuru yapmak, haklarını bilmek",
                "danışmanlık",
            ),
            ("talk", "Almanca öğrenmek", "Uyum kursları ve ev ödevlerine yardım eden dil kursları", "Almanca kursu"),
            ("work", "İş bulmak", "Başvuru yazmak, diplomaları tanıtmak, işe başlamak", "iş"),
            (
                "school",
                "Meslek eğitimi ve okul",
                "Gençler için mesleğe giriş programı, gençlik çalışması, derslere destek",
                "meslek eğitimi",
            ),
            ("women", "Kadından kadına", "Kadınların buluşma yerleri, tek başına çocuk yetiştirenlere destek", "kadın"),
            ("shield", "Irkçılığa karşı", "Olayları bildirmek, danışmak, birlikte karşı çıkmak", "ırkçılık"),
            ("house", "Konut", "Ev aramak, kira sözleşmesini anlamak", "ev"),
            ("health", "Sağlık ve spor", "Doktor randevusuna hazırlanmak, birlikte hareket etmek", "sağlık"),
        ),
        *section(
            "Yerinde neye ihtiyaç olduğunu biliyoruz",
            "Kendisi göç etmiş olan, yolları da engelleri de kendi deneyiminden bilir. Göçmen örgütleri bu bilgiyi danışmanlıkta ve derslerde, kurullarda ve mahallelerde kullanır. Çıkarları temsil eder, birbirlerini güçlendirir ve toplumun tümüne köprüler kurarlar.",
        ),
        cards(
            (
                "Güçleri birleştirmek",
                "Ağlar bildiklerini ve yapabildiklerini paylaşır. Böylece kimse sıfırdan başlamaz.",
            ),
            ("Yereli güçlendirmek", "Kentlerde ve belediyelerde filizlenen çalışmaları destekleriz."),
            ("Danışmanlık", "Ağlara danışmanlık yapar, başka hizmetler de sunarız."),
        ),
        *section(
            "Belediyelerin güvenilir ortaklara ihtiyacı var",
            "Göçmen örgütleri katılımı birlikte şekillendirir. Çok iş yaparlar, çoğu zaman da görülmeden. Belediyelerin onların becerilerini tanımasını, onları erkenden sürece katmasını ve onlarla bağlayıcı biçimde çalışmasını istiyoruz.",
        ),
        call(
            "Yakınınızda bir ağ mı arıyorsunuz?",
            "Bize yazın. Kentinizde kimin çalıştığını ve kimin sizin dilinizi konuştuğunu söyleriz.",
            "Bize sorun",
            "kontakt/",
        ),
    ),
)

ARABIC = PageText(
    title="الاتحاد الألماني NeMO (Bundesverband NeMO)",
    introduction="أكثر من 520 منظمة للمهاجرات والمهاجرين تعمل معاً في 14 شبكة محلية موزّعة على 9 ولايات ألمانية. هنا تجدون من يقدّم بالقرب منكم الاستشارة والتعليم والمرافقة، ومن يشارك في القرار.",
    fields={"hero_title": "14 شبكة وعنوان واحد: تجدون هنا من يساعدكم."},
    body=(
        topics(
            ("paper", "الوصول والطلبات", "استشارة للمهاجرين: فهم الرسائل، تقديم الطلبات، معرفة الحقوق", "استشارة"),
            ("talk", "تعلّم الألمانية", "دورات الاندماج ودورات لغة مع مساعدة في الواجبات المدرسية", "دورة ألمانية"),
            ("work", "إيجاد عمل", "كتابة طلبات التوظيف، الاعتراف بالشهادات، بدء العمل", "عمل"),
            ("school", "التدريب المهني والمدرسة", "تأهيل تمهيدي للشباب، أنشطة شبابية، مساعدة في التعلّم", "تدريب مهني"),
            ("women", "من امرأة إلى امرأة", "ملتقيات للنساء، ودعم لمن يربّون أطفالهم بمفردهم", "نساء"),
            ("shield", "ضد العنصرية", "الإبلاغ عن الحوادث، طلب المشورة، الاعتراض معاً", "عنصرية"),
            ("house", "السكن", "البحث عن مسكن وفهم عقد الإيجار", "سكن"),
            ("health", "الصحة والرياضة", "التحضير لموعد الطبيب، والحركة معاً", "صحة"),
        ),
        *section(
            "نعرف ما يحتاجه الناس في مدنهم",
            "من هاجر بنفسه يعرف الطرق والعقبات من تجربته. منظمات المهاجرات والمهاجرين تضع هذه المعرفة موضع العمل: في الاستشارة والتعليم، وفي اللجان والأحياء. فهي تمثّل المصالح، ويقوّي بعضها بعضاً، وتبني جسوراً إلى المجتمع كله.",
        ),
        cards(
            ("جمع القوى", "تتبادل الشبكات ما تعرفه وما تتقنه، فلا يبدأ أحد من الصفر."),
            ("تقوية العمل المحلي", "ندعم ما ينشأ في المدن والبلديات."),
            ("تقديم المشورة", "نقدّم المشورة للشبكات ونعرض عليها خدمات أخرى."),
        ),
        *section(
            "البلديات تحتاج إلى شركاء يُعتمد عليهم",
            "تساهم منظمات المهاجرات والمهاجرين في صنع المشاركة. وهي تنجز الكثير، وغالباً دون أن يراه أحد. نعمل من أجل أن تعترف المدن والبلديات بقدراتها، وأن تُشركها مبكراً، وأن تتعاون معها بالتزام واضح.",
        ),
        call(
            "هل تبحثون عن شبكة قريبة منكم؟",
            "اكتبوا إلينا، ونخبركم من يعمل في مدينتكم ومن يتكلم لغتكم.",
            "اسألونا",
            "kontakt/",
        ),
    ),
)

UKRAINIAN = PageText(
    title="Bundesverband NeMO",
    introduction="Понад 520 мігрантських організацій працюють разом у 14 місцевих мережах у 9 федеральних землях Німеччини. Тут ви дізнаєтеся, хто поруч із вами консультує, навчає, супроводжує і бере участь у рішеннях.",
    fields={"hero_title": "14 мереж, одна адреса: знайдіть людей, які допоможуть."},
    body=(
        topics(
            (
                "paper",
                "Перші кроки й заяви",
                "Соціальні консультації для мігрантів: зрозуміти листи, подати заяву, знати свої права",
                "консультація",
            ),
            (
                "talk",
                "Вивчати німецьку",
                "Інтеграційні та мовні курси, де допомагають і з домашніми завданнями",
                "курс німецької",
            ),
            ("work", "Знайти роботу", "Написати резюме, визнати диплом, вийти на роботу", "робота"),
            (
                "school",
                "Професія і школа",
                "Початкова кваліфікація для молоді, молодіжна робота, допомога в навчанні",
                "професійне навчання",
            ),
            (
                "women",
                "Від жінки до жінки",
                "Місця зустрічей для жінок, підтримка тих, хто виховує дітей самостійно",
                "жінки",
            ),
            ("shield", "Проти расизму", "Повідомити про випадок, отримати пораду, разом сказати «ні»", "расизм"),
            ("house", "Житло", "Шукати квартиру, зрозуміти договір оренди", "житло"),
            ("health", "Здоров’я і спорт", "Підготуватися до візиту до лікаря, разом займатися спортом", "здоров’я"),
        ),
        *section(
            "Ми знаємо, що потрібно на місцях",
            "Хто сам переїхав до іншої країни, знає шляхи й перешкоди з власного досвіду. Мігрантські організації застосовують ці знання: у консультаціях і навчанні, у комітетах і кварталах. Вони представляють інтереси, зміцнюють одна одну й будують мости до всього суспільства.",
        ),
        cards(
            ("Об’єднувати сили", "Мережі діляться тим, що знають і вміють. Тож нікому не доводиться починати з нуля."),
            ("Зміцнювати на місцях", "Ми підтримуємо те, що виникає в містах і громадах."),
            ("Консультувати", "Ми консультуємо мережі та пропонуємо їм інші послуги."),
        ),
        *section(
            "Громадам потрібні надійні партнери",
            "Мігрантські організації творять участь у суспільному житті. Вони роблять багато, і часто цього ніхто не бачить. Ми домагаємося, щоб міста й громади визнавали їхні вміння, залучали їх від самого початку і співпрацювали з ними на чітких умовах.",
        ),
        call(
            "Шукаєте мережу поблизу?",
            "Напишіть нам. Ми підкажемо, хто працює у вашому місті й хто говорить вашою мовою.",
            "Запитайте нас",
            "kontakt/",
        ),
    ),
)

HOME = PageContent(
    kind="home",
    slug="home",
    texts={"de": GERMAN, "en": ENGLISH, "tr": TURKISH, "ar": ARABIC, "uk": UKRAINIAN},
)
