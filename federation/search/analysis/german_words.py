"""Words that German compounds are made of, gathered for what associations, authorities and advice centres write.

A small list of our own instead of a frequency list of the whole language: that would take 50 MB, and it splits
names and loan words that only look like compounds.
"""

# May stand first, in the middle or last.
PARTS = """
Abend Abgabe Abitur Absage Abschiebung Abschluss Adresse Agentur Akademie Akte Aktion Alleinerziehende Alltag Alphabet
Alphabetisierung Alter Ambulanz Amt Analyse Anbieter Änderung Anerkennung Anfang Anfrage Angebot Angehörige
Angehörigkeit Angst Anhang Anhörung Anlauf Anmeldung Ansatz Ansprache Anspruch Antisemitismus Antrag Anwalt Anwendung
Anwerbung Anzeige Apotheke Arbeit Arbeiter Arbeitgeber Arbeitnehmer Arbeitslose Archiv Armut Artikel Arzt Asyl Atelier
Aufenthalt Aufgabe Aufklärung Aufnahme Aufstieg Auftrag Ausbildung Ausflug Ausgabe Auskunft Ausland Ausländer Ausreise
Ausschreibung Ausschuss Aussiedler Aussprache Ausstellung Austausch Ausweis Ausweisung Autismus Auto Azubi Baby Bahn
Band Bank Barriere Basar Bau Beamte Beauftragte Bedarf Bedingung Befreiung Begegnung Beglaubigung Begleiter Begleitung
Begründung Begrüßung Behandlung Behinderung Behörde Beihilfe Beirat Beispiel Beitrag Bekämpfung Benachteiligung
Berater Beratung Bereich Bericht Beruf Bescheid Bescheinigung Beschwerde Beschäftigung Bestätigung Besuch Betreuung
Betrieb Betroffene Bewegung Bewerber Bewerbung Bewertung Bewusstsein Bezirk Bezug Bibliothek Bild Bildung Blatt Blog
Bogen Boxen Brief Brille Brunch Brücke Buch Buchhaltung Bund Bus Börse Bücherei Bühne Bündnis Bürger Büro Café Camp
Chance Chor Christ Club Computer Dach Darlehen Datei Daten Delegierte Demenz Demokratie Deutsch Diakonie Dialekt
Dialog Dienst Dienstag Diplom Diskriminierung Diskussion Dokument Dolmetschen Dolmetscher Donnerstag Drogen Druck
Drucker Dublin Duldung Ehre Ehrenamt Ehrenamtliche Einbürgerung Einführung Eingliederung Einkommen Einladung Einreise
Einrichtung Einstieg Einwanderer Einwanderung Einwohner Eltern Emigration Empfang Empfänger Empowerment Energie
Engagement Englisch Entwicklung Erfahrung Erholung Erklärung Erkundung Erlaubnis Ernährung Erstattung Erstaufnahme
Erwachsene Erwerb Erzieher Erziehung Essen Europa Existenz Experte Extremismus Fach Fachtag Faden Fahrer Fahrrad Fahrt
Fall Familie Farbe Fasten Feier Feiertag Feindlichkeit Feld Ferien Fest Festival Feuerwehr Film Finanzierung Firma
Flucht Flyer Flüchtling Folge Folter Fonds Form Formular Forschung Fortbildung Forum Foto Frage Frau Freiheit Freitag
Freiwillige Freizeit Freund Freundschaft Frieden Frühling Frühstück Führerschein Fundraising Fußball Fähigkeit
Förderung Führung Gang Garten Gast Gebet Geburt Gebühr Gefahr Geflüchtete Gefängnis Gehörlose Geld Gemeinde
Gemeinschaft Genehmigung Generation Gericht Geschichte Geschlecht Geschäft Geschäftsführung Gesellschaft Gesetz
Gespräch Gesundheit Gewalt Gewerbe Gipfel Gitarre Gleichstellung Grad Grammatik Gremien Gremium Grenze Großeltern
Grund Gruppe Gründer Gründung Gymnastik Hafen Haft Halle Hand Handel Handlung Handwerk Handy Haus Hausaufgabe Haushalt
Hebamme Heft Heim Heimat Heirat Heizung Helfer Helferin Herbst Herkunft Hilfe Hintergrund Hochschule Hort Hotel
Hotline Härte Härtefall Idee Impfung Industrie Info Information Initiative Inklusion Innovation Insolvenz Instrument
Integration Internet Interview Islam Jahr Job Jubiläum Jugend Jugendliche Junge Jura Kaffee Kammer Kampagne Karneval
Karriere Karte Kasse Katalog Katastrophe Kauf Kennenlernen Kenntnis Keramik Kette Kind Kino Kirche Kita Klasse Klausel
Kleider Kleidung Klima Klinik Klub Koalition Kochen Kommune Kommunikation Kompass Kompetenz Konferenz Konflikt
Kongress Konsulat Kontakt Konto Konzept Konzert Kooperation Koordination Koordinator Kosten Kraft Krankenhaus
Krankheit Kredit Kreis Krieg Kriminalität Krise Kultur Kunde Kunst Kurs Körper Küche Kündigung Laden Lager Land
Landschaft Laptop Laufbahn Leben Lehre Lehrer Lehrgang Leistung Leiter Leitung Leser Lesung Lexikon Liga Liste
Literatur Lobby Lohn Lotse Lösung Magazin Mahlzeit Mahnung Management Mann Mappe Markt Maschine Material Mathe
Maßnahme Medien Medizin Mensch Mentor Messe Miete Mieter Migrant Migration Minderheit Ministerium Mitarbeiter
Miteinander Mitglied Mittag Mitte Mitteilung Mittel Mittelpunkt Mittler Mittlung Möbel Mobilität Modell Moderation
Moderator Modul Monat Montag Moschee Multiplikator Museen Museum Musik Mutter Mädchen Märchen Möglichkeit Mühle
Nachbar Nachbarschaft Nachhilfe Nachmittag Nachricht Nacht Nachweis Nachzug Nahrung Name Nation Natur Netz Netzwerk
Neujahr Newroz Newsletter Niederlassung Niveau Norm Notfall Notruf Nouruz Nummer Nutzung Nähe Nähen Obdach Obdachlose
Öffentlichkeit Öffnung Oper Opfer Ordnung Organisation Orientierung Ort Oster Paar Paket Papier Park Partei
Partizipation Partner Partnerschaft Pass Passwort Pate Patenschaft Patient Patin Person Personal Pflege Pflicht Plan
Plattform Platz Plenum Politik Polizei Portal Post Potential Potenzial Praktika Praktikum Praxis Preis Presse Probe
Problem Programm Projekt Protokoll Prozess Prävention Prüfung Psyche Psychologie Psychotherapie Publikation Punkt
Pädagogik Qualifikation Qualifizierung Qualität Quartier Quittung Rad Radio Rahmen Rassismus Rat Rathaus Raum Reaktion
Recht Redaktion Rede Referat Referent Reform Regel Region Register Reihe Reise Religion Rente Reparatur Republik
Respekt Rettung Rhetorik Richtlinie Rollstuhl Ruf Ruhe Runde Rundgang Rückkehr Saal Sammlung Samstag Satzung Schach
Schaden Schalter Schau Scheidung Schein Schicht Schloss Schlüssel Schmuck Schreiben Schuld Schuldner Schule Schüler
Schulung Schutz Schwangere Schwangerschaft Schwester Schwimmen Seite Seminar Senior Serie Service Show Sicherheit
Sicherung Siedlung Sitz Sitzung Smartphone Software Solidarität Sommer Sonntag Sozial Spaziergang Spende Spender Spiel
Spielplatz Spielzeug Sport Sprache Sprecher Sprechstunde Spätaussiedler Staat Stadt Stadtteil Stammtisch Stand
Standort Station Statistik Stelle Steuer Stiftung Stimme Stipendium Strafe Strategie Straße Strom Stube Student Studie
Studierende Studio Studium Stufe Stunde Stärkung Suche Sucht System Säugling Süd Tabelle Tablet Tafel Tag Tagung
Tandem Tanz Tarif Team Technik Tee Teil Teilhabe Teilnahme Teilnehmer Telefon Termin Test Text Theater Thema Themen
Therapie Ticket Tisch Titel Trainer Training Trauer Trauma Treff Treffen Treffpunkt Trennung Trommel Turnier Übergang
Übersetzer Übersetzung Umfrage Umschulung Umwelt Umzug Unfall Universität Unterbringung Unterhalt Unterkunft
Unternehmen Unternehmer Unterricht Unterstützung Untersuchung Urkunde Urlaub Vater Veranstaltung Verband Verbot
Verbraucher Verbund Verein Vereinbarung Vereinigung Verfahren Verfolgung Vergabe Vergütung Verkehr Verlag Verleih
Verlobung Verlust Vermietung Vermittlung Vernetzung Verordnung Versammlung Versicherung Versorgung Verständigung
Verständnis Verteilung Vertrag Vertreter Vertretung Vertriebene Verwaltung Video Vielfalt Viertel Visum Volk
Vorbereitung Vorbild Vorlesen Vormittag Vormund Vormundschaft Vorsitz Vorstand Vortrag Vorurteil Wahl Wanderung Wasser
Website Wechsel Weg Weihnacht Weiterbildung Weiterleitung Welt Werk Werkstatt Wettbewerb Wettkampf Willkommen Winter
Wirtschaft Wissen Wissenschaft Wissenschaftler Woche Wochenende Wohnung Workshop Wort Yoga Zahl Zahlung
Zahnarzt Zeit Zeitung Zentrale Zentren Zentrum Zertifikat Zeuge Zeugnis Ziel Zimmer Zone Zucker Zugang Zukunft Zulage
Zulassung Zusammenführung Zusammenhalt Zusammenleben Zuschlag Zuschuss Zuwanderer Zuwanderung Zwang Zweig
"""

# Only begin a compound, and are too short or too ambiguous to be heads.
BEGINNINGS = """
Allgemein Alten Ansprech Anti Arabisch Ausfüll Bastel Bio Brett Bundes Deutschland Digital Dolmetsch Dorf Drei Dritt
Ehe Eingangs Erlebnis Erst Fahr Finanz Flüster Französisch Frei Fremd Früh Förder Ganz Gedenk Gesamt Gesund Gleich
Groß Halb Hass Haupt Herz Hilfs Hof Hör Integrativ Jung Kenn Klein Koch Kommunal Kopf Krabbel Kranken Kultur Kurdisch
Landes Lauf Lebens Lern Lese Lösch Makro Mehr Miet Mikro Minder Mitmach Multi Muslim National Natur Neben Neu Nord Not
Näh Offline Öko Online Ost Persisch Polnisch Privat Queer Radfahr Rechtsextrem Regional Repair Russisch Schnupper
Schreib Schwimm Seh Selbst Sonder Spanisch Spezial Sprech Spät Stamm Strick Such Tanz Trans Türkisch Ukrainisch Viel
Vier Voll Vorlese Wald Werk West Wohn Zivil Zwei Zweit
"""

# So common as the last part that whatever stands before it need not be known.
HEADS = """
Abend Amt Anerkennung Angebot Antrag Arbeit Ausstellung Beauftragte Begleitung Beratung Beratungsstelle Bericht
Betreuung Bildung Bündnis Büro Dienst Festival Gemeinde Gemeinschaft Gesellschaft Gruppe Hilfe Initiative Konferenz
Kurs Management Markt Nachmittag Nachweis Netzwerk Platz Programm Projekt Prüfung Schule Seminar Sprache Sprechstunde
Stiftung Straße Tagung Training Treff Treffen Übersetzung Unterkunft Unterricht Unterstützung Veranstaltung Verband
Verein Verfahren Vermittlung Versicherung Vertretung Workshop Zeitung Zentrum
"""

# Look like compounds and are none, or are no longer understood as such. In "Konkurs" there is no course.
WHOLE = """
Gartenstadt Lebenslauf Südstadt Nordstadt Weststadt Oststadt Neustadt Altstadt Deutschland Diskurs Exkurs Heimlich
Herausforderung Konkurs Mannheim Mitte Mittwoch Nachteil Plantage Rekurs Ruhestand Rücksprache Vorrecht Vorteil
Zusammenarbeit
"""
