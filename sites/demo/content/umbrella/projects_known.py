"""What is known about each project, and one imagined scene for it, in all five languages."""

from collections.abc import Mapping
from dataclasses import dataclass

from sites.demo.content.types import Language


@dataclass(frozen=True)
class ProjectText:
    title: str
    introduction: str
    known: str
    imagined: str


SAMOFA: Mapping[Language, ProjectText] = {
    "de": ProjectText(
        title="Samo.fa",
        introduction="Samo.fa ist eines von fünf Projekten, die der Bundesverband NeMO nennt. Auch in Lübeck gibt es samo.fa.",
        known="Samo.fa ist vor Ort verankert: Als 2022 die Antirassistischen Kulturtage in Lübeck stattfanden, gehörte „samo.fa3 Lübeck“ zu den Partner*innen. Mehr halten unsere Unterlagen nicht fest.",
        imagined="Zwei Freiwillige aus einem Verein begleiten Menschen, die neu in der Stadt sind, in den ersten Wochen zu Ämtern, Schulen und Nachbarschaftstreffs. Sie sprechen deren Sprache und kennen die Wege.",
    ),
    "en": ProjectText(
        title="Samo.fa",
        introduction="Samo.fa is one of five projects that the federal association NeMO names. There is a samo.fa in Lübeck, too.",
        known="Samo.fa has local roots: when Lübeck held its Anti-Racist Culture Days in 2022, “samo.fa3 Lübeck” was one of the partners. Our records say no more.",
        imagined="Two volunteers from a club accompany people who are new in town during the first weeks: to public offices, schools and neighbourhood meetings. They speak their language and know the ways.",
    ),
    "tr": ProjectText(
        title="Samo.fa",
        introduction="Samo.fa, federal birlik NeMO’nun adını verdiği beş projeden biridir. Lübeck’te de bir samo.fa var.",
        known="Samo.fa’nın yerelde kökleri var: 2022’de Lübeck’te Irkçılık Karşıtı Kültür Günleri yapıldığında “samo.fa3 Lübeck” ortaklardan biriydi. Belgelerimizde daha fazlası yok.",
        imagined="Bir dernekten iki gönüllü, kente yeni gelenlere ilk haftalarda resmî dairelerde, okullarda ve mahalle buluşmalarında eşlik eder. Onların dilini konuşur, yolları bilirler.",
    ),
    "ar": ProjectText(
        title="مشروع Samo.fa",
        introduction="Samo.fa واحد من خمسة مشاريع يذكرها الاتحاد NeMO. وله وجود أيضاً في لوبيك (Lübeck).",
        known="للمشروع جذور محلية: حين أقيمت في لوبيك عام 2022 الأيام الثقافية المناهضة للعنصرية، كان «samo.fa3 Lübeck» أحد الشركاء. ولا تذكر وثائقنا أكثر من ذلك.",
        imagined="يرافق متطوعان من إحدى الجمعيات القادمين الجدد في الأسابيع الأولى إلى الدوائر والمدارس ولقاءات الحي. يتكلمان لغتهم ويعرفان الطريق.",
    ),
    "uk": ProjectText(
        title="Samo.fa",
        introduction="Samo.fa — один із п’яти проєктів, які називає федеральне об’єднання NeMO. Є samo.fa і в Любеку (Lübeck).",
        known="Samo.fa має місцеве коріння: коли 2022 року в Любеку проходили Антирасистські дні культури, «samo.fa3 Lübeck» був серед партнерів. Більше в наших документах не сказано.",
        imagined="Двоє волонтерів із товариства в перші тижні супроводжують новоприбулих до установ, шкіл і сусідських зустрічей. Вони говорять їхньою мовою і знають дорогу.",
    ),
}

DEMOCRACY: Mapping[Language, ProjectText] = {
    "de": ProjectText(
        title="Demokratie leben",
        introduction="Demokratie leben steht auf der Projektliste des Bundesverbands. Der Name passt zu dem, was die Verbünde jeden Tag tun.",
        known="Im Verbund stimmen Vereine ab, verhandeln und übernehmen Ämter. In Lübeck versteht das Haus der Kulturen Demokratie als eine Art zu leben: sich einbringen, mitgestalten, Menschenrechte verteidigen. Über den Ablauf des Projekts sagen unsere Unterlagen nichts.",
        imagined="Vor einer Wahl lädt ein Verein in die Küche ein. In drei Sprachen klären alle zusammen: Wer wird gewählt, wer darf wählen, und wie redet mit, wer noch nicht wählen darf?",
    ),
    "en": ProjectText(
        title="Demokratie leben (Living democracy)",
        introduction="Demokratie leben is on the federal association’s list of projects. The name fits what the networks do every day.",
        known="In a network, clubs vote, negotiate and take on offices. In Lübeck the Haus der Kulturen sees democracy as a way of living: taking part, shaping things, defending human rights. Our records say nothing about how the project runs.",
        imagined="Before an election a club invites people into its kitchen. In three languages they work out together: who is being elected, who may vote, and how do those have a say who may not vote yet?",
    ),
    "tr": ProjectText(
        title="Demokratie leben (Demokrasiyi yaşamak)",
        introduction="Demokratie leben, federal birliğin proje listesinde yer alır. Adı, ağların her gün yaptığı işe uyar.",
        known="Bir ağda dernekler oy kullanır, müzakere eder, görev üstlenir. Lübeck’teki Haus der Kulturen demokrasiyi bir yaşam biçimi olarak görür: katılmak, birlikte biçim vermek, insan haklarını savunmak. Projenin nasıl yürüdüğü belgelerimizde yazmıyor.",
        imagined="Bir dernek seçimden önce insanları mutfağına davet eder. Üç dilde birlikte konuşurlar: Kim seçiliyor, kim oy verebilir, henüz oy veremeyenler sözünü nasıl duyurur?",
    ),
    "ar": ProjectText(
        title="أن نعيش الديمقراطية (Demokratie leben)",
        introduction="هذا المشروع مدرج في قائمة مشاريع الاتحاد، واسمه يناسب ما تفعله الشبكات كل يوم.",
        known="في الشبكة تصوّت الجمعيات وتتفاوض وتتولى المهام. وفي لوبيك يرى بيت الثقافات (Haus der Kulturen) الديمقراطية أسلوب حياة: المشاركة، وصنع الأمور معاً، والدفاع عن حقوق الإنسان. ولا تذكر وثائقنا شيئاً عن سير المشروع.",
        imagined="قبل الانتخابات تدعو جمعية الناس إلى مطبخها. وبثلاث لغات يوضّحون معاً: من يُنتخب، ومن يحق له الانتخاب، وكيف يُسمع صوته من لا يحق له ذلك بعد؟",
    ),
    "uk": ProjectText(
        title="Demokratie leben (Жити демократією)",
        introduction="Demokratie leben є в переліку проєктів федерального об’єднання. Назва пасує до того, що мережі роблять щодня.",
        known="У мережі товариства голосують, домовляються і беруть на себе обов’язки. У Любеку Haus der Kulturen розуміє демократію як спосіб життя: брати участь, творити разом, захищати права людини. Про перебіг проєкту наші документи нічого не кажуть.",
        imagined="Перед виборами товариство запрошує людей на свою кухню. Трьома мовами всі разом з’ясовують: кого обирають, хто має право голосу і як впливати тим, хто ще не може голосувати?",
    ),
}

KIWIT: Mapping[Language, ProjectText] = {
    "de": ProjectText(
        title="KIWIT",
        introduction="KIWIT ist ein Projekt im Bundesverband NeMO. Wir kennen bisher nur den Namen.",
        known="Der Bundesverband führt KIWIT unter seinen Projekten auf. Inhalt, Laufzeit und beteiligte Orte stehen nicht in den Unterlagen, aus denen diese Seite entstand.",
        imagined="Ein Verein sammelt Fragen, die in der Beratung immer wiederkehren, und erarbeitet mit anderen Verbünden gute Antworten. Am Ende nutzen alle dasselbe Wissen.",
    ),
    "en": ProjectText(
        title="KIWIT",
        introduction="KIWIT is a project within the federal association NeMO. So far we only know the name.",
        known="The federal association lists KIWIT among its projects. The records behind this page give neither its content nor its duration nor the places involved.",
        imagined="A club collects questions that keep coming up in advice sessions and works out good answers with other networks. In the end everyone uses the same knowledge.",
    ),
    "tr": ProjectText(
        title="KIWIT",
        introduction="KIWIT, federal birlik NeMO içinde bir projedir. Şimdilik yalnızca adını biliyoruz.",
        known="Federal birlik KIWIT’i projeleri arasında sayar. Bu sayfanın dayandığı belgelerde içeriği, süresi ve katılan yerler yazmıyor.",
        imagined="Bir dernek, danışmada sık sık gelen soruları toplar ve öteki ağlarla birlikte iyi yanıtlar hazırlar. Sonunda herkes aynı bilgiyi kullanır.",
    ),
    "ar": ProjectText(
        title="مشروع KIWIT",
        introduction="KIWIT مشروع ضمن الاتحاد NeMO. ولا نعرف حتى الآن سوى اسمه.",
        known="يذكر الاتحاد هذا المشروع بين مشاريعه. أما محتواه ومدته والأماكن المشاركة فيه فلا ترد في الوثائق التي تستند إليها هذه الصفحة.",
        imagined="تجمع جمعية الأسئلة التي تتكرر في الاستشارة، وتُعدّ لها مع شبكات أخرى أجوبة جيدة. وفي النهاية يستفيد الجميع من المعرفة نفسها.",
    ),
    "uk": ProjectText(
        title="KIWIT",
        introduction="KIWIT — проєкт у федеральному об’єднанні NeMO. Поки що ми знаємо лише назву.",
        known="Федеральне об’єднання називає KIWIT серед своїх проєктів. У документах, на яких побудовано цю сторінку, немає ні змісту, ні тривалості, ні місць участі.",
        imagined="Товариство збирає запитання, які постійно звучать на консультаціях, і разом з іншими мережами готує добрі відповіді. Зрештою всі користуються тими самими знаннями.",
    ),
}

CULTURE: Mapping[Language, ProjectText] = {
    "de": ProjectText(
        title="Kultur macht stark",
        introduction="Kultur macht stark gehört zu den Projekten des Bundesverbands NeMO.",
        known="Genannt ist nur der Name. Was Kultur bewirkt, zeigen die Verbünde selbst: In Braunschweig verwalten Migrant*innenorganisationen ein Haus der Kulturen, in dem sich die Stadt trifft.",
        imagined="Jugendliche schreiben an fünf Nachmittagen Lieder in den Sprachen ihrer Familien. Zum Schluss stehen sie auf der Bühne und erklären dem Publikum jede Strophe.",
    ),
    "en": ProjectText(
        title="Kultur macht stark (Culture makes strong)",
        introduction="Kultur macht stark is one of the projects of the federal association NeMO.",
        known="Only the name is documented. The networks show for themselves what culture can do: in Braunschweig migrant organisations run a house of cultures where the town meets.",
        imagined="On five afternoons young people write songs in the languages of their families. In the end they are on stage and explain every verse to the audience.",
    ),
    "tr": ProjectText(
        title="Kultur macht stark (Kültür güç verir)",
        introduction="Kultur macht stark, federal birlik NeMO’nun projelerinden biridir.",
        known="Belgelerde yalnızca adı geçer. Kültürün neler yapabildiğini ağlar kendileri gösterir: Braunschweig’da göçmen örgütleri, kentin buluştuğu bir kültürler evini yönetir.",
        imagined="Gençler beş öğleden sonra boyunca ailelerinin dillerinde şarkılar yazar. Sonunda sahneye çıkar, her kıtayı izleyicilere anlatırlar.",
    ),
    "ar": ProjectText(
        title="الثقافة تقوّي (Kultur macht stark)",
        introduction="هذا المشروع من مشاريع الاتحاد NeMO.",
        known="لا يُذكر منه سوى الاسم. أما ما تصنعه الثقافة فتبيّنه الشبكات بنفسها: في براونشفايغ (Braunschweig) تدير منظمات المهاجرات والمهاجرين بيتاً للثقافات تلتقي فيه المدينة.",
        imagined="يكتب شباب خلال خمسة أيام بعد الظهر أغاني بلغات أسرهم. وفي الختام يقفون على المسرح ويشرحون للجمهور كل مقطع.",
    ),
    "uk": ProjectText(
        title="Kultur macht stark (Культура дає силу)",
        introduction="Kultur macht stark належить до проєктів федерального об’єднання NeMO.",
        known="Відома лише назва. Що може культура, показують самі мережі: у Брауншвейґу мігрантські організації керують домом культур, де зустрічається місто.",
        imagined="П’ять пообідь молодь пише пісні мовами своїх родин. Наприкінці вони виходять на сцену й пояснюють глядачам кожен куплет.",
    ),
}

ANTI_RACISM: Mapping[Language, ProjectText] = {
    "de": ProjectText(
        title="Anti-Rassismus",
        introduction="Gegen Rassismus arbeiten die Verbünde das ganze Jahr. Der Bundesverband führt dazu ein eigenes Projekt.",
        known="Zwei Verbünde zeigen, wie es geht: In Lübeck fanden vom 14. bis 31. März 2022 die Antirassistischen Kulturtage statt, erstmals vom Haus der Kulturen und der Stabsstelle Integration zusammen organisiert. In Köln beteiligen sich die Interkulturellen Zentren an den Internationalen Wochen gegen Rassismus. Ob beides zum Projekt gehört, geht aus den Unterlagen nicht hervor.",
        imagined="Ein Verein bietet jeden zweiten Mittwoch ein vertrauliches Gespräch an. Wer Rassismus erlebt hat, entscheidet selbst, was danach geschieht: aufschreiben, melden oder zusammen öffentlich machen.",
    ),
    "en": ProjectText(
        title="Anti-Rassismus (Anti-racism)",
        introduction="The networks work against racism all year round. The federal association has a project of its own for it.",
        known="Two networks show how: from 14 to 31 March 2022 Lübeck held its Anti-Racist Culture Days, for the first time organised together by the Haus der Kulturen and the city’s integration office. In Cologne the intercultural centres take part in the International Weeks Against Racism. Our records do not say whether either belongs to the project.",
        imagined="Every other Wednesday a club offers a confidential talk. Whoever has experienced racism decides what happens next: write it down, report it or make it public together.",
    ),
    "tr": ProjectText(
        title="Anti-Rassismus (Irkçılığa karşı)",
        introduction="Ağlar yıl boyu ırkçılığa karşı çalışır. Federal birliğin bu konuda ayrı bir projesi var.",
        known="İki ağ nasıl yapıldığını gösteriyor: Lübeck’te 14–31 Mart 2022’de Irkçılık Karşıtı Kültür Günleri düzenlendi. Haus der Kulturen ile kentin uyum birimi bunu ilk kez birlikte hazırladı. Köln’de kültürlerarası merkezler Uluslararası Irkçılığa Karşı Haftalar’a katılıyor. Bunların projeye ait olup olmadığı belgelerden anlaşılmıyor.",
        imagined="Bir dernek iki haftada bir çarşamba günü gizli kalan bir görüşme sunar. Irkçılık yaşayan kişi, sonra ne olacağına kendisi karar verir: yazmak, bildirmek ya da birlikte kamuoyuna duyurmak.",
    ),
    "ar": ProjectText(
        title="مناهضة العنصرية (Anti-Rassismus)",
        introduction="تعمل الشبكات ضد العنصرية طوال السنة، وللاتحاد مشروع خاص بذلك.",
        known="شبكتان تبيّنان الطريق: في لوبيك (Lübeck) أقيمت من 14 حتى 31 آذار/مارس 2022 الأيام الثقافية المناهضة للعنصرية، ونظّمها لأول مرة بيت الثقافات ومكتب الاندماج في المدينة معاً. وفي كولونيا (Köln) تشارك المراكز المتعددة الثقافات في الأسابيع الدولية لمناهضة العنصرية. ولا يتضح من الوثائق إن كان ذلك جزءاً من المشروع.",
        imagined="تعرض جمعية كل أسبوعين يوم الأربعاء حديثاً سرّياً. ومن عاش العنصرية يقرر بنفسه ما يحدث بعد ذلك: أن يدوّن أو يبلّغ أو يعلن الأمر مع الآخرين.",
    ),
    "uk": ProjectText(
        title="Anti-Rassismus (Проти расизму)",
        introduction="Мережі працюють проти расизму цілий рік. Федеральне об’єднання має для цього окремий проєкт.",
        known="Дві мережі показують, як це робити: у Любеку з 14 до 31 березня 2022 року тривали Антирасистські дні культури, які вперше разом організували Haus der Kulturen і міський відділ інтеграції. У Кельні міжкультурні центри беруть участь у Міжнародних тижнях проти расизму. Чи належить це до проєкту, з документів не видно.",
        imagined="Що два тижні в середу товариство запрошує на довірливу розмову. Хто зазнав расизму, сам вирішує, що буде далі: записати, повідомити чи разом сказати про це вголос.",
    ),
}
