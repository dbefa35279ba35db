"""An invented practice: clubs and companies take young people from the first visit to the contract."""

from sites.demo.content.examples.shared import PHRASES
from sites.demo.content.types import PageContent, PageText
from sites.demo.content.umbrella.passages import section

APPRENTICES = PageContent(
    kind="best_practice",
    slug="vom-besuch-zum-vertrag",
    data={"place": "Pforzheim", "since": 2019, "cooperation_form": "project"},
    is_example=True,
    texts={
        "de": PageText(
            title="Vom ersten Besuch zum Ausbildungsvertrag",
            introduction="Beispiel: Vereine öffnen Jugendlichen die Türen von Werkstätten, und Meister*innen lernen, worauf es dabei ankommt.",
            fields={
                "situation": "<p>Betriebe fanden keine Auszubildenden, Jugendliche keinen Betrieb. Beide kannten einander nicht.</p>",
                "concept": "<ol><li>Der Verbund besucht Betriebe und fragt, wen sie suchen.</li><li>Jugendliche kommen in Gruppen für einen Nachmittag.</li><li>Wer möchte, bleibt zwei Wochen zur Probe.</li><li>Ein Vereinsmitglied begleitet beide Seiten durch das erste Lehrjahr.</li></ol>",
                "roles": "<p><b>Vereine</b> sprechen Familien an und begleiten. <b>Betriebe</b> zeigen die Arbeit und stellen ein. <b>Die Berufsschule</b> gibt Förderunterricht.</p>",
                "gains": [
                    "Jugendliche sehen einen Beruf, bevor sie sich entscheiden.",
                    "Betriebe finden Lehrlinge, die bleiben.",
                    "Eltern kennen die Ausbildung und stehen dahinter.",
                ],
                "claim": "Begleitung entscheidet, nicht der erste Eindruck.",
                "conclusion": "<p>Der Nachmittag im Betrieb überzeugt mehr als jede Messe. Ohne die Begleitung danach brechen viele ab.</p>",
                "partners": "Sechs Vereine, neun Betriebe, eine Berufsschule (alle erfunden)",
                "cooperation": "Ein runder Tisch alle zwei Monate, jedes Mal in einem anderen Betrieb.",
                "funding": "Beiträge der Betriebe und ein Zuschuss der Stadt (erfunden)",
            },
            body=(
                *section(
                    "Zum Nachmachen",
                    "Beginnen Sie mit drei Betrieben, in denen schon jemand aus einem Verein arbeitet. Diese Person wird zur Brücke.",
                ),
                ("notice", PHRASES["de"].practice_notice),
            ),
        ),
        "tr": PageText(
            title="İlk ziyaretten meslek eğitimi sözleşmesine",
            introduction="Örnek: Dernekler gençlere atölyelerin kapısını açıyor, ustalar da nelere dikkat etmek gerektiğini öğreniyor.",
            fields={
                "situation": "<p>İş yerleri çırak, gençler de iş yeri bulamıyordu. İki taraf birbirini tanımıyordu.</p>",
                "concept": "<ol><li>Ağ, iş yerlerini ziyaret edip kimi aradıklarını sorar.</li><li>Gençler gruplar hâlinde bir öğleden sonra gelir.</li><li>İsteyen iki hafta deneme için kalır.</li><li>Dernekten biri ilk yıl boyunca iki tarafa da eşlik eder.</li></ol>",
                "roles": "<p><b>Dernekler</b> ailelerle konuşur ve eşlik eder. <b>İş yerleri</b> işi gösterir ve işe alır. <b>Meslek okulu</b> destek dersi verir.</p>",
                "gains": [
                    "Gençler karar vermeden önce mesleği görür.",
                    "İş yerleri kalıcı çıraklar bulur.",
                    "Aileler meslek eğitimini tanır ve destekler.",
                ],
                "claim": "Belirleyici olan ilk izlenim değil, eşlik etmektir.",
                "conclusion": "<p>İş yerinde geçen bir öğleden sonra her fuardan daha ikna edicidir. Sonrasında eşlik eden olmazsa çok kişi bırakır.</p>",
                "partners": "Altı dernek, dokuz iş yeri, bir meslek okulu (hepsi kurgu)",
                "cooperation": "İki ayda bir, her seferinde başka bir iş yerinde yuvarlak masa.",
                "funding": "İş yerlerinin katkıları ve kentin desteği (kurgu)",
            },
            body=(
                *section(
                    "Siz de yapın", "Bir dernek üyesinin zaten çalıştığı üç iş yeriyle başlayın. O kişi köprü olur."
                ),
                ("notice", PHRASES["tr"].practice_notice),
            ),
        ),
        "uk": PageText(
            title="Від першого візиту до договору про навчання",
            introduction="Приклад: товариства відчиняють молоді двері майстерень, а майстри дізнаються, на що зважати.",
            fields={
                "situation": "<p>Підприємства не знаходили учнів, а молодь — підприємства. Вони не знали одне одного.</p>",
                "concept": "<ol><li>Мережа відвідує підприємства й питає, кого вони шукають.</li><li>Молодь приходить групами на один пообідній час.</li><li>Хто хоче, залишається на два тижні спробувати.</li><li>Людина з товариства супроводжує обидві сторони протягом першого року навчання.</li></ol>",
                "roles": "<p><b>Товариства</b> говорять із родинами й супроводжують. <b>Підприємства</b> показують роботу й беруть на навчання. <b>Професійна школа</b> дає додаткові уроки.</p>",
                "gains": [
                    "Молодь бачить професію, перш ніж вирішувати.",
                    "Підприємства знаходять учнів, які залишаються.",
                    "Батьки знають, що таке професійне навчання, і підтримують його.",
                ],
                "claim": "Вирішує супровід, а не перше враження.",
                "conclusion": "<p>Пообіддя на підприємстві переконує більше за будь-який ярмарок. Без супроводу потім багато хто кидає навчання.</p>",
                "partners": "Шість товариств, дев’ять підприємств, одна професійна школа (усі вигадані)",
                "cooperation": "Круглий стіл раз на два місяці, щоразу на іншому підприємстві.",
                "funding": "Внески підприємств і підтримка міста (вигадано)",
            },
            body=(
                *section(
                    "Як повторити",
                    "Почніть із трьох підприємств, де вже працює хтось із товариства. Ця людина стане мостом.",
                ),
                ("notice", PHRASES["uk"].practice_notice),
            ),
        ),
    },
)
