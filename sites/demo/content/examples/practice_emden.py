"""An invented practice: evening consultation for people who work shifts."""

from sites.demo.content.examples.shared import PHRASES
from sites.demo.content.types import PageContent, PageText
from sites.demo.content.umbrella.passages import section

HARBOUR = PageContent(
    kind="best_practice",
    slug="beratung-nach-der-schicht",
    data={"place": "Emden", "since": 2022, "cooperation_form": "institutional"},
    is_example=True,
    texts={
        "de": PageText(
            title="Beratung nach der Schicht",
            introduction="Beispiel: Wer tagsüber arbeitet, bekommt abends Rat, und das Amt sitzt mit am Tisch.",
            fields={
                "situation": "<p>Viele Familien verpassten Fristen, weil Ämter schließen, bevor die Schicht endet.</p>",
                "concept": "<ol><li>Vereine öffnen mittwochs bis 20 Uhr.</li><li>Einmal im Monat kommt jemand aus der Verwaltung dazu.</li><li>Zwei Freiwillige übersetzen, zwei betreuen Kinder.</li><li>Was offen bleibt, klärt die Verwaltung bis zum nächsten Treffen.</li></ol>",
                "roles": "<p><b>Vereine</b> beraten und übersetzen. <b>Die Verwaltung</b> entscheidet vor Ort, wo sie es darf. <b>Betriebe</b> hängen die Termine aus.</p>",
                "gains": [
                    "Anträge kommen rechtzeitig und vollständig an.",
                    "Die Verwaltung versteht, wo ihre Briefe unklar sind.",
                    "Niemand verliert Lohn, um einen Termin wahrzunehmen.",
                ],
                "claim": "Nicht die Menschen kamen zu spät, die Öffnungszeiten passten nicht.",
                "conclusion": "<p>Ein Abend im Monat ändert viel.</p>",
                "partners": "Fünf Vereine, das Bürgeramt, zwei Betriebe (alle erfunden)",
                "cooperation": "Schriftliche Vereinbarung mit festen Ansprechstellen auf beiden Seiten.",
                "funding": "Institutionelle Förderung der Kommune (erfunden)",
            },
            body=(
                *section(
                    "Zum Nachmachen",
                    "Fragen Sie in den Betrieben nach den Schichtplänen, bevor Sie Ihre Zeiten festlegen.",
                ),
                ("notice", PHRASES["de"].practice_notice),
            ),
        ),
        "tr": PageText(
            title="Vardiyadan sonra danışma",
            introduction="Örnek: Gündüz çalışan akşam danışır, resmî daire de masada oturur.",
            fields={
                "situation": "<p>Birçok aile süreleri kaçırıyordu, çünkü daireler vardiya bitmeden kapanıyordu.</p>",
                "concept": "<ol><li>Dernekler çarşambaları saat 20.00’ye kadar açıktır.</li><li>Ayda bir yönetimden biri de gelir.</li><li>İki gönüllü çeviri yapar, ikisi çocuklara bakar.</li><li>Yanıtsız kalanı yönetim bir sonraki buluşmaya kadar çözer.</li></ol>",
                "roles": "<p><b>Dernekler</b> danışmanlık ve çeviri yapar. <b>Yönetim</b>, yetkisi olan konularda orada karar verir. <b>İş yerleri</b> saatleri duyurur.</p>",
                "gains": [
                    "Başvurular zamanında ve eksiksiz ulaşır.",
                    "Yönetim, mektuplarının nerede anlaşılmadığını görür.",
                    "Randevuya gitmek için kimse ücretinden olmaz.",
                ],
                "claim": "Geç kalan insanlar değildi, açılış saatleri uymuyordu.",
                "conclusion": "<p>Ayda bir akşam çok şeyi değiştirir.</p>",
                "partners": "Beş dernek, vatandaş bürosu, iki iş yeri (hepsi kurgu)",
                "cooperation": "İki tarafta da belirli başvuru noktaları olan yazılı anlaşma.",
                "funding": "Belediyenin kurumsal desteği (kurgu)",
            },
            body=(
                *section("Siz de yapın", "Saatlerinizi belirlemeden önce iş yerlerinde vardiya planlarını sorun."),
                ("notice", PHRASES["tr"].practice_notice),
            ),
        ),
    },
)
