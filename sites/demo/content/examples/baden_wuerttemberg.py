"""Two invented associations in Baden-Württemberg."""

from sites.demo.content.examples.build import Town, TownText
from sites.demo.content.examples.practice_pforzheim import APPRENTICES

ULM = Town(
    slug="ulm",
    name="Verbund Schachtelboot Ulm",
    place="Ulm",
    postcode="89073",
    federal_state="DE-BW",
    latitude=48.3984,
    longitude=9.9916,
    accent="#0f7fa8",
    phone="030 23125 123",
    weekday=2,
    opens=10,
    closes=13,
    topics=("offices", "german", "work", "women", "homework", "housing", "racism", "letters"),
    cards=("council", "sport", "interpreters"),
    decision=2,
    news_slug="wahl-im-verbund",
    news_date="2026-09-28",
    projects=("demokratie-leben", "samo-fa"),
    texts={
        "de": TownText(
            place="Ulm",
            tagline="Beispiel: ein erfundener Verbund an der Donau",
            hero="Von Ulm fuhren viele fort. Wir fahren zusammen weiter.",
            lead="Mit flachen Booten zogen Menschen aus Ulm einst die Donau hinunter in ein neues Leben. Heute kommen andere hier an. Steigen Sie ein.",
            heading="Wandern gehört zu dieser Stadt",
            paragraph="Wer ankommt, bringt Können mit. Unsere Vereine fragen zuerst danach: Was möchten Sie hier tun? Dann suchen wir gemeinsam den Kurs, die Stelle oder den Raum dafür.",
            beginning="Am Anfang stand ein Fest am Fluss, zu dem jeder Verein ein Boot aus Pappe baute. Beim Aufräumen beschlossen sie, das ganze Jahr zusammenzuarbeiten.",
            way="Von der Haltestelle am Rathaus sind es fünf Minuten zur Stadtmauer. Klingeln Sie beim unteren Tor.",
            news=(
                "Fünf neue Vereine am Steuer",
                "Der Verbund hat seinen Geschäftskreis gewählt. Zwei Vereine sind zum ersten Mal dabei.",
                "Ein Jahr lang führen ein Sportverein, ein Frauenkreis, ein Elternnetz, ein Chor und eine Lerngruppe die Geschäfte. Ihr erstes Vorhaben: Sitzungen mit Übersetzung.",
            ),
            takes_part=(
                (
                    "Wir üben, wie man in Ulm etwas bewegt: vom Antrag bis zur Abstimmung.",
                    "An drei Samstagen spielen wir den Gemeinderat. Die Rollen werden ausgelost. Danach schreiben die Gruppen einen echten Vorschlag für ihren Stadtteil.",
                ),
                (
                    "Zu zweit in die Stadt: Erfahrene begleiten Neue.",
                    "Mittwochs lernen sich beide im Haus kennen. Sie verabreden drei Wege, mehr nicht. Wer danach selbst begleiten will, bekommt eine Schulung an zwei Abenden.",
                ),
            ),
        ),
        "en": TownText(
            place="Ulm",
            tagline="Example: an invented network by the Danube",
            hero="Many once left from Ulm. We travel on together.",
            lead="In flat boats people from Ulm once went down the Danube to a new life. Today others arrive here. Come aboard.",
            heading="Migration is part of this town",
            paragraph="Those who arrive bring skills with them. Our clubs ask about these first: what would you like to do here? Then we look together for the course, the job or the room.",
            beginning="It began with a party by the river for which each club built a cardboard boat. While tidying up they decided to work together all year round.",
            way="From the stop at the town hall it is five minutes to the town wall. Ring at the lower gate.",
            news=(
                "Five new clubs at the helm",
                "The network has elected the circle that runs it. Two clubs are in it for the first time.",
                "For one year a sports club, a women’s circle, a parents’ network, a choir and a study group will run things. Their first plan: meetings with interpreting.",
            ),
            takes_part=(
                (
                    "We practise how to get things moving in Ulm, from the motion to the vote.",
                    "On three Saturdays we play the town council. Roles are drawn by lot. Then the groups write a real proposal for their part of town.",
                ),
                (
                    "Into town in twos: those with experience accompany those who are new.",
                    "On Wednesdays both get to know each other in the house. They agree on three trips, no more. Those who would like to accompany others afterwards are trained on two evenings.",
                ),
            ),
        ),
        "tr": TownText(
            place="Ulm",
            tagline="Örnek: Tuna kıyısında kurgulanmış bir ağ",
            hero="Bir zamanlar Ulm’dan çok kişi göçtü. Biz yola birlikte devam ediyoruz.",
            lead="Ulmlular bir zamanlar düz teknelerle Tuna boyunca yeni bir hayata gitti. Bugün başkaları buraya geliyor. Siz de binin.",
            heading="Göç bu kentin bir parçası",
            paragraph="Gelen, becerisini de getirir. Derneklerimiz önce bunu sorar: Burada ne yapmak istersiniz? Sonra buna uygun kursu, işi ya da yeri birlikte ararız.",
            beginning="Her şey nehir kıyısında bir şenlikle başladı: Her dernek kartondan bir tekne yaptı. Ortalığı toplarken bütün yıl birlikte çalışmaya karar verdiler.",
            way="Belediye durağından kent suruna beş dakikada yürürsünüz. Alt kapının zilini çalın.",
            news=(
                "Dümende beş yeni dernek",
                "Ağ, işleri yürüten kurulunu seçti. İki dernek ilk kez katılıyor.",
                "Bir yıl boyunca bir spor kulübü, bir kadın grubu, bir veli ağı, bir koro ve bir çalışma grubu işleri yürütecek. İlk hedefleri: çevirili toplantılar.",
            ),
            takes_part=(
                (
                    "Ulm’da bir şeyi nasıl değiştireceğimizi çalışıyoruz: önergeden oylamaya kadar.",
                    "Üç cumartesi belediye meclisini canlandırıyoruz. Roller kurayla dağıtılıyor. Sonra gruplar kendi semtleri için gerçek bir öneri yazıyor.",
                ),
                (
                    "İki kişi birlikte kente: Deneyimli olan yeni gelene eşlik eder.",
                    "Çarşambaları evde tanışırlar. Üç yolculuk için sözleşirler, fazlası yok. Sonra kendisi de eşlik etmek isteyen, iki akşam eğitim alır.",
                ),
            ),
        ),
        "ar": TownText(
            place="أولم (Ulm)",
            name="شبكة مركب أولم (Verbund Schachtelboot Ulm)",
            tagline="مثال: شبكة متخيَّلة على نهر الدانوب",
            hero="من أولم رحل كثيرون، ونحن نكمل الرحلة معاً.",
            lead="في مراكب مسطّحة نزل أناس من أولم قديماً مع الدانوب نحو حياة جديدة. واليوم يصل إليها آخرون. اصعدوا معنا.",
            heading="الهجرة جزء من هذه المدينة",
            paragraph="من يصل يحمل معه قدرات. وجمعياتنا تسأل عنها أولاً: ماذا تحبون أن تفعلوا هنا؟ ثم نبحث معاً عن الدورة أو الوظيفة أو المكان المناسب.",
            beginning="كانت البداية حفلاً على النهر صنعت له كل جمعية مركباً من الكرتون. وأثناء ترتيب المكان قررت الجمعيات أن تعمل معاً طوال السنة.",
            way="من موقف البلدية تمشون خمس دقائق إلى سور المدينة. دقّوا الجرس عند الباب السفلي.",
            news=(
                "خمس جمعيات جديدة في القيادة",
                "انتخبت الشبكة مجموعة الإدارة، وفيها جمعيتان لأول مرة.",
                "لمدة سنة يدير الأعمالَ نادٍ رياضي وحلقة نساء وشبكة أهالٍ وجوقة ومجموعة تعلّم. وخطتهم الأولى: اجتماعات مع ترجمة.",
            ),
            takes_part=(
                (
                    "نتدرب على تحريك الأمور في أولم: من الطلب إلى التصويت.",
                    "في ثلاثة أيام سبت نمثّل مجلس المدينة، وتوزَّع الأدوار بالقرعة. ثم تكتب المجموعات اقتراحاً حقيقياً لحيّها.",
                ),
                (
                    "معاً إلى المدينة: أصحاب الخبرة يرافقون الجدد.",
                    "يوم الأربعاء يتعارف الاثنان في البيت، ويتفقان على ثلاثة مشاوير لا أكثر. ومن أراد بعدها أن يرافق غيره يحصل على تدريب في أمسيتين.",
                ),
            ),
        ),
    },
)

PFORZHEIM = Town(
    slug="pforzheim",
    name="Verbund Kettenglied Pforzheim",
    place="Pforzheim",
    postcode="75175",
    federal_state="DE-BW",
    latitude=48.8922,
    longitude=8.6946,
    accent="#8c5a2b",
    phone="030 23125 124",
    weekday=0,
    opens=15,
    closes=18,
    topics=("work", "certificates", "training", "german", "women", "letters"),
    cards=("founders", "youth", "table"),
    decision=0,
    news_slug="lebenslauf-abend",
    news_date="2026-10-26",
    projects=("kiwit",),
    practice=APPRENTICES,
    texts={
        "de": TownText(
            place="Pforzheim",
            tagline="Beispiel: ein erfundener Verbund in der Goldstadt",
            hero="Jedes Glied trägt. Zusammen sind wir eine Kette.",
            lead="Unsere Vereine kennen Betriebe, Werkstätten und Schulen. Sagen Sie uns, was Sie gelernt haben, und wir suchen mit Ihnen den Anschluss.",
            heading="Können, das man sehen darf",
            paragraph="In Pforzheim wird Schmuck gemacht. Wir zeigen, was sonst oft verborgen bleibt: Ausbildungen aus anderen Ländern, Sprachen, Handwerk. Jeden Montag schreiben wir daran, bis der Lebenslauf stimmt.",
            beginning="Eine Goldschmiedin und ein Elektriker aus zwei Vereinen halfen einander bei der Anerkennung ihrer Zeugnisse. Bald kamen andere mit denselben Fragen. So fanden sechs Vereine zusammen.",
            way="Fünf Minuten vom Hauptbahnhof, im Erdgeschoss der alten Werkstatt. Die Tür öffnet sich von selbst.",
            news=(
                "Ein Abend, ein Lebenslauf",
                "Am 30. November bringen Sie Ihre Zeugnisse mit und gehen mit fertigen Unterlagen nach Hause.",
                "Acht Freiwillige sitzen bereit, vier davon aus Personalbüros. Es gibt Drucker, Tee und eine Spielecke. Gesprochen wird Deutsch, Türkisch und Ukrainisch.",
            ),
            takes_part=(
                (
                    "Wir sammeln, was bei der Suche nach Arbeit wirklich hilft.",
                    "Nach jeder Beratung notieren wir eine Frage und die Antwort, die weitergeführt hat, ohne Namen. Alle drei Monate gleichen wir die Liste mit anderen Verbünden ab.",
                ),
            ),
        ),
        "tr": TownText(
            place="Pforzheim",
            tagline="Örnek: altın kentinde kurgulanmış bir ağ",
            hero="Her halka taşır. Birlikte bir zinciriz.",
            lead="Derneklerimiz iş yerlerini, atölyeleri ve okulları tanır. Ne öğrendiğinizi söyleyin, devamını birlikte arayalım.",
            heading="Görülmeyi hak eden beceriler",
            paragraph="Pforzheim’da takı yapılır. Biz, çoğu kez gizli kalanı gösteriyoruz: başka ülkelerde alınan meslek eğitimlerini, dilleri, zanaatları. Her pazartesi özgeçmiş tamam olana kadar üzerinde çalışıyoruz.",
            beginning="İki ayrı dernekten bir kuyumcu ile bir elektrikçi, diplomalarının tanınması için birbirine yardım etti. Kısa sürede aynı soruları olan başkaları geldi. Böylece altı dernek buluştu.",
            way="Ana gardan beş dakika, eski atölyenin giriş katı. Kapı kendiliğinden açılır.",
            news=(
                "Bir akşam, bir özgeçmiş",
                "30 Kasım’da diplomalarınızı getirin, hazır belgelerle eve dönün.",
                "Sekiz gönüllü sizi bekliyor, dördü personel bürolarından. Yazıcı, çay ve oyun köşesi var. Almanca, Türkçe ve Ukraynaca konuşuluyor.",
            ),
            takes_part=(
                (
                    "İş ararken gerçekten işe yarayanları topluyoruz.",
                    "Her danışmadan sonra bir soruyu ve yol açan yanıtı isimsiz olarak yazıyoruz. Listeyi üç ayda bir öteki ağlarla karşılaştırıyoruz.",
                ),
            ),
        ),
        "uk": TownText(
            place="Пфорцгайм (Pforzheim)",
            tagline="Приклад: вигадана мережа в місті золота",
            hero="Кожна ланка тримає. Разом ми ланцюг.",
            lead="Наші товариства знають підприємства, майстерні й школи. Скажіть, чого ви навчилися, і ми разом пошукаємо продовження.",
            heading="Уміння, які варто показати",
            paragraph="У Пфорцгаймі роблять прикраси. Ми показуємо те, що часто лишається прихованим: освіту з інших країн, мови, ремесла. Щопонеділка ми працюємо над резюме, доки воно не буде готове.",
            beginning="Ювелірка й електрик із двох товариств допомогли одне одному визнати дипломи. Невдовзі прийшли інші з тими самими запитаннями. Так об’єдналися шість товариств.",
            way="П’ять хвилин від головного вокзалу, на першому поверсі старої майстерні. Двері відчиняються самі.",
            news=(
                "Один вечір, одне резюме",
                "30 листопада принесіть свої дипломи й ідіть додому з готовими документами.",
                "На вас чекають восьмеро волонтерів, четверо з них працюють у відділах кадрів. Є принтер, чай і куточок для дітей. Говоримо німецькою, турецькою та українською.",
            ),
            takes_part=(
                (
                    "Ми збираємо те, що справді допомагає в пошуку роботи.",
                    "Після кожної консультації ми без імен записуємо одне запитання й відповідь, яка допомогла. Раз на три місяці звіряємо список з іншими мережами.",
                ),
            ),
        ),
    },
)
