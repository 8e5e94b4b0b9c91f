<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n stopper(s),</source>
        <translation>
            <numerusform>%n blokkerend punt,</numerusform>
            <numerusform>%n blokkerende punten,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s),</source>
        <translation>
            <numerusform>%n fout,</numerusform>
            <numerusform>%n fouten,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>a published edition (default: the current text)</source>
        <translation>een gepubliceerde editie (standaard: de huidige tekst)</translation>
    </message>
    <message>
        <source>how many of each severity</source>
        <translation>aantal per graad van ernst</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>De optie %1 is niet bekend.</translation>
    </message>
    <message>
        <source>Something is missing after %1.</source>
        <translation>Er ontbreekt iets na %1.</translation>
    </message>
    <message>
        <source>The language “%1” is not known. Choose fr, nl or en.</source>
        <translation>De taal ‘%1’ is niet bekend. Keuze: fr, nl of en.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Er ontbreekt iets.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>‘%1’ is te veel.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>‘%1’ is geen opdracht.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>what was compared</source>
        <translation>wat vergeleken is</translation>
    </message>
    <message>
        <source>id and kind of the entry</source>
        <translation>id en soort van het onderdeel</translation>
    </message>
    <message>
        <source>its title; empty when it is not written yet</source>
        <translation>de titel; leeg als hij nog niet geschreven is</translation>
    </message>
    <message>
        <source>new, removed, ended, updated, data_refreshed, moved</source>
        <translation>new, removed, ended, updated, data_refreshed, moved</translation>
    </message>
    <message>
        <source>id of the passage, figure or entry that has the text</source>
        <translation>id van de passage, het gegeven of het onderdeel met die tekst</translation>
    </message>
    <message>
        <source>which of its texts</source>
        <translation>welke van de teksten</translation>
    </message>
    <message>
        <source>fr or nl</source>
        <translation>fr of nl</translation>
    </message>
    <message>
        <source>the text; null when there was none</source>
        <translation>de tekst; null als die er niet was</translation>
    </message>
    <message>
        <source>what it is: broken_link, missing_wording…</source>
        <translation>wat het is: broken_link, missing_wording…</translation>
    </message>
    <message>
        <source>stopper, fault or remark</source>
        <translation>stopper, fault of remark</translation>
    </message>
    <message>
        <source>id of the object it is about</source>
        <translation>id van het object waarover het gaat</translation>
    </message>
    <message>
        <source>id of the entry the object belongs to; empty outside any entry</source>
        <translation>id van het onderdeel waarin het object staat; leeg buiten elk onderdeel</translation>
    </message>
    <message>
        <source>fr, nl, or null when it is about both</source>
        <translation>fr, nl, of null als het over beide gaat</translation>
    </message>
    <message>
        <source>what it refers to: a target, a path, a level</source>
        <translation>waar het om gaat: een doel, een pad, een niveau</translation>
    </message>
    <message>
        <source>the explanation in plain words</source>
        <translation>de uitleg in gewone woorden</translation>
    </message>
    <message>
        <source>Edition %1 is intact: %2</source>
        <translation>Editie %1 is intact: %2</translation>
    </message>
    <message>
        <source>Edition %1 does not match its hashes: %2</source>
        <translation>Editie %1 komt niet overeen met haar vingerafdrukken: %2</translation>
    </message>
    <message>
        <source>Lists the published editions, oldest first.</source>
        <translation>Somt de gepubliceerde edities op, de oudste eerst.</translation>
    </message>
    <message>
        <source>Checks every hash in the editions and names what differs.</source>
        <translation>Kijkt alle vingerafdrukken van de edities na en noemt wat verschilt.</translation>
    </message>
    <message>
        <source>number of the edition</source>
        <translation>nummer van de editie</translation>
    </message>
    <message>
        <source>its root hash: 64 hexadecimal digits</source>
        <translation>de vingerafdruk: 64 hexadecimale cijfers</translation>
    </message>
    <message>
        <source>whether everything matches its hash</source>
        <translation>of alles met zijn vingerafdruk overeenkomt</translation>
    </message>
    <message>
        <source>what does not</source>
        <translation>wat niet overeenkomt</translation>
    </message>
    <message>
        <source>when, in UTC (ISO 8601)</source>
        <translation>datum en uur, in UTC (ISO 8601)</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>wie ze gepubliceerd heeft</translation>
    </message>
    <message>
        <source>the note on it</source>
        <translation>de nota erbij</translation>
    </message>
    <message>
        <source>root hash of the edition before it, or null</source>
        <translation>die van de vorige editie, of null</translation>
    </message>
    <message>
        <source>the faults that were accepted</source>
        <translation>de fouten die aanvaard zijn</translation>
    </message>
    <message>
        <source>--output is missing.</source>
        <translation>--output ontbreekt.</translation>
    </message>
    <message>
        <source>The output would overwrite the manual itself.</source>
        <translation>Het resultaat zou het handboek zelf overschrijven.</translation>
    </message>
    <message>
        <source>The format “%1” is not known. Choose pdf or json.</source>
        <translation>Het formaat ‘%1’ is niet bekend. Keuze: pdf of json.</translation>
    </message>
    <message>
        <source>The language “%1” is not known. Choose fr, nl, or both: fr,nl.</source>
        <translation>De taal ‘%1’ is niet bekend. Keuze: fr, nl, of beide: fr,nl.</translation>
    </message>
    <message>
        <source>The layout “%1” is not known. Choose single, columns or facing.</source>
        <translation>De pagina-indeling ‘%1’ is niet bekend. Keuze: single, columns of facing.</translation>
    </message>
    <message>
        <source>The layout “single” takes only one language.</source>
        <translation>De pagina-indeling ‘single’ neemt maar één taal aan.</translation>
    </message>
    <message>
        <source>The layout “%1” needs both languages.</source>
        <translation>De pagina-indeling ‘%1’ vraagt beide talen.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Writes the manual, or an edition of it, to a file.</source>
        <translation>Schrijft het handboek, of een editie ervan, naar een bestand.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>het te schrijven bestand</translation>
    </message>
    <message>
        <source>by default, from the name of OUT; otherwise pdf</source>
        <translation>standaard volgens de naam van OUT, anders pdf</translation>
    </message>
    <message>
        <source>one language, or both in that order</source>
        <translation>één taal, of beide in die volgorde</translation>
    </message>
    <message>
        <source>one language (default); both side by side on a page; left page and right page</source>
        <translation>één taal (standaard); beide naast elkaar op een pagina; linker- en rechterpagina</translation>
    </message>
    <message>
        <source>a published edition (default: the current text, marked as draft)</source>
        <translation>een gepubliceerde editie (standaard: de huidige tekst, gemarkeerd als ontwerp)</translation>
    </message>
    <message>
        <source>only these entries and everything under them</source>
        <translation>alleen deze onderdelen en alles wat eronder staat</translation>
    </message>
    <message>
        <source>path of the file that was written</source>
        <translation>pad van het geschreven bestand</translation>
    </message>
    <message>
        <source>pdf or json</source>
        <translation>pdf of json</translation>
    </message>
    <message>
        <source>number of the edition, or null for the draft</source>
        <translation>nummer van de editie, of null voor het ontwerp</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>grootte van het bestand</translation>
    </message>
    <message>
        <source>json: how many were written</source>
        <translation>json: hoeveel er geschreven zijn</translation>
    </message>
    <message>
        <source>pdf: what the pages show</source>
        <translation>pdf: wat de pagina’s tonen</translation>
    </message>
    <message>
        <source>pdf: whether this is the file kept with the edition</source>
        <translation>pdf: of dit het bestand is dat bij de editie bewaard is</translation>
    </message>
    <message>
        <source>pdf, not kept: number of pages</source>
        <translation>pdf, niet bewaard: aantal pagina’s</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>done, but there are faults or stoppers; for publish: not done because of them</source>
        <translation>klaar, met fouten of blokkerende punten; voor publish: daardoor niet uitgevoerd</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>verkeerd gebruik</translation>
    </message>
    <message>
        <source>refused: the input or the file cannot be accepted</source>
        <translation>geweigerd: de invoer of het bestand is niet aanvaardbaar</translation>
    </message>
    <message>
        <source>failed for an outside reason: disk full, manual open in another window, no permission</source>
        <translation>mislukt door een oorzaak van buitenaf: schijf vol, handboek open in een ander venster, geen toegang</translation>
    </message>
    <message>
        <source>print one JSON document instead of text</source>
        <translation>één JSON-document schrijven in plaats van tekst</translation>
    </message>
    <message>
        <source>language of messages (default: the system&apos;s)</source>
        <translation>taal van de meldingen (standaard: die van het systeem)</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>deze hulp tonen</translation>
    </message>
    <message>
        <source>Opens the window, on FILE or the welcome page.</source>
        <translation>Opent het venster, op FILE of op de welkomstpagina.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opties van elke opdracht:</translation>
    </message>
    <message>
        <source>show the version of the program</source>
        <translation>de versie van het programma tonen</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit status:</source>
        <translation>Resultaten gaan naar de standaarduitvoer, al de rest naar de foutuitvoer. Afsluitcode:</translation>
    </message>
    <message>
        <source>Keys of the JSON document:</source>
        <translation>Sleutels van het JSON-document:</translation>
    </message>
    <message>
        <source>after a failure: a fixed word, and the place</source>
        <translation>bij mislukking: een vast woord, en de plaats</translation>
    </message>
    <message>
        <source>what it refers to, and the explanation in plain words</source>
        <translation>waar het om gaat, en de uitleg in gewone woorden</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>%1 now contains %2 entries, %3 passages.</source>
        <translation>%1 bevat nu %2 onderdelen, %3 passages.</translation>
    </message>
    <message>
        <source>Imports files (according to their type), as one change.</source>
        <translation>Importeert bestanden (volgens hun type), als één wijziging.</translation>
    </message>
    <message>
        <source>path of the manual</source>
        <translation>pad van het handboek</translation>
    </message>
    <message>
        <source>paths of the imported files</source>
        <translation>paden van de geïmporteerde bestanden</translation>
    </message>
    <message>
        <source>number of entries</source>
        <translation>aantal onderdelen</translation>
    </message>
    <message>
        <source>number of passages</source>
        <translation>aantal passages</translation>
    </message>
    <message>
        <source>--example and --from cannot be used together.</source>
        <translation>--example en --from kunnen niet samen.</translation>
    </message>
    <message>
        <source>Created %1: %2 entries, %3 passages.</source>
        <translation>%1 is gemaakt: %2 onderdelen, %3 passages.</translation>
    </message>
    <message>
        <source>Creates a manual; never overwrites a file.</source>
        <translation>Maakt een handboek; overschrijft nooit een bestand.</translation>
    </message>
    <message>
        <source>the manual that comes with the program</source>
        <translation>het handboek dat bij het programma hoort</translation>
    </message>
    <message>
        <source>a manual in the interchange format</source>
        <translation>een handboek in het uitwisselformaat</translation>
    </message>
    <message>
        <source>path of the new manual</source>
        <translation>pad van het nieuwe handboek</translation>
    </message>
    <message>
        <source>id of the manual</source>
        <translation>id van het handboek</translation>
    </message>
    <message numerus="yes">
        <source>Not published: %n stopper(s),</source>
        <translation>
            <numerusform>Niet gepubliceerd: %n blokkerend punt,</numerusform>
            <numerusform>Niet gepubliceerd: %n blokkerende punten,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s). --accept accepts faults.</source>
        <translation>
            <numerusform>%n fout. --accept aanvaardt fouten.</numerusform>
            <numerusform>%n fouten. --accept aanvaardt fouten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Freezes the current text and prints the root hash (64 hexadecimal digits).</source>
        <translation>Legt de huidige tekst vast en schrijft de vingerafdruk (64 hexadecimale cijfers).</translation>
    </message>
    <message>
        <source>a note about the edition</source>
        <translation>een nota bij de editie</translation>
    </message>
    <message>
        <source>publish in spite of faults; the edition lists them</source>
        <translation>publiceren ondanks fouten; de editie vermeldt ze</translation>
    </message>
    <message>
        <source>whether it was published</source>
        <translation>of de editie gepubliceerd is</translation>
    </message>
    <message>
        <source>id of the entry the text belongs to; empty outside any entry</source>
        <translation>id van het onderdeel waarin de tekst staat; leeg buiten elk onderdeel</translation>
    </message>
    <message>
        <source>its title in the language of messages, otherwise in the other</source>
        <translation>de titel in de taal van de meldingen, anders in de andere</translation>
    </message>
    <message>
        <source>id of the passage, entry or term that has the text</source>
        <translation>id van de passage, het onderdeel of de term met die tekst</translation>
    </message>
    <message>
        <source>the words with some text around them</source>
        <translation>de woorden met wat tekst eromheen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n onderdeel</numerusform>
            <numerusform>%n onderdelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>path and id of the manual</source>
        <translation>pad en id van het handboek</translation>
    </message>
    <message>
        <source>number of entries, and of each kind: parts, modules, practices</source>
        <translation>aantal onderdelen, en van elke soort: delen, modules, praktijken</translation>
    </message>
    <message>
        <source>number of passages, table cells included</source>
        <translation>aantal passages, tabelcellen inbegrepen</translation>
    </message>
    <message>
        <source>words, and texts written and missing</source>
        <translation>woorden, en geschreven en ontbrekende teksten</translation>
    </message>
    <message>
        <source>texts by state: in_step, fr_ahead, nl_ahead, both_moved, adapted, single</source>
        <translation>teksten per toestand: in_step, fr_ahead, nl_ahead, both_moved, adapted, single</translation>
    </message>
    <message>
        <source>numbers of the published editions</source>
        <translation>nummers van de gepubliceerde edities</translation>
    </message>
    <message>
        <source>There is no display here to open a window on. vademecum --help shows what works without one.</source>
        <translation>Er is hier geen scherm om een venster op te openen. vademecum --help toont wat zonder venster kan.</translation>
    </message>
    <message>
        <source>pdf: attach the manual as data, JSON and pictures</source>
        <translation>pdf: voegt het handboek als gegevens bij, JSON en afbeeldingen</translation>
    </message>
    <message>
        <source>“%1” is not known after %2. Choose one of: %3.</source>
        <translation>‘%1’ is niet bekend na %2. Kies uit: %3.</translation>
    </message>
    <message>
        <source>a text missing in the language: say so (default in a draft), print the other language, or nothing</source>
        <translation>een tekst die in de taal ontbreekt: het zeggen (standaard in een ontwerp), de andere taal afdrukken, of niets</translation>
    </message>
    <message>
        <source>style</source>
        <translation>stijl</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>levels of contents</source>
        <translation>niveaus van de inhoudsopgave</translation>
    </message>
    <message>
        <source>references</source>
        <translation>bronnen</translation>
    </message>
    <message>
        <source>a text missing in an edition</source>
        <translation>een tekst die in een editie ontbreekt</translation>
    </message>
    <message>
        <source>lists left out</source>
        <translation>weggelaten lijsten</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>uitgever</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licentie</translation>
    </message>
    <message>
        <source>Shows how the manual’s pages look, and changes it. The choice is kept in the manual.</source>
        <translation>Toont hoe de pagina’s van het handboek eruitzien en wijzigt het. De keuze wordt in het handboek bewaard.</translation>
    </message>
    <message>
        <source>in an edition, a text missing in one language: the other language, or nothing</source>
        <translation>in een editie, een tekst die in een taal ontbreekt: de andere taal, of niets</translation>
    </message>
    <message>
        <source>name of the publisher, for the cover</source>
        <translation>naam van de uitgever, voor het omslag</translation>
    </message>
    <message>
        <source>logo for the cover: a picture file, the id of a picture, or none</source>
        <translation>logo voor het omslag: een afbeeldingsbestand, de id van een afbeelding, of none</translation>
    </message>
    <message>
        <source>licence, for the page behind the cover</source>
        <translation>licentie, voor de pagina achter het omslag</translation>
    </message>
    <message>
        <source>how the pages look</source>
        <translation>hoe de pagina’s eruitzien</translation>
    </message>
    <message>
        <source>what the cover and the page behind it say; logo: id of a picture, or null</source>
        <translation>wat het omslag en de pagina erachter zeggen; logo: id van een afbeelding, of null</translation>
    </message>
    <message>
        <source>look of the pages; large: no letter under 16 points</source>
        <translation>opmaak van de pagina’s; large: geen letter kleiner dan 16 punten</translation>
    </message>
    <message>
        <source>size of the pages</source>
        <translation>formaat van de pagina’s</translation>
    </message>
    <message>
        <source>how many levels the table of contents shows</source>
        <translation>hoeveel niveaus de inhoudsopgave toont</translation>
    </message>
    <message>
        <source>references to list: all, or only those the text cites</source>
        <translation>bronnen om te vermelden: alle, of alleen die welke de tekst aanhaalt</translation>
    </message>
    <message>
        <source>lists to leave out: practices, figures, glossary, index, references, changes; none: leave out no list</source>
        <translation>lijsten om weg te laten: practices, figures, glossary, index, references, changes; none: geen enkele weglaten</translation>
    </message>
    <message>
        <source>Brings back what is left of a damaged manual into a new file; FILE is left as it is.</source>
        <translation>Haalt wat er van een beschadigd handboek over is terug in een nieuw bestand; FILE blijft zoals het is.</translation>
    </message>
    <message>
        <source>paths of the damaged file and of the new one</source>
        <translation>paden van het beschadigde en van het nieuwe bestand</translation>
    </message>
    <message>
        <source>whether nothing that is shown was lost</source>
        <translation>of niets van wat te zien is, verloren ging</translation>
    </message>
    <message>
        <source>wordings in the new file</source>
        <translation>teksten in het nieuwe bestand</translation>
    </message>
    <message>
        <source>values in its history, and how many are lost</source>
        <translation>versies in de geschiedenis, en hoeveel er verloren zijn</translation>
    </message>
    <message>
        <source>texts and details shown in an earlier form, or not at all</source>
        <translation>teksten en gegevens in een vroegere vorm, of helemaal niet meer</translation>
    </message>
    <message>
        <source>pictures and parts of editions that are lost</source>
        <translation>afbeeldingen en delen van edities die verloren zijn</translation>
    </message>
    <message>
        <source>path of the backup that filled the gaps; empty when there was none</source>
        <translation>pad van de reservekopie die de leemten vulde; leeg als er geen was</translation>
    </message>
    <message>
        <source>values only the backup held, and texts that differ from it</source>
        <translation>versies die alleen de reservekopie had, en teksten die ervan verschillen</translation>
    </message>
    <message>
        <source>Bringing back what is left</source>
        <translation>Terughalen wat er over is</translation>
    </message>
    <message>
        <source>whether the file&apos;s beginning is destroyed, so that the new file is the backup</source>
        <translation>of het begin van het bestand vernield is, zodat het nieuwe bestand de reservekopie is</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made with a newer version of Vademecum are kept, but cannot be shown here.</source>
        <translation>
            <numerusform>%n wijziging uit een nieuwere versie van Vademecum wordt bewaard, maar kan hier niet getoond worden.</numerusform>
            <numerusform>%n wijzigingen uit een nieuwere versie van Vademecum worden bewaard, maar kunnen hier niet getoond worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>number of changes kept for a newer version of Vademecum</source>
        <translation>aantal wijzigingen dat voor een nieuwere versie van Vademecum wordt bewaard</translation>
    </message>
    <message>
        <source>what is damaged in the file; empty when it is sound</source>
        <translation>wat er in het bestand beschadigd is; leeg als het onbeschadigd is</translation>
    </message>
    <message>
        <source>No French dictionary was found: French spelling is not checked.</source>
        <translation>Er is geen Frans woordenboek gevonden: de Franse spelling wordt niet gecontroleerd.</translation>
    </message>
    <message>
        <source>No Dutch dictionary was found: Dutch spelling is not checked.</source>
        <translation>Er is geen Nederlands woordenboek gevonden: de Nederlandse spelling wordt niet gecontroleerd.</translation>
    </message>
    <message>
        <source>leave out misspelt words</source>
        <translation>fout gespelde woorden weglaten</translation>
    </message>
    <message>
        <source>codes of the languages without a dictionary</source>
        <translation>codes van de talen zonder woordenboek</translation>
    </message>
    <message>
        <source>Finds texts that contain these words, inflected or not, or their counterparts in the glossary, best first.</source>
        <translation>Vindt teksten waarin deze woorden staan, verbogen of niet, of hun tegenhangers in de woordenlijst, de beste eerst.</translation>
    </message>
    <message>
        <source>true when not the words themselves are there, but their counterpart in the glossary</source>
        <translation>true als niet de woorden zelf er staan, maar hun tegenhanger in de woordenlijst</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) written.</source>
        <translation>
            <numerusform>%n paar geschreven.</numerusform>
            <numerusform>%n paren geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) will be offered while writing.</source>
        <translation>
            <numerusform>%n paar wordt voorgesteld tijdens het schrijven.</numerusform>
            <numerusform>%n paren worden voorgesteld tijdens het schrijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the texts that are in step as a translation memory (TMX 1.4).</source>
        <translation>Schrijft de teksten die gelijk zijn als vertaalgeheugen (TMX 1.4).</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>hoeveel</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>het nieuwe bestand</translation>
    </message>
    <message>
        <source>Keeps a translation memory (TMX) for this user; the window offers its texts in every manual.</source>
        <translation>Bewaart een vertaalgeheugen (TMX) voor deze gebruiker; het venster stelt de teksten ervan voor in elk handboek.</translation>
    </message>
    <message>
        <source>names of all memories that are kept</source>
        <translation>namen van alle bewaarde vertaalgeheugens</translation>
    </message>
    <message>
        <source>In large print on A5 the languages stand on facing pages: columns would be too narrow.</source>
        <translation>In grote letters op A5 staan de talen op pagina’s tegenover elkaar: kolommen zouden te smal zijn.</translation>
    </message>
    <message>
        <source>Lists what is wrong or still to do: missing texts, texts that are ahead, broken links, pictures without a description, misspelt words, terms, numbers, dates, links, footnotes and bold of one language only, wordings in the wrong language, double spaces, missing end marks, names written in several ways…</source>
        <translation>Somt op wat fout is of nog te doen: ontbrekende teksten, teksten die voorlopen, kapotte links, afbeeldingen zonder beschrijving, foute woorden, termen, getallen, datums, links, voetnoten en vet in maar één taal, teksten in de verkeerde taal, dubbele spaties, ontbrekende eindtekens, namen die op verschillende manieren geschreven zijn…</translation>
    </message>
    <message>
        <source>Practices, %1: %2</source>
        <translation>Praktijken, %1: %2</translation>
    </message>
    <message>
        <source>To look at again: %1 now, %2 within three months</source>
        <translation>Na te zien: %1 nu, %2 binnen drie maanden</translation>
    </message>
    <message>
        <source>Entries without a signature they need: %1</source>
        <translation>Fiches en modules zonder de nodige goedkeuring: %1</translation>
    </message>
    <message>
        <source>Open comments: %1</source>
        <translation>Open reacties: %1</translation>
    </message>
    <message>
        <source>Conflicts: %1</source>
        <translation>Verschillen: %1</translation>
    </message>
    <message>
        <source>Tells what there is and what needs doing: entries, words and states in each language, practices on their way, reviews due, signatures and comments.</source>
        <translation>Zegt wat er is en wat nog te doen staat: onderdelen, woorden en toestanden in elke taal, praktijken in wording, nazicht, goedkeuringen en reacties.</translation>
    </message>
    <message>
        <source>number of values on which two versions disagree</source>
        <translation>aantal waarden waarover twee versies verschillen</translation>
    </message>
    <message>
        <source>ids of practices by stage: unstated, proposed, being_written, active, ended, succeeded</source>
        <translation>id’s van de praktijken per fase: unstated, proposed, being_written, active, ended, succeeded</translation>
    </message>
    <message>
        <source>what is to be looked at again: entry, what (entry, figure, contact), id, on</source>
        <translation>wat na te zien is: entry, what (entry, figure, contact), id, on</translation>
    </message>
    <message>
        <source>texts missing and behind, and the entries they stand in</source>
        <translation>ontbrekende en achterlopende teksten, en de onderdelen waarin ze staan</translation>
    </message>
    <message>
        <source>ids of open comments, and of entries without a signature they need</source>
        <translation>id’s van open reacties, en van onderdelen zonder de nodige goedkeuring</translation>
    </message>
    <message>
        <source>per network and field of the sheet, in each language: said, behind, unsaid, open</source>
        <translation>per netwerk en rubriek van de fiche, in elke taal: said, behind, unsaid, open</translation>
    </message>
    <message>
        <source>per practice: principles, fields said of those wanted, behind, due</source>
        <translation>per praktijk: principes, ingevulde rubrieken op de gevraagde, behind, due</translation>
    </message>
    <message>
        <source>It is the first edition.</source>
        <translation>Het is de eerste editie.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>how much room its frozen texts take</source>
        <translation>hoeveel plaats de bevroren teksten innemen</translation>
    </message>
    <message>
        <source>Shows what an edition says has changed since the one before. NUMBER may be &quot;draft&quot;.</source>
        <translation>Toont wat er volgens een editie veranderd is sinds de vorige. NUMBER mag ‘draft’ zijn.</translation>
    </message>
    <message>
        <source>number of the edition before; empty for the first</source>
        <translation>nummer van de vorige editie; leeg voor de eerste</translation>
    </message>
    <message>
        <source>id of the entry</source>
        <translation>id van het onderdeel</translation>
    </message>
    <message>
        <source>what its publisher says of it, if anything</source>
        <translation>wat wie publiceert erover zegt, als er iets is</translation>
    </message>
    <message>
        <source>remarks that were known, by group, and how many</source>
        <translation>bekende opmerkingen, per groep, en hoeveel</translation>
    </message>
    <message>
        <source>texts that stand in it as they last were in step: id and field</source>
        <translation>teksten die erin staan zoals ze laatst gelijk waren: id en veld</translation>
    </message>
    <message>
        <source>sizes of the PDFs kept with it</source>
        <translation>grootte van de pdf’s die erbij bewaard zijn</translation>
    </message>
    <message>
        <source>pdf: bars in the margin beside what has changed since the edition before</source>
        <translation>pdf: strepen in de marge naast wat veranderd is sinds de vorige editie</translation>
    </message>
    <message>
        <source>the note in French</source>
        <translation>de nota in het Frans</translation>
    </message>
    <message>
        <source>the note in Dutch</source>
        <translation>de nota in het Nederlands</translation>
    </message>
    <message>
        <source>of all texts that are not in step, or of these, freeze the last wordings that were</source>
        <translation>van alle teksten die niet gelijk zijn, of van deze, de laatste teksten bevriezen die het waren</translation>
    </message>
    <message>
        <source>what it says has changed: what &quot;edition changes FILE draft --json&quot; prints, edited</source>
        <translation>wat er volgens de editie veranderd is: wat ‘edition changes FILE draft --json’ toont, bijgewerkt</translation>
    </message>
    <message>
        <source>Shows what changed, by entry, in both languages. NEW may be &quot;draft&quot;.</source>
        <translation>Toont wat veranderd is, per onderdeel, in beide talen. NEW mag ‘draft’ zijn.</translation>
    </message>
    <message>
        <source>NUMBER: letters, digits, dots, hyphens and single spaces, such as 2026.2.</source>
        <translation>NUMBER: letters, cijfers, punten, koppeltekens en enkele spaties, bijvoorbeeld 2026.2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Editions: none yet</source>
        <translation>Edities: nog geen</translation>
    </message>
    <message>
        <source>Editions: %1, the newest is %2</source>
        <translation>Edities: %1, de nieuwste is %2</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen datum</translation>
    </message>
    <message>
        <source>No meetings yet.</source>
        <translation>Nog geen ontmoetingen.</translation>
    </message>
    <message>
        <source>Lists the meetings, by day.</source>
        <translation>Geeft de lijst van de ontmoetingen, op datum.</translation>
    </message>
    <message>
        <source>what it is called, and how it stands</source>
        <translation>hoe ze heet, en hoe ver ze staat</translation>
    </message>
    <message>
        <source>days and times: day, from, until</source>
        <translation>dagen en uren: day, from, until</translation>
    </message>
    <message>
        <source>ids of the practices and modules it is about</source>
        <translation>id’s van de praktijken en modules waarover ze gaat</translation>
    </message>
    <message>
        <source>Writes what is handed out at a meeting as one PDF: programme, hand-outs, lists, forms.</source>
        <translation>Schrijft in één pdf wat op een ontmoeting wordt uitgedeeld: programma, documenten, lijsten, formulieren.</translation>
    </message>
    <message>
        <source>only these, in this order: %1 (default: the meeting’s own set)</source>
        <translation>alleen deze, in deze volgorde: %1 (standaard: de map van de ontmoeting)</translation>
    </message>
    <message>
        <source>one language, both, or each participant’s own (default: as the meeting’s set says)</source>
        <translation>één taal, beide, of die van elke deelnemer (standaard: zoals de map zegt)</translation>
    </message>
    <message>
        <source>how many on a sheet; booklet: to be printed on both sides and folded</source>
        <translation>hoeveel per blad; booklet: dubbelzijdig af te drukken en te vouwen</translation>
    </message>
    <message>
        <source>id of the meeting, and the edition that was taught (null: the current text)</source>
        <translation>id van de ontmoeting, en de gebruikte editie (null: de huidige tekst)</translation>
    </message>
    <message>
        <source>what was printed, in order</source>
        <translation>wat werd afgedrukt, in volgorde</translation>
    </message>
    <message>
        <source>number of pages, size of the file</source>
        <translation>aantal pagina’s, grootte van het bestand</translation>
    </message>
    <message>
        <source>Meetings to come: %1</source>
        <translation>Komende ontmoetingen: %1</translation>
    </message>
    <message>
        <source>ids of the meetings to come, the next first</source>
        <translation>id’s van de komende ontmoetingen, de eerstvolgende eerst</translation>
    </message>
    <message>
        <source>Writes what came of a meeting as a PDF: who came, what the evaluations say, what follows.</source>
        <translation>Schrijft het verslag van een ontmoeting als pdf: aanwezigen, evaluaties, vervolg.</translation>
    </message>
    <message>
        <source>one language, or both (default: the meeting’s)</source>
        <translation>één taal, of beide (standaard: die van de ontmoeting)</translation>
    </message>
    <message>
        <source>which fact: place, promoter, since, lifecycle, principles, figure_value…</source>
        <translation>welke info van de fiche: place, promoter, since, lifecycle, principles, figure_value…</translation>
    </message>
    <message>
        <source>id of the entry, heading or figure it is a fact of</source>
        <translation>id van het onderdeel, de titel of het gegeven waar de info bij hoort</translation>
    </message>
    <message>
        <source>what it is called, in the reader&apos;s language</source>
        <translation>hoe het heet, in de taal van wie leest</translation>
    </message>
    <message>
        <source>its values, objects by their ids; empty when it was not filled in</source>
        <translation>de waarden, objecten met hun id; leeg als er niets was ingevuld</translation>
    </message>
    <message>
        <source>whether its passages stand in another order or are of another kind</source>
        <translation>of de volgorde of de soort van de passages veranderde</translation>
    </message>
    <message>
        <source>the file to write; if it is called .zip, it holds one PDF for each part</source>
        <translation>het te schrijven bestand; eindigt het op .zip, dan bevat het één pdf per onderdeel</translation>
    </message>
    <message>
        <source>Writes meetings for a calendar (iCalendar): these, or all of them.</source>
        <translation>Schrijft ontmoetingen voor een agenda (iCalendar): deze, of allemaal.</translation>
    </message>
    <message>
        <source>in which language (default: that of the messages)</source>
        <translation>in welke taal (standaard: die van de meldingen)</translation>
    </message>
    <message>
        <source>how many meetings, size of the file</source>
        <translation>aantal ontmoetingen, grootte van het bestand</translation>
    </message>
    <message>
        <source>column %1 is not taken in: %2</source>
        <translation>kolom %1 wordt niet overgenomen: %2</translation>
    </message>
    <message>
        <source>row %1 has no name%2</source>
        <translation>rij %1 heeft geen naam%2</translation>
    </message>
    <message>
        <source>row %1 is short of %2 cells</source>
        <translation>rij %1 heeft %2 cellen te weinig</translation>
    </message>
    <message>
        <source>row %1 has more cells than there are columns: %2</source>
        <translation>rij %1 heeft meer cellen dan er kolommen zijn: %2</translation>
    </message>
    <message>
        <source>row %1 has a language that is not known: %2</source>
        <translation>de taal van rij %1 is niet bekend: %2</translation>
    </message>
    <message>
        <source>%1 added, %2 brought up to date</source>
        <translation>%1 toegevoegd, %2 bijgewerkt</translation>
    </message>
    <message>
        <source>Choose one of --take and --erase.</source>
        <translation>Kies --take of --erase.</translation>
    </message>
    <message>
        <source>Lists who is registered for a meeting; takes a list in, writes one, or erases everybody for good.</source>
        <translation>Geeft de lijst van wie voor een ontmoeting is ingeschreven; neemt een lijst over, schrijft er een, of wist iedereen voorgoed.</translation>
    </message>
    <message>
        <source>adds who is on this list, and brings those up to date who are there</source>
        <translation>voegt toe wie op deze lijst staat, en werkt bij wie er al is</translation>
    </message>
    <message>
        <source>erases everybody; this cannot be undone</source>
        <translation>wist iedereen; dat kan niet ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>writes the list for a spreadsheet</source>
        <translation>schrijft de lijst voor een rekenblad</translation>
    </message>
    <message>
        <source>path of the manual, and id of the meeting</source>
        <translation>pad van het handboek, en id van de ontmoeting</translation>
    </message>
    <message>
        <source>row %1, “%2”, is not understood: %3</source>
        <translation>rij %1, ‘%2’, is niet begrepen: %3</translation>
    </message>
    <message>
        <source>row %1, “%2”, has two answers; left out: %3</source>
        <translation>rij %1, ‘%2’, heeft twee antwoorden; weggelaten: %3</translation>
    </message>
    <message>
        <source>Tells what the evaluation forms of a meeting say; takes in what a web form exports.</source>
        <translation>Vertelt wat de evaluatieformulieren van een ontmoeting zeggen; neemt over wat een onlineformulier exporteert.</translation>
    </message>
    <message>
        <source>adds the forms of this list, a row for each; those that are there already are not added again</source>
        <translation>voegt de formulieren van deze lijst toe, één rij per formulier; wat er al is, komt er niet nog eens bij</translation>
    </message>
    <message>
        <source>how many forms came in</source>
        <translation>hoeveel formulieren er binnenkwamen</translation>
    </message>
    <message>
        <source>each question, and how many forms answer it</source>
        <translation>elke vraag, en hoeveel formulieren erop antwoorden</translation>
    </message>
    <message>
        <source>how often each step or choice was ticked; what was written</source>
        <translation>hoe vaak elke graad of keuze werd aangekruist; wat er werd geschreven</translation>
    </message>
    <message>
        <source>forms added: %1; there already: %2</source>
        <translation>formulieren toegevoegd: %1; al aanwezig: %2</translation>
    </message>
    <message>
        <source>%1 (answers: %2)</source>
        <translation>%1 (antwoorden: %2)</translation>
    </message>
    <message>
        <source>row %1 does not say clearly who was present: %2</source>
        <translation>rij %1 zegt niet duidelijk wie aanwezig was: %2</translation>
    </message>
    <message>
        <source>name, organisation, network, role, language (or null), email, needs; present: at which sittings, from 1</source>
        <translation>name, organisation, network, role, language (of null), email, needs; present: op welke sessies, vanaf 1</translation>
    </message>
    <message>
        <source>in greys only, as light or dark as the colours are</source>
        <translation>alleen in grijstinten, even licht of donker als de kleuren</translation>
    </message>
    <message>
        <source>Meetings whose people are still kept, to be erased: %1</source>
        <translation>Ontmoetingen waarvan de deelnemers nog te wissen zijn: %1</translation>
    </message>
    <message>
        <source>meetings whose people are still kept and to be erased: meeting, count, since (absent: it is no longer in the manual)</source>
        <translation>ontmoetingen waarvan de deelnemers nog te wissen zijn: meeting, count, since (ontbreekt: ze staat niet meer in het handboek)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New manual…</source>
        <translation>&amp;Nieuw handboek…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open the e&amp;xample manual…</source>
        <translation>Voor&amp;beeldhandboek openen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Exporteren als &amp;PDF…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Exporteren als &amp;JSON…</translation>
    </message>
    <message>
        <source>P&amp;ublish an edition…</source>
        <translation>Editie p&amp;ubliceren…</translation>
    </message>
    <message>
        <source>&amp;Editions…</source>
        <translation>E&amp;dities…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Nu op&amp;slaan</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie opslaan…</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>&amp;Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>C&amp;lose the manual</source>
        <translation>Handboek slui&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Volgende zoeken</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Vo&amp;rige zoeken</translation>
    </message>
    <message>
        <source>Find in the whole &amp;manual…</source>
        <translation>In het hele &amp;handboek zoeken…</translation>
    </message>
    <message>
        <source>&amp;Go to an entry…</source>
        <translation>&amp;Ga naar een onderdeel…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Voork&amp;euren…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Overzicht</translation>
    </message>
    <message>
        <source>&amp;Preview of the pages</source>
        <translation>&amp;Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>&amp;History of the entry</source>
        <translation>&amp;Geschiedenis van het onderdeel</translation>
    </message>
    <message>
        <source>&amp;Search results</source>
        <translation>&amp;Zoekresultaten</translation>
    </message>
    <message>
        <source>&amp;Whole manual</source>
        <translation>&amp;Hele handboek</translation>
    </message>
    <message>
        <source>&amp;Both languages</source>
        <translation>&amp;Beide talen</translation>
    </message>
    <message>
        <source>Only &amp;French</source>
        <translation>Alleen &amp;Frans</translation>
    </message>
    <message>
        <source>Only &amp;Dutch</source>
        <translation>Alleen &amp;Nederlands</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Gro&amp;tere tekst</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Nor&amp;male tekstgrootte</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Volledig &amp;scherm</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Part…</source>
        <translation>&amp;Deel…</translation>
    </message>
    <message>
        <source>&amp;Module…</source>
        <translation>&amp;Module…</translation>
    </message>
    <message>
        <source>P&amp;ractice…</source>
        <translation>&amp;Praktijk…</translation>
    </message>
    <message>
        <source>&amp;Titles of the entry…</source>
        <translation>&amp;Titels van het onderdeel…</translation>
    </message>
    <message>
        <source>Move entry &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move entry &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Move entry &amp;inwards</source>
        <translation>Niveau &amp;dieper</translation>
    </message>
    <message>
        <source>Move entry &amp;outwards</source>
        <translation>Niveau h&amp;oger</translation>
    </message>
    <message>
        <source>Dele&amp;te entry…</source>
        <translation>Onderdeel &amp;verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Check the manual…</source>
        <translation>Handboek na&amp;kijken…</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Opdracht &amp;zoeken…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Gids</translation>
    </message>
    <message>
        <source>&amp;About Vademecum</source>
        <translation>&amp;Over Vademecum</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>A&amp;fdrukken…</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only…</source>
        <translation>Alleen-&amp;lezen openen…</translation>
    </message>
    <message>
        <source>Writing &amp;aid</source>
        <translation>Schrijf&amp;hulp</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Zoeken en &amp;vervangen…</translation>
    </message>
    <message>
        <source>Replace in the who&amp;le manual…</source>
        <translation>Vervangen in het he&amp;le handboek…</translation>
    </message>
    <message>
        <source>Check spe&amp;lling</source>
        <translation>Spel&amp;ling controleren</translation>
    </message>
    <message>
        <source>Next misspelt &amp;word</source>
        <translation>Volgend fout &amp;woord</translation>
    </message>
    <message>
        <source>Correct the word at the cu&amp;rsor…</source>
        <translation>Woo&amp;rd bij de cursor verbeteren…</translation>
    </message>
    <message>
        <source>Insert the missing ter&amp;m</source>
        <translation>Ontbrekende ter&amp;m invoegen</translation>
    </message>
    <message>
        <source>The manual&apos;s &amp;own words…</source>
        <translation>Eig&amp;en woorden van het handboek…</translation>
    </message>
    <message>
        <source>&amp;Export as TMX…</source>
        <translation>&amp;Exporteren als TMX…</translation>
    </message>
    <message>
        <source>&amp;Add a TMX file…</source>
        <translation>Een TMX-bestand &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Forget added files…</source>
        <translation>Toegevoegde bestanden &amp;vergeten…</translation>
    </message>
    <message>
        <source>Insert what was written &amp;before</source>
        <translation>Invoegen wat eerder &amp;geschreven werd</translation>
    </message>
    <message>
        <source>Only the te&amp;xt</source>
        <translation>Alleen de te&amp;kst</translation>
    </message>
    <message>
        <source>Import a te&amp;xt…</source>
        <translation>Een te&amp;kst importeren…</translation>
    </message>
    <message>
        <source>Repa&amp;ir this text…</source>
        <translation>Deze tekst he&amp;rstellen…</translation>
    </message>
    <message>
        <source>Read an &amp;entry beside…</source>
        <translation>&amp;Onderdeel ernaast lezen…</translation>
    </message>
    <message>
        <source>Read an earlier &amp;version beside…</source>
        <translation>&amp;Vroegere versie ernaast lezen…</translation>
    </message>
    <message>
        <source>Go to the &amp;other text</source>
        <translation>Naar de &amp;andere tekst</translation>
    </message>
    <message>
        <source>&amp;Close what is read beside</source>
        <translation>Ernaast lezen &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Unused pictures…</source>
        <translation>Ongebr&amp;uikte afbeeldingen…</translation>
    </message>
    <message>
        <source>The &amp;board…</source>
        <translation>Het over&amp;zichtsbord…</translation>
    </message>
    <message>
        <source>&amp;Sheet and review…</source>
        <translation>&amp;Fiche en nazicht…</translation>
    </message>
    <message>
        <source>History, fil&amp;tered…</source>
        <translation>Geschiedenis met fil&amp;ters…</translation>
    </message>
    <message>
        <source>Re&amp;gisters…</source>
        <translation>Re&amp;gisters…</translation>
    </message>
    <message>
        <source>&amp;Fields of the practice sheets…</source>
        <translation>&amp;Rubrieken van de praktijkfiches…</translation>
    </message>
    <message>
        <source>Re&amp;views and signatures…</source>
        <translation>&amp;Nazicht en goedkeuringen…</translation>
    </message>
    <message>
        <source>Co&amp;mment on this passage</source>
        <translation>&amp;Reageren op deze passage</translation>
    </message>
    <message>
        <source>Where it is &amp;used…</source>
        <translation>Waar het geb&amp;ruikt wordt…</translation>
    </message>
    <message>
        <source>Meet&amp;ings…</source>
        <translation>Ontmoetingen…</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>%1, %2</source>
        <comment>person, day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zonet</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>vandaag om %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gisteren om %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This file is not valid JSON: there is an error at byte %1.</source>
        <translation>Dit bestand is geen geldige JSON: er staat een fout bij byte %1.</translation>
    </message>
    <message>
        <source>This text is not valid UTF-8: there is an error at byte %1.</source>
        <translation>Deze tekst is geen geldige UTF-8: er staat een fout bij byte %1.</translation>
    </message>
    <message>
        <source>This JSON file does not say that it is a manual.</source>
        <translation>Dit JSON-bestand vermeldt niet dat het een handboek is.</translation>
    </message>
    <message>
        <source>This JSON file contains “%1”, not a manual.</source>
        <translation>Dit JSON-bestand bevat ‘%1’, geen handboek.</translation>
    </message>
    <message>
        <source>This file is in version %1 of the interchange format; this program reads up to version %2.</source>
        <translation>Dit bestand gebruikt versie %1 van het uitwisselformaat; dit programma leest tot versie %2.</translation>
    </message>
    <message>
        <source>The file has a value of the wrong type: %1 is expected.</source>
        <translation>Het bestand bevat een waarde van het verkeerde type: %1 wordt verwacht.</translation>
    </message>
    <message>
        <source>The file has a value that is not allowed: “%1”.</source>
        <translation>Het bestand bevat een waarde die niet mag: ‘%1’.</translation>
    </message>
    <message>
        <source>The file has a value that is not allowed: “%1”. Allowed: %2.</source>
        <translation>Het bestand bevat een waarde die niet mag: ‘%1’. Wel toegestaan: %2.</translation>
    </message>
    <message>
        <source>The key “%1” is missing in the file.</source>
        <translation>De sleutel ‘%1’ ontbreekt in het bestand.</translation>
    </message>
    <message>
        <source>The id “%1” occurs twice; the first is at %2.</source>
        <translation>De id ‘%1’ komt twee keer voor; de eerste staat bij %2.</translation>
    </message>
    <message>
        <source>The key “%1” occurs twice in the same object.</source>
        <translation>De sleutel ‘%1’ staat twee keer in hetzelfde object.</translation>
    </message>
    <message>
        <source>The file refers to “%1”, which does not exist.</source>
        <translation>Het bestand verwijst naar ‘%1’, maar dat bestaat niet.</translation>
    </message>
    <message>
        <source>“%1” cannot be placed inside “%2”.</source>
        <translation>‘%1’ mag niet in ‘%2’ staan.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep.</source>
        <translation>Het bestand is meer dan %1 niveaus diep genest.</translation>
    </message>
    <message>
        <source>A text of %1 is too long: the limit is %2.</source>
        <translation>Een tekst van %1 is te lang: de grens is %2.</translation>
    </message>
    <message>
        <source>The file of %1 is too large: the limit is %2.</source>
        <translation>Het bestand van %1 is te groot: de grens is %2.</translation>
    </message>
    <message>
        <source>This file belongs to another manual (“%1”, not “%2”), and some of its ids are already in use here.</source>
        <translation>Dit bestand hoort bij een ander handboek (‘%1’, niet ‘%2’), en sommige van zijn id’s zijn hier al in gebruik.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be found.</source>
        <translation>De afbeelding ‘%1’ is niet te vinden.</translation>
    </message>
    <message>
        <source>The picture “%1” is outside the folder of the file.</source>
        <translation>De afbeelding ‘%1’ ligt buiten de map van het bestand.</translation>
    </message>
    <message>
        <source>“%1” is not a PNG, JPEG or SVG picture that can be read.</source>
        <translation>‘%1’ is geen leesbare PNG-, JPEG- of SVG-afbeelding.</translation>
    </message>
    <message>
        <source>A picture of %1 megapixels is too large: the limit is %2.</source>
        <translation>Een afbeelding van %1 megapixel is te groot: de grens is %2.</translation>
    </message>
    <message>
        <source>This file is not a Vademecum manual, or only a part of one.</source>
        <translation>Dit bestand is geen Vademecum-handboek, of slechts een deel ervan.</translation>
    </message>
    <message>
        <source>This manual was made by a newer version of Vademecum (format %1; this program reads up to format %2).</source>
        <translation>Dit handboek komt van een nieuwere versie van Vademecum (formaat %1; dit programma leest tot formaat %2).</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>Er bestaat al een bestand ‘%1’.</translation>
    </message>
    <message>
        <source>There is no edition “%1”.</source>
        <translation>Er is geen editie ‘%1’.</translation>
    </message>
    <message>
        <source>The edition “%1” is already published.</source>
        <translation>De editie ‘%1’ is al gepubliceerd.</translation>
    </message>
    <message>
        <source>The manual cannot be published as it is: %1; %2.</source>
        <translation>Het handboek kan zo niet gepubliceerd worden: %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n stopper(s)</source>
        <translation>
            <numerusform>%n blokkerend punt</numerusform>
            <numerusform>%n blokkerende punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) not accepted</source>
        <translation>
            <numerusform>%n niet-aanvaarde fout</numerusform>
            <numerusform>%n niet-aanvaarde fouten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no entry “%1”.</source>
        <translation>Er is geen onderdeel ‘%1’.</translation>
    </message>
    <message>
        <source>Files like “%1” cannot be imported.</source>
        <translation>Bestanden zoals ‘%1’ kunnen niet geïmporteerd worden.</translation>
    </message>
    <message>
        <source>The operation was cancelled.</source>
        <translation>De bewerking is geannuleerd.</translation>
    </message>
    <message>
        <source>“%1” cannot be found.</source>
        <translation>‘%1’ is niet te vinden.</translation>
    </message>
    <message>
        <source>The manual is already open: %1 is working in it.</source>
        <translation>Het handboek is al open: %1 werkt erin.</translation>
    </message>
    <message>
        <source>The manual is already open: %1 is working in it on %2.</source>
        <translation>Het handboek is al open: %1 werkt erin op %2.</translation>
    </message>
    <message>
        <source>You have no permission for “%1”.</source>
        <translation>U hebt geen toegang tot ‘%1’.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full.</source>
        <translation>De schijf met ‘%1’ is vol.</translation>
    </message>
    <message>
        <source>“%1” is read-only.</source>
        <translation>‘%1’ is alleen-lezen.</translation>
    </message>
    <message>
        <source>“%1” was moved, removed or replaced while it was open.</source>
        <translation>‘%1’ is verplaatst, verwijderd of vervangen terwijl het open was.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>‘%1’ kon niet gelezen of geschreven worden.</translation>
    </message>
    <message>
        <source>A file of the program is missing: “%1”.</source>
        <translation>Er ontbreekt een bestand van het programma: ‘%1’.</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>Plaats: %1.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Wat al opgeslagen was, is veilig.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Het bestand is gebleven zoals het was.</translation>
    </message>
    <message>
        <source>Your manuals are safe.</source>
        <translation>Uw handboeken zijn veilig.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and whether its disk is connected.</source>
        <translation>Kijk na of het verplaatst of hernoemd is, en of de schijf aangesloten is.</translation>
    </message>
    <message>
        <source>Close the other window, or open the manual read-only.</source>
        <translation>Sluit het andere venster, of open het handboek als alleen-lezen.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask the owner for permission.</source>
        <translation>Kies een andere map, of vraag de eigenaar om toegang.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again, or save a copy elsewhere.</source>
        <translation>Maak ruimte vrij op de schijf en probeer opnieuw, of sla elders een kopie op.</translation>
    </message>
    <message>
        <source>Save a copy in a folder of your own and work in that copy.</source>
        <translation>Sla een kopie op in een map van uzelf en werk in die kopie.</translation>
    </message>
    <message>
        <source>Save a copy now to keep what you have typed since.</source>
        <translation>Sla nu een kopie op, zodat bewaard blijft wat u sindsdien schreef.</translation>
    </message>
    <message>
        <source>Try again, or save a copy on another disk.</source>
        <translation>Probeer opnieuw, of sla een kopie op een andere schijf op.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>Install the latest version of Vademecum.</source>
        <translation>Installeer de nieuwste versie van Vademecum.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .vademecum.</source>
        <translation>Kies een bestand waarvan de naam op .vademecum eindigt.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>Look up the number in the list of editions.</source>
        <translation>Zoek het nummer op in de lijst van edities.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Kies een ander nummer.</translation>
    </message>
    <message>
        <source>Correct what the list of findings names, or accept the faults.</source>
        <translation>Verbeter wat de lijst met bevindingen noemt, of aanvaard de fouten.</translation>
    </message>
    <message>
        <source>Look up the entry in the outline.</source>
        <translation>Zoek het onderdeel op in het overzicht.</translation>
    </message>
    <message>
        <source>Choose a JSON file in the interchange format.</source>
        <translation>Kies een JSON-bestand in het uitwisselformaat.</translation>
    </message>
    <message>
        <source>Create a new manual from this file instead.</source>
        <translation>Maak in plaats daarvan een nieuw handboek van dit bestand.</translation>
    </message>
    <message>
        <source>Correct the file at that place, or ask its author for a correct one, and try again.</source>
        <translation>Verbeter het bestand op die plaats, of vraag de maker om een goed bestand, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. The system says: “%2”.</source>
        <translation>‘%1’ kon niet gelezen of geschreven worden. Het systeem zegt: ‘%2’.</translation>
    </message>
    <message>
        <source>The file is damaged: its end is missing.</source>
        <translation>Het bestand is beschadigd: het einde ontbreekt.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” has too little free space: %2 more are needed.</source>
        <translation>De schijf met ‘%1’ heeft te weinig vrije ruimte: er is %2 te weinig.</translation>
    </message>
    <message>
        <source>“%1” is stored on another computer, and is therefore open read-only.</source>
        <translation>‘%1’ staat op een andere computer en is daarom alleen-lezen geopend.</translation>
    </message>
    <message>
        <source>Restore a backup from the File menu, or bring back what is left of the file with “vademecum salvage”.</source>
        <translation>Zet een reservekopie terug via het menu Bestand, of haal met ‘vademecum salvage’ terug wat er van het bestand over is.</translation>
    </message>
    <message>
        <source>The beginning of the file is destroyed, and there is no backup of it on this computer.</source>
        <translation>Het begin van het bestand is vernield en er staat geen reservekopie van op deze computer.</translation>
    </message>
    <message>
        <source>The file is damaged: its beginning is destroyed.</source>
        <translation>Het bestand is beschadigd: het begin ervan is vernield.</translation>
    </message>
    <message>
        <source>Look for a copy of the file on another disk or computer.</source>
        <translation>Zoek een kopie van het bestand op een andere schijf of computer.</translation>
    </message>
    <message>
        <source>The file is damaged: part of it can no longer be read, or is no longer what was saved.</source>
        <translation>Het bestand is beschadigd: een deel is niet meer leesbaar, of is niet meer wat er is opgeslagen.</translation>
    </message>
    <message>
        <source>This file is not a translation memory (TMX), or it is broken at line %1.</source>
        <translation>Dit bestand is geen vertaalgeheugen (TMX), of het is beschadigd op regel %1.</translation>
    </message>
    <message>
        <source>This translation memory has no texts in both French and Dutch.</source>
        <translation>Dit vertaalgeheugen bevat geen teksten in zowel het Frans als het Nederlands.</translation>
    </message>
    <message>
        <source>The manual is already open in another window.</source>
        <translation>Het handboek is al open in een ander venster.</translation>
    </message>
    <message>
        <source>Your work goes on in the new file, with these people.</source>
        <translation>Uw werk gaat verder in het nieuwe bestand, met deze personen.</translation>
    </message>
    <message>
        <source>Delete the old file as soon as you can.</source>
        <translation>Verwijder het oude bestand zodra dat kan.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>only the networks</source>
        <translation>alleen de netwerken</translation>
    </message>
    <message>
        <source>only the makers of the manual</source>
        <translation>alleen de makers van het handboek</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Promoter</source>
        <translation>Promotor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Who may read the contact</source>
        <translation>Wie het contact mag lezen</translation>
    </message>
    <message>
        <source>Look at the contact again</source>
        <translation>Contact opnieuw nazien</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Opvolger</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Opnieuw nazien</translation>
    </message>
    <message>
        <source>Field of the sheet</source>
        <translation>Rubriek van de fiche</translation>
    </message>
    <message>
        <source>Value or range</source>
        <translation>Waarde of bereik</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand op</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>figure or heading, which of its facts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>fact, what it was, what it is</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>Vademecum manuals (*%1)</source>
        <translation>Vademecum-handboeken (*%1)</translation>
    </message>
    <message>
        <source>Interchange files (*.json)</source>
        <translation>Uitwisselbestanden (*.json)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>the link “%1” leads nowhere</source>
        <translation>de link ‘%1’ leidt nergens heen</translation>
    </message>
    <message>
        <source>the picture “%1” is missing</source>
        <translation>de afbeelding ‘%1’ ontbreekt</translation>
    </message>
    <message>
        <source>the picture has no description for those who cannot see it</source>
        <translation>de afbeelding heeft geen beschrijving voor wie ze niet kan zien</translation>
    </message>
    <message>
        <source>a heading of level %1 follows one of level %2</source>
        <translation>een kop van niveau %1 volgt op een kop van niveau %2</translation>
    </message>
    <message>
        <source>the link to “%1” has no text</source>
        <translation>de link naar ‘%1’ heeft geen tekst</translation>
    </message>
    <message>
        <source>no font has these characters: %1</source>
        <translation>geen enkel lettertype heeft deze tekens: %1</translation>
    </message>
    <message>
        <source>the table is too wide for the page</source>
        <translation>de tabel is te breed voor de pagina</translation>
    </message>
    <message>
        <source>a line is %1 points too wide</source>
        <translation>een regel is %1 punten te breed</translation>
    </message>
    <message>
        <source>the picture is printed at only %1 dots per inch</source>
        <translation>de afbeelding wordt met maar %1 punten per inch afgedrukt</translation>
    </message>
    <message>
        <source>was due for review on %1</source>
        <translation>had tegen %1 nagelezen moeten zijn</translation>
    </message>
    <message>
        <source>the French is ahead of the Dutch</source>
        <translation>het Frans loopt voor op het Nederlands</translation>
    </message>
    <message>
        <source>the Dutch is ahead of the French</source>
        <translation>het Nederlands loopt voor op het Frans</translation>
    </message>
    <message>
        <source>French and Dutch still have to be compared</source>
        <translation>Frans en Nederlands moeten nog vergeleken worden</translation>
    </message>
    <message>
        <source>two versions disagree and nobody has chosen yet</source>
        <translation>twee versies spreken elkaar tegen en nog niemand heeft gekozen</translation>
    </message>
    <message>
        <source>the content differs from what was kept: %1</source>
        <translation>de inhoud verschilt van wat bewaard is: %1</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>nog niet geschreven</translation>
    </message>
    <message>
        <source>the key “%1” is not known; it is kept</source>
        <translation>de sleutel ‘%1’ is niet bekend; hij wordt bewaard</translation>
    </message>
    <message>
        <source>the file says “%1”, but the texts say otherwise</source>
        <translation>het bestand zegt ‘%1’, maar de teksten zeggen iets anders</translation>
    </message>
    <message>
        <source>a gap of %1 points on facing pages</source>
        <translation>een gat van %1 punten op pagina’s tegenover elkaar</translation>
    </message>
    <message>
        <source>scripts or external links were removed from the picture “%1”</source>
        <translation>scripts of externe links zijn uit de afbeelding ‘%1’ gehaald</translation>
    </message>
    <message>
        <source>there is no title</source>
        <translation>er is geen titel</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of entry, title</comment>
        <translation>%1 ‘%2’</translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <comment>entry, number</comment>
        <translation>%1, passage %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of object, name</comment>
        <translation>%1 ‘%2’</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place, what is wrong</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>stopper</source>
        <translation>blokkerend punt</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>Het handboek</translation>
    </message>
    <message>
        <source>placeholder text is still there: “%1”</source>
        <translation>er staat nog voorlopige tekst: ‘%1’</translation>
    </message>
    <message>
        <source>text and background are too similar (contrast %1)</source>
        <translation>tekst en achtergrond lijken te veel op elkaar (contrast %1)</translation>
    </message>
    <message>
        <source>The look of the pages</source>
        <translation>De opmaak van de pagina’s</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary</source>
        <translation>‘%1’ staat in geen enkel woordenboek</translation>
    </message>
    <message>
        <source>“%1” stands here, “%2” is missing in the other language</source>
        <translation>‘%1’ staat hier, ‘%2’ ontbreekt in de andere taal</translation>
    </message>
    <message>
        <source>footnotes: %1 here, %2 in the other language</source>
        <translation>voetnoten: %1 hier, %2 in de andere taal</translation>
    </message>
    <message>
        <source>two spaces in “%1”</source>
        <translation>twee spaties in ‘%1’</translation>
    </message>
    <message>
        <source>the mark at the end is missing (%1)</source>
        <translation>het leesteken aan het einde ontbreekt (%1)</translation>
    </message>
    <message>
        <source>“%1” is elsewhere written “%2”</source>
        <translation>‘%1’ staat elders geschreven als ‘%2’</translation>
    </message>
    <message>
        <source>The manual’s own words</source>
        <translation>De eigen woorden van het handboek</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>the number %1 is missing in the other language</source>
        <translation>het getal %1 ontbreekt in de andere taal</translation>
    </message>
    <message>
        <source>the date %1 is missing in the other language</source>
        <translation>de datum %1 ontbreekt in de andere taal</translation>
    </message>
    <message>
        <source>the link to “%1” is missing in the other language</source>
        <translation>de link naar ‘%1’ ontbreekt in de andere taal</translation>
    </message>
    <message>
        <source>stretches in bold: %1 here, %2 in the other language</source>
        <translation>stukken in het vet: %1 hier, %2 in de andere taal</translation>
    </message>
    <message>
        <source>this seems to be in %1</source>
        <translation>deze tekst lijkt in het %1 te zijn</translation>
    </message>
    <message>
        <source>Still to write or compare</source>
        <translation>Nog te schrijven of te vergelijken</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Getallen en datums</translation>
    </message>
    <message>
        <source>Links, footnotes and bold</source>
        <translation>Links, voetnoten en vette tekst</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Andere taal</translation>
    </message>
    <message>
        <source>Spaces and end marks</source>
        <translation>Spaties en slotleestekens</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Links, pictures and layout</source>
        <translation>Links, afbeeldingen en opmaak</translation>
    </message>
    <message>
        <source>the contact was to be checked by %1</source>
        <translation>het contact moest tegen %1 nagekeken zijn</translation>
    </message>
    <message>
        <source>everybody will be able to read %1</source>
        <translation>iedereen zal %1 kunnen lezen</translation>
    </message>
    <message>
        <source>has changed since %1 signed it</source>
        <translation>is gewijzigd sinds de goedkeuring door %1</translation>
    </message>
    <message>
        <source>has not been signed off by %1</source>
        <translation>is nog niet goedgekeurd door %1</translation>
    </message>
    <message>
        <source>open comment by %1: “%2”</source>
        <translation>open reactie van %1: ‘%2’</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>‘%1’ is geen getal</translation>
    </message>
    <message>
        <source>is dated in the future (%1)</source>
        <translation>heeft een datum in de toekomst (%1)</translation>
    </message>
    <message>
        <source>is said to follow on itself, by way of its successors</source>
        <translation>volgt via haar opvolgers zichzelf op</translation>
    </message>
    <message>
        <source>another one is called “%1” too</source>
        <translation>een ander onderdeel heet ook ‘%1’</translation>
    </message>
    <message>
        <source>the text shown here no longer exists</source>
        <translation>de tekst die hier getoond wordt, bestaat niet meer</translation>
    </message>
    <message>
        <source>its field is no longer part of the practice sheet; the text is kept</source>
        <translation>deze rubriek hoort niet meer bij de fiche; de tekst blijft bewaard</translation>
    </message>
    <message>
        <source>%1, signature of %2</source>
        <comment>entry, person</comment>
        <translation>%1, goedkeuring van %2</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Persoon of organisatie</translation>
    </message>
    <message>
        <source>Field of the sheet</source>
        <translation>Rubriek van de fiche</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ontmoeting</translation>
    </message>
    <message>
        <source>A meeting that is no longer in the manual</source>
        <translation>Een ontmoeting die niet meer in het handboek staat</translation>
    </message>
</context>
<context>
    <name>IntakeText</name>
    <message numerus="yes">
        <source>%n tracked insertion(s) taken as accepted.</source>
        <translation>
            <numerusform>%n bijgehouden invoeging is als aanvaard overgenomen.</numerusform>
            <numerusform>%n bijgehouden invoegingen zijn als aanvaard overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked deletion(s) taken as accepted: that text is left out.</source>
        <translation>
            <numerusform>%n bijgehouden verwijdering is als aanvaard overgenomen: die tekst is weggelaten.</numerusform>
            <numerusform>%n bijgehouden verwijderingen zijn als aanvaard overgenomen: die teksten zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) left out.</source>
        <translation>
            <numerusform>%n opmerking is weggelaten.</numerusform>
            <numerusform>%n opmerkingen zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out: only PNG, JPEG and SVG can be shown.</source>
        <translation>
            <numerusform>%n afbeelding is weggelaten: alleen PNG, JPEG en SVG kunnen worden getoond.</numerusform>
            <numerusform>%n afbeeldingen zijn weggelaten: alleen PNG, JPEG en SVG kunnen worden getoond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out: too large to unpack.</source>
        <translation>
            <numerusform>%n afbeelding is weggelaten: uitgepakt is ze te groot.</numerusform>
            <numerusform>%n afbeeldingen zijn weggelaten: uitgepakt zijn ze te groot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out: linked, and not in the text itself.</source>
        <translation>
            <numerusform>%n afbeelding is weggelaten: de tekst bevat er alleen een koppeling naar.</numerusform>
            <numerusform>%n afbeeldingen zijn weggelaten: de tekst bevat er alleen een koppeling naar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that cannot be shown left out.</source>
        <translation>
            <numerusform>%n teken dat niet kan worden getoond, is weggelaten.</numerusform>
            <numerusform>%n tekens die niet kunnen worden getoond, zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Endless text cut at the end of a sentence in %n place(s).</source>
        <translation>
            <numerusform>Een eindeloze tekst is op %n plaats aan het einde van een zin gesplitst.</numerusform>
            <numerusform>Een eindeloze tekst is op %n plaatsen aan het einde van een zin gesplitst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) inside another table: their texts stand in its cells.</source>
        <translation>
            <numerusform>%n tabel stond in een andere: de teksten staan nu in de cellen daarvan.</numerusform>
            <numerusform>%n tabellen stonden in een andere: de teksten staan nu in de cellen daarvan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words broken at the end of a line</source>
        <translation>Woorden afgebroken aan het regeleinde</translation>
    </message>
    <message>
        <source>Lines of one paragraph</source>
        <translation>Regels van één alinea</translation>
    </message>
    <message>
        <source>Running heads and feet</source>
        <translation>Kop- en voetregels</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Paginanummers</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Voetnoten</translation>
    </message>
    <message>
        <source>Note numbers without their note</source>
        <translation>Nootcijfers zonder hun noot</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Koppen</translation>
    </message>
    <message>
        <source>List items</source>
        <translation>Opsommingen</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>Ligaturen</translation>
    </message>
    <message>
        <source>Soft hyphens</source>
        <translation>Zachte koppeltekens</translation>
    </message>
    <message>
        <source>Letters set apart</source>
        <translation>Woorden met gespatieerde letters</translation>
    </message>
    <message>
        <source>Accents beside their letter</source>
        <translation>Accenten naast hun letter</translation>
    </message>
    <message>
        <source>Straight apostrophes</source>
        <translation>Rechte apostroffen</translation>
    </message>
    <message>
        <source>Double spaces</source>
        <translation>Dubbele spaties</translation>
    </message>
    <message>
        <source>Spaces around punctuation</source>
        <translation>Spaties rond leestekens</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>This text makes more than %1 passages, cells of tables counted. Nothing was changed. Take it in piece by piece.</source>
        <translation>Deze tekst zou meer dan %1 passages opleveren, tabelcellen meegerekend. Er is niets gewijzigd. Neem hem stuk voor stuk over.</translation>
    </message>
    <message>
        <source>“%1” is of a type that cannot be read. Nothing was changed. Choose a .docx, .odt, .html, .md or .txt file.</source>
        <translation>‘%1’ is van een type dat niet kan worden gelezen. Er is niets gewijzigd. Kies een bestand .docx, .odt, .html, .md of .txt.</translation>
    </message>
    <message>
        <source>The file is damaged, protected by a password, or of another type than its name says. Nothing was changed. Open it in your word processor, save it anew, and try again.</source>
        <translation>Het bestand is beschadigd, met een wachtwoord beveiligd of van een ander type dan zijn naam zegt. Er is niets gewijzigd. Open het in uw tekstverwerker, bewaar het opnieuw en probeer het nog eens.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were more than come in one by one: several stand in one passage, each on a line of its own.</source>
        <translation>
            <numerusform>%n alinea kon niet afzonderlijk binnenkomen: telkens enkele staan in één passage, elk op een eigen regel.</numerusform>
            <numerusform>%n alinea’s konden niet één voor één binnenkomen: telkens enkele staan in één passage, elk op een eigen regel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayoutText</name>
    <message>
        <source>Sober</source>
        <translation>Sober</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Large print (16 points and more)</source>
        <translation>Grote letters (16 punten en meer)</translation>
    </message>
    <message>
        <source>Practices by network and principle</source>
        <translation>Praktijken per netwerk en principe</translation>
    </message>
    <message>
        <source>Figures of the practices</source>
        <translation>Gegevens van de praktijken</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Begrippenlijst</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Changes since the last edition</source>
        <translation>Wijzigingen sinds de laatste editie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>style, paper</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>Training</source>
        <translation>Vorming</translation>
    </message>
    <message>
        <source>Exchange of practices</source>
        <translation>Uitwisseling rond praktijken</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Samen werken</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Uiteenzetting</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>⚠ no longer in the manual</source>
        <translation>⚠ staat niet meer in het handboek</translation>
    </message>
    <message>
        <source>⚠ Sitting %1 ends before it begins.</source>
        <translation>⚠ Sessie %1 eindigt voor ze begint.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Re&amp;cent geopend</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>Language of the &amp;interface</source>
        <translation>Taal van het &amp;programma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Opmaak</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>&amp;Onderdeel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Pa&amp;ges of the preview</source>
        <translation>Pa&amp;gina’s van het afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>Lang&amp;uages and layout</source>
        <translation>Talen en pagina-&amp;indeling</translation>
    </message>
    <message>
        <source>Translation &amp;memory</source>
        <translation>Vertaal&amp;geheugen</translation>
    </message>
    <message>
        <source>Tabl&amp;e</source>
        <translation>Tab&amp;el</translation>
    </message>
    <message>
        <source>What is sho&amp;wn</source>
        <translation>Wat &amp;getoond wordt</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text</source>
        <translation>&amp;Tekstgrootte</translation>
    </message>
    <message>
        <source>&amp;Read beside</source>
        <translation>Ernaast &amp;lezen</translation>
    </message>
    <message>
        <source>Registers and &amp;rules</source>
        <translation>&amp;Registers en regels</translation>
    </message>
    <message>
        <source>Lang&amp;uages of the passage</source>
        <translation>Tal&amp;en van de passage</translation>
    </message>
</context>
<context>
    <name>NetworkTableText</name>
    <message>
        <source>no sheet</source>
        <translation>geen fiche</translation>
    </message>
    <message>
        <source>%1 of %2 up to date, %3 behind or missing in this language, %4 not said, %5 not filled in</source>
        <translation>%1 van %2 bijgewerkt, %3 achter of ontbrekend in deze taal, %4 niet meegedeeld, %5 niet ingevuld</translation>
    </message>
    <message>
        <source>without a network</source>
        <translation>zonder netwerk</translation>
    </message>
</context>
<context>
    <name>NoveltyText</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>geschrapt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>data refreshed</source>
        <translation>gegevens vernieuwd</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
</context>
<context>
    <name>OutlineText</name>
    <message>
        <source>manual</source>
        <translation>handboek</translation>
    </message>
    <message>
        <source>Untitled manual</source>
        <translation>Handboek zonder titel</translation>
    </message>
    <message>
        <source>no title yet</source>
        <translation>nog geen titel</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>kind, title, work</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) need work</source>
        <translation>
            <numerusform>nog werk aan %n tekst</numerusform>
            <numerusform>nog werk aan %n teksten</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is in step</source>
        <translation>alles is gelijk</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>language, percentage</comment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1: %2 of %3 texts in step, %4 written</source>
        <translation>%1: %2 van %3 teksten gelijk, %4 geschreven</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Aanwezigheidslijst</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Naambadges</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Tafelnaamkaarten</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Evaluatieformulier</translation>
    </message>
    <message>
        <source>Exercise or case</source>
        <translation>Oefening of casus</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Attest van deelname</translation>
    </message>
    <message>
        <source>Door sign</source>
        <translation>Deurbordje</translation>
    </message>
    <message>
        <source>Both, in columns</source>
        <translation>Beide, in kolommen</translation>
    </message>
    <message>
        <source>Both, on facing pages</source>
        <translation>Beide, op tegenoverliggende pagina’s</translation>
    </message>
    <message>
        <source>Each participant’s own</source>
        <translation>Die van elke deelnemer</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>De hele tekst</translation>
    </message>
    <message>
        <source>A summary</source>
        <translation>Een samenvatting</translation>
    </message>
    <message>
        <source>Chosen fields of the sheets</source>
        <translation>Gekozen velden van de fiches</translation>
    </message>
    <message>
        <source>to each their own</source>
        <comment>in which language something is printed</comment>
        <translation>elk de eigen taal</translation>
    </message>
</context>
<context>
    <name>PairedText</name>
    <message>
        <source>Deleted passage</source>
        <translation>Verwijderde passage</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Restore this text (%1)</source>
        <translation>Deze tekst terugzetten (%1)</translation>
    </message>
    <message>
        <source>More texts moved than are listed here.</source>
        <translation>Er veranderden nog meer teksten, die hier niet vermeld staan.</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Go to an entry</source>
        <translation>Ga naar een onderdeel</translation>
    </message>
    <message>
        <source>A few letters of its title</source>
        <translation>Enkele letters van de titel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Opdracht zoeken</translation>
    </message>
    <message>
        <source>A few letters of the command</source>
        <translation>Enkele letters van de opdracht</translation>
    </message>
    <message>
        <source>Read beside (Shift+Enter)</source>
        <translation>Ernaast lezen (Shift+Enter)</translation>
    </message>
    <message>
        <source>Read an entry beside</source>
        <translation>Onderdeel ernaast lezen</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Editie %1</translation>
    </message>
    <message>
        <source>Read an earlier version beside</source>
        <translation>Vroegere versie ernaast lezen</translation>
    </message>
    <message>
        <source>A date, an edition or a reason</source>
        <translation>Een datum, een editie of een reden</translation>
    </message>
</context>
<context>
    <name>PracticeTableText</name>
    <message>
        <source>%1 of %2 fields</source>
        <translation>%1 van %2 rubrieken</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>loopt achter</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>recent</translation>
    </message>
    <message>
        <source>due</source>
        <translation>na te zien</translation>
    </message>
    <message>
        <source>illustrates it</source>
        <translation>illustreert het</translation>
    </message>
    <message>
        <source>does not illustrate it</source>
        <translation>illustreert het niet</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nazicht</translation>
    </message>
    <message>
        <source>nobody has said when</source>
        <translation>niemand zei wanneer</translation>
    </message>
</context>
<context>
    <name>ReadinessText</name>
    <message>
        <source>Open conflicts</source>
        <translation>Open verschillen</translation>
    </message>
    <message>
        <source>Damaged text</source>
        <translation>Beschadigde tekst</translation>
    </message>
    <message>
        <source>Missing in French</source>
        <translation>Ontbreekt in het Frans</translation>
    </message>
    <message>
        <source>Missing in Dutch</source>
        <translation>Ontbreekt in het Nederlands</translation>
    </message>
    <message>
        <source>French behind</source>
        <translation>Frans loopt achter</translation>
    </message>
    <message>
        <source>Dutch behind</source>
        <translation>Nederlands loopt achter</translation>
    </message>
    <message>
        <source>To be compared</source>
        <translation>Te vergelijken</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Achterstallig nazicht</translation>
    </message>
    <message>
        <source>Sign-offs missing</source>
        <translation>Ontbrekende goedkeuringen</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Open reacties</translation>
    </message>
    <message>
        <source>Addresses and telephone numbers</source>
        <translation>Adressen en telefoonnummers</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Verbroken links</translation>
    </message>
    <message>
        <source>Pictures without a description</source>
        <translation>Afbeeldingen zonder beschrijving</translation>
    </message>
    <message>
        <source>Quality of the pictures</source>
        <translation>Kwaliteit van de afbeeldingen</translation>
    </message>
    <message>
        <source>Titles and pages</source>
        <translation>Titels en pagina’s</translation>
    </message>
    <message>
        <source>Sheets, figures and registers</source>
        <translation>Fiches, gegevens en registers</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Writing of both languages</source>
        <translation>Samenhang en typografie</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>new entry</source>
        <translation>nieuw onderdeel</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>nieuwe titel</translation>
    </message>
    <message>
        <source>entry moved</source>
        <translation>onderdeel verplaatst</translation>
    </message>
    <message>
        <source>entry deleted</source>
        <translation>onderdeel verwijderd</translation>
    </message>
    <message>
        <source>details of the entry changed</source>
        <translation>details van het onderdeel gewijzigd</translation>
    </message>
    <message>
        <source>marked as in step</source>
        <translation>gemarkeerd als gelijk</translation>
    </message>
    <message>
        <source>marked “meaning unchanged”</source>
        <translation>gemarkeerd als ‘betekenis ongewijzigd’</translation>
    </message>
    <message>
        <source>marked as adapted on purpose</source>
        <translation>gemarkeerd als bewust aangepast</translation>
    </message>
    <message>
        <source>recovered after a crash</source>
        <translation>teruggehaald na een plotse onderbreking</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>opnieuw uitgevoerd</translation>
    </message>
    <message>
        <source>earlier text restored</source>
        <translation>vroegere tekst teruggezet</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>typen</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>opmaak</translation>
    </message>
    <message>
        <source>passage split</source>
        <translation>passage gesplitst</translation>
    </message>
    <message>
        <source>passages joined</source>
        <translation>passages samengevoegd</translation>
    </message>
    <message>
        <source>passage moved</source>
        <translation>passage verplaatst</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>invoeging</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>verwijdering</translation>
    </message>
    <message>
        <source>kind of passage changed</source>
        <translation>soort passage gewijzigd</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>plakken</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>vervanging</translation>
    </message>
    <message>
        <source>manual created</source>
        <translation>handboek gemaakt</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <translation>import van ‘%1’</translation>
    </message>
    <message>
        <source>other change</source>
        <translation>andere wijziging</translation>
    </message>
    <message>
        <source>other change (%1)</source>
        <translation>andere wijziging (%1)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Opnieuw: %1</translation>
    </message>
    <message>
        <source>edition %1 published</source>
        <translation>editie %1 gepubliceerd</translation>
    </message>
    <message>
        <source>look of the pages changed</source>
        <translation>opmaak van de pagina’s gewijzigd</translation>
    </message>
    <message>
        <source>rows or columns of a table</source>
        <translation>rijen of kolommen van een tabel</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>word added to the manual’s own</source>
        <translation>woord toegevoegd aan de woorden van het handboek</translation>
    </message>
    <message>
        <source>word removed from the manual’s own</source>
        <translation>woord verwijderd uit de woorden van het handboek</translation>
    </message>
    <message>
        <source>remark dismissed</source>
        <translation>opmerking genegeerd</translation>
    </message>
    <message>
        <source>remark shown again</source>
        <translation>opmerking opnieuw getoond</translation>
    </message>
    <message>
        <source>lists of the manual changed</source>
        <translation>lijsten van het handboek gewijzigd</translation>
    </message>
    <message>
        <source>repair of a copied text</source>
        <translation>herstelling van een overgenomen tekst</translation>
    </message>
    <message>
        <source>practice sheet changed</source>
        <translation>praktijkfiche gewijzigd</translation>
    </message>
    <message>
        <source>figures of a practice</source>
        <translation>gegevens van een praktijk</translation>
    </message>
    <message>
        <source>two list entries merged</source>
        <translation>twee lijstonderdelen samengevoegd</translation>
    </message>
    <message>
        <source>rules for reviews changed</source>
        <translation>regels voor nazicht gewijzigd</translation>
    </message>
    <message>
        <source>found still true</source>
        <translation>nog juist bevonden</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>goedkeuring</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>reactie</translation>
    </message>
    <message>
        <source>comment closed or reopened</source>
        <translation>reactie afgesloten of heropend</translation>
    </message>
    <message>
        <source>sign-off withdrawn</source>
        <translation>goedkeuring ingetrokken</translation>
    </message>
    <message>
        <source>meeting changed</source>
        <translation>ontmoeting gewijzigd</translation>
    </message>
    <message>
        <source>evaluations taken in</source>
        <translation>evaluaties overgenomen</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Networks</source>
        <translation>Netwerken</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Begrippenlijst</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenties</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personen en organisaties</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Name of the new network:</source>
        <translation>Naam van het nieuwe netwerk:</translation>
    </message>
    <message>
        <source>The new principle in a few words:</source>
        <translation>Het nieuwe principe in enkele woorden:</translation>
    </message>
    <message>
        <source>The new term:</source>
        <translation>De nieuwe term:</translation>
    </message>
    <message>
        <source>The new reference, as it is to be printed:</source>
        <translation>De nieuwe referentie, zoals ze gedrukt wordt:</translation>
    </message>
    <message>
        <source>Name of the person or organisation:</source>
        <translation>Naam van de persoon of organisatie:</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>Zoals ze gedrukt wordt</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Wat ze toont, voor wie ze niet kan zien</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>In a few sentences</source>
        <translation>In enkele zinnen</translation>
    </message>
    <message>
        <source>Other accepted forms, one on each line</source>
        <translation>Andere aanvaarde vormen, één per regel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wie of wat het is</translation>
    </message>
    <message>
        <source>Other accepted spellings, one on each line</source>
        <translation>Andere aanvaarde schrijfwijzen, één per regel</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Credit and licence</source>
        <translation>Bronvermelding en licentie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Speaks as (said in no edition)</source>
        <translation>Spreekt als (staat in geen enkele editie)</translation>
    </message>
</context>
<context>
    <name>ReplacingJob</name>
    <message>
        <source>Replacing…</source>
        <translation>Vervangen…</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>A table keeps at least one row and one column. To remove it altogether, choose “Delete table”.</source>
        <translation>Een tabel behoudt minstens één rij en één kolom. Kies ‘Tabel verwijderen’ om ze helemaal weg te halen.</translation>
    </message>
    <message>
        <source>A table of %1 rows is too large: the limit is %2.</source>
        <translation>Een tabel van %1 rijen is te groot: de grens is %2.</translation>
    </message>
    <message>
        <source>A table of %1 columns is too large: the limit is %2.</source>
        <translation>Een tabel van %1 kolommen is te groot: de grens is %2.</translation>
    </message>
    <message>
        <source>Only a heading can begin a page.</source>
        <translation>Alleen een kop kan een pagina beginnen.</translation>
    </message>
    <message>
        <source>It cannot move any further in that direction.</source>
        <translation>Verder in die richting kan niet.</translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation>Dat kan hier niet.</translation>
    </message>
    <message>
        <source>This picture is still shown or linked to somewhere.</source>
        <translation>Deze afbeelding wordt nog ergens getoond, of er leidt een link naartoe.</translation>
    </message>
    <message>
        <source>Give it a name in at least one language.</source>
        <translation>Geef het een naam in minstens één taal.</translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation>Er staat nog niets.</translation>
    </message>
    <message numerus="yes">
        <source>It is still used in %n place(s). Look where, and change it there first.</source>
        <translation>
            <numerusform>Het wordt nog op %n plaats gebruikt. Kijk waar, en wijzig het daar eerst.</numerusform>
            <numerusform>Het wordt nog op %n plaatsen gebruikt. Kijk waar, en wijzig het daar eerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only two of the same list can become one.</source>
        <translation>Alleen twee onderdelen van dezelfde lijst kunnen één worden.</translation>
    </message>
    <message>
        <source>It cannot be put into itself.</source>
        <translation>Het kan niet met zichzelf samengevoegd of in zichzelf geplaatst worden.</translation>
    </message>
    <message>
        <source>A practice cannot follow on itself, not even by way of others. Choose another successor.</source>
        <translation>Een praktijk kan zichzelf niet opvolgen, ook niet via andere. Kies een andere opvolger.</translation>
    </message>
    <message>
        <source>This cannot be shown elsewhere: only a passage, a box or a practice can, at its home.</source>
        <translation>Dit kan niet elders getoond worden: alleen een passage, een kader of een praktijk, waar die geschreven staat.</translation>
    </message>
    <message>
        <source>Nothing can be shown inside itself.</source>
        <translation>Niets kan binnen zichzelf getoond worden.</translation>
    </message>
    <message>
        <source>This cannot be the number of an edition. Give it at most %1 letters, digits, dots, hyphens and single spaces, beginning and ending with a letter or a digit: 2026.2, for example.</source>
        <translation>Dit kan het nummer van een editie niet zijn. Gebruik hoogstens %1 letters, cijfers, punten, koppeltekens en enkele spaties, met een letter of een cijfer aan het begin en aan het eind: 2026.2 bijvoorbeeld.</translation>
    </message>
    <message>
        <source>There is nothing to print yet: what was chosen has no pages.</source>
        <translation>Er valt nog niets af te drukken: wat gekozen is, heeft geen pagina’s.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: if it is still there, it still names the people registered for meetings.</source>
        <translation>‘%1’ kan niet worden gewijzigd: als het bestand er nog is, staan de namen van wie voor ontmoetingen is ingeschreven er nog altijd in.</translation>
    </message>
</context>
<context>
    <name>SalvageText</name>
    <message>
        <source>There was no sound backup to compare it with.</source>
        <translation>Er was geen onbeschadigde reservekopie om mee te vergelijken.</translation>
    </message>
    <message>
        <source>It says the same as the backup of %1.</source>
        <translation>Het zegt hetzelfde als de reservekopie van %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) differ from the backup of %1.</source>
        <translation>
            <numerusform>%n tekst verschilt van de reservekopie van %1.</numerusform>
            <numerusform>%n teksten verschillen van de reservekopie van %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were brought back into “%1”.</source>
        <translation>
            <numerusform>%n tekst is teruggehaald in ‘%1’.</numerusform>
            <numerusform>%n teksten zijn teruggehaald in ‘%1’.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the manual showed was lost.</source>
        <translation>Niets van wat het handboek toonde, is verloren gegaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or detail(s) could not be brought back.</source>
        <translation>
            <numerusform>%n tekst of gegeven kon niet worden teruggehaald.</numerusform>
            <numerusform>%n teksten of gegevens konden niet worden teruggehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or part(s) of editions are lost.</source>
        <translation>
            <numerusform>%n afbeelding of deel van een editie is verloren gegaan.</numerusform>
            <numerusform>%n afbeeldingen of delen van edities zijn verloren gegaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the file is destroyed: this is the backup of %1. What was changed after it is lost.</source>
        <translation>Het begin van het bestand is vernield: dit is de reservekopie van %1. Wat daarna is gewijzigd, is verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or detail(s) are as they were before the last change.</source>
        <translation>
            <numerusform>%n tekst of gegeven is zoals het vóór de laatste wijziging was.</numerusform>
            <numerusform>%n teksten of gegevens zijn zoals ze vóór de laatste wijziging waren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpellingText</name>
    <message>
        <source>No suggestion for “%1”</source>
        <translation>Geen suggestie voor ‘%1’</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Suggesties zoeken…</translation>
    </message>
    <message>
        <source>Add “%1” to the &amp;manual&apos;s own words</source>
        <translation>‘%1’ aan de eigen woorden van het &amp;handboek toevoegen</translation>
    </message>
    <message>
        <source>Add “%1” to m&amp;y words</source>
        <translation>‘%1’ aan m&amp;ijn woorden toevoegen</translation>
    </message>
    <message>
        <source>Mark “%1” as a f&amp;oreign word or a name</source>
        <translation>‘%1’ is een &amp;vreemd woord of een naam</translation>
    </message>
    <message>
        <source>Let “%1” stand &amp;here</source>
        <translation>‘%1’ &amp;hier laten staan</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>one language only</source>
        <translation>één taal</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>French ahead</source>
        <translation>Frans loopt voor</translation>
    </message>
    <message>
        <source>Dutch ahead</source>
        <translation>Nederlands loopt voor</translation>
    </message>
    <message>
        <source>to be compared</source>
        <translation>te vergelijken</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>aangepast</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Hier staat nog niets.</translation>
    </message>
    <message>
        <source>Written in one language only: the other is still to be written.</source>
        <translation>Nog maar in één taal geschreven: de andere moet nog volgen.</translation>
    </message>
    <message>
        <source>Both languages say the same.</source>
        <translation>Beide talen zeggen hetzelfde.</translation>
    </message>
    <message>
        <source>The French has changed since the two were in step: the Dutch must follow.</source>
        <translation>Het Frans is gewijzigd sinds beide gelijk waren: het Nederlands moet volgen.</translation>
    </message>
    <message>
        <source>The Dutch has changed since the two were in step: the French must follow.</source>
        <translation>Het Nederlands is gewijzigd sinds beide gelijk waren: het Frans moet volgen.</translation>
    </message>
    <message>
        <source>Both have changed, or were never compared: read them side by side.</source>
        <translation>Beide zijn gewijzigd, of ze zijn nooit vergeleken: lees ze naast elkaar.</translation>
    </message>
    <message>
        <source>The two differ on purpose.</source>
        <translation>De twee verschillen met opzet.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>French is missing</source>
        <translation>het Frans ontbreekt</translation>
    </message>
    <message>
        <source>Dutch is missing</source>
        <translation>het Nederlands ontbreekt</translation>
    </message>
    <message>
        <source>French is ahead</source>
        <translation>het Frans loopt voor</translation>
    </message>
    <message>
        <source>Dutch is ahead</source>
        <translation>het Nederlands loopt voor</translation>
    </message>
    <message>
        <source>adapted on purpose</source>
        <translation>bewust aangepast</translation>
    </message>
    <message>
        <source>for both languages</source>
        <translation>voor beide talen</translation>
    </message>
    <message>
        <source>author’s language</source>
        <translation>taal van de auteur</translation>
    </message>
    <message>
        <source>the same for both languages</source>
        <translation>dezelfde tekst voor beide talen</translation>
    </message>
    <message>
        <source>in its author’s language</source>
        <translation>in de taal van de auteur</translation>
    </message>
    <message>
        <source>Typed once for both languages: nothing is missing.</source>
        <translation>Eén keer getypt voor beide talen: er ontbreekt niets.</translation>
    </message>
    <message>
        <source>In the language of who wrote or said it: the other language lacks nothing.</source>
        <translation>In de taal van wie het schreef of zei: in de andere taal ontbreekt niets.</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Subtitle</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Deleted passage</source>
        <translation>Verwijderde passage</translation>
    </message>
    <message>
        <source>Passage %1, who said it</source>
        <translation>Passage %1, wie het zei</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Passage %1</translation>
    </message>
</context>
<context>
    <name>WordText</name>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>part</source>
        <translation>deel</translation>
    </message>
    <message>
        <source>module</source>
        <translation>module</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>praktijk</translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation>kop %1</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>alinea</translation>
    </message>
    <message>
        <source>bulleted item</source>
        <translation>opsommingspunt</translation>
    </message>
    <message>
        <source>numbered item</source>
        <translation>genummerd punt</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citaat</translation>
    </message>
    <message>
        <source>box</source>
        <translation>kader</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabel</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>tabelcel</translation>
    </message>
    <message>
        <source>no field</source>
        <translation>geen rubriek</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>doelgroep</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beschrijving</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rollen</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partners</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>middelen</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultaten</translation>
    </message>
    <message>
        <source>lessons learned</source>
        <translation>leerpunten</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>replaced by another</source>
        <translation>opgevolgd door een andere</translation>
    </message>
    <message>
        <source>text shown from elsewhere</source>
        <translation>tekst van elders</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>frequentie</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>een gebruiker</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>een naastbetrokkene</translation>
    </message>
    <message>
        <source>a peer worker</source>
        <translation>een ervaringswerker</translation>
    </message>
    <message>
        <source>a professional</source>
        <translation>een hulpverlener</translation>
    </message>
    <message>
        <source>the coordination</source>
        <translation>de coördinatie</translation>
    </message>
    <message>
        <source>a language reviewer</source>
        <translation>een taalrevisor</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>wordt geschreven</translation>
    </message>
    <message>
        <source>its network</source>
        <translation>het netwerk</translation>
    </message>
    <message>
        <source>somebody with lived experience</source>
        <translation>iemand met ervaringskennis</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>iemand zonder naam</translation>
    </message>
</context>
<context>
    <name>WorkspaceMessages</name>
    <message>
        <source>The program stopped unexpectedly last time. Everything that was saved is still here.</source>
        <translation>De vorige keer is het programma plots gestopt. Alles wat opgeslagen was, is er nog.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) you were typing were recovered.</source>
        <translation>
            <numerusform>%n tekst die getypt werd, is teruggehaald.</numerusform>
            <numerusform>%n teksten die getypt werden, zijn teruggehaald.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>This file is damaged. The manual is open read-only, so that nothing more is lost.</source>
        <translation>Dit bestand is beschadigd. Het handboek is als alleen-lezen geopend, zodat er niet nog meer verloren gaat.</translation>
    </message>
    <message>
        <source>This manual is stored on another computer. It is open read-only, because two people who change it at the same time could damage it.</source>
        <translation>Dit handboek staat op een andere computer. Het is als alleen-lezen geopend, omdat twee personen die het tegelijk wijzigen het kunnen beschadigen.</translation>
    </message>
    <message>
        <source>This manual is open read-only: nothing in it can be changed.</source>
        <translation>Dit handboek is als alleen-lezen geopend: er kan niets in gewijzigd worden.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made with a newer version of Vademecum are kept, but cannot be shown here.</source>
        <translation>
            <numerusform>%n wijziging uit een nieuwere versie van Vademecum wordt bewaard, maar kan hier niet getoond worden.</numerusform>
            <numerusform>%n wijzigingen uit een nieuwere versie van Vademecum worden bewaard, maar kunnen hier niet getoond worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>The file was moved. You go on in “%1”.</source>
        <translation>Het bestand is verplaatst. U gaat verder in ‘%1’.</translation>
    </message>
    <message>
        <source>The file is no longer where it was. What was open is now in “%1”.</source>
        <translation>Het bestand staat niet meer op zijn plaats. Wat open was, staat nu in ‘%1’.</translation>
    </message>
    <message>
        <source>Everything is saved in “%1”, and you go on there.</source>
        <translation>Alles is opgeslagen in ‘%1’ en u gaat daar verder.</translation>
    </message>
    <message>
        <source>Not saved since %1.</source>
        <translation>Niet opgeslagen sinds %1.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Niet opgeslagen.</translation>
    </message>
    <message>
        <source>What you type stays here, and saving is tried again every few seconds.</source>
        <translation>Wat u typt, blijft hier staan; om de paar seconden wordt opnieuw geprobeerd op te slaan.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Elders opslaan…</translation>
    </message>
    <message>
        <source>Bring back what is left…</source>
        <translation>Terughalen wat er over is…</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Nu opnieuw proberen</translation>
    </message>
    <message>
        <source>Part of this file is damaged: it is no longer what was saved. Bring back what is left into a new file, or restore a backup.</source>
        <translation>Een deel van dit bestand is beschadigd: het is niet meer wat er is opgeslagen. Haal wat er over is terug in een nieuw bestand, of zet een reservekopie terug.</translation>
    </message>
</context>
<context>
    <name>ui::aid::AidPane</name>
    <message>
        <source>Writing aid</source>
        <translation>Schrijfhulp</translation>
    </message>
    <message>
        <source>Nothing to note about this passage.</source>
        <translation>Niets te melden over deze passage.</translation>
    </message>
</context>
<context>
    <name>ui::aid::CommentMarks</name>
    <message>
        <source>Comment by %1: %2</source>
        <comment>who and when, what</comment>
        <translation>Reactie van %1: %2</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <comment>who and when, what</comment>
        <translation>Antwoord van %1: %2</translation>
    </message>
    <message>
        <source>Close the comment: %1</source>
        <translation>Reactie afsluiten: %1</translation>
    </message>
    <message>
        <source>Comment on this passage</source>
        <translation>Reageren op deze passage</translation>
    </message>
</context>
<context>
    <name>ui::aid::CommentsSection</name>
    <message>
        <source>Comments</source>
        <translation>Reacties</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwoorden: %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Heropenen: %1</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Afsluiten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more open in this entry</source>
        <translation>
            <numerusform>Nog %n open in dit onderdeel</numerusform>
            <numerusform>Nog %n open in dit onderdeel</numerusform>
        </translation>
    </message>
    <message>
        <source>New comment:</source>
        <translation>Nieuwe reactie:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Antwoord:</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nieuwe reactie</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Bewa&amp;ren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n begun and not kept yet in this entry</source>
        <translation>
            <numerusform>%n begonnen en nog niet bewaarde reactie in dit onderdeel</numerusform>
            <numerusform>%n begonnen en nog niet bewaarde reacties in dit onderdeel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::aid::MemorySection</name>
    <message>
        <source>Source now: %1</source>
        <translation>Bron nu: %1</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>how like it is, where it is from</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>this text, earlier</source>
        <translation>deze tekst, eerder</translation>
    </message>
    <message>
        <source>a text that was removed</source>
        <translation>een verwijderde tekst</translation>
    </message>
    <message>
        <source>%1, earlier</source>
        <comment>place</comment>
        <translation>%1, eerder</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Eerder geschreven</translation>
    </message>
</context>
<context>
    <name>ui::aid::MovedMarks</name>
    <message>
        <source>Before: %1</source>
        <translation>Voordien: %1</translation>
    </message>
</context>
<context>
    <name>ui::aid::MovedSection</name>
    <message>
        <source>What moved since the two were in step</source>
        <translation>Wat veranderd is sinds de twee teksten gelijk waren</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>Ongewijzigd.</translation>
    </message>
    <message>
        <source>What the text was then is not known.</source>
        <translation>De tekst van toen is niet bekend.</translation>
    </message>
</context>
<context>
    <name>ui::aid::OfferCard</name>
    <message>
        <source>%1: %2</source>
        <comment>how sure and from where, the wording</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Enter puts this wording in place.</source>
        <translation>Enter zet deze tekst op zijn plaats.</translation>
    </message>
</context>
<context>
    <name>ui::aid::RemarkMarks</name>
    <message>
        <source>Let it stand: %1</source>
        <translation>Laten staan: %1</translation>
    </message>
</context>
<context>
    <name>ui::aid::RemarksSection</name>
    <message>
        <source>Remarks on this passage</source>
        <translation>Opmerkingen bij deze passage</translation>
    </message>
    <message>
        <source>Left to stand until the text changes.</source>
        <translation>Zo gelaten tot de tekst verandert.</translation>
    </message>
    <message>
        <source>Point it out again</source>
        <translation>Opnieuw melden</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Hide what is left to stand</source>
        <translation>Verbergen wat zo gelaten is</translation>
    </message>
    <message numerus="yes">
        <source>Show what is left to stand (%n)</source>
        <translation>
            <numerusform>Tonen wat zo gelaten is (%n)</numerusform>
            <numerusform>Tonen wat zo gelaten is (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>This passage has more than 20 000 characters: spelling and terms are not underlined in it, and it is read only when the whole manual is checked. Enter cuts it in two.</source>
        <translation>Deze passage telt meer dan 20.000 tekens: spelling en termen worden er niet in onderstreept, en ze wordt alleen nagelezen wanneer het hele handboek wordt nagekeken. Enter knipt ze in twee.</translation>
    </message>
</context>
<context>
    <name>ui::aid::TermMarks</name>
    <message>
        <source>no term yet</source>
        <translation>nog geen term</translation>
    </message>
</context>
<context>
    <name>ui::aid::TermsSection</name>
    <message>
        <source>Terms in this passage</source>
        <translation>Termen in deze passage</translation>
    </message>
    <message>
        <source>Left as it is, until the text changes.</source>
        <translation>Zo gelaten, zolang de tekst niet verandert.</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>‘%1’ invoegen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>no term yet</source>
        <translation>nog geen term</translation>
    </message>
    <message>
        <source>stands here</source>
        <translation>staat hier</translation>
    </message>
    <message>
        <source>does not stand here</source>
        <translation>staat hier niet</translation>
    </message>
</context>
<context>
    <name>ui::board::BoardWindow</name>
    <message>
        <source>Save the table</source>
        <translation>De tabel opslaan</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Table for a spreadsheet (*.csv)</source>
        <translation>PDF-document (*.pdf);;Tabel voor een rekenblad (*.csv)</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Overzichtsbord</translation>
    </message>
    <message>
        <source>To &amp;do</source>
        <translation>Te &amp;doen</translation>
    </message>
    <message>
        <source>&amp;Networks and fields</source>
        <translation>&amp;Netwerken en rubrieken</translation>
    </message>
    <message>
        <source>&amp;Practices and principles</source>
        <translation>&amp;Praktijken en principes</translation>
    </message>
    <message>
        <source>Networks and fields</source>
        <translation>Netwerken en rubrieken</translation>
    </message>
    <message>
        <source>Practices and principles</source>
        <translation>Praktijken en principes</translation>
    </message>
    <message>
        <source>Language the table is about</source>
        <translation>Taal van de tabel</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>De tabel op&amp;slaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Saving the table…</source>
        <translation>De tabel wordt opgeslagen…</translation>
    </message>
    <message>
        <source>The table is saved: “%1”.</source>
        <translation>De tabel is opgeslagen: ‘%1’.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Tonen in map</translation>
    </message>
</context>
<context>
    <name>ui::board::FilterRow</name>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>Deze filter &amp;bewaren…</translation>
    </message>
    <message>
        <source>&amp;Forget “%1”</source>
        <translation>‘%1’ &amp;vergeten</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Deze filter bewaren</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>De naam:</translation>
    </message>
    <message>
        <source>Only what names…</source>
        <translation>Alleen wat dit bevat…</translation>
    </message>
    <message>
        <source>Show only what names these words</source>
        <translation>Alleen tonen wat deze woorden bevat</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filters</translation>
    </message>
</context>
<context>
    <name>ui::board::TodoList</name>
    <message>
        <source>Practices: %1</source>
        <translation>Praktijken: %1</translation>
    </message>
    <message>
        <source>contact, %1</source>
        <translation>contact, %1</translation>
    </message>
    <message>
        <source>To look at again now</source>
        <translation>Nu na te zien</translation>
    </message>
    <message>
        <source>To look at again within three months</source>
        <translation>Na te zien binnen drie maanden</translation>
    </message>
    <message>
        <source>Entries where the %1 is missing or behind</source>
        <translation>Onderdelen waar het %1 ontbreekt of achterloopt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Open reacties</translation>
    </message>
    <message>
        <source>Waiting for a sign-off</source>
        <translation>Wacht op goedkeuring</translation>
    </message>
    <message>
        <source>Conflicts: two versions of one text</source>
        <translation>Verschillen: twee versies van één tekst</translation>
    </message>
    <message>
        <source>What needs doing</source>
        <translation>Wat er te doen staat</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Practices without a stage</source>
        <translation>Praktijken zonder fase</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen datum</translation>
    </message>
    <message>
        <source>Meetings to come</source>
        <translation>Komende ontmoetingen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings whose people are still kept, to be erased</source>
        <translation>Ontmoetingen waarvan de deelnemers nog te wissen zijn</translation>
    </message>
</context>
<context>
    <name>ui::editor::CharactersDialog</name>
    <message>
        <source>opening guillemet</source>
        <translation>Frans aanhalingsteken openen</translation>
    </message>
    <message>
        <source>closing guillemet</source>
        <translation>Frans aanhalingsteken sluiten</translation>
    </message>
    <message>
        <source>opening double quotation mark</source>
        <translation>dubbel aanhalingsteken openen</translation>
    </message>
    <message>
        <source>closing double quotation mark</source>
        <translation>dubbel aanhalingsteken sluiten</translation>
    </message>
    <message>
        <source>opening single quotation mark</source>
        <translation>enkel aanhalingsteken openen</translation>
    </message>
    <message>
        <source>apostrophe, closing single quotation mark</source>
        <translation>apostrof, enkel aanhalingsteken sluiten</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>smalle vaste spatie</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>vaste spatie</translation>
    </message>
    <message>
        <source>en dash</source>
        <translation>half kastlijntje (gedachtestreepje)</translation>
    </message>
    <message>
        <source>em dash</source>
        <translation>heel kastlijntje</translation>
    </message>
    <message>
        <source>no-break hyphen</source>
        <translation>vast koppelteken</translation>
    </message>
    <message>
        <source>ellipsis</source>
        <translation>beletselteken</translation>
    </message>
    <message>
        <source>euro sign</source>
        <translation>euroteken</translation>
    </message>
    <message>
        <source>one half</source>
        <translation>een half</translation>
    </message>
    <message>
        <source>one quarter</source>
        <translation>een kwart</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>drie kwart</translation>
    </message>
    <message>
        <source>superscript two</source>
        <translation>tot de tweede macht</translation>
    </message>
    <message>
        <source>degree sign</source>
        <translation>gradenteken</translation>
    </message>
    <message>
        <source>multiplication sign</source>
        <translation>maalteken</translation>
    </message>
    <message>
        <source>plus or minus</source>
        <translation>plusminus</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>arrow to the left</source>
        <translation>pijl naar links</translation>
    </message>
    <message>
        <source>arrow to the right</source>
        <translation>pijl naar rechts</translation>
    </message>
    <message>
        <source>arrow upwards</source>
        <translation>pijl omhoog</translation>
    </message>
    <message>
        <source>arrow downwards</source>
        <translation>pijl omlaag</translation>
    </message>
    <message>
        <source>bullet sign</source>
        <translation>opsommingsteken</translation>
    </message>
    <message>
        <source>middle dot</source>
        <translation>hoge punt</translation>
    </message>
    <message>
        <source>section sign</source>
        <translation>paragraafteken</translation>
    </message>
    <message>
        <source>copyright sign</source>
        <translation>copyrightteken</translation>
    </message>
    <message>
        <source>capital E with acute accent</source>
        <translation>hoofdletter E met accent aigu</translation>
    </message>
    <message>
        <source>capital E with grave accent</source>
        <translation>hoofdletter E met accent grave</translation>
    </message>
    <message>
        <source>capital E with circumflex</source>
        <translation>hoofdletter E met circumflex</translation>
    </message>
    <message>
        <source>capital E with diaeresis</source>
        <translation>hoofdletter E met trema</translation>
    </message>
    <message>
        <source>capital A with grave accent</source>
        <translation>hoofdletter A met accent grave</translation>
    </message>
    <message>
        <source>capital C with cedilla</source>
        <translation>hoofdletter C met cedille</translation>
    </message>
    <message>
        <source>joined oe</source>
        <translation>oe-ligatuur</translation>
    </message>
    <message>
        <source>joined capital OE</source>
        <translation>OE-ligatuur, hoofdletters</translation>
    </message>
    <message>
        <source>&amp;Words from its name:</source>
        <translation>&amp;Woorden uit de naam:</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Speciale tekens</translation>
    </message>
    <message>
        <source>Special character</source>
        <translation>Speciaal teken</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::editor::CitationDialog</name>
    <message>
        <source>Citation</source>
        <translation>Bronvermelding</translation>
    </message>
    <message>
        <source>&amp;Words from the reference:</source>
        <translation>&amp;Woorden uit de bron:</translation>
    </message>
    <message>
        <source>References of the manual</source>
        <translation>Bronnen van het handboek</translation>
    </message>
    <message>
        <source>Or a new reference</source>
        <translation>Of een nieuwe bron</translation>
    </message>
    <message>
        <source>Author, year, title, publisher</source>
        <translation>Auteur, jaar, titel, uitgever</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>&amp;Bron:</translation>
    </message>
    <message>
        <source>&amp;Address on the web:</source>
        <translation>Web&amp;adres:</translation>
    </message>
    <message>
        <source>&amp;Cite</source>
        <translation>&amp;Vermelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::editor::EditorActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kn&amp;ippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Plakken zonder op&amp;maak</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles &amp;selecteren</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Vet</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursief</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Link…</translation>
    </message>
    <message>
        <source>&amp;Footnote…</source>
        <translation>V&amp;oetnoot…</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>Kop &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Alinea</translation>
    </message>
    <message>
        <source>B&amp;ullet</source>
        <translation>O&amp;psommingspunt</translation>
    </message>
    <message>
        <source>&amp;Numbered</source>
        <translation>Ge&amp;nummerd</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>Ci&amp;taat</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>&amp;Kader</translation>
    </message>
    <message>
        <source>&amp;Deeper level</source>
        <translation>&amp;Dieper niveau</translation>
    </message>
    <message>
        <source>&amp;Higher level</source>
        <translation>&amp;Hoger niveau</translation>
    </message>
    <message>
        <source>&amp;New passage below</source>
        <translation>Nie&amp;uwe passage eronder</translation>
    </message>
    <message>
        <source>De&amp;lete passage</source>
        <translation>Passage ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Oml&amp;aag</translation>
    </message>
    <message>
        <source>&amp;Next passage that needs work</source>
        <translation>&amp;Volgende passage waaraan nog werk is</translation>
    </message>
    <message>
        <source>&amp;Previous passage that needs work</source>
        <translation>Vo&amp;rige passage waaraan nog werk is</translation>
    </message>
    <message>
        <source>In &amp;step, next</source>
        <translation>&amp;Gelijk, volgende</translation>
    </message>
    <message>
        <source>&amp;Meaning unchanged</source>
        <translation>&amp;Betekenis ongewijzigd</translation>
    </message>
    <message>
        <source>&amp;Adapted on purpose</source>
        <translation>Bewust aangepas&amp;t</translation>
    </message>
    <message>
        <source>Show &amp;what changed</source>
        <translation>Tone&amp;n wat veranderd is</translation>
    </message>
    <message>
        <source>&amp;Signs of the language as you type</source>
        <translation>Leestekens van de taal &amp;bij het typen</translation>
    </message>
    <message>
        <source>C&amp;ode in the line</source>
        <translation>C&amp;ode in de regel</translation>
    </message>
    <message>
        <source>&amp;Remove bold, italic and code</source>
        <translation>Vet, cursief en code ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Begin a pa&amp;ge here</source>
        <translation>Hier een pa&amp;gina beginnen</translation>
    </message>
    <message>
        <source>Show no-break &amp;spaces</source>
        <translation>Va&amp;ste spaties tonen</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>&amp;Cross-reference…</source>
        <translation>&amp;Kruisverwijzing…</translation>
    </message>
    <message>
        <source>C&amp;itation…</source>
        <translation>Bron&amp;vermelding…</translation>
    </message>
    <message>
        <source>&amp;Special character…</source>
        <translation>&amp;Speciaal teken…</translation>
    </message>
    <message>
        <source>No-&amp;break space</source>
        <translation>Vaste s&amp;patie</translation>
    </message>
    <message>
        <source>Pict&amp;ure…</source>
        <translation>Af&amp;beelding…</translation>
    </message>
    <message>
        <source>R&amp;eplace the picture…</source>
        <translation>Afb&amp;eelding vervangen…</translation>
    </message>
    <message>
        <source>Cre&amp;dit of the picture…</source>
        <translation>Naamsvermel&amp;ding van de afbeelding…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabel…</translation>
    </message>
    <message>
        <source>Row &amp;above</source>
        <translation>Rij er&amp;boven</translation>
    </message>
    <message>
        <source>Row &amp;below</source>
        <translation>Rij er&amp;onder</translation>
    </message>
    <message>
        <source>Move row &amp;up</source>
        <translation>Rij om&amp;hoog</translation>
    </message>
    <message>
        <source>Move row &amp;down</source>
        <translation>Rij om&amp;laag</translation>
    </message>
    <message>
        <source>Delete &amp;row</source>
        <translation>&amp;Rij verwijderen</translation>
    </message>
    <message>
        <source>Column to the &amp;left</source>
        <translation>Kolom &amp;links</translation>
    </message>
    <message>
        <source>Column to the ri&amp;ght</source>
        <translation>Kolom re&amp;chts</translation>
    </message>
    <message>
        <source>Move column le&amp;ft</source>
        <translation>Kolom naar links &amp;verplaatsen</translation>
    </message>
    <message>
        <source>Move column r&amp;ight</source>
        <translation>Kolom naar rechts verplaatse&amp;n</translation>
    </message>
    <message>
        <source>Delete &amp;column</source>
        <translation>&amp;Kolom verwijderen</translation>
    </message>
    <message>
        <source>First row is a &amp;head</source>
        <translation>Eerste rij is een ko&amp;prij</translation>
    </message>
    <message>
        <source>Delete &amp;table</source>
        <translation>&amp;Tabel verwijderen</translation>
    </message>
    <message>
        <source>S&amp;how something from elsewhere…</source>
        <translation>Tekst van &amp;elders tonen…</translation>
    </message>
    <message>
        <source>Go to where it is &amp;written</source>
        <translation>Naar waar hij &amp;geschreven staat</translation>
    </message>
    <message>
        <source>Written in &amp;both languages</source>
        <translation>In &amp;beide talen geschreven</translation>
    </message>
    <message>
        <source>Typed &amp;once, the same for both</source>
        <translation>Eén keer &amp;getypt, gelijk voor beide</translation>
    </message>
    <message>
        <source>In its &amp;author’s language only</source>
        <translation>Alleen in de taal van de &amp;auteur</translation>
    </message>
</context>
<context>
    <name>ui::editor::FilterActions</name>
    <message>
        <source>&amp;All passages</source>
        <translation>&amp;Alle passages</translation>
    </message>
    <message>
        <source>What needs &amp;work</source>
        <translation>Wat &amp;werk vraagt</translation>
    </message>
    <message>
        <source>One language a&amp;head</source>
        <translation>Eén taal loopt &amp;voor</translation>
    </message>
    <message>
        <source>&amp;Missing in one language</source>
        <translation>&amp;Ontbreekt in één taal</translation>
    </message>
    <message>
        <source>Both mo&amp;ved</source>
        <translation>Te ver&amp;gelijken</translation>
    </message>
    <message>
        <source>Work in &amp;both languages</source>
        <translation>In &amp;beide talen werken</translation>
    </message>
    <message>
        <source>Work in &amp;French</source>
        <translation>In het &amp;Frans werken</translation>
    </message>
    <message>
        <source>Work in &amp;Dutch</source>
        <translation>In het &amp;Nederlands werken</translation>
    </message>
</context>
<context>
    <name>ui::editor::FilterBar</name>
    <message numerus="yes">
        <source>Shown: %1 (%n passage(s))</source>
        <translation>
            <numerusform>Getoond: %1 (%n passage)</numerusform>
            <numerusform>Getoond: %1 (%n passages)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>ui::editor::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n vervangen</numerusform>
            <numerusform>%n vervangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Replace &amp;by:</source>
        <translation>Vervangen &amp;door:</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>Replaces what is selected and goes on to the next (Enter)</source>
        <translation>Vervangt wat geselecteerd is en gaat naar het volgende (Enter)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alles vervangen</translation>
    </message>
    <message>
        <source>Replaces all that is shown here, as one step</source>
        <translation>Vervangt alles wat hier getoond wordt, in één stap</translation>
    </message>
    <message>
        <source>&amp;Meaning unchanged</source>
        <translation>Betekenis on&amp;gewijzigd</translation>
    </message>
    <message>
        <source>Texts that are in step stay in step with the other language.</source>
        <translation>Teksten die gelijk zijn, blijven gelijk met de andere taal.</translation>
    </message>
</context>
<context>
    <name>ui::editor::FootnoteDialog</name>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Voetnoot</translation>
    </message>
    <message>
        <source>&amp;Text of the footnote:</source>
        <translation>&amp;Tekst van de voetnoot:</translation>
    </message>
    <message>
        <source>Text of the footnote</source>
        <translation>Tekst van de voetnoot</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::editor::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Koppelen</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>Link ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation>Kruisverwijzing</translation>
    </message>
    <message>
        <source>&amp;Address, or words from a title or text of the manual:</source>
        <translation>&amp;Adres, of woorden uit een titel of tekst van het handboek:</translation>
    </message>
    <message>
        <source>&amp;Words from the title or text of the place, or its number:</source>
        <translation>&amp;Woorden uit de titel of tekst, of het nummer:</translation>
    </message>
    <message>
        <source>Places in the manual</source>
        <translation>Plaatsen in het handboek</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>woordenlijst</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>Hier tonen</translation>
    </message>
    <message>
        <source>&amp;Words from a passage, a box or the title of a practice:</source>
        <translation>&amp;Woorden uit een passage, een kader of de titel van een praktijk:</translation>
    </message>
    <message>
        <source>&amp;Show here</source>
        <translation>&amp;Hier tonen</translation>
    </message>
</context>
<context>
    <name>ui::editor::LongEditing</name>
    <message>
        <source>Deleting…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Changing the passages…</source>
        <translation>Passages wijzigen…</translation>
    </message>
    <message>
        <source>Moving the passages…</source>
        <translation>Passages verplaatsen…</translation>
    </message>
</context>
<context>
    <name>ui::editor::LongPasting</name>
    <message>
        <source>Pasting…</source>
        <translation>Plakken…</translation>
    </message>
</context>
<context>
    <name>ui::editor::MovedText</name>
    <message>
        <source>Unchanged since the two were in step.</source>
        <translation>Ongewijzigd sinds beide gelijk waren.</translation>
    </message>
    <message>
        <source>What the text was then is not known.</source>
        <translation>De tekst van toen is niet bekend.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat veranderd is</translation>
    </message>
</context>
<context>
    <name>ui::editor::PassageEditor</name>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>&amp;Kind of passage</source>
        <translation>Soo&amp;rt passage</translation>
    </message>
    <message>
        <source>Replace the picture</source>
        <translation>De afbeelding vervangen</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>Een afbeelding invoegen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>&amp;Kind of passage: table</source>
        <translation>Soort &amp;passage: tabel</translation>
    </message>
    <message>
        <source>&amp;Kind of passage: picture</source>
        <translation>Soort &amp;passage: afbeelding</translation>
    </message>
    <message>
        <source>&amp;Kind of passage: code</source>
        <translation>Soort &amp;passage: code</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bel</translation>
    </message>
    <message>
        <source>&amp;Go to this passage</source>
        <translation>&amp;Naar deze passage gaan</translation>
    </message>
    <message>
        <source>Rem&amp;arks on this passage (%1)</source>
        <translation>Opmer&amp;kingen bij deze passage (%1)</translation>
    </message>
    <message>
        <source>%1
Ctrl+click goes there.</source>
        <translation>%1
Ctrl+klik gaat ernaartoe.</translation>
    </message>
</context>
<context>
    <name>ui::editor::PictureText</name>
    <message>
        <source>picture of the clipboard</source>
        <translation>afbeelding van het klembord</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>De afbeelding wordt gelezen…</translation>
    </message>
    <message>
        <source>Scaling the picture down…</source>
        <translation>De afbeelding wordt verkleind…</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>Naamsvermelding van de afbeelding</translation>
    </message>
    <message>
        <source>Who made it, and under which licence:</source>
        <translation>Wie heeft ze gemaakt, en onder welke licentie:</translation>
    </message>
</context>
<context>
    <name>ui::editor::Placeholder</name>
    <message>
        <source>Not yet in French</source>
        <translation>Nog niet in het Frans</translation>
    </message>
    <message>
        <source>Not yet in Dutch</source>
        <translation>Nog niet in het Nederlands</translation>
    </message>
    <message>
        <source>As in Dutch</source>
        <translation>Zoals in het Nederlands</translation>
    </message>
    <message>
        <source>As in French</source>
        <translation>Zoals in het Frans</translation>
    </message>
</context>
<context>
    <name>ui::editor::ReadingPane</name>
    <message>
        <source>It was not in edition %1.</source>
        <translation>Stond niet in editie %1.</translation>
    </message>
    <message>
        <source>As published in edition %1</source>
        <translation>Zoals gepubliceerd in editie %1</translation>
    </message>
    <message>
        <source>It was not there yet: %1.</source>
        <translation>Bestond nog niet: %1.</translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>Zoals het was: %1</translation>
    </message>
    <message>
        <source>As it is now; only to be read</source>
        <translation>Zoals het nu is; alleen om te lezen</translation>
    </message>
    <message>
        <source>The whole manual</source>
        <translation>Het hele handboek</translation>
    </message>
    <message>
        <source>Read beside: %1, %2</source>
        <translation>Ernaast gelezen: %1, %2</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Beide talen</translation>
    </message>
    <message>
        <source>&amp;Both languages</source>
        <translation>&amp;Beide talen</translation>
    </message>
    <message>
        <source>Another version…</source>
        <translation>Een andere versie…</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>Talen: %1</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Read another version</source>
        <translation>Een andere versie lezen</translation>
    </message>
    <message>
        <source>Close what is read beside</source>
        <translation>Ernaast lezen sluiten</translation>
    </message>
</context>
<context>
    <name>ui::editor::RowText</name>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Wat de afbeelding toont, voor wie ze niet kan zien</translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <translation>De afbeelding ontbreekt</translation>
    </message>
    <message>
        <source>Write here…</source>
        <translation>Schrijf hier…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the box</source>
        <translation>Titel van het kader</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wie het zei</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nieuwe pagina</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Naamsvermelding: %1</translation>
    </message>
    <message>
        <source>Nothing is written here yet</source>
        <translation>Hier is nog niets geschreven</translation>
    </message>
    <message>
        <source>Shown here: summary of the practice</source>
        <translation>Hier getoond: samenvatting van de praktijk</translation>
    </message>
    <message>
        <source>Shown here: a text that no longer exists</source>
        <translation>Hier getoond: een tekst die niet meer bestaat</translation>
    </message>
    <message>
        <source>Shown here: %1 from “%2”</source>
        <comment>kind of passage, entry</comment>
        <translation>Hier getoond: %1 uit ‘%2’</translation>
    </message>
    <message>
        <source>%1 leads there</source>
        <comment>a key</comment>
        <translation>%1: ernaartoe</translation>
    </message>
</context>
<context>
    <name>ui::editor::ScaleDialog</name>
    <message>
        <source>Large picture</source>
        <translation>Grote afbeelding</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>“%1” has %2 (%3). On paper no more than %4 pixels across can be seen.</source>
        <translation>‘%1’ telt %2 (%3). Op papier zijn er in de breedte niet meer dan %4 pixels te zien.</translation>
    </message>
    <message>
        <source>&amp;Scale it down to %1</source>
        <translation>&amp;Verkleinen tot %1</translation>
    </message>
    <message>
        <source>&amp;Keep the original: the manual becomes larger</source>
        <translation>&amp;Het origineel behouden: het handboek wordt groter</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::editor::SinceMarks</name>
    <message>
        <source>No longer there</source>
        <translation>Staat er niet meer</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
</context>
<context>
    <name>ui::editor::SpaceMarks</name>
    <message>
        <source>No-break space</source>
        <translation>Vaste spatie</translation>
    </message>
    <message>
        <source>Narrow no-break space</source>
        <translation>Smalle vaste spatie</translation>
    </message>
</context>
<context>
    <name>ui::editor::Spoken</name>
    <message>
        <source>title of the part</source>
        <translation>titel van het deel</translation>
    </message>
    <message>
        <source>title of the module</source>
        <translation>titel van de module</translation>
    </message>
    <message>
        <source>title of the practice</source>
        <translation>titel van de praktijk</translation>
    </message>
    <message>
        <source>quote, who said it</source>
        <translation>citaat, wie het zei</translation>
    </message>
    <message>
        <source>description of the picture</source>
        <translation>beschrijving van de afbeelding</translation>
    </message>
    <message>
        <source>table cell, line %1, column %2</source>
        <translation>tabelcel, regel %1, kolom %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, row %4 of %5</source>
        <comment>kind of text, its language, its state, its place in the entry</comment>
        <translation>%1, %2, %3, rij %4 van %5</translation>
    </message>
    <message>
        <source>Misspelt: %1.</source>
        <translation>Fout gespeld: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Gewijzigd: %1.</translation>
    </message>
    <message>
        <source>Terms: %1.</source>
        <translation>Termen: %1.</translation>
    </message>
    <message>
        <source>Changed in French: %1.</source>
        <translation>Gewijzigd in het Frans: %1.</translation>
    </message>
    <message>
        <source>Changed in Dutch: %1.</source>
        <translation>Gewijzigd in het Nederlands: %1.</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <translation>Staat er niet meer: %1.</translation>
    </message>
    <message>
        <source>%1, shown from “%2”</source>
        <comment>kind of passage, entry</comment>
        <translation>%1, getoond uit ‘%2’</translation>
    </message>
</context>
<context>
    <name>ui::editor::TableDialog</name>
    <message>
        <source>The first row is a &amp;head</source>
        <translation>De eerste rij is een ko&amp;prij</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Een tabel invoegen</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Each cell is written in both languages. Enter goes down; at the end it adds a row.</source>
        <translation>Elke cel wordt in beide talen geschreven. Enter gaat naar beneden en voegt aan het einde een rij toe.</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Rijen:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Kolommen:</translation>
    </message>
</context>
<context>
    <name>ui::exchange::AheadPage</name>
    <message>
        <source>The last texts in step</source>
        <translation>De laatste gelijke teksten</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals hij nu is</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Every text is in step, or was never compared.</source>
        <translation>Elke tekst is gelijk, of werd nooit vergeleken.</translation>
    </message>
    <message>
        <source>In these texts one language has moved since both were in step. An edition prints what stands there now; tick a line to print what stood there when both said the same.</source>
        <translation>In deze teksten is één taal veranderd sinds beide gelijk waren. Een editie drukt af wat er nu staat; vink een regel aan om af te drukken wat er stond toen beide hetzelfde zeiden.</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>Af te drukken</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Texts not in step; tick a line to print the last texts in step</source>
        <translation>Teksten die niet gelijk zijn; vink een regel aan om de laatste gelijke teksten af te drukken</translation>
    </message>
    <message>
        <source>What has moved since both were in step</source>
        <translation>Wat veranderd is sinds beide gelijk waren</translation>
    </message>
    <message>
        <source>All as they &amp;last were in step</source>
        <translation>Alle zoals ze &amp;laatst gelijk waren</translation>
    </message>
    <message>
        <source>All as they a&amp;re now</source>
        <translation>Alle zoals ze n&amp;u zijn</translation>
    </message>
</context>
<context>
    <name>ui::exchange::ChangesPage</name>
    <message>
        <source>This will be the first edition: there is nothing it could have changed.</source>
        <translation>Dit wordt de eerste editie: er is nog niets dat veranderd kan zijn.</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1.</source>
        <translation>Er is niets veranderd sinds editie %1.</translation>
    </message>
    <message>
        <source>What has changed since edition %1. The edition prints this list: take the tick away from what is not worth telling, and say more where it helps.</source>
        <translation>Wat veranderd is sinds editie %1. De editie drukt deze lijst af: vink uit wat niet vermeld hoeft te worden, en licht toe waar dat helpt.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ermee gebeurde</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>What has changed; take the tick away to leave a line out</source>
        <translation>Wat veranderd is; vink een regel uit om hem weg te laten</translation>
    </message>
    <message>
        <source>Remark in &amp;French:</source>
        <translation>Toelichting in het &amp;Frans:</translation>
    </message>
    <message>
        <source>Remark in &amp;Dutch:</source>
        <translation>Toelichting in het Ne&amp;derlands:</translation>
    </message>
</context>
<context>
    <name>ui::exchange::ChecksPage</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>This stops the publication until it is settled.</source>
        <translation>Dit houdt de publicatie tegen tot het opgelost is.</translation>
    </message>
    <message>
        <source>Tick it to publish all the same.</source>
        <translation>Vink aan om toch te publiceren.</translation>
    </message>
    <message>
        <source>Nothing was found here.</source>
        <translation>Hier werd niets gevonden.</translation>
    </message>
    <message>
        <source>What was found. Enter or a double click shows the place, so that it can be put right first. Tick what may stay as it is: the edition will tell that it was known.</source>
        <translation>Wat gevonden werd. Enter of dubbelklikken toont de plaats, zodat u eerst kunt verbeteren. Vink aan wat zo mag blijven: de editie vermeldt dat het bekend was.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>What was checked; tick a line to publish all the same</source>
        <translation>Wat gecontroleerd werd; vink een regel aan om toch te publiceren</translation>
    </message>
    <message>
        <source>I &amp;accept all of this and go on</source>
        <translation>Ik &amp;aanvaard dit alles en ga verder</translation>
    </message>
</context>
<context>
    <name>ui::exchange::EditionsDialog</name>
    <message>
        <source>verifying…</source>
        <translation>bezig met nakijken…</translation>
    </message>
    <message>
        <source>not verified now</source>
        <translation>niet nagekeken</translation>
    </message>
    <message>
        <source>intact, to the letter</source>
        <translation>intact, tot op de letter</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were accepted.</source>
        <translation>
            <numerusform>%n fout is aanvaard.</numerusform>
            <numerusform>%n fouten zijn aanvaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as it was published: %1.</source>
        <translation>Wijkt af van wat gepubliceerd is: %1.</translation>
    </message>
    <message>
        <source>Root hash: %1</source>
        <translation>Vingerafdruk: %1</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edities</translation>
    </message>
    <message>
        <source>Nothing has been published yet. File &gt; Publish an edition freezes the first edition.</source>
        <translation>Er is nog niets gepubliceerd. Bestand &gt; Editie publiceren legt de eerste editie vast.</translation>
    </message>
    <message>
        <source>Published editions never change. Verifying reads every letter again and compares.</source>
        <translation>Gepubliceerde edities veranderen nooit. Bij het nakijken wordt elke letter opnieuw gelezen en vergeleken.</translation>
    </message>
    <message>
        <source>Editions, newest first</source>
        <translation>Edities, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>two columns</source>
        <translation>twee kolommen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of findings, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Known when it was published: %1.</source>
        <translation>Bekend bij de publicatie: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stand in it as they last were in step.</source>
        <translation>
            <numerusform>%n tekst staat erin zoals hij laatst gelijk was.</numerusform>
            <numerusform>%n teksten staan erin zoals ze laatst gelijk waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which %2 in no earlier edition.</source>
        <translation>%1, waarvan %2 in geen eerdere editie.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kept PDF, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>Pdf’s</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lezen</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergelijken…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Controleren</translation>
    </message>
    <message>
        <source>Verify &amp;all</source>
        <translation>&amp;Alles controleren</translation>
    </message>
    <message>
        <source>&amp;Kept PDFs</source>
        <translation>&amp;Bewaarde pdf’s</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Exporteren als &amp;pdf…</translation>
    </message>
    <message>
        <source>&amp;Stop verifying</source>
        <translation>Controle &amp;stoppen</translation>
    </message>
</context>
<context>
    <name>ui::exchange::ExchangeDesk</name>
    <message>
        <source>Import a file</source>
        <translation>Een bestand importeren</translation>
    </message>
    <message>
        <source>Interchange files (*.json)</source>
        <translation>Uitwisselbestanden (*.json)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>Importing the file…</source>
        <translation>Het bestand wordt geïmporteerd…</translation>
    </message>
    <message>
        <source>“%1” was imported as one step of the history; Undo takes it back.</source>
        <translation>‘%1’ is geïmporteerd, als één stap in de geschiedenis; ‘Ongedaan maken’ draait die terug.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about the file.</source>
        <translation>
            <numerusform>%n opmerking over het bestand.</numerusform>
            <numerusform>%n opmerkingen over het bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Remarks about “%1”</source>
        <translation>Opmerkingen over ‘%1’</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ontwerp</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporteren als PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Exported: “%1”.</source>
        <translation>Geëxporteerd: ‘%1’.</translation>
    </message>
    <message>
        <source>Creating the PDF…</source>
        <translation>De PDF wordt gemaakt…</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exporteren als JSON</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Het bestand wordt geschreven…</translation>
    </message>
    <message>
        <source>Checking the manual…</source>
        <translation>Het handboek wordt nagekeken…</translation>
    </message>
    <message>
        <source>Check of the manual</source>
        <translation>Handboek nakijken</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Bezig met publiceren…</translation>
    </message>
    <message>
        <source>Edition %1 is published and will never change.</source>
        <translation>Editie %1 is gepubliceerd en verandert nooit meer.</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exporteren als PDF…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Een logo kiezen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>Vóór het afdrukken</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Toch exporteren</translation>
    </message>
    <message>
        <source>Checking text and pages…</source>
        <translation>Tekst en pagina’s worden nagekeken…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF openen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Tonen in map</translation>
    </message>
    <message>
        <source>Export as TMX</source>
        <translation>Exporteren als TMX</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>Vertaalgeheugens (*.tmx)</translation>
    </message>
    <message>
        <source>Add a translation memory</source>
        <translation>Een vertaalgeheugen toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept: %n pair(s) are offered while you write.</source>
        <translation>
            <numerusform>‘%1’ is bewaard: %n paar wordt u voorgesteld terwijl u schrijft.</numerusform>
            <numerusform>‘%1’ is bewaard: %n paren worden u voorgesteld terwijl u schrijft.</numerusform>
        </translation>
    </message>
    <message>
        <source>No translation memory was added.</source>
        <translation>Er is geen vertaalgeheugen toegevoegd.</translation>
    </message>
    <message>
        <source>Comparing with what was there before…</source>
        <translation>Vergelijken met wat er vroeger stond…</translation>
    </message>
    <message>
        <source>No text is in step yet: “%1” holds no pair.</source>
        <translation>Nog geen enkele tekst is gelijk: ‘%1’ bevat geen paren.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) exported: “%1”.</source>
        <translation>
            <numerusform>%n paar geëxporteerd: ‘%1’.</numerusform>
            <numerusform>%n paren geëxporteerd: ‘%1’.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::exchange::ExportDialog</name>
    <message>
        <source>The text as it stands now. Every page is marked as a draft.</source>
        <translation>De tekst zoals hij nu is. Elke pagina is gemarkeerd als ontwerp.</translation>
    </message>
    <message>
        <source>The text as it was frozen when the edition was published.</source>
        <translation>De tekst zoals hij vastgelegd werd toen de editie verscheen.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporteren als PDF</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Tekst:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>T&amp;aal:</translation>
    </message>
    <message>
        <source>La&amp;yout:</source>
        <translation>Pagina-&amp;indeling:</translation>
    </message>
    <message>
        <source>&amp;Where a language is missing:</source>
        <translation>&amp;Waar een taal ontbreekt:</translation>
    </message>
    <message>
        <source>The draft, as it stands now</source>
        <translation>Het ontwerp, zoals het nu is</translation>
    </message>
    <message>
        <source>Edition %1 of %2</source>
        <translation>Editie %1 van %2</translation>
    </message>
    <message>
        <source>French and Dutch</source>
        <translation>Frans en Nederlands</translation>
    </message>
    <message>
        <source>Two columns on each page</source>
        <translation>Twee kolommen per pagina</translation>
    </message>
    <message>
        <source>Facing pages</source>
        <translation>Pagina’s tegenover elkaar</translation>
    </message>
    <message>
        <source>Say that it is not written yet</source>
        <translation>Vermelden dat het nog niet geschreven is</translation>
    </message>
    <message>
        <source>Print the other language, marked</source>
        <translation>De andere taal afdrukken, gemarkeerd</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Attach the manual as &amp;data (JSON)</source>
        <translation>Het handboek als &amp;gegevens bijvoegen (JSON)</translation>
    </message>
    <message>
        <source>Look of the &amp;pages:</source>
        <translation>&amp;Opmaak van de pagina’s:</translation>
    </message>
    <message>
        <source>The PDF then contains the manual as JSON, with its pictures: save that file from the PDF, and Vademecum or another program can import it.</source>
        <translation>De PDF bevat dan het handboek als JSON, met de afbeeldingen: sla dat bestand vanuit de PDF op om het in Vademecum of in een ander programma te importeren.</translation>
    </message>
    <message>
        <source>In large print on A5 the languages stand on facing pages: columns would be too narrow.</source>
        <translation>In grote letters op A5 staan de talen op pagina’s tegenover elkaar: kolommen zouden te smal zijn.</translation>
    </message>
    <message>
        <source>As when it was published</source>
        <translation>Zoals bij de publicatie</translation>
    </message>
    <message>
        <source>&amp;Bars in the margin beside what has changed</source>
        <translation>St&amp;repen in de marge naast wat veranderd is</translation>
    </message>
    <message>
        <source>Since the edition before; of a draft, since the last one.</source>
        <translation>Sinds de vorige editie; voor een ontwerp, sinds de laatste.</translation>
    </message>
</context>
<context>
    <name>ui::exchange::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
</context>
<context>
    <name>ui::exchange::FindingsDialog</name>
    <message>
        <source>Nothing was found: all is well.</source>
        <translation>Niets gevonden: alles is in orde.</translation>
    </message>
    <message>
        <source>%1, %2, %3. Enter or a double click shows the place.</source>
        <comment>stoppers, faults, remarks</comment>
        <translation>%1, %2, %3. Enter of dubbelklikken toont de plaats.</translation>
    </message>
    <message numerus="yes">
        <source>%n stopper(s)</source>
        <translation>
            <numerusform>%n blokkerend punt</numerusform>
            <numerusform>%n blokkerende punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>All findings (%1)</source>
        <translation>Alles (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of findings, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Soort bevinding</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>ui::exchange::HyphenationFields</name>
    <message>
        <source>&amp;Words broken your way, French:</source>
        <translation>Woorden die u &amp;zelf afbreekt, in het Frans:</translation>
    </message>
    <message>
        <source>Words broken your way, &amp;Dutch:</source>
        <translation>Woorden die u zelf afbreekt, in het &amp;Nederlands:</translation>
    </message>
    <message>
        <source>A hyphen at each break that is allowed, as in “em-po-werment”; none: never broken.</source>
        <translation>Een koppelteken op elke plaats waar afbreken mag, zoals ‘em-po-werment’; zonder koppelteken wordt het woord nooit afgebroken.</translation>
    </message>
    <message>
        <source>“%1” cannot be broken so: letters and hyphens only, two letters or more before the first hyphen and three after the last.</source>
        <translation>‘%1’ kan niet zo worden afgebroken: alleen letters en koppeltekens, met minstens twee letters vóór het eerste koppelteken en drie na het laatste.</translation>
    </message>
</context>
<context>
    <name>ui::exchange::LayoutButton</name>
    <message>
        <source>%1…</source>
        <comment>opens a dialog</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>How the pages look: %1</source>
        <translation>Opmaak van de pagina’s: %1</translation>
    </message>
</context>
<context>
    <name>ui::exchange::LayoutDialog</name>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>The file you chose</source>
        <translation>Het gekozen bestand</translation>
    </message>
    <message>
        <source>How the pages look</source>
        <translation>Opmaak van de pagina’s</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>&amp;Stijl:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Table of contents:</source>
        <translation>&amp;Inhoudsopgave:</translation>
    </message>
    <message>
        <source>&amp;References:</source>
        <translation>&amp;Bronnen:</translation>
    </message>
    <message>
        <source>&amp;Missing in an edition:</source>
        <translation>Ontbrekende tekst in een &amp;editie:</translation>
    </message>
    <message>
        <source>P&amp;ublisher:</source>
        <translation>&amp;Uitgever:</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <translation>&amp;Logo:</translation>
    </message>
    <message>
        <source>L&amp;icence:</source>
        <translation>Li&amp;centie:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Parts only</source>
        <translation>Alleen de delen</translation>
    </message>
    <message>
        <source>2 levels</source>
        <translation>2 niveaus</translation>
    </message>
    <message>
        <source>3 levels</source>
        <translation>3 niveaus</translation>
    </message>
    <message>
        <source>4 levels</source>
        <translation>4 niveaus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only those cited</source>
        <translation>Alleen de aangehaalde</translation>
    </message>
    <message>
        <source>Print the other language, marked</source>
        <translation>De andere taal afdrukken, gemarkeerd</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Een bestan&amp;d kiezen…</translation>
    </message>
    <message>
        <source>Lists to print:</source>
        <translation>Af te drukken lijsten:</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>“%1” is not a PNG, JPEG or SVG picture that can be read.</source>
        <translation>‘%1’ is geen leesbare PNG-, JPEG- of SVG-afbeelding.</translation>
    </message>
</context>
<context>
    <name>ui::exchange::MemoriesDialog</name>
    <message>
        <source>Forget translation memories</source>
        <translation>Vertaalgeheugens vergeten</translation>
    </message>
    <message>
        <source>&amp;Which of the memories that were added are to be forgotten?</source>
        <translation>&amp;Welke toegevoegde geheugens moeten vergeten worden?</translation>
    </message>
    <message>
        <source>Translation memories that were added</source>
        <translation>Toegevoegde vertaalgeheugens</translation>
    </message>
    <message>
        <source>Your manuals and the files you added them from stay as they are.</source>
        <translation>Uw handboeken en de oorspronkelijke bestanden blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergeten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::exchange::PublishDialog</name>
    <message>
        <source>There is already an edition %1. An edition never changes: choose another number.</source>
        <translation>Er is al een editie %1. Een editie verandert nooit: kies een ander nummer.</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>Editie publiceren</translation>
    </message>
    <message>
        <source>An edition freezes the text as it stands now, with a number, for ever. It can be printed again, to the letter, years from now.</source>
        <translation>Een editie legt de tekst zoals hij nu is voorgoed vast, onder een nummer. Ze kan jaren later nog tot op de letter opnieuw gedrukt worden.</translation>
    </message>
    <message>
        <source>Note in &amp;French:</source>
        <translation>Nota in het &amp;Frans:</translation>
    </message>
    <message>
        <source>Note in &amp;Dutch:</source>
        <translation>Nota in het Ne&amp;derlands:</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Look of the &amp;pages:</source>
        <translation>&amp;Opmaak van de pagina’s:</translation>
    </message>
    <message>
        <source>The manual has changed since it was checked. What was decided here is kept.</source>
        <translation>Het handboek is veranderd sinds de controle. Wat hier beslist werd, blijft bewaard.</translation>
    </message>
    <message>
        <source>There are conflicts or damaged texts: they must be settled before anything can be published.</source>
        <translation>Er zijn verschillen of beschadigde teksten: die moeten eerst opgelost worden voor er iets gepubliceerd kan worden.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of findings still to be decided upon: put them right, or tick what may stay.</source>
        <translation>
            <numerusform>Over %n groep bevindingen moet u nog beslissen: verbeter, of vink aan wat mag blijven.</numerusform>
            <numerusform>Over %n groepen bevindingen moet u nog beslissen: verbeter, of vink aan wat mag blijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edition needs a number.</source>
        <translation>De editie heeft een nummer nodig.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of edition %1.</source>
        <translation>Niets staat editie %1 in de weg.</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Controles</translation>
    </message>
    <message>
        <source>&amp;Not in step</source>
        <translation>Niet &amp;gelijk</translation>
    </message>
    <message>
        <source>&amp;Not in step (%1)</source>
        <translation>Niet &amp;gelijk (%1)</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>&amp;Wat veranderd is</translation>
    </message>
    <message>
        <source>N&amp;umber and note</source>
        <translation>Numme&amp;r en nota</translation>
    </message>
    <message>
        <source>Nu&amp;mber:</source>
        <translation>Nu&amp;mmer:</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Opnieuw controleren</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Volgende</translation>
    </message>
</context>
<context>
    <name>ui::history::BackupsDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each time a changed manual is closed.</source>
        <translation>Er is nog geen reservekopie. Telkens wanneer een gewijzigd handboek gesloten wordt, wordt er een gemaakt.</translation>
    </message>
    <message>
        <source>The backup is opened as a copy, under a name you choose. The manual as it is now stays where it is.</source>
        <translation>De reservekopie wordt geopend als kopie, onder een naam die u kiest. Het huidige handboek blijft waar het is.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Reservekopieën, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Kopie terugzetten…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::history::ChangeModel</name>
    <message>
        <source>no name given</source>
        <translation>geen naam opgegeven</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>why, who and when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::history::CompareWindow</name>
    <message>
        <source>The draft, as it stands now</source>
        <translation>Het ontwerp, zoals het nu is</translation>
    </message>
    <message>
        <source>Edition %1 of %2</source>
        <translation>Editie %1 van %2</translation>
    </message>
    <message>
        <source>None of its texts moved.</source>
        <translation>Geen van de teksten is veranderd.</translation>
    </message>
    <message>
        <source>Compare editions</source>
        <translation>Edities vergelijken</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Van:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Tot:</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ermee gebeurde</translation>
    </message>
    <message>
        <source>Entries that are not the same</source>
        <translation>Onderdelen die niet dezelfde zijn</translation>
    </message>
    <message>
        <source>What moved in the chosen entry, in French and in Dutch</source>
        <translation>Wat er in het gekozen onderdeel veranderde, in het Frans en in het Nederlands</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Nothing has changed between the two.</source>
        <translation>Er is niets veranderd tussen beide.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not the same.</source>
        <translation>
            <numerusform>%n onderdeel is niet hetzelfde.</numerusform>
            <numerusform>%n onderdelen zijn niet dezelfde.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not the same is the order or the kind of its passages.</source>
        <translation>Wat niet meer hetzelfde is, is de volgorde of de soort van de passages.</translation>
    </message>
    <message>
        <source>What is not the same is the order of its figures.</source>
        <translation>Wat niet meer hetzelfde is, is de volgorde van de gegevens.</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryFilter</name>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Hi&amp;story of:</source>
        <translation>Ge&amp;schiedenis van:</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Persoon:</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Wanneer:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>T&amp;aal:</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Deze tekst</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Dit onderdeel</translation>
    </message>
    <message>
        <source>The whole manual</source>
        <translation>Het hele handboek</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>De laatste zeven dagen</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>De laatste maand</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Het laatste jaar</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Tussen twee dagen</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Beide talen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryPane</name>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Hier is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>This step changed no text.</source>
        <translation>Deze stap heeft geen enkele tekst gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more text(s).</source>
        <translation>
            <numerusform>En nog %n tekst.</numerusform>
            <numerusform>En nog %n teksten.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Wijzigingen, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Texts of the chosen change</source>
        <translation>Teksten van de gekozen wijziging</translation>
    </message>
    <message>
        <source>History of the manual as a whole</source>
        <translation>Geschiedenis van het handboek als geheel</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Geschiedenis van ‘%1’</translation>
    </message>
    <message>
        <source>Read as it was then, beside the text</source>
        <translation>Toestand van toen ernaast lezen</translation>
    </message>
    <message>
        <source>By person, time and language…</source>
        <translation>Per persoon, tijd en taal…</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryWindow</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n steps</source>
        <translation>
            <numerusform>De laatste stap</numerusform>
            <numerusform>De laatste %n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>This step changed no text.</source>
        <translation>Deze stap veranderde geen tekst.</translation>
    </message>
    <message>
        <source>No step is like that.</source>
        <translation>Geen enkele stap beantwoordt hieraan.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Wijzigingen, nieuwste eerst</translation>
    </message>
    <message>
        <source>What the chosen step moved, in French and in Dutch</source>
        <translation>Wat de gekozen stap veranderde, in het Frans en in het Nederlands</translation>
    </message>
    <message>
        <source>&amp;Read the entry as it was then</source>
        <translation>Het onderdeel &amp;lezen zoals het toen was</translation>
    </message>
    <message>
        <source>Res&amp;tore the entry as it was then</source>
        <translation>Het onderdeel &amp;terugzetten zoals het toen was</translation>
    </message>
    <message>
        <source>Puts it back as a new change; nothing is lost, and Undo takes it back.</source>
        <translation>Zet het terug als een nieuwe wijziging; er gaat niets verloren, en ‘Ongedaan maken’ draait het terug.</translation>
    </message>
    <message>
        <source>&amp;Bring back what was deleted</source>
        <translation>Terug&amp;halen wat verwijderd werd</translation>
    </message>
    <message>
        <source>The whole &amp;manual as it was at the end of:</source>
        <translation>Het hele hand&amp;boek zoals het was op het einde van:</translation>
    </message>
    <message>
        <source>Rea&amp;d it</source>
        <translation>L&amp;ezen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::history::VersionCard</name>
    <message>
        <source>(nothing)</source>
        <translation>(niets)</translation>
    </message>
    <message>
        <source>%1 · %2 · as it is now</source>
        <translation>%1 · %2 · zoals het nu is</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>which text, language</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show this place in the text</source>
        <translation>Deze plaats in de tekst tonen</translation>
    </message>
    <message>
        <source>Restore this text</source>
        <translation>Deze tekst terugzetten</translation>
    </message>
    <message>
        <source>Puts this text back as a new change; nothing is lost.</source>
        <translation>Zet deze tekst terug als nieuwe wijziging; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Tekst: %1</translation>
    </message>
</context>
<context>
    <name>ui::meetings::BilingualField</name>
    <message>
        <source>%1, %2</source>
        <comment>what, language</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::meetings::EvaluationFiles</name>
    <message>
        <source>Column %1 is not taken in: %2</source>
        <translation>Kolom %1 wordt niet overgenomen: %2</translation>
    </message>
    <message>
        <source>Row %1, “%2”, is not understood: %3</source>
        <translation>Rij %1, ‘%2’, is niet begrepen: %3</translation>
    </message>
    <message>
        <source>Row %1, “%2”, has two answers; left out: %3</source>
        <translation>Rij %1, ‘%2’, heeft twee antwoorden; weggelaten: %3</translation>
    </message>
    <message>
        <source>Row %1 has more cells than there are columns: %2</source>
        <translation>Rij %1 heeft meer cellen dan er kolommen zijn: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new form(s)</source>
        <translation>
            <numerusform>%n nieuw formulier</numerusform>
            <numerusform>%n nieuwe formulieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n is er al</numerusform>
            <numerusform>%n zijn er al</numerusform>
        </translation>
    </message>
    <message>
        <source>– not taken in –</source>
        <translation>– niet overnemen –</translation>
    </message>
</context>
<context>
    <name>ui::meetings::EvaluationPage</name>
    <message>
        <source>Answers of a web form</source>
        <translation>Antwoorden van een webformulier</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Lijsten (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Antwoorden overnemen</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in; Undo takes them back.</source>
        <translation>
            <numerusform>%n formulier overgenomen; Ongedaan maken haalt het weg.</numerusform>
            <numerusform>%n formulieren overgenomen; Ongedaan maken haalt ze weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Verslag als pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Creating the PDF…</source>
        <translation>De pdf wordt gemaakt…</translation>
    </message>
    <message>
        <source>Saved: “%1”.</source>
        <translation>Opgeslagen: ‘%1’.</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Pdf openen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Formulier %1</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation form(s)</source>
        <translation>
            <numerusform>%n evaluatieformulier</numerusform>
            <numerusform>%n evaluatieformulieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The comment stands beside “%1”.</source>
        <translation>De opmerking staat bij ‘%1’.</translation>
    </message>
    <message>
        <source>The lesson is proposed to “%1”.</source>
        <translation>De les is voorgesteld bij ‘%1’.</translation>
    </message>
    <message>
        <source>What the forms say</source>
        <translation>Wat de formulieren zeggen</translation>
    </message>
    <message>
        <source>&amp;Add forms…</source>
        <translation>Formulieren &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Uit een &amp;bestand…</translation>
    </message>
    <message>
        <source>&amp;Questions…</source>
        <translation>Vr&amp;agen…</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>Ve&amp;rslag als pdf…</translation>
    </message>
    <message>
        <source>The manual has no questions yet: “Questions…” writes them.</source>
        <translation>Het handboek heeft nog geen vragen: met ‘Vragen…’ schrijft u ze.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>on average %1 of %2</source>
        <translation>gemiddeld %1 op %2</translation>
    </message>
    <message>
        <source>Use the remark “%1”</source>
        <translation>De opmerking ‘%1’ gebruiken</translation>
    </message>
    <message>
        <source>&amp;Comment on a practice…</source>
        <translation>&amp;Opmerking bij een praktijk…</translation>
    </message>
    <message>
        <source>&amp;Lesson for a practice…</source>
        <translation>&amp;Les voor een praktijk…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Form&amp;s</source>
        <translation>For&amp;mulieren</translation>
    </message>
    <message>
        <source>Remo&amp;ve the form</source>
        <translation>&amp;Formulier verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::meetings::FormDialog</name>
    <message>
        <source>Close without keeping</source>
        <translation>Sluiten zonder te bewaren</translation>
    </message>
    <message>
        <source>Close without keeping what was typed on this form?</source>
        <translation>Sluiten zonder te bewaren wat op dit formulier is getypt?</translation>
    </message>
    <message>
        <source>Forms that were kept before stay.</source>
        <translation>Formulieren die al bewaard zijn, blijven.</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Add forms: number %1</source>
        <translation>Formulieren toevoegen: nummer %1</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Formulier %1</translation>
    </message>
    <message>
        <source>&amp;Next form</source>
        <translation>&amp;Volgend formulier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::meetings::MeetingList</name>
    <message>
        <source>Coming</source>
        <translation>Komend</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Voorbij</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, status</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::meetings::MeetingsWindow</name>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Pro&amp;gramme</source>
        <translation>Pro&amp;gramma</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nieuwe ontmoeting</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>De ontmoeting verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are registered. Remove “%1”?</source>
        <translation>
            <numerusform>Er is %n persoon ingeschreven. ‘%1’ verwijderen?</numerusform>
            <numerusform>Er zijn %n personen ingeschreven. ‘%1’ verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings the meeting back.</source>
        <translation>Ongedaan maken brengt de ontmoeting terug.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Ontmoetingen</translation>
    </message>
    <message>
        <source>Meetings by day</source>
        <translation>Ontmoetingen volgens dag</translation>
    </message>
    <message>
        <source>No meetings yet. “New” makes one.</source>
        <translation>Nog geen ontmoetingen. Met ‘Nieuw’ maakt u er een.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>Nieu&amp;w</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dupli&amp;ceren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Hand-&amp;outs</source>
        <translation>D&amp;ocumenten</translation>
    </message>
    <message>
        <source>After&amp;wards</source>
        <translation>&amp;Nadien</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Opslaan voor een agenda</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agenda’s (*.ics)</translation>
    </message>
    <message>
        <source>Saved: “%1”.</source>
        <translation>Opgeslagen: ‘%1’.</translation>
    </message>
    <message>
        <source>&amp;This meeting for a calendar…</source>
        <translation>&amp;Deze ontmoeting voor een agenda…</translation>
    </message>
    <message>
        <source>&amp;All meetings for a calendar…</source>
        <translation>&amp;Alle ontmoetingen voor een agenda…</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>D&amp;eelnemers</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PackList</name>
    <message>
        <source>Parts of the pack, in order</source>
        <translation>Delen van de map, in volgorde</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Add a part after the chosen one</source>
        <translation>Een deel toevoegen na het gekozen deel</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <translation>Omhoog (Ctrl+Shift+Omhoog)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <translation>Omlaag (Ctrl+Shift+Omlaag)</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>Het deel verwijderen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>part of a pack, its languages</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PackModels</name>
    <message>
        <source>A new model</source>
        <translation>Een nieuw model</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Keep the pack as a model</source>
        <translation>De map als model bewaren</translation>
    </message>
    <message>
        <source>Other meetings can begin with these parts. Choose a model to replace, or give a new one a name:</source>
        <translation>Andere ontmoetingen kunnen met deze delen beginnen. Kies een model om te vervangen, of geef een nieuw model een naam:</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Name in &amp;French:</source>
        <translation>Naam in het &amp;Frans:</translation>
    </message>
    <message>
        <source>Name in &amp;Dutch:</source>
        <translation>Naam in het &amp;Nederlands:</translation>
    </message>
    <message>
        <source>Re&amp;move this model</source>
        <translation>Dit model ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PackPage</name>
    <message>
        <source>Meeting pack</source>
        <translation>Map van de ontmoeting</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Map voor de bestanden</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Mappen (*)</translation>
    </message>
    <message>
        <source>Creating the PDF…</source>
        <translation>De pdf wordt gemaakt…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Pdf openen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Saved: “%1”.</source>
        <translation>Opgeslagen: ‘%1’.</translation>
    </message>
    <message>
        <source>The usual pack</source>
        <translation>De gebruikelijke map</translation>
    </message>
    <message>
        <source>&amp;Begin from</source>
        <translation>&amp;Beginnen vanuit</translation>
    </message>
    <message>
        <source>Replaces the parts by those of a model</source>
        <translation>Vervangt de delen door die van een model</translation>
    </message>
    <message>
        <source>&amp;Keep as a model…</source>
        <translation>Als &amp;model bewaren…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <translation>&amp;Opslaan als pdf</translation>
    </message>
    <message>
        <source>&amp;One file…</source>
        <translation>&amp;Eén bestand…</translation>
    </message>
    <message>
        <source>One file for &amp;each part…</source>
        <translation>Een bestand per &amp;deel…</translation>
    </message>
    <message>
        <source>Parts of the pack</source>
        <translation>Delen van de map</translation>
    </message>
    <message>
        <source>Preview of the pack</source>
        <translation>Voorbeeld van de map</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Save as an archive</source>
        <translation>Opslaan als archief</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archieven (*.zip)</translation>
    </message>
    <message>
        <source>One &amp;archive (zip) with a file for each part…</source>
        <translation>Eén &amp;archief (zip) met een bestand per onderdeel…</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PackPreview</name>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>The whole pack</source>
        <translation>De hele map</translation>
    </message>
    <message>
        <source>The chosen part</source>
        <translation>Het gekozen deel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>One page on a sheet</source>
        <translation>Eén pagina per vel</translation>
    </message>
    <message>
        <source>Two on a sheet</source>
        <translation>Twee per vel</translation>
    </message>
    <message>
        <source>Four on a sheet</source>
        <translation>Vier per vel</translation>
    </message>
    <message>
        <source>Booklet to fold</source>
        <translation>Boekje om te vouwen</translation>
    </message>
    <message>
        <source>What is shown and printed</source>
        <translation>Wat getoond en gedrukt wordt</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Formaat van de pagina’s</translation>
    </message>
    <message>
        <source>Pages on a sheet</source>
        <translation>Pagina’s per vel</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Without colours, as light or dark as the colours are</source>
        <translation>Zonder kleuren, even licht of donker als die kleuren</translation>
    </message>
    <message>
        <source>In gre&amp;ys</source>
        <translation>In gri&amp;js</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PartForm</name>
    <message>
        <source>&amp;Languages:</source>
        <translation>T&amp;alen:</translation>
    </message>
    <message>
        <source>&amp;How much:</source>
        <translation>&amp;Hoeveel:</translation>
    </message>
    <message>
        <source>&amp;Cards:</source>
        <translation>&amp;Kaartjes:</translation>
    </message>
    <message>
        <source>Fields that are printed</source>
        <translation>Velden die gedrukt worden</translation>
    </message>
    <message>
        <source>After those who are registered</source>
        <translation>Na wie ingeschreven is</translation>
    </message>
    <message>
        <source>%1 on a sheet</source>
        <comment>cards</comment>
        <translation>%1 per vel</translation>
    </message>
    <message>
        <source>Room &amp;for notes</source>
        <translation>&amp;Ruimte voor notities</translation>
    </message>
    <message>
        <source>Blank ro&amp;ws:</source>
        <translation>&amp;Lege regels:</translation>
    </message>
    <message>
        <source>In large prin&amp;t</source>
        <translation>In &amp;grote letters</translation>
    </message>
    <message>
        <source>With what &amp;is needed</source>
        <translation>Met het mater&amp;iaal</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PeopleLists</name>
    <message>
        <source>– not taken in –</source>
        <translation>– niet overnemen –</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Diet, access</source>
        <translation>Dieet, toegang</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Was aanwezig</translation>
    </message>
    <message>
        <source>Column %1 is not taken in: %2</source>
        <translation>Kolom %1 wordt niet overgenomen: %2</translation>
    </message>
    <message>
        <source>Row %1 has no name.</source>
        <translation>Rij %1 heeft geen naam.</translation>
    </message>
    <message>
        <source>Row %1 has more cells than there are columns: %2</source>
        <translation>Rij %1 heeft meer cellen dan er kolommen zijn: %2</translation>
    </message>
    <message>
        <source>Row %1 has a language that is not known: %2</source>
        <translation>De taal van rij %1 is niet bekend: %2</translation>
    </message>
    <message>
        <source>Row %1 does not say whether somebody was there: %2</source>
        <translation>Rij %1 zegt niet of iemand aanwezig was: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuwe deelnemer</numerusform>
            <numerusform>%n nieuwe deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n bijgewerkt</numerusform>
            <numerusform>%n bijgewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row %1 is short of %n cell(s).</source>
        <translation>
            <numerusform>Rij %1 heeft %n cel te weinig.</numerusform>
            <numerusform>Rij %1 heeft %n cellen te weinig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::meetings::PeopleModel</name>
    <message>
        <source>New person…</source>
        <translation>Nieuwe deelnemer…</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>Who was there: %1</source>
        <translation>Aanwezig: %1</translation>
    </message>
    <message>
        <source>Click to put the list in this order.</source>
        <translation>Klik om de lijst in deze volgorde te zetten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Diet, access</source>
        <translation>Dieet, toegang</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PeoplePage</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>People of the meeting, and at which sittings they were</source>
        <translation>Deelnemers aan de ontmoeting, en bij welke sessies ze waren</translation>
    </message>
    <message>
        <source>Pa&amp;ste a list</source>
        <translation>Lijst pla&amp;kken</translation>
    </message>
    <message>
        <source>Sa&amp;ve the list…</source>
        <translation>Lijst op&amp;slaan…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Erase everyone…</source>
        <translation>Ie&amp;dereen wissen…</translation>
    </message>
    <message>
        <source>Personal data: kept in this file only, in no edition, contribution, copy or history.</source>
        <translation>Persoonsgegevens: alleen in dit bestand bewaard, in geen enkele editie, bijdrage, kopie of geschiedenis.</translation>
    </message>
    <message>
        <source>Copy the list in a spreadsheet first, then paste it here.</source>
        <translation>Kopieer de lijst eerst in een rekenblad en plak ze daarna hier.</translation>
    </message>
    <message>
        <source>Add a list of people</source>
        <translation>Lijst met deelnemers toevoegen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Lijsten (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Take in a list of people</source>
        <translation>Lijst met deelnemers overnemen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>deelnemers</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lijst opslaan</translation>
    </message>
    <message>
        <source>Lists for spreadsheets (*.csv)</source>
        <translation>Lijsten voor rekenbladen (*.csv)</translation>
    </message>
    <message>
        <source>Saved: “%1”. It holds personal data; delete it when it is no longer needed.</source>
        <translation>Opgeslagen: ‘%1’. Het bestand bevat persoonsgegevens; verwijder het zodra het niet meer nodig is.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed.</source>
        <translation>
            <numerusform>%n deelnemer verwijderd.</numerusform>
            <numerusform>%n deelnemers verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered</source>
        <translation>
            <numerusform>%n ingeschreven deelnemer</numerusform>
            <numerusform>%n ingeschreven deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n more than there are places</source>
        <translation>
            <numerusform>⚠ %n meer dan er plaatsen zijn</numerusform>
            <numerusform>⚠ %n meer dan er plaatsen zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase everyone</source>
        <translation>Iedereen wissen</translation>
    </message>
    <message numerus="yes">
        <source>Erase the %n person(s) of “%1”?</source>
        <translation>
            <numerusform>De deelnemer aan ‘%1’ wissen?</numerusform>
            <numerusform>De %n deelnemers aan ‘%1’ wissen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them stays in this file, and undo does not bring them back. The meeting stays.</source>
        <translation>Niets van hen blijft in dit bestand, en Ongedaan maken brengt hen niet terug. De ontmoeting blijft.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>&amp;Add a list…</source>
        <translation>&amp;Lijst toevoegen…</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PeopleReminder</name>
    <message>
        <source>Erase them…</source>
        <translation>Wissen…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of a meeting that is no longer in the manual are still kept.</source>
        <translation>
            <numerusform>%n deelnemer aan een ontmoeting die niet meer in het handboek staat, wordt nog bewaard.</numerusform>
            <numerusform>%n deelnemers aan een ontmoeting die niet meer in het handboek staat, worden nog bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was on %2: its %n person(s) are no longer needed.</source>
        <translation>
            <numerusform>‘%1’ was op %2: de gegevens van de deelnemer zijn niet meer nodig.</numerusform>
            <numerusform>‘%1’ was op %2: de gegevens van de %n deelnemers zijn niet meer nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase people</source>
        <translation>Deelnemers wissen</translation>
    </message>
    <message>
        <source>Erase them?</source>
        <translation>Wissen?</translation>
    </message>
    <message>
        <source>Nothing of them stays in this file, and undo does not bring them back.</source>
        <translation>Niets van hen blijft in dit bestand, en Ongedaan maken brengt hen niet terug.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PlanPage</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Material, a line each</source>
        <translation>Materiaal, één per regel</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Exercise or case that is handed out</source>
        <translation>Oefening of casus om uit te delen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Soo&amp;rt</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>Pl&amp;aats</translation>
    </message>
    <message>
        <source>On&amp;line link</source>
        <translation>On&amp;linelink</translation>
    </message>
    <message>
        <source>T&amp;rainers, one per line</source>
        <translation>&amp;Begeleiding, één persoon per regel</translation>
    </message>
    <message>
        <source>Places, &amp;how many</source>
        <translation>Aantal plaat&amp;sen</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Gesproken talen</translation>
    </message>
    <message>
        <source>&amp;Edition taught</source>
        <translation>Gebruikte &amp;editie</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Soort ontmoeting</translation>
    </message>
    <message>
        <source>Status of the meeting</source>
        <translation>Status van de ontmoeting</translation>
    </message>
    <message>
        <source>The current text (draft)</source>
        <translation>De huidige tekst (ontwerp)</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Editie %1</translation>
    </message>
    <message>
        <source>⚠ Edition %1, not in this file</source>
        <translation>⚠ Editie %1, niet in dit bestand</translation>
    </message>
    <message>
        <source>A meeting has a theme in at least one language. The one it had is kept until there is another.</source>
        <translation>Een ontmoeting heeft een thema in minstens één taal. Het vorige blijft tot er een ander is.</translation>
    </message>
    <message>
        <source>People are ticked as present at this sitting. Take these ticks off first, on the page “People”.</source>
        <translation>Voor deze sessie zijn mensen als aanwezig aangevinkt. Neem die vinkjes eerst weg, op de bladzijde ‘Deelnemers’.</translation>
    </message>
</context>
<context>
    <name>ui::meetings::ProgrammeModel</name>
    <message>
        <source>nothing of the manual</source>
        <translation>niets uit het handboek</translation>
    </message>
    <message>
        <source>“%1” begins at %2, but what stands before it ends at %3.</source>
        <translation>‘%1’ begint om %2, maar wat ervoor staat eindigt om %3.</translation>
    </message>
    <message>
        <source>Begins at a time of its own.</source>
        <translation>Begint op een vast uur.</translation>
    </message>
    <message>
        <source>Begins when what stands before it ends.</source>
        <translation>Begint als eindigt wat ervoor staat.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>What (%1)</source>
        <translation>Wat (%1)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
</context>
<context>
    <name>ui::meetings::ProgrammePage</name>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, from, until</comment>
        <translation>%1, van %2 tot %3</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>Eindigt om %1.</translation>
    </message>
    <message>
        <source>Ends at %1, on time.</source>
        <translation>Eindigt om %1, op tijd.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Ends at %1, %n minute(s) late.</source>
        <translation>
            <numerusform>⚠ Eindigt om %1, %n minuut te laat.</numerusform>
            <numerusform>⚠ Eindigt om %1, %n minuten te laat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends at %1, %n minute(s) left.</source>
        <translation>
            <numerusform>Eindigt om %1, nog %n minuut over.</numerusform>
            <numerusform>Eindigt om %1, nog %n minuten over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing planned yet. Enter adds what happens first.</source>
        <translation>Nog niets gepland. Met Enter voegt u een eerste punt toe.</translation>
    </message>
    <message>
        <source>This sitting ends before it begins. Its times are mended on the page “Plan”.</source>
        <translation>Deze sessie eindigt voor ze begint. De uren verbetert u op de pagina ‘Plan’.</translation>
    </message>
    <message>
        <source>S&amp;itting:</source>
        <translation>Sess&amp;ie:</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Programme of the sitting</source>
        <translation>Programma van de sessie</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Add a &amp;break</source>
        <translation>Pa&amp;uze toevoegen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Let it &amp;follow</source>
        <translation>Laten &amp;aansluiten</translation>
    </message>
    <message>
        <source>It begins again when what stands before it ends.</source>
        <translation>Begint opnieuw als eindigt wat ervoor staat.</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>W&amp;eghalen</translation>
    </message>
    <message>
        <source>From the first place on into the sitting before</source>
        <translation>Van de eerste plaats naar de vorige sessie</translation>
    </message>
    <message>
        <source>From the last place on into the next sitting</source>
        <translation>Van de laatste plaats naar de volgende sessie</translation>
    </message>
</context>
<context>
    <name>ui::meetings::QuestionBank</name>
    <message>
        <source>(new question)</source>
        <translation>(nieuwe vraag)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Close without keeping what was changed?</source>
        <translation>Sluiten zonder te bewaren wat is gewijzigd?</translation>
    </message>
    <message>
        <source>The questions stay as they were.</source>
        <translation>De vragen blijven zoals ze waren.</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Niet bewaren</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) answer it already. Answers that no longer fit are kept but not counted.</source>
        <translation>
            <numerusform>%n formulier beantwoordt ze al. Antwoorden die niet meer passen, blijven bewaard maar tellen niet mee.</numerusform>
            <numerusform>%n formulieren beantwoorden ze al. Antwoorden die niet meer passen, blijven bewaard maar tellen niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions of the evaluation forms</source>
        <translation>Vragen van de evaluatieformulieren</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Open vraag</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>S&amp;tappen</translation>
    </message>
    <message>
        <source>&amp;Several may be ticked</source>
        <translation>&amp;Meer dan één antwoord mogelijk</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Keuzes, één per regel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Questions of the manual. This meeting asks those that are ticked; with none ticked, all of them.</source>
        <translation>&amp;Vragen van het handboek. Deze ontmoeting stelt de aangevinkte vragen; zonder vinkje stelt ze ze allemaal.</translation>
    </message>
</context>
<context>
    <name>ui::meetings::RemarkDialog</name>
    <message>
        <source>“%1”
Said on an evaluation form: %2</source>
        <translation>‘%1’
Geschreven op een evaluatieformulier: %2</translation>
    </message>
    <message>
        <source>Proposed lesson, from an evaluation form: %1</source>
        <translation>Voorgestelde les, uit een evaluatieformulier: %1</translation>
    </message>
    <message>
        <source>Comment on a practice</source>
        <translation>Opmerking bij een praktijk</translation>
    </message>
    <message>
        <source>Lesson for a practice</source>
        <translation>Les voor een praktijk</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>They are in</source>
        <translation>Taal van de tekst:</translation>
    </message>
    <message>
        <source>&amp;About which practice or module</source>
        <translation>&amp;Over welke praktijk of module</translation>
    </message>
    <message>
        <source>&amp;For which practice or module</source>
        <translation>&amp;Voor welke praktijk of module</translation>
    </message>
    <message>
        <source>Part of a title</source>
        <translation>Deel van een titel</translation>
    </message>
    <message>
        <source>Practices and modules; those of the meeting first</source>
        <translation>Praktijken en modules; die van de ontmoeting eerst</translation>
    </message>
    <message>
        <source>The comment names the meeting. Undo takes it back.</source>
        <translation>De opmerking noemt de ontmoeting. Ongedaan maken haalt ze weg.</translation>
    </message>
    <message>
        <source>It comes into “Lessons” of the sheet, with the meeting as its source and a comment for whoever minds the sheet. The other language waits for somebody to write it. Undo takes all of it back.</source>
        <translation>Ze komt onder ‘Lessen’ van de fiche, met de ontmoeting als bron en een opmerking voor wie de fiche opvolgt. De andere taal moet nog worden geschreven. Ongedaan maken haalt alles weg.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking plaatsen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::meetings::ResultChart</name>
    <message>
        <source>%1: %2</source>
        <comment>answer, how often</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::meetings::SittingsTable</name>
    <message>
        <source>&amp;Sittings</source>
        <translation>Sess&amp;ies</translation>
    </message>
    <message>
        <source>Sittings: day, from, until</source>
        <translation>Sessies: dag, van, tot</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Add a sitting</source>
        <translation>Sessie toevoegen</translation>
    </message>
    <message>
        <source>Remove the sitting</source>
        <translation>Sessie weghalen</translation>
    </message>
</context>
<context>
    <name>ui::meetings::TableIntake</name>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>Wat kolom %1 is</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Te&amp;kencodering</translation>
    </message>
    <message>
        <source>Cells are parted &amp;by</source>
        <translation>Cellen gescheiden &amp;door</translation>
    </message>
    <message>
        <source>The first row names the &amp;columns</source>
        <translation>De eerste rij &amp;benoemt de kolommen</translation>
    </message>
    <message>
        <source>Windows-1252 (older spreadsheets)</source>
        <translation>Windows-1252 (oudere rekenbladen)</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>puntkomma ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>komma ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>The list as it was understood</source>
        <translation>De lijst zoals ze is begrepen</translation>
    </message>
    <message>
        <source>What is odd in the list</source>
        <translation>Wat opvalt in de lijst</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. Choose above each column what it holds.</source>
        <translation>De eerste %1 van %2 rijen. Kies boven elke kolom wat ze bevat.</translation>
    </message>
    <message>
        <source>Choose above each column what it holds.</source>
        <translation>Kies boven elke kolom wat ze bevat.</translation>
    </message>
</context>
<context>
    <name>ui::meetings::TreatedEntries</name>
    <message>
        <source>Add: type a title in French or Dutch</source>
        <translation>Toevoegen: typ een titel in het Frans of het Nederlands</translation>
    </message>
    <message>
        <source>Add a practice or a module</source>
        <translation>Een praktijk of module toevoegen</translation>
    </message>
    <message>
        <source>Practices and modules it is about</source>
        <translation>Praktijken en modules die aan bod komen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Practices and mod&amp;ules it is about</source>
        <translation>Praktijken en mod&amp;ules die aan bod komen</translation>
    </message>
</context>
<context>
    <name>ui::outline::EntryDialog</name>
    <message>
        <source>New part</source>
        <translation>Nieuw deel</translation>
    </message>
    <message>
        <source>Title of the part</source>
        <translation>Titel van het deel</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>Nieuwe module</translation>
    </message>
    <message>
        <source>Title of the module</source>
        <translation>Titel van de module</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Nieuwe praktijk</translation>
    </message>
    <message>
        <source>Title of the practice</source>
        <translation>Titel van de praktijk</translation>
    </message>
    <message>
        <source>One title is enough for now; the other language can follow.</source>
        <translation>Eén titel volstaat voorlopig; de andere taal kan volgen.</translation>
    </message>
    <message>
        <source>Title in &amp;French:</source>
        <translation>Titel in het &amp;Frans:</translation>
    </message>
    <message>
        <source>Title in &amp;Dutch:</source>
        <translation>Titel in het &amp;Nederlands:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::outline::OutlinePane</name>
    <message>
        <source>Undo brings everything back, and the history keeps every version.</source>
        <translation>Ongedaan maken brengt alles terug, en de geschiedenis bewaart elke versie.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(s) under it are deleted too.</source>
        <translation>
            <numerusform>Het onderdeel eronder wordt ook verwijderd.</numerusform>
            <numerusform>De %n onderdelen eronder worden ook verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>‘%1’ verwijderen?</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Onderdeel verwijderen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Filter titles</source>
        <translation>Titels filteren</translation>
    </message>
    <message>
        <source>Filter the outline by title</source>
        <translation>Het overzicht filteren op titel</translation>
    </message>
    <message>
        <source>Outline of the manual</source>
        <translation>Overzicht van het handboek</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>&amp;Write here</source>
        <translation>Hier &amp;schrijven</translation>
    </message>
    <message>
        <source>&amp;Read beside</source>
        <translation>Ernaast &amp;lezen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Verwijderen…</translation>
    </message>
</context>
<context>
    <name>ui::preview::PageFindBar</name>
    <message>
        <source>Find in the pages</source>
        <translation>Zoeken in de pagina’s</translation>
    </message>
</context>
<context>
    <name>ui::preview::PageList</name>
    <message>
        <source>Page %1</source>
        <translation>Pagina %1</translation>
    </message>
</context>
<context>
    <name>ui::preview::PreviewActions</name>
    <message>
        <source>&amp;Find in the pages…</source>
        <translation>&amp;Zoeken in de pagina’s…</translation>
    </message>
    <message>
        <source>&amp;Go to a page…</source>
        <translation>&amp;Naar een pagina gaan…</translation>
    </message>
    <message>
        <source>F&amp;irst page</source>
        <translation>&amp;Eerste pagina</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorige pagina</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>V&amp;olgende pagina</translation>
    </message>
    <message>
        <source>&amp;Last page</source>
        <translation>&amp;Laatste pagina</translation>
    </message>
    <message>
        <source>&amp;Continuous</source>
        <translation>&amp;Doorlopend</translation>
    </message>
    <message>
        <source>&amp;Single page</source>
        <translation>Één pa&amp;gina</translation>
    </message>
    <message>
        <source>&amp;Two pages</source>
        <translation>&amp;Twee pagina’s</translation>
    </message>
    <message>
        <source>Fit to &amp;width</source>
        <translation>Pagina&amp;breedte</translation>
    </message>
    <message>
        <source>Wh&amp;ole page</source>
        <translation>&amp;Hele pagina</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>Ve&amp;rgroten</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Ver&amp;kleinen</translation>
    </message>
    <message>
        <source>T&amp;humbnails</source>
        <translation>&amp;Miniaturen</translation>
    </message>
    <message>
        <source>Follow the c&amp;aret</source>
        <translation>De &amp;cursor volgen</translation>
    </message>
    <message>
        <source>Two col&amp;umns</source>
        <translation>T&amp;wee kolommen</translation>
    </message>
    <message>
        <source>Facing pa&amp;ges</source>
        <translation>Pagina’s te&amp;genover elkaar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>As larg&amp;e as on paper</source>
        <translation>Ware grootte op pa&amp;pier</translation>
    </message>
</context>
<context>
    <name>ui::preview::PreviewBar</name>
    <message>
        <source>%1%</source>
        <comment>size of the pages</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Preview tools</source>
        <translation>Werkbalk van het afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of how many pages</comment>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Languages and layout</source>
        <translation>Talen en pagina-indeling</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Grootte van de pagina’s</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More tools for the preview</source>
        <translation>Meer hulpmiddelen voor het afdrukvoorbeeld</translation>
    </message>
</context>
<context>
    <name>ui::preview::PreviewPane</name>
    <message>
        <source>Laying out the pages…</source>
        <translation>Pagina’s worden gemaakt…</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>De pagina’s zoals ze afgedrukt worden</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>Page %1 (%2 of %3)</source>
        <translation>Pagina %1 (%2 van %3)</translation>
    </message>
</context>
<context>
    <name>ui::preview::Printing</name>
    <message>
        <source>Printing…</source>
        <translation>Afdrukken…</translation>
    </message>
</context>
<context>
    <name>ui::preview::Thumbnails</name>
    <message>
        <source>Thumbnails of the pages</source>
        <translation>Miniaturen van de pagina’s</translation>
    </message>
</context>
<context>
    <name>ui::registers::EditionsList</name>
    <message numerus="yes">
        <source>In %n published &amp;edition(s)</source>
        <translation>
            <numerusform>In %n gepu&amp;bliceerde editie</numerusform>
            <numerusform>In %n gepu&amp;bliceerde edities</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>edition, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 – used by %n entry(ies)</source>
        <translation>
            <numerusform>%1 – gebruikt door %n onderdeel</numerusform>
            <numerusform>%1 – gebruikt door %n onderdelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Published editions in which it stood</source>
        <translation>Gepubliceerde edities waarin het stond</translation>
    </message>
</context>
<context>
    <name>ui::registers::MergeDialog</name>
    <message>
        <source>Two become one</source>
        <translation>Twee onderdelen samenvoegen</translation>
    </message>
    <message>
        <source>&amp;With which other does “%1” become one?</source>
        <translation>&amp;Met welk ander onderdeel wilt u ‘%1’ samenvoegen?</translation>
    </message>
    <message>
        <source>A few letters of its name</source>
        <translation>Enkele letters van de naam</translation>
    </message>
    <message>
        <source>The others of the list</source>
        <translation>De andere van de lijst</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is used nowhere: nothing moves.</source>
        <translation>‘%1’ wordt nergens gebruikt: er verandert niets aan de teksten.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that name “%1” will name “%2”.</source>
        <translation>
            <numerusform>%n plaats die ‘%1’ noemt, zal ‘%2’ noemen.</numerusform>
            <numerusform>%n plaatsen die ‘%1’ noemen, zullen ‘%2’ noemen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” takes over what it lacks: %2.</source>
        <translation>‘%1’ neemt over wat er ontbreekt: %2.</translation>
    </message>
    <message>
        <source>The names of “%1” become accepted spellings.</source>
        <translation>De namen van ‘%1’ worden aanvaarde schrijfwijzen.</translation>
    </message>
    <message>
        <source>The words of “%1” become accepted forms.</source>
        <translation>De woorden van ‘%1’ worden aanvaarde vormen.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; undo brings it back.</source>
        <translation>‘%1’ verdwijnt uit de lijst; ‘Ongedaan maken’ brengt het terug.</translation>
    </message>
    <message>
        <source>This is the same one. Choose another.</source>
        <translation>Dit is dezelfde. Kies een andere.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Kies er een in de lijst.</translation>
    </message>
    <message>
        <source>“%1” stays</source>
        <translation>‘%1’ blijft</translation>
    </message>
</context>
<context>
    <name>ui::registers::RecordForm</name>
    <message>
        <source>no network</source>
        <translation>geen netwerk</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>De afbeelding</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>as what somebody speaks</comment>
        <translation>niet gezegd</translation>
    </message>
</context>
<context>
    <name>ui::registers::RecordList</name>
    <message>
        <source>not written in this language</source>
        <translation>niet geschreven in deze taal</translation>
    </message>
</context>
<context>
    <name>ui::registers::RegistersWindow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>register, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%n in de lijst</numerusform>
            <numerusform>%n in de lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is used nowhere can be deleted.</source>
        <translation>Alleen wat nergens gebruikt wordt, kan verwijderd worden.</translation>
    </message>
    <message>
        <source>Another of the list has this name too. If both are the same, merge them.</source>
        <translation>Er staat nog een onderdeel met deze naam in de lijst. Gaat het om hetzelfde, voeg ze dan samen.</translation>
    </message>
    <message>
        <source>A picture comes in where it is shown: Insert, Picture.</source>
        <translation>Een afbeelding voegt u toe waar ze getoond wordt: Invoegen, Afbeelding.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>A few letters of a name</source>
        <translation>Enkele letters van een naam</translation>
    </message>
    <message>
        <source>Show only what has these letters in its name</source>
        <translation>Alleen tonen wat deze letters in de naam heeft</translation>
    </message>
    <message>
        <source>What the register lists</source>
        <translation>Wat het register opsomt</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Merge with another…</source>
        <translation>&amp;Samenvoegen met een andere…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::registers::UsesList</name>
    <message>
        <source>Where it is used…</source>
        <translation>Waar het gebruikt wordt…</translation>
    </message>
    <message>
        <source>It is used nowhere.</source>
        <translation>Het wordt nergens gebruikt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Used in %n place(s)</source>
        <translation>
            <numerusform>&amp;Gebruikt op %n plaats</numerusform>
            <numerusform>&amp;Gebruikt op %n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Waar het gebruikt wordt</translation>
    </message>
</context>
<context>
    <name>ui::registers::UsesWindow</name>
    <message>
        <source>Where it is used</source>
        <translation>Waar het gebruikt wordt</translation>
    </message>
    <message>
        <source>&amp;What is looked for</source>
        <translation>&amp;Wat gezocht wordt</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Wat gezocht wordt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::repair::Destination</name>
    <message>
        <source>Where:</source>
        <translation>Waar:</translation>
    </message>
    <message>
        <source>At the end of the entry</source>
        <translation>Aan het einde van het onderdeel</translation>
    </message>
    <message>
        <source>At the end of “%1”</source>
        <translation>Aan het einde van ‘%1’</translation>
    </message>
    <message>
        <source>As a new module:</source>
        <translation>Als nieuwe module:</translation>
    </message>
    <message>
        <source>Title of the new module</source>
        <translation>Titel van de nieuwe module</translation>
    </message>
    <message>
        <source>Language of the text:</source>
        <translation>Taal van de tekst:</translation>
    </message>
</context>
<context>
    <name>ui::repair::ImportDialog</name>
    <message>
        <source>“%1” seems to come out of a PDF. On the left it stands as it will come in; on the right is every repair. Untick what is wrong.</source>
        <translation>‘%1’ lijkt uit een pdf te komen. Links staat de tekst zoals hij wordt overgenomen, rechts elke herstelling. Vink uit wat niet klopt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it will come in: %n passage(s), cells of tables counted.</source>
        <translation>
            <numerusform>‘%1’ zoals het wordt overgenomen: %n passage, tabelcellen meegerekend.</numerusform>
            <numerusform>‘%1’ zoals het wordt overgenomen: %n passages, tabelcellen meegerekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a text</source>
        <translation>Een tekst importeren</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::repair::PassageList</name>
    <message>
        <source>The passages as they come in</source>
        <translation>De passages zoals ze worden overgenomen</translation>
    </message>
</context>
<context>
    <name>ui::repair::PassageListModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolom</numerusform>
            <numerusform>%n kolommen</numerusform>
        </translation>
    </message>
    <message>
        <source> [note: %1]</source>
        <translation> [noot: %1]</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>As it comes in</source>
        <translation>Zoals het wordt overgenomen</translation>
    </message>
</context>
<context>
    <name>ui::repair::RepairDesk</name>
    <message>
        <source>Reading the pasted text…</source>
        <translation>De geplakte tekst wordt gelezen…</translation>
    </message>
    <message>
        <source>The pasted text is in.</source>
        <translation>De geplakte tekst is overgenomen.</translation>
    </message>
    <message>
        <source>Texts of Word, LibreOffice, the web (%1)</source>
        <translation>Teksten van Word, LibreOffice, het web (%1)</translation>
    </message>
    <message>
        <source>Import a text</source>
        <translation>Een tekst importeren</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>“%1” holds no text that can be taken in. Nothing was changed.</source>
        <translation>‘%1’ bevat geen tekst om over te nemen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” was taken in as one step; Undo takes it back.</source>
        <translation>‘%1’ is in één stap overgenomen; Ongedaan maken neemt dat terug.</translation>
    </message>
    <message>
        <source>No text stands here in this language: there is nothing to repair.</source>
        <translation>Er staat hier geen tekst in deze taal: er is niets te herstellen.</translation>
    </message>
    <message>
        <source>Taking in the text…</source>
        <translation>De tekst wordt overgenomen…</translation>
    </message>
    <message>
        <source>Repairing the text…</source>
        <translation>De tekst wordt hersteld…</translation>
    </message>
</context>
<context>
    <name>ui::repair::RepairDialog</name>
    <message>
        <source>Looking through the text…</source>
        <translation>De tekst wordt nagekeken…</translation>
    </message>
    <message>
        <source>Nothing to repair was found here.</source>
        <translation>Hier is niets gevonden dat hersteld moet worden.</translation>
    </message>
    <message>
        <source>This text seems to come out of a PDF. On the left it stands as it will come in; on the right is every repair. Untick what is wrong. Undo takes everything back in one step.</source>
        <translation>Deze tekst lijkt uit een pdf te komen. Links staat hij zoals hij wordt overgenomen, rechts elke herstelling. Vink uit wat niet klopt. Ongedaan maken neemt alles in één stap terug.</translation>
    </message>
    <message>
        <source>On the left the text stands as it will be; on the right is every repair. Untick what is wrong. Undo takes everything back in one step.</source>
        <translation>Links staat de tekst zoals hij wordt, rechts elke herstelling. Vink uit wat niet klopt. Ongedaan maken neemt alles in één stap terug.</translation>
    </message>
    <message>
        <source>Text from a PDF</source>
        <translation>Tekst uit een pdf</translation>
    </message>
    <message>
        <source>Repair this text</source>
        <translation>Deze tekst herstellen</translation>
    </message>
    <message>
        <source>Take in repaired</source>
        <translation>Hersteld overnemen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Take in as it came</source>
        <translation>Ongewijzigd overnemen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::repair::RepairModel</name>
    <message>
        <source>%1 – %2 of %3</source>
        <comment>kind of repair, ticked, all</comment>
        <translation>%1 – %2 van %3</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(weggelaten)</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wordt %2</translation>
    </message>
    <message>
        <source>%1 – note: %2</source>
        <translation>%1 – noot: %2</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Zoals het kwam</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Zekerheid</translation>
    </message>
</context>
<context>
    <name>ui::repair::RepairView</name>
    <message numerus="yes">
        <source>%1 of %n repair(s) ticked</source>
        <translation>
            <numerusform>%1 van %n herstelling aangevinkt</numerusform>
            <numerusform>%1 van %n herstellingen aangevinkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed repairs</source>
        <translation>Voorgestelde herstellingen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Alles uitvinken</translation>
    </message>
</context>
<context>
    <name>ui::search::FoundModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>entry, how many places</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <comment>entry</comment>
        <translation>
            <numerusform>%1: %n plaats</numerusform>
            <numerusform>%1: %n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by its counterpart in the glossary</source>
        <translation>Gevonden dankzij de tegenhanger in de woordenlijst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, words found there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (by the glossary)</source>
        <translation>%1 (via de woordenlijst)</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>Noot: </translation>
    </message>
</context>
<context>
    <name>ui::search::SearchForm</name>
    <message>
        <source>Replace all</source>
        <translation>Alles vervangen</translation>
    </message>
    <message>
        <source>Replace the chosen ones</source>
        <translation>De aangevinkte vervangen</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Beide talen</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>French ahead</source>
        <translation>Frans loopt voor</translation>
    </message>
    <message>
        <source>Dutch ahead</source>
        <translation>Nederlands loopt voor</translation>
    </message>
    <message>
        <source>Both moved</source>
        <translation>Te vergelijken</translation>
    </message>
    <message>
        <source>One language only</source>
        <translation>Eén taal</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>In all texts</source>
        <translation>Alle teksten</translation>
    </message>
    <message>
        <source>In headings</source>
        <translation>In titels</translation>
    </message>
    <message>
        <source>In paragraphs</source>
        <translation>In alinea’s</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In lijsten</translation>
    </message>
    <message>
        <source>In quotes</source>
        <translation>In citaten</translation>
    </message>
    <message>
        <source>In boxes</source>
        <translation>In kaders</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In tabellen</translation>
    </message>
    <message>
        <source>In captions of pictures</source>
        <translation>In bijschriften van afbeeldingen</translation>
    </message>
    <message>
        <source>In the registers</source>
        <translation>In de registers</translation>
    </message>
    <message>
        <source>Search in the whole manual</source>
        <translation>Zoeken in het hele handboek</translation>
    </message>
    <message>
        <source>Words to search for in the whole manual</source>
        <translation>Woorden om in het hele handboek te zoeken</translation>
    </message>
    <message>
        <source>Language to search in</source>
        <translation>Taal waarin gezocht wordt</translation>
    </message>
    <message>
        <source>State of the texts to search in</source>
        <translation>Status van de teksten waarin gezocht wordt</translation>
    </message>
    <message>
        <source>Kind of texts to search in</source>
        <translation>Soort teksten waarin gezocht wordt</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Replace what is found</source>
        <translation>Vervangen wat gevonden is</translation>
    </message>
    <message>
        <source>Replace by:</source>
        <translation>Vervangen door:</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>Deze vervangen</translation>
    </message>
    <message>
        <source>Only in some entries</source>
        <translation>Alleen in sommige onderdelen</translation>
    </message>
    <message>
        <source>Search only in some entries</source>
        <translation>Alleen in sommige onderdelen zoeken</translation>
    </message>
    <message>
        <source>Meaning unchanged</source>
        <translation>Betekenis ongewijzigd</translation>
    </message>
    <message>
        <source>Texts that are in step stay in step with the other language.</source>
        <translation>Teksten die gelijk zijn, blijven gelijk met de andere taal.</translation>
    </message>
</context>
<context>
    <name>ui::search::SearchPane</name>
    <message numerus="yes">
        <source>%n place(s) replaced. Undo takes it back.</source>
        <translation>
            <numerusform>%n plaats vervangen. U kunt dit ongedaan maken.</numerusform>
            <numerusform>%n plaatsen vervangen. U kunt dit ongedaan maken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n best place(s)</source>
        <translation>
            <numerusform>De beste plaats</numerusform>
            <numerusform>De %n beste plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Still searching…</source>
        <translation>Nog aan het zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found so far</source>
        <translation>
            <numerusform>%n plaats gevonden tot nu toe</numerusform>
            <numerusform>%n plaatsen gevonden tot nu toe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Er is niets gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n plaats gevonden</numerusform>
            <numerusform>%n plaatsen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gevonden plaatsen</translation>
    </message>
    <message numerus="yes">
        <source>More than %n place(s) found. Only the first %n are listed, and only they can be replaced: search for more words to see them all.</source>
        <translation>
            <numerusform>Meer dan %n plaats gevonden. Alleen de eerste wordt getoond, en alleen die kan worden vervangen: zoek op meer woorden om alles te zien.</numerusform>
            <numerusform>Meer dan %n plaatsen gevonden. Alleen de eerste %n worden getoond, en alleen die kunnen worden vervangen: zoek op meer woorden om ze allemaal te zien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::settings::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Uw &amp;naam:</translation>
    </message>
    <message>
        <source>It is shown beside each change you make, in the history of the manual.</source>
        <translation>Uw naam staat bij elke wijziging die u aanbrengt, in de geschiedenis van het handboek.</translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation>&amp;Taal van het programma:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Uiterlijk:</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::shared::EntryFilterForm</name>
    <message>
        <source>Every kind of entry</source>
        <translation>Alle onderdelen</translation>
    </message>
    <message>
        <source>At every stage</source>
        <translation>In elke fase</translation>
    </message>
    <message>
        <source>Of every network</source>
        <translation>Van alle netwerken</translation>
    </message>
    <message>
        <source>For every principle</source>
        <translation>Voor alle principes</translation>
    </message>
    <message>
        <source>Due or not</source>
        <translation>Na te zien of niet</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Nu na te zien</translation>
    </message>
    <message>
        <source>Due within three months</source>
        <translation>Na te zien binnen drie maanden</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Soort onderdeel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Stage of the practice</source>
        <translation>Fase van de praktijk</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Wat na te zien is</translation>
    </message>
</context>
<context>
    <name>ui::shared::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>&amp;Zoeken:</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorige (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Volgende (F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::shared::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>ui::shared::PairedDifference</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shared::ProgressDialog</name>
    <message>
        <source>Cancelling…</source>
        <translation>Bezig met annuleren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::shared::SoughtOptions</name>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Options (%1)</source>
        <comment>how many of them are chosen</comment>
        <translation>Opties (%1)</translation>
    </message>
    <message>
        <source>How to look for the words</source>
        <translation>Hoe de woorden gezocht worden</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>Alleen &amp;hele woorden</translation>
    </message>
    <message>
        <source>&amp;Capitals and accents count</source>
        <translation>&amp;Hoofdletters en accenten tellen mee</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Reguliere expressie</translation>
    </message>
    <message>
        <source>In the replacement, $1 stands for what the first pair of brackets found.</source>
        <translation>In de vervanging staat $1 voor wat het eerste paar haakjes gevonden heeft.</translation>
    </message>
    <message>
        <source>This expression cannot be read from character %1 on.</source>
        <translation>Deze expressie is onleesbaar vanaf teken %1.</translation>
    </message>
</context>
<context>
    <name>ui::sheet::FactsForm</name>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Everybody may read the contact</source>
        <translation>Iedereen mag het contact lezen</translation>
    </message>
    <message>
        <source>Only the networks</source>
        <translation>Alleen de netwerken</translation>
    </message>
    <message>
        <source>Only the makers of the manual</source>
        <translation>Alleen de makers van het handboek</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netwerk</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>&amp;Since (year, month or day)</source>
        <translation>&amp;Sinds (jaar, maand of dag)</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>Who may &amp;read it</source>
        <translation>Wie het &amp;mag lezen</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Fase</translation>
    </message>
    <message>
        <source>S&amp;uccessor</source>
        <translation>Op&amp;volger</translation>
    </message>
    <message>
        <source>Pr&amp;inciples</source>
        <translation>Pr&amp;incipes</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet meegedeeld</translation>
    </message>
    <message>
        <source>The network was asked and did not say.</source>
        <translation>Het netwerk werd ernaar gevraagd en deelde het niet mee.</translation>
    </message>
    <message>
        <source>%1: the network did not say</source>
        <translation>%1: het netwerk deelde het niet mee</translation>
    </message>
    <message>
        <source>Pr&amp;omoter</source>
        <translation>Pr&amp;omotor</translation>
    </message>
</context>
<context>
    <name>ui::sheet::FieldForm</name>
    <message>
        <source>Name in %1</source>
        <translation>Naam in het %1</translation>
    </message>
    <message>
        <source>the usual name of its role</source>
        <translation>de gebruikelijke naam van de rol</translation>
    </message>
    <message>
        <source>What it &amp;is</source>
        <translation>Wat het &amp;is</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Who may &amp;read it</source>
        <translation>Wie het mag l&amp;ezen</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Wie het mag lezen</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>T&amp;alen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>A sheet is c&amp;omplete without it</source>
        <translation>Een fiche is v&amp;olledig zonder deze rubriek</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>Een eigen rubriek</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Only the networks</source>
        <translation>Alleen de netwerken</translation>
    </message>
    <message>
        <source>Only the makers of the manual</source>
        <translation>Alleen de makers van het handboek</translation>
    </message>
    <message>
        <source>Written in both languages</source>
        <translation>In beide talen geschreven</translation>
    </message>
    <message>
        <source>Typed once for both</source>
        <translation>Eén keer getypt voor beide</translation>
    </message>
    <message>
        <source>In its author’s language only</source>
        <translation>Alleen in de taal van de auteur</translation>
    </message>
</context>
<context>
    <name>ui::sheet::FieldsList</name>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>the network did not say</source>
        <translation>het netwerk deelde het niet mee</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>loopt achter</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatief)</translation>
    </message>
    <message>
        <source>Fields of the sheet</source>
        <translation>Rubrieken van de fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Rubriek</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>no longer a field; its text is kept</source>
        <translation>geen rubriek meer; de tekst blijft bewaard</translation>
    </message>
</context>
<context>
    <name>ui::sheet::FiguresList</name>
    <message>
        <source>New figure</source>
        <translation>Nieuw gegeven</translation>
    </message>
    <message>
        <source>“%1” is not a number or a range; it is kept as it is.</source>
        <translation>‘%1’ is geen getal of bereik; het blijft staan zoals het is.</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-30. Until then it is not kept.</source>
        <translation>Schrijf de dag als 2026-11-30. Tot dan wordt hij niet bewaard.</translation>
    </message>
    <message>
        <source>This day is still to come; it is kept as it is.</source>
        <translation>Deze dag moet nog komen; hij blijft staan zoals hij is.</translation>
    </message>
    <message>
        <source>Figures of the practice</source>
        <translation>Gegevens van de praktijk</translation>
    </message>
    <message>
        <source>What (%1)</source>
        <translation>Wat (%1)</translation>
    </message>
    <message>
        <source>Value or range</source>
        <translation>Waarde of bereik</translation>
    </message>
    <message>
        <source>Unit (%1)</source>
        <translation>Eenheid (%1)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand op</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Refresh with today’s value</source>
        <translation>Ve&amp;rnieuwen met de waarde van vandaag</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
</context>
<context>
    <name>ui::sheet::ReviewForm</name>
    <message>
        <source>Nobody has said when to look at it again.</source>
        <translation>Niemand zei wanneer dit nagezien wordt.</translation>
    </message>
    <message>
        <source>Due since %1.</source>
        <translation>Na te zien sinds %1.</translation>
    </message>
    <message>
        <source>To look at again by %1.</source>
        <translation>Na te zien tegen %1.</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact: %1</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>has changed since it was signed</source>
        <translation>is gewijzigd sinds de goedkeuring</translation>
    </message>
    <message>
        <source>still to sign</source>
        <translation>nog goed te keuren</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Nodig: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; has changed since</source>
        <translation>%1; sindsdien gewijzigd</translation>
    </message>
    <message>
        <source>&amp;Looked after by</source>
        <translation>Verantw&amp;oordelijke</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Look at it &amp;again</source>
        <translation>Opn&amp;ieuw nazien</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>tegen</translation>
    </message>
    <message>
        <source>Look at it again on a named day</source>
        <translation>Nazien op een bepaalde dag</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Dag van het nazicht</translation>
    </message>
    <message>
        <source>&amp;Still true today</source>
        <translation>Vandaag nog &amp;juist</translation>
    </message>
    <message>
        <source>Contact still &amp;right today</source>
        <translation>Contact vandaag nog j&amp;uist</translation>
    </message>
    <message>
        <source>The contact is still right today</source>
        <translation>Het contact klopt vandaag nog</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Goedkeuringen</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Hoe ze ervoor staan</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Naam van wie goedkeurt</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>for its network</source>
        <translation>voor het netwerk</translation>
    </message>
    <message>
        <source>Si&amp;gn</source>
        <translation>&amp;Goedkeuren</translation>
    </message>
    <message>
        <source>%1 for its network</source>
        <comment>role</comment>
        <translation>%1 voor het netwerk</translation>
    </message>
    <message>
        <source>&amp;Withdraw the signature</source>
        <translation>Goedkeuring in&amp;trekken</translation>
    </message>
    <message>
        <source>It counts no more; the history keeps that it was given.</source>
        <translation>Ze telt niet meer mee; de geschiedenis onthoudt dat ze gegeven werd.</translation>
    </message>
</context>
<context>
    <name>ui::sheet::ReviewRulesDialog</name>
    <message>
        <source>Reviews and signatures</source>
        <translation>Nazicht en goedkeuringen</translation>
    </message>
    <message>
        <source>&amp;Entries are looked at again after</source>
        <translation>&amp;Onderdelen worden nagezien na</translation>
    </message>
    <message>
        <source>&amp;Figures are looked at again after</source>
        <translation>&amp;Gegevens worden nagezien na</translation>
    </message>
    <message>
        <source> months</source>
        <translation> maanden</translation>
    </message>
    <message>
        <source>Sheets say on paper until when they were found &amp;true</source>
        <translation>De gedrukte fiches zeggen wanneer ze &amp;nagezien zijn</translation>
    </message>
    <message>
        <source>Who signs before something is published</source>
        <translation>Wie goedkeurt voor er gepubliceerd wordt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who signs, kind of entry</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>C&amp;ontacts are looked at again after</source>
        <translation>&amp;Contacten worden nagezien na</translation>
    </message>
</context>
<context>
    <name>ui::sheet::SheetWindow</name>
    <message>
        <source>&amp;Write it</source>
        <translation>&amp;Schrijven</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>Er&amp;heen</translation>
    </message>
    <message>
        <source>The network &amp;will say after all</source>
        <translation>Het netwerk deelt het &amp;toch mee</translation>
    </message>
    <message>
        <source>The &amp;network did not say</source>
        <translation>Het &amp;netwerk deelde het niet mee</translation>
    </message>
    <message>
        <source>Sheet and review</source>
        <translation>Fiche en nazicht</translation>
    </message>
    <message>
        <source>F&amp;acts</source>
        <translation>&amp;Feiten</translation>
    </message>
    <message>
        <source>Fi&amp;elds</source>
        <translation>&amp;Rubrieken</translation>
    </message>
    <message>
        <source>Figur&amp;es</source>
        <translation>&amp;Gegevens</translation>
    </message>
    <message>
        <source>Re&amp;view and signatures</source>
        <translation>&amp;Nazicht en goedkeuringen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::sheet::Sparkline</name>
    <message>
        <source>%1: %2</source>
        <comment>day, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>Waarden in de tijd</translation>
    </message>
</context>
<context>
    <name>ui::sheet::TemplateDialog</name>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Give each field a name in at least one language, or say what it is.</source>
        <translation>Geef elke rubriek een naam in minstens één taal, of zeg wat het is.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) say something in this field. Were it removed, their text would stay under its heading.</source>
        <translation>
            <numerusform>%n fiche zegt iets in deze rubriek. Wordt ze verwijderd, dan blijft de tekst onder zijn kop staan.</numerusform>
            <numerusform>%n fiches zeggen iets in deze rubriek. Wordt ze verwijderd, dan blijft hun tekst onder zijn kop staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields of the practice sheets</source>
        <translation>Rubrieken van de praktijkfiches</translation>
    </message>
    <message>
        <source>What every practice is asked. The order is that of the sheets’ list of fields and of the board.</source>
        <translation>Wat aan elke praktijk gevraagd wordt. De volgorde is die van de lijst van rubrieken bij elke fiche en van het overzichtsbord.</translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation>Rubrieken, in volgorde</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::spelling::OwnWordsDialog</name>
    <message>
        <source>Foreign word or name</source>
        <translation>Vreemd woord of naam</translation>
    </message>
    <message>
        <source>This manual</source>
        <translation>Dit handboek</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mijn woorden</translation>
    </message>
    <message>
        <source>The manual&apos;s own words</source>
        <translation>Eigen woorden van het handboek</translation>
    </message>
    <message>
        <source>These words are spelt right, whatever the dictionaries say. Terms of the glossary and names in the registers are known without standing here.</source>
        <translation>Deze woorden zijn juist gespeld, wat de woordenboeken ook zeggen. Termen uit de begrippenlijst en namen uit de registers zijn bekend zonder hier te staan.</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>&amp;Woord:</translation>
    </message>
    <message>
        <source>Language of the word</source>
        <translation>Taal van het woord</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Bewaard in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::window::AboutDialog</name>
    <message>
        <source>About Vademecum</source>
        <translation>Over Vademecum</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>An editor for a living manual in French and Dutch. It works on one file, without a network, and sends nothing to anyone.</source>
        <translation>Een editor voor een levend handboek in het Frans en het Nederlands. Het programma werkt met één bestand, zonder netwerk, en stuurt niets naar wie dan ook.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and improve it. It comes without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later: u mag ze gebruiken, bestuderen, delen en verbeteren. Er is geen enkele garantie.</translation>
    </message>
    <message>
        <source>It builds on the work of others:</source>
        <translation>Het programma steunt op het werk van anderen:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Publiek domein</translation>
    </message>
</context>
<context>
    <name>ui::window::FileDesk</name>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Your name is shown beside each change you make, in the history of the manual.
What is your name?</source>
        <translation>Uw naam staat bij elke wijziging die u aanbrengt, in de geschiedenis van het handboek.
Wat is uw naam?</translation>
    </message>
    <message>
        <source>Open a manual read-only</source>
        <translation>Een handboek als alleen-lezen openen</translation>
    </message>
    <message>
        <source>Open a manual</source>
        <translation>Een handboek openen</translation>
    </message>
    <message>
        <source>Example manual</source>
        <translation>Voorbeeldhandboek</translation>
    </message>
    <message>
        <source>Where should your copy of the example be kept?</source>
        <translation>Waar moet uw kopie van het voorbeeld bewaard worden?</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Alleen-lezen openen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Uit de lijst halen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wordt opgeslagen…</translation>
    </message>
    <message>
        <source>The copy was saved and checked: “%1”.</source>
        <translation>De kopie is opgeslagen en nagekeken: ‘%1’.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>manual, day</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Kopie terugzetten</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <comment>name of a file</comment>
        <translation>%1 (hersteld)</translation>
    </message>
    <message>
        <source>Make an editable copy</source>
        <translation>Een bewerkbare kopie maken</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Wijzigingen toestaan</translation>
    </message>
    <message>
        <source>Make an editable copy…</source>
        <translation>Bewerkbare kopie maken…</translation>
    </message>
    <message>
        <source>Restoring a copy…</source>
        <translation>Kopie wordt teruggezet…</translation>
    </message>
    <message>
        <source>Bring back what is left…</source>
        <translation>Terughalen wat er over is…</translation>
    </message>
    <message>
        <source>%1 (brought back)</source>
        <comment>name of a file</comment>
        <translation>%1 (teruggehaald)</translation>
    </message>
    <message>
        <source>Bring back what is left</source>
        <translation>Terughalen wat er over is</translation>
    </message>
    <message>
        <source>Bringing back what is left…</source>
        <translation>Wat er over is, wordt teruggehaald…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Elders opslaan</translation>
    </message>
</context>
<context>
    <name>ui::window::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Gids</translation>
    </message>
</context>
<context>
    <name>ui::window::MainWindow</name>
    <message>
        <source>Nothing needs work here.</source>
        <translation>Hier is niets meer waaraan nog werk is.</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Niet alles is opgeslagen</translation>
    </message>
    <message>
        <source>What you have typed since is lost if you close. Save a copy first.</source>
        <translation>Wat u sindsdien schreef, gaat verloren als u sluit. Sla eerst een kopie op.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluiten zonder op te slaan</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles is opgeslagen.</translation>
    </message>
    <message>
        <source>%1 (read-only) – Vademecum</source>
        <translation>%1 (alleen-lezen) – Vademecum</translation>
    </message>
    <message>
        <source>%1 – Vademecum</source>
        <translation>%1 – Vademecum</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menubalk</translation>
    </message>
    <message>
        <source>No word is misspelt.</source>
        <translation>Geen enkel woord is fout gespeld.</translation>
    </message>
    <message>
        <source>No term of the glossary is missing here.</source>
        <translation>Hier ontbreekt geen term uit de begrippenlijst.</translation>
    </message>
    <message>
        <source>No French dictionary was found: French spelling is not checked.</source>
        <translation>Er is geen Frans woordenboek gevonden: de Franse spelling wordt niet gecontroleerd.</translation>
    </message>
    <message>
        <source>No Dutch dictionary was found: Dutch spelling is not checked.</source>
        <translation>Er is geen Nederlands woordenboek gevonden: de Nederlandse spelling wordt niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Every picture of the manual is shown somewhere.</source>
        <translation>Elke afbeelding van het handboek wordt ergens getoond.</translation>
    </message>
    <message>
        <source>Unused pictures</source>
        <translation>Ongebruikte afbeeldingen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are shown nowhere. Remove them from the manual?</source>
        <translation>
            <numerusform>%n afbeelding wordt nergens getoond. Uit het handboek verwijderen?</numerusform>
            <numerusform>%n afbeeldingen worden nergens getoond. Uit het handboek verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back, and published editions keep them.</source>
        <translation>Met ‘Ongedaan maken’ komen ze terug, en gepubliceerde edities behouden ze.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Go to a passage first.</source>
        <translation>Ga eerst naar een passage.</translation>
    </message>
</context>
<context>
    <name>ui::window::ManualView</name>
    <message>
        <source>Preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Naast de tekst</translation>
    </message>
    <message>
        <source>Writing aid</source>
        <translation>Schrijfhulp</translation>
    </message>
</context>
<context>
    <name>ui::window::NewManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <source>New manual</source>
        <translation>Nieuw handboek</translation>
    </message>
    <message>
        <source>What is it called? One title is enough for now; the other language can follow.</source>
        <translation>Hoe heet het? Eén titel volstaat voorlopig; de andere taal kan volgen.</translation>
    </message>
    <message>
        <source>Title in &amp;French:</source>
        <translation>Titel in het &amp;Frans:</translation>
    </message>
    <message>
        <source>Title in &amp;Dutch:</source>
        <translation>Titel in het &amp;Nederlands:</translation>
    </message>
    <message>
        <source>&amp;Keep it in:</source>
        <translation>&amp;Bewaren in:</translation>
    </message>
    <message>
        <source>File of the manual</source>
        <translation>Bestand van het handboek</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Bla&amp;deren…</translation>
    </message>
    <message>
        <source>Create the manual</source>
        <translation>Handboek maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::window::OpeningBar</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>‘%1’ wordt geopend…</translation>
    </message>
    <message>
        <source>Closing “%1” and making a backup…</source>
        <translation>‘%1’ wordt gesloten en er wordt een reservekopie gemaakt…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Bezig met annuleren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>‘%1’ wordt gemaakt…</translation>
    </message>
    <message>
        <source>Making a backup of “%1” before the program ends…</source>
        <translation>Er wordt een reservekopie van ‘%1’ gemaakt voordat het programma wordt afgesloten…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Afsluiten…</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>Niet wachten</translation>
    </message>
</context>
<context>
    <name>ui::window::PackSheets</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pagina’s zoals ze gedrukt worden</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>ui::window::RecentList</name>
    <message>
        <source>no longer there</source>
        <translation>is er niet meer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Uit deze lijst halen</translation>
    </message>
</context>
<context>
    <name>ui::window::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Saving… (last saved %1)</source>
        <translation>Bezig met opslaan… (laatst: %1)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>Niet opgeslagen sinds %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Words: FR %1 · NL %2</source>
        <translation>Woorden: FR %1 · NL %2</translation>
    </message>
    <message>
        <source>Language of the program: %1</source>
        <translation>Taal van het programma: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Go to the next passage that needs work (Ctrl+J)</source>
        <translation>Naar de volgende passage waaraan nog werk is (Ctrl+J)</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Opgeslagen om %1</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>Opgeslagen op %1</translation>
    </message>
    <message>
        <source>In the whole manual: FR %1 · NL %2</source>
        <translation>In het hele handboek: FR %1 · NL %2</translation>
    </message>
    <message>
        <source>“%1” with what stands under it</source>
        <translation>‘%1’ met alles wat eronder staat</translation>
    </message>
    <message>
        <source>In step: FR %1 % · NL %2 %</source>
        <translation>Gelijk: FR %1% · NL %2%</translation>
    </message>
    <message>
        <source>Words selected: FR %1</source>
        <translation>Woorden geselecteerd: FR %1</translation>
    </message>
    <message>
        <source>Words selected: NL %1</source>
        <translation>Woorden geselecteerd: NL %1</translation>
    </message>
    <message>
        <source>Words selected: FR %1 · NL %2</source>
        <translation>Woorden geselecteerd: FR %1 · NL %2</translation>
    </message>
</context>
<context>
    <name>ui::window::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>A living manual, in French and in Dutch.</source>
        <translation>Een levend handboek, in het Frans en het Nederlands.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Continue with</source>
        <translation>Verder met</translation>
    </message>
    <message>
        <source>The manuals you open will be listed here.</source>
        <translation>De handboeken die u opent, komen hier te staan.</translation>
    </message>
    <message>
        <source>Recent manuals</source>
        <translation>Recente handboeken</translation>
    </message>
    <message>
        <source>New manual</source>
        <translation>Nieuw handboek</translation>
    </message>
    <message>
        <source>Start from an empty page</source>
        <translation>Begin met een leeg blad</translation>
    </message>
    <message>
        <source>Open a manual</source>
        <translation>Een handboek openen</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>Een bestand op deze computer</translation>
    </message>
    <message>
        <source>Example manual</source>
        <translation>Voorbeeldhandboek</translation>
    </message>
    <message>
        <source>Look around and try things out</source>
        <translation>Om rond te kijken en uit te proberen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Gids</translation>
    </message>
    <message>
        <source>How it works, in five minutes</source>
        <translation>Hoe het werkt, in vijf minuten</translation>
    </message>
    <message>
        <source>Language of the program: %1</source>
        <translation>Taal van het programma: %1</translation>
    </message>
</context>
</TS>
