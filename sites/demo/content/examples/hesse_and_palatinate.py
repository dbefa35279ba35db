"""Two invented associations, in Hesse and in Rhineland-Palatinate."""

from sites.demo.content.examples.build import Town, TownText

FULDA = Town(
    slug="fulda",
    name="Verbund Sieben Türen Fulda",
    place="Fulda",
    postcode="36037",
    federal_state="DE-HE",
    latitude=50.5558,
    longitude=9.6808,
    accent="#2f7d32",
    phone="030 23125 125",
    weekday=4,
    opens=13,
    closes=17,
    topics=("health", "women", "letters", "german", "racism", "housing", "homework"),
    cards=("interpreters", "garden", "council"),
    decision=1,
    news_slug="sprechstunde-gesundheit",
    news_date="2026-11-09",
    projects=("anti-rassismus",),
    texts={
        "de": TownText(
            place="Fulda",
            tagline="Beispiel: ein erfundener Verbund mit sieben Türen",
            hero="Klopfen Sie an. Sieben Türen gehen auf.",
            lead="Sieben Vereine, sieben Räume, ein Flur: Welche Tür die richtige ist, finden wir gemeinsam heraus.",
            heading="Kurze Wege statt langer Listen",
            paragraph="Wer krank ist, braucht keine Broschüre, sondern jemanden, der beim Arzt übersetzt. Deshalb sitzen bei uns Gesundheit, Deutschkurs und Wohnungssuche Tür an Tür.",
            beginning="Ein leer stehendes Stockwerk mit sieben Zimmern suchte Mieter*innen. Jeder Verein strich eine Tür in seiner Farbe. Der Flur gehört seitdem allen.",
            way="Vom Bahnhof zu Fuß sieben Minuten Richtung Altstadt, dritter Stock mit Aufzug.",
            news=(
                "Gesundheit hat jetzt eine Tür",
                "Jeden Freitag bereiten wir mit Ihnen den nächsten Arzttermin vor.",
                "Sie bringen den Brief mit, wir schreiben Ihre Fragen auf Deutsch auf. Wer möchte, bekommt eine Begleitung auf Englisch oder Arabisch. Die Hilfe kostet nichts.",
            ),
            takes_part=(
                (
                    "Wer Rassismus erlebt, findet hier ein offenes Ohr und einen Plan.",
                    "Zwei geschulte Beraterinnen hören zu und schreiben auf, was geschehen ist. Sie entscheiden, ob wir den Vorfall melden, vermitteln oder öffentlich machen.",
                ),
            ),
        ),
        "en": TownText(
            place="Fulda",
            tagline="Example: an invented network with seven doors",
            hero="Knock. Seven doors will open.",
            lead="Seven clubs, seven rooms, one corridor: together we will find out which door is yours.",
            heading="Short ways instead of long lists",
            paragraph="If you are ill you need no brochure, you need somebody to interpret at the doctor’s. That is why health, German lessons and flat-hunting live next door to each other here.",
            beginning="An empty floor with seven rooms was looking for tenants. Each club painted one door in its colour. The corridor has belonged to everyone ever since.",
            way="Seven minutes on foot from the station towards the old town, third floor with a lift.",
            news=(
                "Health now has a door",
                "Every Friday we help you prepare for your next appointment with the doctor.",
                "You bring the letter, we write down your questions in German. If you like, someone comes along who speaks English or Arabic. The help is free of charge.",
            ),
            takes_part=(
                (
                    "If you experience racism you will find an open ear and a plan here.",
                    "Two trained advisers listen and write down what happened. You decide whether we report the incident, mediate or make it public.",
                ),
            ),
        ),
        "ar": TownText(
            place="فولدا (Fulda)",
            name="شبكة الأبواب السبعة (Verbund Sieben Türen Fulda)",
            tagline="مثال: شبكة متخيَّلة بسبعة أبواب",
            hero="اطرقوا الباب، تُفتح لكم سبعة أبواب.",
            lead="سبع جمعيات وسبع غرف وممر واحد: نكتشف معاً أي باب هو بابكم.",
            heading="طرق قصيرة بدل القوائم الطويلة",
            paragraph="من كان مريضاً لا يحتاج إلى كتيّب، بل إلى من يترجم له عند الطبيب. لذلك تجدون عندنا الصحة ودورة الألمانية والبحث عن مسكن باباً بجانب باب.",
            beginning="كان طابق فارغ فيه سبع غرف يبحث عن مستأجرين. فدهنت كل جمعية باباً بلونها، ومنذ ذلك الحين صار الممر ملكاً للجميع.",
            way="سبع دقائق مشياً من محطة القطار باتجاه المدينة القديمة، الطابق الثالث مع مصعد.",
            news=(
                "للصحة باب من الآن",
                "كل يوم جمعة نحضّر معكم موعدكم القادم عند الطبيب.",
                "تُحضرون الرسالة، ونكتب أسئلتكم بالألمانية. ومن أراد يرافقه من يتكلم الإنجليزية أو العربية. المساعدة مجانية.",
            ),
            takes_part=(
                (
                    "من يعش العنصرية يجد هنا من يصغي إليه ويضع معه خطة.",
                    "مستشارتان مدرَّبتان تصغيان وتدوّنان ما حدث. وأنتم تقررون: هل نبلّغ عن الحادثة أم نتوسط أم نعلنها.",
                ),
            ),
        ),
    },
)

TRIER = Town(
    slug="trier",
    name="Verbund Moselkiesel Trier",
    place="Trier",
    postcode="54290",
    federal_state="DE-RP",
    latitude=49.7596,
    longitude=6.6439,
    accent="#7d3f98",
    phone="030 23125 126",
    weekday=5,
    opens=11,
    closes=15,
    topics=("german", "homework", "work", "housing", "offices", "certificates"),
    cards=("sport", "stage", "table"),
    decision=2,
    news_slug="samstagsschule",
    news_date="2026-09-14",
    projects=("demokratie-leben",),
    texts={
        "de": TownText(
            place="Trier",
            tagline="Beispiel: ein erfundener Verbund an der Mosel",
            hero="Angekommen sind hier schon viele. Jetzt sind Sie da.",
            lead="Seit zweitausend Jahren kommen Menschen nach Trier und bleiben. Samstags decken unsere Vereine den Tisch für die Nächsten.",
            heading="Kieselsteine machen ein Ufer",
            paragraph="Kein Verein ist groß, zusammen geben wir Halt. Wir lernen mit Kindern, suchen Wohnungen und fahren auch über die Grenze, wenn die Arbeit in Luxemburg liegt.",
            beginning="Studierende und Familien trafen sich samstags auf demselben Spielplatz. Aus geteilten Broten wurde eine Lerngruppe, aus der Lerngruppe ein Verbund.",
            way="Bus bis zur Porta Nigra, von dort drei Minuten. Das Tor zum Hof steht samstags offen.",
            news=(
                "Die Samstagsschule hat noch Plätze",
                "Kinder lernen lesen in zwei Sprachen, während ihre Eltern Deutsch üben.",
                "Die Gruppen sind klein, höchstens acht Kinder. Geübt wird auf Deutsch, Ukrainisch und Englisch. Mitzubringen sind ein Heft und etwas zu essen.",
            ),
            takes_part=(
                (
                    "In Trier wählen viele nicht mit. Mitreden können sie trotzdem.",
                    "Wir erklären, wie der Beirat arbeitet, wer ihn wählt und wie Sie selbst antreten. Einmal im Monat gehen wir zusammen in eine öffentliche Sitzung und besprechen sie danach.",
                ),
            ),
        ),
        "en": TownText(
            place="Trier",
            tagline="Example: an invented network by the Moselle",
            hero="Many have arrived here before. Now you are here.",
            lead="For two thousand years people have come to Trier and stayed. On Saturdays our clubs lay the table for the next ones.",
            heading="Pebbles make a shore",
            paragraph="No club is big, but together we are firm ground. We learn with children, look for flats and even cross the border when the job is in Luxembourg.",
            beginning="Students and families met on the same playground on Saturdays. Shared sandwiches became a study group, and the study group became a network.",
            way="Take the bus to the Porta Nigra, then walk three minutes. On Saturdays the gate to the yard is open.",
            news=(
                "Places left at the Saturday school",
                "Children learn to read in two languages while their parents practise German.",
                "Groups are small, eight children at most. We practise in German, Ukrainian and English. Please bring an exercise book and something to eat.",
            ),
            takes_part=(
                (
                    "In Trier many people cannot vote. They can have a say all the same.",
                    "We explain how the advisory council works, who elects it and how you can stand yourself. Once a month we go to a public session together and talk about it afterwards.",
                ),
            ),
        ),
        "uk": TownText(
            place="Трір (Trier)",
            tagline="Приклад: вигадана мережа над Мозелем",
            hero="Сюди прибуло вже багато людей. Тепер тут ви.",
            lead="Дві тисячі років люди приїжджають до Тріра й залишаються. Щосуботи наші товариства накривають стіл для наступних.",
            heading="Із камінців складається берег",
            paragraph="Жодне товариство не є великим, але разом ми опора. Ми вчимося з дітьми, шукаємо житло, а якщо робота в Люксембурзі, їдемо й за кордон.",
            beginning="Студенти й родини зустрічалися щосуботи на тому самому майданчику. Зі спільних бутербродів виросла навчальна група, а з групи — мережа.",
            way="Автобусом до Porta Nigra, звідти три хвилини пішки. Щосуботи ворота у двір відчинені.",
            news=(
                "У суботній школі ще є місця",
                "Діти вчаться читати двома мовами, поки їхні батьки практикують німецьку.",
                "Групи невеликі, щонайбільше восьмеро дітей. Вправляємося німецькою, українською та англійською. Принесіть зошит і щось поїсти.",
            ),
            takes_part=(
                (
                    "У Трірі багато хто не може голосувати. Але висловитися може кожен.",
                    "Ми пояснюємо, як працює дорадча рада, хто її обирає і як самому балотуватися. Раз на місяць разом ідемо на відкрите засідання й потім обговорюємо його.",
                ),
            ),
        ),
    },
)
