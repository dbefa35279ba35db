"""An invented practice: twelve evenings on which each club opens its window to the town."""

from sites.demo.content.examples.shared import PHRASES
from sites.demo.content.types import PageContent, PageText
from sites.demo.content.umbrella.passages import section

WINDOWS = PageContent(
    kind="best_practice",
    slug="zwoelf-abende-zwoelf-fenster",
    data={"place": "Zwickau", "since": 2021, "cooperation_form": "measure"},
    is_example=True,
    texts={
        "de": PageText(
            title="Zwölf Abende, zwölf Fenster",
            introduction="Beispiel: Einmal im Jahr macht jeder Verein sein Fenster auf, und die Stadt kommt vorbei.",
            fields={
                "situation": "<p>Nach Angriffen auf Läden blieben viele abends zu Hause. Vereine wollten sich zeigen, ohne sich allein zu zeigen.</p>",
                "concept": "<ol><li>Zwölf Gruppen losen die Reihenfolge aus.</li><li>Jede plant einen Abend von einer Stunde.</li><li>Schulen basteln die Lampen.</li><li>Die Stadt sperrt die Gasse für Autos.</li></ol>",
                "roles": "<p><b>Vereine</b> gestalten je einen Abend. <b>Die Stadtverwaltung</b> sorgt für Strom, Sperrung und Sicherheit. <b>Schulen</b> laden die Familien ein.</p>",
                "gains": [
                    "Nachbar*innen kennen die Vereine mit Namen.",
                    "Wer angegriffen wird, weiß, an wen man sich wendet.",
                    "Stadt und Vereine treffen sich seither jeden Monat.",
                ],
                "claim": "Sichtbar zu werden macht Mut, wenn es gemeinsam geschieht.",
                "conclusion": "<p>Legen Sie vorher fest, wer bei Störungen spricht.</p>",
                "partners": "Zwölf Vereine, vier Schulen, die Stadtverwaltung (alle erfunden)",
                "cooperation": "Eine Vereinbarung für drei Jahre, ein Treffen im Monat.",
                "funding": "Mittel des Stadtteils und Spenden (erfunden)",
            },
            body=(
                *section(
                    "Zum Nachmachen",
                    "Fangen Sie mit drei Fenstern in einer Straße an. Laden Sie zuerst die Menschen ein, die im selben Haus wohnen.",
                ),
                ("notice", PHRASES["de"].practice_notice),
            ),
        ),
        "ar": PageText(
            title="اثنتا عشرة أمسية، اثنتا عشرة نافذة",
            introduction="مثال: مرة في السنة تفتح كل جمعية نافذتها، وتأتي المدينة إليها.",
            fields={
                "situation": "<p>بعد اعتداءات على محلات صار كثيرون يبقون مساءً في بيوتهم. أرادت الجمعيات أن تظهر، لكن ليس كل واحدة بمفردها.</p>",
                "concept": "<ol><li>اثنتا عشرة مجموعة تحدد ترتيبها بالقرعة.</li><li>تخطط كل مجموعة أمسية مدتها ساعة.</li><li>تصنع المدارس المصابيح.</li><li>تغلق المدينة الزقاق أمام السيارات.</li></ol>",
                "roles": "<p><b>الجمعيات</b> تصمم كل منها أمسية. <b>إدارة المدينة</b> تؤمّن الكهرباء وإغلاق الشارع والسلامة. <b>المدارس</b> تدعو الأسر.</p>",
                "gains": [
                    "يعرف الجيران الجمعيات بأسمائها.",
                    "من يتعرّض لاعتداء يعرف إلى من يتوجه.",
                    "تلتقي المدينة والجمعيات منذ ذلك الحين كل شهر.",
                ],
                "claim": "الظهور يعطي الشجاعة حين يكون جماعياً.",
                "conclusion": "<p>حدّدوا مسبقاً من يتكلم إذا حدثت مضايقات.</p>",
                "partners": "اثنتا عشرة جمعية وأربع مدارس وإدارة المدينة (كلها متخيَّلة)",
                "cooperation": "اتفاق لثلاث سنوات، ولقاء كل شهر.",
                "funding": "أموال من الحي وتبرعات (متخيَّل)",
            },
            body=(
                *section(
                    "لمن يريد أن يفعل مثلنا", "ابدؤوا بثلاث نوافذ في شارع واحد، وادعوا أولاً من يسكنون البيت نفسه."
                ),
                ("notice", PHRASES["ar"].practice_notice),
            ),
        ),
    },
)
