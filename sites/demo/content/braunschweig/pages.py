"""Home, about and contact pages of the Haus der Kulturen Braunschweig, and one invented piece of news."""

from sites.demo.content.legal_pages import isolated_phone
from sites.demo.content.short_blocks import call, cards, facts, topics
from sites.demo.content.types import PageContent, PageText
from sites.demo.content.umbrella.passages import bullets, section

EMAIL = "kontakt@braunschweig.example"
PHONE = "030 23125 110"
ADDRESS = "Musterweg 1\n38100 Braunschweig"

HOME = PageContent(
    kind="home",
    slug="home",
    texts={
        "de": PageText(
            title="Haus der Kulturen Braunschweig",
            introduction="Migrant*innenorganisationen haben dieses Haus entworfen und verwalten es selbst. Kommen Sie herein: zum Reden, Feiern, Lernen, Planen.",
            fields={"hero_title": "Unser Haus. Unsere Idee. Ihr Platz ist schon gedeckt."},
            body=(
                topics(
                    ("house", "Einen Raum finden", "Für Vereinssitzung, Fest, Vortrag oder Probe", "Raum"),
                    ("talk", "Menschen treffen", "Vereine aus vielen Kulturen unter einem Dach", "Treff"),
                    ("paper", "Behördenpost verstehen", "Briefe lesen, Anträge ausfüllen", "Behörde"),
                    ("school", "Lernen und Ausbildung", "Hausaufgaben, Schule, der erste Betrieb", "Schule"),
                    ("women", "Von Frau zu Frau", "Gruppen, in denen Frauen unter sich sind", "Frauen"),
                    ("shield", "Mitreden in der Stadt", "Gremien kennenlernen, Anliegen einbringen", "Teilhabe"),
                ),
                *section(
                    "Ein Ort, an dem die Stadt sich trifft",
                    "Vereine tagen hier, und Tür an Tür mit ihnen die Stadtverwaltung oder die Technische Universität. Die Veranstaltungsräume stehen Migrant*innenorganisationen offen und ebenso der Stadt, der TU und anderen wichtigen Einrichtungen.",
                ),
                cards(
                    ("Selbst erdacht", "Das Konzept stammt von den Organisationen, die hier arbeiten."),
                    ("Selbst verwaltet", "Sie entscheiden über Räume, Programm und Regeln."),
                    (
                        "Verbindlich unterstützt",
                        "2011 gab die Stadt einen Zuschuss. Das Haus kann sich auf sie verlassen.",
                    ),
                ),
                call(
                    "Sie brauchen einen Raum?",
                    "Sagen Sie uns, wie viele Sie sind und was Sie vorhaben.",
                    "Raum anfragen",
                    "kontakt/",
                ),
            ),
        ),
        "en": PageText(
            title="Haus der Kulturen Braunschweig",
            introduction="Migrant organisations designed this house and run it themselves. Come in: to talk, celebrate, learn and plan.",
            fields={"hero_title": "Our house. Our idea. Your place is already laid."},
            body=(
                topics(
                    ("house", "Find a room", "For a club meeting, a party, a talk or a rehearsal", "room"),
                    ("talk", "Meet people", "Clubs from many cultures under one roof", "meeting"),
                    ("paper", "Understand official letters", "Read letters, fill in forms", "office"),
                    ("school", "Learning and training", "Homework, school, a first employer", "school"),
                    ("women", "Woman to woman", "Groups where women are among themselves", "women"),
                    ("shield", "Have a say in town", "Get to know committees, raise your concerns", "participation"),
                ),
                *section(
                    "A place where the town meets",
                    "Clubs hold their meetings here, next door to the city administration or the Technical University. The event rooms are open to migrant organisations and just as much to the city, the university and other important institutions.",
                ),
                cards(
                    ("Our own concept", "The organisations that work here drew up the plan."),
                    ("Our own management", "They decide on rooms, programme and rules."),
                    ("Reliable support", "In 2011 the city gave a grant. The house can rely on it."),
                ),
                call(
                    "Do you need a room?",
                    "Tell us how many you are and what you have in mind.",
                    "Ask for a room",
                    "kontakt/",
                ),
            ),
        ),
        "ar": PageText(
            title="بيت الثقافات في براونشفايغ (Haus der Kulturen Braunschweig)",
            introduction="صمّمت منظمات المهاجرات والمهاجرين هذا البيت وتديره بنفسها. تفضلوا بالدخول: للحديث والاحتفال والتعلّم والتخطيط.",
            fields={"hero_title": "بيتنا وفكرتنا، ومكانكم محفوظ بيننا."},
            body=(
                topics(
                    ("house", "إيجاد قاعة", "لاجتماع جمعية أو حفل أو محاضرة أو تدريب", "قاعة"),
                    ("talk", "لقاء الناس", "جمعيات من ثقافات كثيرة تحت سقف واحد", "لقاء"),
                    ("paper", "فهم رسائل الدوائر", "قراءة الرسائل وتعبئة الطلبات", "دوائر رسمية"),
                    ("school", "التعلّم والتدريب المهني", "الواجبات والمدرسة ومكان العمل الأول", "مدرسة"),
                    ("women", "من امرأة إلى امرأة", "مجموعات للنساء فقط", "نساء"),
                    ("shield", "كلمتكم في المدينة", "التعرّف إلى اللجان وطرح ما يهمّكم", "مشاركة"),
                ),
                *section(
                    "مكان تلتقي فيه المدينة",
                    "تجتمع الجمعيات هنا، وإلى جانبها إدارة المدينة أو الجامعة التقنية. قاعات الفعاليات مفتوحة لمنظمات المهاجرات والمهاجرين، وكذلك للمدينة والجامعة ومؤسسات مهمة أخرى.",
                ),
                cards(
                    ("فكرتنا", "وضعت الخطةَ المنظماتُ التي تعمل هنا."),
                    ("إدارتنا", "هي التي تقرر بشأن القاعات والبرنامج والقواعد."),
                    ("دعم ملتزم", "في عام 2011 قدّمت المدينة دعماً مالياً، ويستطيع البيت الاعتماد عليها."),
                ),
                call("هل تحتاجون إلى قاعة؟", "قولوا لنا كم عددكم وما الذي تنوون القيام به.", "اطلبوا قاعة", "kontakt/"),
            ),
        ),
    },
)

ABOUT = PageContent(
    kind="standard",
    slug="ueber-uns",
    in_menu=True,
    texts={
        "de": PageText(
            title="Über uns",
            introduction="Das Haus der Kulturen Braunschweig e. V. gehört denen, die es füllen: Migrant*innenorganisationen führen es in eigener Verantwortung.",
            body=(
                *section(
                    "Wie es anfing",
                    "Vereine wünschten sich ein Haus, in dem viele Kulturen nebeneinander bestehen, miteinander sprechen und Neues schaffen. Sie schrieben das Konzept dafür selbst. 2011 bewilligte die Stadt Braunschweig einen Zuschuss, und aus dem Plan wurde ein Ort.",
                ),
                *section(
                    "Was das Haus für die Stadt bedeutet",
                    "Nirgends in Braunschweig nehmen so viele Menschen am gesellschaftlichen und kulturellen Leben teil. Das Haus ergänzt und unterstützt, was die Kommune tut. Im Gegenzug kann es mit ihr rechnen.",
                ),
                cards(
                    ("Räume", "Für Migrant*innenorganisationen, Stadtverwaltung, TU und weitere Einrichtungen."),
                    ("Stimme", "Organisationen aus dem Haus sitzen in Gremien der Stadt."),
                    ("Erfahrung", "Aus vielen Arbeitsfeldern wächst vielfältiges Wissen."),
                ),
                call(
                    "Lernen Sie von uns",
                    "Wie wurde aus einem Konzept ein Haus? Wir haben es aufgeschrieben.",
                    "Zum Praxisbeispiel",
                    "aus-der-praxis/ein-haus-selbst-verwalten/",
                ),
            ),
        ),
        "en": PageText(
            title="About us",
            introduction="The Haus der Kulturen Braunschweig e. V. belongs to those who fill it: migrant organisations run it on their own responsibility.",
            body=(
                *section(
                    "How it began",
                    "Clubs wished for a house where many cultures exist side by side, talk to each other and create something new. They wrote the concept themselves. In 2011 the City of Braunschweig approved a grant, and the plan became a place.",
                ),
                *section(
                    "What the house means to the town",
                    "Nowhere else in Braunschweig do so many people take part in social and cultural life. The house complements and supports what the municipality does. In return it can count on the city.",
                ),
                cards(
                    (
                        "Rooms",
                        "For migrant organisations, the city administration, the university and other institutions.",
                    ),
                    ("A voice", "Organisations from the house sit on the city’s committees."),
                    ("Experience", "Many fields of work make for many kinds of knowledge."),
                ),
                call(
                    "Learn from us",
                    "How did a concept become a house? We have written it down.",
                    "See the practice example",
                    "aus-der-praxis/ein-haus-selbst-verwalten/",
                ),
            ),
        ),
        "ar": PageText(
            title="من نحن",
            introduction="بيت الثقافات في براونشفايغ (Haus der Kulturen Braunschweig e. V.) ملك لمن يملؤونه حياة: منظمات المهاجرات والمهاجرين تديره على مسؤوليتها.",
            body=(
                *section(
                    "كيف بدأ",
                    "أرادت الجمعيات بيتاً تعيش فيه ثقافات كثيرة جنباً إلى جنب، وتتحاور، وتصنع شيئاً جديداً. وكتبت الخطة بنفسها. وفي عام 2011 وافقت مدينة براونشفايغ على دعم مالي، فصارت الخطة مكاناً.",
                ),
                *section(
                    "ماذا يعني البيت للمدينة",
                    "لا يوجد في براونشفايغ مكان آخر يشارك فيه هذا العدد من الناس في الحياة الاجتماعية والثقافية. يكمّل البيت عمل البلدية ويدعمه، وهو في المقابل يستطيع الاعتماد عليها.",
                ),
                cards(
                    ("قاعات", "لمنظمات المهاجرات والمهاجرين وإدارة المدينة والجامعة التقنية ومؤسسات أخرى."),
                    ("صوت", "تشارك منظمات من البيت في لجان المدينة."),
                    ("خبرة", "من مجالات عمل كثيرة تنمو معارف كثيرة."),
                ),
                call(
                    "تعلّموا من تجربتنا",
                    "كيف تحوّلت خطة إلى بيت؟ لقد دوّنّا ذلك.",
                    "إلى المثال العملي",
                    "aus-der-praxis/ein-haus-selbst-verwalten/",
                ),
            ),
        ),
    },
)

CONTACT = PageContent(
    kind="contact",
    slug="kontakt",
    in_menu=True,
    is_example=True,
    texts={
        "de": PageText(
            title="Kontakt",
            introduction="Rufen Sie an, schreiben Sie oder kommen Sie vorbei. Für das erste Gespräch brauchen Sie keinen Termin.",
            body=(
                facts(
                    ("Telefon", PHONE),
                    ("E-Mail", EMAIL),
                    ("Büro geöffnet", "Dienstag und Donnerstag, 14 bis 18 Uhr"),
                    ("Sprachen", "Deutsch, Englisch, Arabisch"),
                ),
                *section(
                    "Einen Raum anfragen",
                    "Nennen Sie Tag, Uhrzeit und Zahl der Gäste. Wir antworten innerhalb einer Woche und sagen Ihnen, was der Raum kostet.",
                ),
                ("notice", "Beispiel: Anschrift, Telefon, E-Mail und Zeiten sind erfunden."),
            ),
        ),
        "en": PageText(
            title="Contact",
            introduction="Ring us, write or drop in. You need no appointment for a first talk.",
            body=(
                facts(
                    ("Telephone", PHONE),
                    ("E-mail", EMAIL),
                    ("Office open", "Tuesday and Thursday, 14:00 to 18:00"),
                    ("Languages", "German, English, Arabic"),
                ),
                *section(
                    "Ask for a room",
                    "Tell us the day, the time and the number of guests. We reply within a week and tell you what the room costs.",
                ),
                ("notice", "Example: address, telephone, e-mail and times are invented."),
            ),
        ),
        "ar": PageText(
            title="اتصلوا بنا",
            introduction="اتصلوا هاتفياً أو اكتبوا أو زورونا. لا تحتاجون إلى موعد للحديث الأول.",
            body=(
                facts(
                    ("الهاتف", isolated_phone(PHONE, "ar")),
                    ("البريد الإلكتروني", EMAIL),
                    ("المكتب مفتوح", "الثلاثاء والخميس، من الساعة 14 حتى الساعة 18"),
                    ("اللغات", "الألمانية والإنجليزية والعربية"),
                ),
                *section("طلب قاعة", "اذكروا اليوم والساعة وعدد الضيوف. نجيبكم خلال أسبوع ونخبركم كم تكلّف القاعة."),
                ("notice", "مثال: العنوان والهاتف والبريد والأوقات متخيَّلة."),
            ),
        ),
    },
)

NEWS = PageContent(
    kind="news",
    slug="offene-tueren",
    data={"date": "2026-11-05"},
    is_example=True,
    texts={
        "de": PageText(
            title="Ein Samstag mit offenen Türen",
            introduction="Zwölf Räume, zwölf Vereine, ein Rundgang: Am 5. Dezember zeigen wir Ihnen das ganze Haus.",
            body=(
                ("notice", "Beispiel: Diese Meldung ist erfunden, ebenso Datum und Programm."),
                *bullets(
                    "Programm",
                    "Kommen Sie, wann Sie möchten:",
                    "11 Uhr: Rundgang auf Deutsch und Arabisch",
                    "13 Uhr: gemeinsames Essen, alle bringen etwas mit",
                    "15 Uhr: Vereine erzählen, wie sie ihren Raum nutzen",
                ),
                *section(
                    "Für neue Gruppen",
                    "Sie suchen einen festen Abend im Monat? Am Tisch im Eingang tragen Sie Ihren Wunsch ein. Der Eintritt ist frei.",
                ),
            ),
        ),
        "en": PageText(
            title="A Saturday with open doors",
            introduction="Twelve rooms, twelve clubs, one tour: on 5 December we show you the whole house.",
            body=(
                ("notice", "Example: this piece of news is invented, and so are its date and programme."),
                *bullets(
                    "Programme",
                    "Come whenever you like:",
                    "11:00: tour in German and Arabic",
                    "13:00: a shared meal, everyone brings something",
                    "15:00: clubs tell how they use their room",
                ),
                *section(
                    "For new groups",
                    "Looking for a fixed evening each month? Write down your wish at the table by the entrance. Admission is free.",
                ),
            ),
        ),
        "ar": PageText(
            title="يوم سبت بأبواب مفتوحة",
            introduction="اثنتا عشرة قاعة، واثنتا عشرة جمعية، وجولة واحدة: في 5 كانون الأول/ديسمبر نريكم البيت كله.",
            body=(
                ("notice", "مثال: هذا الخبر متخيَّل، وكذلك تاريخه وبرنامجه."),
                *bullets(
                    "البرنامج",
                    "تعالوا متى شئتم:",
                    "الساعة 11: جولة بالألمانية والعربية",
                    "الساعة 13: طعام مشترك، والكل يُحضر شيئاً معه",
                    "الساعة 15: تحكي الجمعيات كيف تستخدم قاعتها",
                ),
                *section(
                    "للمجموعات الجديدة",
                    "هل تبحثون عن مساء ثابت كل شهر؟ اكتبوا رغبتكم عند الطاولة في المدخل. الدخول مجاني.",
                ),
            ),
        ),
    },
)
