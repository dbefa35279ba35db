"""Dorsten's own pages: about, news, contact."""

from sites.demo.content.legal_pages import isolated_phone
from sites.demo.content.short_blocks import call, example, facts, heading, paragraph, points
from sites.demo.content.types import PageContent, PageText

PHONE = "0171 39200 20"
EMAIL = "kontakt@dorsten.example"
ADDRESS = "Musterweg 1\n46282 Dorsten"

ABOUT = PageContent(
    kind="standard",
    slug="ueber-uns",
    in_menu=True,
    is_example=True,
    texts={
        "de": PageText(
            title="Über uns",
            introduction="Im Verbund Dorsten arbeiten Vereine und einzelne Engagierte zusammen. Wir bauen auf dem auf, was im MITTEndrin begonnen hat.",
            body=(
                example("de", "Das Projekt MITTEndrin gab es. Die übrigen Angaben zum Verbund sind erfunden."),
                heading("Was uns wichtig ist"),
                points(
                    "Sie entscheiden selbst, wie Sie leben und was Sie zeigen.",
                    "Jede Sprache ist willkommen; wir suchen Dolmetscher*innen, wenn sie fehlen.",
                    "Kultur, Schule, Familie und Gesundheit gehören zusammen.",
                ),
                heading("Wie wir uns treffen"),
                paragraph("Alle zwei Monate setzen sich die beteiligten Vereine zusammen. Gäste sind willkommen."),
                call("Kommen Sie dazu", "Ihr Verein fehlt noch an unserem Tisch.", "Zum Kontakt", "kontakt/"),
            ),
        ),
        "en": PageText(
            title="About us",
            introduction="In the Dorsten network, associations and committed individuals work together. We build on what began at MITTEndrin.",
            body=(
                example("en", "the MITTEndrin project existed. The other details about the network are invented."),
                heading("What matters to us"),
                points(
                    "You decide for yourself how you live and what you show.",
                    "Every language is welcome; we look for interpreters where they are missing.",
                    "Culture, school, family and health belong together.",
                ),
                heading("How we meet"),
                paragraph("Every two months the associations involved sit down together. Guests are welcome."),
                call("Come and join us", "Your association is still missing at our table.", "Contact us", "kontakt/"),
            ),
        ),
        "tr": PageText(
            title="Hakkımızda",
            introduction="Dorsten ağında dernekler ve gönüllü kişiler birlikte çalışır. MITTEndrin’de başlayanı sürdürüyoruz.",
            body=(
                example("tr", "MITTEndrin projesi gerçektir. Ağla ilgili diğer bilgiler uydurulmuştur."),
                heading("Bizim için önemli olan"),
                points(
                    "Nasıl yaşayacağınıza ve neyi göstereceğinize siz karar verirsiniz.",
                    "Her dile yer var; tercüman yoksa ararız.",
                    "Kültür, okul, aile ve sağlık birbirinden ayrılmaz.",
                ),
                heading("Nasıl buluşuyoruz"),
                paragraph("Katılan dernekler iki ayda bir bir araya gelir. Konuklara kapımız açıktır."),
                call("Aramıza katılın", "Masamızda derneğinizin yeri hâlâ boş.", "İletişim", "kontakt/"),
            ),
        ),
        "ar": PageText(
            title="من نحن",
            introduction="في شبكة دورستن تعمل الجمعيات والناشطون والناشطات معًا. نبني على ما بدأ في ملتقى MITTEndrin.",
            body=(
                example("ar", "مشروع MITTEndrin حقيقي. أما بقية المعلومات عن الشبكة فمختلقة."),
                heading("ما يهمنا"),
                points(
                    "أنتم من يقرر كيف تعيشون وماذا تُظهرون.",
                    "كل لغة مرحَّب بها، ونبحث عن مترجمين عند غيابهم.",
                    "الثقافة والمدرسة والعائلة والصحة مترابطة.",
                ),
                heading("كيف نلتقي"),
                paragraph("تجتمع الجمعيات المشاركة مرة كل شهرين. والضيوف مرحَّب بهم."),
                call("انضموا إلينا", "مكان جمعيتكم على طاولتنا ما زال شاغرًا.", "التواصل", "kontakt/"),
            ),
        ),
        "uk": PageText(
            title="Про нас",
            introduction="У мережі Дорстена разом працюють товариства й окремі активні люди. Ми продовжуємо те, що почалося в MITTEndrin.",
            body=(
                example("uk", "проєкт MITTEndrin справді існував. Решту відомостей про мережу вигадано."),
                heading("Що для нас важливо"),
                points(
                    "Ви самі вирішуєте, як жити і що показувати.",
                    "Кожна мова бажана; якщо бракує перекладачів, ми їх шукаємо.",
                    "Культура, школа, родина і здоров’я належать разом.",
                ),
                heading("Як ми зустрічаємося"),
                paragraph("Раз на два місяці товариства-учасники збираються разом. Гостям раді."),
                call("Приєднуйтеся", "За нашим столом ще бракує вашого товариства.", "Контакти", "kontakt/"),
            ),
        ),
    },
)

NEWS = PageContent(
    kind="news",
    slug="stadtfinden-abgeschlossen",
    data={"date": "2020-12-31"},
    is_example=True,
    texts={
        "de": PageText(
            title="STADTFINDEN ist abgeschlossen",
            introduction="Mit dem Jahr 2020 endet das Projekt „Willkommenskultur für Zuwanderer“. Was bleibt, ist die Idee: Eine Stadt lernt man gemeinsam kennen.",
            body=(
                example("de", "Die Projektjahre sind belegt. Den Tag dieser Meldung haben wir gewählt."),
                heading("Vier Jahre, vier Bausteine"),
                points(
                    "Anerkennung von Zeugnissen", "Stadterkundung", "Nachbarschaftsmütter", "Bühne für Musik und Tanz"
                ),
                paragraph("Das Land Nordrhein-Westfalen und der Europäische Sozialfonds haben das Projekt gefördert."),
            ),
        ),
        "en": PageText(
            title="STADTFINDEN is completed",
            introduction="With the year 2020 the project “A Welcoming Culture for Newcomers” comes to an end. What stays is the idea: people get to know a city together.",
            body=(
                example("en", "the project years are documented. We chose the day of this report."),
                heading("Four years, four building blocks"),
                points(
                    "Recognition of certificates",
                    "Exploring the city",
                    "Neighbourhood mothers",
                    "A stage for music and dance",
                ),
                paragraph("The state of North Rhine-Westphalia and the European Social Fund supported the project."),
            ),
        ),
        "tr": PageText(
            title="STADTFINDEN tamamlandı",
            introduction="2020 yılıyla birlikte “Göçmenler İçin Karşılama Kültürü” projesi sona eriyor. Geriye şu düşünce kalıyor: Bir kent birlikte tanınır.",
            body=(
                example("tr", "Proje yılları belgelidir. Bu haberin gününü biz seçtik."),
                heading("Dört yıl, dört yapı taşı"),
                points("Diplomaların tanınması", "Kent keşfi", "Mahalle anneleri", "Müzik ve dans için sahne"),
                paragraph("Projeyi Kuzey Ren-Vestfalya Eyaleti ve Avrupa Sosyal Fonu destekledi."),
            ),
        ),
        "ar": PageText(
            title="انتهى مشروع STADTFINDEN",
            introduction="بنهاية عام 2020 ينتهي مشروع «ثقافة الترحيب بالقادمين». وتبقى الفكرة: المدينة نتعرف عليها معًا.",
            body=(
                example("ar", "سنوات المشروع موثّقة. أما تاريخ هذا الخبر فمن اختيارنا."),
                heading("أربع سنوات وأربعة أركان"),
                points("الاعتراف بالشهادات", "استكشاف المدينة", "أمهات الحي", "مسرح للموسيقى والرقص"),
                paragraph("دعمت المشروعَ ولايةُ شمال الراين وستفاليا والصندوق الاجتماعي الأوروبي."),
            ),
        ),
        "uk": PageText(
            title="STADTFINDEN завершено",
            introduction="Разом із 2020 роком закінчується проєкт «Культура гостинності для новоприбулих». Залишається думка: місто пізнають разом.",
            body=(
                example("uk", "роки проєкту підтверджено. День цього повідомлення вибрали ми."),
                heading("Чотири роки, чотири складники"),
                points("Визнання свідоцтв", "Знайомство з містом", "Матері з сусідства", "Сцена для музики й танцю"),
                paragraph("Проєкт підтримали земля Північний Рейн-Вестфалія та Європейський соціальний фонд."),
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
            introduction="Schreiben Sie in der Sprache, die Ihnen am leichtesten fällt.",
            body=(
                example("de", "Anschrift, Nummer und Zeiten sind erfunden."),
                facts(
                    ("Anschrift", "Verbund Dorsten, Musterweg 1, 46282 Dorsten"),
                    ("Telefon", PHONE),
                    ("E-Mail", EMAIL),
                    ("Erreichbar", "Dienstag und Donnerstag, 10 bis 15 Uhr"),
                ),
                paragraph("Sie brauchen eine*n Dolmetscher*in? Sagen Sie uns vorher Bescheid."),
            ),
        ),
        "en": PageText(
            title="Contact",
            introduction="Write in the language that comes most easily to you.",
            body=(
                example("en", "the address, number and times are invented."),
                facts(
                    ("Address", "Verbund Dorsten, Musterweg 1, 46282 Dorsten"),
                    ("Telephone", PHONE),
                    ("E-mail", EMAIL),
                    ("Available", "Tuesday and Thursday, 10 am to 3 pm"),
                ),
                paragraph("Do you need an interpreter? Let us know beforehand."),
            ),
        ),
        "tr": PageText(
            title="İletişim",
            introduction="Size en kolay gelen dilde yazın.",
            body=(
                example("tr", "Adres, numara ve saatler uydurulmuştur."),
                facts(
                    ("Adres", "Verbund Dorsten, Musterweg 1, 46282 Dorsten"),
                    ("Telefon", PHONE),
                    ("E-posta", EMAIL),
                    ("Ulaşılabilir", "Salı ve perşembe, saat 10–15"),
                ),
                paragraph("Tercümana mı ihtiyacınız var? Bize önceden haber verin."),
            ),
        ),
        "ar": PageText(
            title="التواصل",
            introduction="اكتبوا باللغة الأسهل عليكم.",
            body=(
                example("ar", "العنوان والرقم والأوقات مختلقة."),
                facts(
                    ("العنوان", "Verbund Dorsten, Musterweg 1, 46282 Dorsten"),
                    ("الهاتف", isolated_phone(PHONE, "ar")),
                    ("البريد الإلكتروني", EMAIL),
                    ("أوقات الاتصال", "الثلاثاء والخميس، من الساعة 10 حتى الساعة 15"),
                ),
                paragraph("هل تحتاجون إلى مترجم أو مترجمة؟ أخبرونا مسبقًا."),
            ),
        ),
        "uk": PageText(
            title="Контакти",
            introduction="Пишіть тією мовою, якою вам найлегше.",
            body=(
                example("uk", "адресу, номер і години вигадано."),
                facts(
                    ("Адреса", "Verbund Dorsten, Musterweg 1, 46282 Dorsten"),
                    ("Телефон", PHONE),
                    ("Електронна пошта", EMAIL),
                    ("На зв’язку", "вівторок і четвер, 10:00–15:00"),
                ),
                paragraph("Потрібен перекладач? Повідомте нам заздалегідь."),
            ),
        ),
    },
)
