<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n stopper(s),</source>
        <translation>
            <numerusform>%n point bloquant,</numerusform>
            <numerusform>%n points bloquants,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s),</source>
        <translation>
            <numerusform>%n défaut,</numerusform>
            <numerusform>%n défauts,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>a published edition (default: the current text)</source>
        <translation>une édition publiée (par défaut : le texte actuel)</translation>
    </message>
    <message>
        <source>how many of each severity</source>
        <translation>nombre par degré de gravité</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>L’option %1 n’est pas connue.</translation>
    </message>
    <message>
        <source>Something is missing after %1.</source>
        <translation>Il manque quelque chose après %1.</translation>
    </message>
    <message>
        <source>The language “%1” is not known. Choose fr, nl or en.</source>
        <translation>La langue « %1 » n’est pas connue. Choix : fr, nl ou en.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>« %1 » est de trop.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>« %1 » n’est pas une commande.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>what was compared</source>
        <translation>ce qui a été comparé</translation>
    </message>
    <message>
        <source>id and kind of the entry</source>
        <translation>identifiant et type de l’élément</translation>
    </message>
    <message>
        <source>its title; empty when it is not written yet</source>
        <translation>son titre ; vide s’il n’est pas encore écrit</translation>
    </message>
    <message>
        <source>new, removed, ended, updated, data_refreshed, moved</source>
        <translation>new, removed, ended, updated, data_refreshed, moved</translation>
    </message>
    <message>
        <source>id of the passage, figure or entry that has the text</source>
        <translation>identifiant du passage, de la donnée ou de l’élément qui porte le texte</translation>
    </message>
    <message>
        <source>which of its texts</source>
        <translation>lequel de ses textes</translation>
    </message>
    <message>
        <source>fr or nl</source>
        <translation>fr ou nl</translation>
    </message>
    <message>
        <source>the text; null when there was none</source>
        <translation>le texte ; null s’il n’existait pas</translation>
    </message>
    <message>
        <source>what it is: broken_link, missing_wording…</source>
        <translation>ce que c’est : broken_link, missing_wording…</translation>
    </message>
    <message>
        <source>stopper, fault or remark</source>
        <translation>stopper, fault ou remark</translation>
    </message>
    <message>
        <source>id of the object it is about</source>
        <translation>identifiant de l’objet concerné</translation>
    </message>
    <message>
        <source>id of the entry the object belongs to; empty outside any entry</source>
        <translation>identifiant de l’élément où se trouve l’objet ; vide hors de tout élément</translation>
    </message>
    <message>
        <source>fr, nl, or null when it is about both</source>
        <translation>fr, nl, ou null si cela concerne les deux</translation>
    </message>
    <message>
        <source>what it refers to: a target, a path, a level</source>
        <translation>ce dont il s’agit : une cible, un chemin, un niveau</translation>
    </message>
    <message>
        <source>the explanation in plain words</source>
        <translation>l’explication en clair</translation>
    </message>
    <message>
        <source>Edition %1 is intact: %2</source>
        <translation>L’édition %1 est intacte : %2</translation>
    </message>
    <message>
        <source>Edition %1 does not match its hashes: %2</source>
        <translation>L’édition %1 ne correspond pas à ses empreintes : %2</translation>
    </message>
    <message>
        <source>Lists the published editions, oldest first.</source>
        <translation>Énumère les éditions publiées, de la plus ancienne à la plus récente.</translation>
    </message>
    <message>
        <source>Checks every hash in the editions and names what differs.</source>
        <translation>Vérifie toutes les empreintes des éditions et indique ce qui diffère.</translation>
    </message>
    <message>
        <source>number of the edition</source>
        <translation>numéro de l’édition</translation>
    </message>
    <message>
        <source>its root hash: 64 hexadecimal digits</source>
        <translation>son empreinte : 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>whether everything matches its hash</source>
        <translation>si tout correspond à son empreinte</translation>
    </message>
    <message>
        <source>what does not</source>
        <translation>ce qui ne correspond pas</translation>
    </message>
    <message>
        <source>when, in UTC (ISO 8601)</source>
        <translation>date et heure, en UTC (ISO 8601)</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>qui l’a publiée</translation>
    </message>
    <message>
        <source>the note on it</source>
        <translation>la note qui l’accompagne</translation>
    </message>
    <message>
        <source>root hash of the edition before it, or null</source>
        <translation>celle de l’édition précédente, ou null</translation>
    </message>
    <message>
        <source>the faults that were accepted</source>
        <translation>les défauts qui ont été acceptés</translation>
    </message>
    <message>
        <source>--output is missing.</source>
        <translation>--output manque.</translation>
    </message>
    <message>
        <source>The output would overwrite the manual itself.</source>
        <translation>Le résultat écraserait le manuel lui-même.</translation>
    </message>
    <message>
        <source>The format “%1” is not known. Choose pdf or json.</source>
        <translation>Le format « %1 » n’est pas connu. Choix : pdf ou json.</translation>
    </message>
    <message>
        <source>The language “%1” is not known. Choose fr, nl, or both: fr,nl.</source>
        <translation>La langue « %1 » n’est pas connue. Choix : fr, nl, ou les deux : fr,nl.</translation>
    </message>
    <message>
        <source>The layout “%1” is not known. Choose single, columns or facing.</source>
        <translation>La mise en page « %1 » n’est pas connue. Choix : single, columns ou facing.</translation>
    </message>
    <message>
        <source>The layout “single” takes only one language.</source>
        <translation>La mise en page « single » n’accepte qu’une seule langue.</translation>
    </message>
    <message>
        <source>The layout “%1” needs both languages.</source>
        <translation>La mise en page « %1 » demande les deux langues.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writes the manual, or an edition of it, to a file.</source>
        <translation>Écrit le manuel, ou l’une de ses éditions, dans un fichier.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>by default, from the name of OUT; otherwise pdf</source>
        <translation>par défaut, d’après le nom de OUT ; sinon pdf</translation>
    </message>
    <message>
        <source>one language, or both in that order</source>
        <translation>une langue, ou les deux dans cet ordre</translation>
    </message>
    <message>
        <source>one language (default); both side by side on a page; left page and right page</source>
        <translation>une langue (par défaut) ; les deux côte à côte sur la page ; page de gauche et page de droite</translation>
    </message>
    <message>
        <source>a published edition (default: the current text, marked as draft)</source>
        <translation>une édition publiée (par défaut : le texte actuel, marqué comme brouillon)</translation>
    </message>
    <message>
        <source>only these entries and everything under them</source>
        <translation>seulement ces éléments et tout ce qu’ils contiennent</translation>
    </message>
    <message>
        <source>path of the file that was written</source>
        <translation>chemin du fichier écrit</translation>
    </message>
    <message>
        <source>pdf or json</source>
        <translation>pdf ou json</translation>
    </message>
    <message>
        <source>number of the edition, or null for the draft</source>
        <translation>numéro de l’édition, ou null pour le brouillon</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>taille du fichier</translation>
    </message>
    <message>
        <source>json: how many were written</source>
        <translation>json : combien ont été écrits</translation>
    </message>
    <message>
        <source>pdf: what the pages show</source>
        <translation>pdf : ce que montrent les pages</translation>
    </message>
    <message>
        <source>pdf: whether this is the file kept with the edition</source>
        <translation>pdf : s’il s’agit du fichier conservé avec l’édition</translation>
    </message>
    <message>
        <source>pdf, not kept: number of pages</source>
        <translation>pdf non conservé : nombre de pages</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>done, but there are faults or stoppers; for publish: not done because of them</source>
        <translation>terminé, avec des défauts ou des points bloquants ; pour publish : non effectué à cause d’eux</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>utilisation incorrecte</translation>
    </message>
    <message>
        <source>refused: the input or the file cannot be accepted</source>
        <translation>refusé : les données ou le fichier ne sont pas acceptables</translation>
    </message>
    <message>
        <source>failed for an outside reason: disk full, manual open in another window, no permission</source>
        <translation>échec de cause extérieure : disque plein, manuel ouvert dans une autre fenêtre, accès refusé</translation>
    </message>
    <message>
        <source>print one JSON document instead of text</source>
        <translation>écrire un document JSON à la place du texte</translation>
    </message>
    <message>
        <source>language of messages (default: the system&apos;s)</source>
        <translation>langue des messages (par défaut : celle du système)</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>montrer cette aide</translation>
    </message>
    <message>
        <source>Opens the window, on FILE or the welcome page.</source>
        <translation>Ouvre la fenêtre, sur FILE ou sur la page d’accueil.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de chaque commande :</translation>
    </message>
    <message>
        <source>show the version of the program</source>
        <translation>montrer la version du programme</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit status:</source>
        <translation>Les résultats vont à la sortie standard, tout le reste à la sortie d’erreur. Code de retour :</translation>
    </message>
    <message>
        <source>Keys of the JSON document:</source>
        <translation>Clés du document JSON :</translation>
    </message>
    <message>
        <source>after a failure: a fixed word, and the place</source>
        <translation>en cas d’échec : un mot fixe, et l’endroit</translation>
    </message>
    <message>
        <source>what it refers to, and the explanation in plain words</source>
        <translation>ce dont il s’agit, et l’explication en clair</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>%1 now contains %2 entries, %3 passages.</source>
        <translation>%1 contient maintenant %2 éléments, %3 passages.</translation>
    </message>
    <message>
        <source>Imports files (according to their type), as one change.</source>
        <translation>Importe des fichiers (selon leur type), en une seule modification.</translation>
    </message>
    <message>
        <source>path of the manual</source>
        <translation>chemin du manuel</translation>
    </message>
    <message>
        <source>paths of the imported files</source>
        <translation>chemins des fichiers importés</translation>
    </message>
    <message>
        <source>number of entries</source>
        <translation>nombre d’éléments</translation>
    </message>
    <message>
        <source>number of passages</source>
        <translation>nombre de passages</translation>
    </message>
    <message>
        <source>--example and --from cannot be used together.</source>
        <translation>--example et --from ne peuvent pas aller ensemble.</translation>
    </message>
    <message>
        <source>Created %1: %2 entries, %3 passages.</source>
        <translation>Manuel créé, %1 : %2 éléments, %3 passages.</translation>
    </message>
    <message>
        <source>Creates a manual; never overwrites a file.</source>
        <translation>Crée un manuel ; n’écrase jamais un fichier.</translation>
    </message>
    <message>
        <source>the manual that comes with the program</source>
        <translation>le manuel fourni avec le programme</translation>
    </message>
    <message>
        <source>a manual in the interchange format</source>
        <translation>un manuel au format d’échange</translation>
    </message>
    <message>
        <source>path of the new manual</source>
        <translation>chemin du nouveau manuel</translation>
    </message>
    <message>
        <source>id of the manual</source>
        <translation>identifiant du manuel</translation>
    </message>
    <message numerus="yes">
        <source>Not published: %n stopper(s),</source>
        <translation>
            <numerusform>Non publié : %n point bloquant,</numerusform>
            <numerusform>Non publié : %n points bloquants,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s). --accept accepts faults.</source>
        <translation>
            <numerusform>%n défaut. --accept accepte les défauts.</numerusform>
            <numerusform>%n défauts. --accept accepte les défauts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Freezes the current text and prints the root hash (64 hexadecimal digits).</source>
        <translation>Fige le texte actuel et écrit son empreinte (64 chiffres hexadécimaux).</translation>
    </message>
    <message>
        <source>a note about the edition</source>
        <translation>une note sur l’édition</translation>
    </message>
    <message>
        <source>publish in spite of faults; the edition lists them</source>
        <translation>publier malgré les défauts ; l’édition les mentionne</translation>
    </message>
    <message>
        <source>whether it was published</source>
        <translation>si l’édition a été publiée</translation>
    </message>
    <message>
        <source>id of the entry the text belongs to; empty outside any entry</source>
        <translation>identifiant de l’élément où se trouve le texte ; vide hors de tout élément</translation>
    </message>
    <message>
        <source>its title in the language of messages, otherwise in the other</source>
        <translation>son titre dans la langue des messages, sinon dans l’autre</translation>
    </message>
    <message>
        <source>id of the passage, entry or term that has the text</source>
        <translation>identifiant du passage, de l’élément ou du terme qui porte le texte</translation>
    </message>
    <message>
        <source>the words with some text around them</source>
        <translation>les mots avec leur contexte</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
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
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>path and id of the manual</source>
        <translation>chemin et identifiant du manuel</translation>
    </message>
    <message>
        <source>number of entries, and of each kind: parts, modules, practices</source>
        <translation>nombre d’éléments, et de chaque type : parties, modules, pratiques</translation>
    </message>
    <message>
        <source>number of passages, table cells included</source>
        <translation>nombre de passages, cellules de tableau comprises</translation>
    </message>
    <message>
        <source>words, and texts written and missing</source>
        <translation>mots, et textes écrits et manquants</translation>
    </message>
    <message>
        <source>texts by state: in_step, fr_ahead, nl_ahead, both_moved, adapted, single</source>
        <translation>textes par état : in_step, fr_ahead, nl_ahead, both_moved, adapted, single</translation>
    </message>
    <message>
        <source>numbers of the published editions</source>
        <translation>numéros des éditions publiées</translation>
    </message>
    <message>
        <source>There is no display here to open a window on. vademecum --help shows what works without one.</source>
        <translation>Il n’y a pas d’écran ici pour ouvrir une fenêtre. vademecum --help montre ce qui est possible sans fenêtre.</translation>
    </message>
    <message>
        <source>pdf: attach the manual as data, JSON and pictures</source>
        <translation>pdf : joint le manuel comme données, JSON et images</translation>
    </message>
    <message>
        <source>“%1” is not known after %2. Choose one of: %3.</source>
        <translation>« %1 » n’est pas connu après %2. Choisissez parmi : %3.</translation>
    </message>
    <message>
        <source>a text missing in the language: say so (default in a draft), print the other language, or nothing</source>
        <translation>un texte absent dans la langue : le dire (d’office dans un brouillon), imprimer l’autre langue, ou rien</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>levels of contents</source>
        <translation>niveaux de la table des matières</translation>
    </message>
    <message>
        <source>references</source>
        <translation>références</translation>
    </message>
    <message>
        <source>a text missing in an edition</source>
        <translation>un texte absent dans une édition</translation>
    </message>
    <message>
        <source>lists left out</source>
        <translation>listes omises</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>Shows how the manual’s pages look, and changes it. The choice is kept in the manual.</source>
        <translation>Montre l’aspect des pages du manuel et le change. Le choix est conservé dans le manuel.</translation>
    </message>
    <message>
        <source>in an edition, a text missing in one language: the other language, or nothing</source>
        <translation>dans une édition, un texte absent dans une langue : l’autre langue, ou rien</translation>
    </message>
    <message>
        <source>name of the publisher, for the cover</source>
        <translation>nom de l’éditeur, pour la couverture</translation>
    </message>
    <message>
        <source>logo for the cover: a picture file, the id of a picture, or none</source>
        <translation>logo de la couverture : un fichier image, l’identifiant d’une image, ou none</translation>
    </message>
    <message>
        <source>licence, for the page behind the cover</source>
        <translation>licence, pour la page derrière la couverture</translation>
    </message>
    <message>
        <source>how the pages look</source>
        <translation>l’aspect des pages</translation>
    </message>
    <message>
        <source>what the cover and the page behind it say; logo: id of a picture, or null</source>
        <translation>ce que disent la couverture et la page suivante ; logo : identifiant d’une image, ou null</translation>
    </message>
    <message>
        <source>look of the pages; large: no letter under 16 points</source>
        <translation>aspect des pages ; large : aucune lettre sous 16 points</translation>
    </message>
    <message>
        <source>size of the pages</source>
        <translation>format des pages</translation>
    </message>
    <message>
        <source>how many levels the table of contents shows</source>
        <translation>combien de niveaux montre la table des matières</translation>
    </message>
    <message>
        <source>references to list: all, or only those the text cites</source>
        <translation>références à lister : toutes, ou seulement celles que le texte cite</translation>
    </message>
    <message>
        <source>lists to leave out: practices, figures, glossary, index, references, changes; none: leave out no list</source>
        <translation>listes à omettre : practices, figures, glossary, index, references, changes ; none : n’en omettre aucune</translation>
    </message>
    <message>
        <source>Brings back what is left of a damaged manual into a new file; FILE is left as it is.</source>
        <translation>Récupère dans un nouveau fichier ce qui reste d’un manuel endommagé ; FILE reste tel quel.</translation>
    </message>
    <message>
        <source>paths of the damaged file and of the new one</source>
        <translation>chemins du fichier endommagé et du nouveau</translation>
    </message>
    <message>
        <source>whether nothing that is shown was lost</source>
        <translation>si rien de ce qui est affiché n’a été perdu</translation>
    </message>
    <message>
        <source>wordings in the new file</source>
        <translation>textes dans le nouveau fichier</translation>
    </message>
    <message>
        <source>values in its history, and how many are lost</source>
        <translation>versions dans son historique, et combien sont perdues</translation>
    </message>
    <message>
        <source>texts and details shown in an earlier form, or not at all</source>
        <translation>textes et détails présents dans un état antérieur, ou plus du tout</translation>
    </message>
    <message>
        <source>pictures and parts of editions that are lost</source>
        <translation>images et parties d’éditions perdues</translation>
    </message>
    <message>
        <source>path of the backup that filled the gaps; empty when there was none</source>
        <translation>chemin de la sauvegarde qui a comblé les manques ; vide s’il n’y en avait pas</translation>
    </message>
    <message>
        <source>values only the backup held, and texts that differ from it</source>
        <translation>versions que seule la sauvegarde contenait, et textes qui en diffèrent</translation>
    </message>
    <message>
        <source>Bringing back what is left</source>
        <translation>Récupération de ce qui reste</translation>
    </message>
    <message>
        <source>whether the file&apos;s beginning is destroyed, so that the new file is the backup</source>
        <translation>si le début du fichier est détruit, de sorte que le nouveau fichier est la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made with a newer version of Vademecum are kept, but cannot be shown here.</source>
        <translation>
            <numerusform>%n modification faite avec une version plus récente de Vademecum est conservée, mais ne peut pas être affichée ici.</numerusform>
            <numerusform>%n modifications faites avec une version plus récente de Vademecum sont conservées, mais ne peuvent pas être affichées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>number of changes kept for a newer version of Vademecum</source>
        <translation>nombre de modifications conservées pour une version plus récente de Vademecum</translation>
    </message>
    <message>
        <source>what is damaged in the file; empty when it is sound</source>
        <translation>ce qui est endommagé dans le fichier ; vide s’il est intact</translation>
    </message>
    <message>
        <source>No French dictionary was found: French spelling is not checked.</source>
        <translation>Aucun dictionnaire français n’a été trouvé : l’orthographe française n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>No Dutch dictionary was found: Dutch spelling is not checked.</source>
        <translation>Aucun dictionnaire néerlandais n’a été trouvé : l’orthographe néerlandaise n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>leave out misspelt words</source>
        <translation>laisser de côté les mots mal orthographiés</translation>
    </message>
    <message>
        <source>codes of the languages without a dictionary</source>
        <translation>codes des langues sans dictionnaire</translation>
    </message>
    <message>
        <source>Finds texts that contain these words, inflected or not, or their counterparts in the glossary, best first.</source>
        <translation>Trouve les textes qui contiennent ces mots, fléchis ou non, ou leurs équivalents dans le glossaire, les meilleurs d’abord.</translation>
    </message>
    <message>
        <source>true when not the words themselves are there, but their counterpart in the glossary</source>
        <translation>true quand ce ne sont pas les mots eux-mêmes qui s’y trouvent, mais leur équivalent dans le glossaire</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) written.</source>
        <translation>
            <numerusform>%n paire écrite.</numerusform>
            <numerusform>%n paires écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) will be offered while writing.</source>
        <translation>
            <numerusform>%n paire sera proposée pendant l’écriture.</numerusform>
            <numerusform>%n paires seront proposées pendant l’écriture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the texts that are in step as a translation memory (TMX 1.4).</source>
        <translation>Écrit les textes qui sont à jour comme mémoire de traduction (TMX 1.4).</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>le nouveau fichier</translation>
    </message>
    <message>
        <source>Keeps a translation memory (TMX) for this user; the window offers its texts in every manual.</source>
        <translation>Conserve une mémoire de traduction (TMX) pour cet utilisateur ; la fenêtre propose ses textes dans chaque manuel.</translation>
    </message>
    <message>
        <source>names of all memories that are kept</source>
        <translation>noms de toutes les mémoires conservées</translation>
    </message>
    <message>
        <source>In large print on A5 the languages stand on facing pages: columns would be too narrow.</source>
        <translation>En gros caractères sur A5, les langues se placent sur des pages en regard : des colonnes seraient trop étroites.</translation>
    </message>
    <message>
        <source>Lists what is wrong or still to do: missing texts, texts that are ahead, broken links, pictures without a description, misspelt words, terms, numbers, dates, links, footnotes and bold of one language only, wordings in the wrong language, double spaces, missing end marks, names written in several ways…</source>
        <translation>Énumère ce qui ne va pas ou reste à faire : textes manquants, textes en avance, liens rompus, images sans description, mots mal orthographiés, termes, nombres, dates, liens, notes et gras d’une seule langue, textes dans la mauvaise langue, espaces doubles, ponctuation finale manquante, noms écrits de plusieurs façons…</translation>
    </message>
    <message>
        <source>Practices, %1: %2</source>
        <translation>Pratique %1 : %2</translation>
    </message>
    <message>
        <source>To look at again: %1 now, %2 within three months</source>
        <translation>À revoir : %1 maintenant, %2 dans les trois mois</translation>
    </message>
    <message>
        <source>Entries without a signature they need: %1</source>
        <translation>Fiches et modules sans l’approbation requise : %1</translation>
    </message>
    <message>
        <source>Open comments: %1</source>
        <translation>Commentaires ouverts : %1</translation>
    </message>
    <message>
        <source>Conflicts: %1</source>
        <translation>Désaccords : %1</translation>
    </message>
    <message>
        <source>Tells what there is and what needs doing: entries, words and states in each language, practices on their way, reviews due, signatures and comments.</source>
        <translation>Dit ce qu’il y a et ce qui reste à faire : éléments, mots et états dans chaque langue, pratiques en cours, relectures à faire, approbations et commentaires.</translation>
    </message>
    <message>
        <source>number of values on which two versions disagree</source>
        <translation>nombre de valeurs sur lesquelles deux versions sont en désaccord</translation>
    </message>
    <message>
        <source>ids of practices by stage: unstated, proposed, being_written, active, ended, succeeded</source>
        <translation>identifiants des pratiques par étape : unstated, proposed, being_written, active, ended, succeeded</translation>
    </message>
    <message>
        <source>what is to be looked at again: entry, what (entry, figure, contact), id, on</source>
        <translation>ce qui est à revoir : entry, what (entry, figure, contact), id, on</translation>
    </message>
    <message>
        <source>texts missing and behind, and the entries they stand in</source>
        <translation>textes manquants et en retard, et les éléments où ils se trouvent</translation>
    </message>
    <message>
        <source>ids of open comments, and of entries without a signature they need</source>
        <translation>identifiants des commentaires ouverts, et des éléments sans l’approbation requise</translation>
    </message>
    <message>
        <source>per network and field of the sheet, in each language: said, behind, unsaid, open</source>
        <translation>par réseau et rubrique de la fiche, dans chaque langue : said, behind, unsaid, open</translation>
    </message>
    <message>
        <source>per practice: principles, fields said of those wanted, behind, due</source>
        <translation>par pratique : principes, rubriques remplies sur celles demandées, behind, due</translation>
    </message>
    <message>
        <source>It is the first edition.</source>
        <translation>C’est la première édition.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>how much room its frozen texts take</source>
        <translation>la place que prennent ses textes figés</translation>
    </message>
    <message>
        <source>Shows what an edition says has changed since the one before. NUMBER may be &quot;draft&quot;.</source>
        <translation>Montre ce qui, selon une édition, a changé depuis la précédente. NUMBER peut être « draft ».</translation>
    </message>
    <message>
        <source>number of the edition before; empty for the first</source>
        <translation>numéro de l’édition précédente ; vide pour la première</translation>
    </message>
    <message>
        <source>id of the entry</source>
        <translation>identifiant de l’élément</translation>
    </message>
    <message>
        <source>what its publisher says of it, if anything</source>
        <translation>ce qu’en dit la personne qui publie, le cas échéant</translation>
    </message>
    <message>
        <source>remarks that were known, by group, and how many</source>
        <translation>remarques connues, par groupe, et leur nombre</translation>
    </message>
    <message>
        <source>texts that stand in it as they last were in step: id and field</source>
        <translation>textes qui y figurent tels qu’ils étaient la dernière fois qu’ils étaient à jour : identifiant et champ</translation>
    </message>
    <message>
        <source>sizes of the PDFs kept with it</source>
        <translation>taille des PDF conservés avec elle</translation>
    </message>
    <message>
        <source>pdf: bars in the margin beside what has changed since the edition before</source>
        <translation>pdf : traits dans la marge à côté de ce qui a changé depuis l’édition précédente</translation>
    </message>
    <message>
        <source>the note in French</source>
        <translation>la note en français</translation>
    </message>
    <message>
        <source>the note in Dutch</source>
        <translation>la note en néerlandais</translation>
    </message>
    <message>
        <source>of all texts that are not in step, or of these, freeze the last wordings that were</source>
        <translation>pour tous les textes qui ne sont pas à jour, ou pour ceux-ci, figer les derniers textes qui l’étaient</translation>
    </message>
    <message>
        <source>what it says has changed: what &quot;edition changes FILE draft --json&quot; prints, edited</source>
        <translation>ce qu’elle dit avoir changé : ce qu’affiche « edition changes FILE draft --json », retouché</translation>
    </message>
    <message>
        <source>Shows what changed, by entry, in both languages. NEW may be &quot;draft&quot;.</source>
        <translation>Montre ce qui a changé, par élément, dans les deux langues. NEW peut être « draft ».</translation>
    </message>
    <message>
        <source>NUMBER: letters, digits, dots, hyphens and single spaces, such as 2026.2.</source>
        <translation>NUMBER : lettres, chiffres, points, traits d’union et espaces simples, par exemple 2026.2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and what is said of it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Editions: none yet</source>
        <translation>Éditions : aucune pour l’instant</translation>
    </message>
    <message>
        <source>Editions: %1, the newest is %2</source>
        <translation>Éditions : %1, la plus récente est la %2</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>No meetings yet.</source>
        <translation>Pas encore de rencontres.</translation>
    </message>
    <message>
        <source>Lists the meetings, by day.</source>
        <translation>Donne la liste des rencontres, par date.</translation>
    </message>
    <message>
        <source>what it is called, and how it stands</source>
        <translation>son titre, et où elle en est</translation>
    </message>
    <message>
        <source>days and times: day, from, until</source>
        <translation>dates et heures : day, from, until</translation>
    </message>
    <message>
        <source>ids of the practices and modules it is about</source>
        <translation>identifiants des pratiques et modules dont il s’agit</translation>
    </message>
    <message>
        <source>Writes what is handed out at a meeting as one PDF: programme, hand-outs, lists, forms.</source>
        <translation>Écrit en un seul PDF ce qui est distribué à une rencontre : programme, documents, listes, formulaires.</translation>
    </message>
    <message>
        <source>only these, in this order: %1 (default: the meeting’s own set)</source>
        <translation>seulement celles-ci, dans cet ordre : %1 (par défaut : le dossier de la rencontre)</translation>
    </message>
    <message>
        <source>one language, both, or each participant’s own (default: as the meeting’s set says)</source>
        <translation>une langue, les deux, ou celle de chaque participant (par défaut : comme le dit le dossier)</translation>
    </message>
    <message>
        <source>how many on a sheet; booklet: to be printed on both sides and folded</source>
        <translation>combien par feuille ; booklet : à imprimer recto verso et à plier</translation>
    </message>
    <message>
        <source>id of the meeting, and the edition that was taught (null: the current text)</source>
        <translation>identifiant de la rencontre, et édition enseignée (null : le texte actuel)</translation>
    </message>
    <message>
        <source>what was printed, in order</source>
        <translation>ce qui a été imprimé, dans l’ordre</translation>
    </message>
    <message>
        <source>number of pages, size of the file</source>
        <translation>nombre de pages, taille du fichier</translation>
    </message>
    <message>
        <source>Meetings to come: %1</source>
        <translation>Rencontres à venir : %1</translation>
    </message>
    <message>
        <source>ids of the meetings to come, the next first</source>
        <translation>identifiants des rencontres à venir, la prochaine d’abord</translation>
    </message>
    <message>
        <source>Writes what came of a meeting as a PDF: who came, what the evaluations say, what follows.</source>
        <translation>Écrit en PDF le compte rendu d’une rencontre : présences, évaluations, suites.</translation>
    </message>
    <message>
        <source>one language, or both (default: the meeting’s)</source>
        <translation>une langue, ou les deux (par défaut : celles de la rencontre)</translation>
    </message>
    <message>
        <source>which fact: place, promoter, since, lifecycle, principles, figure_value…</source>
        <translation>quelle information : place, promoter, since, lifecycle, principles, figure_value…</translation>
    </message>
    <message>
        <source>id of the entry, heading or figure it is a fact of</source>
        <translation>identifiant de l’élément, du titre ou de la donnée dont elle est une information</translation>
    </message>
    <message>
        <source>what it is called, in the reader&apos;s language</source>
        <translation>son nom, dans la langue de la personne qui lit</translation>
    </message>
    <message>
        <source>its values, objects by their ids; empty when it was not filled in</source>
        <translation>ses valeurs, les objets par leur identifiant ; vide si rien n’était rempli</translation>
    </message>
    <message>
        <source>whether its passages stand in another order or are of another kind</source>
        <translation>si l’ordre ou la nature de ses passages a changé</translation>
    </message>
    <message>
        <source>the file to write; if it is called .zip, it holds one PDF for each part</source>
        <translation>le fichier à écrire ; s’il se termine par .zip, il contient un PDF par partie</translation>
    </message>
    <message>
        <source>Writes meetings for a calendar (iCalendar): these, or all of them.</source>
        <translation>Écrit des rencontres pour un agenda (iCalendar) : celles-ci, ou toutes.</translation>
    </message>
    <message>
        <source>in which language (default: that of the messages)</source>
        <translation>dans quelle langue (par défaut : celle des messages)</translation>
    </message>
    <message>
        <source>how many meetings, size of the file</source>
        <translation>nombre de rencontres, taille du fichier</translation>
    </message>
    <message>
        <source>column %1 is not taken in: %2</source>
        <translation>la colonne %1 n’est pas reprise : %2</translation>
    </message>
    <message>
        <source>row %1 has no name%2</source>
        <translation>la ligne %1 n’a pas de nom%2</translation>
    </message>
    <message>
        <source>row %1 is short of %2 cells</source>
        <translation>il manque %2 cellules à la ligne %1</translation>
    </message>
    <message>
        <source>row %1 has more cells than there are columns: %2</source>
        <translation>la ligne %1 a plus de cellules qu’il n’y a de colonnes : %2</translation>
    </message>
    <message>
        <source>row %1 has a language that is not known: %2</source>
        <translation>la langue de la ligne %1 n’est pas connue : %2</translation>
    </message>
    <message>
        <source>%1 added, %2 brought up to date</source>
        <translation>%1 personne(s) ajoutée(s), %2 mise(s) à jour</translation>
    </message>
    <message>
        <source>Choose one of --take and --erase.</source>
        <translation>Choisissez --take ou --erase.</translation>
    </message>
    <message>
        <source>Lists who is registered for a meeting; takes a list in, writes one, or erases everybody for good.</source>
        <translation>Donne la liste des inscrits à une rencontre ; reprend une liste, en écrit une, ou efface tout le monde pour de bon.</translation>
    </message>
    <message>
        <source>adds who is on this list, and brings those up to date who are there</source>
        <translation>ajoute les personnes de cette liste, et met à jour celles qui y sont déjà</translation>
    </message>
    <message>
        <source>erases everybody; this cannot be undone</source>
        <translation>efface tout le monde ; cela ne peut pas être annulé</translation>
    </message>
    <message>
        <source>writes the list for a spreadsheet</source>
        <translation>écrit la liste pour un tableur</translation>
    </message>
    <message>
        <source>path of the manual, and id of the meeting</source>
        <translation>chemin du manuel, et identifiant de la rencontre</translation>
    </message>
    <message>
        <source>row %1, “%2”, is not understood: %3</source>
        <translation>la ligne %1, « %2 », n’est pas comprise : %3</translation>
    </message>
    <message>
        <source>row %1, “%2”, has two answers; left out: %3</source>
        <translation>la ligne %1, « %2 », a deux réponses ; laissé de côté : %3</translation>
    </message>
    <message>
        <source>Tells what the evaluation forms of a meeting say; takes in what a web form exports.</source>
        <translation>Dit ce que disent les formulaires d’évaluation d’une rencontre ; reprend ce qu’un formulaire en ligne exporte.</translation>
    </message>
    <message>
        <source>adds the forms of this list, a row for each; those that are there already are not added again</source>
        <translation>ajoute les formulaires de cette liste, une ligne pour chacun ; ceux qui sont déjà là ne sont pas ajoutés une seconde fois</translation>
    </message>
    <message>
        <source>how many forms came in</source>
        <translation>nombre de formulaires rentrés</translation>
    </message>
    <message>
        <source>each question, and how many forms answer it</source>
        <translation>chaque question, et combien de formulaires y répondent</translation>
    </message>
    <message>
        <source>how often each step or choice was ticked; what was written</source>
        <translation>combien de fois chaque degré ou choix a été coché ; ce qui a été écrit</translation>
    </message>
    <message>
        <source>forms added: %1; there already: %2</source>
        <translation>formulaires ajoutés : %1 ; déjà là : %2</translation>
    </message>
    <message>
        <source>%1 (answers: %2)</source>
        <translation>%1 (réponses : %2)</translation>
    </message>
    <message>
        <source>row %1 does not say clearly who was present: %2</source>
        <translation>la ligne %1 ne dit pas clairement la présence : %2</translation>
    </message>
    <message>
        <source>name, organisation, network, role, language (or null), email, needs; present: at which sittings, from 1</source>
        <translation>name, organisation, network, role, language (ou null), email, needs ; present : à quelles séances, à partir de 1</translation>
    </message>
    <message>
        <source>in greys only, as light or dark as the colours are</source>
        <translation>en gris seulement, aussi clairs ou foncés que les couleurs</translation>
    </message>
    <message>
        <source>Meetings whose people are still kept, to be erased: %1</source>
        <translation>Rencontres dont les participants restent à effacer : %1</translation>
    </message>
    <message>
        <source>meetings whose people are still kept and to be erased: meeting, count, since (absent: it is no longer in the manual)</source>
        <translation>rencontres dont les participants restent à effacer : meeting, count, since (absent : elle n’est plus dans le manuel)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New manual…</source>
        <translation>&amp;Nouveau manuel…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the e&amp;xample manual…</source>
        <translation>Ouvrir le manuel d’e&amp;xemple…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Exporter en &amp;JSON…</translation>
    </message>
    <message>
        <source>P&amp;ublish an edition…</source>
        <translation>P&amp;ublier une édition…</translation>
    </message>
    <message>
        <source>&amp;Editions…</source>
        <translation>É&amp;ditions…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>Restaurer une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>C&amp;lose the manual</source>
        <translation>&amp;Fermer le manuel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Find in the whole &amp;manual…</source>
        <translation>Rechercher dans tout le &amp;manuel…</translation>
    </message>
    <message>
        <source>&amp;Go to an entry…</source>
        <translation>A&amp;ller à un élément…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Plan du man&amp;uel</translation>
    </message>
    <message>
        <source>&amp;Preview of the pages</source>
        <translation>&amp;Aperçu des pages</translation>
    </message>
    <message>
        <source>&amp;History of the entry</source>
        <translation>&amp;Historique de l’élément</translation>
    </message>
    <message>
        <source>&amp;Search results</source>
        <translation>Ré&amp;sultats de recherche</translation>
    </message>
    <message>
        <source>&amp;Whole manual</source>
        <translation>&amp;Tout le manuel</translation>
    </message>
    <message>
        <source>&amp;Both languages</source>
        <translation>Les &amp;deux langues</translation>
    </message>
    <message>
        <source>Only &amp;French</source>
        <translation>&amp;Français seul</translation>
    </message>
    <message>
        <source>Only &amp;Dutch</source>
        <translation>&amp;Néerlandais seul</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tai&amp;lle normale</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Part…</source>
        <translation>P&amp;artie…</translation>
    </message>
    <message>
        <source>&amp;Module…</source>
        <translation>&amp;Module…</translation>
    </message>
    <message>
        <source>P&amp;ractice…</source>
        <translation>&amp;Pratique…</translation>
    </message>
    <message>
        <source>&amp;Titles of the entry…</source>
        <translation>&amp;Titres de l’élément…</translation>
    </message>
    <message>
        <source>Move entry &amp;up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move entry &amp;down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>Move entry &amp;inwards</source>
        <translation>Niveau &amp;inférieur</translation>
    </message>
    <message>
        <source>Move entry &amp;outwards</source>
        <translation>Niveau s&amp;upérieur</translation>
    </message>
    <message>
        <source>Dele&amp;te entry…</source>
        <translation>&amp;Supprimer l’élément…</translation>
    </message>
    <message>
        <source>&amp;Check the manual…</source>
        <translation>&amp;Vérifier le manuel…</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Trouver une &amp;commande…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;About Vademecum</source>
        <translation>À propos de &amp;Vademecum</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only…</source>
        <translation>Ouvrir en &amp;lecture seule…</translation>
    </message>
    <message>
        <source>Writing &amp;aid</source>
        <translation>&amp;Aide à l’écriture</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Rec&amp;hercher et remplacer…</translation>
    </message>
    <message>
        <source>Replace in the who&amp;le manual…</source>
        <translation>Remplacer &amp;dans tout le manuel…</translation>
    </message>
    <message>
        <source>Check spe&amp;lling</source>
        <translation>Vérifier l’ortho&amp;graphe</translation>
    </message>
    <message>
        <source>Next misspelt &amp;word</source>
        <translation>&amp;Mot mal orthographié suivant</translation>
    </message>
    <message>
        <source>Correct the word at the cu&amp;rsor…</source>
        <translation>Co&amp;rriger le mot sous le curseur…</translation>
    </message>
    <message>
        <source>Insert the missing ter&amp;m</source>
        <translation>Insérer le &amp;terme manquant</translation>
    </message>
    <message>
        <source>The manual&apos;s &amp;own words…</source>
        <translation>Mots &amp;propres au manuel…</translation>
    </message>
    <message>
        <source>&amp;Export as TMX…</source>
        <translation>&amp;Exporter en TMX…</translation>
    </message>
    <message>
        <source>&amp;Add a TMX file…</source>
        <translation>&amp;Ajouter un fichier TMX…</translation>
    </message>
    <message>
        <source>&amp;Forget added files…</source>
        <translation>&amp;Oublier les fichiers ajoutés…</translation>
    </message>
    <message>
        <source>Insert what was written &amp;before</source>
        <translation>Insérer ce qui a été écrit a&amp;vant</translation>
    </message>
    <message>
        <source>Only the te&amp;xt</source>
        <translation>Rien que le te&amp;xte</translation>
    </message>
    <message>
        <source>Import a te&amp;xt…</source>
        <translation>Importer un te&amp;xte…</translation>
    </message>
    <message>
        <source>Repa&amp;ir this text…</source>
        <translation>Répa&amp;rer ce texte…</translation>
    </message>
    <message>
        <source>Read an &amp;entry beside…</source>
        <translation>Lire un é&amp;lément à côté…</translation>
    </message>
    <message>
        <source>Read an earlier &amp;version beside…</source>
        <translation>Lire une &amp;version antérieure à côté…</translation>
    </message>
    <message>
        <source>Go to the &amp;other text</source>
        <translation>&amp;Passer à l’autre texte</translation>
    </message>
    <message>
        <source>&amp;Close what is read beside</source>
        <translation>&amp;Fermer la lecture à côté</translation>
    </message>
    <message>
        <source>&amp;Unused pictures…</source>
        <translation>Images &amp;inutilisées…</translation>
    </message>
    <message>
        <source>The &amp;board…</source>
        <translation>Le &amp;tableau de bord…</translation>
    </message>
    <message>
        <source>&amp;Sheet and review…</source>
        <translation>&amp;Fiche et relecture…</translation>
    </message>
    <message>
        <source>History, fil&amp;tered…</source>
        <translation>Historique avec fil&amp;tres…</translation>
    </message>
    <message>
        <source>Re&amp;gisters…</source>
        <translation>Re&amp;gistres…</translation>
    </message>
    <message>
        <source>&amp;Fields of the practice sheets…</source>
        <translation>&amp;Rubriques des fiches de pratique…</translation>
    </message>
    <message>
        <source>Re&amp;views and signatures…</source>
        <translation>&amp;Relectures et approbations…</translation>
    </message>
    <message>
        <source>Co&amp;mment on this passage</source>
        <translation>Co&amp;mmenter ce passage</translation>
    </message>
    <message>
        <source>Where it is &amp;used…</source>
        <translation>Où c’est &amp;utilisé…</translation>
    </message>
    <message>
        <source>Meet&amp;ings…</source>
        <translation>Rencontres…</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This file is not valid JSON: there is an error at byte %1.</source>
        <translation>Ce fichier n’est pas du JSON valable : l’erreur se trouve à l’octet %1.</translation>
    </message>
    <message>
        <source>This text is not valid UTF-8: there is an error at byte %1.</source>
        <translation>Ce texte n’est pas de l’UTF-8 valable : l’erreur se trouve à l’octet %1.</translation>
    </message>
    <message>
        <source>This JSON file does not say that it is a manual.</source>
        <translation>Ce fichier JSON n’indique pas qu’il s’agit d’un manuel.</translation>
    </message>
    <message>
        <source>This JSON file contains “%1”, not a manual.</source>
        <translation>Ce fichier JSON contient « %1 », pas un manuel.</translation>
    </message>
    <message>
        <source>This file is in version %1 of the interchange format; this program reads up to version %2.</source>
        <translation>Ce fichier utilise la version %1 du format d’échange ; ce programme lit jusqu’à la version %2.</translation>
    </message>
    <message>
        <source>The file has a value of the wrong type: %1 is expected.</source>
        <translation>Le fichier contient une valeur d’un mauvais type : %1 est attendu.</translation>
    </message>
    <message>
        <source>The file has a value that is not allowed: “%1”.</source>
        <translation>Le fichier contient une valeur qui n’est pas admise : « %1 ».</translation>
    </message>
    <message>
        <source>The file has a value that is not allowed: “%1”. Allowed: %2.</source>
        <translation>Le fichier contient une valeur qui n’est pas admise : « %1 ». Admis : %2.</translation>
    </message>
    <message>
        <source>The key “%1” is missing in the file.</source>
        <translation>La clé « %1 » manque dans le fichier.</translation>
    </message>
    <message>
        <source>The id “%1” occurs twice; the first is at %2.</source>
        <translation>L’identifiant « %1 » apparaît deux fois ; le premier est à %2.</translation>
    </message>
    <message>
        <source>The key “%1” occurs twice in the same object.</source>
        <translation>La clé « %1 » apparaît deux fois dans le même objet.</translation>
    </message>
    <message>
        <source>The file refers to “%1”, which does not exist.</source>
        <translation>Le fichier renvoie à « %1 », qui n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” cannot be placed inside “%2”.</source>
        <translation>« %1 » ne peut pas se trouver dans « %2 ».</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep.</source>
        <translation>Le fichier est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>A text of %1 is too long: the limit is %2.</source>
        <translation>Un texte de %1 est trop long : la limite est de %2.</translation>
    </message>
    <message>
        <source>The file of %1 is too large: the limit is %2.</source>
        <translation>Le fichier de %1 est trop grand : la limite est de %2.</translation>
    </message>
    <message>
        <source>This file belongs to another manual (“%1”, not “%2”), and some of its ids are already in use here.</source>
        <translation>Ce fichier appartient à un autre manuel (« %1 », pas « %2 »), et certains de ses identifiants sont déjà utilisés ici.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be found.</source>
        <translation>L’image « %1 » est introuvable.</translation>
    </message>
    <message>
        <source>The picture “%1” is outside the folder of the file.</source>
        <translation>L’image « %1 » se trouve en dehors du dossier du fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a PNG, JPEG or SVG picture that can be read.</source>
        <translation>« %1 » n’est pas une image PNG, JPEG ou SVG lisible.</translation>
    </message>
    <message>
        <source>A picture of %1 megapixels is too large: the limit is %2.</source>
        <translation>Une image de %1 mégapixels est trop grande : la limite est de %2.</translation>
    </message>
    <message>
        <source>This file is not a Vademecum manual, or only a part of one.</source>
        <translation>Ce fichier n’est pas un manuel Vademecum, ou n’en est qu’une partie.</translation>
    </message>
    <message>
        <source>This manual was made by a newer version of Vademecum (format %1; this program reads up to format %2).</source>
        <translation>Ce manuel vient d’une version plus récente de Vademecum (format %1 ; ce programme lit jusqu’au format %2).</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>Il existe déjà un fichier « %1 ».</translation>
    </message>
    <message>
        <source>There is no edition “%1”.</source>
        <translation>Il n’y a pas d’édition « %1 ».</translation>
    </message>
    <message>
        <source>The edition “%1” is already published.</source>
        <translation>L’édition « %1 » est déjà publiée.</translation>
    </message>
    <message>
        <source>The manual cannot be published as it is: %1; %2.</source>
        <translation>Le manuel ne peut pas être publié tel quel : %1 ; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n stopper(s)</source>
        <translation>
            <numerusform>%n point bloquant</numerusform>
            <numerusform>%n points bloquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) not accepted</source>
        <translation>
            <numerusform>%n défaut non accepté</numerusform>
            <numerusform>%n défauts non acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no entry “%1”.</source>
        <translation>Il n’y a pas d’élément « %1 ».</translation>
    </message>
    <message>
        <source>Files like “%1” cannot be imported.</source>
        <translation>Les fichiers comme « %1 » ne peuvent pas être importés.</translation>
    </message>
    <message>
        <source>The operation was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>“%1” cannot be found.</source>
        <translation>« %1 » est introuvable.</translation>
    </message>
    <message>
        <source>The manual is already open: %1 is working in it.</source>
        <translation>Le manuel est déjà ouvert : %1 y travaille.</translation>
    </message>
    <message>
        <source>The manual is already open: %1 is working in it on %2.</source>
        <translation>Le manuel est déjà ouvert : %1 y travaille sur %2.</translation>
    </message>
    <message>
        <source>You have no permission for “%1”.</source>
        <translation>Vous n’avez pas accès à « %1 ».</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full.</source>
        <translation>Le disque où se trouve « %1 » est plein.</translation>
    </message>
    <message>
        <source>“%1” is read-only.</source>
        <translation>« %1 » est en lecture seule.</translation>
    </message>
    <message>
        <source>“%1” was moved, removed or replaced while it was open.</source>
        <translation>« %1 » a été déplacé, supprimé ou remplacé pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>« %1 » n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>A file of the program is missing: “%1”.</source>
        <translation>Il manque un fichier du programme : « %1 ».</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>Endroit : %1.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Ce qui était déjà enregistré est intact.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Your manuals are safe.</source>
        <translation>Vos manuels sont intacts.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and whether its disk is connected.</source>
        <translation>Vérifiez s’il a été déplacé ou renommé, et si son disque est bien branché.</translation>
    </message>
    <message>
        <source>Close the other window, or open the manual read-only.</source>
        <translation>Fermez l’autre fenêtre, ou ouvrez le manuel en lecture seule.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask the owner for permission.</source>
        <translation>Choisissez un autre dossier, ou demandez l’accès à son propriétaire.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again, or save a copy elsewhere.</source>
        <translation>Libérez de l’espace sur le disque et réessayez, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Save a copy in a folder of your own and work in that copy.</source>
        <translation>Enregistrez une copie dans un de vos dossiers et travaillez dans cette copie.</translation>
    </message>
    <message>
        <source>Save a copy now to keep what you have typed since.</source>
        <translation>Enregistrez une copie maintenant, pour garder ce que vous avez écrit depuis.</translation>
    </message>
    <message>
        <source>Try again, or save a copy on another disk.</source>
        <translation>Réessayez, ou enregistrez une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Install the latest version of Vademecum.</source>
        <translation>Installez la dernière version de Vademecum.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .vademecum.</source>
        <translation>Choisissez un fichier dont le nom se termine par .vademecum.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Look up the number in the list of editions.</source>
        <translation>Cherchez le numéro dans la liste des éditions.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Correct what the list of findings names, or accept the faults.</source>
        <translation>Corrigez ce que signale la liste des constats, ou acceptez les défauts.</translation>
    </message>
    <message>
        <source>Look up the entry in the outline.</source>
        <translation>Cherchez l’élément dans le plan.</translation>
    </message>
    <message>
        <source>Choose a JSON file in the interchange format.</source>
        <translation>Choisissez un fichier JSON au format d’échange.</translation>
    </message>
    <message>
        <source>Create a new manual from this file instead.</source>
        <translation>Créez plutôt un nouveau manuel à partir de ce fichier.</translation>
    </message>
    <message>
        <source>Correct the file at that place, or ask its author for a correct one, and try again.</source>
        <translation>Corrigez le fichier à cet endroit, ou demandez un fichier correct à son auteur, et réessayez.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. The system says: “%2”.</source>
        <translation>« %1 » n’a pas pu être lu ou écrit. Le système dit : « %2 ».</translation>
    </message>
    <message>
        <source>The file is damaged: its end is missing.</source>
        <translation>Le fichier est endommagé : il en manque la fin.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” has too little free space: %2 more are needed.</source>
        <translation>Le disque qui contient « %1 » n’a plus assez de place : il manque %2.</translation>
    </message>
    <message>
        <source>“%1” is stored on another computer, and is therefore open read-only.</source>
        <translation>« %1 » se trouve sur un autre ordinateur ; il est donc ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Restore a backup from the File menu, or bring back what is left of the file with “vademecum salvage”.</source>
        <translation>Restaurez une sauvegarde depuis le menu Fichier, ou récupérez ce qui reste du fichier avec « vademecum salvage ».</translation>
    </message>
    <message>
        <source>The beginning of the file is destroyed, and there is no backup of it on this computer.</source>
        <translation>Le début du fichier est détruit, et il n’en existe pas de sauvegarde sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file is damaged: its beginning is destroyed.</source>
        <translation>Le fichier est endommagé : son début est détruit.</translation>
    </message>
    <message>
        <source>Look for a copy of the file on another disk or computer.</source>
        <translation>Cherchez une copie du fichier sur un autre disque ou ordinateur.</translation>
    </message>
    <message>
        <source>The file is damaged: part of it can no longer be read, or is no longer what was saved.</source>
        <translation>Le fichier est endommagé : une partie n’est plus lisible, ou n’est plus ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>This file is not a translation memory (TMX), or it is broken at line %1.</source>
        <translation>Ce fichier n’est pas une mémoire de traduction (TMX), ou il est abîmé à la ligne %1.</translation>
    </message>
    <message>
        <source>This translation memory has no texts in both French and Dutch.</source>
        <translation>Cette mémoire de traduction ne contient aucun texte à la fois en français et en néerlandais.</translation>
    </message>
    <message>
        <source>The manual is already open in another window.</source>
        <translation>Le manuel est déjà ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Your work goes on in the new file, with these people.</source>
        <translation>Votre travail continue dans le nouveau fichier, avec ces personnes.</translation>
    </message>
    <message>
        <source>Delete the old file as soon as you can.</source>
        <translation>Supprimez l’ancien fichier dès que possible.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>only the networks</source>
        <translation>seulement les réseaux</translation>
    </message>
    <message>
        <source>only the makers of the manual</source>
        <translation>seulement les auteurs du manuel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Promoter</source>
        <translation>Promoteur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Who may read the contact</source>
        <translation>Qui peut lire le contact</translation>
    </message>
    <message>
        <source>Look at the contact again</source>
        <translation>Contact à revoir</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Field of the sheet</source>
        <translation>Rubrique de la fiche</translation>
    </message>
    <message>
        <source>Value or range</source>
        <translation>Valeur ou fourchette</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>figure or heading, which of its facts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>fact, what it was, what it is</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>Vademecum manuals (*%1)</source>
        <translation>Manuels Vademecum (*%1)</translation>
    </message>
    <message>
        <source>Interchange files (*.json)</source>
        <translation>Fichiers d’échange (*.json)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>the link “%1” leads nowhere</source>
        <translation>le lien « %1 » ne mène nulle part</translation>
    </message>
    <message>
        <source>the picture “%1” is missing</source>
        <translation>l’image « %1 » manque</translation>
    </message>
    <message>
        <source>the picture has no description for those who cannot see it</source>
        <translation>l’image n’a pas de description pour les personnes qui ne la voient pas</translation>
    </message>
    <message>
        <source>a heading of level %1 follows one of level %2</source>
        <translation>un titre de niveau %1 suit un titre de niveau %2</translation>
    </message>
    <message>
        <source>the link to “%1” has no text</source>
        <translation>le lien vers « %1 » n’a pas de texte</translation>
    </message>
    <message>
        <source>no font has these characters: %1</source>
        <translation>aucune police n’a ces caractères : %1</translation>
    </message>
    <message>
        <source>the table is too wide for the page</source>
        <translation>le tableau est trop large pour la page</translation>
    </message>
    <message>
        <source>a line is %1 points too wide</source>
        <translation>une ligne est trop large de %1 points</translation>
    </message>
    <message>
        <source>the picture is printed at only %1 dots per inch</source>
        <translation>l’image s’imprime à %1 points par pouce seulement</translation>
    </message>
    <message>
        <source>was due for review on %1</source>
        <translation>aurait dû être relu pour le %1</translation>
    </message>
    <message>
        <source>the French is ahead of the Dutch</source>
        <translation>le français est en avance sur le néerlandais</translation>
    </message>
    <message>
        <source>the Dutch is ahead of the French</source>
        <translation>le néerlandais est en avance sur le français</translation>
    </message>
    <message>
        <source>French and Dutch still have to be compared</source>
        <translation>le français et le néerlandais restent à rapprocher</translation>
    </message>
    <message>
        <source>two versions disagree and nobody has chosen yet</source>
        <translation>deux versions se contredisent et personne n’a encore choisi</translation>
    </message>
    <message>
        <source>the content differs from what was kept: %1</source>
        <translation>le contenu diffère de ce qui a été conservé : %1</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>pas encore écrit</translation>
    </message>
    <message>
        <source>the key “%1” is not known; it is kept</source>
        <translation>la clé « %1 » n’est pas connue ; elle est conservée</translation>
    </message>
    <message>
        <source>the file says “%1”, but the texts say otherwise</source>
        <translation>le fichier dit « %1 », mais les textes disent autre chose</translation>
    </message>
    <message>
        <source>a gap of %1 points on facing pages</source>
        <translation>un vide de %1 points sur les pages en regard</translation>
    </message>
    <message>
        <source>scripts or external links were removed from the picture “%1”</source>
        <translation>des scripts ou des liens externes ont été retirés de l’image « %1 »</translation>
    </message>
    <message>
        <source>there is no title</source>
        <translation>il n’y a pas de titre</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of entry, title</comment>
        <translation>%1 « %2 »</translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <comment>entry, number</comment>
        <translation>%1, passage %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of object, name</comment>
        <translation>%1 « %2 »</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place, what is wrong</comment>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>stopper</source>
        <translation>point bloquant</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>Le manuel</translation>
    </message>
    <message>
        <source>placeholder text is still there: “%1”</source>
        <translation>il reste un texte provisoire : « %1 »</translation>
    </message>
    <message>
        <source>text and background are too similar (contrast %1)</source>
        <translation>le texte se détache mal du fond (contraste %1)</translation>
    </message>
    <message>
        <source>The look of the pages</source>
        <translation>L’aspect des pages</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary</source>
        <translation>« %1 » n’est dans aucun dictionnaire</translation>
    </message>
    <message>
        <source>“%1” stands here, “%2” is missing in the other language</source>
        <translation>« %1 » figure ici, « %2 » manque dans l’autre langue</translation>
    </message>
    <message>
        <source>footnotes: %1 here, %2 in the other language</source>
        <translation>notes de bas de page : %1 ici, %2 dans l’autre langue</translation>
    </message>
    <message>
        <source>two spaces in “%1”</source>
        <translation>deux espaces dans « %1 »</translation>
    </message>
    <message>
        <source>the mark at the end is missing (%1)</source>
        <translation>il manque le signe final (%1)</translation>
    </message>
    <message>
        <source>“%1” is elsewhere written “%2”</source>
        <translation>« %1 » s’écrit ailleurs « %2 »</translation>
    </message>
    <message>
        <source>The manual’s own words</source>
        <translation>Les mots propres au manuel</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>the number %1 is missing in the other language</source>
        <translation>le nombre %1 manque dans l’autre langue</translation>
    </message>
    <message>
        <source>the date %1 is missing in the other language</source>
        <translation>la date %1 manque dans l’autre langue</translation>
    </message>
    <message>
        <source>the link to “%1” is missing in the other language</source>
        <translation>le lien vers « %1 » manque dans l’autre langue</translation>
    </message>
    <message>
        <source>stretches in bold: %1 here, %2 in the other language</source>
        <translation>mots en gras : %1 ici, %2 dans l’autre langue</translation>
    </message>
    <message>
        <source>this seems to be in %1</source>
        <translation>ce texte semble être en %1</translation>
    </message>
    <message>
        <source>Still to write or compare</source>
        <translation>À écrire ou à comparer</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Nombres et dates</translation>
    </message>
    <message>
        <source>Links, footnotes and bold</source>
        <translation>Liens, notes et gras</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Spaces and end marks</source>
        <translation>Espaces et ponctuation finale</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Links, pictures and layout</source>
        <translation>Liens, images et mise en page</translation>
    </message>
    <message>
        <source>the contact was to be checked by %1</source>
        <translation>le contact devait être vérifié pour le %1</translation>
    </message>
    <message>
        <source>everybody will be able to read %1</source>
        <translation>tout le monde pourra lire %1</translation>
    </message>
    <message>
        <source>has changed since %1 signed it</source>
        <translation>a changé depuis l’approbation par %1</translation>
    </message>
    <message>
        <source>has not been signed off by %1</source>
        <translation>n’a pas encore été approuvé par %1</translation>
    </message>
    <message>
        <source>open comment by %1: “%2”</source>
        <translation>commentaire ouvert de %1 : « %2 »</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>« %1 » n’est pas un nombre</translation>
    </message>
    <message>
        <source>is dated in the future (%1)</source>
        <translation>porte une date à venir (%1)</translation>
    </message>
    <message>
        <source>is said to follow on itself, by way of its successors</source>
        <translation>se succède à elle-même, par ses successeurs</translation>
    </message>
    <message>
        <source>another one is called “%1” too</source>
        <translation>un autre élément s’appelle aussi « %1 »</translation>
    </message>
    <message>
        <source>the text shown here no longer exists</source>
        <translation>le texte repris ici n’existe plus</translation>
    </message>
    <message>
        <source>its field is no longer part of the practice sheet; the text is kept</source>
        <translation>sa rubrique ne fait plus partie de la fiche ; le texte est conservé</translation>
    </message>
    <message>
        <source>%1, signature of %2</source>
        <comment>entry, person</comment>
        <translation>%1, approbation de %2</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Personne ou organisation</translation>
    </message>
    <message>
        <source>Field of the sheet</source>
        <translation>Rubrique de la fiche</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>A meeting that is no longer in the manual</source>
        <translation>Une rencontre qui n’est plus dans le manuel</translation>
    </message>
</context>
<context>
    <name>IntakeText</name>
    <message numerus="yes">
        <source>%n tracked insertion(s) taken as accepted.</source>
        <translation>
            <numerusform>%n insertion suivie, prise comme acceptée.</numerusform>
            <numerusform>%n insertions suivies, prises comme acceptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked deletion(s) taken as accepted: that text is left out.</source>
        <translation>
            <numerusform>%n suppression suivie, prise comme acceptée : ce texte est laissé de côté.</numerusform>
            <numerusform>%n suppressions suivies, prises comme acceptées : ces textes sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) left out.</source>
        <translation>
            <numerusform>%n commentaire laissé de côté.</numerusform>
            <numerusform>%n commentaires laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out: only PNG, JPEG and SVG can be shown.</source>
        <translation>
            <numerusform>%n image laissée de côté : seuls les PNG, JPEG et SVG peuvent être montrés.</numerusform>
            <numerusform>%n images laissées de côté : seuls les PNG, JPEG et SVG peuvent être montrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out: too large to unpack.</source>
        <translation>
            <numerusform>%n image laissée de côté : trop grande une fois décompressée.</numerusform>
            <numerusform>%n images laissées de côté : trop grandes une fois décompressées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out: linked, and not in the text itself.</source>
        <translation>
            <numerusform>%n image laissée de côté : le texte n’en contient que le lien.</numerusform>
            <numerusform>%n images laissées de côté : le texte n’en contient que le lien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that cannot be shown left out.</source>
        <translation>
            <numerusform>%n caractère impossible à montrer a été laissé de côté.</numerusform>
            <numerusform>%n caractères impossibles à montrer ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Endless text cut at the end of a sentence in %n place(s).</source>
        <translation>
            <numerusform>Un texte sans fin a été coupé en fin de phrase à %n endroit.</numerusform>
            <numerusform>Un texte sans fin a été coupé en fin de phrase à %n endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) inside another table: their texts stand in its cells.</source>
        <translation>
            <numerusform>%n tableau se trouvait dans un autre : ses textes sont dans les cellules de celui-ci.</numerusform>
            <numerusform>%n tableaux se trouvaient dans un autre : leurs textes sont dans les cellules de celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words broken at the end of a line</source>
        <translation>Mots coupés en fin de ligne</translation>
    </message>
    <message>
        <source>Lines of one paragraph</source>
        <translation>Lignes d’un même paragraphe</translation>
    </message>
    <message>
        <source>Running heads and feet</source>
        <translation>Titres courants et pieds de page</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Numéros de page</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Note numbers without their note</source>
        <translation>Appels de note sans leur note</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>List items</source>
        <translation>Éléments de liste</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>Ligatures</translation>
    </message>
    <message>
        <source>Soft hyphens</source>
        <translation>Traits d’union conditionnels</translation>
    </message>
    <message>
        <source>Letters set apart</source>
        <translation>Mots aux lettres espacées</translation>
    </message>
    <message>
        <source>Accents beside their letter</source>
        <translation>Accents à côté de leur lettre</translation>
    </message>
    <message>
        <source>Straight apostrophes</source>
        <translation>Apostrophes droites</translation>
    </message>
    <message>
        <source>Double spaces</source>
        <translation>Espaces doubles</translation>
    </message>
    <message>
        <source>Spaces around punctuation</source>
        <translation>Espaces autour de la ponctuation</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>This text makes more than %1 passages, cells of tables counted. Nothing was changed. Take it in piece by piece.</source>
        <translation>Ce texte donnerait plus de %1 passages, cellules de tableaux comprises. Rien n’a été modifié. Reprenez-le morceau par morceau.</translation>
    </message>
    <message>
        <source>“%1” is of a type that cannot be read. Nothing was changed. Choose a .docx, .odt, .html, .md or .txt file.</source>
        <translation>« %1 » est d’un type qui ne peut pas être lu. Rien n’a été modifié. Choisissez un fichier .docx, .odt, .html, .md ou .txt.</translation>
    </message>
    <message>
        <source>The file is damaged, protected by a password, or of another type than its name says. Nothing was changed. Open it in your word processor, save it anew, and try again.</source>
        <translation>Le fichier est endommagé, protégé par un mot de passe, ou d’un autre type que ne le dit son nom. Rien n’a été modifié. Ouvrez-le dans votre traitement de texte, enregistrez-le à nouveau et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were more than come in one by one: several stand in one passage, each on a line of its own.</source>
        <translation>
            <numerusform>%n paragraphe ne pouvait entrer seul : plusieurs forment un même passage, chacun sur sa ligne.</numerusform>
            <numerusform>%n paragraphes ne pouvaient entrer un à un : plusieurs forment un même passage, chacun sur sa ligne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayoutText</name>
    <message>
        <source>Sober</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Chaleureux</translation>
    </message>
    <message>
        <source>Large print (16 points and more)</source>
        <translation>Gros caractères (16 points et plus)</translation>
    </message>
    <message>
        <source>Practices by network and principle</source>
        <translation>Pratiques par réseau et par principe</translation>
    </message>
    <message>
        <source>Figures of the practices</source>
        <translation>Données des pratiques</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Changes since the last edition</source>
        <translation>Changements depuis la dernière édition</translation>
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
        <translation>Formation</translation>
    </message>
    <message>
        <source>Exchange of practices</source>
        <translation>Échange de pratiques</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Travail commun</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>⚠ no longer in the manual</source>
        <translation>⚠ ne figure plus dans le manuel</translation>
    </message>
    <message>
        <source>⚠ Sitting %1 ends before it begins.</source>
        <translation>⚠ La séance %1 se termine avant de commencer.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Ouvrir un manuel &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Language of the &amp;interface</source>
        <translation>Langue de l’&amp;interface</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>É&amp;lément</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Pa&amp;ges of the preview</source>
        <translation>Pa&amp;ges de l’aperçu</translation>
    </message>
    <message>
        <source>Lang&amp;uages and layout</source>
        <translation>Langues et &amp;mise en page</translation>
    </message>
    <message>
        <source>Translation &amp;memory</source>
        <translation>&amp;Mémoire de traduction</translation>
    </message>
    <message>
        <source>Tabl&amp;e</source>
        <translation>Table&amp;au</translation>
    </message>
    <message>
        <source>What is sho&amp;wn</source>
        <translation>Ce qui est affi&amp;ché</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text</source>
        <translation>T&amp;aille du texte</translation>
    </message>
    <message>
        <source>&amp;Read beside</source>
        <translation>&amp;Lire à côté</translation>
    </message>
    <message>
        <source>Registers and &amp;rules</source>
        <translation>&amp;Registres et règles</translation>
    </message>
    <message>
        <source>Lang&amp;uages of the passage</source>
        <translation>Lang&amp;ues du passage</translation>
    </message>
</context>
<context>
    <name>NetworkTableText</name>
    <message>
        <source>no sheet</source>
        <translation>aucune fiche</translation>
    </message>
    <message>
        <source>%1 of %2 up to date, %3 behind or missing in this language, %4 not said, %5 not filled in</source>
        <translation>%1 sur %2 à jour, %3 en retard ou manquants dans cette langue, %4 non communiqués, %5 non remplis</translation>
    </message>
    <message>
        <source>without a network</source>
        <translation>sans réseau</translation>
    </message>
</context>
<context>
    <name>NoveltyText</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>data refreshed</source>
        <translation>données actualisées</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
</context>
<context>
    <name>OutlineText</name>
    <message>
        <source>manual</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>Untitled manual</source>
        <translation>Manuel sans titre</translation>
    </message>
    <message>
        <source>no title yet</source>
        <translation>pas encore de titre</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>kind, title, work</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) need work</source>
        <translation>
            <numerusform>%n texte à travailler</numerusform>
            <numerusform>%n textes à travailler</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is in step</source>
        <translation>tout est à jour</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>language, percentage</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1: %2 of %3 texts in step, %4 written</source>
        <translation>%1 : %2 textes à jour sur %3, %4 écrits</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Document à distribuer</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Liste de présence</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Badges nominatifs</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Chevalets</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Formulaire d’évaluation</translation>
    </message>
    <message>
        <source>Exercise or case</source>
        <translation>Exercice ou cas</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Attestation de participation</translation>
    </message>
    <message>
        <source>Door sign</source>
        <translation>Affiche de porte</translation>
    </message>
    <message>
        <source>Both, in columns</source>
        <translation>Les deux, en colonnes</translation>
    </message>
    <message>
        <source>Both, on facing pages</source>
        <translation>Les deux, en pages en regard</translation>
    </message>
    <message>
        <source>Each participant’s own</source>
        <translation>Celle de chaque participant</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Le texte entier</translation>
    </message>
    <message>
        <source>A summary</source>
        <translation>Un résumé</translation>
    </message>
    <message>
        <source>Chosen fields of the sheets</source>
        <translation>Des champs choisis des fiches</translation>
    </message>
    <message>
        <source>to each their own</source>
        <comment>in which language something is printed</comment>
        <translation>à chacun la sienne</translation>
    </message>
</context>
<context>
    <name>PairedText</name>
    <message>
        <source>Deleted passage</source>
        <translation>Passage supprimé</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Restore this text (%1)</source>
        <translation>Restaurer ce texte (%1)</translation>
    </message>
    <message>
        <source>More texts moved than are listed here.</source>
        <translation>D’autres textes encore ont changé ; ils ne figurent pas ici.</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Go to an entry</source>
        <translation>Aller à un élément</translation>
    </message>
    <message>
        <source>A few letters of its title</source>
        <translation>Quelques lettres de son titre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, command</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>A few letters of the command</source>
        <translation>Quelques lettres de la commande</translation>
    </message>
    <message>
        <source>Read beside (Shift+Enter)</source>
        <translation>Lire à côté (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Read an entry beside</source>
        <translation>Lire un élément à côté</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Édition %1</translation>
    </message>
    <message>
        <source>Read an earlier version beside</source>
        <translation>Lire une version antérieure à côté</translation>
    </message>
    <message>
        <source>A date, an edition or a reason</source>
        <translation>Une date, une édition ou une raison</translation>
    </message>
</context>
<context>
    <name>PracticeTableText</name>
    <message>
        <source>%1 of %2 fields</source>
        <translation>%1 rubriques sur %2</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>récent</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>illustrates it</source>
        <translation>l’illustre</translation>
    </message>
    <message>
        <source>does not illustrate it</source>
        <translation>ne l’illustre pas</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>nobody has said when</source>
        <translation>personne n’a dit quand</translation>
    </message>
</context>
<context>
    <name>ReadinessText</name>
    <message>
        <source>Open conflicts</source>
        <translation>Désaccords ouverts</translation>
    </message>
    <message>
        <source>Damaged text</source>
        <translation>Texte endommagé</translation>
    </message>
    <message>
        <source>Missing in French</source>
        <translation>Absent en français</translation>
    </message>
    <message>
        <source>Missing in Dutch</source>
        <translation>Absent en néerlandais</translation>
    </message>
    <message>
        <source>French behind</source>
        <translation>Français en retard</translation>
    </message>
    <message>
        <source>Dutch behind</source>
        <translation>Néerlandais en retard</translation>
    </message>
    <message>
        <source>To be compared</source>
        <translation>À rapprocher</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Relectures échues</translation>
    </message>
    <message>
        <source>Sign-offs missing</source>
        <translation>Approbations manquantes</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Commentaires ouverts</translation>
    </message>
    <message>
        <source>Addresses and telephone numbers</source>
        <translation>Adresses et numéros de téléphone</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Liens rompus</translation>
    </message>
    <message>
        <source>Pictures without a description</source>
        <translation>Images sans description</translation>
    </message>
    <message>
        <source>Quality of the pictures</source>
        <translation>Qualité des images</translation>
    </message>
    <message>
        <source>Titles and pages</source>
        <translation>Titres et pages</translation>
    </message>
    <message>
        <source>Sheets, figures and registers</source>
        <translation>Fiches, données et registres</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Writing of both languages</source>
        <translation>Cohérence et typographie</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>new entry</source>
        <translation>nouvel élément</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>nouveau titre</translation>
    </message>
    <message>
        <source>entry moved</source>
        <translation>élément déplacé</translation>
    </message>
    <message>
        <source>entry deleted</source>
        <translation>élément supprimé</translation>
    </message>
    <message>
        <source>details of the entry changed</source>
        <translation>détails de l’élément modifiés</translation>
    </message>
    <message>
        <source>marked as in step</source>
        <translation>marqué à jour</translation>
    </message>
    <message>
        <source>marked “meaning unchanged”</source>
        <translation>marqué « sens inchangé »</translation>
    </message>
    <message>
        <source>marked as adapted on purpose</source>
        <translation>marqué adapté à dessein</translation>
    </message>
    <message>
        <source>recovered after a crash</source>
        <translation>récupéré après un arrêt brutal</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>action annulée</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>action rétablie</translation>
    </message>
    <message>
        <source>earlier text restored</source>
        <translation>texte antérieur restauré</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>mise en forme</translation>
    </message>
    <message>
        <source>passage split</source>
        <translation>passage scindé</translation>
    </message>
    <message>
        <source>passages joined</source>
        <translation>passages réunis</translation>
    </message>
    <message>
        <source>passage moved</source>
        <translation>passage déplacé</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>insertion</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>kind of passage changed</source>
        <translation>type de passage changé</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>collage</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>manual created</source>
        <translation>manuel créé</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <translation>importation de « %1 »</translation>
    </message>
    <message>
        <source>other change</source>
        <translation>autre modification</translation>
    </message>
    <message>
        <source>other change (%1)</source>
        <translation>autre modification (%1)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>edition %1 published</source>
        <translation>édition %1 publiée</translation>
    </message>
    <message>
        <source>look of the pages changed</source>
        <translation>aspect des pages modifié</translation>
    </message>
    <message>
        <source>rows or columns of a table</source>
        <translation>lignes ou colonnes d’un tableau</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>word added to the manual’s own</source>
        <translation>mot ajouté aux mots du manuel</translation>
    </message>
    <message>
        <source>word removed from the manual’s own</source>
        <translation>mot retiré des mots du manuel</translation>
    </message>
    <message>
        <source>remark dismissed</source>
        <translation>remarque écartée</translation>
    </message>
    <message>
        <source>remark shown again</source>
        <translation>remarque de nouveau affichée</translation>
    </message>
    <message>
        <source>lists of the manual changed</source>
        <translation>listes du manuel modifiées</translation>
    </message>
    <message>
        <source>repair of a copied text</source>
        <translation>réparation d’un texte repris</translation>
    </message>
    <message>
        <source>practice sheet changed</source>
        <translation>fiche de pratique modifiée</translation>
    </message>
    <message>
        <source>figures of a practice</source>
        <translation>données d’une pratique</translation>
    </message>
    <message>
        <source>two list entries merged</source>
        <translation>deux éléments d’une liste réunis</translation>
    </message>
    <message>
        <source>rules for reviews changed</source>
        <translation>règles de relecture modifiées</translation>
    </message>
    <message>
        <source>found still true</source>
        <translation>reconnu toujours exact</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>comment closed or reopened</source>
        <translation>commentaire clos ou rouvert</translation>
    </message>
    <message>
        <source>sign-off withdrawn</source>
        <translation>approbation retirée</translation>
    </message>
    <message>
        <source>meeting changed</source>
        <translation>rencontre modifiée</translation>
    </message>
    <message>
        <source>evaluations taken in</source>
        <translation>évaluations reprises</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Name of the new network:</source>
        <translation>Nom du nouveau réseau :</translation>
    </message>
    <message>
        <source>The new principle in a few words:</source>
        <translation>Le nouveau principe en quelques mots :</translation>
    </message>
    <message>
        <source>The new term:</source>
        <translation>Le nouveau terme :</translation>
    </message>
    <message>
        <source>The new reference, as it is to be printed:</source>
        <translation>La nouvelle référence, telle qu’elle sera imprimée :</translation>
    </message>
    <message>
        <source>Name of the person or organisation:</source>
        <translation>Nom de la personne ou de l’organisation :</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>Telle qu’elle est imprimée</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Ce qu’elle montre, pour ceux qui ne la voient pas</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>In a few sentences</source>
        <translation>En quelques phrases</translation>
    </message>
    <message>
        <source>Other accepted forms, one on each line</source>
        <translation>Autres formes admises, une par ligne</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De qui il s’agit</translation>
    </message>
    <message>
        <source>Other accepted spellings, one on each line</source>
        <translation>Autres graphies admises, une par ligne</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Credit and licence</source>
        <translation>Crédit et licence</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Speaks as (said in no edition)</source>
        <translation>S’exprime en tant que (ne figure dans aucune édition)</translation>
    </message>
</context>
<context>
    <name>ReplacingJob</name>
    <message>
        <source>Replacing…</source>
        <translation>Remplacement…</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>A table keeps at least one row and one column. To remove it altogether, choose “Delete table”.</source>
        <translation>Un tableau garde au moins une ligne et une colonne. Pour l’enlever tout à fait, choisissez « Supprimer le tableau ».</translation>
    </message>
    <message>
        <source>A table of %1 rows is too large: the limit is %2.</source>
        <translation>Un tableau de %1 lignes est trop grand : la limite est de %2.</translation>
    </message>
    <message>
        <source>A table of %1 columns is too large: the limit is %2.</source>
        <translation>Un tableau de %1 colonnes est trop grand : la limite est de %2.</translation>
    </message>
    <message>
        <source>Only a heading can begin a page.</source>
        <translation>Seul un titre peut commencer une page.</translation>
    </message>
    <message>
        <source>It cannot move any further in that direction.</source>
        <translation>Il n’y a plus de place dans cette direction.</translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation>Ce n’est pas possible ici.</translation>
    </message>
    <message>
        <source>This picture is still shown or linked to somewhere.</source>
        <translation>Cette image est encore montrée quelque part, ou un lien y mène.</translation>
    </message>
    <message>
        <source>Give it a name in at least one language.</source>
        <translation>Donnez-lui un nom dans au moins une langue.</translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message numerus="yes">
        <source>It is still used in %n place(s). Look where, and change it there first.</source>
        <translation>
            <numerusform>Il sert encore à %n endroit. Voyez où, et changez-le d’abord là.</numerusform>
            <numerusform>Il sert encore à %n endroits. Voyez où, et changez-le d’abord là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only two of the same list can become one.</source>
        <translation>Seuls deux éléments d’une même liste peuvent être réunis.</translation>
    </message>
    <message>
        <source>It cannot be put into itself.</source>
        <translation>On ne peut pas le réunir avec lui-même ni le placer en lui-même.</translation>
    </message>
    <message>
        <source>A practice cannot follow on itself, not even by way of others. Choose another successor.</source>
        <translation>Une pratique ne peut pas se succéder à elle-même, même par d’autres. Choisissez un autre successeur.</translation>
    </message>
    <message>
        <source>This cannot be shown elsewhere: only a passage, a box or a practice can, at its home.</source>
        <translation>Ceci ne peut pas être montré ailleurs : seuls un passage, un encadré ou une pratique peuvent l’être, là où ils sont écrits.</translation>
    </message>
    <message>
        <source>Nothing can be shown inside itself.</source>
        <translation>Rien ne peut être montré à l’intérieur de soi-même.</translation>
    </message>
    <message>
        <source>This cannot be the number of an edition. Give it at most %1 letters, digits, dots, hyphens and single spaces, beginning and ending with a letter or a digit: 2026.2, for example.</source>
        <translation>Ceci ne peut pas être le numéro d’une édition. Composez-le d’au plus %1 lettres, chiffres, points, traits d’union et espaces simples, en commençant et en terminant par une lettre ou un chiffre : 2026.2, par exemple.</translation>
    </message>
    <message>
        <source>There is nothing to print yet: what was chosen has no pages.</source>
        <translation>Il n’y a encore rien à imprimer : ce qui est choisi n’a pas de page.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: if it is still there, it still names the people registered for meetings.</source>
        <translation>« %1 » ne peut pas être modifié : s’il existe encore, il contient toujours les noms des personnes inscrites aux rencontres.</translation>
    </message>
</context>
<context>
    <name>SalvageText</name>
    <message>
        <source>There was no sound backup to compare it with.</source>
        <translation>Il n’y avait pas de sauvegarde intacte avec laquelle comparer.</translation>
    </message>
    <message>
        <source>It says the same as the backup of %1.</source>
        <translation>Il dit la même chose que la sauvegarde du %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) differ from the backup of %1.</source>
        <translation>
            <numerusform>%n texte diffère de la sauvegarde du %1.</numerusform>
            <numerusform>%n textes diffèrent de la sauvegarde du %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were brought back into “%1”.</source>
        <translation>
            <numerusform>%n texte a été récupéré dans « %1 ».</numerusform>
            <numerusform>%n textes ont été récupérés dans « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the manual showed was lost.</source>
        <translation>Rien de ce que montrait le manuel n’a été perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or detail(s) could not be brought back.</source>
        <translation>
            <numerusform>%n texte ou détail n’a pas pu être récupéré.</numerusform>
            <numerusform>%n textes ou détails n’ont pas pu être récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or part(s) of editions are lost.</source>
        <translation>
            <numerusform>%n image ou partie d’édition est perdue.</numerusform>
            <numerusform>%n images ou parties d’éditions sont perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the file is destroyed: this is the backup of %1. What was changed after it is lost.</source>
        <translation>Le début du fichier est détruit : ceci est la sauvegarde du %1. Ce qui a été modifié depuis est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or detail(s) are as they were before the last change.</source>
        <translation>
            <numerusform>%n texte ou détail est tel qu’il était avant la dernière modification.</numerusform>
            <numerusform>%n textes ou détails sont tels qu’ils étaient avant la dernière modification.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpellingText</name>
    <message>
        <source>No suggestion for “%1”</source>
        <translation>Aucune suggestion pour « %1 »</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add “%1” to the &amp;manual&apos;s own words</source>
        <translation>Ajouter « %1 » aux mots propres au &amp;manuel</translation>
    </message>
    <message>
        <source>Add “%1” to m&amp;y words</source>
        <translation>Ajouter « %1 » à mes m&amp;ots</translation>
    </message>
    <message>
        <source>Mark “%1” as a f&amp;oreign word or a name</source>
        <translation>« %1 » est un mot étran&amp;ger ou un nom</translation>
    </message>
    <message>
        <source>Let “%1” stand &amp;here</source>
        <translation>&amp;Laisser « %1 » tel quel ici</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>one language only</source>
        <translation>une seule langue</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>French ahead</source>
        <translation>français en avance</translation>
    </message>
    <message>
        <source>Dutch ahead</source>
        <translation>néerlandais en avance</translation>
    </message>
    <message>
        <source>to be compared</source>
        <translation>à rapprocher</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>adapté</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Rien n’est encore écrit ici.</translation>
    </message>
    <message>
        <source>Written in one language only: the other is still to be written.</source>
        <translation>Écrit dans une seule langue : l’autre reste à écrire.</translation>
    </message>
    <message>
        <source>Both languages say the same.</source>
        <translation>Les deux langues disent la même chose.</translation>
    </message>
    <message>
        <source>The French has changed since the two were in step: the Dutch must follow.</source>
        <translation>Le français a changé depuis que les deux étaient à jour : le néerlandais doit suivre.</translation>
    </message>
    <message>
        <source>The Dutch has changed since the two were in step: the French must follow.</source>
        <translation>Le néerlandais a changé depuis que les deux étaient à jour : le français doit suivre.</translation>
    </message>
    <message>
        <source>Both have changed, or were never compared: read them side by side.</source>
        <translation>Les deux ont changé, ou n’ont jamais été comparés : lisez-les côte à côte.</translation>
    </message>
    <message>
        <source>The two differ on purpose.</source>
        <translation>Les deux diffèrent à dessein.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>French is missing</source>
        <translation>le français manque</translation>
    </message>
    <message>
        <source>Dutch is missing</source>
        <translation>le néerlandais manque</translation>
    </message>
    <message>
        <source>French is ahead</source>
        <translation>le français est en avance</translation>
    </message>
    <message>
        <source>Dutch is ahead</source>
        <translation>le néerlandais est en avance</translation>
    </message>
    <message>
        <source>adapted on purpose</source>
        <translation>adapté à dessein</translation>
    </message>
    <message>
        <source>for both languages</source>
        <translation>pour les deux langues</translation>
    </message>
    <message>
        <source>author’s language</source>
        <translation>langue de l’auteur</translation>
    </message>
    <message>
        <source>the same for both languages</source>
        <translation>le même texte pour les deux langues</translation>
    </message>
    <message>
        <source>in its author’s language</source>
        <translation>dans la langue de son auteur</translation>
    </message>
    <message>
        <source>Typed once for both languages: nothing is missing.</source>
        <translation>Saisi une seule fois pour les deux langues : rien ne manque.</translation>
    </message>
    <message>
        <source>In the language of who wrote or said it: the other language lacks nothing.</source>
        <translation>Dans la langue de la personne qui l’a écrit ou dit : rien ne manque dans l’autre.</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Deleted passage</source>
        <translation>Passage supprimé</translation>
    </message>
    <message>
        <source>Passage %1, who said it</source>
        <translation>Passage %1, qui l’a dit</translation>
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
        <translation>français</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>module</source>
        <translation>module</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>pratique</translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation>titre %1</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>bulleted item</source>
        <translation>puce</translation>
    </message>
    <message>
        <source>numbered item</source>
        <translation>élément numéroté</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>box</source>
        <translation>encadré</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>cellule de tableau</translation>
    </message>
    <message>
        <source>no field</source>
        <translation>aucune rubrique</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>public</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partenaires</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>moyens</translation>
    </message>
    <message>
        <source>results</source>
        <translation>résultats</translation>
    </message>
    <message>
        <source>lessons learned</source>
        <translation>enseignements</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>replaced by another</source>
        <translation>remplacée par une autre</translation>
    </message>
    <message>
        <source>text shown from elsewhere</source>
        <translation>texte repris d’ailleurs</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>fréquence</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>un usager</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>un proche</translation>
    </message>
    <message>
        <source>a peer worker</source>
        <translation>un pair-aidant</translation>
    </message>
    <message>
        <source>a professional</source>
        <translation>un professionnel</translation>
    </message>
    <message>
        <source>the coordination</source>
        <translation>la coordination</translation>
    </message>
    <message>
        <source>a language reviewer</source>
        <translation>un relecteur</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>en cours de rédaction</translation>
    </message>
    <message>
        <source>its network</source>
        <translation>son réseau</translation>
    </message>
    <message>
        <source>somebody with lived experience</source>
        <translation>une personne concernée</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>quelqu’un sans nom</translation>
    </message>
</context>
<context>
    <name>WorkspaceMessages</name>
    <message>
        <source>The program stopped unexpectedly last time. Everything that was saved is still here.</source>
        <translation>La dernière fois, le programme s’est arrêté brutalement. Tout ce qui était enregistré est encore là.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) you were typing were recovered.</source>
        <translation>
            <numerusform>%n texte en cours de saisie a été récupéré.</numerusform>
            <numerusform>%n textes en cours de saisie ont été récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>This file is damaged. The manual is open read-only, so that nothing more is lost.</source>
        <translation>Ce fichier est endommagé. Le manuel est ouvert en lecture seule, pour que rien de plus ne se perde.</translation>
    </message>
    <message>
        <source>This manual is stored on another computer. It is open read-only, because two people who change it at the same time could damage it.</source>
        <translation>Ce manuel se trouve sur un autre ordinateur. Il est ouvert en lecture seule, car deux personnes qui le modifient en même temps pourraient l’endommager.</translation>
    </message>
    <message>
        <source>This manual is open read-only: nothing in it can be changed.</source>
        <translation>Ce manuel est ouvert en lecture seule : rien ne peut y être modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made with a newer version of Vademecum are kept, but cannot be shown here.</source>
        <translation>
            <numerusform>%n modification faite avec une version plus récente de Vademecum est conservée, mais ne peut pas être affichée ici.</numerusform>
            <numerusform>%n modifications faites avec une version plus récente de Vademecum sont conservées, mais ne peuvent pas être affichées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>The file was moved. You go on in “%1”.</source>
        <translation>Le fichier a été déplacé. Vous continuez dans « %1 ».</translation>
    </message>
    <message>
        <source>The file is no longer where it was. What was open is now in “%1”.</source>
        <translation>Le fichier n’est plus à sa place. Ce qui était ouvert se trouve maintenant dans « %1 ».</translation>
    </message>
    <message>
        <source>Everything is saved in “%1”, and you go on there.</source>
        <translation>Tout est enregistré dans « %1 », et vous continuez là.</translation>
    </message>
    <message>
        <source>Not saved since %1.</source>
        <translation>Non enregistré depuis %1.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>What you type stays here, and saving is tried again every few seconds.</source>
        <translation>Ce que vous tapez reste ici ; l’enregistrement est retenté toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Bring back what is left…</source>
        <translation>Récupérer ce qui reste…</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Part of this file is damaged: it is no longer what was saved. Bring back what is left into a new file, or restore a backup.</source>
        <translation>Une partie de ce fichier est endommagée : elle n’est plus ce qui a été enregistré. Récupérez ce qui reste dans un nouveau fichier, ou restaurez une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>ui::aid::AidPane</name>
    <message>
        <source>Writing aid</source>
        <translation>Aide à l’écriture</translation>
    </message>
    <message>
        <source>Nothing to note about this passage.</source>
        <translation>Rien à signaler pour ce passage.</translation>
    </message>
</context>
<context>
    <name>ui::aid::CommentMarks</name>
    <message>
        <source>Comment by %1: %2</source>
        <comment>who and when, what</comment>
        <translation>Commentaire de %1 : %2</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <comment>who and when, what</comment>
        <translation>Réponse de %1 : %2</translation>
    </message>
    <message>
        <source>Close the comment: %1</source>
        <translation>Clore le commentaire : %1</translation>
    </message>
    <message>
        <source>Comment on this passage</source>
        <translation>Commenter ce passage</translation>
    </message>
</context>
<context>
    <name>ui::aid::CommentsSection</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Répondre : %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Rouvrir : %1</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Clore : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more open in this entry</source>
        <translation>
            <numerusform>Encore %n ouvert dans cet élément</numerusform>
            <numerusform>Encore %n ouverts dans cet élément</numerusform>
        </translation>
    </message>
    <message>
        <source>New comment:</source>
        <translation>Nouveau commentaire :</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Réponse :</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n begun and not kept yet in this entry</source>
        <translation>
            <numerusform>%n commentaire commencé et pas encore gardé dans cet élément</numerusform>
            <numerusform>%n commentaires commencés et pas encore gardés dans cet élément</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::aid::MemorySection</name>
    <message>
        <source>Source now: %1</source>
        <translation>Source actuelle : %1</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>how like it is, where it is from</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>this text, earlier</source>
        <translation>ce texte, auparavant</translation>
    </message>
    <message>
        <source>a text that was removed</source>
        <translation>un texte supprimé</translation>
    </message>
    <message>
        <source>%1, earlier</source>
        <comment>place</comment>
        <translation>%1, auparavant</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Déjà écrit</translation>
    </message>
</context>
<context>
    <name>ui::aid::MovedMarks</name>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
</context>
<context>
    <name>ui::aid::MovedSection</name>
    <message>
        <source>What moved since the two were in step</source>
        <translation>Ce qui a changé depuis que les deux textes étaient à jour</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>Inchangé.</translation>
    </message>
    <message>
        <source>What the text was then is not known.</source>
        <translation>Le texte d’alors n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>ui::aid::OfferCard</name>
    <message>
        <source>%1: %2</source>
        <comment>how sure and from where, the wording</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Enter puts this wording in place.</source>
        <translation>Entrée met ce texte en place.</translation>
    </message>
</context>
<context>
    <name>ui::aid::RemarkMarks</name>
    <message>
        <source>Let it stand: %1</source>
        <translation>Laisser tel quel : %1</translation>
    </message>
</context>
<context>
    <name>ui::aid::RemarksSection</name>
    <message>
        <source>Remarks on this passage</source>
        <translation>Remarques sur ce passage</translation>
    </message>
    <message>
        <source>Left to stand until the text changes.</source>
        <translation>Laissé tel quel jusqu’au prochain changement du texte.</translation>
    </message>
    <message>
        <source>Point it out again</source>
        <translation>Signaler à nouveau</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Hide what is left to stand</source>
        <translation>Masquer ce qui est laissé tel quel</translation>
    </message>
    <message numerus="yes">
        <source>Show what is left to stand (%n)</source>
        <translation>
            <numerusform>Montrer ce qui est laissé tel quel (%n)</numerusform>
            <numerusform>Montrer ce qui est laissé tel quel (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>This passage has more than 20 000 characters: spelling and terms are not underlined in it, and it is read only when the whole manual is checked. Enter cuts it in two.</source>
        <translation>Ce passage compte plus de 20 000 caractères : l’orthographe et les termes n’y sont pas soulignés, et il n’est relu que lors de la vérification de tout le manuel. Entrée le coupe en deux.</translation>
    </message>
</context>
<context>
    <name>ui::aid::TermMarks</name>
    <message>
        <source>no term yet</source>
        <translation>pas encore de terme</translation>
    </message>
</context>
<context>
    <name>ui::aid::TermsSection</name>
    <message>
        <source>Terms in this passage</source>
        <translation>Termes dans ce passage</translation>
    </message>
    <message>
        <source>Left as it is, until the text changes.</source>
        <translation>Laissé tel quel tant que le texte ne change pas.</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>Insérer « %1 »</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>no term yet</source>
        <translation>pas encore de terme</translation>
    </message>
    <message>
        <source>stands here</source>
        <translation>figure ici</translation>
    </message>
    <message>
        <source>does not stand here</source>
        <translation>ne figure pas ici</translation>
    </message>
</context>
<context>
    <name>ui::board::BoardWindow</name>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Table for a spreadsheet (*.csv)</source>
        <translation>Document PDF (*.pdf);;Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>To &amp;do</source>
        <translation>À &amp;faire</translation>
    </message>
    <message>
        <source>&amp;Networks and fields</source>
        <translation>&amp;Réseaux et rubriques</translation>
    </message>
    <message>
        <source>&amp;Practices and principles</source>
        <translation>&amp;Pratiques et principes</translation>
    </message>
    <message>
        <source>Networks and fields</source>
        <translation>Réseaux et rubriques</translation>
    </message>
    <message>
        <source>Practices and principles</source>
        <translation>Pratiques et principes</translation>
    </message>
    <message>
        <source>Language the table is about</source>
        <translation>Langue du tableau</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>&amp;Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saving the table…</source>
        <translation>Enregistrement du tableau…</translation>
    </message>
    <message>
        <source>The table is saved: “%1”.</source>
        <translation>Le tableau est enregistré : « %1 ».</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>ui::board::FilterRow</name>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>&amp;Garder ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Forget “%1”</source>
        <translation>&amp;Oublier « %1 »</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Garder ce filtre</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Son nom :</translation>
    </message>
    <message>
        <source>Only what names…</source>
        <translation>Seulement ce qui contient…</translation>
    </message>
    <message>
        <source>Show only what names these words</source>
        <translation>Ne montrer que ce qui contient ces mots</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtres</translation>
    </message>
</context>
<context>
    <name>ui::board::TodoList</name>
    <message>
        <source>Practices: %1</source>
        <translation>Pratique %1</translation>
    </message>
    <message>
        <source>contact, %1</source>
        <translation>contact, %1</translation>
    </message>
    <message>
        <source>To look at again now</source>
        <translation>À revoir maintenant</translation>
    </message>
    <message>
        <source>To look at again within three months</source>
        <translation>À revoir dans les trois mois</translation>
    </message>
    <message>
        <source>Entries where the %1 is missing or behind</source>
        <translation>Éléments où le %1 manque ou est en retard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Commentaires ouverts</translation>
    </message>
    <message>
        <source>Waiting for a sign-off</source>
        <translation>En attente d’une approbation</translation>
    </message>
    <message>
        <source>Conflicts: two versions of one text</source>
        <translation>Désaccords : deux versions d’un même texte</translation>
    </message>
    <message>
        <source>What needs doing</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Practices without a stage</source>
        <translation>Pratiques sans étape</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>Meetings to come</source>
        <translation>Rencontres à venir</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings whose people are still kept, to be erased</source>
        <translation>Rencontres dont les participants restent à effacer</translation>
    </message>
</context>
<context>
    <name>ui::editor::CharactersDialog</name>
    <message>
        <source>opening guillemet</source>
        <translation>guillemet ouvrant</translation>
    </message>
    <message>
        <source>closing guillemet</source>
        <translation>guillemet fermant</translation>
    </message>
    <message>
        <source>opening double quotation mark</source>
        <translation>guillemet anglais double ouvrant</translation>
    </message>
    <message>
        <source>closing double quotation mark</source>
        <translation>guillemet anglais double fermant</translation>
    </message>
    <message>
        <source>opening single quotation mark</source>
        <translation>guillemet anglais simple ouvrant</translation>
    </message>
    <message>
        <source>apostrophe, closing single quotation mark</source>
        <translation>apostrophe, guillemet anglais simple fermant</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>espace fine insécable</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espace insécable</translation>
    </message>
    <message>
        <source>en dash</source>
        <translation>tiret moyen</translation>
    </message>
    <message>
        <source>em dash</source>
        <translation>tiret long</translation>
    </message>
    <message>
        <source>no-break hyphen</source>
        <translation>trait d’union insécable</translation>
    </message>
    <message>
        <source>ellipsis</source>
        <translation>points de suspension</translation>
    </message>
    <message>
        <source>euro sign</source>
        <translation>signe euro</translation>
    </message>
    <message>
        <source>one half</source>
        <translation>un demi</translation>
    </message>
    <message>
        <source>one quarter</source>
        <translation>un quart</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>trois quarts</translation>
    </message>
    <message>
        <source>superscript two</source>
        <translation>exposant deux</translation>
    </message>
    <message>
        <source>degree sign</source>
        <translation>signe degré</translation>
    </message>
    <message>
        <source>multiplication sign</source>
        <translation>signe de multiplication</translation>
    </message>
    <message>
        <source>plus or minus</source>
        <translation>plus ou moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>arrow to the left</source>
        <translation>flèche vers la gauche</translation>
    </message>
    <message>
        <source>arrow to the right</source>
        <translation>flèche vers la droite</translation>
    </message>
    <message>
        <source>arrow upwards</source>
        <translation>flèche vers le haut</translation>
    </message>
    <message>
        <source>arrow downwards</source>
        <translation>flèche vers le bas</translation>
    </message>
    <message>
        <source>bullet sign</source>
        <translation>puce</translation>
    </message>
    <message>
        <source>middle dot</source>
        <translation>point médian</translation>
    </message>
    <message>
        <source>section sign</source>
        <translation>signe paragraphe</translation>
    </message>
    <message>
        <source>copyright sign</source>
        <translation>signe copyright</translation>
    </message>
    <message>
        <source>capital E with acute accent</source>
        <translation>E majuscule accent aigu</translation>
    </message>
    <message>
        <source>capital E with grave accent</source>
        <translation>E majuscule accent grave</translation>
    </message>
    <message>
        <source>capital E with circumflex</source>
        <translation>E majuscule accent circonflexe</translation>
    </message>
    <message>
        <source>capital E with diaeresis</source>
        <translation>E majuscule tréma</translation>
    </message>
    <message>
        <source>capital A with grave accent</source>
        <translation>A majuscule accent grave</translation>
    </message>
    <message>
        <source>capital C with cedilla</source>
        <translation>C majuscule cédille</translation>
    </message>
    <message>
        <source>joined oe</source>
        <translation>oe lié</translation>
    </message>
    <message>
        <source>joined capital OE</source>
        <translation>OE majuscule lié</translation>
    </message>
    <message>
        <source>&amp;Words from its name:</source>
        <translation>&amp;Mots de son nom :</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Caractères spéciaux</translation>
    </message>
    <message>
        <source>Special character</source>
        <translation>Caractère spécial</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::editor::CitationDialog</name>
    <message>
        <source>Citation</source>
        <translation>Citation d’une référence</translation>
    </message>
    <message>
        <source>&amp;Words from the reference:</source>
        <translation>&amp;Mots de la référence :</translation>
    </message>
    <message>
        <source>References of the manual</source>
        <translation>Références du manuel</translation>
    </message>
    <message>
        <source>Or a new reference</source>
        <translation>Ou une nouvelle référence</translation>
    </message>
    <message>
        <source>Author, year, title, publisher</source>
        <translation>Auteur, année, titre, éditeur</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>&amp;Référence :</translation>
    </message>
    <message>
        <source>&amp;Address on the web:</source>
        <translation>&amp;Adresse sur le web :</translation>
    </message>
    <message>
        <source>&amp;Cite</source>
        <translation>&amp;Citer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::editor::EditorActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Coller sans mise en &amp;forme</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Lien…</translation>
    </message>
    <message>
        <source>&amp;Footnote…</source>
        <translation>&amp;Note de bas de page…</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>Titre &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Paragraphe</translation>
    </message>
    <message>
        <source>B&amp;ullet</source>
        <translation>P&amp;uce</translation>
    </message>
    <message>
        <source>&amp;Numbered</source>
        <translation>&amp;Numéroté</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>&amp;Encadré</translation>
    </message>
    <message>
        <source>&amp;Deeper level</source>
        <translation>Niveau in&amp;férieur</translation>
    </message>
    <message>
        <source>&amp;Higher level</source>
        <translation>Niveau &amp;supérieur</translation>
    </message>
    <message>
        <source>&amp;New passage below</source>
        <translation>Nou&amp;veau passage en dessous</translation>
    </message>
    <message>
        <source>De&amp;lete passage</source>
        <translation>&amp;Supprimer le passage</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Next passage that needs work</source>
        <translation>Passage su&amp;ivant à travailler</translation>
    </message>
    <message>
        <source>&amp;Previous passage that needs work</source>
        <translation>Passage &amp;précédent à travailler</translation>
    </message>
    <message>
        <source>In &amp;step, next</source>
        <translation>À &amp;jour, suivant</translation>
    </message>
    <message>
        <source>&amp;Meaning unchanged</source>
        <translation>&amp;Sens inchangé</translation>
    </message>
    <message>
        <source>&amp;Adapted on purpose</source>
        <translation>&amp;Adapté à dessein</translation>
    </message>
    <message>
        <source>Show &amp;what changed</source>
        <translation>Affic&amp;her ce qui a changé</translation>
    </message>
    <message>
        <source>&amp;Signs of the language as you type</source>
        <translation>&amp;Signes de la langue à la frappe</translation>
    </message>
    <message>
        <source>C&amp;ode in the line</source>
        <translation>C&amp;ode dans la ligne</translation>
    </message>
    <message>
        <source>&amp;Remove bold, italic and code</source>
        <translation>&amp;Enlever gras, italique et code</translation>
    </message>
    <message>
        <source>Begin a pa&amp;ge here</source>
        <translation>Commencer une pa&amp;ge ici</translation>
    </message>
    <message>
        <source>Show no-break &amp;spaces</source>
        <translation>Afficher les e&amp;spaces insécables</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>&amp;Cross-reference…</source>
        <translation>Renvoi inter&amp;ne…</translation>
    </message>
    <message>
        <source>C&amp;itation…</source>
        <translation>C&amp;itation d’une référence…</translation>
    </message>
    <message>
        <source>&amp;Special character…</source>
        <translation>Caractère &amp;spécial…</translation>
    </message>
    <message>
        <source>No-&amp;break space</source>
        <translation>Espace insé&amp;cable</translation>
    </message>
    <message>
        <source>Pict&amp;ure…</source>
        <translation>Im&amp;age…</translation>
    </message>
    <message>
        <source>R&amp;eplace the picture…</source>
        <translation>&amp;Remplacer l’image…</translation>
    </message>
    <message>
        <source>Cre&amp;dit of the picture…</source>
        <translation>Cré&amp;dit de l’image…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tableau…</translation>
    </message>
    <message>
        <source>Row &amp;above</source>
        <translation>Ligne &amp;au-dessus</translation>
    </message>
    <message>
        <source>Row &amp;below</source>
        <translation>Ligne en desso&amp;us</translation>
    </message>
    <message>
        <source>Move row &amp;up</source>
        <translation>Monter la li&amp;gne</translation>
    </message>
    <message>
        <source>Move row &amp;down</source>
        <translation>Descendre la lig&amp;ne</translation>
    </message>
    <message>
        <source>Delete &amp;row</source>
        <translation>Supprimer la &amp;ligne</translation>
    </message>
    <message>
        <source>Column to the &amp;left</source>
        <translation>Colonne à &amp;gauche</translation>
    </message>
    <message>
        <source>Column to the ri&amp;ght</source>
        <translation>Colonne à &amp;droite</translation>
    </message>
    <message>
        <source>Move column le&amp;ft</source>
        <translation>Déplacer la colonne &amp;vers la gauche</translation>
    </message>
    <message>
        <source>Move column r&amp;ight</source>
        <translation>Déplacer la colonne ve&amp;rs la droite</translation>
    </message>
    <message>
        <source>Delete &amp;column</source>
        <translation>Supprimer la &amp;colonne</translation>
    </message>
    <message>
        <source>First row is a &amp;head</source>
        <translation>La première ligne est un &amp;en-tête</translation>
    </message>
    <message>
        <source>Delete &amp;table</source>
        <translation>Supprimer le &amp;tableau</translation>
    </message>
    <message>
        <source>S&amp;how something from elsewhere…</source>
        <translation>&amp;Montrer un texte d’ailleurs…</translation>
    </message>
    <message>
        <source>Go to where it is &amp;written</source>
        <translation>Aller là où il est &amp;écrit</translation>
    </message>
    <message>
        <source>Written in &amp;both languages</source>
        <translation>Écrit dans les &amp;deux langues</translation>
    </message>
    <message>
        <source>Typed &amp;once, the same for both</source>
        <translation>Saisi une fois, i&amp;dentique pour les deux</translation>
    </message>
    <message>
        <source>In its &amp;author’s language only</source>
        <translation>Dans la langue de l’&amp;auteur seulement</translation>
    </message>
</context>
<context>
    <name>ui::editor::FilterActions</name>
    <message>
        <source>&amp;All passages</source>
        <translation>&amp;Tous les passages</translation>
    </message>
    <message>
        <source>What needs &amp;work</source>
        <translation>Ce qui demande du t&amp;ravail</translation>
    </message>
    <message>
        <source>One language a&amp;head</source>
        <translation>Une langue en a&amp;vance</translation>
    </message>
    <message>
        <source>&amp;Missing in one language</source>
        <translation>Manquant &amp;dans une langue</translation>
    </message>
    <message>
        <source>Both mo&amp;ved</source>
        <translation>À ra&amp;pprocher</translation>
    </message>
    <message>
        <source>Work in &amp;both languages</source>
        <translation>Travailler dans les deux &amp;langues</translation>
    </message>
    <message>
        <source>Work in &amp;French</source>
        <translation>Travailler en &amp;français</translation>
    </message>
    <message>
        <source>Work in &amp;Dutch</source>
        <translation>Travailler en &amp;néerlandais</translation>
    </message>
</context>
<context>
    <name>ui::editor::FilterBar</name>
    <message numerus="yes">
        <source>Shown: %1 (%n passage(s))</source>
        <translation>
            <numerusform>Affichage : %1 (%n passage)</numerusform>
            <numerusform>Affichage : %1 (%n passages)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>ui::editor::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Replace &amp;by:</source>
        <translation>Remplacer &amp;par :</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>Replaces what is selected and goes on to the next (Enter)</source>
        <translation>Remplace ce qui est sélectionné et passe au suivant (Entrée)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Replaces all that is shown here, as one step</source>
        <translation>Remplace tout ce qui est affiché ici, en une seule étape</translation>
    </message>
    <message>
        <source>&amp;Meaning unchanged</source>
        <translation>&amp;Sens inchangé</translation>
    </message>
    <message>
        <source>Texts that are in step stay in step with the other language.</source>
        <translation>Les textes à jour restent à jour avec l’autre langue.</translation>
    </message>
</context>
<context>
    <name>ui::editor::FootnoteDialog</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>&amp;Text of the footnote:</source>
        <translation>&amp;Texte de la note :</translation>
    </message>
    <message>
        <source>Text of the footnote</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::editor::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lier</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>&amp;Retirer le lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation>Renvoi interne</translation>
    </message>
    <message>
        <source>&amp;Address, or words from a title or text of the manual:</source>
        <translation>&amp;Adresse, ou mots d’un titre ou d’un texte du manuel :</translation>
    </message>
    <message>
        <source>&amp;Words from the title or text of the place, or its number:</source>
        <translation>&amp;Mots du titre ou du texte visé, ou son numéro :</translation>
    </message>
    <message>
        <source>Places in the manual</source>
        <translation>Endroits du manuel</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>glossaire</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>Montrer ici</translation>
    </message>
    <message>
        <source>&amp;Words from a passage, a box or the title of a practice:</source>
        <translation>Mots d’un &amp;passage, d’un encadré ou du titre d’une pratique :</translation>
    </message>
    <message>
        <source>&amp;Show here</source>
        <translation>&amp;Montrer ici</translation>
    </message>
</context>
<context>
    <name>ui::editor::LongEditing</name>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Changing the passages…</source>
        <translation>Modification des passages…</translation>
    </message>
    <message>
        <source>Moving the passages…</source>
        <translation>Déplacement des passages…</translation>
    </message>
</context>
<context>
    <name>ui::editor::LongPasting</name>
    <message>
        <source>Pasting…</source>
        <translation>Collage…</translation>
    </message>
</context>
<context>
    <name>ui::editor::MovedText</name>
    <message>
        <source>Unchanged since the two were in step.</source>
        <translation>Inchangé depuis que les deux étaient à jour.</translation>
    </message>
    <message>
        <source>What the text was then is not known.</source>
        <translation>Le texte d’alors n’est pas connu.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
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
        <translation>T&amp;ype de passage</translation>
    </message>
    <message>
        <source>Replace the picture</source>
        <translation>Remplacer l’image</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>Insérer une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Kind of passage: table</source>
        <translation>&amp;Type de passage : tableau</translation>
    </message>
    <message>
        <source>&amp;Kind of passage: picture</source>
        <translation>&amp;Type de passage : image</translation>
    </message>
    <message>
        <source>&amp;Kind of passage: code</source>
        <translation>&amp;Type de passage : code</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Go to this passage</source>
        <translation>&amp;Aller à ce passage</translation>
    </message>
    <message>
        <source>Rem&amp;arks on this passage (%1)</source>
        <translation>Rem&amp;arques sur ce passage (%1)</translation>
    </message>
    <message>
        <source>%1
Ctrl+click goes there.</source>
        <translation>%1
Ctrl+clic y va.</translation>
    </message>
</context>
<context>
    <name>ui::editor::PictureText</name>
    <message>
        <source>picture of the clipboard</source>
        <translation>image du presse-papiers</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Scaling the picture down…</source>
        <translation>Réduction de l’image…</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>Crédit de l’image</translation>
    </message>
    <message>
        <source>Who made it, and under which licence:</source>
        <translation>Qui l’a faite, et sous quelle licence :</translation>
    </message>
</context>
<context>
    <name>ui::editor::Placeholder</name>
    <message>
        <source>Not yet in French</source>
        <translation>Pas encore en français</translation>
    </message>
    <message>
        <source>Not yet in Dutch</source>
        <translation>Pas encore en néerlandais</translation>
    </message>
    <message>
        <source>As in Dutch</source>
        <translation>Comme en néerlandais</translation>
    </message>
    <message>
        <source>As in French</source>
        <translation>Comme en français</translation>
    </message>
</context>
<context>
    <name>ui::editor::ReadingPane</name>
    <message>
        <source>It was not in edition %1.</source>
        <translation>N’était pas dans l’édition %1.</translation>
    </message>
    <message>
        <source>As published in edition %1</source>
        <translation>Tel que publié dans l’édition %1</translation>
    </message>
    <message>
        <source>It was not there yet: %1.</source>
        <translation>N’existait pas encore : %1.</translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>Tel qu’il était : %1</translation>
    </message>
    <message>
        <source>As it is now; only to be read</source>
        <translation>Tel qu’il est maintenant ; en lecture seule</translation>
    </message>
    <message>
        <source>The whole manual</source>
        <translation>Tout le manuel</translation>
    </message>
    <message>
        <source>Read beside: %1, %2</source>
        <translation>Lecture à côté : %1, %2</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Les deux langues</translation>
    </message>
    <message>
        <source>&amp;Both languages</source>
        <translation>Les &amp;deux langues</translation>
    </message>
    <message>
        <source>Another version…</source>
        <translation>Une autre version…</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>Langues : %1</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Read another version</source>
        <translation>Lire une autre version</translation>
    </message>
    <message>
        <source>Close what is read beside</source>
        <translation>Fermer la lecture à côté</translation>
    </message>
</context>
<context>
    <name>ui::editor::RowText</name>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Ce que montre l’image, pour les personnes qui ne la voient pas</translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <translation>L’image manque</translation>
    </message>
    <message>
        <source>Write here…</source>
        <translation>Écrivez ici…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the box</source>
        <translation>Titre de l’encadré</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nouvelle page</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Crédit : %1</translation>
    </message>
    <message>
        <source>Nothing is written here yet</source>
        <translation>Rien n’est encore écrit ici</translation>
    </message>
    <message>
        <source>Shown here: summary of the practice</source>
        <translation>Montré ici : résumé de la pratique</translation>
    </message>
    <message>
        <source>Shown here: a text that no longer exists</source>
        <translation>Montré ici : un texte qui n’existe plus</translation>
    </message>
    <message>
        <source>Shown here: %1 from “%2”</source>
        <comment>kind of passage, entry</comment>
        <translation>Montré ici : %1 de « %2 »</translation>
    </message>
    <message>
        <source>%1 leads there</source>
        <comment>a key</comment>
        <translation>%1 : y aller</translation>
    </message>
</context>
<context>
    <name>ui::editor::ScaleDialog</name>
    <message>
        <source>Large picture</source>
        <translation>Grande image</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>“%1” has %2 (%3). On paper no more than %4 pixels across can be seen.</source>
        <translation>« %1 » compte %2 (%3). Sur papier, on ne voit pas plus de %4 pixels de large.</translation>
    </message>
    <message>
        <source>&amp;Scale it down to %1</source>
        <translation>&amp;Réduire à %1</translation>
    </message>
    <message>
        <source>&amp;Keep the original: the manual becomes larger</source>
        <translation>&amp;Garder l’original : le manuel devient plus lourd</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::editor::SinceMarks</name>
    <message>
        <source>No longer there</source>
        <translation>Ne s’y trouve plus</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant : %1</translation>
    </message>
</context>
<context>
    <name>ui::editor::SpaceMarks</name>
    <message>
        <source>No-break space</source>
        <translation>Espace insécable</translation>
    </message>
    <message>
        <source>Narrow no-break space</source>
        <translation>Espace fine insécable</translation>
    </message>
</context>
<context>
    <name>ui::editor::Spoken</name>
    <message>
        <source>title of the part</source>
        <translation>titre de la partie</translation>
    </message>
    <message>
        <source>title of the module</source>
        <translation>titre du module</translation>
    </message>
    <message>
        <source>title of the practice</source>
        <translation>titre de la pratique</translation>
    </message>
    <message>
        <source>quote, who said it</source>
        <translation>citation, qui l’a dit</translation>
    </message>
    <message>
        <source>description of the picture</source>
        <translation>description de l’image</translation>
    </message>
    <message>
        <source>table cell, line %1, column %2</source>
        <translation>cellule de tableau, ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, row %4 of %5</source>
        <comment>kind of text, its language, its state, its place in the entry</comment>
        <translation>%1, %2, %3, rangée %4 sur %5</translation>
    </message>
    <message>
        <source>Misspelt: %1.</source>
        <translation>Mal orthographié : %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modifié : %1.</translation>
    </message>
    <message>
        <source>Terms: %1.</source>
        <translation>Termes : %1.</translation>
    </message>
    <message>
        <source>Changed in French: %1.</source>
        <translation>Modifié en français : %1.</translation>
    </message>
    <message>
        <source>Changed in Dutch: %1.</source>
        <translation>Modifié en néerlandais : %1.</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <translation>Ne s’y trouve plus : %1.</translation>
    </message>
    <message>
        <source>%1, shown from “%2”</source>
        <comment>kind of passage, entry</comment>
        <translation>%1, montré depuis « %2 »</translation>
    </message>
</context>
<context>
    <name>ui::editor::TableDialog</name>
    <message>
        <source>The first row is a &amp;head</source>
        <translation>La première ligne est un &amp;en-tête</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insérer un tableau</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Each cell is written in both languages. Enter goes down; at the end it adds a row.</source>
        <translation>Chaque cellule s’écrit dans les deux langues. Entrée descend ; à la fin, elle ajoute une ligne.</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Lignes :</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Colonnes :</translation>
    </message>
</context>
<context>
    <name>ui::exchange::AheadPage</name>
    <message>
        <source>The last texts in step</source>
        <translation>Les derniers textes à jour</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Every text is in step, or was never compared.</source>
        <translation>Chaque texte est à jour, ou n’a jamais été comparé.</translation>
    </message>
    <message>
        <source>In these texts one language has moved since both were in step. An edition prints what stands there now; tick a line to print what stood there when both said the same.</source>
        <translation>Dans ces textes, une langue a changé depuis que les deux étaient à jour. Une édition imprime ce qui s’y trouve maintenant ; cochez une ligne pour imprimer ce qui s’y trouvait quand les deux disaient la même chose.</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Texts not in step; tick a line to print the last texts in step</source>
        <translation>Textes qui ne sont pas à jour ; cochez une ligne pour imprimer les derniers textes à jour</translation>
    </message>
    <message>
        <source>What has moved since both were in step</source>
        <translation>Ce qui a changé depuis que les deux étaient à jour</translation>
    </message>
    <message>
        <source>All as they &amp;last were in step</source>
        <translation>Tous dans leur dernier état à &amp;jour</translation>
    </message>
    <message>
        <source>All as they a&amp;re now</source>
        <translation>Tous tels qu’ils sont m&amp;aintenant</translation>
    </message>
</context>
<context>
    <name>ui::exchange::ChangesPage</name>
    <message>
        <source>This will be the first edition: there is nothing it could have changed.</source>
        <translation>Ce sera la première édition : rien n’a pu changer auparavant.</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1.</source>
        <translation>Rien n’a changé depuis l’édition %1.</translation>
    </message>
    <message>
        <source>What has changed since edition %1. The edition prints this list: take the tick away from what is not worth telling, and say more where it helps.</source>
        <translation>Ce qui a changé depuis l’édition %1. L’édition imprime cette liste : décochez ce qui ne mérite pas d’être dit, et précisez là où c’est utile.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What has changed; take the tick away to leave a line out</source>
        <translation>Ce qui a changé ; décochez une ligne pour la laisser de côté</translation>
    </message>
    <message>
        <source>Remark in &amp;French:</source>
        <translation>Remarque en &amp;français :</translation>
    </message>
    <message>
        <source>Remark in &amp;Dutch:</source>
        <translation>Remarque en n&amp;éerlandais :</translation>
    </message>
</context>
<context>
    <name>ui::exchange::ChecksPage</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>This stops the publication until it is settled.</source>
        <translation>Cela arrête la publication jusqu’à ce que ce soit réglé.</translation>
    </message>
    <message>
        <source>Tick it to publish all the same.</source>
        <translation>Cochez pour publier malgré tout.</translation>
    </message>
    <message>
        <source>Nothing was found here.</source>
        <translation>Rien n’a été trouvé ici.</translation>
    </message>
    <message>
        <source>What was found. Enter or a double click shows the place, so that it can be put right first. Tick what may stay as it is: the edition will tell that it was known.</source>
        <translation>Ce qui a été trouvé. Entrée ou un double clic montre l’endroit, pour corriger d’abord. Cochez ce qui peut rester tel quel : l’édition dira que c’était connu.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>What was checked; tick a line to publish all the same</source>
        <translation>Ce qui a été vérifié ; cochez une ligne pour publier malgré tout</translation>
    </message>
    <message>
        <source>I &amp;accept all of this and go on</source>
        <translation>J’&amp;accepte tout cela et je continue</translation>
    </message>
</context>
<context>
    <name>ui::exchange::EditionsDialog</name>
    <message>
        <source>verifying…</source>
        <translation>vérification en cours…</translation>
    </message>
    <message>
        <source>not verified now</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>intact, to the letter</source>
        <translation>intacte, à la lettre près</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were accepted.</source>
        <translation>
            <numerusform>%n défaut a été accepté.</numerusform>
            <numerusform>%n défauts ont été acceptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as it was published: %1.</source>
        <translation>Diffère de ce qui a été publié : %1.</translation>
    </message>
    <message>
        <source>Root hash: %1</source>
        <translation>Empreinte : %1</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Nothing has been published yet. File &gt; Publish an edition freezes the first edition.</source>
        <translation>Rien n’a encore été publié. Fichier &gt; Publier une édition fige la première édition.</translation>
    </message>
    <message>
        <source>Published editions never change. Verifying reads every letter again and compares.</source>
        <translation>Les éditions publiées ne changent jamais. La vérification relit chaque lettre et compare.</translation>
    </message>
    <message>
        <source>Editions, newest first</source>
        <translation>Éditions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>two columns</source>
        <translation>deux colonnes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of findings, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Known when it was published: %1.</source>
        <translation>Connu au moment de la publication : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stand in it as they last were in step.</source>
        <translation>
            <numerusform>%n texte y figure tel qu’il était la dernière fois qu’il était à jour.</numerusform>
            <numerusform>%n textes y figurent tels qu’ils étaient la dernière fois qu’ils étaient à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which %2 in no earlier edition.</source>
        <translation>%1, dont %2 dans aucune édition antérieure.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kept PDF, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Verify &amp;all</source>
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <source>&amp;Kept PDFs</source>
        <translation>PDF con&amp;servés</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Stop verifying</source>
        <translation>&amp;Arrêter la vérification</translation>
    </message>
</context>
<context>
    <name>ui::exchange::ExchangeDesk</name>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Interchange files (*.json)</source>
        <translation>Fichiers d’échange (*.json)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Importing the file…</source>
        <translation>Importation du fichier…</translation>
    </message>
    <message>
        <source>“%1” was imported as one step of the history; Undo takes it back.</source>
        <translation>« %1 » a été importé en une seule étape de l’historique ; « Annuler » la défait.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about the file.</source>
        <translation>
            <numerusform>%n remarque sur le fichier.</numerusform>
            <numerusform>%n remarques sur le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Remarks about “%1”</source>
        <translation>Remarques sur « %1 »</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exported: “%1”.</source>
        <translation>Exporté : « %1 ».</translation>
    </message>
    <message>
        <source>Creating the PDF…</source>
        <translation>Préparation du PDF…</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exporter en JSON</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Checking the manual…</source>
        <translation>Vérification du manuel…</translation>
    </message>
    <message>
        <source>Check of the manual</source>
        <translation>Vérification du manuel</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>Edition %1 is published and will never change.</source>
        <translation>L’édition %1 est publiée et ne changera plus jamais.</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>Avant d’imprimer</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exporter quand même</translation>
    </message>
    <message>
        <source>Checking text and pages…</source>
        <translation>Vérification du texte et des pages…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Export as TMX</source>
        <translation>Exporter en TMX</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>Mémoires de traduction (*.tmx)</translation>
    </message>
    <message>
        <source>Add a translation memory</source>
        <translation>Ajouter une mémoire de traduction</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept: %n pair(s) are offered while you write.</source>
        <translation>
            <numerusform>« %1 » est conservé : %n paire vous est proposée pendant que vous écrivez.</numerusform>
            <numerusform>« %1 » est conservé : %n paires vous sont proposées pendant que vous écrivez.</numerusform>
        </translation>
    </message>
    <message>
        <source>No translation memory was added.</source>
        <translation>Aucune mémoire de traduction n’a été ajoutée.</translation>
    </message>
    <message>
        <source>Comparing with what was there before…</source>
        <translation>Comparaison avec ce qui était là avant…</translation>
    </message>
    <message>
        <source>No text is in step yet: “%1” holds no pair.</source>
        <translation>Aucun texte n’est encore à jour : « %1 » ne contient aucune paire.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) exported: “%1”.</source>
        <translation>
            <numerusform>%n paire exportée : « %1 ».</numerusform>
            <numerusform>%n paires exportées : « %1 ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::exchange::ExportDialog</name>
    <message>
        <source>The text as it stands now. Every page is marked as a draft.</source>
        <translation>Le texte tel qu’il est maintenant. Chaque page porte la mention « brouillon ».</translation>
    </message>
    <message>
        <source>The text as it was frozen when the edition was published.</source>
        <translation>Le texte tel qu’il a été figé à la publication de l’édition.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texte :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>La&amp;yout:</source>
        <translation>Mise en &amp;page :</translation>
    </message>
    <message>
        <source>&amp;Where a language is missing:</source>
        <translation>Là où une langue &amp;manque :</translation>
    </message>
    <message>
        <source>The draft, as it stands now</source>
        <translation>Le brouillon, tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Edition %1 of %2</source>
        <translation>Édition %1 du %2</translation>
    </message>
    <message>
        <source>French and Dutch</source>
        <translation>Français et néerlandais</translation>
    </message>
    <message>
        <source>Two columns on each page</source>
        <translation>Deux colonnes par page</translation>
    </message>
    <message>
        <source>Facing pages</source>
        <translation>Pages en regard</translation>
    </message>
    <message>
        <source>Say that it is not written yet</source>
        <translation>Indiquer que ce n’est pas encore écrit</translation>
    </message>
    <message>
        <source>Print the other language, marked</source>
        <translation>Imprimer l’autre langue, signalée</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Attach the manual as &amp;data (JSON)</source>
        <translation>Joindre le manuel comme &amp;données (JSON)</translation>
    </message>
    <message>
        <source>Look of the &amp;pages:</source>
        <translation>&amp;Aspect des pages :</translation>
    </message>
    <message>
        <source>The PDF then contains the manual as JSON, with its pictures: save that file from the PDF, and Vademecum or another program can import it.</source>
        <translation>Le PDF contient alors le manuel en JSON, avec ses images : enregistrez ce fichier depuis le PDF pour l’importer dans Vademecum ou dans un autre programme.</translation>
    </message>
    <message>
        <source>In large print on A5 the languages stand on facing pages: columns would be too narrow.</source>
        <translation>En gros caractères sur A5, les langues se placent sur des pages en regard : des colonnes seraient trop étroites.</translation>
    </message>
    <message>
        <source>As when it was published</source>
        <translation>Comme lors de sa publication</translation>
    </message>
    <message>
        <source>&amp;Bars in the margin beside what has changed</source>
        <translation>T&amp;raits dans la marge à côté de ce qui a changé</translation>
    </message>
    <message>
        <source>Since the edition before; of a draft, since the last one.</source>
        <translation>Depuis l’édition précédente ; pour un brouillon, depuis la dernière.</translation>
    </message>
</context>
<context>
    <name>ui::exchange::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>ui::exchange::FindingsDialog</name>
    <message>
        <source>Nothing was found: all is well.</source>
        <translation>Rien à signaler : tout va bien.</translation>
    </message>
    <message>
        <source>%1, %2, %3. Enter or a double click shows the place.</source>
        <comment>stoppers, faults, remarks</comment>
        <translation>%1, %2, %3. Entrée ou un double clic montre l’endroit.</translation>
    </message>
    <message numerus="yes">
        <source>%n stopper(s)</source>
        <translation>
            <numerusform>%n point bloquant</numerusform>
            <numerusform>%n points bloquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n défaut</numerusform>
            <numerusform>%n défauts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All findings (%1)</source>
        <translation>Tout (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of findings, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Sorte de constat</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>ui::exchange::HyphenationFields</name>
    <message>
        <source>&amp;Words broken your way, French:</source>
        <translation>Mots à couper à v&amp;otre façon, en français :</translation>
    </message>
    <message>
        <source>Words broken your way, &amp;Dutch:</source>
        <translation>Mots à couper à votre façon, en &amp;néerlandais :</translation>
    </message>
    <message>
        <source>A hyphen at each break that is allowed, as in “em-po-werment”; none: never broken.</source>
        <translation>Un trait d’union à chaque coupure permise, comme « em-po-werment » ; sans trait d’union, le mot n’est jamais coupé.</translation>
    </message>
    <message>
        <source>“%1” cannot be broken so: letters and hyphens only, two letters or more before the first hyphen and three after the last.</source>
        <translation>« %1 » ne peut pas se couper ainsi : uniquement des lettres et des traits d’union, avec au moins deux lettres avant le premier trait d’union et trois après le dernier.</translation>
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
        <translation>Aspect des pages : %1</translation>
    </message>
</context>
<context>
    <name>ui::exchange::LayoutDialog</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The file you chose</source>
        <translation>Le fichier choisi</translation>
    </message>
    <message>
        <source>How the pages look</source>
        <translation>Aspect des pages</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>&amp;Style :</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier :</translation>
    </message>
    <message>
        <source>&amp;Table of contents:</source>
        <translation>&amp;Table des matières :</translation>
    </message>
    <message>
        <source>&amp;References:</source>
        <translation>&amp;Références :</translation>
    </message>
    <message>
        <source>&amp;Missing in an edition:</source>
        <translation>Texte &amp;manquant dans une édition :</translation>
    </message>
    <message>
        <source>P&amp;ublisher:</source>
        <translation>Édite&amp;ur :</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <translation>&amp;Logo :</translation>
    </message>
    <message>
        <source>L&amp;icence:</source>
        <translation>L&amp;icence :</translation>
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
        <translation>Les parties seulement</translation>
    </message>
    <message>
        <source>2 levels</source>
        <translation>2 niveaux</translation>
    </message>
    <message>
        <source>3 levels</source>
        <translation>3 niveaux</translation>
    </message>
    <message>
        <source>4 levels</source>
        <translation>4 niveaux</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Only those cited</source>
        <translation>Seulement celles qui sont citées</translation>
    </message>
    <message>
        <source>Print the other language, marked</source>
        <translation>Imprimer l’autre langue, signalée</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne rien imprimer</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Lists to print:</source>
        <translation>Listes à imprimer :</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is not a PNG, JPEG or SVG picture that can be read.</source>
        <translation>« %1 » n’est pas une image PNG, JPEG ou SVG lisible.</translation>
    </message>
</context>
<context>
    <name>ui::exchange::MemoriesDialog</name>
    <message>
        <source>Forget translation memories</source>
        <translation>Oublier des mémoires de traduction</translation>
    </message>
    <message>
        <source>&amp;Which of the memories that were added are to be forgotten?</source>
        <translation>&amp;Lesquelles des mémoires ajoutées faut-il oublier ?</translation>
    </message>
    <message>
        <source>Translation memories that were added</source>
        <translation>Mémoires de traduction ajoutées</translation>
    </message>
    <message>
        <source>Your manuals and the files you added them from stay as they are.</source>
        <translation>Vos manuels et les fichiers d’origine restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::exchange::PublishDialog</name>
    <message>
        <source>There is already an edition %1. An edition never changes: choose another number.</source>
        <translation>Il y a déjà une édition %1. Une édition ne change jamais : choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>Publier une édition</translation>
    </message>
    <message>
        <source>An edition freezes the text as it stands now, with a number, for ever. It can be printed again, to the letter, years from now.</source>
        <translation>Une édition fige pour toujours le texte tel qu’il est maintenant, sous un numéro. On pourra la réimprimer à la lettre, même dans des années.</translation>
    </message>
    <message>
        <source>Note in &amp;French:</source>
        <translation>Note en &amp;français :</translation>
    </message>
    <message>
        <source>Note in &amp;Dutch:</source>
        <translation>Note en néer&amp;landais :</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look of the &amp;pages:</source>
        <translation>As&amp;pect des pages :</translation>
    </message>
    <message>
        <source>The manual has changed since it was checked. What was decided here is kept.</source>
        <translation>Le manuel a changé depuis la vérification. Ce qui a été décidé ici est conservé.</translation>
    </message>
    <message>
        <source>There are conflicts or damaged texts: they must be settled before anything can be published.</source>
        <translation>Il y a des désaccords ou des textes endommagés : il faut les régler avant de pouvoir publier.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of findings still to be decided upon: put them right, or tick what may stay.</source>
        <translation>
            <numerusform>%n groupe de constats attend votre décision : corrigez, ou cochez ce qui peut rester.</numerusform>
            <numerusform>%n groupes de constats attendent votre décision : corrigez, ou cochez ce qui peut rester.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edition needs a number.</source>
        <translation>L’édition a besoin d’un numéro.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of edition %1.</source>
        <translation>Rien ne s’oppose à l’édition %1.</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Contrôles</translation>
    </message>
    <message>
        <source>&amp;Not in step</source>
        <translation>Pas à j&amp;our</translation>
    </message>
    <message>
        <source>&amp;Not in step (%1)</source>
        <translation>Pas à j&amp;our (%1)</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>Ce &amp;qui a changé</translation>
    </message>
    <message>
        <source>N&amp;umber and note</source>
        <translation>N&amp;uméro et note</translation>
    </message>
    <message>
        <source>Nu&amp;mber:</source>
        <translation>Nu&amp;méro :</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Vérifier à nou&amp;veau</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>ui::history::BackupsDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each time a changed manual is closed.</source>
        <translation>Il n’y a pas encore de sauvegarde. Une sauvegarde est faite chaque fois qu’un manuel modifié est fermé.</translation>
    </message>
    <message>
        <source>The backup is opened as a copy, under a name you choose. The manual as it is now stays where it is.</source>
        <translation>La sauvegarde s’ouvre comme une copie, sous le nom que vous choisissez. Le manuel actuel reste où il est.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Restaurer une copie…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::history::ChangeModel</name>
    <message>
        <source>no name given</source>
        <translation>sans nom</translation>
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
        <translation>Le brouillon, tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Edition %1 of %2</source>
        <translation>Édition %1 du %2</translation>
    </message>
    <message>
        <source>None of its texts moved.</source>
        <translation>Aucun de ses textes n’a changé.</translation>
    </message>
    <message>
        <source>Compare editions</source>
        <translation>Comparer des éditions</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De :</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;À :</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Entries that are not the same</source>
        <translation>Éléments qui ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>What moved in the chosen entry, in French and in Dutch</source>
        <translation>Ce qui a changé dans l’élément choisi, en français et en néerlandais</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Nothing has changed between the two.</source>
        <translation>Rien n’a changé entre les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not the same.</source>
        <translation>
            <numerusform>%n élément n’est pas le même.</numerusform>
            <numerusform>%n éléments ne sont pas les mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not the same is the order or the kind of its passages.</source>
        <translation>Ce qui n’est plus pareil, c’est l’ordre ou la nature de ses passages.</translation>
    </message>
    <message>
        <source>What is not the same is the order of its figures.</source>
        <translation>Ce qui n’est plus pareil, c’est l’ordre de ses données.</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryFilter</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Hi&amp;story of:</source>
        <translation>Hi&amp;storique de :</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Personne :</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Quand :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Lan&amp;gue :</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Ce texte</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Cet élément</translation>
    </message>
    <message>
        <source>The whole manual</source>
        <translation>Tout le manuel</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Depuis toujours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Les sept derniers jours</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Le dernier mois</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>La dernière année</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Les deux langues</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryPane</name>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Rien n’a encore été modifié ici.</translation>
    </message>
    <message>
        <source>This step changed no text.</source>
        <translation>Cette étape n’a modifié aucun texte.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more text(s).</source>
        <translation>
            <numerusform>Et %n autre texte.</numerusform>
            <numerusform>Et %n autres textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifications, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Texts of the chosen change</source>
        <translation>Textes de la modification choisie</translation>
    </message>
    <message>
        <source>History of the manual as a whole</source>
        <translation>Historique du manuel dans son ensemble</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Historique de « %1 »</translation>
    </message>
    <message>
        <source>Read as it was then, beside the text</source>
        <translation>Lire à côté l’état d’alors</translation>
    </message>
    <message>
        <source>By person, time and language…</source>
        <translation>Par personne, date et langue…</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryWindow</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n steps</source>
        <translation>
            <numerusform>La dernière étape</numerusform>
            <numerusform>Les %n dernières étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>This step changed no text.</source>
        <translation>Cette étape n’a changé aucun texte.</translation>
    </message>
    <message>
        <source>No step is like that.</source>
        <translation>Aucune étape ne correspond.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifications, la plus récente d’abord</translation>
    </message>
    <message>
        <source>What the chosen step moved, in French and in Dutch</source>
        <translation>Ce que l’étape choisie a changé, en français et en néerlandais</translation>
    </message>
    <message>
        <source>&amp;Read the entry as it was then</source>
        <translation>&amp;Lire l’élément tel qu’il était alors</translation>
    </message>
    <message>
        <source>Res&amp;tore the entry as it was then</source>
        <translation>Res&amp;taurer l’élément tel qu’il était alors</translation>
    </message>
    <message>
        <source>Puts it back as a new change; nothing is lost, and Undo takes it back.</source>
        <translation>Le remet en place par une nouvelle modification ; rien n’est perdu, et « Annuler » la défait.</translation>
    </message>
    <message>
        <source>&amp;Bring back what was deleted</source>
        <translation>&amp;Récupérer ce qui a été supprimé</translation>
    </message>
    <message>
        <source>The whole &amp;manual as it was at the end of:</source>
        <translation>Tout le &amp;manuel tel qu’il était à la fin du :</translation>
    </message>
    <message>
        <source>Rea&amp;d it</source>
        <translation>L&amp;ire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::history::VersionCard</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>%1 · %2 · as it is now</source>
        <translation>%1 · %2 · tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>which text, language</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show this place in the text</source>
        <translation>Afficher cet endroit dans le texte</translation>
    </message>
    <message>
        <source>Restore this text</source>
        <translation>Restaurer ce texte</translation>
    </message>
    <message>
        <source>Puts this text back as a new change; nothing is lost.</source>
        <translation>Remet ce texte en place par une nouvelle modification ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texte : %1</translation>
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
        <translation>La colonne %1 n’est pas reprise : %2</translation>
    </message>
    <message>
        <source>Row %1, “%2”, is not understood: %3</source>
        <translation>La ligne %1, « %2 », n’est pas comprise : %3</translation>
    </message>
    <message>
        <source>Row %1, “%2”, has two answers; left out: %3</source>
        <translation>La ligne %1, « %2 », a deux réponses ; laissé de côté : %3</translation>
    </message>
    <message>
        <source>Row %1 has more cells than there are columns: %2</source>
        <translation>La ligne %1 a plus de cellules qu’il n’y a de colonnes : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new form(s)</source>
        <translation>
            <numerusform>%n nouveau formulaire</numerusform>
            <numerusform>%n nouveaux formulaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message>
        <source>– not taken in –</source>
        <translation>– ne pas reprendre –</translation>
    </message>
</context>
<context>
    <name>ui::meetings::EvaluationPage</name>
    <message>
        <source>Answers of a web form</source>
        <translation>Réponses d’un formulaire en ligne</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listes (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Reprendre des réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in; Undo takes them back.</source>
        <translation>
            <numerusform>%n formulaire repris ; Annuler l’enlève.</numerusform>
            <numerusform>%n formulaires repris ; Annuler les enlève.</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Rapport en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Creating the PDF…</source>
        <translation>Création du PDF…</translation>
    </message>
    <message>
        <source>Saved: “%1”.</source>
        <translation>Enregistré : « %1 ».</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Formulaire %1</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation form(s)</source>
        <translation>
            <numerusform>%n formulaire d’évaluation</numerusform>
            <numerusform>%n formulaires d’évaluation</numerusform>
        </translation>
    </message>
    <message>
        <source>The comment stands beside “%1”.</source>
        <translation>Le commentaire se trouve près de « %1 ».</translation>
    </message>
    <message>
        <source>The lesson is proposed to “%1”.</source>
        <translation>La leçon est proposée pour « %1 ».</translation>
    </message>
    <message>
        <source>What the forms say</source>
        <translation>Ce que disent les formulaires</translation>
    </message>
    <message>
        <source>&amp;Add forms…</source>
        <translation>&amp;Ajouter des formulaires…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>À partir d’un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Questions…</source>
        <translation>Q&amp;uestions…</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>Rappor&amp;t en PDF…</translation>
    </message>
    <message>
        <source>The manual has no questions yet: “Questions…” writes them.</source>
        <translation>Le manuel n’a pas encore de questions : « Questions… » permet d’en écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>on average %1 of %2</source>
        <translation>en moyenne %1 sur %2</translation>
    </message>
    <message>
        <source>Use the remark “%1”</source>
        <translation>Utiliser la remarque « %1 »</translation>
    </message>
    <message>
        <source>&amp;Comment on a practice…</source>
        <translation>&amp;Commentaire sur une pratique…</translation>
    </message>
    <message>
        <source>&amp;Lesson for a practice…</source>
        <translation>&amp;Leçon pour une pratique…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Form&amp;s</source>
        <translation>Formu&amp;laires</translation>
    </message>
    <message>
        <source>Remo&amp;ve the form</source>
        <translation>Supprimer le formula&amp;ire</translation>
    </message>
</context>
<context>
    <name>ui::meetings::FormDialog</name>
    <message>
        <source>Close without keeping</source>
        <translation>Fermer sans garder</translation>
    </message>
    <message>
        <source>Close without keeping what was typed on this form?</source>
        <translation>Fermer sans garder ce qui a été tapé sur ce formulaire ?</translation>
    </message>
    <message>
        <source>Forms that were kept before stay.</source>
        <translation>Les formulaires déjà gardés restent.</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Ne pas garder</translation>
    </message>
    <message>
        <source>Add forms: number %1</source>
        <translation>Ajouter des formulaires : numéro %1</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Formulaire %1</translation>
    </message>
    <message>
        <source>&amp;Next form</source>
        <translation>Formulaire &amp;suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, answer</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::meetings::MeetingList</name>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
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
        <translation>Pro&amp;gramme</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle rencontre</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Supprimer la rencontre</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are registered. Remove “%1”?</source>
        <translation>
            <numerusform>%n personne est inscrite. Supprimer « %1 » ?</numerusform>
            <numerusform>%n personnes sont inscrites. Supprimer « %1 » ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings the meeting back.</source>
        <translation>Annuler ramène la rencontre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Meetings by day</source>
        <translation>Rencontres par date</translation>
    </message>
    <message>
        <source>No meetings yet. “New” makes one.</source>
        <translation>Pas encore de rencontre. « Nouvelle » en crée une.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dupli&amp;quer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hand-&amp;outs</source>
        <translation>D&amp;ocuments</translation>
    </message>
    <message>
        <source>After&amp;wards</source>
        <translation>Ap&amp;rès</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Enregistrer pour un agenda</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
    <message>
        <source>Saved: “%1”.</source>
        <translation>Enregistré : « %1 ».</translation>
    </message>
    <message>
        <source>&amp;This meeting for a calendar…</source>
        <translation>&amp;Cette rencontre pour un agenda…</translation>
    </message>
    <message>
        <source>&amp;All meetings for a calendar…</source>
        <translation>&amp;Toutes les rencontres pour un agenda…</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>Parti&amp;cipants</translation>
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
        <translation>Parties du dossier, dans l’ordre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add a part after the chosen one</source>
        <translation>Ajouter une partie après celle qui est choisie</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <translation>Monter (Ctrl+Maj+Haut)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <translation>Descendre (Ctrl+Maj+Bas)</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>Retirer la partie</translation>
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
        <translation>Un nouveau modèle</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Keep the pack as a model</source>
        <translation>Conserver le dossier comme modèle</translation>
    </message>
    <message>
        <source>Other meetings can begin with these parts. Choose a model to replace, or give a new one a name:</source>
        <translation>D’autres rencontres pourront commencer par ces parties. Choisissez un modèle à remplacer, ou donnez un nom à un nouveau :</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Name in &amp;French:</source>
        <translation>Nom en &amp;français :</translation>
    </message>
    <message>
        <source>Name in &amp;Dutch:</source>
        <translation>Nom en &amp;néerlandais :</translation>
    </message>
    <message>
        <source>Re&amp;move this model</source>
        <translation>Reti&amp;rer ce modèle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PackPage</name>
    <message>
        <source>Meeting pack</source>
        <translation>Dossier de rencontre</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Dossiers (*)</translation>
    </message>
    <message>
        <source>Creating the PDF…</source>
        <translation>Création du PDF…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Saved: “%1”.</source>
        <translation>Enregistré : « %1 ».</translation>
    </message>
    <message>
        <source>The usual pack</source>
        <translation>Le dossier habituel</translation>
    </message>
    <message>
        <source>&amp;Begin from</source>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <source>Replaces the parts by those of a model</source>
        <translation>Remplace les parties par celles d’un modèle</translation>
    </message>
    <message>
        <source>&amp;Keep as a model…</source>
        <translation>&amp;Conserver comme modèle…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <translation>Enregistrer en P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;One file…</source>
        <translation>&amp;Un seul fichier…</translation>
    </message>
    <message>
        <source>One file for &amp;each part…</source>
        <translation>Un fichier par &amp;partie…</translation>
    </message>
    <message>
        <source>Parts of the pack</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>Preview of the pack</source>
        <translation>Aperçu du dossier</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as an archive</source>
        <translation>Enregistrer comme archive</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>One &amp;archive (zip) with a file for each part…</source>
        <translation>Une &amp;archive (zip) avec un fichier par partie…</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PackPreview</name>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The whole pack</source>
        <translation>Le dossier entier</translation>
    </message>
    <message>
        <source>The chosen part</source>
        <translation>La partie choisie</translation>
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
        <translation>Une page par feuille</translation>
    </message>
    <message>
        <source>Two on a sheet</source>
        <translation>Deux par feuille</translation>
    </message>
    <message>
        <source>Four on a sheet</source>
        <translation>Quatre par feuille</translation>
    </message>
    <message>
        <source>Booklet to fold</source>
        <translation>Livret à plier</translation>
    </message>
    <message>
        <source>What is shown and printed</source>
        <translation>Ce qui est affiché et imprimé</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Format des pages</translation>
    </message>
    <message>
        <source>Pages on a sheet</source>
        <translation>Pages par feuille</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Without colours, as light or dark as the colours are</source>
        <translation>Sans couleurs, aussi clair ou foncé qu’elles</translation>
    </message>
    <message>
        <source>In gre&amp;ys</source>
        <translation>&amp;En gris</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PartForm</name>
    <message>
        <source>&amp;Languages:</source>
        <translation>&amp;Langues :</translation>
    </message>
    <message>
        <source>&amp;How much:</source>
        <translation>&amp;Contenu :</translation>
    </message>
    <message>
        <source>&amp;Cards:</source>
        <translation>Ca&amp;rtes :</translation>
    </message>
    <message>
        <source>Fields that are printed</source>
        <translation>Champs imprimés</translation>
    </message>
    <message>
        <source>After those who are registered</source>
        <translation>Après les personnes inscrites</translation>
    </message>
    <message>
        <source>%1 on a sheet</source>
        <comment>cards</comment>
        <translation>%1 par feuille</translation>
    </message>
    <message>
        <source>Room &amp;for notes</source>
        <translation>&amp;Place pour des notes</translation>
    </message>
    <message>
        <source>Blank ro&amp;ws:</source>
        <translation>Lignes &amp;vides :</translation>
    </message>
    <message>
        <source>In large prin&amp;t</source>
        <translation>En &amp;grands caractères</translation>
    </message>
    <message>
        <source>With what &amp;is needed</source>
        <translation>Avec le &amp;matériel</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PeopleLists</name>
    <message>
        <source>– not taken in –</source>
        <translation>– ne pas reprendre –</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Diet, access</source>
        <translation>Régime, accès</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Était présent</translation>
    </message>
    <message>
        <source>Column %1 is not taken in: %2</source>
        <translation>La colonne %1 n’est pas reprise : %2</translation>
    </message>
    <message>
        <source>Row %1 has no name.</source>
        <translation>La ligne %1 n’a pas de nom.</translation>
    </message>
    <message>
        <source>Row %1 has more cells than there are columns: %2</source>
        <translation>La ligne %1 a plus de cellules qu’il n’y a de colonnes : %2</translation>
    </message>
    <message>
        <source>Row %1 has a language that is not known: %2</source>
        <translation>La langue de la ligne %1 n’est pas connue : %2</translation>
    </message>
    <message>
        <source>Row %1 does not say whether somebody was there: %2</source>
        <translation>La ligne %1 ne dit pas si la personne était présente : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row %1 is short of %n cell(s).</source>
        <translation>
            <numerusform>Il manque %n cellule à la ligne %1.</numerusform>
            <numerusform>Il manque %n cellules à la ligne %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::meetings::PeopleModel</name>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Who was there: %1</source>
        <translation>Étaient présents : %1</translation>
    </message>
    <message>
        <source>Click to put the list in this order.</source>
        <translation>Cliquez pour mettre la liste dans cet ordre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Diet, access</source>
        <translation>Régime, accès</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PeoplePage</name>
    <message>
        <source>&amp;Find</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>People of the meeting, and at which sittings they were</source>
        <translation>Participants de la rencontre, et à quelles séances ils étaient</translation>
    </message>
    <message>
        <source>Pa&amp;ste a list</source>
        <translation>Co&amp;ller une liste</translation>
    </message>
    <message>
        <source>Sa&amp;ve the list…</source>
        <translation>Enreg&amp;istrer la liste…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Erase everyone…</source>
        <translation>&amp;Effacer tout le monde…</translation>
    </message>
    <message>
        <source>Personal data: kept in this file only, in no edition, contribution, copy or history.</source>
        <translation>Données personnelles : gardées dans ce fichier seulement, dans aucune édition, contribution, copie ni historique.</translation>
    </message>
    <message>
        <source>Copy the list in a spreadsheet first, then paste it here.</source>
        <translation>Copiez d’abord la liste dans un tableur, puis collez-la ici.</translation>
    </message>
    <message>
        <source>Add a list of people</source>
        <translation>Ajouter une liste de participants</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listes (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take in a list of people</source>
        <translation>Reprendre une liste de participants</translation>
    </message>
    <message>
        <source>people</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Lists for spreadsheets (*.csv)</source>
        <translation>Listes pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>Saved: “%1”. It holds personal data; delete it when it is no longer needed.</source>
        <translation>Enregistré : « %1 ». Ce fichier contient des données personnelles ; supprimez-le dès qu’il ne sert plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed.</source>
        <translation>
            <numerusform>%n personne supprimée.</numerusform>
            <numerusform>%n personnes supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered</source>
        <translation>
            <numerusform>%n personne inscrite</numerusform>
            <numerusform>%n personnes inscrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n more than there are places</source>
        <translation>
            <numerusform>⚠ %n de plus qu’il n’y a de places</numerusform>
            <numerusform>⚠ %n de plus qu’il n’y a de places</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase everyone</source>
        <translation>Effacer tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>Erase the %n person(s) of “%1”?</source>
        <translation>
            <numerusform>Effacer la personne inscrite à « %1 » ?</numerusform>
            <numerusform>Effacer les %n personnes inscrites à « %1 » ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them stays in this file, and undo does not bring them back. The meeting stays.</source>
        <translation>Rien d’eux ne reste dans ce fichier, et Annuler ne les ramène pas. La rencontre reste.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>&amp;Add a list…</source>
        <translation>A&amp;jouter une liste…</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PeopleReminder</name>
    <message>
        <source>Erase them…</source>
        <translation>Les effacer…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of a meeting that is no longer in the manual are still kept.</source>
        <translation>
            <numerusform>%n personne inscrite à une rencontre qui n’est plus dans le manuel est encore gardée.</numerusform>
            <numerusform>%n personnes inscrites à une rencontre qui n’est plus dans le manuel sont encore gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was on %2: its %n person(s) are no longer needed.</source>
        <translation>
            <numerusform>« %1 » a eu lieu le %2 : les données du participant ne servent plus.</numerusform>
            <numerusform>« %1 » a eu lieu le %2 : les données des %n participants ne servent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase people</source>
        <translation>Effacer des participants</translation>
    </message>
    <message>
        <source>Erase them?</source>
        <translation>Les effacer ?</translation>
    </message>
    <message>
        <source>Nothing of them stays in this file, and undo does not bring them back.</source>
        <translation>Rien d’eux ne reste dans ce fichier, et Annuler ne les ramène pas.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PlanPage</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Material, a line each</source>
        <translation>Matériel, un par ligne</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Exercise or case that is handed out</source>
        <translation>Exercice ou situation à distribuer</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>St&amp;atut</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>On&amp;line link</source>
        <translation>Lien &amp;en ligne</translation>
    </message>
    <message>
        <source>T&amp;rainers, one per line</source>
        <translation>Anima&amp;tion, une personne par ligne</translation>
    </message>
    <message>
        <source>Places, &amp;how many</source>
        <translation>Nom&amp;bre de places</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>&amp;Edition taught</source>
        <translation>Éd&amp;ition enseignée</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>non limité</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Type de rencontre</translation>
    </message>
    <message>
        <source>Status of the meeting</source>
        <translation>Statut de la rencontre</translation>
    </message>
    <message>
        <source>The current text (draft)</source>
        <translation>Le texte actuel (projet)</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Édition %1</translation>
    </message>
    <message>
        <source>⚠ Edition %1, not in this file</source>
        <translation>⚠ Édition %1, absente de ce fichier</translation>
    </message>
    <message>
        <source>A meeting has a theme in at least one language. The one it had is kept until there is another.</source>
        <translation>Une rencontre a un thème dans une langue au moins. Celui qu’elle avait est gardé jusqu’à ce qu’il y en ait un autre.</translation>
    </message>
    <message>
        <source>People are ticked as present at this sitting. Take these ticks off first, on the page “People”.</source>
        <translation>Des personnes sont cochées comme présentes à cette séance. Enlevez d’abord ces coches, à la page « Participants ».</translation>
    </message>
</context>
<context>
    <name>ui::meetings::ProgrammeModel</name>
    <message>
        <source>nothing of the manual</source>
        <translation>rien du manuel</translation>
    </message>
    <message>
        <source>“%1” begins at %2, but what stands before it ends at %3.</source>
        <translation>« %1 » commence à %2, mais ce qui précède se termine à %3.</translation>
    </message>
    <message>
        <source>Begins at a time of its own.</source>
        <translation>Commence à une heure fixée.</translation>
    </message>
    <message>
        <source>Begins when what stands before it ends.</source>
        <translation>Commence quand ce qui précède se termine.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What (%1)</source>
        <translation>Quoi (%1)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
</context>
<context>
    <name>ui::meetings::ProgrammePage</name>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, from, until</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>Se termine à %1.</translation>
    </message>
    <message>
        <source>Ends at %1, on time.</source>
        <translation>Se termine à %1, à l’heure.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Ends at %1, %n minute(s) late.</source>
        <translation>
            <numerusform>⚠ Se termine à %1, avec %n minute de retard.</numerusform>
            <numerusform>⚠ Se termine à %1, avec %n minutes de retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends at %1, %n minute(s) left.</source>
        <translation>
            <numerusform>Se termine à %1 ; il reste %n minute.</numerusform>
            <numerusform>Se termine à %1 ; il reste %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing planned yet. Enter adds what happens first.</source>
        <translation>Rien n’est encore prévu. La touche Entrée ajoute un premier point.</translation>
    </message>
    <message>
        <source>This sitting ends before it begins. Its times are mended on the page “Plan”.</source>
        <translation>Cette séance se termine avant de commencer. Ses heures se corrigent à la page « Plan ».</translation>
    </message>
    <message>
        <source>S&amp;itting:</source>
        <translation>Séan&amp;ce :</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Programme of the sitting</source>
        <translation>Programme de la séance</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Add a &amp;break</source>
        <translation>Ajouter une pa&amp;use</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>Desc&amp;endre</translation>
    </message>
    <message>
        <source>Let it &amp;follow</source>
        <translation>Laisser sui&amp;vre</translation>
    </message>
    <message>
        <source>It begins again when what stands before it ends.</source>
        <translation>Commence à nouveau quand ce qui précède se termine.</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>From the first place on into the sitting before</source>
        <translation>De la première place, vers la séance précédente</translation>
    </message>
    <message>
        <source>From the last place on into the next sitting</source>
        <translation>De la dernière place, vers la séance suivante</translation>
    </message>
</context>
<context>
    <name>ui::meetings::QuestionBank</name>
    <message>
        <source>(new question)</source>
        <translation>(nouvelle question)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Close without keeping what was changed?</source>
        <translation>Fermer sans garder ce qui a été modifié ?</translation>
    </message>
    <message>
        <source>The questions stay as they were.</source>
        <translation>Les questions restent comme elles étaient.</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Ne pas garder</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) answer it already. Answers that no longer fit are kept but not counted.</source>
        <translation>
            <numerusform>%n formulaire y répond déjà. Les réponses qui ne conviennent plus sont gardées, mais pas comptées.</numerusform>
            <numerusform>%n formulaires y répondent déjà. Les réponses qui ne conviennent plus sont gardées, mais pas comptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions of the evaluation forms</source>
        <translation>Questions des formulaires d’évaluation</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Échelons</translation>
    </message>
    <message>
        <source>&amp;Several may be ticked</source>
        <translation>&amp;Plusieurs réponses possibles</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Choix, un par ligne</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Questions of the manual. This meeting asks those that are ticked; with none ticked, all of them.</source>
        <translation>&amp;Questions du manuel. Cette rencontre pose celles qui sont cochées ; si aucune ne l’est, elle les pose toutes.</translation>
    </message>
</context>
<context>
    <name>ui::meetings::RemarkDialog</name>
    <message>
        <source>“%1”
Said on an evaluation form: %2</source>
        <translation>« %1 »
Écrit sur un formulaire d’évaluation : %2</translation>
    </message>
    <message>
        <source>Proposed lesson, from an evaluation form: %1</source>
        <translation>Leçon proposée, d’après un formulaire d’évaluation : %1</translation>
    </message>
    <message>
        <source>Comment on a practice</source>
        <translation>Commentaire sur une pratique</translation>
    </message>
    <message>
        <source>Lesson for a practice</source>
        <translation>Leçon pour une pratique</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>They are in</source>
        <translation>Langue du texte :</translation>
    </message>
    <message>
        <source>&amp;About which practice or module</source>
        <translation>À &amp;propos de quelle pratique ou de quel module</translation>
    </message>
    <message>
        <source>&amp;For which practice or module</source>
        <translation>&amp;Pour quelle pratique ou quel module</translation>
    </message>
    <message>
        <source>Part of a title</source>
        <translation>Une partie du titre</translation>
    </message>
    <message>
        <source>Practices and modules; those of the meeting first</source>
        <translation>Pratiques et modules ; ceux de la rencontre d’abord</translation>
    </message>
    <message>
        <source>The comment names the meeting. Undo takes it back.</source>
        <translation>Le commentaire nomme la rencontre. Annuler l’enlève.</translation>
    </message>
    <message>
        <source>It comes into “Lessons” of the sheet, with the meeting as its source and a comment for whoever minds the sheet. The other language waits for somebody to write it. Undo takes all of it back.</source>
        <translation>Elle entre sous « Leçons » de la fiche, avec la rencontre pour source et un commentaire pour qui suit la fiche. L’autre langue reste à écrire. Annuler enlève le tout.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::meetings::ResultChart</name>
    <message>
        <source>%1: %2</source>
        <comment>answer, how often</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::meetings::SittingsTable</name>
    <message>
        <source>&amp;Sittings</source>
        <translation>Séan&amp;ces</translation>
    </message>
    <message>
        <source>Sittings: day, from, until</source>
        <translation>Séances : jour, début, fin</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Add a sitting</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Remove the sitting</source>
        <translation>Retirer la séance</translation>
    </message>
</context>
<context>
    <name>ui::meetings::TableIntake</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>Ce qu’est la colonne %1</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>Cells are parted &amp;by</source>
        <translation>Les cellules sont sé&amp;parées par</translation>
    </message>
    <message>
        <source>The first row names the &amp;columns</source>
        <translation>La première ligne nomme les &amp;colonnes</translation>
    </message>
    <message>
        <source>Windows-1252 (older spreadsheets)</source>
        <translation>Windows-1252 (anciens tableurs)</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>point-virgule ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>virgule ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>The list as it was understood</source>
        <translation>La liste telle qu’elle a été comprise</translation>
    </message>
    <message>
        <source>What is odd in the list</source>
        <translation>Ce qui étonne dans la liste</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. Choose above each column what it holds.</source>
        <translation>Les %1 premières lignes sur %2. Choisissez au-dessus de chaque colonne ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Choose above each column what it holds.</source>
        <translation>Choisissez au-dessus de chaque colonne ce qu’elle contient.</translation>
    </message>
</context>
<context>
    <name>ui::meetings::TreatedEntries</name>
    <message>
        <source>Add: type a title in French or Dutch</source>
        <translation>Ajouter : écrivez un titre en français ou en néerlandais</translation>
    </message>
    <message>
        <source>Add a practice or a module</source>
        <translation>Ajouter une pratique ou un module</translation>
    </message>
    <message>
        <source>Practices and modules it is about</source>
        <translation>Pratiques et modules abordés</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Practices and mod&amp;ules it is about</source>
        <translation>Pratiques et mod&amp;ules abordés</translation>
    </message>
</context>
<context>
    <name>ui::outline::EntryDialog</name>
    <message>
        <source>New part</source>
        <translation>Nouvelle partie</translation>
    </message>
    <message>
        <source>Title of the part</source>
        <translation>Titre de la partie</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>Nouveau module</translation>
    </message>
    <message>
        <source>Title of the module</source>
        <translation>Titre du module</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Nouvelle pratique</translation>
    </message>
    <message>
        <source>Title of the practice</source>
        <translation>Titre de la pratique</translation>
    </message>
    <message>
        <source>One title is enough for now; the other language can follow.</source>
        <translation>Un seul titre suffit pour le moment ; l’autre langue peut suivre.</translation>
    </message>
    <message>
        <source>Title in &amp;French:</source>
        <translation>Titre en &amp;français :</translation>
    </message>
    <message>
        <source>Title in &amp;Dutch:</source>
        <translation>Titre en &amp;néerlandais :</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::outline::OutlinePane</name>
    <message>
        <source>Undo brings everything back, and the history keeps every version.</source>
        <translation>« Annuler » ramène tout, et l’historique garde chaque version.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(s) under it are deleted too.</source>
        <translation>
            <numerusform>L’élément qu’il contient sera supprimé aussi.</numerusform>
            <numerusform>Les %n éléments qu’il contient seront supprimés aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer « %1 » ?</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Supprimer l’élément</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Filter titles</source>
        <translation>Filtrer les titres</translation>
    </message>
    <message>
        <source>Filter the outline by title</source>
        <translation>Filtrer le plan par titre</translation>
    </message>
    <message>
        <source>Outline of the manual</source>
        <translation>Plan du manuel</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>&amp;Write here</source>
        <translation>&amp;Écrire ici</translation>
    </message>
    <message>
        <source>&amp;Read beside</source>
        <translation>&amp;Lire à côté</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
</context>
<context>
    <name>ui::preview::PageFindBar</name>
    <message>
        <source>Find in the pages</source>
        <translation>Rechercher dans les pages</translation>
    </message>
</context>
<context>
    <name>ui::preview::PageList</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>ui::preview::PreviewActions</name>
    <message>
        <source>&amp;Find in the pages…</source>
        <translation>&amp;Rechercher dans les pages…</translation>
    </message>
    <message>
        <source>&amp;Go to a page…</source>
        <translation>&amp;Aller à une page…</translation>
    </message>
    <message>
        <source>F&amp;irst page</source>
        <translation>&amp;Première page</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Page pré&amp;cédente</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page suiva&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Last page</source>
        <translation>&amp;Dernière page</translation>
    </message>
    <message>
        <source>&amp;Continuous</source>
        <translation>En c&amp;ontinu</translation>
    </message>
    <message>
        <source>&amp;Single page</source>
        <translation>&amp;Une page</translation>
    </message>
    <message>
        <source>&amp;Two pages</source>
        <translation>Deu&amp;x pages</translation>
    </message>
    <message>
        <source>Fit to &amp;width</source>
        <translation>&amp;Largeur de page</translation>
    </message>
    <message>
        <source>Wh&amp;ole page</source>
        <translation>Page &amp;entière</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Rédu&amp;ire</translation>
    </message>
    <message>
        <source>T&amp;humbnails</source>
        <translation>&amp;Vignettes</translation>
    </message>
    <message>
        <source>Follow the c&amp;aret</source>
        <translation>&amp;Suivre le curseur</translation>
    </message>
    <message>
        <source>Two col&amp;umns</source>
        <translation>Deux c&amp;olonnes</translation>
    </message>
    <message>
        <source>Facing pa&amp;ges</source>
        <translation>Pages en re&amp;gard</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>As larg&amp;e as on paper</source>
        <translation>&amp;Taille réelle sur papier</translation>
    </message>
</context>
<context>
    <name>ui::preview::PreviewBar</name>
    <message>
        <source>%1%</source>
        <comment>size of the pages</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Preview tools</source>
        <translation>Barre d’outils de l’aperçu</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of how many pages</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Languages and layout</source>
        <translation>Langues et mise en page</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More tools for the preview</source>
        <translation>Autres outils de l’aperçu</translation>
    </message>
</context>
<context>
    <name>ui::preview::PreviewPane</name>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Les pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page %1 (%2 of %3)</source>
        <translation>Page %1 (%2 sur %3)</translation>
    </message>
</context>
<context>
    <name>ui::preview::Printing</name>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
</context>
<context>
    <name>ui::preview::Thumbnails</name>
    <message>
        <source>Thumbnails of the pages</source>
        <translation>Vignettes des pages</translation>
    </message>
</context>
<context>
    <name>ui::registers::EditionsList</name>
    <message numerus="yes">
        <source>In %n published &amp;edition(s)</source>
        <translation>
            <numerusform>Dans %n édition &amp;publiée</numerusform>
            <numerusform>Dans %n éditions &amp;publiées</numerusform>
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
            <numerusform>%1 – utilisé par %n élément</numerusform>
            <numerusform>%1 – utilisé par %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Published editions in which it stood</source>
        <translation>Éditions publiées où cela figurait</translation>
    </message>
</context>
<context>
    <name>ui::registers::MergeDialog</name>
    <message>
        <source>Two become one</source>
        <translation>Réunir deux éléments</translation>
    </message>
    <message>
        <source>&amp;With which other does “%1” become one?</source>
        <translation>A&amp;vec quel autre réunir « %1 » ?</translation>
    </message>
    <message>
        <source>A few letters of its name</source>
        <translation>Quelques lettres de son nom</translation>
    </message>
    <message>
        <source>The others of the list</source>
        <translation>Les autres de la liste</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Réunir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is used nowhere: nothing moves.</source>
        <translation>« %1 » n’est utilisé nulle part : aucun texte ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that name “%1” will name “%2”.</source>
        <translation>
            <numerusform>%n endroit qui nomme « %1 » nommera « %2 ».</numerusform>
            <numerusform>%n endroits qui nomment « %1 » nommeront « %2 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” takes over what it lacks: %2.</source>
        <translation>« %1 » reprend ce qui lui manque : %2.</translation>
    </message>
    <message>
        <source>The names of “%1” become accepted spellings.</source>
        <translation>Les noms de « %1 » deviennent des graphies admises.</translation>
    </message>
    <message>
        <source>The words of “%1” become accepted forms.</source>
        <translation>Les mots de « %1 » deviennent des formes admises.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; undo brings it back.</source>
        <translation>« %1 » quitte la liste ; « Annuler » le ramène.</translation>
    </message>
    <message>
        <source>This is the same one. Choose another.</source>
        <translation>C’est le même. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>“%1” stays</source>
        <translation>« %1 » reste</translation>
    </message>
</context>
<context>
    <name>ui::registers::RecordForm</name>
    <message>
        <source>no network</source>
        <translation>aucun réseau</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>as what somebody speaks</comment>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>ui::registers::RecordList</name>
    <message>
        <source>not written in this language</source>
        <translation>pas écrit dans cette langue</translation>
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
            <numerusform>%n dans la liste</numerusform>
            <numerusform>%n dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is used nowhere can be deleted.</source>
        <translation>On ne peut supprimer que ce qui n’est utilisé nulle part.</translation>
    </message>
    <message>
        <source>Another of the list has this name too. If both are the same, merge them.</source>
        <translation>Un autre élément de la liste porte aussi ce nom. Si c’est le même, réunissez-les.</translation>
    </message>
    <message>
        <source>A picture comes in where it is shown: Insert, Picture.</source>
        <translation>Une image s’ajoute là où elle est montrée : Insertion, Image.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>A few letters of a name</source>
        <translation>Quelques lettres d’un nom</translation>
    </message>
    <message>
        <source>Show only what has these letters in its name</source>
        <translation>Ne montrer que ce dont le nom contient ces lettres</translation>
    </message>
    <message>
        <source>What the register lists</source>
        <translation>Ce que contient le registre</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Merge with another…</source>
        <translation>&amp;Réunir avec un autre…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::registers::UsesList</name>
    <message>
        <source>Where it is used…</source>
        <translation>Où c’est utilisé…</translation>
    </message>
    <message>
        <source>It is used nowhere.</source>
        <translation>Ce n’est utilisé nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Used in %n place(s)</source>
        <translation>
            <numerusform>&amp;Utilisé à %n endroit</numerusform>
            <numerusform>&amp;Utilisé à %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Où c’est utilisé</translation>
    </message>
</context>
<context>
    <name>ui::registers::UsesWindow</name>
    <message>
        <source>Where it is used</source>
        <translation>Où c’est utilisé</translation>
    </message>
    <message>
        <source>&amp;What is looked for</source>
        <translation>&amp;Ce que l’on cherche</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Ce que l’on cherche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::repair::Destination</name>
    <message>
        <source>Where:</source>
        <translation>Où :</translation>
    </message>
    <message>
        <source>At the end of the entry</source>
        <translation>À la fin de l’élément</translation>
    </message>
    <message>
        <source>At the end of “%1”</source>
        <translation>À la fin de « %1 »</translation>
    </message>
    <message>
        <source>As a new module:</source>
        <translation>Dans un nouveau module :</translation>
    </message>
    <message>
        <source>Title of the new module</source>
        <translation>Titre du nouveau module</translation>
    </message>
    <message>
        <source>Language of the text:</source>
        <translation>Langue du texte :</translation>
    </message>
</context>
<context>
    <name>ui::repair::ImportDialog</name>
    <message>
        <source>“%1” seems to come out of a PDF. On the left it stands as it will come in; on the right is every repair. Untick what is wrong.</source>
        <translation>« %1 » semble provenir d’un PDF. À gauche, le texte tel qu’il sera repris ; à droite, chaque réparation. Décochez ce qui est faux.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it will come in: %n passage(s), cells of tables counted.</source>
        <translation>
            <numerusform>« %1 » tel qu’il sera repris : %n passage, cellules de tableaux comprises.</numerusform>
            <numerusform>« %1 » tel qu’il sera repris : %n passages, cellules de tableaux comprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a text</source>
        <translation>Importer un texte</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::repair::PassageList</name>
    <message>
        <source>The passages as they come in</source>
        <translation>Les passages tels qu’ils seront repris</translation>
    </message>
</context>
<context>
    <name>ui::repair::PassageListModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source> [note: %1]</source>
        <translation> [note : %1]</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>As it comes in</source>
        <translation>Tel qu’il sera repris</translation>
    </message>
</context>
<context>
    <name>ui::repair::RepairDesk</name>
    <message>
        <source>Reading the pasted text…</source>
        <translation>Lecture du texte collé…</translation>
    </message>
    <message>
        <source>The pasted text is in.</source>
        <translation>Le texte collé est repris.</translation>
    </message>
    <message>
        <source>Texts of Word, LibreOffice, the web (%1)</source>
        <translation>Textes de Word, de LibreOffice, du web (%1)</translation>
    </message>
    <message>
        <source>Import a text</source>
        <translation>Importer un texte</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>“%1” holds no text that can be taken in. Nothing was changed.</source>
        <translation>« %1 » ne contient aucun texte à reprendre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” was taken in as one step; Undo takes it back.</source>
        <translation>« %1 » a été repris en une seule étape ; Annuler la défait.</translation>
    </message>
    <message>
        <source>No text stands here in this language: there is nothing to repair.</source>
        <translation>Il n’y a pas de texte ici dans cette langue : rien à réparer.</translation>
    </message>
    <message>
        <source>Taking in the text…</source>
        <translation>Reprise du texte…</translation>
    </message>
    <message>
        <source>Repairing the text…</source>
        <translation>Réparation du texte…</translation>
    </message>
</context>
<context>
    <name>ui::repair::RepairDialog</name>
    <message>
        <source>Looking through the text…</source>
        <translation>Examen du texte…</translation>
    </message>
    <message>
        <source>Nothing to repair was found here.</source>
        <translation>Rien à réparer n’a été trouvé ici.</translation>
    </message>
    <message>
        <source>This text seems to come out of a PDF. On the left it stands as it will come in; on the right is every repair. Untick what is wrong. Undo takes everything back in one step.</source>
        <translation>Ce texte semble provenir d’un PDF. À gauche, le texte tel qu’il sera repris ; à droite, chaque réparation. Décochez ce qui est faux. Annuler défait le tout en une seule étape.</translation>
    </message>
    <message>
        <source>On the left the text stands as it will be; on the right is every repair. Untick what is wrong. Undo takes everything back in one step.</source>
        <translation>À gauche, le texte tel qu’il sera ; à droite, chaque réparation. Décochez ce qui est faux. Annuler défait le tout en une seule étape.</translation>
    </message>
    <message>
        <source>Text from a PDF</source>
        <translation>Texte provenant d’un PDF</translation>
    </message>
    <message>
        <source>Repair this text</source>
        <translation>Réparer ce texte</translation>
    </message>
    <message>
        <source>Take in repaired</source>
        <translation>Reprendre réparé</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Take in as it came</source>
        <translation>Reprendre tel quel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::repair::RepairModel</name>
    <message>
        <source>%1 – %2 of %3</source>
        <comment>kind of repair, ticked, all</comment>
        <translation>%1 – %2 sur %3</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(laissé de côté)</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 devient %2</translation>
    </message>
    <message>
        <source>%1 – note: %2</source>
        <translation>%1 – note : %2</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
</context>
<context>
    <name>ui::repair::RepairView</name>
    <message numerus="yes">
        <source>%1 of %n repair(s) ticked</source>
        <translation>
            <numerusform>%1 réparation cochée sur %n</numerusform>
            <numerusform>%1 réparations cochées sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed repairs</source>
        <translation>Réparations proposées</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
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
            <numerusform>%1 : %n endroit</numerusform>
            <numerusform>%1 : %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by its counterpart in the glossary</source>
        <translation>Trouvé grâce à son équivalent dans le glossaire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, words found there</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (by the glossary)</source>
        <translation>%1 (par le glossaire)</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>Note : </translation>
    </message>
</context>
<context>
    <name>ui::search::SearchForm</name>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace the chosen ones</source>
        <translation>Remplacer les éléments cochés</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Les deux langues</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>À travailler</translation>
    </message>
    <message>
        <source>French ahead</source>
        <translation>Français en avance</translation>
    </message>
    <message>
        <source>Dutch ahead</source>
        <translation>Néerlandais en avance</translation>
    </message>
    <message>
        <source>Both moved</source>
        <translation>À rapprocher</translation>
    </message>
    <message>
        <source>One language only</source>
        <translation>Une seule langue</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>In all texts</source>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>In headings</source>
        <translation>Dans les titres</translation>
    </message>
    <message>
        <source>In paragraphs</source>
        <translation>Dans les paragraphes</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>In quotes</source>
        <translation>Dans les citations</translation>
    </message>
    <message>
        <source>In boxes</source>
        <translation>Dans les encadrés</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>Dans les tableaux</translation>
    </message>
    <message>
        <source>In captions of pictures</source>
        <translation>Dans les légendes d’images</translation>
    </message>
    <message>
        <source>In the registers</source>
        <translation>Dans les répertoires</translation>
    </message>
    <message>
        <source>Search in the whole manual</source>
        <translation>Rechercher dans tout le manuel</translation>
    </message>
    <message>
        <source>Words to search for in the whole manual</source>
        <translation>Mots à rechercher dans tout le manuel</translation>
    </message>
    <message>
        <source>Language to search in</source>
        <translation>Langue où rechercher</translation>
    </message>
    <message>
        <source>State of the texts to search in</source>
        <translation>État des textes où rechercher</translation>
    </message>
    <message>
        <source>Kind of texts to search in</source>
        <translation>Genre de textes où rechercher</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace what is found</source>
        <translation>Remplacer ce qui est trouvé</translation>
    </message>
    <message>
        <source>Replace by:</source>
        <translation>Remplacer par :</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>Remplacer celui-ci</translation>
    </message>
    <message>
        <source>Only in some entries</source>
        <translation>Seulement dans certains éléments</translation>
    </message>
    <message>
        <source>Search only in some entries</source>
        <translation>Ne chercher que dans certains éléments</translation>
    </message>
    <message>
        <source>Meaning unchanged</source>
        <translation>Sens inchangé</translation>
    </message>
    <message>
        <source>Texts that are in step stay in step with the other language.</source>
        <translation>Les textes à jour restent à jour avec l’autre langue.</translation>
    </message>
</context>
<context>
    <name>ui::search::SearchPane</name>
    <message numerus="yes">
        <source>%n place(s) replaced. Undo takes it back.</source>
        <translation>
            <numerusform>%n endroit remplacé. Vous pouvez annuler.</numerusform>
            <numerusform>%n endroits remplacés. Vous pouvez annuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n best place(s)</source>
        <translation>
            <numerusform>Le meilleur endroit</numerusform>
            <numerusform>Les %n meilleurs endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Still searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found so far</source>
        <translation>
            <numerusform>%n endroit trouvé jusqu’ici</numerusform>
            <numerusform>%n endroits trouvés jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n endroit trouvé</numerusform>
            <numerusform>%n endroits trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message numerus="yes">
        <source>More than %n place(s) found. Only the first %n are listed, and only they can be replaced: search for more words to see them all.</source>
        <translation>
            <numerusform>Plus de %n endroit trouvé. Seul le premier est affiché, et lui seul peut être remplacé : cherchez davantage de mots pour voir tout.</numerusform>
            <numerusform>Plus de %n endroits trouvés. Seuls les %n premiers sont affichés, et eux seuls peuvent être remplacés : cherchez davantage de mots pour les voir tous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::settings::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Votre &amp;nom :</translation>
    </message>
    <message>
        <source>It is shown beside each change you make, in the history of the manual.</source>
        <translation>Il figure à côté de chacune de vos modifications, dans l’historique du manuel.</translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation>&amp;Langue du programme :</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apparence :</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::shared::EntryFilterForm</name>
    <message>
        <source>Every kind of entry</source>
        <translation>Tous les éléments</translation>
    </message>
    <message>
        <source>At every stage</source>
        <translation>À toutes les étapes</translation>
    </message>
    <message>
        <source>Of every network</source>
        <translation>De tous les réseaux</translation>
    </message>
    <message>
        <source>For every principle</source>
        <translation>Pour tous les principes</translation>
    </message>
    <message>
        <source>Due or not</source>
        <translation>À revoir ou non</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À revoir maintenant</translation>
    </message>
    <message>
        <source>Due within three months</source>
        <translation>À revoir dans les trois mois</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Sorte d’élément</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Stage of the practice</source>
        <translation>Étape de la pratique</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est à revoir</translation>
    </message>
</context>
<context>
    <name>ui::shared::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>Re&amp;chercher :</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::shared::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ui::shared::PairedDifference</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En montrer %n de plus</numerusform>
            <numerusform>En montrer %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shared::ProgressDialog</name>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::shared::SoughtOptions</name>
    <message>
        <source>Options</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Options (%1)</source>
        <comment>how many of them are chosen</comment>
        <translation>Critères (%1)</translation>
    </message>
    <message>
        <source>How to look for the words</source>
        <translation>Comment rechercher les mots</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>&amp;Mots entiers seulement</translation>
    </message>
    <message>
        <source>&amp;Capitals and accents count</source>
        <translation>Majuscules et accents &amp;comptent</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>In the replacement, $1 stands for what the first pair of brackets found.</source>
        <translation>Dans le remplacement, $1 désigne ce que la première paire de parenthèses a trouvé.</translation>
    </message>
    <message>
        <source>This expression cannot be read from character %1 on.</source>
        <translation>Cette expression est illisible à partir du caractère %1.</translation>
    </message>
</context>
<context>
    <name>ui::sheet::FactsForm</name>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>Everybody may read the contact</source>
        <translation>Tout le monde peut lire le contact</translation>
    </message>
    <message>
        <source>Only the networks</source>
        <translation>Seulement les réseaux</translation>
    </message>
    <message>
        <source>Only the makers of the manual</source>
        <translation>Seulement les auteurs du manuel</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Since (year, month or day)</source>
        <translation>&amp;Depuis (année, mois ou jour)</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Site &amp;web</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>Who may &amp;read it</source>
        <translation>&amp;Qui peut le lire</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <source>S&amp;uccessor</source>
        <translation>S&amp;uccesseur</translation>
    </message>
    <message>
        <source>Pr&amp;inciples</source>
        <translation>Pr&amp;incipes</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>The network was asked and did not say.</source>
        <translation>Le réseau a été interrogé et ne l’a pas communiqué.</translation>
    </message>
    <message>
        <source>%1: the network did not say</source>
        <translation>%1 : le réseau ne l’a pas communiqué</translation>
    </message>
    <message>
        <source>Pr&amp;omoter</source>
        <translation>&amp;Promoteur</translation>
    </message>
</context>
<context>
    <name>ui::sheet::FieldForm</name>
    <message>
        <source>Name in %1</source>
        <translation>Nom en %1</translation>
    </message>
    <message>
        <source>the usual name of its role</source>
        <translation>le nom habituel de son rôle</translation>
    </message>
    <message>
        <source>What it &amp;is</source>
        <translation>Ce que &amp;c’est</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Who may &amp;read it</source>
        <translation>Qui peut le &amp;lire</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>Lan&amp;gues</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>A sheet is c&amp;omplete without it</source>
        <translation>Une fiche est c&amp;omplète sans elle</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>Une rubrique de votre choix</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Only the networks</source>
        <translation>Seulement les réseaux</translation>
    </message>
    <message>
        <source>Only the makers of the manual</source>
        <translation>Seulement les auteurs du manuel</translation>
    </message>
    <message>
        <source>Written in both languages</source>
        <translation>Écrit dans les deux langues</translation>
    </message>
    <message>
        <source>Typed once for both</source>
        <translation>Saisi une fois pour les deux</translation>
    </message>
    <message>
        <source>In its author’s language only</source>
        <translation>Dans la langue de l’auteur seulement</translation>
    </message>
</context>
<context>
    <name>ui::sheet::FieldsList</name>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>the network did not say</source>
        <translation>le réseau ne l’a pas communiqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Fields of the sheet</source>
        <translation>Rubriques de la fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>no longer a field; its text is kept</source>
        <translation>n’est plus une rubrique ; son texte est conservé</translation>
    </message>
</context>
<context>
    <name>ui::sheet::FiguresList</name>
    <message>
        <source>New figure</source>
        <translation>Nouvelle donnée</translation>
    </message>
    <message>
        <source>“%1” is not a number or a range; it is kept as it is.</source>
        <translation>« %1 » n’est ni un nombre ni une fourchette ; le texte est gardé tel quel.</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-30. Until then it is not kept.</source>
        <translation>Écrivez le jour comme 2026-11-30. D’ici là, il n’est pas gardé.</translation>
    </message>
    <message>
        <source>This day is still to come; it is kept as it is.</source>
        <translation>Ce jour est encore à venir ; il est gardé tel quel.</translation>
    </message>
    <message>
        <source>Figures of the practice</source>
        <translation>Données de la pratique</translation>
    </message>
    <message>
        <source>What (%1)</source>
        <translation>Quoi (%1)</translation>
    </message>
    <message>
        <source>Value or range</source>
        <translation>Valeur ou fourchette</translation>
    </message>
    <message>
        <source>Unit (%1)</source>
        <translation>Unité (%1)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Refresh with today’s value</source>
        <translation>Act&amp;ualiser avec la valeur du jour</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Reti&amp;rer</translation>
    </message>
</context>
<context>
    <name>ui::sheet::ReviewForm</name>
    <message>
        <source>Nobody has said when to look at it again.</source>
        <translation>Personne n’a dit quand la relire.</translation>
    </message>
    <message>
        <source>Due since %1.</source>
        <translation>À revoir depuis le %1.</translation>
    </message>
    <message>
        <source>To look at again by %1.</source>
        <translation>À revoir pour le %1.</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact : %1</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>has changed since it was signed</source>
        <translation>a changé depuis l’approbation</translation>
    </message>
    <message>
        <source>still to sign</source>
        <translation>approbation attendue</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Requis : %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; has changed since</source>
        <translation>%1 ; a changé depuis</translation>
    </message>
    <message>
        <source>&amp;Looked after by</source>
        <translation>&amp;Suivi par</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Look at it &amp;again</source>
        <translation>À &amp;revoir</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>pour le</translation>
    </message>
    <message>
        <source>Look at it again on a named day</source>
        <translation>À revoir pour un jour donné</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Jour de la relecture</translation>
    </message>
    <message>
        <source>&amp;Still true today</source>
        <translation>&amp;Toujours exact aujourd’hui</translation>
    </message>
    <message>
        <source>Contact still &amp;right today</source>
        <translation>Contact toujours &amp;bon aujourd’hui</translation>
    </message>
    <message>
        <source>The contact is still right today</source>
        <translation>Le contact est toujours bon aujourd’hui</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Où elles en sont</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Nom de la personne qui approuve</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>for its network</source>
        <translation>pour son réseau</translation>
    </message>
    <message>
        <source>Si&amp;gn</source>
        <translation>A&amp;pprouver</translation>
    </message>
    <message>
        <source>%1 for its network</source>
        <comment>role</comment>
        <translation>%1 pour son réseau</translation>
    </message>
    <message>
        <source>&amp;Withdraw the signature</source>
        <translation>Retirer &amp;l’approbation</translation>
    </message>
    <message>
        <source>It counts no more; the history keeps that it was given.</source>
        <translation>Elle ne compte plus ; l’historique garde qu’elle a été donnée.</translation>
    </message>
</context>
<context>
    <name>ui::sheet::ReviewRulesDialog</name>
    <message>
        <source>Reviews and signatures</source>
        <translation>Relectures et approbations</translation>
    </message>
    <message>
        <source>&amp;Entries are looked at again after</source>
        <translation>Les &amp;éléments sont revus après</translation>
    </message>
    <message>
        <source>&amp;Figures are looked at again after</source>
        <translation>Les &amp;données sont revues après</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
    <message>
        <source>Sheets say on paper until when they were found &amp;true</source>
        <translation>Les fiches imprimées disent quand elles ont été &amp;vérifiées</translation>
    </message>
    <message>
        <source>Who signs before something is published</source>
        <translation>Qui approuve avant une publication</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who signs, kind of entry</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>C&amp;ontacts are looked at again after</source>
        <translation>Les &amp;contacts sont revus après</translation>
    </message>
</context>
<context>
    <name>ui::sheet::SheetWindow</name>
    <message>
        <source>&amp;Write it</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>The network &amp;will say after all</source>
        <translation>Le réseau &amp;répondra finalement</translation>
    </message>
    <message>
        <source>The &amp;network did not say</source>
        <translation>Le réseau ne l’a pas co&amp;mmuniqué</translation>
    </message>
    <message>
        <source>Sheet and review</source>
        <translation>Fiche et relecture</translation>
    </message>
    <message>
        <source>F&amp;acts</source>
        <translation>&amp;Faits</translation>
    </message>
    <message>
        <source>Fi&amp;elds</source>
        <translation>Ru&amp;briques</translation>
    </message>
    <message>
        <source>Figur&amp;es</source>
        <translation>Don&amp;nées</translation>
    </message>
    <message>
        <source>Re&amp;view and signatures</source>
        <translation>Relecture et app&amp;robations</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::sheet::Sparkline</name>
    <message>
        <source>%1: %2</source>
        <comment>day, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>Valeurs au fil du temps</translation>
    </message>
</context>
<context>
    <name>ui::sheet::TemplateDialog</name>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Give each field a name in at least one language, or say what it is.</source>
        <translation>Donnez à chaque rubrique un nom dans une langue au moins, ou dites ce que c’est.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) say something in this field. Were it removed, their text would stay under its heading.</source>
        <translation>
            <numerusform>%n fiche dit quelque chose dans cette rubrique. Si elle est retirée, son texte reste sous son titre.</numerusform>
            <numerusform>%n fiches disent quelque chose dans cette rubrique. Si elle est retirée, leur texte reste sous son titre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields of the practice sheets</source>
        <translation>Rubriques des fiches de pratique</translation>
    </message>
    <message>
        <source>What every practice is asked. The order is that of the sheets’ list of fields and of the board.</source>
        <translation>Ce que l’on demande à chaque pratique. L’ordre est celui de la liste des rubriques de chaque fiche et du tableau de bord.</translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation>Rubriques, dans l’ordre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::spelling::OwnWordsDialog</name>
    <message>
        <source>Foreign word or name</source>
        <translation>Mot étranger ou nom</translation>
    </message>
    <message>
        <source>This manual</source>
        <translation>Ce manuel</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>The manual&apos;s own words</source>
        <translation>Mots propres au manuel</translation>
    </message>
    <message>
        <source>These words are spelt right, whatever the dictionaries say. Terms of the glossary and names in the registers are known without standing here.</source>
        <translation>Ces mots sont considérés comme corrects, quoi qu’en disent les dictionnaires. Les termes du glossaire et les noms des registres sont connus sans figurer ici.</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>&amp;Mot :</translation>
    </message>
    <message>
        <source>Language of the word</source>
        <translation>Langue du mot</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::window::AboutDialog</name>
    <message>
        <source>About Vademecum</source>
        <translation>À propos de Vademecum</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>An editor for a living manual in French and Dutch. It works on one file, without a network, and sends nothing to anyone.</source>
        <translation>Un éditeur pour un manuel vivant en français et en néerlandais. Il travaille sur un seul fichier, sans réseau, et n’envoie rien à personne.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and improve it. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure : vous pouvez l’utiliser, l’étudier, le partager et l’améliorer. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>It builds on the work of others:</source>
        <translation>Il s’appuie sur le travail d’autrui :</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Domaine public</translation>
    </message>
</context>
<context>
    <name>ui::window::FileDesk</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name is shown beside each change you make, in the history of the manual.
What is your name?</source>
        <translation>Votre nom figure à côté de chacune de vos modifications, dans l’historique du manuel.
Quel est votre nom ?</translation>
    </message>
    <message>
        <source>Open a manual read-only</source>
        <translation>Ouvrir un manuel en lecture seule</translation>
    </message>
    <message>
        <source>Open a manual</source>
        <translation>Ouvrir un manuel</translation>
    </message>
    <message>
        <source>Example manual</source>
        <translation>Manuel d’exemple</translation>
    </message>
    <message>
        <source>Where should your copy of the example be kept?</source>
        <translation>Où garder votre copie de l’exemple ?</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Enregistrement d’une copie…</translation>
    </message>
    <message>
        <source>The copy was saved and checked: “%1”.</source>
        <translation>La copie a été enregistrée et vérifiée : « %1 ».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>manual, day</comment>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurer une copie</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <comment>name of a file</comment>
        <translation>%1 (récupéré)</translation>
    </message>
    <message>
        <source>Make an editable copy</source>
        <translation>Créer une copie modifiable</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Autoriser les modifications</translation>
    </message>
    <message>
        <source>Make an editable copy…</source>
        <translation>Créer une copie modifiable…</translation>
    </message>
    <message>
        <source>Restoring a copy…</source>
        <translation>Restauration d’une copie…</translation>
    </message>
    <message>
        <source>Bring back what is left…</source>
        <translation>Récupérer ce qui reste…</translation>
    </message>
    <message>
        <source>%1 (brought back)</source>
        <comment>name of a file</comment>
        <translation>%1 (récupéré)</translation>
    </message>
    <message>
        <source>Bring back what is left</source>
        <translation>Récupérer ce qui reste</translation>
    </message>
    <message>
        <source>Bringing back what is left…</source>
        <translation>Récupération de ce qui reste…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
</context>
<context>
    <name>ui::window::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>ui::window::MainWindow</name>
    <message>
        <source>Nothing needs work here.</source>
        <translation>Il ne reste rien à travailler ici.</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Tout n’est pas enregistré</translation>
    </message>
    <message>
        <source>What you have typed since is lost if you close. Save a copy first.</source>
        <translation>Ce que vous avez écrit depuis sera perdu si vous fermez. Enregistrez d’abord une copie.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>%1 (read-only) – Vademecum</source>
        <translation>%1 (lecture seule) – Vademecum</translation>
    </message>
    <message>
        <source>%1 – Vademecum</source>
        <translation>%1 – Vademecum</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>No word is misspelt.</source>
        <translation>Aucun mot n’est mal orthographié.</translation>
    </message>
    <message>
        <source>No term of the glossary is missing here.</source>
        <translation>Aucun terme du glossaire ne manque ici.</translation>
    </message>
    <message>
        <source>No French dictionary was found: French spelling is not checked.</source>
        <translation>Aucun dictionnaire français n’a été trouvé : l’orthographe française n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>No Dutch dictionary was found: Dutch spelling is not checked.</source>
        <translation>Aucun dictionnaire néerlandais n’a été trouvé : l’orthographe néerlandaise n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>Every picture of the manual is shown somewhere.</source>
        <translation>Chaque image du manuel est montrée quelque part.</translation>
    </message>
    <message>
        <source>Unused pictures</source>
        <translation>Images inutilisées</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are shown nowhere. Remove them from the manual?</source>
        <translation>
            <numerusform>%n image n’est montrée nulle part. La retirer du manuel ?</numerusform>
            <numerusform>%n images ne sont montrées nulle part. Les retirer du manuel ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back, and published editions keep them.</source>
        <translation>« Annuler » les ramène, et les éditions publiées les gardent.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Go to a passage first.</source>
        <translation>Allez d’abord à un passage.</translation>
    </message>
</context>
<context>
    <name>ui::window::ManualView</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>À côté du texte</translation>
    </message>
    <message>
        <source>Writing aid</source>
        <translation>Aide à l’écriture</translation>
    </message>
</context>
<context>
    <name>ui::window::NewManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>New manual</source>
        <translation>Nouveau manuel</translation>
    </message>
    <message>
        <source>What is it called? One title is enough for now; the other language can follow.</source>
        <translation>Comment s’appelle-t-il ? Un seul titre suffit pour le moment ; l’autre langue peut suivre.</translation>
    </message>
    <message>
        <source>Title in &amp;French:</source>
        <translation>Titre en &amp;français :</translation>
    </message>
    <message>
        <source>Title in &amp;Dutch:</source>
        <translation>Titre en &amp;néerlandais :</translation>
    </message>
    <message>
        <source>&amp;Keep it in:</source>
        <translation>&amp;Enregistrer dans :</translation>
    </message>
    <message>
        <source>File of the manual</source>
        <translation>Fichier du manuel</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Par&amp;courir…</translation>
    </message>
    <message>
        <source>Create the manual</source>
        <translation>Créer le manuel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::window::OpeningBar</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de « %1 »…</translation>
    </message>
    <message>
        <source>Closing “%1” and making a backup…</source>
        <translation>Fermeture de « %1 » et création d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>Création de « %1 »…</translation>
    </message>
    <message>
        <source>Making a backup of “%1” before the program ends…</source>
        <translation>Sauvegarde de « %1 » avant la fermeture du programme…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Fermeture…</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>Ne pas attendre</translation>
    </message>
</context>
<context>
    <name>ui::window::PackSheets</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::window::RecentList</name>
    <message>
        <source>no longer there</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
</context>
<context>
    <name>ui::window::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving… (last saved %1)</source>
        <translation>Enregistrement… (dernier : %1)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>Non enregistré depuis %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Words: FR %1 · NL %2</source>
        <translation>Mots : FR %1 · NL %2</translation>
    </message>
    <message>
        <source>Language of the program: %1</source>
        <translation>Langue du programme : %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Go to the next passage that needs work (Ctrl+J)</source>
        <translation>Aller au prochain passage à travailler (Ctrl+J)</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>Enregistré le %1</translation>
    </message>
    <message>
        <source>In the whole manual: FR %1 · NL %2</source>
        <translation>Dans tout le manuel : FR %1 · NL %2</translation>
    </message>
    <message>
        <source>“%1” with what stands under it</source>
        <translation>« %1 » avec tout ce qui se trouve en dessous</translation>
    </message>
    <message>
        <source>In step: FR %1 % · NL %2 %</source>
        <translation>À jour : FR %1 % · NL %2 %</translation>
    </message>
    <message>
        <source>Words selected: FR %1</source>
        <translation>Mots sélectionnés : FR %1</translation>
    </message>
    <message>
        <source>Words selected: NL %1</source>
        <translation>Mots sélectionnés : NL %1</translation>
    </message>
    <message>
        <source>Words selected: FR %1 · NL %2</source>
        <translation>Mots sélectionnés : FR %1 · NL %2</translation>
    </message>
</context>
<context>
    <name>ui::window::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>A living manual, in French and in Dutch.</source>
        <translation>Un manuel vivant, en français et en néerlandais.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Continue with</source>
        <translation>Continuer avec</translation>
    </message>
    <message>
        <source>The manuals you open will be listed here.</source>
        <translation>Les manuels que vous ouvrirez apparaîtront ici.</translation>
    </message>
    <message>
        <source>Recent manuals</source>
        <translation>Manuels récents</translation>
    </message>
    <message>
        <source>New manual</source>
        <translation>Nouveau manuel</translation>
    </message>
    <message>
        <source>Start from an empty page</source>
        <translation>Partir d’une page blanche</translation>
    </message>
    <message>
        <source>Open a manual</source>
        <translation>Ouvrir un manuel</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>Un fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>Example manual</source>
        <translation>Manuel d’exemple</translation>
    </message>
    <message>
        <source>Look around and try things out</source>
        <translation>Pour découvrir et essayer</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>How it works, in five minutes</source>
        <translation>Comment ça marche, en cinq minutes</translation>
    </message>
    <message>
        <source>Language of the program: %1</source>
        <translation>Langue du programme : %1</translation>
    </message>
</context>
</TS>
