"""Contact, imprint and privacy: all details are invented and marked as examples."""

from sites.demo.content.legal_pages import isolated_phone
from sites.demo.content.short_blocks import facts
from sites.demo.content.types import PageContent, PageText
from sites.demo.content.umbrella.passages import bullets, section

EMAIL = "kontakt@umbrella.example"
PHONE = "030 23125 100"
ADDRESS = "Musterweg 1\n10115 Berlin"

CONTACT = PageContent(
    kind="contact",
    slug="kontakt",
    in_menu=True,
    is_example=True,
    texts={
        "de": PageText(
            title="Kontakt",
            introduction="Schreiben Sie uns in Ihrer Sprache. Wir antworten oder verbinden Sie mit dem Verbund in Ihrer Nähe.",
            body=(
                facts(
                    ("Telefon", PHONE),
                    ("E-Mail", EMAIL),
                    ("Erreichbar", "Montag bis Donnerstag, 10 bis 15 Uhr"),
                    ("Kosten", "keine"),
                ),
                *section(
                    "Sie suchen Beratung?",
                    "Am schnellsten hilft der Verbund in Ihrer Stadt. Sagen Sie uns Ort, Sprache und Thema, dann nennen wir Ihnen die nächste Sprechstunde.",
                ),
                ("notice", "Beispiel: Anschrift, Telefon, E-Mail und Zeiten sind erfunden."),
            ),
        ),
        "en": PageText(
            title="Contact",
            introduction="Write to us in your language. We will reply or put you in touch with the network near you.",
            body=(
                facts(
                    ("Telephone", PHONE),
                    ("E-mail", EMAIL),
                    ("Available", "Monday to Thursday, 10:00 to 15:00"),
                    ("Cost", "none"),
                ),
                *section(
                    "Looking for advice?",
                    "The network in your town can help fastest. Tell us your town, language and topic and we will name the next consultation hour.",
                ),
                ("notice", "Example: address, telephone, e-mail and times are invented."),
            ),
        ),
        "tr": PageText(
            title="İletişim",
            introduction="Bize kendi dilinizde yazın. Yanıtlar ya da sizi yakınınızdaki ağa bağlarız.",
            body=(
                facts(
                    ("Telefon", PHONE),
                    ("E-posta", EMAIL),
                    ("Ulaşma saatleri", "Pazartesiden perşembeye, 10.00–15.00"),
                    ("Ücret", "yok"),
                ),
                *section(
                    "Danışmak mı istiyorsunuz?",
                    "En hızlı yardımı kentinizdeki ağ verir. Yeri, dili ve konuyu söyleyin, size en yakın danışma saatini bildirelim.",
                ),
                ("notice", "Örnek: Adres, telefon, e-posta ve saatler kurgudur."),
            ),
        ),
        "ar": PageText(
            title="اتصلوا بنا",
            introduction="اكتبوا إلينا بلغتكم. نجيبكم أو نصلكم بالشبكة القريبة منكم.",
            body=(
                facts(
                    ("الهاتف", isolated_phone(PHONE, "ar")),
                    ("البريد الإلكتروني", EMAIL),
                    ("أوقات الاتصال", "من الاثنين إلى الخميس، من الساعة 10 حتى الساعة 15"),
                    ("التكلفة", "بدون مقابل"),
                ),
                *section(
                    "هل تبحثون عن استشارة؟",
                    "أسرع مساعدة تأتيكم من الشبكة في مدينتكم. اذكروا لنا المكان واللغة والموضوع، ونخبركم بأقرب ساعة استشارة.",
                ),
                ("notice", "مثال: العنوان والهاتف والبريد والأوقات متخيَّلة."),
            ),
        ),
        "uk": PageText(
            title="Контакти",
            introduction="Пишіть нам своєю мовою. Ми відповімо або з’єднаємо вас із мережею поблизу.",
            body=(
                facts(
                    ("Телефон", PHONE),
                    ("Електронна пошта", EMAIL),
                    ("Коли дзвонити", "з понеділка до четверга, з 10:00 до 15:00"),
                    ("Вартість", "безкоштовно"),
                ),
                *section(
                    "Шукаєте консультацію?",
                    "Найшвидше допоможе мережа у вашому місті. Назвіть місто, мову й тему, і ми підкажемо найближчі години консультацій.",
                ),
                ("notice", "Приклад: адреса, телефон, електронна пошта й години вигадані."),
            ),
        ),
    },
)

IMPRINT = PageContent(
    kind="standard",
    slug="impressum",
    is_example=True,
    texts={
        "de": PageText(
            title="Impressum",
            introduction="Beispiel: Diese Angaben sind erfunden. Ein echter Betrieb trägt hier seine eigenen ein.",
            body=(
                facts(
                    ("Verantwortlich", "Bundesverband NeMO, Geschäftsstelle"),
                    ("Anschrift", "Musterweg 1, 10115 Berlin"),
                    ("Telefon", PHONE),
                    ("E-Mail", EMAIL),
                ),
                *section(
                    "Wer schreibt hier?",
                    "Jeder Verbund verantwortet seine eigenen Seiten. Für die gemeinsamen Projektseiten ist der Bundesverband zuständig.",
                ),
            ),
        ),
        "en": PageText(
            title="Imprint",
            introduction="Example: these details are invented. A real operator enters their own here.",
            body=(
                facts(
                    ("Responsible", "Bundesverband NeMO, head office"),
                    ("Address", "Musterweg 1, 10115 Berlin"),
                    ("Telephone", PHONE),
                    ("E-mail", EMAIL),
                ),
                *section(
                    "Who writes here?",
                    "Each network is responsible for its own pages. The federal association is in charge of the shared project pages.",
                ),
            ),
        ),
        "tr": PageText(
            title="Künye",
            introduction="Örnek: Bu bilgiler kurgudur. Gerçek bir işletmeci buraya kendi bilgilerini yazar.",
            body=(
                facts(
                    ("Sorumlu", "Bundesverband NeMO, merkez büro"),
                    ("Adres", "Musterweg 1, 10115 Berlin"),
                    ("Telefon", PHONE),
                    ("E-posta", EMAIL),
                ),
                *section(
                    "Burada kim yazıyor?",
                    "Her ağ kendi sayfalarından sorumludur. Ortak proje sayfalarından federal birlik sorumludur.",
                ),
            ),
        ),
        "ar": PageText(
            title="بيانات الناشر",
            introduction="مثال: هذه البيانات متخيَّلة. يضع المشغّل الحقيقي بياناته هنا.",
            body=(
                facts(
                    ("المسؤول", "الاتحاد NeMO (Bundesverband NeMO)، المكتب الرئيسي"),
                    ("العنوان", "Musterweg 1, 10115 Berlin"),
                    ("الهاتف", isolated_phone(PHONE, "ar")),
                    ("البريد الإلكتروني", EMAIL),
                ),
                *section("من يكتب هنا؟", "كل شبكة مسؤولة عن صفحاتها. أما صفحات المشاريع المشتركة فيتولاها الاتحاد."),
            ),
        ),
        "uk": PageText(
            title="Вихідні дані",
            introduction="Приклад: ці дані вигадані. Справжній власник сайту вписує сюди власні.",
            body=(
                facts(
                    ("Відповідальність", "Bundesverband NeMO, головний офіс"),
                    ("Адреса", "Musterweg 1, 10115 Berlin"),
                    ("Телефон", PHONE),
                    ("Електронна пошта", EMAIL),
                ),
                *section(
                    "Хто тут пише?",
                    "Кожна мережа відповідає за власні сторінки. За спільні сторінки проєктів відповідає федеральне об’єднання.",
                ),
            ),
        ),
    },
)

PRIVACY = PageContent(
    kind="standard",
    slug="datenschutz",
    is_example=True,
    texts={
        "de": PageText(
            title="Datenschutz",
            introduction="Beispiel: Dieser Text zeigt, wie eine kurze Erklärung aussehen kann. Er ersetzt keine rechtliche Prüfung.",
            body=(
                *bullets(
                    "Was wir speichern",
                    "Beim Lesen brauchen wir fast nichts von Ihnen:",
                    "Diese Seiten laden nichts von fremden Servern.",
                    "Wir beobachten nicht, was Sie lesen.",
                    "Wenn Sie uns schreiben, speichern wir Ihre Nachricht, bis Ihr Anliegen geklärt ist.",
                ),
                *section(
                    "Ihre Rechte",
                    "Sie dürfen jederzeit fragen, was wir über Sie wissen. Sie können es berichtigen oder löschen lassen. Eine E-Mail an uns genügt.",
                ),
            ),
        ),
        "en": PageText(
            title="Privacy",
            introduction="Example: this text shows what a short statement can look like. It does not replace a legal review.",
            body=(
                *bullets(
                    "What we store",
                    "While you read we need almost nothing from you:",
                    "These pages load nothing from other servers.",
                    "We do not watch what you read.",
                    "If you write to us, we keep your message until your request is settled.",
                ),
                *section(
                    "Your rights",
                    "You may ask at any time what we know about you. You can have it corrected or deleted. An e-mail to us is enough.",
                ),
            ),
        ),
        "tr": PageText(
            title="Gizlilik",
            introduction="Örnek: Bu metin kısa bir açıklamanın nasıl olabileceğini gösterir. Hukuki incelemenin yerini tutmaz.",
            body=(
                *bullets(
                    "Neyi saklıyoruz",
                    "Okurken sizden neredeyse hiçbir şeye ihtiyacımız yok:",
                    "Bu sayfalar başka sunuculardan hiçbir şey yüklemez.",
                    "Ne okuduğunuzu izlemeyiz.",
                    "Bize yazarsanız, iletinizi işiniz çözülene kadar saklarız.",
                ),
                *section(
                    "Haklarınız",
                    "Hakkınızda ne bildiğimizi her zaman sorabilirsiniz. Bunu düzelttirebilir ya da sildirebilirsiniz. Bize bir e-posta göndermeniz yeter.",
                ),
            ),
        ),
        "ar": PageText(
            title="حماية البيانات",
            introduction="مثال: يبيّن هذا النص كيف يمكن أن يبدو بيان قصير. وهو لا يغني عن مراجعة قانونية.",
            body=(
                *bullets(
                    "ماذا نحفظ",
                    "أثناء القراءة لا نحتاج منكم إلى شيء تقريباً:",
                    "لا تحمّل هذه الصفحات شيئاً من خوادم أخرى.",
                    "لا نراقب ما تقرؤون.",
                    "إذا كتبتم إلينا، نحفظ رسالتكم إلى أن يُحلّ طلبكم.",
                ),
                *section(
                    "حقوقكم",
                    "يمكنكم أن تسألوا في أي وقت عمّا نعرفه عنكم، وأن تطلبوا تصحيحه أو حذفه. تكفي رسالة إلكترونية إلينا.",
                ),
            ),
        ),
        "uk": PageText(
            title="Захист даних",
            introduction="Приклад: цей текст показує, якою може бути коротка заява. Він не замінює юридичної перевірки.",
            body=(
                *bullets(
                    "Що ми зберігаємо",
                    "Коли ви читаєте, нам майже нічого від вас не потрібно:",
                    "Ці сторінки нічого не завантажують з чужих серверів.",
                    "Ми не стежимо, що ви читаєте.",
                    "Якщо ви нам пишете, ми зберігаємо ваше повідомлення, доки питання не вирішено.",
                ),
                *section(
                    "Ваші права",
                    "Ви можете будь-коли запитати, що ми про вас знаємо. Ви можете це виправити або видалити. Достатньо листа нам.",
                ),
            ),
        ),
    },
)
