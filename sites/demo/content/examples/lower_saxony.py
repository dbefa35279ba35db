"""One invented association in Lower Saxony."""

from sites.demo.content.examples.build import Town, TownText
from sites.demo.content.examples.practice_emden import HARBOUR

EMDEN = Town(
    slug="emden",
    name="Verbund Deichlaterne Emden",
    place="Emden",
    postcode="26721",
    federal_state="DE-NI",
    latitude=53.3670,
    longitude=7.2060,
    accent="#5c8a1a",
    phone="030 23125 129",
    weekday=2,
    opens=16,
    closes=20,
    topics=("work", "german", "housing", "homework", "offices", "women", "health", "certificates"),
    cards=("sport", "interpreters", "youth"),
    decision=2,
    news_slug="fahrrad-kurs",
    news_date="2026-10-12",
    projects=("kiwit",),
    practice=HARBOUR,
    texts={
        "de": TownText(
            place="Emden",
            tagline="Beispiel: ein erfundener Verbund am Hafen",
            hero="Am Hafen brennt Licht für Sie.",
            lead="Schichtarbeit, Schule, Schiffe: In Emden richtet sich vieles nach der Uhr. Wir haben auch abends offen.",
            heading="Beratung nach Feierabend",
            paragraph="Wer in Schichten arbeitet, schafft es selten am Vormittag zum Amt. Darum füllen wir Anträge mittwochs bis 20 Uhr aus, und bei Bedarf rufen wir Sie in der Pause zurück.",
            beginning="Hafenarbeiter*innen gründeten eine Fußballgruppe, Nachbarinnen einen Lesekreis. Als der Lesekreis größer wurde als die Mannschaft, taten sich beide zusammen.",
            way="Zehn Minuten vom Bahnhof am Wasser entlang, das Haus mit der grünen Laterne.",
            news=(
                "Radfahren lernen, auch mit fünfzig",
                "Sechs Frauen haben im Sommer Rad fahren gelernt. Nun geben sie den Kurs selbst.",
                "Geübt wird mittwochs auf dem Schulhof. Räder und Helme leihen wir Ihnen. Der Kurs ist für Frauen und kostet nichts.",
            ),
            takes_part=(
                (
                    "Wir bringen Wissen aus der Abendberatung ein.",
                    "Viele Fragen drehen sich um Schichtplan und Kinderbetreuung. Wir sammeln Lösungen, die in einem Betrieb schon gelungen sind, und geben sie an andere Verbünde weiter.",
                ),
            ),
        ),
        "tr": TownText(
            place="Emden",
            tagline="Örnek: limanda kurgulanmış bir ağ",
            hero="Limanda sizin için bir ışık yanıyor.",
            lead="Vardiya, okul, gemiler: Emden’de pek çok şey saate bağlı. Biz akşamları da açığız.",
            heading="İş çıkışı danışma",
            paragraph="Vardiyalı çalışan, öğleden önce resmî daireye pek gidemez. Bu yüzden çarşambaları saat 20.00’ye kadar başvuru dolduruyor, gerekirse sizi molanızda geri arıyoruz.",
            beginning="Liman çalışanları bir futbol grubu, komşu kadınlar da bir okuma grubu kurdu. Okuma grubu takımdan kalabalık olunca ikisi birleşti.",
            way="Gardan su kenarını izleyerek on dakika, yeşil fenerli ev.",
            news=(
                "Elli yaşında da bisiklet öğrenilir",
                "Altı kadın yazın bisiklete binmeyi öğrendi. Şimdi kursu kendileri veriyor.",
                "Çarşambaları okul bahçesinde çalışıyoruz. Bisiklet ve kask bizden. Kurs kadınlara açık ve ücretsizdir.",
            ),
            takes_part=(
                (
                    "Akşam danışmasında öğrendiklerimizi paylaşıyoruz.",
                    "Soruların çoğu vardiya planı ve çocuk bakımıyla ilgili. Bir iş yerinde işe yaramış çözümleri topluyor, öteki ağlara iletiyoruz.",
                ),
            ),
        ),
    },
)
