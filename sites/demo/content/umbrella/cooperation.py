"""How municipalities and migrant organisations work together."""

from sites.demo.content.short_blocks import call, cards
from sites.demo.content.types import PageContent, PageText
from sites.demo.content.umbrella.passages import bullets, section

COOPERATION = PageContent(
    kind="standard",
    slug="kommunale-zusammenarbeit",
    texts={
        "de": PageText(
            title="Kommunale Zusammenarbeit",
            introduction="Kommunen und Migrant*innenorganisationen erreichen mehr, wenn sie einander vertrauen und sich aneinander binden.",
            body=(
                *section(
                    "Was wir mitbringen",
                    "Migrant*innenorganisationen kennen den Alltag und die Erfahrungen von Menschen mit Einwanderungsgeschichte. Sie wissen deshalb, wie Angebote von Bund, Ländern und Kommunen aussehen müssen, damit sie passen. Wo ihre Rolle anerkannt ist, tragen sie die Teilhabepolitik ihrer Stadt mit.",
                ),
                ("heading", "Drei Formen der Zusammenarbeit"),
                cards(
                    (
                        "Projektförderung",
                        "Beide Seiten arbeiten in einem geförderten Projekt zusammen, solange es läuft.",
                    ),
                    (
                        "Institutionelle Förderung",
                        "Manche Kommunen fördern eine Organisation dauerhaft, etwa in der Jugendarbeit.",
                    ),
                    ("Punktuelle Zusammenarbeit", "Die Kommune gibt Geld für eine einzelne Maßnahme."),
                ),
                *bullets(
                    "Was noch im Weg steht",
                    "Drei Hürden begegnen uns immer wieder:",
                    "Das Engagement bleibt unsichtbar, weil die Öffentlichkeit selten hinsieht.",
                    "In der kommunalen Politik zählt das Können der Organisationen noch nicht gleich viel.",
                    "Es fehlt ein Programm, das sie auf Dauer stärkt.",
                ),
                *bullets(
                    "Was sich ändern soll",
                    "Unser Fazit für Städte und Gemeinden:",
                    "Schaffen Sie Vertrauen. Darauf baut alles Weitere auf.",
                    "Planen Sie Angebote gemeinsam: beim Wohnen, in Gesundheit und Sport, in Bildung und Ausbildung.",
                    "Nutzen Sie die vielen Kenntnisse der Vereine am Ort und fördern Sie, was in ihnen steckt.",
                    "Treffen Sie Vereinbarungen, auf die sich beide verlassen können.",
                ),
                call(
                    "Sie arbeiten in einer Kommune?",
                    "Sprechen Sie uns an. Wir bringen Sie mit dem Verbund in Ihrer Nähe zusammen.",
                    "Gespräch vereinbaren",
                    "kontakt/",
                ),
            ),
        ),
        "en": PageText(
            title="Working with municipalities",
            introduction="Municipalities and migrant organisations achieve more when they trust and commit to one another.",
            body=(
                *section(
                    "What we bring",
                    "Migrant organisations know the everyday lives and experiences of people with a history of immigration. They therefore know what services of the federal government, states and municipalities must look like to fit. Where their role is recognised, they help to carry their town’s policy on participation.",
                ),
                ("heading", "Three forms of cooperation"),
                cards(
                    ("Project funding", "Both sides work together in a funded project for as long as it runs."),
                    (
                        "Institutional funding",
                        "Some municipalities fund an organisation permanently, in youth work for example.",
                    ),
                    ("Occasional cooperation", "The municipality pays towards a single activity."),
                ),
                *bullets(
                    "What still stands in the way",
                    "We keep meeting three hurdles:",
                    "The commitment stays invisible because the public rarely looks.",
                    "In local politics the organisations’ skills do not yet count equally.",
                    "There is no programme that strengthens them in the long run.",
                ),
                *bullets(
                    "What should change",
                    "Our conclusion for towns and municipalities:",
                    "Build trust. Everything else rests on it.",
                    "Plan services together: in housing, health and sport, education and training.",
                    "Use the wide knowledge of local clubs and support their potential.",
                    "Make agreements that both sides can rely on.",
                ),
                call(
                    "Do you work for a municipality?",
                    "Talk to us. We will put you in touch with the network near you.",
                    "Arrange a conversation",
                    "kontakt/",
                ),
            ),
        ),
        "tr": PageText(
            title="Belediyelerle iş birliği",
            introduction="Belediyeler ve göçmen örgütleri birbirine güvendiğinde ve söz verdiğinde daha çok şey başarır.",
            body=(
                *section(
                    "Bizim katkımız",
                    "Göçmen örgütleri, göç geçmişi olan insanların günlük yaşamını ve deneyimlerini tanır. Bu yüzden federal devletin, eyaletlerin ve belediyelerin hizmetlerinin nasıl olması gerektiğini bilirler. Rolleri tanındığında, kentlerinin katılım politikasını birlikte taşırlar.",
                ),
                ("heading", "Üç iş birliği biçimi"),
                cards(
                    ("Proje desteği", "İki taraf, desteklenen bir projede proje sürdükçe birlikte çalışır."),
                    ("Kurumsal destek", "Bazı belediyeler bir örgütü sürekli destekler, örneğin gençlik çalışmasında."),
                    ("Tek seferlik iş birliği", "Belediye tek bir etkinlik için para verir."),
                ),
                *bullets(
                    "Hâlâ yolda duran engeller",
                    "Üç engelle hep karşılaşıyoruz:",
                    "Yapılan çalışma görünmez kalıyor, çünkü kamuoyu oraya az bakıyor.",
                    "Yerel siyasette örgütlerin becerisi henüz eşit ağırlık taşımıyor.",
                    "Onları kalıcı olarak güçlendiren bir program yok.",
                ),
                *bullets(
                    "Ne değişmeli",
                    "Kentler ve belediyeler için vardığımız sonuç:",
                    "Güven oluşturun. Geri kalan her şey bunun üzerine kurulur.",
                    "Hizmetleri birlikte planlayın: konutta, sağlıkta ve sporda, okulda ve meslek eğitiminde.",
                    "Yerel derneklerin geniş bilgisinden yararlanın, güçlerini destekleyin.",
                    "İki tarafın da güvenebileceği anlaşmalar yapın.",
                ),
                call(
                    "Bir belediyede mi çalışıyorsunuz?",
                    "Bizimle konuşun. Sizi yakınınızdaki ağla buluşturalım.",
                    "Görüşme ayarlayın",
                    "kontakt/",
                ),
            ),
        ),
        "ar": PageText(
            title="التعاون مع البلديات",
            introduction="تحقق البلديات ومنظمات المهاجرات والمهاجرين أكثر حين يثق بعضها ببعض ويلتزم بعضها تجاه بعض.",
            body=(
                *section(
                    "ما الذي نقدّمه",
                    "تعرف منظمات المهاجرات والمهاجرين الحياة اليومية لأصحاب تاريخ الهجرة وتجاربهم. لذلك تعرف كيف يجب أن تكون عروض الدولة الاتحادية والولايات والبلديات حتى تناسب الناس. وحيث يُعترف بدورها، تشارك في حمل سياسة المشاركة في مدينتها.",
                ),
                ("heading", "ثلاثة أشكال للتعاون"),
                cards(
                    ("تمويل المشاريع", "يعمل الطرفان معاً في مشروع مموّل ما دام المشروع قائماً."),
                    ("التمويل المؤسسي", "تموّل بعض البلديات منظمة بشكل دائم، مثلاً في العمل مع الشباب."),
                    ("تعاون من حين إلى آخر", "تدفع البلدية مالاً لنشاط واحد."),
                ),
                *bullets(
                    "ما الذي يعيق الطريق",
                    "نواجه ثلاث عقبات مراراً:",
                    "يبقى هذا العمل غير مرئي لأن الجمهور نادراً ما ينظر إليه.",
                    "لا تُحسب قدرات المنظمات في السياسة المحلية على قدم المساواة بعد.",
                    "لا يوجد برنامج يقوّيها على المدى الطويل.",
                ),
                *bullets(
                    "ما الذي يجب أن يتغيّر",
                    "خلاصتنا للمدن والبلديات:",
                    "ابنوا الثقة، فعليها يقوم كل شيء.",
                    "خطّطوا العروض معاً: في السكن والصحة والرياضة والتعليم والتدريب المهني.",
                    "استفيدوا من معارف الجمعيات المحلية وادعموا طاقاتها.",
                    "اعقدوا اتفاقات يستطيع الطرفان الاعتماد عليها.",
                ),
                call(
                    "هل تعملون في بلدية؟",
                    "تحدّثوا إلينا، ونصلكم بالشبكة القريبة منكم.",
                    "اتفقوا معنا على موعد",
                    "kontakt/",
                ),
            ),
        ),
        "uk": PageText(
            title="Співпраця з громадами",
            introduction="Громади та мігрантські організації досягають більшого, коли довіряють одна одній і беруть на себе зобов’язання.",
            body=(
                *section(
                    "Що ми даємо",
                    "Мігрантські організації знають будні й досвід людей з історією міграції. Тому вони знають, якими мають бути пропозиції федерації, земель і громад, щоб вони справді підходили. Де їхню роль визнають, там вони разом несуть політику участі свого міста.",
                ),
                ("heading", "Три форми співпраці"),
                cards(
                    (
                        "Підтримка проєктів",
                        "Обидві сторони працюють разом у профінансованому проєкті, доки він триває.",
                    ),
                    (
                        "Інституційна підтримка",
                        "Деякі громади підтримують організацію постійно, наприклад у молодіжній роботі.",
                    ),
                    ("Разова співпраця", "Громада дає кошти на окремий захід."),
                ),
                *bullets(
                    "Що ще заважає",
                    "Ми знову й знову бачимо три перешкоди:",
                    "Ця праця лишається непомітною, бо громадськість рідко придивляється.",
                    "У місцевій політиці вміння організацій ще не важать нарівні з іншими.",
                    "Немає програми, яка зміцнювала б їх надовго.",
                ),
                *bullets(
                    "Що має змінитися",
                    "Наш висновок для міст і громад:",
                    "Будуйте довіру. На ній тримається все інше.",
                    "Плануйте пропозиції разом: у сфері житла, здоров’я і спорту, освіти й професійного навчання.",
                    "Користуйтеся широкими знаннями місцевих товариств і підтримуйте їхній потенціал.",
                    "Укладайте домовленості, на які можуть покластися обидві сторони.",
                ),
                call(
                    "Ви працюєте в громаді?",
                    "Зверніться до нас. Ми познайомимо вас із мережею поблизу.",
                    "Домовитися про розмову",
                    "kontakt/",
                ),
            ),
        ),
    },
)
