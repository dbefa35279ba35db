"""Words that German compounds are made of, gathered for what associations, authorities and advice centres write.

A small list of our own instead of a frequency list of the whole language: that would take 50 MB, and it splits
names and loan words that only look like compounds.
"""

# May stand first, in the middle or last.
PARTS = """
Abend Abitur Abgabe Abschluss Absage Adresse Akademie Aktion Alltag Alphabet Alphabetisierung Alter Ambulanz Amt
Analyse Anerkennung Angebot Angehörige Angst Anfang Anfrage Anhörung Anlauf Anmeldung Anspruch Antrag Anwalt Anwältin
Anwendung Anzeige Apotheke Arbeit Arbeiter Arbeitgeber Arbeitnehmer Archiv Armut Arzt Ärztin Asyl Atelier Aufenthalt
Aufgabe Aufklärung Auftrag Ausbildung Ausgabe Auskunft Ausland Ausländer Ausflug Ausschuss Ausstellung Austausch
Ausweis Auto Bahn Band Bank Basar Bau Beamte Bedarf Beauftragte Befreiung Begegnung Begleiter Begleitung Begrüßung
Behandlung Behinderung Behörde Beirat Beitrag Bekämpfung Benachteiligung Berater Beratung Bereich Bericht Beruf
Bescheid Bescheinigung Beschwerde Besuch Betreuung Betrieb Bewegung Bewerbung Bewertung Bezirk Bibliothek Bild Bildung
Blatt Blog Börse Brief Brücke Brunch Buch Bücherei Bühne Büro Bund Bündnis Bürger Bus Café Camp Chance Chor Christ
Club Computer Dach Darlehen Datei Daten Demenz Demokratie Deutsch Dialog Diakonie Dialekt Dienst Digital Diplom
Diskriminierung Diskussion Dokument Dolmetscher Dorf Drogen Druck Ehe Ehrenamt Eingliederung Einbürgerung Einführung
Einkommen Einladung Einrichtung Einreise Einstieg Einwanderer Einwanderung Einwohner Elternzeit Eltern Emigration
Empfang Energie Englisch Engagement Entwicklung Erfahrung Erholung Erklärung Erlaubnis Ernährung Erstattung Erwachsene
Erwerb Erzieher Erzieherin Erziehung Essen Europa Experte Fach Fachkraft Fähigkeit Fahrer Fahrrad Fahrt Familie Farbe
Feier Feiertag Ferien Fest Festival Feuerwehr Film Finanzen Finanzierung Firma Flucht Flüchtling Flyer Folge Folter
Fonds Förderung Form Formular Forschung Fortbildung Forum Foto Frage Frau Freitag Freiwillige Freizeit Fremdsprache
Freund Freundschaft Frieden Frühling Frühstück Führung Fußball Garten Gast Gebet Gebühr Geburt Gefahr Gefängnis
Gehörlose Geld Gemeinde Gemeinschaft Genehmigung Generation Gericht Geschäft Geschichte Geschlecht Gesellschaft Gesetz
Gespräch Gesundheit Gewalt Gewerbe Gewerkschaft Gipfel Gleichstellung Grenze Gründer Gründung Grund Gruppe Gymnastik
Hafen Halle Halt Hand Handbuch Handel Handlung Handwerk Haus Haushalt Hebamme Heft Heim Heimat Herbst Herkunft Hilfe
Hintergrund Hochschule Hof Hotel Hotline Idee Impfung Industrie Info Information Initiative Innovation Insolvenz
Integration Internet Interview Islam Jahr Job Jugend Junge Jura Kammer Kampagne Karriere Karte Kasse Katalog
Katastrophe Kauf Kinder Kind Kino Kirche Kita Klasse Klausel Kleidung Kleider Klima Klinik Klub Koch Kochen Kommune
Kommunikation Kompetenz Konferenz Konflikt Kongress Konsulat Kontakt Konto Konzept Konzert Kooperation Koordination
Koordinator Körper Kosten Kraft Kranken Krankenhaus Krankheit Kredit Kreis Krieg Kriminalität Krise Küche Kultur Kunde
Kündigung Kunst Kurs Laden Lager Land Länder Landschaft Laufbahn Leben Lehre Lehrer Lehrerin Lehrgang Lehrkraft
Leistung Leiter Leitfaden Leitung Lern Lesung Lexikon Liga Liste Literatur Lohn Lotse Lotsin Mädchen Magazin Mahlzeit
Mann Männer Mappe Markt Material Mathe Medien Medizin Mensch Menschen Mentor Mentorin Messe Miete Mieter Migrant
Migrantin Migration Minderheit Ministerium Mitglied Mitmach Mittag Mitarbeiter Mobilität Modell Moderation Moderator
Modul Monat Moschee Multiplikator Museum Musik Muslime Mutter Mütter Nachbar Nachbarschaft Nachhilfe Nachmittag
Nachricht Nachweis Nachzug Nacht Nähe Nahrung Name Nation Natur Netz Netzwerk Niederlassung Norm Notfall Notruf Nummer
Nutzung Oper Opfer Ordnung Organisation Ort Paar Pädagogik Paket Papier Park Partei Partner Partnerschaft
Partizipation Pass Pate Patenschaft Patient Person Personal Pflege Pflicht Plan Plattform Platz Plenum Politik Polizei
Portal Post Praktikum Praxis Preis Presse Privat Probe Problem Programm Projekt Protokoll Prozess Prüfung Psyche
Psychologie Psychotherapie Publikation Qualifikation Qualifizierung Qualität Quartier Radio Rahmen Rassismus Rat
Rathaus Raum Reaktion Recht Rechtsanwalt Rede Referat Referent Reform Region Register Reihe Reise Religion Rente
Reparatur Republik Respekt Rettung Rhetorik Richtlinie Rückkehr Ruhe Runde Saal Sammlung Schalter Schein Schau Schicht
Schloss Schlüssel Schnupper Schreib Schreiben Schuld Schulden Schule Schulung Schutz Schwangerschaft Schwangere
Schwester Schwimm Schwimmen Selbsthilfe Seminar Senior Seniorin Serie Service Show Sicherheit Sicherung Siedlung
Software Solidarität Sommer Sonntag Sozial Spende Spiel Spielplatz Spielzeug Sport Sprache Sprechstunde Sprecher Staat
Stadt Stadtteil Stamm Stand Standort Statistik Station Stelle Steuer Stiftung Stimme Stipendium Strafe Straße
Strategie Studie Studierende Studium Student Stunde Suche Sucht Süd System Tabelle Tafel Tag Tagung Tandem Tanz Tarif
Team Technik Teil Teilhabe Teilnahme Teilnehmer Telefon Termin Test Text Theater Thema Therapie Ticket Tisch Training
Trainer Trauer Trauma Treff Treffen Treffpunkt Turnier Übersetzung Übergang Umfrage Umwelt Umzug Unfall Universität
Unterhalt Unterkunft Unternehmen Unternehmer Unterricht Unterstützung Untersuchung Urkunde Urlaub Väter Vater
Veranstaltung Verband Verbot Verbraucher Verbund Verein Vereinigung Verfahren Verfolgung Vergabe Verkehr Verlag
Verleih Verlust Vermittlung Vernetzung Verordnung Versicherung Versammlung Versorgung Vertrag Vertretung Verwaltung
Video Vielfalt Viertel Visum Volk Vormittag Vorstand Vortrag Vorurteil Wahl Wald Wanderung Wasser Website Wechsel Weg
Weiterbildung Welt Werk Werkstatt Wettbewerb Winter Wirtschaft Wissen Wissenschaft Woche Wochenende Wohngeld Wohnung
Wohnheim Workshop Zahl Zahlung Zahnarzt Zeit Zeitung Zentrale Zentrum Zeugnis Ziel Zimmer Zivil Zone Zugang Zukunft
Zulage Zulassung Zusammenarbeit Zuschlag Zuschuss Zuwanderer Zuwanderung Zweig Nachbarn Jubiläum Gedenk Opferberatung
Gewaltschutz Elternabend Fachstelle Anlaufstelle Geflüchtete Spätaussiedler Aussiedler Vertriebene Obdachlose
Arbeitslose Jugendliche Alleinerziehende Betroffene Ehrenamtliche Angehörigkeit Abschiebung Duldung Ausreise
Verteilung Unterbringung Erstaufnahme Aufnahme Härtefall Dublin Eingangs Sprach Regel Titel Ausweisung Beschäftigung
Vorbereitung Orientierung Alphabetisierungskurs Mittelpunkt Punkt Kennenlernen Tee Kaffee Näh Nähen Strick Fahrradkurs
Yoga Boxen Fasten Zucker Opferfest Neujahr Nouruz Newroz Weihnacht Oster Karneval Krabbel Säugling Baby Kleinkind
Vorschule Grundschule Hausaufgaben Hausaufgabe Lese Vorlese Vorlesen Märchen Puppen Bilder Wort Wörter Grammatik
Aussprache Dolmetsch Dolmetschen Übersetzer Kulturmittler Mittler Sprachmittler Sprachmittlung Mittlung Vormund
Vormundschaft Sorgerecht Scheidung Trennung Heirat Verlobung Zwang Ehre Hass Rechtsextremismus Extremismus Prävention
Antisemitismus Gleichbehandlung Barriere Freiheit Rollstuhl Gebärden Blinden Inklusion Autismus Fördermittel Mittel
Antragstellung Haushaltsplan Satzung Vorsitz Geschäftsführung Buchhaltung Spender Fundraising Stärkung Empowerment
Selbst Öffentlichkeit Lobby Vertreter Delegierte Gremium Gremien Fachtag Rundbrief Newsletter Rundgang Zusammenhalt
Zusammenleben Miteinander Verständigung Dialogforum Stammtisch Sprachtandem Wohn Miet Spiele Kleingruppe
"""

# Only begin a compound, and are too short or too ambiguous to be heads.
BEGINNINGS = """
Mehr Viel Groß Klein Haupt Neben Sonder Spezial Landes Bundes Bildungs Kreis Orts Dach Fach Früh Spät Ganz Halb Inter
Multi Mikro Makro Bio Öko Online Offline Erst Zweit Dritt Zwei Drei Vier Voll Teil Rück Gesamt Allgemein Grund Mutter
Vater Russisch Türkisch Arabisch Kurdisch Persisch Ukrainisch Polnisch Französisch Spanisch Deutschland Migrations
Nord Ost West Vor Nach Zwischen Mädchen Jungen Queer Trans Frei Jung Alt Neu Not Kranken Wohnungs Stadtteil
Nachbarschafts
"""

# So common as the last part that whatever stands before it need not be known.
HEADS = """
Beratung Beratungsstelle Kurs Sprachkurs Verein Verband Zentrum Gruppe Schule Hilfe Stelle Stunde Sprechstunde Treff
Treffen Arbeit Projekt Förderung Bildung Recht Haus Heim Dienst Verfahren Angebot Unterricht Training Begleitung
Betreuung Fest Festival Seminar Workshop Gesellschaft Gemeinde Gemeinschaft Netzwerk Bündnis Initiative Stiftung
Versicherung Prüfung Programm Beauftragte Unterkunft Anerkennung Unterstützung Vermittlung Vertretung Bericht Antrag
Amt Büro Straße Platz Markt Zeitung Sprache Übersetzung Konferenz Tagung Abend Nachmittag Veranstaltung Ausstellung
Nachweis
"""

# Look like compounds and are none, or are no longer understood as such. In "Konkurs" there is no course.
WHOLE = """
Diskurs Exkurs Konkurs Rekurs Parcours Information Informationen Organisation Wirtschaft Wissenschaft Landschaft
Gesellschaft Gewerkschaft Freundschaft Mannschaft Nachbarschaft Partnerschaft Bereitschaft Verwandtschaft Universität
Religion Region Station Nation Generation Integration Integrationen Migration Partizipation Kommunikation Kooperation
Altersheim Mitarbeit Mitarbeiter Zeitung Leitung Abteilung Verteilung Beteiligung Einleitung Ableitung Anleitung
Arzthelfer Bundesrepublik Republik Handschrift Ausland Inland Niederlande England Deutschland Russland Griechenland
Finnland Irland Island Holland Estland Lettland Schottland Thailand Rheinland Saarland Friesland Montag Dienstag
Mittwoch Donnerstag Freitag Samstag Sonntag Vertrag Beitrag Antrag Auftrag Vortrag Ertrag Betreff Gehilfe Landkreis
Gerecht Aufrecht Zurecht Senkrecht Waagerecht Verrecht Unrecht Anrecht Vorrecht Feuerwehr Jahrhundert Ursache Namen
Bremen Hamburg Augsburg Magdeburg Freiburg Oldenburg Duisburg Würzburg Regensburg Wolfsburg Lüneburg Flensburg
Brandenburg Mecklenburg Marburg Halle Heidelberg Nürnberg Bamberg Bielefeld Krefeld Essen Düsseldorf Dortmund
Frankfurt Stuttgart Wiesbaden Erfurt Schwerin Rostock Osnabrück Saarbrücken Göttingen Paderborn Solingen Leverkusen
Ludwigshafen Ludwigsburg Mannheim Hildesheim Ingolstadt Darmstadt Neustadt Lippstadt Delmenhorst Bremerhaven
Wilhelmshaven Gelsenkirchen Friedrichshafen Mönchengladbach Oberhausen Mülheim Rheinhausen Mühlhausen Schaffhausen
Sondershausen Kassel Chemnitz Potsdam Koblenz Internet International Internationale Interesse Interview Intervention
Trainer Programmierer Seminarist Fremde Freie Freier Heimlich Unheimlich Geheim Daheim Verbandsgemeinde Teilnehmer
Teilnahme Altar Vorname Nachname Vormund Nachbar Vorteil Nachteil Vorstand Nachricht Nachfrage Vorort Vorgang Nachgang
Vorhang Nachhaltigkeit Vorlage Vorurteil Vorbereitung Nachweis Nachmittag Vormittag Vorschlag Vorsorge Nachsorge
Nachtrag Nothing Notice Notiz Notizen Fraueninnen Bildschirm Freiheit Neuigkeit Erstaunen Alternative Alternativen
Alternativ Transport Transparenz Transparent Transfer Transformation Translation Multiplikator Partner Partei Partie
Partnerin Portugal Portugiesisch Portrait Passiv Passion Passage Passagier Passant Postulat Tagebuch Kreisel Kontinent
Konzentration Artikel Studio Formel Format Formation Formulierung Reformation Plantage Planet Material Ortschaft
Ortung Amtlich Hauptsache Hauptstadt Hausieren Gasthaus Handeln Handlung Hinaus Heraus Daraus Voraus Voraussetzung
Europa Europarat Tanzania Testament Textil Ticketing Themen Themenabend Kinderlos Stillstand Anstand Abstand Umstand
Zustand Gegenstand Verstand Widerstand Wohlstand Bestand Ruhestand Einstand Aufstand Stundung Gruppierung Feststellung
Herstellung Bestellung Erstellung Einstellung Vorstellung Umstellung Darstellung Gleichstellung Zustellung Aufstellung
Ausstellung Bearbeitung Verarbeitung Erarbeitung Zusammenarbeit Handarbeit Ausbildung Fortbildung Weiterbildung
Abbildung Einbildung Nachbildung Umbildung Einrichtung Ausrichtung Nachrichten Verrichtung Entrichtung Beförderung
Anforderung Herausforderung Aufforderung Nahverkehr Verkehr Übersetzung Besetzung Umsetzung Durchsetzung Zersetzung
Versprechen Entsprechend Ansprechen Sprechen Ansprache Absprache Rücksprache Aussprache Fürsprache Mitsprache
Versicherung Absicherung Nachholen Erholung Wiederholung Großbritannien Kleinigkeit Mehrheit Vielfalt Vielzahl
Gesamtheit Allgemeinheit Altona Altenburg Neukölln Neumünster Neubrandenburg Neuss Osterholz Ostern Western Nordrhein
Westfalen Südtirol Grundlage Gründlich Mutterland Unterricht Aufsicht Ansicht Absicht Hinsicht Einsicht Übersicht
Aussicht Nachsicht Vorsicht Rücksicht Sicht
"""
