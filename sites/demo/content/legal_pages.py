"""Imprint and privacy page of the demo's local associations.

Every site needs both, and they differ only in who answers for the site. All contacts are examples.
"""

from collections.abc import Mapping, Sequence

from sites.demo.content.types import Language, PageContent, PageText

_LABELS: Mapping[Language, tuple[str, str, str, str, str, str]] = {
    "de": ("Herausgeber", "Vertreten durch", "der Vorstand", "Anschrift", "E-Mail", "Telefon"),
    "en": ("Published by", "Represented by", "the board", "Address", "E-mail", "Telephone"),
    "tr": ("Yayımlayan", "Temsil eden", "yönetim kurulu", "Adres", "E-posta", "Telefon"),
    "ar": ("الناشر", "يمثّله", "مجلس الإدارة", "العنوان", "البريد الإلكتروني", "الهاتف"),
    "uk": ("Видавець", "Представляє", "правління", "Адреса", "Електронна пошта", "Телефон"),
}

_IMPRINT: Mapping[Language, Mapping[str, str]] = {
    "de": {
        "title": "Impressum",
        "introduction": "Wer diese Seiten herausgibt und wie Sie uns erreichen.",
        "notice": "Beispiel: Anschrift, Telefonnummer und E-Mail-Adresse sind erfunden.",
        "heading": "Inhalte und Hinweise",
        "paragraph": "<p>Für die Texte auf diesen Seiten steht der Vorstand ein. Sie haben einen Fehler entdeckt oder kommen mit einer Seite nicht zurecht? Schreiben Sie uns, dann ändern wir das.</p><p>Angaben zu Partnerorganisationen stammen aus dem gemeinsamen Verzeichnis des Bundesverbands.</p>",
    },
    "en": {
        "title": "Legal notice",
        "introduction": "Who publishes these pages and how to reach us.",
        "notice": "Example: the address, telephone number and e-mail address are invented.",
        "heading": "Content and corrections",
        "paragraph": "<p>The board answers for the texts on these pages. Have you found a mistake, or does a page not work for you? Write to us and we will change it.</p><p>Details of partner organisations come from the federation’s shared directory.</p>",
    },
    "tr": {
        "title": "Künye",
        "introduction": "Bu sayfaları kim yayımlıyor, bize nasıl ulaşabilirsiniz?",
        "notice": "Örnek: Adres, telefon numarası ve e-posta adresi gerçek değildir.",
        "heading": "İçerik ve düzeltmeler",
        "paragraph": "<p>Bu sayfalardaki metinlerden yönetim kurulu sorumludur. Bir hata mı gördünüz ya da bir sayfayı kullanmakta zorlanıyor musunuz? Bize yazın, düzeltelim.</p><p>Ortak kuruluşlarla ilgili bilgiler federal çatı birliğinin ortak rehberinden gelir.</p>",
    },
    "ar": {
        "title": "بيانات الناشر (Impressum)",
        "introduction": "من ينشر هذه الصفحات وكيف تتواصلون معنا.",
        "notice": "مثال: العنوان ورقم الهاتف وعنوان البريد الإلكتروني ليست حقيقية.",
        "heading": "المحتوى والتصحيحات",
        "paragraph": "<p>مجلس الإدارة مسؤول عن نصوص هذه الصفحات. هل وجدتم خطأ، أو هل يصعب عليكم استخدام إحدى الصفحات؟ اكتبوا إلينا وسنصلح ذلك.</p><p>أما بيانات المنظمات الشريكة فتأتي من الدليل المشترك للاتحاد.</p>",
    },
    "uk": {
        "title": "Вихідні дані (Impressum)",
        "introduction": "Хто видає ці сторінки і як із нами зв’язатися.",
        "notice": "Приклад: адресу, номер телефону й електронну пошту вигадано.",
        "heading": "Зміст і виправлення",
        "paragraph": "<p>За тексти на цих сторінках відповідає правління. Ви знайшли помилку, або якась сторінка вам незручна? Напишіть нам, і ми це змінимо.</p><p>Відомості про партнерські організації беремо зі спільного довідника федерального об’єднання.</p>",
    },
}

_PRIVACY: Mapping[Language, Mapping[str, str]] = {
    "de": {
        "title": "Datenschutz",
        "introduction": "Wir speichern so wenig wie möglich. Was wir brauchen, steht hier.",
        "notice": "Beispiel: Dieser Text gehört zur Vorführung und ist keine geprüfte Datenschutzerklärung.",
        "heading": "Wenn Sie hier lesen",
        "paragraph": "<p>Diese Seiten laden nichts von anderen Anbietern und beobachten Sie nicht. Ein Cookie setzen wir nur, wenn eine Funktion es braucht, etwa die Anmeldung der Redaktion.</p>",
        "second_heading": "Wenn Sie uns schreiben",
        "second_paragraph": "<p>Wir nutzen Ihre Angaben nur, um Ihnen zu antworten. Danach löschen wir sie. Sie können jederzeit fragen, was wir über Sie gespeichert haben, und es berichtigen oder löschen lassen. Schreiben Sie an {email}.</p>",
    },
    "en": {
        "title": "Privacy",
        "introduction": "We store as little as possible. What we do need is set out here.",
        "notice": "Example: this text belongs to the demonstration and is not a reviewed privacy policy.",
        "heading": "When you read these pages",
        "paragraph": "<p>These pages load nothing from other providers and do not track you. We set a cookie only where a function needs one, such as when our editors sign in.</p>",
        "second_heading": "When you write to us",
        "second_paragraph": "<p>We use your details only to answer you, and then delete them. You may ask at any time what we have stored about you, and have it corrected or deleted. Write to {email}.</p>",
    },
    "tr": {
        "title": "Veri koruma",
        "introduction": "Olabildiğince az bilgi saklıyoruz. Neye ihtiyaç duyduğumuz burada yazıyor.",
        "notice": "Örnek: Bu metin tanıtım amaçlıdır; hukuken incelenmiş bir veri koruma açıklaması değildir.",
        "heading": "Bu sayfaları okurken",
        "paragraph": "<p>Bu sayfalar başka sağlayıcılardan hiçbir şey yüklemez ve sizi izlemez. Çerezi yalnızca bir işlev gerektirdiğinde, örneğin editörlerimiz oturum açarken kullanırız.</p>",
        "second_heading": "Bize yazdığınızda",
        "second_paragraph": "<p>Bilgilerinizi yalnızca size yanıt vermek için kullanır, sonra sileriz. Hakkınızda neler sakladığımızı her zaman sorabilir, düzeltilmesini ya da silinmesini isteyebilirsiniz. {email} adresine yazın.</p>",
    },
    "ar": {
        "title": "حماية البيانات",
        "introduction": "نحفظ أقل قدر ممكن من البيانات. وما نحتاج إليه مذكور هنا.",
        "notice": "مثال: هذا النص جزء من العرض التجريبي وليس بيان خصوصية مدقَّقًا قانونيًا.",
        "heading": "عندما تقرؤون هذه الصفحات",
        "paragraph": "<p>لا تحمّل هذه الصفحات شيئًا من مزوّدين آخرين ولا تتعقّبكم. ولا نستخدم ملفات تعريف الارتباط إلا حيث تحتاج إليها وظيفة ما، مثل تسجيل دخول فريق التحرير.</p>",
        "second_heading": "عندما تكتبون إلينا",
        "second_paragraph": "<p>نستخدم بياناتكم للرد عليكم فقط، ثم نحذفها. يمكنكم أن تسألوا في أي وقت عمّا حفظناه عنكم، وأن تطلبوا تصحيحه أو حذفه. اكتبوا إلى {email}.</p>",
    },
    "uk": {
        "title": "Захист даних",
        "introduction": "Ми зберігаємо якомога менше даних. Що нам справді потрібно, описано тут.",
        "notice": "Приклад: цей текст створено для демонстрації, він не є перевіреною політикою захисту даних.",
        "heading": "Коли ви читаєте ці сторінки",
        "paragraph": "<p>Ці сторінки нічого не завантажують від інших постачальників і не стежать за вами. Файл cookie ми використовуємо лише тоді, коли він потрібен для певної функції, наприклад для входу редакції.</p>",
        "second_heading": "Коли ви нам пишете",
        "second_paragraph": "<p>Ваші дані потрібні нам лише для того, щоб вам відповісти. Потім ми їх видаляємо. Ви будь-коли можете запитати, що ми про вас зберігаємо, і попросити це виправити чи видалити. Пишіть на {email}.</p>",
    },
}


def legal_pages(
    publisher: str, address: str, email: str, phone: str, languages: Sequence[Language]
) -> tuple[PageContent, PageContent]:
    """The imprint and the privacy page of one association, in its languages."""
    imprint = PageContent(
        kind="standard",
        slug="impressum",
        texts={language: _imprint_text(language, publisher, address, email, phone) for language in languages},
        is_example=True,
    )
    privacy = PageContent(
        kind="standard",
        slug="datenschutz",
        texts={language: _privacy_text(language, email) for language in languages},
        is_example=True,
    )
    return imprint, privacy


def _imprint_text(language: Language, publisher: str, address: str, email: str, phone: str) -> PageText:
    text = _IMPRINT[language]
    by, represented_by, board, address_label, email_label, phone_label = _LABELS[language]
    facts = [
        {"label": by, "value": publisher},
        {"label": represented_by, "value": board},
        {"label": address_label, "value": address.replace("\n", ", ")},
        {"label": email_label, "value": email},
        {"label": phone_label, "value": isolated_phone(phone, language)},
    ]
    body = (
        ("notice", text["notice"]),
        ("facts", facts),
        ("heading", text["heading"]),
        ("paragraph", text["paragraph"]),
    )
    return PageText(title=text["title"], introduction=text["introduction"], body=body)


def _privacy_text(language: Language, email: str) -> PageText:
    text = _PRIVACY[language]
    body = (
        ("notice", text["notice"]),
        ("heading", text["heading"]),
        ("paragraph", text["paragraph"]),
        ("heading", text["second_heading"]),
        ("paragraph", text["second_paragraph"].format(email=email)),
    )
    return PageText(title=text["title"], introduction=text["introduction"], body=body)


def isolated_phone(phone: str, language: Language) -> str:
    """The number as it is dialled: in right-to-left text its groups would change places without isolation."""
    return f"\u2066{phone}\u2069" if language == "ar" else phone
