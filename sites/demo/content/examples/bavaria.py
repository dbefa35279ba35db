"""Two invented associations in Bavaria."""

from sites.demo.content.examples.build import Town, TownText

PASSAU = Town(
    slug="passau",
    name="Verbund Drei Ufer Passau",
    place="Passau",
    postcode="94032",
    federal_state="DE-BY",
    latitude=48.5667,
    longitude=13.4319,
    accent="#6b4fb3",
    phone="030 23125 121",
    weekday=1,
    opens=14,
    closes=18,
    topics=("letters", "german", "certificates", "homework", "health", "housing"),
    cards=("table", "interpreters", "garden"),
    decision=0,
    news_slug="deutsch-am-ufer",
    news_date="2026-10-19",
    projects=("samo-fa",),
    texts={
        "de": TownText(
            place="Passau",
            tagline="Beispiel: ein erfundener Verbund an Donau, Inn und Ilz",
            hero="Drei Flüsse, viele Sprachen, ein Treffpunkt.",
            lead="Ankommen in Passau heißt bei uns: an einem Tisch sitzen, Fragen stellen, selbst etwas anbieten. Kommen Sie am Dienstag vorbei.",
            heading="Wer bleibt, ist nicht allein",
            paragraph="Viele Menschen fahren durch Passau nur hindurch. Wer bleibt, trifft am Ufer offene Vereine. Sie erklären Briefe, üben Deutsch mit Ihnen und kennen die Wege zu Schule und Klinik.",
            beginning="Vier Vereine teilten sich zuerst einen Raum am Inn und einen einzigen Schlüssel. Heute planen sie ihr Programm zusammen und laden jedes Jahr eine neue Gruppe dazu ein.",
            way="Vom Hauptbahnhof gehen Sie zehn Minuten flussabwärts am Inn. Der Eingang hat keine Stufen.",
            news=(
                "Deutsch am Ufer: Gespräche im Gehen",
                "Donnerstags um 17 Uhr gehen wir los und reden Deutsch, so gut es jede und jeder kann.",
                "Eine Stunde am Wasser, jedes Mal ein anderes Thema: Markt, Arztbesuch, Nachbarschaft. Wer ein Wort nicht weiß, fragt die anderen. Bei Regen treffen wir uns im Haus.",
            ),
            takes_part=(
                (
                    "Wer selbst vor Kurzem angekommen ist, führt andere durch die ersten Wochen.",
                    "Achtzehn Freiwillige sprechen zusammen elf Sprachen. Sie gehen mit zum Einwohneramt, zur ersten Schulstunde und zum Vermieter. Danach trinken alle einen Tee und überlegen den nächsten Schritt.",
                ),
            ),
        ),
        "uk": TownText(
            place="Пассау (Passau)",
            tagline="Приклад: вигадана мережа біля Дунаю, Інну й Ільцу",
            hero="Три ріки, багато мов, одне місце зустрічі.",
            lead="Прибути до Пассау для нас означає: сісти за спільний стіл, запитати, запропонувати щось своє. Приходьте у вівторок.",
            heading="Хто залишається, той не сам",
            paragraph="Багато людей лише проїжджають через Пассау. Хто залишається, знаходить на березі відкриті товариства. Вони пояснюють листи, вправляються з вами в німецькій і знають дорогу до школи та клініки.",
            beginning="Спершу чотири товариства ділили кімнату над Інном і один-єдиний ключ. Нині вони разом складають програму й щороку запрошують нову групу.",
            way="Від головного вокзалу йдіть десять хвилин уздовж Інну за течією. Вхід без сходів.",
            news=(
                "Німецька на березі: розмови на ходу",
                "Щочетверга о 17:00 ми вирушаємо й говоримо німецькою, хто як уміє.",
                "Година біля води, щоразу інша тема: ринок, візит до лікаря, сусіди. Хто не знає слова, питає інших. Якщо дощить, зустрічаємося в домі.",
            ),
            takes_part=(
                (
                    "Хто сам недавно приїхав, проводить інших через перші тижні.",
                    "Вісімнадцять волонтерів разом говорять одинадцятьма мовами. Вони йдуть із вами до служби реєстрації, на перший урок і до орендодавця. Потім усі п’ють чай і обмірковують наступний крок.",
                ),
            ),
        ),
        "ar": TownText(
            place="باساو (Passau)",
            name="شبكة الضفاف الثلاث (Verbund Drei Ufer Passau)",
            tagline="مثال: شبكة متخيَّلة على ضفاف الدانوب والإن والإلتس",
            hero="ثلاثة أنهار ولغات كثيرة وملتقى واحد.",
            lead="الوصول إلى باساو يعني عندنا: أن تجلسوا إلى طاولة، وتسألوا، وتقدّموا شيئاً من عندكم. زورونا يوم الثلاثاء.",
            heading="من يبقى لا يبقى وحيداً",
            paragraph="كثيرون يعبرون باساو فقط. ومن يبقى يجد على الضفة جمعيات أبوابها مفتوحة: تشرح الرسائل، وتتدرب معكم على الألمانية، وتعرف الطريق إلى المدرسة والمستشفى.",
            beginning="في البداية تقاسمت أربع جمعيات غرفة على نهر الإن ومفتاحاً واحداً. واليوم تخطط برنامجها معاً وتدعو إليه كل سنة مجموعة جديدة.",
            way="من محطة القطار الرئيسية تمشون عشر دقائق على ضفة الإن مع مجرى النهر. المدخل بلا درجات.",
            news=(
                "الألمانية على الضفة: حديث أثناء المشي",
                "كل خميس الساعة 17 ننطلق ونتكلم الألمانية، كلٌّ بقدر ما يستطيع.",
                "ساعة قرب الماء، وموضوع جديد كل مرة: السوق، زيارة الطبيب، الجيران. من لا يعرف كلمة يسأل الآخرين. وإذا هطل المطر نلتقي في البيت.",
            ),
            takes_part=(
                (
                    "من وصل بنفسه قبل وقت قصير يرافق غيره في الأسابيع الأولى.",
                    "ثمانية عشر متطوعاً ومتطوعة يتكلمون معاً إحدى عشرة لغة. يذهبون معكم إلى مكتب التسجيل وإلى أول حصة في المدرسة وإلى المؤجر. ثم يشرب الجميع الشاي ويفكرون في الخطوة التالية.",
                ),
            ),
        ),
    },
)

BAYREUTH = Town(
    slug="bayreuth",
    name="Verbund Offener Vorhang Bayreuth",
    place="Bayreuth",
    postcode="95444",
    federal_state="DE-BY",
    latitude=49.9457,
    longitude=11.5713,
    accent="#857510",
    phone="030 23125 122",
    weekday=3,
    opens=16,
    closes=19,
    topics=("german", "work", "homework", "women", "offices", "racism", "health"),
    cards=("stage", "youth", "founders"),
    decision=1,
    news_slug="offene-probe",
    news_date="2026-11-02",
    projects=("kultur-macht-stark",),
    texts={
        "de": TownText(
            place="Bayreuth",
            tagline="Beispiel: ein erfundener Verbund mit Bühne",
            hero="Vorhang auf für alle, die hier leben.",
            lead="Wir spielen, singen, beraten und lernen. Sie müssen nichts können, um anzufangen, nur hereinkommen.",
            heading="Eine Bühne, die niemandem allein gehört",
            paragraph="Bayreuth kennt große Opern. Bei uns erzählen Nachbar*innen ihre eigenen Geschichten, auf Türkisch, Englisch, Deutsch oder ganz ohne Worte. Hinter der Bühne steht der Tisch, an dem wir Anträge ausfüllen.",
            beginning="Ein Chor und ein Elternverein probten am selben Abend im selben Saal. Statt zu streiten, führten sie ein Stück zusammen auf. Daraus wurde der Verbund.",
            way="Mit dem Bus bis zum Marktplatz, dann durch den Torbogen in den zweiten Hof. Ein Aufzug ist vorhanden.",
            news=(
                "Offene Probe mit Küche",
                "Am 27. November können Sie zusehen, mitspielen oder mitkochen.",
                "Um 16 Uhr beginnt die Probe, um 18 Uhr essen wir. Wer einen Text in der eigenen Sprache mitbringt, liest ihn vor, und jemand übersetzt.",
            ),
            takes_part=(
                (
                    "Jugendliche schreiben ein Stück über den Schulweg und spielen es selbst.",
                    "Zwölf Jugendliche treffen sich in den Herbstferien. Vormittags schreiben sie, nachmittags bauen sie das Bühnenbild. Am letzten Abend sitzt die Nachbarschaft im Saal.",
                ),
            ),
        ),
        "en": TownText(
            place="Bayreuth",
            tagline="Example: an invented network with a stage",
            hero="Curtain up for everyone who lives here.",
            lead="We act, sing, advise and learn. You need no skills to begin, only to come in.",
            heading="A stage that nobody owns alone",
            paragraph="Bayreuth knows grand opera. Here neighbours tell their own stories, in Turkish, English, German or with no words at all. Behind the stage is the table where we fill in forms.",
            beginning="A choir and a parents’ club rehearsed on the same evening in the same hall. Instead of quarrelling they put on a play together. That became the network.",
            way="Take the bus to the market square, then go through the archway into the second courtyard. There is a lift.",
            news=(
                "Open rehearsal with a kitchen",
                "On 27 November you can watch, act or cook with us.",
                "The rehearsal starts at 16:00, and at 18:00 we eat. If you bring a text in your own language, you read it aloud and somebody interprets.",
            ),
            takes_part=(
                (
                    "Young people write a play about their way to school and act it themselves.",
                    "Twelve young people meet in the autumn holidays. In the mornings they write, in the afternoons they build the set. On the last evening the neighbourhood fills the hall.",
                ),
            ),
        ),
        "tr": TownText(
            place="Bayreuth",
            tagline="Örnek: sahnesi olan, kurgulanmış bir ağ",
            hero="Burada yaşayan herkes için perde açılıyor.",
            lead="Oynuyor, şarkı söylüyor, danışmanlık yapıyor ve öğreniyoruz. Başlamak için bir şey bilmeniz gerekmez, içeri girmeniz yeter.",
            heading="Kimsenin tek başına sahibi olmadığı bir sahne",
            paragraph="Bayreuth büyük operaları tanır. Bizde komşular kendi öykülerini anlatır: Türkçe, İngilizce, Almanca ya da hiç söz kullanmadan. Sahnenin arkasında, başvuruları doldurduğumuz masa durur.",
            beginning="Bir koro ile bir veliler derneği aynı akşam aynı salonda prova yapıyordu. Tartışmak yerine birlikte bir oyun sahnelediler. Ağ böyle doğdu.",
            way="Otobüsle pazar meydanına gelin, kemerin altından ikinci avluya geçin. Asansör var.",
            news=(
                "Mutfaklı açık prova",
                "27 Kasım’da izleyebilir, oynayabilir ya da birlikte yemek pişirebilirsiniz.",
                "Prova saat 16.00’da başlar, 18.00’de yemek yeriz. Kendi dilinde bir metin getiren onu okur, biri de çevirir.",
            ),
            takes_part=(
                (
                    "Gençler okul yolu üzerine bir oyun yazıp kendileri oynuyor.",
                    "On iki genç güz tatilinde buluşur. Öğleden önce yazar, öğleden sonra dekor kurarlar. Son akşam salonda mahalleli oturur.",
                ),
            ),
        ),
    },
)
