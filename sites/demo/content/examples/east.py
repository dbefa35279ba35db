"""Two invented associations, in Saxony and in Brandenburg."""

from sites.demo.content.examples.build import Town, TownText
from sites.demo.content.examples.practice_zwickau import WINDOWS

ZWICKAU = Town(
    slug="zwickau",
    name="Verbund Zwölf Fenster Zwickau",
    place="Zwickau",
    postcode="08056",
    federal_state="DE-SN",
    latitude=50.7189,
    longitude=12.4961,
    accent="#27408b",
    phone="030 23125 127",
    weekday=3,
    opens=15,
    closes=19,
    topics=("racism", "german", "work", "training", "women", "letters"),
    cards=("stage", "council", "youth"),
    decision=0,
    news_slug="licht-im-fenster",
    news_date="2026-11-16",
    projects=("anti-rassismus", "kultur-macht-stark"),
    practice=WINDOWS,
    texts={
        "de": TownText(
            place="Zwickau",
            tagline="Beispiel: ein erfundener Verbund mit Blick auf den Markt",
            hero="Zwölf Fenster, hinter jedem brennt Licht.",
            lead="In Zwickau zeigen sich unsere Vereine: am Markt, in Schulen, im Stadtrat. Schauen Sie herein und bleiben Sie.",
            heading="Wir verstecken uns nicht",
            paragraph="Wer angegriffen oder beleidigt wird, braucht Menschen, die sofort da sind. Unsere Vereine hören zu, gehen mit zur Polizei und laden zugleich die ganze Stadt zu Musik und Essen ein.",
            beginning="Nach einem eingeschlagenen Fenster stellten zwölf Gruppen je eine Lampe in das neue Glas. Am Abend standen hundert Nachbar*innen davor. Seitdem treffen sie sich.",
            way="Am Markt in den Durchgang neben dem Brunnen, dann die Rampe hinauf.",
            news=(
                "Licht im Fenster: zwölf Abende im Dezember",
                "Vom 1. bis 12. Dezember öffnet jeden Abend ein anderer Verein sein Fenster.",
                "Um 18 Uhr geht das Licht an, dann gibt es ein Lied, eine Geschichte oder eine Suppe. Geschichten auf Arabisch werden auf Deutsch nacherzählt.",
            ),
            takes_part=(
                (
                    "Wir lassen niemanden mit einem Angriff allein.",
                    "Rufen Sie an, dann kommt innerhalb eines Tages jemand zu Ihnen. Wir schreiben den Vorfall auf, begleiten Sie zur Anzeige und suchen mit Ihnen eine Anwältin oder einen Anwalt.",
                ),
                (
                    "Junge Leute aus drei Stadtteilen nehmen ihre eigene Musik auf.",
                    "In den Winterferien wird der Saal zum Tonstudio. Die Texte entstehen auf Arabisch und Deutsch. Zum Abschluss spielen alle auf dem Markt.",
                ),
            ),
        ),
        "ar": TownText(
            place="تسفيكاو (Zwickau)",
            name="شبكة النوافذ الاثنتي عشرة (Verbund Zwölf Fenster Zwickau)",
            tagline="مثال: شبكة متخيَّلة تطلّ على ساحة السوق",
            hero="اثنتا عشرة نافذة، وخلف كل نافذة ضوء.",
            lead="في تسفيكاو تظهر جمعياتنا للجميع: في ساحة السوق وفي المدارس وفي مجلس المدينة. أطلّوا علينا وابقوا معنا.",
            heading="نحن لا نختبئ",
            paragraph="من يتعرّض لاعتداء أو إهانة يحتاج إلى أناس يحضرون فوراً. جمعياتنا تصغي إليكم وترافقكم إلى الشرطة، وتدعو في الوقت نفسه المدينة كلها إلى الموسيقى والطعام.",
            beginning="بعد أن كُسرت نافذة، وضعت اثنتا عشرة مجموعة مصباحاً خلف الزجاج الجديد. وفي المساء وقف أمامها مئة من الجيران. ومنذ ذلك الحين يلتقون.",
            way="من ساحة السوق ادخلوا الممر بجانب النافورة ثم اصعدوا المنحدر.",
            news=(
                "ضوء في النافذة: اثنتا عشرة أمسية في كانون الأول/ديسمبر",
                "من 1 حتى 12 كانون الأول/ديسمبر تفتح كل مساء جمعية أخرى نافذتها.",
                "الساعة 18 يضيء النور، ثم تأتي أغنية أو حكاية أو حساء. والحكايات العربية تُروى بالألمانية أيضاً.",
            ),
            takes_part=(
                (
                    "لا نترك أحداً وحده بعد اعتداء.",
                    "اتصلوا بنا، فيأتي إليكم أحدنا خلال يوم واحد. ندوّن ما حدث، ونرافقكم لتقديم البلاغ، ونبحث معكم عن محامية أو محامٍ.",
                ),
                (
                    "شباب من ثلاثة أحياء يسجّلون موسيقاهم.",
                    "في عطلة الشتاء تصبح القاعة استوديو. وتُكتب الكلمات بالعربية والألمانية. وفي الختام يعزف الجميع في ساحة السوق.",
                ),
            ),
        ),
    },
)

COTTBUS = Town(
    slug="cottbus",
    name="Verbund Spreefäden Cottbus",
    place="Cottbus",
    postcode="03046",
    federal_state="DE-BB",
    latitude=51.7563,
    longitude=14.3329,
    accent="#4a7c9b",
    phone="030 23125 128",
    weekday=1,
    opens=9,
    closes=13,
    topics=("offices", "german", "certificates", "training", "homework", "women", "health"),
    cards=("garden", "table", "founders"),
    decision=1,
    news_slug="garten-fruehling",
    news_date="2026-10-05",
    projects=("samo-fa",),
    texts={
        "de": TownText(
            place="Cottbus",
            tagline="Beispiel: ein erfundener Verbund an der Spree",
            hero="Viele Fäden, ein Netz, das trägt.",
            lead="In Cottbus sprechen Straßenschilder zwei Sprachen. In unseren Vereinen sind es zwanzig. Kommen Sie, wir verstehen uns.",
            heading="Mehrsprachig war diese Stadt schon immer",
            paragraph="Deutsch und Sorbisch stehen hier nebeneinander. Daran knüpfen wir an: Jede Sprache, die Sie mitbringen, hilft jemandem weiter. Deutsch lernen wir dabei zusammen.",
            beginning="Auf einer Wiese am Fluss legten Familien ein paar Beete an. Zwischen Tomaten und Bohnen entstanden ein Sprachcafé und eine Beratung. Dann kam ein Haus dazu.",
            way="Straßenbahn bis zum Stadtpark, dann über die Brücke. Der Weg ist eben.",
            news=(
                "Neue Beete, neue Nachbar*innen",
                "Im März verteilen wir zwanzig Gartenflächen. Melden Sie sich jetzt an.",
                "Ein Beet kostet nichts, Sie geben dafür zwei Stunden im Monat für die Gemeinschaft. Werkzeug ist da. Kinder bekommen ein eigenes Hochbeet.",
            ),
            takes_part=(
                (
                    "Ein Faden für jeden Weg: Freiwillige begleiten Sie durch die ersten Monate.",
                    "Dienstags um 9 Uhr frühstücken Freiwillige und Neue zusammen. Danach gehen sie los, zum Amt, zur Kita oder in den Betrieb. Abends fragt jemand nach, ob es geklappt hat.",
                ),
            ),
        ),
        "en": TownText(
            place="Cottbus",
            tagline="Example: an invented network by the Spree",
            hero="Many threads, one net that holds.",
            lead="In Cottbus street signs speak two languages. In our clubs there are twenty. Come along, we understand each other.",
            heading="This town has always spoken more than one language",
            paragraph="German and Sorbian stand side by side here. We build on that: every language you bring helps somebody. And we learn German together.",
            beginning="On a meadow by the river families laid out a few vegetable beds. Between tomatoes and beans a language café and an advice service grew. Then came a house.",
            way="Take the tram to the town park, then cross the bridge. The way is level.",
            news=(
                "New beds, new neighbours",
                "In March we give away twenty garden plots. Sign up now.",
                "A bed costs nothing; in return you give two hours a month to the community. Tools are there. Children get a raised bed of their own.",
            ),
            takes_part=(
                (
                    "A thread for every path: volunteers accompany you through the first months.",
                    "On Tuesdays at 9:00 volunteers and newcomers have breakfast together. Then they set out, to a public office, the nursery or a company. In the evening somebody asks whether it worked out.",
                ),
            ),
        ),
        "ar": TownText(
            place="كوتبوس (Cottbus)",
            name="شبكة خيوط الشبريه (Verbund Spreefäden Cottbus)",
            tagline="مثال: شبكة متخيَّلة على نهر الشبريه",
            hero="خيوط كثيرة، وشبكة واحدة متينة.",
            lead="في كوتبوس تتكلم لافتات الشوارع لغتين، وفي جمعياتنا عشرون لغة. تعالوا، فنحن نتفاهم.",
            heading="كانت هذه المدينة دائماً متعددة اللغات",
            paragraph="تقف الألمانية والصوربية هنا جنباً إلى جنب. ومن هنا ننطلق: كل لغة تحملونها معكم تساعد أحداً ما. أما الألمانية فنتعلمها معاً.",
            beginning="على مرج قرب النهر زرعت أسر بضعة أحواض. وبين البندورة والفاصولياء نشأ مقهى للغة واستشارة. ثم جاء البيت.",
            way="بالترام إلى حديقة المدينة، ثم فوق الجسر. الطريق مستوٍ.",
            news=(
                "أحواض جديدة وجيران جدد",
                "في آذار/مارس نوزّع عشرين قطعة من الحديقة. سجّلوا الآن.",
                "الحوض مجاني، وتقدّمون مقابله ساعتين في الشهر للجماعة. الأدوات موجودة، وللأطفال حوض مرتفع خاص بهم.",
            ),
            takes_part=(
                (
                    "خيط لكل طريق: متطوعون يرافقونكم في الأشهر الأولى.",
                    "يوم الثلاثاء الساعة 9 يفطر المتطوعون والجدد معاً. ثم ينطلقون إلى الدائرة أو الروضة أو مكان العمل. وفي المساء يسأل أحدهم إن سار كل شيء على ما يرام.",
                ),
            ),
        ),
        "uk": TownText(
            place="Котбус (Cottbus)",
            tagline="Приклад: вигадана мережа над Шпрее",
            hero="Багато ниток, одна міцна сітка.",
            lead="У Котбусі вуличні таблички говорять двома мовами. У наших товариствах їх двадцять. Приходьте, ми порозуміємося.",
            heading="Це місто завжди було багатомовним",
            paragraph="Німецька й сербо-лужицька тут стоять поруч. На цьому ми й будуємо: кожна мова, яку ви привезли, комусь допоможе. А німецьку вчимо разом.",
            beginning="На лузі біля річки родини розбили кілька грядок. Між помідорами й квасолею виросли мовне кафе й консультація. Потім з’явився дім.",
            way="Трамваєм до міського парку, потім через міст. Дорога рівна.",
            news=(
                "Нові грядки, нові сусіди",
                "У березні ми роздаємо двадцять ділянок у саду. Записуйтеся зараз.",
                "Грядка нічого не коштує, натомість ви даєте громаді дві години на місяць. Знаряддя є. Діти отримають власну високу грядку.",
            ),
            takes_part=(
                (
                    "Нитка для кожної дороги: волонтери супроводжують вас у перші місяці.",
                    "Щовівторка о 9:00 волонтери й новоприбулі разом снідають. Потім вирушають до установи, дитсадка чи на підприємство. Увечері хтось запитає, чи все вдалося.",
                ),
            ),
        ),
    },
)
