"""Who the umbrella is and what its member organisations do."""

from sites.demo.content.short_blocks import call, cards, facts
from sites.demo.content.types import PageContent, PageText
from sites.demo.content.umbrella.passages import bullets, section

ABOUT = PageContent(
    kind="standard",
    slug="ueber-uns",
    in_menu=True,
    texts={
        "de": PageText(
            title="Über uns",
            introduction="Der Bundesverband NeMO verbindet lokale Verbünde von Migrant*innenorganisationen. Wir arbeiten demokratisch, sind an keine Partei gebunden, beteiligen alle und leben von unserer Vielfalt.",
            body=(
                facts(
                    ("Lokale Verbünde", "14"), ("Bundesländer", "9"), ("Migrant*innenorganisationen", "mehr als 520")
                ),
                *section(
                    "Wie wir arbeiten",
                    "In jedem Verbund schließen sich Vereine, Gruppen und Initiativen einer Stadt zusammen. Der Bundesverband vertritt sie gemeinsam und hält sie im Gespräch.",
                ),
                cards(
                    ("Demokratisch", "Entscheidungen fallen gemeinsam und nachvollziehbar."),
                    (
                        "Parteipolitisch neutral",
                        "Wir sprechen mit allen demokratischen Kräften und gehören zu keiner Partei.",
                    ),
                    ("Partizipatorisch", "Wer betroffen ist, redet mit, von Anfang an."),
                    ("Vielfältig", "Viele Herkünfte, Sprachen und Erfahrungen kommen bei uns zusammen."),
                ),
                *bullets(
                    "Was wir tun",
                    "Drei Aufgaben tragen unsere Arbeit:",
                    "Wir führen zusammen, was die Verbünde können.",
                    "Wir fördern, was vor Ort entsteht.",
                    "Wir beraten und leisten weitere Dienste.",
                ),
                call(
                    "Was tun Migrant*innenorganisationen?",
                    "Sie vertreten, begleiten, beraten und unterrichten. Lesen Sie, was alles dazugehört.",
                    "Zum Aufgabenspektrum",
                    "aufgaben/",
                ),
            ),
        ),
        "en": PageText(
            title="About us",
            introduction="The federal association NeMO connects local networks of migrant organisations. We work democratically, belong to no party, involve everyone and thrive on our diversity.",
            body=(
                facts(("Local networks", "14"), ("Federal states", "9"), ("Migrant organisations", "more than 520")),
                *section(
                    "How we work",
                    "In each network the clubs, groups and initiatives of one town join forces. The federal association speaks for them together and keeps them talking to one another.",
                ),
                cards(
                    ("Democratic", "We decide together, and anyone can follow how."),
                    ("Independent of parties", "We talk to all democratic forces and belong to no party."),
                    ("Participatory", "Those concerned have a say, from the very start."),
                    ("Diverse", "Many origins, languages and experiences come together here."),
                ),
                *bullets(
                    "What we do",
                    "Three tasks carry our work:",
                    "We bring together what the networks can do.",
                    "We foster what grows locally.",
                    "We give advice and provide further services.",
                ),
                call(
                    "What do migrant organisations do?",
                    "They represent, accompany, advise and teach. Read about everything that is part of it.",
                    "See the range of tasks",
                    "aufgaben/",
                ),
            ),
        ),
        "tr": PageText(
            title="Hakkımızda",
            introduction="Federal birlik NeMO, göçmen örgütlerinin yerel ağlarını birbirine bağlar. Demokratik çalışırız, hiçbir partiye bağlı değiliz, herkesi katarız ve gücümüzü çeşitliliğimizden alırız.",
            body=(
                facts(("Yerel ağ", "14"), ("Eyalet", "9"), ("Göçmen örgütü", "520’den fazla")),
                *section(
                    "Nasıl çalışıyoruz",
                    "Her ağda bir kentin dernekleri, grupları ve girişimleri bir araya gelir. Federal birlik onları birlikte temsil eder ve aralarındaki diyaloğu canlı tutar.",
                ),
                cards(
                    ("Demokratik", "Kararları birlikte ve herkesin izleyebileceği biçimde alırız."),
                    ("Partilerden bağımsız", "Bütün demokratik güçlerle konuşur, hiçbir partiye ait olmayız."),
                    ("Katılımcı", "Konu kimi ilgilendiriyorsa, baştan itibaren söz sahibidir."),
                    ("Çeşitli", "Birçok köken, dil ve deneyim bizde buluşur."),
                ),
                *bullets(
                    "Ne yapıyoruz",
                    "Çalışmamız üç görev üzerine kurulu:",
                    "Ağların becerilerini bir araya getiririz.",
                    "Yerelde gelişen çalışmaları destekleriz.",
                    "Danışmanlık yapar, başka hizmetler sunarız.",
                ),
                call(
                    "Göçmen örgütleri ne yapar?",
                    "Temsil eder, eşlik eder, danışmanlık yapar ve ders verirler. Neler yaptıklarını okuyun.",
                    "Görevlere bakın",
                    "aufgaben/",
                ),
            ),
        ),
        "ar": PageText(
            title="من نحن",
            introduction="يربط الاتحاد الألماني NeMO بين الشبكات المحلية لمنظمات المهاجرات والمهاجرين. نعمل بديمقراطية، ولا ننتمي إلى أي حزب، ونُشرك الجميع، ونستمد قوتنا من تنوعنا.",
            body=(
                facts(("الشبكات المحلية", "14"), ("الولايات", "9"), ("منظمات المهاجرات والمهاجرين", "أكثر من 520")),
                *section(
                    "كيف نعمل",
                    "في كل شبكة تتحد جمعيات مدينة واحدة ومجموعاتها ومبادراتها. ويمثّلها الاتحاد معاً ويُبقي الحوار بينها قائماً.",
                ),
                cards(
                    ("ديمقراطيون", "نقرر معاً وبطريقة يفهمها الجميع."),
                    ("محايدون حزبياً", "نتحدث مع جميع القوى الديمقراطية ولا ننتمي إلى أي حزب."),
                    ("تشاركيون", "من يعنيه الأمر له كلمة، منذ البداية."),
                    ("متنوعون", "تلتقي عندنا أصول ولغات وتجارب كثيرة."),
                ),
                *bullets(
                    "ماذا نفعل",
                    "يقوم عملنا على ثلاث مهام:",
                    "نجمع ما تتقنه الشبكات.",
                    "نشجّع ما ينشأ محلياً.",
                    "نقدّم المشورة وخدمات أخرى.",
                ),
                call(
                    "ماذا تفعل منظمات المهاجرات والمهاجرين؟",
                    "تمثّل وترافق وتنصح وتعلّم. اقرؤوا كل ما تقوم به.",
                    "إلى قائمة المهام",
                    "aufgaben/",
                ),
            ),
        ),
        "uk": PageText(
            title="Про нас",
            introduction="Федеральне об’єднання NeMO зв’язує місцеві мережі мігрантських організацій. Ми працюємо демократично, не належимо до жодної партії, залучаємо всіх і черпаємо силу в розмаїтті.",
            body=(
                facts(("Місцеві мережі", "14"), ("Федеральні землі", "9"), ("Мігрантські організації", "понад 520")),
                *section(
                    "Як ми працюємо",
                    "У кожній мережі об’єднуються товариства, групи та ініціативи одного міста. Федеральне об’єднання представляє їх разом і підтримує розмову між ними.",
                ),
                cards(
                    ("Демократично", "Рішення ми ухвалюємо разом і зрозуміло для всіх."),
                    ("Поза партіями", "Ми розмовляємо з усіма демократичними силами й не належимо до жодної партії."),
                    ("З участю всіх", "Кого це стосується, той має голос від самого початку."),
                    ("Розмаїто", "У нас зустрічаються різні походження, мови й досвід."),
                ),
                *bullets(
                    "Що ми робимо",
                    "Наша робота тримається на трьох завданнях:",
                    "Ми поєднуємо те, що вміють мережі.",
                    "Ми підтримуємо те, що виникає на місцях.",
                    "Ми консультуємо й надаємо інші послуги.",
                ),
                call(
                    "Що роблять мігрантські організації?",
                    "Вони представляють, супроводжують, консультують і навчають. Прочитайте, що до цього належить.",
                    "До переліку завдань",
                    "aufgaben/",
                ),
            ),
        ),
    },
)
