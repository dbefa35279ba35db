"""Where people in Bergkamen find advice: open hours, the Haus Frieden, walks."""

from sites.demo.content.short_blocks import call, cards, example, facts, heading, paragraph, points
from sites.demo.content.types import PageContent, PageText

OPEN_HOURS = PageContent(
    kind="standard",
    slug="sprechstunden",
    in_menu=True,
    is_example=True,
    texts={
        "de": PageText(
            title="Offene Sprechstunden",
            introduction="Der Integrationsrat plant Sprechstunden, zu denen Sie ohne Termin kommen können. Ein möglicher Ort ist das Haus Frieden.",
            body=(
                example(
                    "de", "Die Sprechstunden sind geplant. Tage und Uhrzeiten haben wir für diese Vorführung erfunden."
                ),
                facts(
                    ("Montag", "15 bis 17 Uhr, für alle"),
                    ("Dienstag", "9:30 bis 11:30 Uhr, nur für Frauen, auf Arabisch"),
                    ("Donnerstag", "16 bis 18 Uhr, nur für Frauen, auf Arabisch"),
                    ("Kosten", "keine"),
                ),
                heading("In Ihrer Sprache"),
                paragraph(
                    "Was schwer ist, sagt man leichter in der Muttersprache. Der Integrationsrat will deshalb Beratung in den Sprachen der Menschen, die Rat suchen."
                ),
                heading("Frauen unter sich"),
                paragraph(
                    "Ohne Männer im Raum sprechen viele Frauen offener. Darum soll es Zeiten nur für sie geben, auch zu Gewalt und zu ihren Rechten."
                ),
                call(
                    "Finden Sie Ihre Sprechstunde", "Fragen Sie nach Sprache, Tag und Ort.", "Zum Kontakt", "kontakt/"
                ),
            ),
        ),
        "en": PageText(
            title="Open consultation hours",
            introduction="The Integration Council plans consultation hours that need no appointment. Haus Frieden is one possible place.",
            body=(
                example("en", "the hours are planned. We invented days and times for this demonstration."),
                facts(
                    ("Monday", "3 to 5 pm, for everyone"),
                    ("Tuesday", "9:30 to 11:30 am, women only, in Arabic"),
                    ("Thursday", "4 to 6 pm, women only, in Arabic"),
                    ("Cost", "none"),
                ),
                heading("In your language"),
                paragraph(
                    "Difficult things are easier to say in your mother tongue. So the Integration Council wants advice in the languages of those who seek it."
                ),
                heading("Women among themselves"),
                paragraph(
                    "With no men in the room, many women speak more openly. So there are to be hours just for them, also about violence and their rights."
                ),
                call("Find your consultation hour", "Ask about language, day and place.", "Contact us", "kontakt/"),
            ),
        ),
        "tr": PageText(
            title="Açık danışma saatleri",
            introduction="Entegrasyon Meclisi, randevusuz gelebileceğiniz danışma saatleri planlıyor. Olası yerlerden biri Haus Frieden.",
            body=(
                example("tr", "Danışma saatleri planlanıyor. Günleri ve saatleri bu tanıtım için uydurduk."),
                facts(
                    ("Pazartesi", "15.00–17.00, herkes için"),
                    ("Salı", "9.30–11.30, yalnız kadınlara, Arapça"),
                    ("Perşembe", "16.00–18.00, yalnız kadınlara, Arapça"),
                    ("Ücret", "yok"),
                ),
                heading("Kendi dilinizde"),
                paragraph(
                    "Zor şeyler ana dilde daha kolay söylenir. Bu yüzden Entegrasyon Meclisi, destek arayanların kendi dillerinde danışmanlık verilmesini istiyor."
                ),
                heading("Kadın kadına"),
                paragraph(
                    "Odada erkek olmadığında birçok kadın daha rahat konuşur. Şiddet ve haklar konularında da yalnız kadınlara ayrılmış saatler olacak."
                ),
                call("Size uygun saati bulun", "Dili, günü ve yeri sorun.", "İletişim", "kontakt/"),
            ),
        ),
        "ar": PageText(
            title="ساعات استشارة مفتوحة",
            introduction="يخطط مجلس الاندماج لساعات استشارة تأتون إليها من دون موعد. ومن الأماكن الممكنة بيت السلام (Haus Frieden).",
            body=(
                example("ar", "ساعات الاستشارة مخطط لها. أما الأيام والأوقات فاختلقناها لهذا العرض التجريبي."),
                facts(
                    ("الاثنين", "من الساعة 15:00 حتى 17:00، للجميع"),
                    ("الثلاثاء", "من الساعة 9:30 حتى 11:30، للنساء فقط، بالعربية"),
                    ("الخميس", "من الساعة 16:00 حتى 18:00، للنساء فقط، بالعربية"),
                    ("التكلفة", "مجانًا"),
                ),
                heading("بلغتكم"),
                paragraph(
                    "الأمور الصعبة يسهل قولها باللغة الأم. لذلك يريد مجلس الاندماج أن تُقدَّم المشورة بلغات من يبحثون عنها."
                ),
                heading("نساء فيما بينهن"),
                paragraph(
                    "تتحدث نساء كثيرات بصراحة أكبر عندما لا يكون في الغرفة رجال. لذلك ستُخصص لهن أوقات، للحديث أيضًا عن العنف وعن حقوقهن."
                ),
                call("ابحثوا عن ساعة الاستشارة المناسبة", "اسألوا عن اللغة واليوم والمكان.", "التواصل", "kontakt/"),
            ),
        ),
    },
)

HAUS_FRIEDEN = PageContent(
    kind="standard",
    slug="haus-frieden",
    in_menu=True,
    texts={
        "de": PageText(
            title="Haus Frieden",
            introduction="Das Haus an der Präsidentenstraße ist das Zuhause des Flüchtlingshelferkreises Bergkamen. Die Stadt möchte es als offenen Ort ausbauen.",
            body=(
                cards(
                    ("Sprachkurse", "Der Flüchtlingshelferkreis unterrichtet hier Deutsch."),
                    ("Bewerbungstraining", "Geplant: Wir üben Anschreiben und Gespräch."),
                    ("Schreibfreundschaften", "Geplant: Alt und Jung schreiben sich wieder Briefe."),
                    ("Offene Sprechstunden", "Geplant: Der Integrationsrat berät im Haus."),
                ),
                heading("Ein Haus für Familien"),
                paragraph(
                    "Vor der Pandemie trafen sich Familien hier zum gemeinsamen Brunch. Solche Tage sollen das Haus auch künftig prägen."
                ),
                facts(("Ort", "Präsidentenstraße, Bergkamen"), ("Zu Hause hier", "Flüchtlingshelferkreis Bergkamen")),
            ),
        ),
        "en": PageText(
            title="Haus Frieden (House of Peace)",
            introduction="The house in Präsidentenstraße is home to Bergkamen’s refugee support group, the Flüchtlingshelferkreis. The town wants to develop it as an open place.",
            body=(
                cards(
                    ("Language courses", "The Flüchtlingshelferkreis teaches German here."),
                    ("Job application training", "Planned: we practise the letter and the interview."),
                    ("Pen friendships", "Planned: old and young write letters to each other again."),
                    ("Open consultation hours", "Planned: the Integration Council gives advice in the house."),
                ),
                heading("A house for families"),
                paragraph(
                    "Before the pandemic, families met here for a shared brunch. Days like these are to shape the house in future, too."
                ),
                facts(("Place", "Präsidentenstraße, Bergkamen"), ("At home here", "Flüchtlingshelferkreis Bergkamen")),
            ),
        ),
        "tr": PageText(
            title="Haus Frieden (Barış Evi)",
            introduction="Präsidentenstraße’deki ev, Bergkamen mülteci destek grubunun (Flüchtlingshelferkreis) yuvasıdır. Belediye burayı kapısı herkese açık bir yer olarak geliştirmek istiyor.",
            body=(
                cards(
                    ("Dil kursları", "Flüchtlingshelferkreis burada Almanca öğretir."),
                    ("Başvuru eğitimi", "Planlanan: Başvuru mektubunu ve görüşmeyi birlikte deneriz."),
                    ("Mektup arkadaşlığı", "Planlanan: Yaşlılar ve gençler yeniden mektuplaşır."),
                    ("Açık danışma saatleri", "Planlanan: Entegrasyon Meclisi evde danışmanlık yapar."),
                ),
                heading("Aileler için bir ev"),
                paragraph(
                    "Pandemiden önce aileler burada ortak kahvaltıda buluşuyordu. Böyle günler gelecekte de eve renk katmalı."
                ),
                facts(("Yer", "Präsidentenstraße, Bergkamen"), ("Burada yerleşik", "Flüchtlingshelferkreis Bergkamen")),
            ),
        ),
        "ar": PageText(
            title="بيت السلام (Haus Frieden)",
            introduction="البيت في شارع Präsidentenstraße هو مقر مجموعة دعم اللاجئين في بيرغكامن (Flüchtlingshelferkreis). وتريد المدينة أن تطوّره مكانًا مفتوحًا للجميع.",
            body=(
                cards(
                    ("دورات لغة", "تعلّم مجموعة Flüchtlingshelferkreis الألمانية هنا."),
                    ("تدريب على طلبات العمل", "مخطط له: نتدرب على كتابة الرسالة وعلى المقابلة."),
                    ("صداقات بالمراسلة", "مخطط لها: يعود الكبار والصغار إلى تبادل الرسائل."),
                    ("ساعات استشارة مفتوحة", "مخطط لها: يقدّم مجلس الاندماج المشورة في البيت."),
                ),
                heading("بيت للعائلات"),
                paragraph(
                    "قبل الجائحة كانت العائلات تلتقي هنا على فطور مشترك. ويُراد لمثل هذه الأيام أن تبقى طابع البيت في المستقبل."
                ),
                facts(("المكان", "شارع Präsidentenstraße، بيرغكامن"), ("مقيم هنا", "Flüchtlingshelferkreis Bergkamen")),
            ),
        ),
    },
)

WALK_AND_TALK = PageContent(
    kind="standard",
    slug="walk-and-talk",
    texts={
        "de": PageText(
            title="Walk & Talk",
            introduction="Manches sagt sich leichter im Gehen. Die Erziehungsberatung des Jugendamts hat Eltern während der Pandemie zu Spaziergängen eingeladen.",
            body=(
                heading("Was die Beratung beobachtet hat"),
                points("Die Gespräche wurden vertrauter.", "Es kam mehr zur Sprache als am Schreibtisch."),
                heading("Was wir daraus mitnehmen"),
                paragraph(
                    "Beratung braucht nicht immer ein Büro. Ein Weg durch den Park, ein Tisch im Haus Frieden, die eigene Sprache: Oft ändert der Ort das Gespräch."
                ),
                call(
                    "Möchten Sie mitgehen?",
                    "Wir nennen Ihnen die zuständige Stelle beim Jugendamt.",
                    "Zum Kontakt",
                    "kontakt/",
                ),
            ),
        ),
        "en": PageText(
            title="Walk & Talk",
            introduction="Some things are easier to say while walking. During the pandemic, the youth welfare office’s parenting advice service invited parents on walks.",
            body=(
                heading("What the advisers noticed"),
                points("Conversations became more trusting.", "More came up than at a desk."),
                heading("What we take from it"),
                paragraph(
                    "Advice does not always need an office. A path through the park, a table at Haus Frieden, your own language: often the place changes the conversation."
                ),
                call(
                    "Would you like to come along?",
                    "We will tell you whom to ask at the youth welfare office.",
                    "Contact us",
                    "kontakt/",
                ),
            ),
        ),
        "tr": PageText(
            title="Walk & Talk",
            introduction="Bazı şeyler yürürken daha kolay söylenir. Gençlik dairesinin çocuk yetiştirme danışmanlığı, pandemi sırasında anne babaları yürüyüşlere davet etti.",
            body=(
                heading("Danışmanların gördükleri"),
                points("Görüşmelerde güven arttı.", "Masa başındakinden daha çok şey konuşuldu."),
                heading("Bundan çıkardığımız sonuç"),
                paragraph(
                    "Danışmanlık her zaman büro istemez. Parkta bir yol, Haus Frieden’de bir masa, kendi diliniz: Çoğu zaman yer, konuşmayı değiştirir."
                ),
                call(
                    "Siz de yürümek ister misiniz?",
                    "Gençlik dairesinde kime başvuracağınızı söyleriz.",
                    "İletişim",
                    "kontakt/",
                ),
            ),
        ),
        "ar": PageText(
            title="Walk & Talk (نمشي ونتحدث)",
            introduction="بعض الأمور يسهل قولها أثناء المشي. في أثناء الجائحة دعت الاستشارة التربوية في دائرة رعاية الشباب الأهل إلى نزهات مشيًا.",
            body=(
                heading("ما لاحظه المستشارون والمستشارات"),
                points("صارت الأحاديث أكثر ثقة.", "وقيل فيها أكثر مما يقال خلف المكتب."),
                heading("ما نتعلمه من ذلك"),
                paragraph(
                    "لا تحتاج المشورة دائمًا إلى مكتب. طريق في الحديقة، أو طاولة في بيت السلام، أو لغتكم أنتم: كثيرًا ما يغيّر المكان الحديث."
                ),
                call("هل تودّون المشاركة؟", "ندلّكم على الجهة المسؤولة في دائرة رعاية الشباب.", "التواصل", "kontakt/"),
            ),
        ),
    },
)
