"""How the Lübeck network works, with whom, and what it hopes for."""

from sites.demo.content.short_blocks import call, cards, facts, heading, paragraph, points
from sites.demo.content.types import PageContent, PageText

NETWORK = PageContent(
    kind="standard",
    slug="netzwerk",
    texts={
        "de": PageText(
            title="So arbeiten wir zusammen",
            introduction="Wir sind ein regionales Netzwerk. Migrant*innenorganisationen begegnen sich hier und nehmen gemeinsam etwas in die Hand.",
            body=(
                heading("Begegnung vor eigenem Interesse"),
                paragraph(
                    "In Lübecks Stadtteilen leben Menschen mit sehr verschiedenen Bedürfnissen. Deshalb bringen wir Vereine, Gruppen und Initiativen an einen Tisch, die sonst für sich blieben. Aus dem Austausch wächst, was keine Gruppe allein schafft."
                ),
                heading("Mit der Stadt, nicht neben ihr"),
                paragraph(
                    "Zu unseren Verbündeten gehören die Stabsstelle Integration der Hansestadt Lübeck und das Forum für Migrantinnen und Migranten. Je mehr Stellen voneinander wissen, desto mehr Menschen erfahren von den Angeboten."
                ),
                cards(
                    ("Informationen weitergeben", "Was eine Organisation erfährt, erfahren bald alle."),
                    ("Vermitteln", "Wir nennen Ihnen die Stelle, die weiterhilft, und stellen den Kontakt her."),
                    ("Raum geben", "Vereine und ihre Mitglieder nutzen das Haus für das, was ihnen wichtig ist."),
                ),
                facts(
                    ("Träger", "IKB e. V."),
                    ("Ort", "Haus der Kulturen, Lübeck"),
                    ("Offen für", "alle Vereine, Gruppen und Initiativen"),
                ),
            ),
        ),
        "en": PageText(
            title="How we work together",
            introduction="We are a regional network. Migrant organisations meet here and take things into their own hands, together.",
            body=(
                heading("Meeting comes before self-interest"),
                paragraph(
                    "People with very different needs live in Lübeck’s neighbourhoods. So we bring associations, groups and initiatives to one table that would otherwise keep to themselves. Out of the exchange grows what no group could manage alone."
                ),
                heading("With the city, not alongside it"),
                paragraph(
                    "Our allies include the Integration Office of the Hanseatic City of Lübeck (Stabsstelle Integration) and the Migrants’ Forum. The more these bodies know of one another, the more people hear about what is on offer."
                ),
                cards(
                    ("Passing on information", "What one organisation learns, all will soon know."),
                    ("Making connections", "We name the office that can help and put you in touch."),
                    ("Giving space", "Associations and their members use the house for what matters to them."),
                ),
                facts(
                    ("Run by", "IKB e. V."),
                    ("Place", "Haus der Kulturen, Lübeck"),
                    ("Open to", "all associations, groups and initiatives"),
                ),
            ),
        ),
        "tr": PageText(
            title="Birlikte böyle çalışıyoruz",
            introduction="Bölgesel bir ağız. Göçmen örgütleri burada buluşur ve işleri birlikte ele alır.",
            body=(
                heading("Önce buluşma, sonra kendi çıkarımız"),
                paragraph(
                    "Lübeck’in mahallelerinde çok farklı ihtiyaçları olan insanlar yaşıyor. Bu yüzden, yoksa kendi içinde kalacak dernekleri, grupları ve girişimleri aynı masada buluşturuyoruz. Hiçbir grubun tek başına başaramayacağı şeyler bu alışverişten doğuyor."
                ),
                heading("Kentin yanında değil, kentle birlikte"),
                paragraph(
                    "Hansa Kenti Lübeck’in Entegrasyon Birimi (Stabsstelle Integration) ve Göçmenler Forumu yol arkadaşlarımız arasındadır. Kurumlar birbirinden ne kadar haberdar olursa, sunulan olanakları o kadar çok insan duyar."
                ),
                cards(
                    ("Bilgiyi paylaşmak", "Bir örgütün öğrendiğini kısa sürede herkes öğrenir."),
                    ("Aracılık etmek", "Size yardımcı olacak yeri söyler, bağlantıyı kurarız."),
                    ("Yer açmak", "Dernekler ve üyeleri evi kendileri için önemli olan işlerde kullanır."),
                ),
                facts(
                    ("Yürüten kuruluş", "IKB e. V."),
                    ("Yer", "Haus der Kulturen, Lübeck"),
                    ("Kimlere açık", "tüm derneklere, gruplara ve girişimlere"),
                ),
            ),
        ),
        "ar": PageText(
            title="هكذا نعمل معًا",
            introduction="نحن شبكة إقليمية. تلتقي هنا منظمات المهاجرات والمهاجرين وتتولى الأمور معًا.",
            body=(
                heading("اللقاء قبل المصلحة الخاصة"),
                paragraph(
                    "في أحياء لوبيك يعيش أناس تختلف احتياجاتهم كثيرًا. لذلك نجمع حول طاولة واحدة جمعيات ومجموعات ومبادرات كانت ستبقى منعزلة لولا ذلك. ومن هذا التبادل ينشأ ما لا تقدر عليه أي مجموعة وحدها."
                ),
                heading("مع المدينة لا بجانبها"),
                paragraph(
                    "من حلفائنا مكتب الاندماج في مدينة لوبيك (Stabsstelle Integration) ومنتدى المهاجرات والمهاجرين. وكلما عرفت الجهات بعضها بعضًا، عرف عدد أكبر من الناس بما هو متاح لهم."
                ),
                cards(
                    ("نقل المعلومات", "ما تعرفه منظمة واحدة يعرفه الجميع بعد وقت قصير."),
                    ("الوساطة", "ندلّكم على الجهة التي تساعد ونصلكم بها."),
                    ("توفير المكان", "تستخدم الجمعيات وأعضاؤها البيت لما يهمهم."),
                ),
                facts(
                    ("الجهة المسؤولة", "جمعية IKB e. V."),
                    ("المكان", "بيت الثقافات (Haus der Kulturen)، لوبيك"),
                    ("مفتوح أمام", "جميع الجمعيات والمجموعات والمبادرات"),
                ),
            ),
        ),
        "uk": PageText(
            title="Як ми працюємо разом",
            introduction="Ми регіональна мережа. Організації мігранток і мігрантів тут зустрічаються і спільно беруться до справи.",
            body=(
                heading("Спершу зустріч, потім власний інтерес"),
                paragraph(
                    "У районах Любека живуть люди з дуже різними потребами. Тому ми збираємо за одним столом товариства, групи та ініціативи, які інакше трималися б окремо. З такого обміну виростає те, чого жодна група не зробить сама."
                ),
                heading("Разом із містом, а не поруч із ним"),
                paragraph(
                    "Серед наших союзників — Відділ інтеграції Ганзейського міста Любек (Stabsstelle Integration) і Форум мігранток і мігрантів. Що більше установи знають одна про одну, то більше людей дізнаються про наявні пропозиції."
                ),
                cards(
                    ("Передавати інформацію", "Що дізнається одна організація, невдовзі знатимуть усі."),
                    ("Посередничати", "Ми назвемо установу, яка допоможе, і зв’яжемо вас із нею."),
                    ("Давати простір", "Товариства та їхні учасники використовують дім для того, що для них важливо."),
                ),
                facts(
                    ("Опікується", "IKB e. V."),
                    ("Місце", "Haus der Kulturen, Любек"),
                    ("Відкрито для", "усіх товариств, груп та ініціатив"),
                ),
            ),
        ),
    },
)

VISION = PageContent(
    kind="standard",
    slug="vision",
    texts={
        "de": PageText(
            title="Eine gute Einwanderungsgesellschaft",
            introduction="Unsere Vision beginnt an der Tür: Wer kommt, gehört dazu.",
            body=(
                heading("Was wir allen sagen"),
                paragraph(
                    "Das Haus der Kulturen steht Ihnen jederzeit offen. Diese Nachricht tragen wir in die Stadt, zu neuen Vereinen ebenso wie zu einzelnen Menschen mit Migrationsgeschichte. Ein solidarischer Empfang ist der erste Schritt."
                ),
                heading("Woran wir das messen"),
                points(
                    "<b>Menschenrechte:</b> Sie gelten für alle, und wir verteidigen sie.",
                    "<b>Ohne Rassismus:</b> Niemand wird wegen Herkunft, Sprache oder Aussehen schlechter behandelt.",
                    "<b>Demokratie:</b> Migrant*innen gestalten die Stadt mit und für alle, nicht am Rand.",
                ),
                call(
                    "Machen Sie mit",
                    "Ihr Verein oder Ihre Gruppe möchte dazukommen? Wir freuen uns auf Sie.",
                    "Wege ins Ehrenamt",
                    "ehrenamt/",
                ),
            ),
        ),
        "en": PageText(
            title="A good immigration society",
            introduction="Our vision begins at the door: whoever comes belongs.",
            body=(
                heading("What we tell everyone"),
                paragraph(
                    "The Haus der Kulturen is open to you at any time. We carry this message into the city, to new associations and to individual people with a history of migration. A welcome in solidarity is the first step."
                ),
                heading("How we measure it"),
                points(
                    "<b>Human rights:</b> they apply to everyone, and we defend them.",
                    "<b>Without racism:</b> nobody is treated worse because of origin, language or looks.",
                    "<b>Democracy:</b> migrants shape the city with everyone and for everyone, not from the margins.",
                ),
                call(
                    "Join in",
                    "Would your association or group like to be part of this? We look forward to meeting you.",
                    "Ways to volunteer",
                    "ehrenamt/",
                ),
            ),
        ),
        "tr": PageText(
            title="İyi bir göç toplumu",
            introduction="Vizyonumuz kapıda başlar: Gelen herkes bizdendir.",
            body=(
                heading("Herkese söylediğimiz"),
                paragraph(
                    "Haus der Kulturen’in kapısı size her zaman açıktır. Bu haberi kente taşıyoruz: hem yeni derneklere hem de göç geçmişi olan tek tek insanlara. Dayanışmayla karşılamak ilk adımdır."
                ),
                heading("Ölçütlerimiz"),
                points(
                    "<b>İnsan hakları:</b> Herkes için geçerlidir ve biz onları savunuruz.",
                    "<b>Irkçılıksız:</b> Hiç kimse kökeni, dili ya da görünüşü yüzünden daha kötü muamele görmez.",
                    "<b>Demokrasi:</b> Göçmenler kenti kenarda durarak değil, herkesle birlikte ve herkes için şekillendirir.",
                ),
                call(
                    "Siz de katılın",
                    "Derneğiniz ya da grubunuz aramıza katılmak mı istiyor? Sizi bekliyoruz.",
                    "Gönüllülüğe giden yollar",
                    "ehrenamt/",
                ),
            ),
        ),
        "ar": PageText(
            title="مجتمع هجرة جيد",
            introduction="تبدأ رؤيتنا عند الباب: من يأتي فهو منا.",
            body=(
                heading("ما نقوله للجميع"),
                paragraph(
                    "بيت الثقافات مفتوح لكم في أي وقت. نحمل هذه الرسالة إلى المدينة، إلى الجمعيات الجديدة وإلى كل إنسان له تاريخ هجرة. فالاستقبال بروح التضامن هو الخطوة الأولى."
                ),
                heading("بماذا نقيس ذلك"),
                points(
                    "<b>حقوق الإنسان:</b> هي للجميع، ونحن ندافع عنها.",
                    "<b>بلا عنصرية:</b> لا يُعامَل أحد معاملة أسوأ بسبب أصله أو لغته أو مظهره.",
                    "<b>الديمقراطية:</b> يشارك المهاجرون والمهاجرات في تشكيل المدينة مع الجميع ومن أجل الجميع، لا على الهامش.",
                ),
                call(
                    "شاركوا معنا",
                    "هل ترغب جمعيتكم أو مجموعتكم في الانضمام؟ يسعدنا أن نتعرف إليكم.",
                    "طرق إلى العمل التطوعي",
                    "ehrenamt/",
                ),
            ),
        ),
        "uk": PageText(
            title="Добре суспільство імміграції",
            introduction="Наше бачення починається біля дверей: хто приходить, той свій.",
            body=(
                heading("Що ми кажемо всім"),
                paragraph(
                    "Дім культур відкритий для вас будь-коли. Цю звістку ми несемо в місто: і новим товариствам, і окремим людям з історією міграції. Солідарний прийом — це перший крок."
                ),
                heading("Чим ми це міряємо"),
                points(
                    "<b>Права людини:</b> вони для всіх, і ми їх захищаємо.",
                    "<b>Без расизму:</b> до нікого не ставляться гірше через походження, мову чи зовнішність.",
                    "<b>Демократія:</b> мігрантки й мігранти творять місто разом з усіма і для всіх, а не десь збоку.",
                ),
                call(
                    "Долучайтеся",
                    "Ваше товариство чи група хоче приєднатися? Ми вам раді.",
                    "Шляхи до волонтерства",
                    "ehrenamt/",
                ),
            ),
        ),
    },
)
