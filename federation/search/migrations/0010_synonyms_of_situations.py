from importlib import import_module

from django.db import migrations

# First terms of groups that were not there before; any other that is missing was taken away by a curator.
NEW = """
    Jobcenter verlangt Integrationskurs | almanca öğrenmek istiyorum | Kurs mit Berechtigungsschein
    | Sprachkurs mit Hausaufgabenhilfe | Kinderbetreuung Deutschkurs | Deutschkurs Baby mitkommen
    | mit Menschen reden und Deutsch | احكي الماني | Deutsch reden üben | Briefpartner | Briefe wechseln
    | ما بتعرف تكتب | Mutter nie zur Schule gegangen | ما بعرف اقرا واكتب | kann nicht lesen | Muttersprache lernen
    | Samstagsschule | Beratung nach Feierabend | معونة للأولاد | Leistung gestrichen | допомога з джобцентром
    | Ärger mit dem Jobcenter | Migrationssozialberatung | weiß nicht wohin mit meinen Problemen
    | Aufenthaltserlaubnis nicht verlängert | Familie nachholen | hier bleiben nach dem Studium | Bescheid vom BAMF
    | Visum läuft ab | Walk & Talk | Runder Tisch für Eltern | Sohn redet nicht mit mir | daughter won't talk to me
    | بنتي مراهق وصعب | ابني لا يحترمني | teenage daughter lies | Brief von der Schule | zum ersten Mal allein
    | jemand kommt mit | بخاف اطلع لحالي | çevreyi göstermek | allein ins Rathaus | zum Sozialamt begleiten
    | يروح معي على الدائرة | will nicht alleine | bekomme ständig Post | mektubu anlamıyorum
    | verstehe den Brief nicht | Oma übersetzen | doktorda çeviri | übersetzt beim Arzt | als Putzfrau arbeiten
    | шукаю роботу | iş aramak | Minijob finden | Lebenslauf veraltet | Bewerbung durchlesen
    | подготовка к собеседованию | özgeçmiş yazdırmak | Bewerbung schreiben lassen
    | tochter will Krankenschwester werden | kızım kuaför olmak | meslek öğrenmek istiyor
    | Praktikum vor der Ausbildung | Praktikum suchen | Urkunden übersetzen | in der Heimat Ingenieur
    | працювати за фахом | get my diploma recognised | Ausbildung aus dem Ausland anerkennen
    | Fragen zu Kita und Schule | öğretmen şikâyet | Kind für die Kita anmelden | gymnasium mu
    | Lernen nach der Schule | oğlumun dersleri | Kind hat schlechte Noten | Nachhilfe zu teuer
    | çocuğum okulda geride | تدريس ابني | з уроками | Sohn schafft die Schule nicht | Offener Jugendtreff
    | مكان للشباب | Sohn findet keine Freunde | teenager is always on the phone | مراهق زهقان
    | Sohn hängt nur vor der Playstation | Eltern-Kind-Gruppe | bebekle nereye | Mama geworden | bebeğim var
    | Spielfreunde | мамочки з дітками | Hilfe für Alleinerziehende | boşandım çocuk | لحالي مع الولاد | mein Ex
    | father of my children | انفصلت عن زوجي | aus der Ehe raus | أم لحالي | زوجي توفي وعندي أطفال
    | Begleitung zum Arzt | Gesundheit hat jetzt eine Tür | معي عالدكتور | Termin im Krankenhaus | call the doctor
    | عند الدكتور وما بحكي ألماني | Kind ist krank | ابني لازم تعمل عملية | Gesund leben | şeker hastalığı | صداع
    | gesünder ernähren | سكري ماذا آكل | Knie weh | ركبتي تؤلمني | رجلي بتوجعني | fitter
    | Migrationsberatung für Frauen | Beratung für Frauen auf Arabisch | Frauen unter sich | Offenes Frauenfrühstück
    | Frauentreff | nur Haushalt | Mädelsrunde | Café der Generationen | جدتي وحيدة | Mutter kennt niemanden | Witwer
    | annem kimseyi tanımıyor | أبي تشعر بالملل | мама нікого не знає | Schwiegermutter allein
    | kayınvalidem sıkılıyor | أمي ما بتعرف حدا | raus aus der Gemeinschaftsunterkunft | Wohnung gesucht | بيت للإيجار
    | Fahrrad kaputt | gebrauchtes Rad | Radfahren lernen | Rad macht Geräusche | اتعلم عالكمبيوتر
    | komme mit dem Smartphone nicht zurecht | не вмію користуватися телефоном | telefonum bozuldu | Handy geht nicht
    | Führung durch die Altstadt | екскурсія про мігрантів | for all mitmachen | Samstag mit Kindern
    | ohne Termin vorbeikommen | Nachmittag der offenen Türen | für Samstag etwas | reinschauen | zusammen frühstücken
    | neighbourhood breakfast with kids | miteinander kochen | готовити | kostenloses Essen | mein Essen zeigen
    | українська їжа | eigener Garten | Gartenarbeit am Sonntag | город вирощувати | Beet bekommen
    | Gartentag an der Donau | Hochhaus ohne Garten | Nähwerkstatt für Frauen | Nähtreff am Mittwoch | gern singen
    | Musik machen | Konzert im Hof | gute Stimme | spiele Oud | Tanzschule | mal wieder tanzen | Theaterprobe
    | Theater in den Ferien | kültür evini gezmek | drama workshop | zum Kicken | فطبول | Turnier der bunten Trikots
    | بطولة فوتبول | Schwimmen lernen für Frauen | Frauenschwimmen | suya girmekten korkuyorum
    | Beratung beim Spaziergang | Brettspiel | Spiele für Leute ohne Deutsch | Nachbarschaftsfeier
    | feiern die Nachbarn | Antirassistische Kulturtage | Vermieter abgelehnt schwarz | Kind wegen Hautfarbe gemobbt
    | образили через мову | başörtüm yüzünden | Diskothek lässt mich nicht rein | Angriff melden | Darf ich wählen
    | nasıl oy verilir | in der Stadt mitbestimmen | Stadtpolitik verstehen | Meinung an die Stadt
    | Stadt auf uns hört | Vielfalts-Manager | Bergkamen for all | Vielfalt an Schulen | gets bullied
    | andere Kinder ärgern | знущаються | Stadterkundung | Pressekontakt | Übersetzer gesucht | Hauptamtliche
    | Zeit und möchte helfen | Ehrenamt braucht Hauptamt | sinnvolle Aufgabe | boş vaktimde | e. V. anmelden
    | заснувати ГО | Geschäftskreis | Bundestreffen | wie viele Mitglieder Verein | eine Gruppe will Verein werden
    | Schulung für den Vorstand | neu im Vorstand | dernek başkanıyım | welche Verbünde gibt es
    | wie funktioniert die Suche | wie viel wird gefördert | donate money | unser Verein will mitmachen
    | Kommunale Zusammenarbeit | Aufgabenspektrum | Qualitätsstandards | Modellprogramm
    | Kommunales Integrationsmanagement | Interkulturelles Maßnahmenprogramm | gute Einwanderungsgesellschaft
    | Raum für Feier mieten | Licht im Fenster | Beratung nach der Schicht | Viermal im Jahr an einem Tisch
    | Vom ersten Besuch zum Ausbildungsvertrag | Haus selbst verwalten | Zum Nachmachen | welche Sprachen sprecht ihr
    | Hinweis geben | brauche ich einen Termin | bei euch arbeiten | über eure Organisation | wer finanziert euch
    | seid ihr eine Partei | wer ist der Boss | kaçta açıksınız | responsible for the content
    | wie lange speichert ihr | die ersten Wochen | Wissen sammeln und teilen | Lieder schreiben | Gemeinderat spielen
    | Flüchtlingshelferkreis
"""


def add(apps, schema_editor):
    import_module("federation.search.migrations.0007_spoken_synonyms").bring_up_to_date(apps, NEW)


class Migration(migrations.Migration):
    """What happened to somebody, and what they wish for, by fields of life, for installations that began without."""

    dependencies = [("search", "0009_synonyms_of_another_hand")]

    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
