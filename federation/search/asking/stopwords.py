"""Words that people wrap a question in and that say nothing about its answer, folded, by language.

Three lists: what says nothing in any question (`TEXTS`, short on purpose: one too many would never be looked for), what
says nothing in a sentence of that language (`SPOKEN`), and what says so little that nothing has to have it (`WEAK`).
"""

from collections.abc import Sequence

from ..analysis.semitic import stems_of_mine
from ..analysis.stems import script_of, stem
from ..text import words

TEXTS = {
    "de": """
        aber als am an auch auf aus bei beim bekomme bekommen bin bitte da dann das dem den der des die dies doch durch
        ein eine einem einen einer eines er es etwas finde finden für gibt gibts gern habe haben hallo hat hätte ich ihr
        im in ins ist ja jemand kann kannst können könnt man mehr mein meine meinem meinen meiner mich mir mit möchte
        muss nach nicht noch nur ob oder sein seine sich sie sind so suche suchen über um und uns unser unsere
        unter vom von vor wann was weil welche welcher welches wem wen wenn wer wie wir wird wo wohin zu zum zur brauche
        brauchen braucht hilft helfen
    """,
    "en": """
        a about am an and any are at be by can could do does for from get have how i in is it looking me my near need of
        on or our please someone that the there to want we what when where which who will with would you your
    """,
    "tr": """
        acaba ama arıyorum bana ben bir bu bulabilirim çok da daha de den dan ta te ten tan edebilirim gibi hangi için
        ile istiyorum kim mı mi mu mü nasıl ne nerede neler nereden o olan ve var veya ya yardımcı lazım gerekiyor
        almak bulmak katılmak katılabilirim istiyoruz öğrenebilirim yapabilirim eder ederim
    """,
    "ar": """
        في من على عن الى إلى مع هل ما ماذا ماهو اين أين كيف متى هو هي هذا هذه ذلك التي الذي أن ان أو او و يا انا أنا
        أريد اريد أحتاج احتاج أبحث ابحث يمكن يمكنني لي لدي عند هناك كل لل ب ل بعض حول
    """,
    "uk": """
        а або але б би бути в ви від вона вони все де для до є за з із й і із його її коли ми мені мене мій може можна
        можу мою на не потрібна потрібен потрібно про с та так те ти той тут у хочу це чи що шукаю щоб як яка який які
        знайти отримати
    """,
    "ru": """
        где для до есть за и из или ищу как какие когда кто ли мне могу можно мы на найти не нет нужен нужна нужно о от
        по при с со у хочу что чтобы это я
    """,
    "fa": """
        از با برای به در را که و این آن یک من می کجا چه چگونه است هست
    """,
}

# Pronouns, auxiliaries, question words, greetings, verbs of wishing, asking and knowing, adverbs.
SPOKEN = {
    "de": """
        ab abend abends aktuell alle allem allen aller alles alleine also andere anderem anderen anderer anderes
        anfang außerdem außer bald bekommt bereits besser bestimmt biete bieten bietet bisher bis bisschen bleiben
        brauch dabei dafür dagegen daher damit danach daran darauf darf dass davon dazu dein deine deinem deinen
        deiner denen denn deren derzeit deshalb dich dieser diese diesem diesen dieses dir direkt dort dringend drin
        du dürfen eben egal eigene eigenen eigentlich einfach einige einigen einmal endlich entweder erfahre erfahren
        erhalte erhalten erklären erklärt erst erzählen euch euer eure evtl fast fragt frage fragen fängt freue ganz
        ganze ganzen gar geben gegen gegenüber gehe gehen geht gehört gehören gehts genau gerade gerne gesucht gewesen
        ging grad gut gute guten guter gutes hab hallo hast hatte hatten helft herr hey hi hier hierher hin hinter
        hätten hättet hinweis ihm ihn ihnen ihre ihrem ihren ihrer immer innerhalb interessiere interessieren irgendwo
        irgendwie irgendwelche irgendein irgendeine jede jedem jeden jeder jedes jemandem jemanden jetzt kann kein
        keine keinem keinen keiner kenne kennen kennt klappt komm komme kommen kommt konnte könnte könnten kriege
        kriegen leider lieber los machen mache macht mag mal manche meint meinem meines meist melde melden mitbringen
        mögen möchten möglich müssen müsste nachdem nah nahe nächste nächsten nächster nämlich neben nehmen nicht
        nichts nie niemand niemanden nimmt nun nutzen oben obwohl oft ohne okay per pro sag sage sagen sagt schnell
        schon sehr seid seinem seinen seiner seit sei selber selbst sich sicher sogar solche sollen soll sollte
        sollten sondern sonst sowie spät statt stehen steht tag tagen tun tut trotzdem überhaupt überall uhr umsonst
        ungefähr unsrem unserem unseren unserer usw versuche verstehe viel viele vielen vielleicht vorbei vorbeikommen
        während wäre wären war waren warum wegen weg weiß weiter weitere welchem welchen wende wenden wenig werde
        werden wessen wieder wieso wieviel wieviele will wir wirklich wissen wohl wollen wollte worden wozu woher
        woran worauf wurde wurden würde würden wünsche wünschen zeigen zeigt zeit ziemlich zuerst zusammen zwar
        zwischen danke dankeschön mfg liebe grüße servus moin morgen heute gestern nachmittag nachmittags vormittags
        morgens übermorgen bräuchte hierzulande sowas drum dran erzählt
    """,
    "en": """
        across after again all almost alone along already also although always another anybody anyone anything
        anywhere apply around as ask asking away back became because become been before being below best better
        between both but came cannot come comes coming couldn d did didn different don done during each either else
        enough even ever every everybody everyone everything exactly few find first found gave general give given
        gives go goes going good got had has hasn haven having he hello help helps her here hers hi him his hope if
        instead interested into its itself just keep kind know known last later least less let like little ll look lot
        lots made make makes many may maybe mean might mine month more most moved much must myself near nearby never
        new next no nobody none nor not nothing now number off offer offered offers often old once one only onto other
        others otherwise ours out over own particular perhaps place possible put quite rather re really right s said
        same say see seem sent several shall she should since so some somebody something sometimes somewhere soon
        still such sure t take taken tell than thank thanks thats their theirs them themselves then these they thing
        things think this those though through today together told tomorrow tonight too towards tried try trying two
        under until up upon us use used useful using ve very via visit was wasn way ways week well went were while
        whom whose why wish within without won wonder wouldn year years yes yet able advise allowed anyhow available
        hey currently dear evening every'one find'ing free'ly gladly greetings hereby however kindly let's morning
        afternoon actually don't i'd i'm i've it's possibly regarding seeking show somehow somewhat speak urgently
    """,
    "tr": """
        acil adım alabilirim alabilir alıyor alırım altında ancak anlamıyorum anlatır aramak arıyoruz artık aslında
        aynı az bakıyorum bana bazı belki ben bende beni benim beri bile bilen bilgi bilir bilmiyorum bilmek birçok
        biri birisi birkaç birlikte biz bizde bizi bizim boyunca böyle bugün buna bunda bundan bunlar bunu bunun
        burada buradan burası buraya bulunur bulabilir bulabiliriz büyük çünkü değil diye diğer dolayı edebilir
        edebiliriz edecek eden edilir ediyor ediyorum edin edip eğer elde en ettim etmek evet fakat falan gece geldim
        gelecek gelen gelir gelmek gereken gerek gerekli getirebilir gibi gidebilirim gidebilir gider gitmek gitmem
        göre görüşmek güzel gün hakkında hala hangisi hani hatta hayır hem henüz hep hepsi her herhangi herkes hiç
        hiçbir ihtiyaç ihtiyacım ihtiyacımız ilgili isteyen ister isterim istiyor işte iyi kadar karşı kendi kendim
        kendimi kez kimden kime kimi kimin kimler kimse kişi lütfen merhaba merhabalar mesela misiniz mısınız musunuz
        müsünüz miyim mıyım mümkün nasıldır neden nedir nereye nerelerde nerde niçin niye olabilir olacak olarak oldu
        olduğu olduğum oldum olması olmak olmayan olsun olur olurum on ona onda ondan onlar onları onların onu onun
        orada oysa öbür önce öyle rica sadece sağol sana selam sen senin siz sizde sizin sizden sonra sorabilirim
        sormak soru sorularım sorum söyler söyleyebilir şey şeyler şimdi şöyle şu şuna tabi tam tarafından teşekkür
        teşekkürler tüm uğradım üzere vardır varmı verebilir veren verir vermek veriyor yaklaşık yani yapabilir
        yapacak yapan yapar yaparım yapılır yapıyor yapmak yapmalıyım yarın yer yerine yeri yine yok yoksa yoluyla
        zaman başvurabilirim başvurabilir öğretebilir öğrenmek gösterir gösterebilir edersiniz yaşıyorum taşındım yeni
        buradayım etmeliyim nelere
    """,
    "ar": """
        أجد اجد أحد احد احدا أحدا أخرى اخرى إذا اذا إذن إليه إليها إليك أم أما أمام أنت انت أنتم انتم أنني انني أنه
        انه أنها انها أود اود أي اي أية أيضا ايضا أين إن إنه أول أولا أكثر أقل الآن الان التي الذين اللذين اللواتي
        اليوم بأن بإمكاني بامكاني بالقرب بعد بعيد بل بلا بما بنا بنفسي به بها بين بينما تحت تحتاج تريد تستطيع تعرف
        تعرفون تعالى تكون تلك تم تمكن ثم جدا جديد جديدة حاليا حتى حضرتك حيث خارج خاص خلال داخل دون ذا ذات سمحت سوف
        شكرا شكراً شيء صباح ضد طوال عبر عدة عدم عليك علي عليه عليها عندكم عندي عندنا عنه عنها غدا غير فضلك فقط فوق فيه
        فيها قبل قد قرب كان كانت كلها كم كما كنت كي كيفية لأن لان لأنني لدى لديكم لديك لدينا لديه لكل لكم لكن لكنني لم
        لما لماذا لن لنا له لها لو ليس ليست مازال ماهي مثل مرحبا مرة مساء مما ممكن منذ منكم منه منها منهم مهما نحتاج
        نحن نريد نعم نفس نفسي نحو هكذا هم هنا هنالك هؤلاء وأحتاج واحتاج وأريد واريد وإلى والى وأنا وانا وأن وان وفي
        وكان وكيف ولا وما ومع ومن ومتى وهل وهو وهي ويوجد يا يجب يجد يحتاج ويحتاج يريد يساعد يساعدني ويساعدني تساعد
        تساعدني يساعدنا ساعدوني مساعدتي يستطيع أستطيع استطيع يشرح يشرحلي أعرف اعرف لاأعرف يعرف يقدر أقدر اقدر يكون
        أكون اكون يكونون يمكنكم يمكننا يوجد توجد أذهب اذهب يذهب أتواصل اتواصل أسأل اسال نسأل أحصل احصل الحصول لحل أنضم
        انضم سلام السلام عليكم ورحمة الله بخصوص بسبب لأجل لاجل أتعلم اتعلم تتعلم يتعلم نتعلم أجل يتكلم تتكلم يتحدث
        تتحدث أتحدث يعطي يعطيني يقدم تقدم يقدمون مين شو وين ليش بدي عندو حدا كتير منيح
        بدنا بده بدها بدك بدكم بدهم وشو شنو شنهو ايش إيش اش ليه فين وينكم وينو منين شلون ازاي إزاي قديش قديه
        فيني فيي فيكم فينا بقدر بتقدر منقدر نقدر بعرف بتعرف بتعرفوا بعرفش معرفش ماعرف عم هلق هلأ هلا دلوقتي الحين كمان
        برضو عشان علشان مشان منشان لشان عاوز عاوزة عايز عايزة عاوزين عايزين محتاج محتاجة محتاجين حابب حابة حابين ابغى
        أبغى نبغى ابي أبي لازم يعني بس هاد هاي هادا هيدا هيدي دي ده اللي يلي انتو أنتو انتوا إحنا احنا نحنا هني هنن
        لمين لمن بجيب جيب أجيب نجيب بعمل أعمل اعمل نعمل منعمل بتعملو بتعملوا تعملوا بلاقي ألاقي الاقي نلاقي لاقي دلوني
        دلني يدلني خبروني قولولي احكولي بحكي بيحكي بتحكي يحكي تحكي احكي أحكي نحكي عنا عندنا عندك معنا معكم تبعكم تبع
        مو مش مانو شوي كثير مطلوب المطلوبة المطلوب اجاني إجاني تتخذون
    """,
    "uk": """
        адже аж алло багато безпосередньо біля був була були було буде будемо будете будуть будь бо вам вами вас ваш
        ваша ваше ваші вдень весь взагалі вже вибачте відразу він власне вони вранці всі всім всіма всіх всього вчора
        говорить говорять давно дай дайте далі два день деякі дехто дещо дізнатися дітьми добре добрий доброго дня
        довго доки допоможе допоможіть допоможете допомагає допомагають допомогти дуже дякую еще є ж завжди завтра
        загалом замість зараз зверніться звертатися звернутися звідки звичайно здається зі знаю знає знайду знаєте
        значить зовсім зробити ївся їй їм їх їхній інколи інша інше інший інші каже кажуть кілька кого кожен кожна
        кому коло краще крім куди лише ласка люди мабуть мав має маємо маєте маю мають менше мені минулого могти може
        можемо можете можливо можуть мої моя моє моєї моєму мого моїй моїх мусить навіть навколо навчити навчитися над
        надто наприклад нам нами нас наступний наш наша наше наші неї нема немає нею ним ними них ніде ніж ніколи
        ніхто нічого ну об одна одне один одного окремій он ось от отже отут ой перед під підкажіть підскажіть піти
        після поки пояснити поясніть пояснить поруч поряд потім потрібні потребую працює приблизно привіт прийти
        приходити про прошу раз разом раніше саме сам сама самі свій свого своє своєї свою себе скажіть скільки скоро
        собі сподіваюся спочатку стало справді сьогодні там тебе теж тепер тим тих то тобі тобто тоді той тому тощо
        треба трохи туди увечері увесь усе усім усіх хоча хотів хотіла хотіли хотілося хочемо хочуть хто хтось цей ці
        цього цьому цю ця чиї чий чого чому через чекаю чим щодня щось щодо я якась якби якийсь якого якої якому якщо
        якою їхати жити можлива можливість поспілкуватися звернутись цим нашої мною приймаєте
    """,
    "ru": """
        а без бы был была были было быть вам вас ваш весь во вот все всё всех всего вы где да даже день добрый доброго
        должен дня его ее её ей ему если ещё еще же зачем здесь здравствуйте знаю знает их ищем к каждый как какая
        какой каком кем кого кому который куда лучше меня много мой моя мои моего моей мы надо нам нас наш него неё
        нее ней нему ни нибудь никто них ничего но ну об один она они оно очень перед подскажите пожалуйста под
        помогите поможет помогает помочь после потом потому почему привет про рядом сам свой себе себя сегодня сейчас
        скажите сколько спасибо так также такой там то тогда того тоже той только том ты уже хотел хотела хотим хочет
        чего чем через чей чему этого этой этот эти завтра тут занимаются обратиться
    """,
}

# What the whole site is about, or how something should be: it makes one answer better than another, no more.
WEAK = {
    "de": """
        migrant migranten migrantin migrantinnen zugewanderte angebot angebote angeboten hilfe hilfen unterstützung
        leute leuten mensch menschen person personen gruppe gruppen ort orte orten stelle stellen möglichkeit
        möglichkeiten information informationen info infos frage fragen thema themen problem probleme kostenlos
        kostenlose kostenloser kostenfrei gratis umsonst günstig günstige billig neu neue neuen hilfreich region
        umgebung umkreis nähe stadt deutschland kurse teilnehmen besuchen lernen lerne sprechen spricht sprecht
        freizeit verbringen kennenlernen treffen anmelden anmeldung bescheid persönlich unterhalten gemeinsam
        gemeinsame zuhause verein vereine verbund verbundes verbunds organisation organisationen schreiben geschrieben
        termin termine seite seiten webseite website homepage
    """,
    "en": """
        migrant migrants immigrant immigrants help support offer offers service services people person persons group
        groups place places information info question questions topic problem problems free cheap local area town city
        germany activity activities opportunity opportunities meet join learn learning speaking speaks someone classes
        options wanted looking beginners somebody talk association associations organisation organisations
        organization organizations club clubs appointment appointments website site page pages
    """,
    "tr": """
        göçmen göçmenler göçmenlere yardım yardımı destek hizmet hizmetler insan insanlar kişi kişiler grup gruplar
        bilgi bilgiler soru sorular konu sorun ücretsiz bedava ucuz yakın yakınımda şehir almanya faaliyet etkinlik
        imkan imkân fırsat buluşma tanışmak öğrenmek konuşan konuşmak dernek dernekler dernekleri kuruluş kuruluşlar
        randevu randevusu site sitesi sayfa sayfası
    """,
    "ar": """
        مهاجر مهاجرين مهاجرون المهاجرين للمهاجرين مساعدة المساعدة دعم خدمة خدمات ناس الناس شخص أشخاص مجموعة مجموعات
        مكان أماكن معلومات سؤال أسئلة موضوع مشكلة جمعية جمعيات منظمة منظمات مشاكل مجاني مجانا مجانية رخيص قريب قريبة
        مدينة المدينة ألمانيا المانيا نشاط نشاطات أنشطة فرصة موعد مواعيد موقع الموقع صفحة الصفحة
    """,
    "uk": """
        мігрант мігранти мігрантів мігрантам допомога допомогу допомоги підтримка підтримку послуга послуги люди
        людина людей група групи інформація інформацію питання тема проблема проблеми безкоштовно безкоштовний
        безкоштовні дешево місто міста німеччина організація організації товариство товариства німеччині місце
        можливості заняття зустрітися познайомитися сайт сторінка громадський
    """,
    "ru": """
        помощь помощи поддержка услуга услуги люди человек группа группы информация вопрос вопросы проблема бесплатно
        бесплатный бесплатные дешево город германия германии место сайт страница
    """,
}


def folded(texts: dict[str, str]) -> dict[str, frozenset[str]]:
    return {language: frozenset(words(text)) for language, text in texts.items()}


BY_LANGUAGE = folded(TEXTS)
STOPWORDS = frozenset().union(*BY_LANGUAGE.values())
WRAPPING = STOPWORDS.union(*folded(SPOKEN).values())
SPOKEN_IN = {language: said | BY_LANGUAGE[language] for language, said in folded(SPOKEN).items()}
WEAK_WORDS = frozenset().union(*folded(WEAK).values())
WEAK_STEMS = frozenset(stem(word, "uk") for word in WEAK_WORDS if script_of(word) in {"cyrillic", "arabic"})

A_SENTENCE = 2  # words of a language that only wrap


def says_nothing(word: str, language: str, *, is_term: bool) -> bool:
    """Whether a folded word of a reader's question is left out. What wraps questions in another language only is kept
    where the synonyms know it: "iş" is work to who reads Turkish, though "is" is nothing in English."""
    return word in BY_LANGUAGE.get(language, ()) or (word in STOPWORDS and not is_term)


def says_little(word: str, language: str) -> bool:
    """Whether nothing has to have a folded word of a reader's question, if it says anything else."""
    return is_weak(word) or word in SPOKEN_IN.get(language, ())


def is_weak(word: str) -> bool:
    """In any of its cases where it is Ukrainian or Russian, and whoever's it is where it is Arabic: these are too many
    for a list."""
    if word in WEAK_WORDS:
        return True
    script = script_of(word)
    read = [stem(word, "uk")] if script == "cyrillic" else stems_of_mine(word) if script == "arabic" else ()
    return not WEAK_STEMS.isdisjoint(read)


def spoken(asked: Sequence[str], language: str) -> frozenset[str]:
    """What says nothing in a question that is a sentence: in the language that it has the most such words of, which
    need not be the reader's. Nothing where somebody typed words only."""
    counts = {each: sum(word in said for word in asked) for each, said in SPOKEN_IN.items()}
    likeliest = max(counts, key=lambda each: (counts[each], each == language))
    return SPOKEN_IN[likeliest] if counts[likeliest] >= A_SENTENCE else frozenset()
