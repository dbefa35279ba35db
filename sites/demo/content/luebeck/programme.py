"""Lübeck's case-management model programme and the ways to volunteer."""

from sites.demo.content.short_blocks import call, cards, heading, paragraph, points
from sites.demo.content.types import PageContent, PageText

PROGRAMME = PageContent(
    kind="standard",
    slug="modellprogramm",
    texts={
        "de": PageText(
            title="Modellprogramm: vom einzelnen Weg lernen",
            introduction="Wo hakt es, wenn jemand in einer Stadt ankommt? In unserem Modellprogramm sehen sich Kommunen einzelne Wege genau an und ändern, was nicht trägt.",
            body=(
                heading("Der Mensch steht in der Mitte"),
                paragraph(
                    "Das Programm fragt zuerst, was jemand kann und vorhat. Es arbeitet rassismuskritisch und will, dass Behörden, Träger und Migrant*innenorganisationen dieses Können anerkennen."
                ),
                heading("So gehen die Modellkommunen vor"),
                cards(
                    (
                        "Hinsehen",
                        "Fachleute, die täglich beraten, untersuchen einzelne Fälle. Sie wissen, wo Hilfe abreißt.",
                    ),
                    (
                        "Lücken benennen",
                        "Aus den Fällen wird sichtbar, was im System fehlt, und auch, was schon gut läuft.",
                    ),
                    (
                        "Ketten bilden",
                        "Stellen, die nebeneinander gearbeitet haben, übergeben sich die Arbeit. Das Programm nennt das Teilhabeketten oder Produktionsnetzwerke.",
                    ),
                    ("Verbindlich machen", "Die Kommune ordnet ihre Abläufe neu: durchschaubar, passend, verlässlich."),
                ),
                heading("Warum Case-Management"),
                paragraph(
                    "Ein einzelner Fall zeigt mehr als eine Statistik. Wer ihn zu Ende denkt, schaut über die eigene Zuständigkeit hinaus und findet Wege der Zusammenarbeit, die niemanden benachteiligen."
                ),
                points(
                    "für Menschen mit Einwanderungsgeschichte oder Fluchterfahrung",
                    "für ihre Gemeinschaften, Initiativen und Organisationen",
                    "für alle, die in der Kommune dafür zuständig sind",
                ),
            ),
        ),
        "en": PageText(
            title="Model programme: learning from individual journeys",
            introduction="Where do things get stuck when someone arrives in a town? In our model programme, municipalities look closely at individual journeys and change what does not work.",
            body=(
                heading("The person is at the centre"),
                paragraph(
                    "The programme asks first what someone can do and wants to do. It takes a critical view of racism and wants authorities, service providers and migrant organisations to recognise these abilities."
                ),
                heading("How the model municipalities proceed"),
                cards(
                    (
                        "Looking closely",
                        "Practitioners who give advice every day examine individual cases. They know where help breaks off.",
                    ),
                    ("Naming the gaps", "The cases show what the system lacks, and also what already works well."),
                    (
                        "Building chains",
                        "Offices that used to work side by side now hand work on to each other. The programme calls this chains of participation or production networks.",
                    ),
                    ("Making it binding", "The municipality reorganises its procedures: clear, fitting, reliable."),
                ),
                heading("Why case management"),
                paragraph(
                    "A single case shows more than a statistic. Whoever thinks it through looks beyond their own remit and finds ways of working together that put nobody at a disadvantage."
                ),
                points(
                    "for people with a history of immigration or flight",
                    "for their communities, initiatives and organisations",
                    "for everyone in the municipality who is responsible",
                ),
            ),
        ),
        "tr": PageText(
            title="Model program: tek tek yollardan öğrenmek",
            introduction="Biri bir kente geldiğinde işler nerede tıkanıyor? Model programımızda belediyeler tek tek yolları yakından inceliyor ve işlemeyeni değiştiriyor.",
            body=(
                heading("Merkezde insan var"),
                paragraph(
                    "Program önce kişinin neler yapabildiğini ve ne yapmak istediğini sorar. Irkçılığa eleştirel bir gözle bakar; resmî dairelerin, kuruluşların ve göçmen örgütlerinin bu becerileri tanımasını ister."
                ),
                heading("Model belediyeler nasıl ilerliyor"),
                cards(
                    (
                        "Yakından bakmak",
                        "Her gün danışmanlık yapan uzmanlar tek tek vakaları inceler. Desteğin nerede koptuğunu onlar bilir.",
                    ),
                    (
                        "Boşlukları adlandırmak",
                        "Vakalar sistemde neyin eksik olduğunu, neyin de şimdiden iyi işlediğini gösterir.",
                    ),
                    (
                        "Zincir kurmak",
                        "Yan yana çalışan birimler artık işi birbirine devreder. Program buna katılım zincirleri ya da üretim ağları diyor.",
                    ),
                    ("Bağlayıcı kılmak", "Belediye işleyişini yeniden düzenler: açık, ihtiyaca uygun, güvenilir."),
                ),
                heading("Neden vaka yönetimi"),
                paragraph(
                    "Tek bir vaka bir istatistikten fazlasını gösterir. Onu sonuna kadar düşünen, kendi yetki alanının ötesine bakar ve kimseyi mağdur etmeyen iş birliği yolları bulur."
                ),
                points(
                    "göç ya da kaçış geçmişi olan insanlar için",
                    "onların toplulukları, girişimleri ve örgütleri için",
                    "belediyede bu konudan sorumlu olan herkes için",
                ),
            ),
        ),
        "ar": PageText(
            title="البرنامج النموذجي: نتعلّم من مسار كل إنسان",
            introduction="أين تتعثر الأمور عندما يصل شخص إلى مدينة ما؟ في برنامجنا النموذجي تنظر البلديات عن قرب في مسارات الأفراد وتغيّر ما لا ينجح.",
            body=(
                heading("الإنسان في المركز"),
                paragraph(
                    "يسأل البرنامج أولًا عمّا يستطيعه الإنسان وما ينوي فعله. وهو ينظر نظرة ناقدة للعنصرية، ويريد أن تعترف الدوائر والمؤسسات ومنظمات المهاجرين بهذه القدرات."
                ),
                heading("كيف تعمل البلديات النموذجية"),
                cards(
                    ("النظر عن قرب", "يدرس مختصون يقدّمون المشورة يوميًا حالات فردية، فهم يعرفون أين تنقطع المساعدة."),
                    ("تسمية الثغرات", "تكشف الحالات ما ينقص النظام، وكذلك ما يسير على نحو جيد."),
                    (
                        "بناء السلاسل",
                        "جهات كانت تعمل متجاورة صارت تسلّم العمل بعضها لبعض. يسمي البرنامج ذلك سلاسل المشاركة أو شبكات الإنتاج.",
                    ),
                    ("جعل الأمر ملزمًا", "تعيد البلدية تنظيم إجراءاتها لتكون واضحة ومناسبة وموثوقة."),
                ),
                heading("لماذا إدارة الحالة (Case-Management)"),
                paragraph(
                    "الحالة الواحدة تُظهر أكثر مما يُظهره الإحصاء. ومن يفكر فيها حتى النهاية ينظر أبعد من اختصاصه، ويجد طرقًا للتعاون لا تظلم أحدًا."
                ),
                points(
                    "لمن لهم تاريخ هجرة أو تجربة لجوء",
                    "لجماعاتهم ومبادراتهم ومنظماتهم",
                    "لكل من يتحمل المسؤولية في البلدية",
                ),
            ),
        ),
        "uk": PageText(
            title="Модельна програма: вчимося на окремих шляхах",
            introduction="Де виникають перешкоди, коли людина прибуває до міста? У нашій модельній програмі громади уважно вивчають окремі шляхи й змінюють те, що не працює.",
            body=(
                heading("У центрі — людина"),
                paragraph(
                    "Програма насамперед запитує, що людина вміє і що задумала. Вона критично дивиться на расизм і прагне, щоб установи, надавачі послуг та організації мігрантів визнавали ці вміння."
                ),
                heading("Як діють модельні громади"),
                cards(
                    (
                        "Придивитися",
                        "Фахівці, які щодня консультують, аналізують окремі випадки. Вони знають, де допомога уривається.",
                    ),
                    ("Назвати прогалини", "Випадки показують, чого бракує системі, а також що вже працює добре."),
                    (
                        "Створити ланцюги",
                        "Установи, що працювали поруч, тепер передають роботу одна одній. У програмі це називають ланцюгами участі або виробничими мережами.",
                    ),
                    ("Зробити обов’язковим", "Громада перебудовує свої процедури: зрозуміло, доречно, надійно."),
                ),
                heading("Чому кейс-менеджмент"),
                paragraph(
                    "Один випадок показує більше, ніж статистика. Хто продумує його до кінця, дивиться далі за власні повноваження й знаходить такі форми співпраці, які нікого не обділяють."
                ),
                points(
                    "для людей з історією імміграції чи досвідом втечі",
                    "для їхніх спільнот, ініціатив та організацій",
                    "для всіх, хто в громаді за це відповідає",
                ),
            ),
        ),
    },
)

VOLUNTEERING = PageContent(
    kind="standard",
    slug="ehrenamt",
    in_menu=True,
    texts={
        "de": PageText(
            title="Ehrenamt",
            introduction="Sie können etwas, das anderen hilft. Im Haus der Kulturen finden Sie ein Projekt dafür oder gründen Ihr eigenes.",
            body=(
                heading("Was Sie hier bewegen"),
                cards(
                    ("Hilfe zur Selbsthilfe", "Sie geben weiter, was Sie selbst gelernt haben."),
                    ("Demokratie leben", "Sie reden mit, stimmen ab und tragen Entscheidungen."),
                    ("Menschenrechte verteidigen", "Sie widersprechen, wo andere herabgesetzt werden."),
                    ("Ideen ausprobieren", "Sie schlagen etwas Neues vor und setzen es mit anderen um."),
                ),
                heading("Orte in den Stadtteilen"),
                paragraph(
                    "Auch außerhalb des Hauses ist Platz für Sie: im Kulturladen Buntekuh, einem Zentrum für Hilfe zur Selbsthilfe, oder in den Interkulturellen Bielefeldt Gärten. Wir stellen den Kontakt her."
                ),
                call(
                    "Fangen Sie an",
                    "Erzählen Sie uns, was Sie können und wie viel Zeit Sie haben.",
                    "Melden Sie sich",
                    "kontakt/",
                ),
            ),
        ),
        "en": PageText(
            title="Volunteering",
            introduction="You can do something that helps others. In the Haus der Kulturen you will find a project for it, or start your own.",
            body=(
                heading("What you can get moving here"),
                cards(
                    ("Help towards self-help", "You pass on what you have learnt yourself."),
                    ("Living democracy", "You have a say, you vote and you stand by decisions."),
                    ("Defending human rights", "You speak up where others are put down."),
                    ("Trying out ideas", "You propose something new and carry it out with others."),
                ),
                heading("Places in the neighbourhoods"),
                paragraph(
                    "There is room for you outside the house, too: in the Kulturladen Buntekuh, a centre for help towards self-help, or in the intercultural gardens Interkulturelle Bielefeldt Gärten. We put you in touch."
                ),
                call("Make a start", "Tell us what you can do and how much time you have.", "Get in touch", "kontakt/"),
            ),
        ),
        "tr": PageText(
            title="Gönüllülük",
            introduction="Başkalarına yardımcı olacak bir şey biliyorsunuz. Haus der Kulturen’de bunun için bir proje bulur ya da kendi projenizi kurarsınız.",
            body=(
                heading("Burada neleri değiştirebilirsiniz"),
                cards(
                    ("Kendine yetmeye destek", "Kendi öğrendiklerinizi başkalarına aktarırsınız."),
                    ("Demokrasiyi yaşamak", "Söz alır, oy kullanır, kararlara sahip çıkarsınız."),
                    ("İnsan haklarını savunmak", "Başkaları aşağılandığında karşı çıkarsınız."),
                    ("Fikirleri denemek", "Yeni bir şey önerir, başkalarıyla birlikte hayata geçirirsiniz."),
                ),
                heading("Mahallelerdeki yerler"),
                paragraph(
                    "Evin dışında da size yer var: kendine yetmeye destek merkezi Kulturladen Buntekuh’ta ya da kültürlerarası bahçeler Interkulturelle Bielefeldt Gärten’de. Bağlantıyı biz kurarız."
                ),
                call(
                    "Bir adım atın",
                    "Neler yapabildiğinizi ve ne kadar zamanınız olduğunu bize anlatın.",
                    "Bize yazın",
                    "kontakt/",
                ),
            ),
        ),
        "ar": PageText(
            title="العمل التطوعي",
            introduction="أنتم تجيدون ما ينفع غيركم. في بيت الثقافات تجدون مشروعًا لذلك أو تؤسسون مشروعكم.",
            body=(
                heading("ما الذي تحرّكونه هنا"),
                cards(
                    ("مساعدة الناس على مساعدة أنفسهم", "تنقلون إلى غيركم ما تعلمتموه."),
                    ("عيش الديمقراطية", "تشاركون في النقاش والتصويت وتتحملون مسؤولية القرار."),
                    ("الدفاع عن حقوق الإنسان", "تعترضون حيث يُهان الآخرون."),
                    ("تجربة الأفكار", "تقترحون شيئًا جديدًا وتنفذونه مع غيركم."),
                ),
                heading("أماكن في الأحياء"),
                paragraph(
                    "لكم مكان خارج البيت أيضًا: في مركز Kulturladen Buntekuh لمساعدة الناس على مساعدة أنفسهم، أو في الحدائق المشتركة بين الثقافات Interkulturelle Bielefeldt Gärten. ونحن نصلكم بهم."
                ),
                call("ابدؤوا الآن", "أخبرونا بما تجيدونه وبالوقت المتاح لديكم.", "تواصلوا معنا", "kontakt/"),
            ),
        ),
        "uk": PageText(
            title="Волонтерство",
            introduction="Ви вмієте те, що допоможе іншим. У Домі культур ви знайдете для цього проєкт або започаткуєте власний.",
            body=(
                heading("Що ви можете тут зробити"),
                cards(
                    ("Допомога до самодопомоги", "Ви передаєте далі те, чого навчилися самі."),
                    ("Жити демократією", "Ви обговорюєте, голосуєте й відповідаєте за рішення."),
                    ("Захищати права людини", "Ви заперечуєте там, де принижують інших."),
                    ("Випробовувати ідеї", "Ви пропонуєте щось нове і втілюєте це разом з іншими."),
                ),
                heading("Місця в районах"),
                paragraph(
                    "Місце для вас є і поза домом: у Kulturladen Buntekuh, центрі допомоги до самодопомоги, або в міжкультурних садах Interkulturelle Bielefeldt Gärten. Ми вас познайомимо."
                ),
                call("Почніть", "Розкажіть, що ви вмієте і скільки маєте часу.", "Напишіть нам", "kontakt/"),
            ),
        ),
    },
)
