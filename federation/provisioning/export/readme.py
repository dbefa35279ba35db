"""What stands in each archive beside the data, for people who open it years from now."""

GERMAN = """\
{name}: alles, was diesem Verbund auf der gemeinsamen Website gehört. Geschrieben am {created_at}.

manifest.json   Was in diesem Archiv ist: jede Datei mit Länge, Prüfsumme (SHA-256) und Zahl der Einträge;
                was fehlt und warum.
pages.jsonl     Alle Seiten in allen Sprachen, eine je Zeile: „fields“ ist, was veröffentlicht ist,
                „draft“ der neueste Entwurf, wo es einen gibt.
records/        Alle anderen Einträge, eine Datei je Art, ein Eintrag je Zeile (JSON Lines).
                accounts.user.jsonl sind die Menschen, die mitarbeiten; Passwörter und zweite Faktoren sind nicht dabei.
                registry.* sind die Organisationen, deren Einträge der Verbund pflegt; registry.membership.jsonl nennt
                auch die, in denen er nur Mitglied ist.
media/          Bilder und Dokumente, wie sie hochgeladen wurden. „file“ in records/ nennt den Namen.

Alles ist UTF-8. Die Zahlen („pk“) gelten nur innerhalb dieses Archivs.
Das Archiv enthält Namen und E-Mail-Adressen. Bewahren Sie es entsprechend auf.
"""

ENGLISH = """\
{name}: everything that belongs to this association on the shared website. Written at {created_at}.

manifest.json   What is in this archive: each file with its length, checksum (SHA-256) and number of records;
                what is left out, and why.
pages.jsonl     All pages in all languages, one to a line: "fields" is what is published, "draft" the newest draft
                where there is one.
records/        All other records, one file for each kind, one record to a line (JSON Lines).
                accounts.user.jsonl are the people who work here; passwords and second factors are not in it.
                registry.* are the organisations whose entries the association keeps; registry.membership.jsonl also
                names those that it is only a member of.
media/          Images and documents as they were uploaded. "file" in records/ gives the name.

Everything is UTF-8. The numbers ("pk") hold within this archive only.
The archive holds names and e-mail addresses. Keep it accordingly.
"""

README = {"LIESMICH.txt": GERMAN, "README.txt": ENGLISH}
