"""Dorsten's part in two of the federation's projects."""

from sites.demo.content.short_blocks import call, cards, example, heading, paragraph, points
from sites.demo.content.types import PageContent, PageText

WELCOME = PageContent(
    kind="project_section",
    slug="willkommenskultur",
    data={"project": "willkommenskultur"},
    texts={
        "de": PageText(
            title="Das MITTEndrin in Dorsten",
            introduction="Von 2017 bis 2020 war das MITTEndrin als Treffpunkt für das ganze Quartier gedacht. Das Projekt ist abgeschlossen.",
            body=(
                heading("Vier Bausteine unter einem Dach"),
                cards(
                    (
                        "Anerkennung",
                        "Wer Zeugnisse verloren hatte, suchte hier mit anderen nach Wegen, sie wieder zu bekommen.",
                    ),
                    (
                        "Stadterkundung",
                        "Frauen erkundeten Bildung und Kultur in Dorsten, um mit Kita und Schule sicherer umzugehen.",
                    ),
                    (
                        "Nachbarschaftsmütter",
                        "Geschulte Mütter aus dem Quartier sprachen Teilnehmerinnen an und teilten ihre Erfahrung.",
                    ),
                    ("Bühne", "Kulturvereine, Künstler*innen und städtische Häuser sollten hier zusammen auftreten."),
                ),
                heading("Der Dorsten-Pass"),
                paragraph(
                    "Mit dem Dorsten-Pass sollten auch Menschen mit wenig Geld Bildung und Kultur nutzen. Das Projekt wollte ihn auch den Teilnehmerinnen zugänglich machen."
                ),
                heading("Ausflüge"),
                points(
                    "in das Jüdische Museum",
                    "zu Konzerten und anderen musikalischen Abenden",
                    "in das Familienbüro, das Jugendamt, in Kitas und Schulen",
                ),
                paragraph("Für viele Bausteine konnte man sich Dolmetscher*innen wünschen."),
            ),
        ),
        "en": PageText(
            title="MITTEndrin in Dorsten",
            introduction="From 2017 to 2020, MITTEndrin was intended as a meeting place for the whole neighbourhood. The project is completed.",
            body=(
                heading("Four building blocks under one roof"),
                cards(
                    (
                        "Recognition",
                        "People who had lost certificates looked here, with others, for ways to get them back.",
                    ),
                    (
                        "Exploring the city",
                        "Women explored education and culture in Dorsten, so as to deal more confidently with nursery and school.",
                    ),
                    (
                        "Neighbourhood mothers",
                        "Trained mothers from the neighbourhood approached participants and shared their experience.",
                    ),
                    (
                        "Stage",
                        "Cultural associations, artists and municipal institutions were to perform here together.",
                    ),
                ),
                heading("The Dorsten Pass"),
                paragraph(
                    "The Dorsten Pass (Dorsten-Pass) was meant to let people with little money make use of education and culture. The project wanted to open it to the women who took part, too."
                ),
                heading("Excursions"),
                points(
                    "to the Jewish Museum (Jüdisches Museum)",
                    "to concerts and other musical evenings",
                    "to the family office, the youth welfare office, nurseries and schools",
                ),
                paragraph("For many building blocks you could ask for an interpreter."),
            ),
        ),
        "tr": PageText(
            title="Dorsten’de MITTEndrin",
            introduction="MITTEndrin 2017’den 2020’ye kadar bütün mahallenin buluşma yeri olarak düşünülmüştü. Proje tamamlandı.",
            body=(
                heading("Tek çatı altında dört yapı taşı"),
                cards(
                    (
                        "Denklik",
                        "Diplomasını kaybedenler, onları yeniden edinmenin yollarını burada başkalarıyla birlikte aradı.",
                    ),
                    (
                        "Kent keşfi",
                        "Kadınlar kreş ve okulla ilişkilerinde güven kazanmak için Dorsten’de eğitimi ve kültürü keşfetti.",
                    ),
                    (
                        "Mahalle anneleri",
                        "Mahalleden, eğitim almış anneler katılımcı kadınlara yaklaştı ve deneyimlerini paylaştı.",
                    ),
                    ("Sahne", "Kültür dernekleri, sanatçılar ve belediye kurumları burada birlikte sahneye çıkacaktı."),
                ),
                heading("Dorsten Kartı"),
                paragraph(
                    "Dorsten Kartı (Dorsten-Pass) sayesinde az parası olanların da eğitim ve kültürden yararlanması isteniyordu. Proje bu kartı katılımcı kadınların da kullanımına açmak istiyordu."
                ),
                heading("Geziler"),
                points(
                    "Yahudi Müzesi’ne (Jüdisches Museum)",
                    "konserlere ve başka müzik akşamlarına",
                    "aile bürosuna, gençlik dairesine, kreşlere ve okullara",
                ),
                paragraph("Birçok yapı taşı için tercüman isteyebiliyordunuz."),
            ),
        ),
        "ar": PageText(
            title="ملتقى MITTEndrin في دورستن",
            introduction="من 2017 حتى 2020 أُريدَ لملتقى MITTEndrin أن يكون مكان لقاء للحي كله. وقد انتهى المشروع.",
            body=(
                heading("أربعة أركان تحت سقف واحد"),
                cards(
                    ("الاعتراف بالشهادات", "من فقد شهاداته بحث هنا مع غيره عن طرق لاستعادتها."),
                    (
                        "استكشاف المدينة",
                        "استكشفت النساء التعليم والثقافة في دورستن كي يتعاملن بثقة أكبر مع الروضة والمدرسة.",
                    ),
                    ("أمهات الحي", "خاطبت أمهات مدرَّبات من الحي المشاركات وقاسمنهن خبرتهن."),
                    (
                        "المسرح",
                        "كان مقررًا أن تقدّم الجمعيات الثقافية والفنانون والفنانات ومؤسسات البلدية عروضهم هنا معًا.",
                    ),
                ),
                heading("بطاقة دورستن"),
                paragraph(
                    "كان المقصود من بطاقة دورستن (Dorsten-Pass) أن يستفيد ذوو الدخل المحدود أيضًا من التعليم والثقافة. وأراد المشروع أن يتيحها للمشاركات أيضًا."
                ),
                heading("رحلات"),
                points(
                    "إلى المتحف اليهودي (Jüdisches Museum)",
                    "إلى حفلات موسيقية وأمسيات أخرى",
                    "إلى مكتب العائلة ودائرة رعاية الشباب والروضات والمدارس",
                ),
                paragraph("وفي كثير من الأركان كان يمكن طلب مترجم أو مترجمة."),
            ),
        ),
        "uk": PageText(
            title="MITTEndrin у Дорстені",
            introduction="З 2017 до 2020 року MITTEndrin задумувався як місце зустрічі для всього кварталу. Проєкт завершено.",
            body=(
                heading("Чотири складники під одним дахом"),
                cards(
                    ("Визнання", "Хто втратив свідоцтва, разом з іншими шукав тут шляхів їх відновити."),
                    (
                        "Знайомство з містом",
                        "Жінки пізнавали освіту й культуру Дорстена, щоб упевненіше спілкуватися з садком і школою.",
                    ),
                    (
                        "Матері з сусідства",
                        "Підготовлені матері з кварталу зверталися до учасниць і ділилися досвідом.",
                    ),
                    ("Сцена", "Культурні товариства, митці та міські заклади мали виступати тут разом."),
                ),
                heading("Дорстен-пас"),
                paragraph(
                    "Завдяки Дорстен-пасу (Dorsten-Pass) освітою й культурою мали користуватися і люди з невеликими статками. Проєкт прагнув зробити його доступним і для учасниць."
                ),
                heading("Екскурсії"),
                points(
                    "до Єврейського музею (Jüdisches Museum)",
                    "на концерти та інші музичні вечори",
                    "до сімейного бюро, служби у справах молоді, садків і шкіл",
                ),
                paragraph("Для багатьох складників можна було попросити перекладача."),
            ),
        ),
    },
)

ANTI_RACISM = PageContent(
    kind="project_section",
    slug="anti-rassismus",
    data={"project": "anti-rassismus"},
    is_example=True,
    texts={
        "de": PageText(
            title="Gegen Rassismus in Dorsten",
            introduction="Sie haben Rassismus erlebt oder beobachtet? Sie müssen damit nicht allein bleiben.",
            body=(
                example("de", "Diese Angebote sind für die Vorführung erfunden."),
                cards(
                    ("Zuhören", "Sie erzählen, wir glauben Ihnen und überlegen mit Ihnen die nächsten Schritte."),
                    ("Aufschreiben", "Auf Wunsch halten wir den Vorfall fest, ohne Ihren Namen."),
                    ("Üben", "In Workshops trainieren wir, im Bus, im Betrieb oder in der Klasse zu widersprechen."),
                ),
                call("Sprechen Sie mit uns", "Kostenlos und vertraulich, in Ihrer Sprache.", "Zum Kontakt", "kontakt/"),
            ),
        ),
        "en": PageText(
            title="Against racism in Dorsten",
            introduction="Have you experienced or witnessed racism? You do not have to deal with it alone.",
            body=(
                example("en", "these offers are invented for the demonstration."),
                cards(
                    ("Listening", "You tell us, we believe you, and together we think about the next steps."),
                    ("Writing it down", "If you wish, we record the incident, without your name."),
                    ("Practising", "In workshops we practise speaking up on the bus, at work or in class."),
                ),
                call("Talk to us", "Free of charge and confidential, in your language.", "Contact us", "kontakt/"),
            ),
        ),
        "tr": PageText(
            title="Dorsten’de ırkçılığa karşı",
            introduction="Irkçılık yaşadınız mı ya da tanık oldunuz mu? Bununla yalnız kalmak zorunda değilsiniz.",
            body=(
                example("tr", "Bu hizmetler tanıtım için uydurulmuştur."),
                cards(
                    ("Dinlemek", "Siz anlatırsınız, biz size inanır, sonraki adımları sizinle birlikte düşünürüz."),
                    ("Yazmak", "İsterseniz olayı adınızı vermeden kaydederiz."),
                    (
                        "Alıştırma yapmak",
                        "Atölyelerde otobüste, işyerinde ya da sınıfta karşı çıkmanın yollarını deneriz.",
                    ),
                ),
                call("Bizimle konuşun", "Ücretsiz, gizli ve kendi dilinizde.", "İletişim", "kontakt/"),
            ),
        ),
        "ar": PageText(
            title="ضد العنصرية في دورستن",
            introduction="هل تعرضتم للعنصرية أو شهدتموها؟ لستم مضطرين إلى مواجهتها وحدكم.",
            body=(
                example("ar", "هذه العروض مختلقة للعرض التجريبي."),
                cards(
                    ("الاستماع", "تروون ما حدث فنصدّقكم ونفكر معكم في الخطوات التالية."),
                    ("التدوين", "إن رغبتم نسجّل الحادثة من دون ذكر اسمكم."),
                    ("التدرب", "نتدرب في ورش عمل على الاعتراض في الحافلة أو في العمل أو في الصف."),
                ),
                call("تحدثوا معنا", "مجانًا وبسرّية وبلغتكم.", "التواصل", "kontakt/"),
            ),
        ),
        "uk": PageText(
            title="Проти расизму в Дорстені",
            introduction="Ви зазнали расизму або стали його свідком? Ви не мусите залишатися з цим наодинці.",
            body=(
                example("uk", "ці пропозиції вигадано для демонстрації."),
                cards(
                    ("Слухати", "Ви розповідаєте, ми вам віримо й разом обмірковуємо наступні кроки."),
                    ("Записати", "За бажання ми зафіксуємо випадок, не називаючи вашого імені."),
                    ("Вправлятися", "На майстернях учимося заперечувати в автобусі, на роботі чи в класі."),
                ),
                call("Поговоріть з нами", "Безкоштовно, конфіденційно і вашою мовою.", "Контакти", "kontakt/"),
            ),
        ),
    },
)
