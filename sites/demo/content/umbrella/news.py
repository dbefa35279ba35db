"""Two invented pieces of news, marked as examples."""

from sites.demo.content.short_blocks import call
from sites.demo.content.types import PageContent, PageText
from sites.demo.content.umbrella.passages import bullets, section

SHARED_SEARCH = PageContent(
    kind="news",
    slug="gemeinsam-suchen",
    data={"date": "2026-11-12"},
    is_example=True,
    texts={
        "de": PageText(
            title="Eine Suche für alle 14 Verbünde",
            introduction="Wer Rat sucht, muss nicht wissen, welcher Verein zuständig ist. Ein Wort genügt.",
            body=(
                ("notice", "Beispiel: Diese Meldung ist erfunden. Sie zeigt, wie Neuigkeiten hier aussehen."),
                *section(
                    "Das ist neu",
                    "Die Verbünde tragen ihre Angebote in ein gemeinsames Verzeichnis ein. Sie suchen nach Thema, Ort und Sprache und sehen gleich, wann jemand für Sie da ist.",
                ),
                *bullets(
                    "So gehen Sie vor",
                    "Drei Schritte führen Sie zum Gespräch:",
                    "Geben Sie ein, worum es geht, zum Beispiel „Zeugnis“.",
                    "Wählen Sie Ihre Sprache.",
                    "Rufen Sie an oder kommen Sie zur Sprechstunde.",
                ),
                call(
                    "Fehlt ein Angebot?",
                    "Sagen Sie uns, was Sie vermissen. Wir geben es an den Verbund weiter.",
                    "Hinweis geben",
                    "kontakt/",
                ),
            ),
        ),
        "en": PageText(
            title="One search for all 14 networks",
            introduction="If you need advice, you do not have to know which club is responsible. One word is enough.",
            body=(
                ("notice", "Example: this piece of news is invented. It shows what news looks like here."),
                *section(
                    "What is new",
                    "The networks enter their services in one shared directory. You search by topic, place and language and see at once when somebody is there for you.",
                ),
                *bullets(
                    "How to do it",
                    "Three steps lead you to a conversation:",
                    "Type what it is about, for example “certificate”.",
                    "Choose your language.",
                    "Ring up or come during consultation hours.",
                ),
                call(
                    "Is a service missing?",
                    "Tell us what you miss. We will pass it on to the network.",
                    "Give us a hint",
                    "kontakt/",
                ),
            ),
        ),
        "tr": PageText(
            title="14 ağın tümü için tek arama",
            introduction="Danışmak isteyen, hangi derneğin sorumlu olduğunu bilmek zorunda değil. Bir sözcük yeter.",
            body=(
                ("notice", "Örnek: Bu haber kurgudur. Haberlerin burada nasıl göründüğünü gösterir."),
                *section(
                    "Yeni olan ne?",
                    "Ağlar, sundukları hizmetleri ortak bir rehbere yazar. Konuya, yere ve dile göre arar, birinin sizin için ne zaman orada olduğunu hemen görürsünüz.",
                ),
                *bullets(
                    "Nasıl yapılır?",
                    "Üç adımda görüşmeye ulaşırsınız:",
                    "Konuyu yazın, örneğin “diploma”.",
                    "Dilinizi seçin.",
                    "Telefon edin ya da danışma saatinde gelin.",
                ),
                call(
                    "Eksik bir hizmet mi var?",
                    "Neyi aradığınızı bize söyleyin. Ağa iletelim.",
                    "Bize bildirin",
                    "kontakt/",
                ),
            ),
        ),
        "ar": PageText(
            title="بحث واحد في الشبكات الـ14 كلها",
            introduction="من يطلب المشورة لا يحتاج إلى معرفة الجمعية المختصة. كلمة واحدة تكفي.",
            body=(
                ("notice", "مثال: هذا الخبر متخيَّل، وهو يبيّن كيف تبدو الأخبار هنا."),
                *section(
                    "ما الجديد",
                    "تسجّل الشبكات عروضها في دليل مشترك. تبحثون بحسب الموضوع والمكان واللغة، وترون فوراً متى يكون أحد في انتظاركم.",
                ),
                *bullets(
                    "كيف تفعلون ذلك",
                    "ثلاث خطوات توصلكم إلى المحادثة:",
                    "اكتبوا الموضوع، مثلاً «شهادة».",
                    "اختاروا لغتكم.",
                    "اتصلوا هاتفياً أو تعالوا في ساعات الاستشارة.",
                ),
                call("هل ينقص عرض ما؟", "قولوا لنا ما الذي تفتقدونه، وننقله إلى الشبكة.", "أخبرونا", "kontakt/"),
            ),
        ),
        "uk": PageText(
            title="Один пошук для всіх 14 мереж",
            introduction="Хто шукає поради, не мусить знати, яке товариство за це відповідає. Досить одного слова.",
            body=(
                ("notice", "Приклад: ця новина вигадана. Вона показує, який вигляд мають тут новини."),
                *section(
                    "Що нового",
                    "Мережі вносять свої пропозиції до спільного довідника. Ви шукаєте за темою, місцем і мовою й одразу бачите, коли на вас чекають.",
                ),
                *bullets(
                    "Як це зробити",
                    "Три кроки ведуть до розмови:",
                    "Напишіть, про що йдеться, наприклад «диплом».",
                    "Виберіть свою мову.",
                    "Зателефонуйте або приходьте в години консультацій.",
                ),
                call(
                    "Бракує якоїсь пропозиції?",
                    "Скажіть нам, чого вам бракує. Ми передамо це мережі.",
                    "Повідомити",
                    "kontakt/",
                ),
            ),
        ),
    },
)

ROUND_TABLE = PageContent(
    kind="news",
    slug="verbindlich-zusammenarbeiten",
    data={"date": "2026-10-08"},
    is_example=True,
    texts={
        "de": PageText(
            title="Verbindlich zusammenarbeiten: Kommunen und Verbünde an einem Tisch",
            introduction="Wie wird aus gutem Willen eine Vereinbarung? Darüber sprechen wir mit Kommunen aus 9 Bundesländern.",
            body=(
                ("notice", "Beispiel: Das Treffen ist erfunden. Die Forderungen dahinter vertritt der Bundesverband."),
                *section(
                    "Worum es geht",
                    "Bisher fließt Geld oft nur für einzelne Vorhaben. Vereine brauchen aber Räume, Zeit und Menschen, die bleiben. Am Tisch sammeln wir, was eine gute Vereinbarung enthält.",
                ),
                *bullets(
                    "Drei Fragen an jede Kommune",
                    "Bringen Sie Ihre Antworten mit:",
                    "Wo entscheiden Migrant*innenorganisationen mit?",
                    "Was fördern Sie auf Dauer?",
                    "Wer ist zuständig, wenn etwas stockt?",
                ),
                call(
                    "Dabei sein",
                    "Melden Sie Ihre Kommune oder Ihren Verein an. Die Teilnahme kostet nichts.",
                    "Anmelden",
                    "kontakt/",
                ),
            ),
        ),
        "en": PageText(
            title="A firm footing: municipalities and networks at one table",
            introduction="How does goodwill become an agreement? We discuss it with municipalities from 9 federal states.",
            body=(
                (
                    "notice",
                    "Example: the meeting is invented. The demands behind it are those of the federal association.",
                ),
                *section(
                    "What it is about",
                    "So far money often flows for single activities only. But clubs need rooms, time and people who stay. At the table we collect what a good agreement contains.",
                ),
                *bullets(
                    "Three questions to each municipality",
                    "Bring your answers with you:",
                    "Where do migrant organisations take part in decisions?",
                    "What do you fund permanently?",
                    "Who is in charge when things get stuck?",
                ),
                call(
                    "Join in",
                    "Register your municipality or your club. Taking part is free of charge.",
                    "Register",
                    "kontakt/",
                ),
            ),
        ),
        "tr": PageText(
            title="Bağlayıcı iş birliği: Belediyeler ve ağlar aynı masada",
            introduction="İyi niyet nasıl anlaşmaya dönüşür? Bunu 9 eyaletten belediyelerle konuşuyoruz.",
            body=(
                ("notice", "Örnek: Bu toplantı kurgudur. Ardındaki talepleri ise federal birlik savunuyor."),
                *section(
                    "Konu ne?",
                    "Bugüne kadar para çoğu kez yalnızca tek tek etkinliklere gidiyor. Oysa derneklerin mekâna, zamana ve kalıcı çalışanlara ihtiyacı var. Masada iyi bir anlaşmada neler olması gerektiğini topluyoruz.",
                ),
                *bullets(
                    "Her belediyeye üç soru",
                    "Yanıtlarınızı yanınızda getirin:",
                    "Göçmen örgütleri hangi kararlara katılıyor?",
                    "Neyi sürekli destekliyorsunuz?",
                    "İşler tıkandığında sorumlu kim?",
                ),
                call(
                    "Siz de katılın",
                    "Belediyenizi ya da derneğinizi kaydedin. Katılım ücretsizdir.",
                    "Kaydolun",
                    "kontakt/",
                ),
            ),
        ),
        "ar": PageText(
            title="تعاون ملزم: البلديات والشبكات حول طاولة واحدة",
            introduction="كيف تتحوّل النية الحسنة إلى اتفاق؟ نتحدث عن ذلك مع بلديات من 9 ولايات.",
            body=(
                ("notice", "مثال: هذا اللقاء متخيَّل، أما المطالب التي خلفه فهي مطالب الاتحاد."),
                *section(
                    "ما الموضوع",
                    "حتى الآن يذهب المال غالباً إلى أنشطة منفردة. لكن الجمعيات تحتاج إلى أماكن ووقت وأشخاص يبقون. حول الطاولة نجمع ما يتضمنه الاتفاق الجيد.",
                ),
                *bullets(
                    "ثلاثة أسئلة لكل بلدية",
                    "أحضروا أجوبتكم معكم:",
                    "أين تشارك منظمات المهاجرات والمهاجرين في القرار؟",
                    "ما الذي تموّلونه بشكل دائم؟",
                    "من المسؤول حين يتعثّر أمر ما؟",
                ),
                call("شاركوا معنا", "سجّلوا بلديتكم أو جمعيتكم. المشاركة مجانية.", "التسجيل", "kontakt/"),
            ),
        ),
        "uk": PageText(
            title="Чіткі домовленості: громади й мережі за одним столом",
            introduction="Як із доброї волі виростає угода? Про це ми говоримо з громадами з 9 федеральних земель.",
            body=(
                ("notice", "Приклад: ця зустріч вигадана. Вимоги, що стоять за нею, висуває федеральне об’єднання."),
                *section(
                    "Про що йдеться",
                    "Досі гроші часто дають лише на окремі заходи. Але товариствам потрібні приміщення, час і люди, які залишаються. За столом ми збираємо все, що має містити добра угода.",
                ),
                *bullets(
                    "Три запитання до кожної громади",
                    "Візьміть із собою відповіді:",
                    "Де мігрантські організації беруть участь у рішеннях?",
                    "Що ви підтримуєте постійно?",
                    "Хто відповідає, коли справа застрягає?",
                ),
                call(
                    "Долучайтеся",
                    "Зареєструйте свою громаду або своє товариство. Участь безкоштовна.",
                    "Зареєструватися",
                    "kontakt/",
                ),
            ),
        ),
    },
)
