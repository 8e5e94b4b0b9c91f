<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n stopper(s),</source>
        <translation>
            <numerusform>%n stopper,</numerusform>
            <numerusform>%n stoppers,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s),</source>
        <translation>
            <numerusform>%n fault,</numerusform>
            <numerusform>%n faults,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>a published edition (default: the current text)</source>
        <translation>a published edition (default: the current text)</translation>
    </message>
    <message>
        <source>how many of each severity</source>
        <translation>how many of each severity</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>The option %1 is not known.</translation>
    </message>
    <message>
        <source>Something is missing after %1.</source>
        <translation>Something is missing after %1.</translation>
    </message>
    <message>
        <source>The language “%1” is not known. Choose fr, nl or en.</source>
        <translation>The language “%1” is not known. Choose fr, nl or en.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Something is missing.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” is one word too many.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>“%1” is not a command.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>what was compared</source>
        <translation>what was compared</translation>
    </message>
    <message>
        <source>id and kind of the entry</source>
        <translation>id and kind of the entry</translation>
    </message>
    <message>
        <source>its title; empty when it is not written yet</source>
        <translation>its title; empty when it is not written yet</translation>
    </message>
    <message>
        <source>new, removed, ended, updated, data_refreshed, moved</source>
        <translation>new, removed, ended, updated, data_refreshed, moved</translation>
    </message>
    <message>
        <source>id of the passage, figure or entry that has the text</source>
        <translation>id of the passage, figure or entry that has the text</translation>
    </message>
    <message>
        <source>which of its texts</source>
        <translation>which of its texts</translation>
    </message>
    <message>
        <source>fr or nl</source>
        <translation>fr or nl</translation>
    </message>
    <message>
        <source>the text; null when there was none</source>
        <translation>the text; null when there was none</translation>
    </message>
    <message>
        <source>what it is: broken_link, missing_wording…</source>
        <translation>what it is: broken_link, missing_wording…</translation>
    </message>
    <message>
        <source>stopper, fault or remark</source>
        <translation>stopper, fault or remark</translation>
    </message>
    <message>
        <source>id of the object it is about</source>
        <translation>id of the object it is about</translation>
    </message>
    <message>
        <source>id of the entry the object belongs to; empty outside any entry</source>
        <translation>id of the entry the object belongs to; empty outside any entry</translation>
    </message>
    <message>
        <source>fr, nl, or null when it is about both</source>
        <translation>fr, nl, or null when it is about both</translation>
    </message>
    <message>
        <source>what it refers to: a target, a path, a level</source>
        <translation>what it refers to: a target, a path, a level</translation>
    </message>
    <message>
        <source>the explanation in plain words</source>
        <translation>the explanation in plain words</translation>
    </message>
    <message>
        <source>Edition %1 is intact: %2</source>
        <translation>Edition %1 is intact: %2</translation>
    </message>
    <message>
        <source>Edition %1 does not match its hashes: %2</source>
        <translation>Edition %1 does not match its hashes: %2</translation>
    </message>
    <message>
        <source>Lists the published editions, oldest first.</source>
        <translation>Lists the published editions, oldest first.</translation>
    </message>
    <message>
        <source>Checks every hash in the editions and names what differs.</source>
        <translation>Checks every hash in the editions and names what differs.</translation>
    </message>
    <message>
        <source>number of the edition</source>
        <translation>number of the edition</translation>
    </message>
    <message>
        <source>its root hash: 64 hexadecimal digits</source>
        <translation>its root hash: 64 hexadecimal digits</translation>
    </message>
    <message>
        <source>whether everything matches its hash</source>
        <translation>whether everything matches its hash</translation>
    </message>
    <message>
        <source>what does not</source>
        <translation>what does not</translation>
    </message>
    <message>
        <source>when, in UTC (ISO 8601)</source>
        <translation>when, in UTC (ISO 8601)</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>who published it</translation>
    </message>
    <message>
        <source>the note on it</source>
        <translation>the note on it</translation>
    </message>
    <message>
        <source>root hash of the edition before it, or null</source>
        <translation>root hash of the edition before it, or null</translation>
    </message>
    <message>
        <source>the faults that were accepted</source>
        <translation>the faults that were accepted</translation>
    </message>
    <message>
        <source>--output is missing.</source>
        <translation>--output is missing.</translation>
    </message>
    <message>
        <source>The output would overwrite the manual itself.</source>
        <translation>The output would overwrite the manual itself.</translation>
    </message>
    <message>
        <source>The format “%1” is not known. Choose pdf or json.</source>
        <translation>The format “%1” is not known. Choose pdf or json.</translation>
    </message>
    <message>
        <source>The language “%1” is not known. Choose fr, nl, or both: fr,nl.</source>
        <translation>The language “%1” is not known. Choose fr, nl, or both: fr,nl.</translation>
    </message>
    <message>
        <source>The layout “%1” is not known. Choose single, columns or facing.</source>
        <translation>The layout “%1” is not known. Choose single, columns or facing.</translation>
    </message>
    <message>
        <source>The layout “single” takes only one language.</source>
        <translation>The layout “single” takes only one language.</translation>
    </message>
    <message>
        <source>The layout “%1” needs both languages.</source>
        <translation>The layout “%1” needs both languages.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Writes the manual, or an edition of it, to a file.</source>
        <translation>Writes the manual, or an edition of it, to a file.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>by default, from the name of OUT; otherwise pdf</source>
        <translation>by default, from the name of OUT; otherwise pdf</translation>
    </message>
    <message>
        <source>one language, or both in that order</source>
        <translation>one language, or both in that order</translation>
    </message>
    <message>
        <source>one language (default); both side by side on a page; left page and right page</source>
        <translation>one language (default); both side by side on a page; left page and right page</translation>
    </message>
    <message>
        <source>a published edition (default: the current text, marked as draft)</source>
        <translation>a published edition (default: the current text, marked as draft)</translation>
    </message>
    <message>
        <source>only these entries and everything under them</source>
        <translation>only these entries and everything under them</translation>
    </message>
    <message>
        <source>path of the file that was written</source>
        <translation>path of the file that was written</translation>
    </message>
    <message>
        <source>pdf or json</source>
        <translation>pdf or json</translation>
    </message>
    <message>
        <source>number of the edition, or null for the draft</source>
        <translation>number of the edition, or null for the draft</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>size of the file</translation>
    </message>
    <message>
        <source>json: how many were written</source>
        <translation>json: how many were written</translation>
    </message>
    <message>
        <source>pdf: what the pages show</source>
        <translation>pdf: what the pages show</translation>
    </message>
    <message>
        <source>pdf: whether this is the file kept with the edition</source>
        <translation>pdf: whether this is the file kept with the edition</translation>
    </message>
    <message>
        <source>pdf, not kept: number of pages</source>
        <translation>pdf, not kept: number of pages</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>done, but there are faults or stoppers; for publish: not done because of them</source>
        <translation>done, but there are faults or stoppers; for publish: not done because of them</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>wrong usage</translation>
    </message>
    <message>
        <source>refused: the input or the file cannot be accepted</source>
        <translation>refused: the input or the file cannot be accepted</translation>
    </message>
    <message>
        <source>failed for an outside reason: disk full, manual open in another window, no permission</source>
        <translation>failed for an outside reason: disk full, manual open in another window, no permission</translation>
    </message>
    <message>
        <source>print one JSON document instead of text</source>
        <translation>print one JSON document instead of text</translation>
    </message>
    <message>
        <source>language of messages (default: the system&apos;s)</source>
        <translation>language of messages (default: the system&apos;s)</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>Opens the window, on FILE or the welcome page.</source>
        <translation>Opens the window, on FILE or the welcome page.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options of every command:</translation>
    </message>
    <message>
        <source>show the version of the program</source>
        <translation>show the version of the program</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit status:</source>
        <translation>Results go to standard output, everything else to standard error. Exit status:</translation>
    </message>
    <message>
        <source>Keys of the JSON document:</source>
        <translation>Keys of the JSON document:</translation>
    </message>
    <message>
        <source>after a failure: a fixed word, and the place</source>
        <translation>after a failure: a fixed word, and the place</translation>
    </message>
    <message>
        <source>what it refers to, and the explanation in plain words</source>
        <translation>what it refers to, and the explanation in plain words</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>%1 now contains %2 entries, %3 passages.</source>
        <translation>%1 now contains %2 entries, %3 passages.</translation>
    </message>
    <message>
        <source>Imports files (according to their type), as one change.</source>
        <translation>Imports files (according to their type), as one change.</translation>
    </message>
    <message>
        <source>path of the manual</source>
        <translation>path of the manual</translation>
    </message>
    <message>
        <source>paths of the imported files</source>
        <translation>paths of the imported files</translation>
    </message>
    <message>
        <source>number of entries</source>
        <translation>number of entries</translation>
    </message>
    <message>
        <source>number of passages</source>
        <translation>number of passages</translation>
    </message>
    <message>
        <source>--example and --from cannot be used together.</source>
        <translation>--example and --from cannot be used together.</translation>
    </message>
    <message>
        <source>Created %1: %2 entries, %3 passages.</source>
        <translation>Created %1: %2 entries, %3 passages.</translation>
    </message>
    <message>
        <source>Creates a manual; never overwrites a file.</source>
        <translation>Creates a manual; never overwrites a file.</translation>
    </message>
    <message>
        <source>the manual that comes with the program</source>
        <translation>the manual that comes with the program</translation>
    </message>
    <message>
        <source>a manual in the interchange format</source>
        <translation>a manual in the interchange format</translation>
    </message>
    <message>
        <source>path of the new manual</source>
        <translation>path of the new manual</translation>
    </message>
    <message>
        <source>id of the manual</source>
        <translation>id of the manual</translation>
    </message>
    <message numerus="yes">
        <source>Not published: %n stopper(s),</source>
        <translation>
            <numerusform>Not published: %n stopper,</numerusform>
            <numerusform>Not published: %n stoppers,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s). --accept accepts faults.</source>
        <translation>
            <numerusform>%n fault. --accept accepts faults.</numerusform>
            <numerusform>%n faults. --accept accepts faults.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publishing</translation>
    </message>
    <message>
        <source>Freezes the current text and prints the root hash (64 hexadecimal digits).</source>
        <translation>Freezes the current text and prints the root hash (64 hexadecimal digits).</translation>
    </message>
    <message>
        <source>a note about the edition</source>
        <translation>a note about the edition</translation>
    </message>
    <message>
        <source>publish in spite of faults; the edition lists them</source>
        <translation>publish in spite of faults; the edition lists them</translation>
    </message>
    <message>
        <source>whether it was published</source>
        <translation>whether it was published</translation>
    </message>
    <message>
        <source>id of the entry the text belongs to; empty outside any entry</source>
        <translation>id of the entry the text belongs to; empty outside any entry</translation>
    </message>
    <message>
        <source>its title in the language of messages, otherwise in the other</source>
        <translation>its title in the language of messages, otherwise in the other</translation>
    </message>
    <message>
        <source>id of the passage, entry or term that has the text</source>
        <translation>id of the passage, entry or term that has the text</translation>
    </message>
    <message>
        <source>the words with some text around them</source>
        <translation>the words with some text around them</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
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
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>path and id of the manual</source>
        <translation>path and id of the manual</translation>
    </message>
    <message>
        <source>number of entries, and of each kind: parts, modules, practices</source>
        <translation>number of entries, and of each kind: parts, modules, practices</translation>
    </message>
    <message>
        <source>number of passages, table cells included</source>
        <translation>number of passages, table cells included</translation>
    </message>
    <message>
        <source>words, and texts written and missing</source>
        <translation>words, and texts written and missing</translation>
    </message>
    <message>
        <source>texts by state: in_step, fr_ahead, nl_ahead, both_moved, adapted, single</source>
        <translation>texts by state: in_step, fr_ahead, nl_ahead, both_moved, adapted, single</translation>
    </message>
    <message>
        <source>numbers of the published editions</source>
        <translation>numbers of the published editions</translation>
    </message>
    <message>
        <source>There is no display here to open a window on. vademecum --help shows what works without one.</source>
        <translation>There is no display here to open a window on. vademecum --help shows what works without one.</translation>
    </message>
    <message>
        <source>pdf: attach the manual as data, JSON and pictures</source>
        <translation>pdf: attach the manual as data, JSON and pictures</translation>
    </message>
    <message>
        <source>“%1” is not known after %2. Choose one of: %3.</source>
        <translation>“%1” is not known after %2. Choose one of: %3.</translation>
    </message>
    <message>
        <source>a text missing in the language: say so (default in a draft), print the other language, or nothing</source>
        <translation>a text missing in the language: say so (default in a draft), print the other language, or nothing</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>levels of contents</source>
        <translation>levels of contents</translation>
    </message>
    <message>
        <source>references</source>
        <translation>references</translation>
    </message>
    <message>
        <source>a text missing in an edition</source>
        <translation>a text missing in an edition</translation>
    </message>
    <message>
        <source>lists left out</source>
        <translation>lists left out</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>publisher</translation>
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
        <translation>Shows how the manual’s pages look, and changes it. The choice is kept in the manual.</translation>
    </message>
    <message>
        <source>in an edition, a text missing in one language: the other language, or nothing</source>
        <translation>in an edition, a text missing in one language: the other language, or nothing</translation>
    </message>
    <message>
        <source>name of the publisher, for the cover</source>
        <translation>name of the publisher, for the cover</translation>
    </message>
    <message>
        <source>logo for the cover: a picture file, the id of a picture, or none</source>
        <translation>logo for the cover: a picture file, the id of a picture, or none</translation>
    </message>
    <message>
        <source>licence, for the page behind the cover</source>
        <translation>licence, for the page behind the cover</translation>
    </message>
    <message>
        <source>how the pages look</source>
        <translation>how the pages look</translation>
    </message>
    <message>
        <source>what the cover and the page behind it say; logo: id of a picture, or null</source>
        <translation>what the cover and the page behind it say; logo: id of a picture, or null</translation>
    </message>
    <message>
        <source>look of the pages; large: no letter under 16 points</source>
        <translation>look of the pages; large: no letter under 16 points</translation>
    </message>
    <message>
        <source>size of the pages</source>
        <translation>size of the pages</translation>
    </message>
    <message>
        <source>how many levels the table of contents shows</source>
        <translation>how many levels the table of contents shows</translation>
    </message>
    <message>
        <source>references to list: all, or only those the text cites</source>
        <translation>references to list: all, or only those the text cites</translation>
    </message>
    <message>
        <source>lists to leave out: practices, figures, glossary, index, references, changes; none: leave out no list</source>
        <translation>lists to leave out: practices, figures, glossary, index, references, changes; none: leave out no list</translation>
    </message>
    <message>
        <source>Brings back what is left of a damaged manual into a new file; FILE is left as it is.</source>
        <translation>Brings back what is left of a damaged manual into a new file; FILE is left as it is.</translation>
    </message>
    <message>
        <source>paths of the damaged file and of the new one</source>
        <translation>paths of the damaged file and of the new one</translation>
    </message>
    <message>
        <source>whether nothing that is shown was lost</source>
        <translation>whether nothing that is shown was lost</translation>
    </message>
    <message>
        <source>wordings in the new file</source>
        <translation>wordings in the new file</translation>
    </message>
    <message>
        <source>values in its history, and how many are lost</source>
        <translation>values in its history, and how many are lost</translation>
    </message>
    <message>
        <source>texts and details shown in an earlier form, or not at all</source>
        <translation>texts and details shown in an earlier form, or not at all</translation>
    </message>
    <message>
        <source>pictures and parts of editions that are lost</source>
        <translation>pictures and parts of editions that are lost</translation>
    </message>
    <message>
        <source>path of the backup that filled the gaps; empty when there was none</source>
        <translation>path of the backup that filled the gaps; empty when there was none</translation>
    </message>
    <message>
        <source>values only the backup held, and texts that differ from it</source>
        <translation>values only the backup held, and texts that differ from it</translation>
    </message>
    <message>
        <source>Bringing back what is left</source>
        <translation>Bringing back what is left</translation>
    </message>
    <message>
        <source>whether the file&apos;s beginning is destroyed, so that the new file is the backup</source>
        <translation>whether the file&apos;s beginning is destroyed, so that the new file is the backup</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made with a newer version of Vademecum are kept, but cannot be shown here.</source>
        <translation>
            <numerusform>%n change made with a newer version of Vademecum is kept, but cannot be shown here.</numerusform>
            <numerusform>%n changes made with a newer version of Vademecum are kept, but cannot be shown here.</numerusform>
        </translation>
    </message>
    <message>
        <source>number of changes kept for a newer version of Vademecum</source>
        <translation>number of changes kept for a newer version of Vademecum</translation>
    </message>
    <message>
        <source>what is damaged in the file; empty when it is sound</source>
        <translation>what is damaged in the file; empty when it is sound</translation>
    </message>
    <message>
        <source>No French dictionary was found: French spelling is not checked.</source>
        <translation>No French dictionary was found: French spelling is not checked.</translation>
    </message>
    <message>
        <source>No Dutch dictionary was found: Dutch spelling is not checked.</source>
        <translation>No Dutch dictionary was found: Dutch spelling is not checked.</translation>
    </message>
    <message>
        <source>leave out misspelt words</source>
        <translation>leave out misspelt words</translation>
    </message>
    <message>
        <source>codes of the languages without a dictionary</source>
        <translation>codes of the languages without a dictionary</translation>
    </message>
    <message>
        <source>Finds texts that contain these words, inflected or not, or their counterparts in the glossary, best first.</source>
        <translation>Finds texts that contain these words, inflected or not, or their counterparts in the glossary, best first.</translation>
    </message>
    <message>
        <source>true when not the words themselves are there, but their counterpart in the glossary</source>
        <translation>true when not the words themselves are there, but their counterpart in the glossary</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) written.</source>
        <translation>
            <numerusform>%n pair written.</numerusform>
            <numerusform>%n pairs written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) will be offered while writing.</source>
        <translation>
            <numerusform>%n pair will be offered while writing.</numerusform>
            <numerusform>%n pairs will be offered while writing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the texts that are in step as a translation memory (TMX 1.4).</source>
        <translation>Writes the texts that are in step as a translation memory (TMX 1.4).</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>how many</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>the new file</translation>
    </message>
    <message>
        <source>Keeps a translation memory (TMX) for this user; the window offers its texts in every manual.</source>
        <translation>Keeps a translation memory (TMX) for this user; the window offers its texts in every manual.</translation>
    </message>
    <message>
        <source>names of all memories that are kept</source>
        <translation>names of all memories that are kept</translation>
    </message>
    <message>
        <source>In large print on A5 the languages stand on facing pages: columns would be too narrow.</source>
        <translation>In large print on A5 the languages stand on facing pages: columns would be too narrow.</translation>
    </message>
    <message>
        <source>Lists what is wrong or still to do: missing texts, texts that are ahead, broken links, pictures without a description, misspelt words, terms, numbers, dates, links, footnotes and bold of one language only, wordings in the wrong language, double spaces, missing end marks, names written in several ways…</source>
        <translation>Lists what is wrong or still to do: missing texts, texts that are ahead, broken links, pictures without a description, misspelt words, terms, numbers, dates, links, footnotes and bold of one language only, wordings in the wrong language, double spaces, missing end marks, names written in several ways…</translation>
    </message>
    <message>
        <source>Practices, %1: %2</source>
        <translation>Practices, %1: %2</translation>
    </message>
    <message>
        <source>To look at again: %1 now, %2 within three months</source>
        <translation>To look at again: %1 now, %2 within three months</translation>
    </message>
    <message>
        <source>Entries without a signature they need: %1</source>
        <translation>Entries without a signature they need: %1</translation>
    </message>
    <message>
        <source>Open comments: %1</source>
        <translation>Open comments: %1</translation>
    </message>
    <message>
        <source>Conflicts: %1</source>
        <translation>Conflicts: %1</translation>
    </message>
    <message>
        <source>Tells what there is and what needs doing: entries, words and states in each language, practices on their way, reviews due, signatures and comments.</source>
        <translation>Tells what there is and what needs doing: entries, words and states in each language, practices on their way, reviews due, signatures and comments.</translation>
    </message>
    <message>
        <source>number of values on which two versions disagree</source>
        <translation>number of values on which two versions disagree</translation>
    </message>
    <message>
        <source>ids of practices by stage: unstated, proposed, being_written, active, ended, succeeded</source>
        <translation>ids of practices by stage: unstated, proposed, being_written, active, ended, succeeded</translation>
    </message>
    <message>
        <source>what is to be looked at again: entry, what (entry, figure, contact), id, on</source>
        <translation>what is to be looked at again: entry, what (entry, figure, contact), id, on</translation>
    </message>
    <message>
        <source>texts missing and behind, and the entries they stand in</source>
        <translation>texts missing and behind, and the entries they stand in</translation>
    </message>
    <message>
        <source>ids of open comments, and of entries without a signature they need</source>
        <translation>ids of open comments, and of entries without a signature they need</translation>
    </message>
    <message>
        <source>per network and field of the sheet, in each language: said, behind, unsaid, open</source>
        <translation>per network and field of the sheet, in each language: said, behind, unsaid, open</translation>
    </message>
    <message>
        <source>per practice: principles, fields said of those wanted, behind, due</source>
        <translation>per practice: principles, fields said of those wanted, behind, due</translation>
    </message>
    <message>
        <source>It is the first edition.</source>
        <translation>It is the first edition.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifying</translation>
    </message>
    <message>
        <source>how much room its frozen texts take</source>
        <translation>how much room its frozen texts take</translation>
    </message>
    <message>
        <source>Shows what an edition says has changed since the one before. NUMBER may be &quot;draft&quot;.</source>
        <translation>Shows what an edition says has changed since the one before. NUMBER may be &quot;draft&quot;.</translation>
    </message>
    <message>
        <source>number of the edition before; empty for the first</source>
        <translation>number of the edition before; empty for the first</translation>
    </message>
    <message>
        <source>id of the entry</source>
        <translation>id of the entry</translation>
    </message>
    <message>
        <source>what its publisher says of it, if anything</source>
        <translation>what its publisher says of it, if anything</translation>
    </message>
    <message>
        <source>remarks that were known, by group, and how many</source>
        <translation>remarks that were known, by group, and how many</translation>
    </message>
    <message>
        <source>texts that stand in it as they last were in step: id and field</source>
        <translation>texts that stand in it as they last were in step: id and field</translation>
    </message>
    <message>
        <source>sizes of the PDFs kept with it</source>
        <translation>sizes of the PDFs kept with it</translation>
    </message>
    <message>
        <source>pdf: bars in the margin beside what has changed since the edition before</source>
        <translation>pdf: bars in the margin beside what has changed since the edition before</translation>
    </message>
    <message>
        <source>the note in French</source>
        <translation>the note in French</translation>
    </message>
    <message>
        <source>the note in Dutch</source>
        <translation>the note in Dutch</translation>
    </message>
    <message>
        <source>of all texts that are not in step, or of these, freeze the last wordings that were</source>
        <translation>of all texts that are not in step, or of these, freeze the last wordings that were</translation>
    </message>
    <message>
        <source>what it says has changed: what &quot;edition changes FILE draft --json&quot; prints, edited</source>
        <translation>what it says has changed: what &quot;edition changes FILE draft --json&quot; prints, edited</translation>
    </message>
    <message>
        <source>Shows what changed, by entry, in both languages. NEW may be &quot;draft&quot;.</source>
        <translation>Shows what changed, by entry, in both languages. NEW may be &quot;draft&quot;.</translation>
    </message>
    <message>
        <source>NUMBER: letters, digits, dots, hyphens and single spaces, such as 2026.2.</source>
        <translation>NUMBER: letters, digits, dots, hyphens and single spaces, such as 2026.2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Editions: none yet</source>
        <translation>Editions: none yet</translation>
    </message>
    <message>
        <source>Editions: %1, the newest is %2</source>
        <translation>Editions: %1, the newest is %2</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>No meetings yet.</source>
        <translation>No meetings yet.</translation>
    </message>
    <message>
        <source>Lists the meetings, by day.</source>
        <translation>Lists the meetings, by day.</translation>
    </message>
    <message>
        <source>what it is called, and how it stands</source>
        <translation>what it is called, and how it stands</translation>
    </message>
    <message>
        <source>days and times: day, from, until</source>
        <translation>days and times: day, from, until</translation>
    </message>
    <message>
        <source>ids of the practices and modules it is about</source>
        <translation>ids of the practices and modules it is about</translation>
    </message>
    <message>
        <source>Writes what is handed out at a meeting as one PDF: programme, hand-outs, lists, forms.</source>
        <translation>Writes what is handed out at a meeting as one PDF: programme, hand-outs, lists, forms.</translation>
    </message>
    <message>
        <source>only these, in this order: %1 (default: the meeting’s own set)</source>
        <translation>only these, in this order: %1 (default: the meeting’s own set)</translation>
    </message>
    <message>
        <source>one language, both, or each participant’s own (default: as the meeting’s set says)</source>
        <translation>one language, both, or each participant’s own (default: as the meeting’s set says)</translation>
    </message>
    <message>
        <source>how many on a sheet; booklet: to be printed on both sides and folded</source>
        <translation>how many on a sheet; booklet: to be printed on both sides and folded</translation>
    </message>
    <message>
        <source>id of the meeting, and the edition that was taught (null: the current text)</source>
        <translation>id of the meeting, and the edition that was taught (null: the current text)</translation>
    </message>
    <message>
        <source>what was printed, in order</source>
        <translation>what was printed, in order</translation>
    </message>
    <message>
        <source>number of pages, size of the file</source>
        <translation>number of pages, size of the file</translation>
    </message>
    <message>
        <source>Meetings to come: %1</source>
        <translation>Meetings to come: %1</translation>
    </message>
    <message>
        <source>ids of the meetings to come, the next first</source>
        <translation>ids of the meetings to come, the next first</translation>
    </message>
    <message>
        <source>Writes what came of a meeting as a PDF: who came, what the evaluations say, what follows.</source>
        <translation>Writes what came of a meeting as a PDF: who came, what the evaluations say, what follows.</translation>
    </message>
    <message>
        <source>one language, or both (default: the meeting’s)</source>
        <translation>one language, or both (default: the meeting’s)</translation>
    </message>
    <message>
        <source>which fact: place, promoter, since, lifecycle, principles, figure_value…</source>
        <translation>which fact: place, promoter, since, lifecycle, principles, figure_value…</translation>
    </message>
    <message>
        <source>id of the entry, heading or figure it is a fact of</source>
        <translation>id of the entry, heading or figure it is a fact of</translation>
    </message>
    <message>
        <source>what it is called, in the reader&apos;s language</source>
        <translation>what it is called, in the reader&apos;s language</translation>
    </message>
    <message>
        <source>its values, objects by their ids; empty when it was not filled in</source>
        <translation>its values, objects by their ids; empty when it was not filled in</translation>
    </message>
    <message>
        <source>whether its passages stand in another order or are of another kind</source>
        <translation>whether its passages stand in another order or are of another kind</translation>
    </message>
    <message>
        <source>the file to write; if it is called .zip, it holds one PDF for each part</source>
        <translation>the file to write; if it is called .zip, it holds one PDF for each part</translation>
    </message>
    <message>
        <source>Writes meetings for a calendar (iCalendar): these, or all of them.</source>
        <translation>Writes meetings for a calendar (iCalendar): these, or all of them.</translation>
    </message>
    <message>
        <source>in which language (default: that of the messages)</source>
        <translation>in which language (default: that of the messages)</translation>
    </message>
    <message>
        <source>how many meetings, size of the file</source>
        <translation>how many meetings, size of the file</translation>
    </message>
    <message>
        <source>column %1 is not taken in: %2</source>
        <translation>column %1 is not taken in: %2</translation>
    </message>
    <message>
        <source>row %1 has no name%2</source>
        <translation>row %1 has no name%2</translation>
    </message>
    <message>
        <source>row %1 is short of %2 cells</source>
        <translation>row %1 is short of %2 cells</translation>
    </message>
    <message>
        <source>row %1 has more cells than there are columns: %2</source>
        <translation>row %1 has more cells than there are columns: %2</translation>
    </message>
    <message>
        <source>row %1 has a language that is not known: %2</source>
        <translation>row %1 has a language that is not known: %2</translation>
    </message>
    <message>
        <source>%1 added, %2 brought up to date</source>
        <translation>%1 added, %2 brought up to date</translation>
    </message>
    <message>
        <source>Choose one of --take and --erase.</source>
        <translation>Choose one of --take and --erase.</translation>
    </message>
    <message>
        <source>Lists who is registered for a meeting; takes a list in, writes one, or erases everybody for good.</source>
        <translation>Lists who is registered for a meeting; takes a list in, writes one, or erases everybody for good.</translation>
    </message>
    <message>
        <source>adds who is on this list, and brings those up to date who are there</source>
        <translation>adds who is on this list, and brings those up to date who are there</translation>
    </message>
    <message>
        <source>erases everybody; this cannot be undone</source>
        <translation>erases everybody; this cannot be undone</translation>
    </message>
    <message>
        <source>writes the list for a spreadsheet</source>
        <translation>writes the list for a spreadsheet</translation>
    </message>
    <message>
        <source>path of the manual, and id of the meeting</source>
        <translation>path of the manual, and id of the meeting</translation>
    </message>
    <message>
        <source>row %1, “%2”, is not understood: %3</source>
        <translation>row %1, “%2”, is not understood: %3</translation>
    </message>
    <message>
        <source>row %1, “%2”, has two answers; left out: %3</source>
        <translation>row %1, “%2”, has two answers; left out: %3</translation>
    </message>
    <message>
        <source>Tells what the evaluation forms of a meeting say; takes in what a web form exports.</source>
        <translation>Tells what the evaluation forms of a meeting say; takes in what a web form exports.</translation>
    </message>
    <message>
        <source>adds the forms of this list, a row for each; those that are there already are not added again</source>
        <translation>adds the forms of this list, a row for each; those that are there already are not added again</translation>
    </message>
    <message>
        <source>how many forms came in</source>
        <translation>how many forms came in</translation>
    </message>
    <message>
        <source>each question, and how many forms answer it</source>
        <translation>each question, and how many forms answer it</translation>
    </message>
    <message>
        <source>how often each step or choice was ticked; what was written</source>
        <translation>how often each step or choice was ticked; what was written</translation>
    </message>
    <message>
        <source>forms added: %1; there already: %2</source>
        <translation>forms added: %1; there already: %2</translation>
    </message>
    <message>
        <source>%1 (answers: %2)</source>
        <translation>%1 (answers: %2)</translation>
    </message>
    <message>
        <source>row %1 does not say clearly who was present: %2</source>
        <translation>row %1 does not say clearly who was present: %2</translation>
    </message>
    <message>
        <source>name, organisation, network, role, language (or null), email, needs; present: at which sittings, from 1</source>
        <translation>name, organisation, network, role, language (or null), email, needs; present: at which sittings, from 1</translation>
    </message>
    <message>
        <source>in greys only, as light or dark as the colours are</source>
        <translation>in greys only, as light or dark as the colours are</translation>
    </message>
    <message>
        <source>Meetings whose people are still kept, to be erased: %1</source>
        <translation>Meetings whose people are still kept, to be erased: %1</translation>
    </message>
    <message>
        <source>meetings whose people are still kept and to be erased: meeting, count, since (absent: it is no longer in the manual)</source>
        <translation>meetings whose people are still kept and to be erased: meeting, count, since (absent: it is no longer in the manual)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New manual…</source>
        <translation>&amp;New manual…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open the e&amp;xample manual…</source>
        <translation>Open the e&amp;xample manual…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Export as &amp;PDF…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Export as &amp;JSON…</translation>
    </message>
    <message>
        <source>P&amp;ublish an edition…</source>
        <translation>P&amp;ublish an edition…</translation>
    </message>
    <message>
        <source>&amp;Editions…</source>
        <translation>&amp;Editions…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Save now</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Save a &amp;copy…</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>Restore from a &amp;backup…</translation>
    </message>
    <message>
        <source>C&amp;lose the manual</source>
        <translation>C&amp;lose the manual</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Find &amp;next</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Find pre&amp;vious</translation>
    </message>
    <message>
        <source>Find in the whole &amp;manual…</source>
        <translation>Find in the whole &amp;manual…</translation>
    </message>
    <message>
        <source>&amp;Go to an entry…</source>
        <translation>&amp;Go to an entry…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferences…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Outline</translation>
    </message>
    <message>
        <source>&amp;Preview of the pages</source>
        <translation>&amp;Preview of the pages</translation>
    </message>
    <message>
        <source>&amp;History of the entry</source>
        <translation>&amp;History of the entry</translation>
    </message>
    <message>
        <source>&amp;Search results</source>
        <translation>&amp;Search results</translation>
    </message>
    <message>
        <source>&amp;Whole manual</source>
        <translation>&amp;Whole manual</translation>
    </message>
    <message>
        <source>&amp;Both languages</source>
        <translation>&amp;Both languages</translation>
    </message>
    <message>
        <source>Only &amp;French</source>
        <translation>Only &amp;French</translation>
    </message>
    <message>
        <source>Only &amp;Dutch</source>
        <translation>Only &amp;Dutch</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>S&amp;maller text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normal text size</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>F&amp;ull screen</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Follow the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Part…</source>
        <translation>&amp;Part…</translation>
    </message>
    <message>
        <source>&amp;Module…</source>
        <translation>&amp;Module…</translation>
    </message>
    <message>
        <source>P&amp;ractice…</source>
        <translation>P&amp;ractice…</translation>
    </message>
    <message>
        <source>&amp;Titles of the entry…</source>
        <translation>&amp;Titles of the entry…</translation>
    </message>
    <message>
        <source>Move entry &amp;up</source>
        <translation>Move entry &amp;up</translation>
    </message>
    <message>
        <source>Move entry &amp;down</source>
        <translation>Move entry &amp;down</translation>
    </message>
    <message>
        <source>Move entry &amp;inwards</source>
        <translation>Move entry &amp;inwards</translation>
    </message>
    <message>
        <source>Move entry &amp;outwards</source>
        <translation>Move entry &amp;outwards</translation>
    </message>
    <message>
        <source>Dele&amp;te entry…</source>
        <translation>Dele&amp;te entry…</translation>
    </message>
    <message>
        <source>&amp;Check the manual…</source>
        <translation>&amp;Check the manual…</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Find a &amp;command…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;About Vademecum</source>
        <translation>&amp;About Vademecum</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>P&amp;rint…</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only…</source>
        <translation>Open rea&amp;d-only…</translation>
    </message>
    <message>
        <source>Writing &amp;aid</source>
        <translation>Writing &amp;aid</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Find and r&amp;eplace…</translation>
    </message>
    <message>
        <source>Replace in the who&amp;le manual…</source>
        <translation>Replace in the who&amp;le manual…</translation>
    </message>
    <message>
        <source>Check spe&amp;lling</source>
        <translation>Check spe&amp;lling</translation>
    </message>
    <message>
        <source>Next misspelt &amp;word</source>
        <translation>Next misspelt &amp;word</translation>
    </message>
    <message>
        <source>Correct the word at the cu&amp;rsor…</source>
        <translation>Correct the word at the cu&amp;rsor…</translation>
    </message>
    <message>
        <source>Insert the missing ter&amp;m</source>
        <translation>Insert the missing ter&amp;m</translation>
    </message>
    <message>
        <source>The manual&apos;s &amp;own words…</source>
        <translation>The manual&apos;s &amp;own words…</translation>
    </message>
    <message>
        <source>&amp;Export as TMX…</source>
        <translation>&amp;Export as TMX…</translation>
    </message>
    <message>
        <source>&amp;Add a TMX file…</source>
        <translation>&amp;Add a TMX file…</translation>
    </message>
    <message>
        <source>&amp;Forget added files…</source>
        <translation>&amp;Forget added files…</translation>
    </message>
    <message>
        <source>Insert what was written &amp;before</source>
        <translation>Insert what was written &amp;before</translation>
    </message>
    <message>
        <source>Only the te&amp;xt</source>
        <translation>Only the te&amp;xt</translation>
    </message>
    <message>
        <source>Import a te&amp;xt…</source>
        <translation>Import a te&amp;xt…</translation>
    </message>
    <message>
        <source>Repa&amp;ir this text…</source>
        <translation>Repa&amp;ir this text…</translation>
    </message>
    <message>
        <source>Read an &amp;entry beside…</source>
        <translation>Read an &amp;entry beside…</translation>
    </message>
    <message>
        <source>Read an earlier &amp;version beside…</source>
        <translation>Read an earlier &amp;version beside…</translation>
    </message>
    <message>
        <source>Go to the &amp;other text</source>
        <translation>Go to the &amp;other text</translation>
    </message>
    <message>
        <source>&amp;Close what is read beside</source>
        <translation>&amp;Close what is read beside</translation>
    </message>
    <message>
        <source>&amp;Unused pictures…</source>
        <translation>&amp;Unused pictures…</translation>
    </message>
    <message>
        <source>The &amp;board…</source>
        <translation>The &amp;board…</translation>
    </message>
    <message>
        <source>&amp;Sheet and review…</source>
        <translation>&amp;Sheet and review…</translation>
    </message>
    <message>
        <source>History, fil&amp;tered…</source>
        <translation>History, fil&amp;tered…</translation>
    </message>
    <message>
        <source>Re&amp;gisters…</source>
        <translation>Re&amp;gisters…</translation>
    </message>
    <message>
        <source>&amp;Fields of the practice sheets…</source>
        <translation>&amp;Fields of the practice sheets…</translation>
    </message>
    <message>
        <source>Re&amp;views and signatures…</source>
        <translation>Re&amp;views and signatures…</translation>
    </message>
    <message>
        <source>Co&amp;mment on this passage</source>
        <translation>Co&amp;mment on this passage</translation>
    </message>
    <message>
        <source>Where it is &amp;used…</source>
        <translation>Where it is &amp;used…</translation>
    </message>
    <message>
        <source>Meet&amp;ings…</source>
        <translation>Meet&amp;ings…</translation>
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
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>today at %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>yesterday at %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This file is not valid JSON: there is an error at byte %1.</source>
        <translation>This file is not valid JSON: there is an error at byte %1.</translation>
    </message>
    <message>
        <source>This text is not valid UTF-8: there is an error at byte %1.</source>
        <translation>This text is not valid UTF-8: there is an error at byte %1.</translation>
    </message>
    <message>
        <source>This JSON file does not say that it is a manual.</source>
        <translation>This JSON file does not say that it is a manual.</translation>
    </message>
    <message>
        <source>This JSON file contains “%1”, not a manual.</source>
        <translation>This JSON file contains “%1”, not a manual.</translation>
    </message>
    <message>
        <source>This file is in version %1 of the interchange format; this program reads up to version %2.</source>
        <translation>This file is in version %1 of the interchange format; this program reads up to version %2.</translation>
    </message>
    <message>
        <source>The file has a value of the wrong type: %1 is expected.</source>
        <translation>The file has a value of the wrong type: %1 is expected.</translation>
    </message>
    <message>
        <source>The file has a value that is not allowed: “%1”.</source>
        <translation>The file has a value that is not allowed: “%1”.</translation>
    </message>
    <message>
        <source>The file has a value that is not allowed: “%1”. Allowed: %2.</source>
        <translation>The file has a value that is not allowed: “%1”. Allowed: %2.</translation>
    </message>
    <message>
        <source>The key “%1” is missing in the file.</source>
        <translation>The key “%1” is missing in the file.</translation>
    </message>
    <message>
        <source>The id “%1” occurs twice; the first is at %2.</source>
        <translation>The id “%1” occurs twice; the first is at %2.</translation>
    </message>
    <message>
        <source>The key “%1” occurs twice in the same object.</source>
        <translation>The key “%1” occurs twice in the same object.</translation>
    </message>
    <message>
        <source>The file refers to “%1”, which does not exist.</source>
        <translation>The file refers to “%1”, which does not exist.</translation>
    </message>
    <message>
        <source>“%1” cannot be placed inside “%2”.</source>
        <translation>“%1” cannot be placed inside “%2”.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep.</source>
        <translation>The file is nested more than %1 levels deep.</translation>
    </message>
    <message>
        <source>A text of %1 is too long: the limit is %2.</source>
        <translation>A text of %1 is too long: the limit is %2.</translation>
    </message>
    <message>
        <source>The file of %1 is too large: the limit is %2.</source>
        <translation>The file of %1 is too large: the limit is %2.</translation>
    </message>
    <message>
        <source>This file belongs to another manual (“%1”, not “%2”), and some of its ids are already in use here.</source>
        <translation>This file belongs to another manual (“%1”, not “%2”), and some of its ids are already in use here.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be found.</source>
        <translation>The picture “%1” cannot be found.</translation>
    </message>
    <message>
        <source>The picture “%1” is outside the folder of the file.</source>
        <translation>The picture “%1” is outside the folder of the file.</translation>
    </message>
    <message>
        <source>“%1” is not a PNG, JPEG or SVG picture that can be read.</source>
        <translation>“%1” is not a PNG, JPEG or SVG picture that can be read.</translation>
    </message>
    <message>
        <source>A picture of %1 megapixels is too large: the limit is %2.</source>
        <translation>A picture of %1 megapixels is too large: the limit is %2.</translation>
    </message>
    <message>
        <source>This file is not a Vademecum manual, or only a part of one.</source>
        <translation>This file is not a Vademecum manual, or only a part of one.</translation>
    </message>
    <message>
        <source>This manual was made by a newer version of Vademecum (format %1; this program reads up to format %2).</source>
        <translation>This manual was made by a newer version of Vademecum (format %1; this program reads up to format %2).</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>There is already a file “%1”.</translation>
    </message>
    <message>
        <source>There is no edition “%1”.</source>
        <translation>There is no edition “%1”.</translation>
    </message>
    <message>
        <source>The edition “%1” is already published.</source>
        <translation>The edition “%1” is already published.</translation>
    </message>
    <message>
        <source>The manual cannot be published as it is: %1; %2.</source>
        <translation>The manual cannot be published as it is: %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n stopper(s)</source>
        <translation>
            <numerusform>%n stopper</numerusform>
            <numerusform>%n stoppers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) not accepted</source>
        <translation>
            <numerusform>%n fault not accepted</numerusform>
            <numerusform>%n faults not accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no entry “%1”.</source>
        <translation>There is no entry “%1”.</translation>
    </message>
    <message>
        <source>Files like “%1” cannot be imported.</source>
        <translation>Files like “%1” cannot be imported.</translation>
    </message>
    <message>
        <source>The operation was cancelled.</source>
        <translation>The operation was cancelled.</translation>
    </message>
    <message>
        <source>“%1” cannot be found.</source>
        <translation>“%1” cannot be found.</translation>
    </message>
    <message>
        <source>The manual is already open: %1 is working in it.</source>
        <translation>The manual is already open: %1 is working in it.</translation>
    </message>
    <message>
        <source>The manual is already open: %1 is working in it on %2.</source>
        <translation>The manual is already open: %1 is working in it on %2.</translation>
    </message>
    <message>
        <source>You have no permission for “%1”.</source>
        <translation>You have no permission for “%1”.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full.</source>
        <translation>The disk that holds “%1” is full.</translation>
    </message>
    <message>
        <source>“%1” is read-only.</source>
        <translation>“%1” is read-only.</translation>
    </message>
    <message>
        <source>“%1” was moved, removed or replaced while it was open.</source>
        <translation>“%1” was moved, removed or replaced while it was open.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>“%1” could not be read or written.</translation>
    </message>
    <message>
        <source>A file of the program is missing: “%1”.</source>
        <translation>A file of the program is missing: “%1”.</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>Place: %1.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>What was saved before is safe.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>The file was left as it is.</translation>
    </message>
    <message>
        <source>Your manuals are safe.</source>
        <translation>Your manuals are safe.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and whether its disk is connected.</source>
        <translation>Check whether it was moved or renamed, and whether its disk is connected.</translation>
    </message>
    <message>
        <source>Close the other window, or open the manual read-only.</source>
        <translation>Close the other window, or open the manual read-only.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask the owner for permission.</source>
        <translation>Choose another folder, or ask the owner for permission.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again, or save a copy elsewhere.</source>
        <translation>Free some space on the disk and try again, or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>Save a copy in a folder of your own and work in that copy.</source>
        <translation>Save a copy in a folder of your own and work in that copy.</translation>
    </message>
    <message>
        <source>Save a copy now to keep what you have typed since.</source>
        <translation>Save a copy now to keep what you have typed since.</translation>
    </message>
    <message>
        <source>Try again, or save a copy on another disk.</source>
        <translation>Try again, or save a copy on another disk.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>Install the latest version of Vademecum.</source>
        <translation>Install the latest version of Vademecum.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .vademecum.</source>
        <translation>Choose a file whose name ends in .vademecum.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Look up the number in the list of editions.</source>
        <translation>Look up the number in the list of editions.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Choose another number.</translation>
    </message>
    <message>
        <source>Correct what the list of findings names, or accept the faults.</source>
        <translation>Correct what the list of findings names, or accept the faults.</translation>
    </message>
    <message>
        <source>Look up the entry in the outline.</source>
        <translation>Look up the entry in the outline.</translation>
    </message>
    <message>
        <source>Choose a JSON file in the interchange format.</source>
        <translation>Choose a JSON file in the interchange format.</translation>
    </message>
    <message>
        <source>Create a new manual from this file instead.</source>
        <translation>Create a new manual from this file instead.</translation>
    </message>
    <message>
        <source>Correct the file at that place, or ask its author for a correct one, and try again.</source>
        <translation>Correct the file at that place, or ask its author for a correct one, and try again.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. The system says: “%2”.</source>
        <translation>“%1” could not be read or written. The system says: “%2”.</translation>
    </message>
    <message>
        <source>The file is damaged: its end is missing.</source>
        <translation>The file is damaged: its end is missing.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” has too little free space: %2 more are needed.</source>
        <translation>The disk that holds “%1” has too little free space: %2 more are needed.</translation>
    </message>
    <message>
        <source>“%1” is stored on another computer, and is therefore open read-only.</source>
        <translation>“%1” is stored on another computer, and is therefore open read-only.</translation>
    </message>
    <message>
        <source>Restore a backup from the File menu, or bring back what is left of the file with “vademecum salvage”.</source>
        <translation>Restore a backup from the File menu, or bring back what is left of the file with “vademecum salvage”.</translation>
    </message>
    <message>
        <source>The beginning of the file is destroyed, and there is no backup of it on this computer.</source>
        <translation>The beginning of the file is destroyed, and there is no backup of it on this computer.</translation>
    </message>
    <message>
        <source>The file is damaged: its beginning is destroyed.</source>
        <translation>The file is damaged: its beginning is destroyed.</translation>
    </message>
    <message>
        <source>Look for a copy of the file on another disk or computer.</source>
        <translation>Look for a copy of the file on another disk or computer.</translation>
    </message>
    <message>
        <source>The file is damaged: part of it can no longer be read, or is no longer what was saved.</source>
        <translation>The file is damaged: part of it can no longer be read, or is no longer what was saved.</translation>
    </message>
    <message>
        <source>This file is not a translation memory (TMX), or it is broken at line %1.</source>
        <translation>This file is not a translation memory (TMX), or it is broken at line %1.</translation>
    </message>
    <message>
        <source>This translation memory has no texts in both French and Dutch.</source>
        <translation>This translation memory has no texts in both French and Dutch.</translation>
    </message>
    <message>
        <source>The manual is already open in another window.</source>
        <translation>The manual is already open in another window.</translation>
    </message>
    <message>
        <source>Your work goes on in the new file, with these people.</source>
        <translation>Your work goes on in the new file, with these people.</translation>
    </message>
    <message>
        <source>Delete the old file as soon as you can.</source>
        <translation>Delete the old file as soon as you can.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>only the networks</source>
        <translation>only the networks</translation>
    </message>
    <message>
        <source>only the makers of the manual</source>
        <translation>only the makers of the manual</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Promoter</source>
        <translation>Promoter</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
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
        <translation>Who may read the contact</translation>
    </message>
    <message>
        <source>Look at the contact again</source>
        <translation>Look at the contact again</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principles</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Looked after by</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Look at it again</translation>
    </message>
    <message>
        <source>Field of the sheet</source>
        <translation>Field of the sheet</translation>
    </message>
    <message>
        <source>Value or range</source>
        <translation>Value or range</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
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
        <translation>not filled in</translation>
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
        <translation>Vademecum manuals (*%1)</translation>
    </message>
    <message>
        <source>Interchange files (*.json)</source>
        <translation>Interchange files (*.json)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>the link “%1” leads nowhere</source>
        <translation>the link “%1” leads nowhere</translation>
    </message>
    <message>
        <source>the picture “%1” is missing</source>
        <translation>the picture “%1” is missing</translation>
    </message>
    <message>
        <source>the picture has no description for those who cannot see it</source>
        <translation>the picture has no description for those who cannot see it</translation>
    </message>
    <message>
        <source>a heading of level %1 follows one of level %2</source>
        <translation>a heading of level %1 follows one of level %2</translation>
    </message>
    <message>
        <source>the link to “%1” has no text</source>
        <translation>the link to “%1” has no text</translation>
    </message>
    <message>
        <source>no font has these characters: %1</source>
        <translation>no font has these characters: %1</translation>
    </message>
    <message>
        <source>the table is too wide for the page</source>
        <translation>the table is too wide for the page</translation>
    </message>
    <message>
        <source>a line is %1 points too wide</source>
        <translation>a line is %1 points too wide</translation>
    </message>
    <message>
        <source>the picture is printed at only %1 dots per inch</source>
        <translation>the picture is printed at only %1 dots per inch</translation>
    </message>
    <message>
        <source>was due for review on %1</source>
        <translation>was due for review on %1</translation>
    </message>
    <message>
        <source>the French is ahead of the Dutch</source>
        <translation>the French is ahead of the Dutch</translation>
    </message>
    <message>
        <source>the Dutch is ahead of the French</source>
        <translation>the Dutch is ahead of the French</translation>
    </message>
    <message>
        <source>French and Dutch still have to be compared</source>
        <translation>French and Dutch still have to be compared</translation>
    </message>
    <message>
        <source>two versions disagree and nobody has chosen yet</source>
        <translation>two versions disagree and nobody has chosen yet</translation>
    </message>
    <message>
        <source>the content differs from what was kept: %1</source>
        <translation>the content differs from what was kept: %1</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>not written yet</translation>
    </message>
    <message>
        <source>the key “%1” is not known; it is kept</source>
        <translation>the key “%1” is not known; it is kept</translation>
    </message>
    <message>
        <source>the file says “%1”, but the texts say otherwise</source>
        <translation>the file says “%1”, but the texts say otherwise</translation>
    </message>
    <message>
        <source>a gap of %1 points on facing pages</source>
        <translation>a gap of %1 points on facing pages</translation>
    </message>
    <message>
        <source>scripts or external links were removed from the picture “%1”</source>
        <translation>scripts or external links were removed from the picture “%1”</translation>
    </message>
    <message>
        <source>there is no title</source>
        <translation>there is no title</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of entry, title</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <comment>entry, number</comment>
        <translation>%1, passage %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of object, name</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principle</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
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
        <translation>stopper</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fault</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>The manual</translation>
    </message>
    <message>
        <source>placeholder text is still there: “%1”</source>
        <translation>placeholder text is still there: “%1”</translation>
    </message>
    <message>
        <source>text and background are too similar (contrast %1)</source>
        <translation>text and background are too similar (contrast %1)</translation>
    </message>
    <message>
        <source>The look of the pages</source>
        <translation>The look of the pages</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary</source>
        <translation>“%1” is in no dictionary</translation>
    </message>
    <message>
        <source>“%1” stands here, “%2” is missing in the other language</source>
        <translation>“%1” stands here, “%2” is missing in the other language</translation>
    </message>
    <message>
        <source>footnotes: %1 here, %2 in the other language</source>
        <translation>footnotes: %1 here, %2 in the other language</translation>
    </message>
    <message>
        <source>two spaces in “%1”</source>
        <translation>two spaces in “%1”</translation>
    </message>
    <message>
        <source>the mark at the end is missing (%1)</source>
        <translation>the mark at the end is missing (%1)</translation>
    </message>
    <message>
        <source>“%1” is elsewhere written “%2”</source>
        <translation>“%1” is elsewhere written “%2”</translation>
    </message>
    <message>
        <source>The manual’s own words</source>
        <translation>The manual’s own words</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>the number %1 is missing in the other language</source>
        <translation>the number %1 is missing in the other language</translation>
    </message>
    <message>
        <source>the date %1 is missing in the other language</source>
        <translation>the date %1 is missing in the other language</translation>
    </message>
    <message>
        <source>the link to “%1” is missing in the other language</source>
        <translation>the link to “%1” is missing in the other language</translation>
    </message>
    <message>
        <source>stretches in bold: %1 here, %2 in the other language</source>
        <translation>stretches in bold: %1 here, %2 in the other language</translation>
    </message>
    <message>
        <source>this seems to be in %1</source>
        <translation>this seems to be in %1</translation>
    </message>
    <message>
        <source>Still to write or compare</source>
        <translation>Still to write or compare</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Numbers and dates</translation>
    </message>
    <message>
        <source>Links, footnotes and bold</source>
        <translation>Links, footnotes and bold</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Another language</translation>
    </message>
    <message>
        <source>Spaces and end marks</source>
        <translation>Spaces and end marks</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Links, pictures and layout</source>
        <translation>Links, pictures and layout</translation>
    </message>
    <message>
        <source>the contact was to be checked by %1</source>
        <translation>the contact was to be checked by %1</translation>
    </message>
    <message>
        <source>everybody will be able to read %1</source>
        <translation>everybody will be able to read %1</translation>
    </message>
    <message>
        <source>has changed since %1 signed it</source>
        <translation>has changed since %1 signed it</translation>
    </message>
    <message>
        <source>has not been signed off by %1</source>
        <translation>has not been signed off by %1</translation>
    </message>
    <message>
        <source>open comment by %1: “%2”</source>
        <translation>open comment by %1: “%2”</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” is not a number</translation>
    </message>
    <message>
        <source>is dated in the future (%1)</source>
        <translation>is dated in the future (%1)</translation>
    </message>
    <message>
        <source>is said to follow on itself, by way of its successors</source>
        <translation>is said to follow on itself, by way of its successors</translation>
    </message>
    <message>
        <source>another one is called “%1” too</source>
        <translation>another one is called “%1” too</translation>
    </message>
    <message>
        <source>the text shown here no longer exists</source>
        <translation>the text shown here no longer exists</translation>
    </message>
    <message>
        <source>its field is no longer part of the practice sheet; the text is kept</source>
        <translation>its field is no longer part of the practice sheet; the text is kept</translation>
    </message>
    <message>
        <source>%1, signature of %2</source>
        <comment>entry, person</comment>
        <translation>%1, signature of %2</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person or organisation</translation>
    </message>
    <message>
        <source>Field of the sheet</source>
        <translation>Field of the sheet</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>A meeting that is no longer in the manual</source>
        <translation>A meeting that is no longer in the manual</translation>
    </message>
</context>
<context>
    <name>IntakeText</name>
    <message numerus="yes">
        <source>%n tracked insertion(s) taken as accepted.</source>
        <translation>
            <numerusform>%n tracked insertion taken as accepted.</numerusform>
            <numerusform>%n tracked insertions taken as accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked deletion(s) taken as accepted: that text is left out.</source>
        <translation>
            <numerusform>%n tracked deletion taken as accepted: that text is left out.</numerusform>
            <numerusform>%n tracked deletions taken as accepted: those texts are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) left out.</source>
        <translation>
            <numerusform>%n comment left out.</numerusform>
            <numerusform>%n comments left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out: only PNG, JPEG and SVG can be shown.</source>
        <translation>
            <numerusform>%n picture left out: only PNG, JPEG and SVG can be shown.</numerusform>
            <numerusform>%n pictures left out: only PNG, JPEG and SVG can be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out: too large to unpack.</source>
        <translation>
            <numerusform>%n picture left out: too large to unpack.</numerusform>
            <numerusform>%n pictures left out: too large to unpack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out: linked, and not in the text itself.</source>
        <translation>
            <numerusform>%n picture left out: linked, and not in the text itself.</numerusform>
            <numerusform>%n pictures left out: linked, and not in the text itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that cannot be shown left out.</source>
        <translation>
            <numerusform>%n character that cannot be shown left out.</numerusform>
            <numerusform>%n characters that cannot be shown left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Endless text cut at the end of a sentence in %n place(s).</source>
        <translation>
            <numerusform>Endless text cut at the end of a sentence in %n place.</numerusform>
            <numerusform>Endless text cut at the end of a sentence in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) inside another table: their texts stand in its cells.</source>
        <translation>
            <numerusform>%n table inside another table: its texts stand in the cells.</numerusform>
            <numerusform>%n tables inside another table: their texts stand in its cells.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words broken at the end of a line</source>
        <translation>Words broken at the end of a line</translation>
    </message>
    <message>
        <source>Lines of one paragraph</source>
        <translation>Lines of one paragraph</translation>
    </message>
    <message>
        <source>Running heads and feet</source>
        <translation>Running heads and feet</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Page numbers</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Footnotes</translation>
    </message>
    <message>
        <source>Note numbers without their note</source>
        <translation>Note numbers without their note</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Headings</translation>
    </message>
    <message>
        <source>List items</source>
        <translation>List items</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>Ligatures</translation>
    </message>
    <message>
        <source>Soft hyphens</source>
        <translation>Soft hyphens</translation>
    </message>
    <message>
        <source>Letters set apart</source>
        <translation>Letters set apart</translation>
    </message>
    <message>
        <source>Accents beside their letter</source>
        <translation>Accents beside their letter</translation>
    </message>
    <message>
        <source>Straight apostrophes</source>
        <translation>Straight apostrophes</translation>
    </message>
    <message>
        <source>Double spaces</source>
        <translation>Double spaces</translation>
    </message>
    <message>
        <source>Spaces around punctuation</source>
        <translation>Spaces around punctuation</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sure</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsure</translation>
    </message>
    <message>
        <source>This text makes more than %1 passages, cells of tables counted. Nothing was changed. Take it in piece by piece.</source>
        <translation>This text makes more than %1 passages, cells of tables counted. Nothing was changed. Take it in piece by piece.</translation>
    </message>
    <message>
        <source>“%1” is of a type that cannot be read. Nothing was changed. Choose a .docx, .odt, .html, .md or .txt file.</source>
        <translation>“%1” is of a type that cannot be read. Nothing was changed. Choose a .docx, .odt, .html, .md or .txt file.</translation>
    </message>
    <message>
        <source>The file is damaged, protected by a password, or of another type than its name says. Nothing was changed. Open it in your word processor, save it anew, and try again.</source>
        <translation>The file is damaged, protected by a password, or of another type than its name says. Nothing was changed. Open it in your word processor, save it anew, and try again.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were more than come in one by one: several stand in one passage, each on a line of its own.</source>
        <translation>
            <numerusform>%n paragraph is more than comes in by itself: several stand in one passage, each on a line of its own.</numerusform>
            <numerusform>%n paragraphs are more than come in one by one: several stand in one passage, each on a line of its own.</numerusform>
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
        <translation>Large print (16 points and more)</translation>
    </message>
    <message>
        <source>Practices by network and principle</source>
        <translation>Practices by network and principle</translation>
    </message>
    <message>
        <source>Figures of the practices</source>
        <translation>Figures of the practices</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>References</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Changes since the last edition</source>
        <translation>Changes since the last edition</translation>
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
        <translation>Training</translation>
    </message>
    <message>
        <source>Exchange of practices</source>
        <translation>Exchange of practices</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Working together</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>⚠ no longer in the manual</source>
        <translation>⚠ no longer in the manual</translation>
    </message>
    <message>
        <source>⚠ Sitting %1 ends before it begins.</source>
        <translation>⚠ Sitting %1 ends before it begins.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Open recen&amp;t</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Language of the &amp;interface</source>
        <translation>Language of the &amp;interface</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>&amp;Entry</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Pa&amp;ges of the preview</source>
        <translation>Pa&amp;ges of the preview</translation>
    </message>
    <message>
        <source>Lang&amp;uages and layout</source>
        <translation>Lang&amp;uages and layout</translation>
    </message>
    <message>
        <source>Translation &amp;memory</source>
        <translation>Translation &amp;memory</translation>
    </message>
    <message>
        <source>Tabl&amp;e</source>
        <translation>Tabl&amp;e</translation>
    </message>
    <message>
        <source>What is sho&amp;wn</source>
        <translation>What is sho&amp;wn</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text</source>
        <translation>Si&amp;ze of the text</translation>
    </message>
    <message>
        <source>&amp;Read beside</source>
        <translation>&amp;Read beside</translation>
    </message>
    <message>
        <source>Registers and &amp;rules</source>
        <translation>Registers and &amp;rules</translation>
    </message>
    <message>
        <source>Lang&amp;uages of the passage</source>
        <translation>Lang&amp;uages of the passage</translation>
    </message>
</context>
<context>
    <name>NetworkTableText</name>
    <message>
        <source>no sheet</source>
        <translation>no sheet</translation>
    </message>
    <message>
        <source>%1 of %2 up to date, %3 behind or missing in this language, %4 not said, %5 not filled in</source>
        <translation>%1 of %2 up to date, %3 behind or missing in this language, %4 not said, %5 not filled in</translation>
    </message>
    <message>
        <source>without a network</source>
        <translation>without a network</translation>
    </message>
</context>
<context>
    <name>NoveltyText</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>data refreshed</source>
        <translation>data refreshed</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
</context>
<context>
    <name>OutlineText</name>
    <message>
        <source>manual</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>Untitled manual</source>
        <translation>Untitled manual</translation>
    </message>
    <message>
        <source>no title yet</source>
        <translation>no title yet</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>kind, title, work</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) need work</source>
        <translation>
            <numerusform>%n text needs work</numerusform>
            <numerusform>%n texts need work</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is in step</source>
        <translation>everything is in step</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>language, percentage</comment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1: %2 of %3 texts in step, %4 written</source>
        <translation>%1: %2 of %3 texts in step, %4 written</translation>
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
        <translation>Hand-out</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Name badges</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Table cards</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Evaluation form</translation>
    </message>
    <message>
        <source>Exercise or case</source>
        <translation>Exercise or case</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Certificate of attendance</translation>
    </message>
    <message>
        <source>Door sign</source>
        <translation>Door sign</translation>
    </message>
    <message>
        <source>Both, in columns</source>
        <translation>Both, in columns</translation>
    </message>
    <message>
        <source>Both, on facing pages</source>
        <translation>Both, on facing pages</translation>
    </message>
    <message>
        <source>Each participant’s own</source>
        <translation>Each participant’s own</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>The whole text</translation>
    </message>
    <message>
        <source>A summary</source>
        <translation>A summary</translation>
    </message>
    <message>
        <source>Chosen fields of the sheets</source>
        <translation>Chosen fields of the sheets</translation>
    </message>
    <message>
        <source>to each their own</source>
        <comment>in which language something is printed</comment>
        <translation>to each their own</translation>
    </message>
</context>
<context>
    <name>PairedText</name>
    <message>
        <source>Deleted passage</source>
        <translation>Deleted passage</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Restore this text (%1)</source>
        <translation>Restore this text (%1)</translation>
    </message>
    <message>
        <source>More texts moved than are listed here.</source>
        <translation>More texts moved than are listed here.</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Go to an entry</source>
        <translation>Go to an entry</translation>
    </message>
    <message>
        <source>A few letters of its title</source>
        <translation>A few letters of its title</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>A few letters of the command</source>
        <translation>A few letters of the command</translation>
    </message>
    <message>
        <source>Read beside (Shift+Enter)</source>
        <translation>Read beside (Shift+Enter)</translation>
    </message>
    <message>
        <source>Read an entry beside</source>
        <translation>Read an entry beside</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>As it is now</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Edition %1</translation>
    </message>
    <message>
        <source>Read an earlier version beside</source>
        <translation>Read an earlier version beside</translation>
    </message>
    <message>
        <source>A date, an edition or a reason</source>
        <translation>A date, an edition or a reason</translation>
    </message>
</context>
<context>
    <name>PracticeTableText</name>
    <message>
        <source>%1 of %2 fields</source>
        <translation>%1 of %2 fields</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>in step</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>behind</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>fresh</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>illustrates it</source>
        <translation>illustrates it</translation>
    </message>
    <message>
        <source>does not illustrate it</source>
        <translation>does not illustrate it</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>nobody has said when</source>
        <translation>nobody has said when</translation>
    </message>
</context>
<context>
    <name>ReadinessText</name>
    <message>
        <source>Open conflicts</source>
        <translation>Open conflicts</translation>
    </message>
    <message>
        <source>Damaged text</source>
        <translation>Damaged text</translation>
    </message>
    <message>
        <source>Missing in French</source>
        <translation>Missing in French</translation>
    </message>
    <message>
        <source>Missing in Dutch</source>
        <translation>Missing in Dutch</translation>
    </message>
    <message>
        <source>French behind</source>
        <translation>French behind</translation>
    </message>
    <message>
        <source>Dutch behind</source>
        <translation>Dutch behind</translation>
    </message>
    <message>
        <source>To be compared</source>
        <translation>To be compared</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Reviews due</translation>
    </message>
    <message>
        <source>Sign-offs missing</source>
        <translation>Sign-offs missing</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Open comments</translation>
    </message>
    <message>
        <source>Addresses and telephone numbers</source>
        <translation>Addresses and telephone numbers</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Broken links</translation>
    </message>
    <message>
        <source>Pictures without a description</source>
        <translation>Pictures without a description</translation>
    </message>
    <message>
        <source>Quality of the pictures</source>
        <translation>Quality of the pictures</translation>
    </message>
    <message>
        <source>Titles and pages</source>
        <translation>Titles and pages</translation>
    </message>
    <message>
        <source>Sheets, figures and registers</source>
        <translation>Sheets, figures and registers</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Writing of both languages</source>
        <translation>Writing of both languages</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>new entry</source>
        <translation>new entry</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>new title</translation>
    </message>
    <message>
        <source>entry moved</source>
        <translation>entry moved</translation>
    </message>
    <message>
        <source>entry deleted</source>
        <translation>entry deleted</translation>
    </message>
    <message>
        <source>details of the entry changed</source>
        <translation>details of the entry changed</translation>
    </message>
    <message>
        <source>marked as in step</source>
        <translation>marked as in step</translation>
    </message>
    <message>
        <source>marked “meaning unchanged”</source>
        <translation>marked “meaning unchanged”</translation>
    </message>
    <message>
        <source>marked as adapted on purpose</source>
        <translation>marked as adapted on purpose</translation>
    </message>
    <message>
        <source>recovered after a crash</source>
        <translation>recovered after a crash</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>earlier text restored</source>
        <translation>earlier text restored</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>typing</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>formatting</translation>
    </message>
    <message>
        <source>passage split</source>
        <translation>passage split</translation>
    </message>
    <message>
        <source>passages joined</source>
        <translation>passages joined</translation>
    </message>
    <message>
        <source>passage moved</source>
        <translation>passage moved</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>insertion</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>deletion</translation>
    </message>
    <message>
        <source>kind of passage changed</source>
        <translation>kind of passage changed</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>paste</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>replacement</translation>
    </message>
    <message>
        <source>manual created</source>
        <translation>manual created</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <translation>import of “%1”</translation>
    </message>
    <message>
        <source>other change</source>
        <translation>other change</translation>
    </message>
    <message>
        <source>other change (%1)</source>
        <translation>other change (%1)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Redo %1</translation>
    </message>
    <message>
        <source>edition %1 published</source>
        <translation>edition %1 published</translation>
    </message>
    <message>
        <source>look of the pages changed</source>
        <translation>look of the pages changed</translation>
    </message>
    <message>
        <source>rows or columns of a table</source>
        <translation>rows or columns of a table</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>word added to the manual’s own</source>
        <translation>word added to the manual’s own</translation>
    </message>
    <message>
        <source>word removed from the manual’s own</source>
        <translation>word removed from the manual’s own</translation>
    </message>
    <message>
        <source>remark dismissed</source>
        <translation>remark dismissed</translation>
    </message>
    <message>
        <source>remark shown again</source>
        <translation>remark shown again</translation>
    </message>
    <message>
        <source>lists of the manual changed</source>
        <translation>lists of the manual changed</translation>
    </message>
    <message>
        <source>repair of a copied text</source>
        <translation>repair of a copied text</translation>
    </message>
    <message>
        <source>practice sheet changed</source>
        <translation>practice sheet changed</translation>
    </message>
    <message>
        <source>figures of a practice</source>
        <translation>figures of a practice</translation>
    </message>
    <message>
        <source>two list entries merged</source>
        <translation>two list entries merged</translation>
    </message>
    <message>
        <source>rules for reviews changed</source>
        <translation>rules for reviews changed</translation>
    </message>
    <message>
        <source>found still true</source>
        <translation>found still true</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>sign-off</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>comment closed or reopened</source>
        <translation>comment closed or reopened</translation>
    </message>
    <message>
        <source>sign-off withdrawn</source>
        <translation>sign-off withdrawn</translation>
    </message>
    <message>
        <source>meeting changed</source>
        <translation>meeting changed</translation>
    </message>
    <message>
        <source>evaluations taken in</source>
        <translation>evaluations taken in</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principles</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>References</source>
        <translation>References</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>People and organisations</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Name of the new network:</source>
        <translation>Name of the new network:</translation>
    </message>
    <message>
        <source>The new principle in a few words:</source>
        <translation>The new principle in a few words:</translation>
    </message>
    <message>
        <source>The new term:</source>
        <translation>The new term:</translation>
    </message>
    <message>
        <source>The new reference, as it is to be printed:</source>
        <translation>The new reference, as it is to be printed:</translation>
    </message>
    <message>
        <source>Name of the person or organisation:</source>
        <translation>Name of the person or organisation:</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>As it is printed</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>What it shows, for those who cannot see it</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>In a few sentences</source>
        <translation>In a few sentences</translation>
    </message>
    <message>
        <source>Other accepted forms, one on each line</source>
        <translation>Other accepted forms, one on each line</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Other accepted spellings, one on each line</source>
        <translation>Other accepted spellings, one on each line</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Credit and licence</source>
        <translation>Credit and licence</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>Speaks as (said in no edition)</source>
        <translation>Speaks as (said in no edition)</translation>
    </message>
</context>
<context>
    <name>ReplacingJob</name>
    <message>
        <source>Replacing…</source>
        <translation>Replacing…</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>A table keeps at least one row and one column. To remove it altogether, choose “Delete table”.</source>
        <translation>A table keeps at least one row and one column. To remove it altogether, choose “Delete table”.</translation>
    </message>
    <message>
        <source>A table of %1 rows is too large: the limit is %2.</source>
        <translation>A table of %1 rows is too large: the limit is %2.</translation>
    </message>
    <message>
        <source>A table of %1 columns is too large: the limit is %2.</source>
        <translation>A table of %1 columns is too large: the limit is %2.</translation>
    </message>
    <message>
        <source>Only a heading can begin a page.</source>
        <translation>Only a heading can begin a page.</translation>
    </message>
    <message>
        <source>It cannot move any further in that direction.</source>
        <translation>It cannot move any further in that direction.</translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation>That is not possible here.</translation>
    </message>
    <message>
        <source>This picture is still shown or linked to somewhere.</source>
        <translation>This picture is still shown or linked to somewhere.</translation>
    </message>
    <message>
        <source>Give it a name in at least one language.</source>
        <translation>Give it a name in at least one language.</translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation>There is nothing written yet.</translation>
    </message>
    <message numerus="yes">
        <source>It is still used in %n place(s). Look where, and change it there first.</source>
        <translation>
            <numerusform>It is still used in %n place. Look where, and change it there first.</numerusform>
            <numerusform>It is still used in %n places. Look where, and change it there first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only two of the same list can become one.</source>
        <translation>Only two of the same list can become one.</translation>
    </message>
    <message>
        <source>It cannot be put into itself.</source>
        <translation>It cannot be put into itself.</translation>
    </message>
    <message>
        <source>A practice cannot follow on itself, not even by way of others. Choose another successor.</source>
        <translation>A practice cannot follow on itself, not even by way of others. Choose another successor.</translation>
    </message>
    <message>
        <source>This cannot be shown elsewhere: only a passage, a box or a practice can, at its home.</source>
        <translation>This cannot be shown elsewhere: only a passage, a box or a practice can, at its home.</translation>
    </message>
    <message>
        <source>Nothing can be shown inside itself.</source>
        <translation>Nothing can be shown inside itself.</translation>
    </message>
    <message>
        <source>This cannot be the number of an edition. Give it at most %1 letters, digits, dots, hyphens and single spaces, beginning and ending with a letter or a digit: 2026.2, for example.</source>
        <translation>This cannot be the number of an edition. Give it at most %1 letters, digits, dots, hyphens and single spaces, beginning and ending with a letter or a digit: 2026.2, for example.</translation>
    </message>
    <message>
        <source>There is nothing to print yet: what was chosen has no pages.</source>
        <translation>There is nothing to print yet: what was chosen has no pages.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: if it is still there, it still names the people registered for meetings.</source>
        <translation>“%1” cannot be written: if it is still there, it still names the people registered for meetings.</translation>
    </message>
</context>
<context>
    <name>SalvageText</name>
    <message>
        <source>There was no sound backup to compare it with.</source>
        <translation>There was no sound backup to compare it with.</translation>
    </message>
    <message>
        <source>It says the same as the backup of %1.</source>
        <translation>It says the same as the backup of %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) differ from the backup of %1.</source>
        <translation>
            <numerusform>%n text differs from the backup of %1.</numerusform>
            <numerusform>%n texts differ from the backup of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were brought back into “%1”.</source>
        <translation>
            <numerusform>%n text was brought back into “%1”.</numerusform>
            <numerusform>%n texts were brought back into “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the manual showed was lost.</source>
        <translation>Nothing that the manual showed was lost.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or detail(s) could not be brought back.</source>
        <translation>
            <numerusform>%n text or detail could not be brought back.</numerusform>
            <numerusform>%n texts or details could not be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or part(s) of editions are lost.</source>
        <translation>
            <numerusform>%n picture or part of an edition is lost.</numerusform>
            <numerusform>%n pictures or parts of editions are lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the file is destroyed: this is the backup of %1. What was changed after it is lost.</source>
        <translation>The beginning of the file is destroyed: this is the backup of %1. What was changed after it is lost.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or detail(s) are as they were before the last change.</source>
        <translation>
            <numerusform>%n text or detail is as it was before the last change.</numerusform>
            <numerusform>%n texts or details are as they were before the last change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpellingText</name>
    <message>
        <source>No suggestion for “%1”</source>
        <translation>No suggestion for “%1”</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Looking for suggestions…</translation>
    </message>
    <message>
        <source>Add “%1” to the &amp;manual&apos;s own words</source>
        <translation>Add “%1” to the &amp;manual&apos;s own words</translation>
    </message>
    <message>
        <source>Add “%1” to m&amp;y words</source>
        <translation>Add “%1” to m&amp;y words</translation>
    </message>
    <message>
        <source>Mark “%1” as a f&amp;oreign word or a name</source>
        <translation>Mark “%1” as a f&amp;oreign word or a name</translation>
    </message>
    <message>
        <source>Let “%1” stand &amp;here</source>
        <translation>Let “%1” stand &amp;here</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>one language only</source>
        <translation>one language only</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>in step</translation>
    </message>
    <message>
        <source>French ahead</source>
        <translation>French ahead</translation>
    </message>
    <message>
        <source>Dutch ahead</source>
        <translation>Dutch ahead</translation>
    </message>
    <message>
        <source>to be compared</source>
        <translation>to be compared</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>adapted</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Nothing is written here yet.</translation>
    </message>
    <message>
        <source>Written in one language only: the other is still to be written.</source>
        <translation>Written in one language only: the other is still to be written.</translation>
    </message>
    <message>
        <source>Both languages say the same.</source>
        <translation>Both languages say the same.</translation>
    </message>
    <message>
        <source>The French has changed since the two were in step: the Dutch must follow.</source>
        <translation>The French has changed since the two were in step: the Dutch must follow.</translation>
    </message>
    <message>
        <source>The Dutch has changed since the two were in step: the French must follow.</source>
        <translation>The Dutch has changed since the two were in step: the French must follow.</translation>
    </message>
    <message>
        <source>Both have changed, or were never compared: read them side by side.</source>
        <translation>Both have changed, or were never compared: read them side by side.</translation>
    </message>
    <message>
        <source>The two differ on purpose.</source>
        <translation>The two differ on purpose.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>French is missing</source>
        <translation>French is missing</translation>
    </message>
    <message>
        <source>Dutch is missing</source>
        <translation>Dutch is missing</translation>
    </message>
    <message>
        <source>French is ahead</source>
        <translation>French is ahead</translation>
    </message>
    <message>
        <source>Dutch is ahead</source>
        <translation>Dutch is ahead</translation>
    </message>
    <message>
        <source>adapted on purpose</source>
        <translation>adapted on purpose</translation>
    </message>
    <message>
        <source>for both languages</source>
        <translation>for both languages</translation>
    </message>
    <message>
        <source>author’s language</source>
        <translation>author’s language</translation>
    </message>
    <message>
        <source>the same for both languages</source>
        <translation>the same for both languages</translation>
    </message>
    <message>
        <source>in its author’s language</source>
        <translation>in its author’s language</translation>
    </message>
    <message>
        <source>Typed once for both languages: nothing is missing.</source>
        <translation>Typed once for both languages: nothing is missing.</translation>
    </message>
    <message>
        <source>In the language of who wrote or said it: the other language lacks nothing.</source>
        <translation>In the language of who wrote or said it: the other language lacks nothing.</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Deleted passage</source>
        <translation>Deleted passage</translation>
    </message>
    <message>
        <source>Passage %1, who said it</source>
        <translation>Passage %1, who said it</translation>
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
        <translation>French</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>part</source>
        <translation>part</translation>
    </message>
    <message>
        <source>module</source>
        <translation>module</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>practice</translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation>heading %1</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraph</translation>
    </message>
    <message>
        <source>bulleted item</source>
        <translation>bulleted item</translation>
    </message>
    <message>
        <source>numbered item</source>
        <translation>numbered item</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>quote</translation>
    </message>
    <message>
        <source>box</source>
        <translation>box</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>table cell</translation>
    </message>
    <message>
        <source>no field</source>
        <translation>no field</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objective</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audience</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>roles</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partners</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>resources</translation>
    </message>
    <message>
        <source>results</source>
        <translation>results</translation>
    </message>
    <message>
        <source>lessons learned</source>
        <translation>lessons learned</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>replaced by another</source>
        <translation>replaced by another</translation>
    </message>
    <message>
        <source>text shown from elsewhere</source>
        <translation>text shown from elsewhere</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>frequency</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>a user</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>a relative</translation>
    </message>
    <message>
        <source>a peer worker</source>
        <translation>a peer worker</translation>
    </message>
    <message>
        <source>a professional</source>
        <translation>a professional</translation>
    </message>
    <message>
        <source>the coordination</source>
        <translation>the coordination</translation>
    </message>
    <message>
        <source>a language reviewer</source>
        <translation>a language reviewer</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>being written</translation>
    </message>
    <message>
        <source>its network</source>
        <translation>its network</translation>
    </message>
    <message>
        <source>somebody with lived experience</source>
        <translation>somebody with lived experience</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
</context>
<context>
    <name>WorkspaceMessages</name>
    <message>
        <source>The program stopped unexpectedly last time. Everything that was saved is still here.</source>
        <translation>The program stopped unexpectedly last time. Everything that was saved is still here.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) you were typing were recovered.</source>
        <translation>
            <numerusform>%n text you were typing was recovered.</numerusform>
            <numerusform>%n texts you were typing were recovered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>This file is damaged. The manual is open read-only, so that nothing more is lost.</source>
        <translation>This file is damaged. The manual is open read-only, so that nothing more is lost.</translation>
    </message>
    <message>
        <source>This manual is stored on another computer. It is open read-only, because two people who change it at the same time could damage it.</source>
        <translation>This manual is stored on another computer. It is open read-only, because two people who change it at the same time could damage it.</translation>
    </message>
    <message>
        <source>This manual is open read-only: nothing in it can be changed.</source>
        <translation>This manual is open read-only: nothing in it can be changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made with a newer version of Vademecum are kept, but cannot be shown here.</source>
        <translation>
            <numerusform>%n change made with a newer version of Vademecum is kept, but cannot be shown here.</numerusform>
            <numerusform>%n changes made with a newer version of Vademecum are kept, but cannot be shown here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>The file was moved. You go on in “%1”.</source>
        <translation>The file was moved. You go on in “%1”.</translation>
    </message>
    <message>
        <source>The file is no longer where it was. What was open is now in “%1”.</source>
        <translation>The file is no longer where it was. What was open is now in “%1”.</translation>
    </message>
    <message>
        <source>Everything is saved in “%1”, and you go on there.</source>
        <translation>Everything is saved in “%1”, and you go on there.</translation>
    </message>
    <message>
        <source>Not saved since %1.</source>
        <translation>Not saved since %1.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Not saved.</translation>
    </message>
    <message>
        <source>What you type stays here, and saving is tried again every few seconds.</source>
        <translation>What you type stays here, and saving is tried again every few seconds.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Save elsewhere…</translation>
    </message>
    <message>
        <source>Bring back what is left…</source>
        <translation>Bring back what is left…</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Try again now</translation>
    </message>
    <message>
        <source>Part of this file is damaged: it is no longer what was saved. Bring back what is left into a new file, or restore a backup.</source>
        <translation>Part of this file is damaged: it is no longer what was saved. Bring back what is left into a new file, or restore a backup.</translation>
    </message>
</context>
<context>
    <name>ui::aid::AidPane</name>
    <message>
        <source>Writing aid</source>
        <translation>Writing aid</translation>
    </message>
    <message>
        <source>Nothing to note about this passage.</source>
        <translation>Nothing to note about this passage.</translation>
    </message>
</context>
<context>
    <name>ui::aid::CommentMarks</name>
    <message>
        <source>Comment by %1: %2</source>
        <comment>who and when, what</comment>
        <translation>Comment by %1: %2</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <comment>who and when, what</comment>
        <translation>%1 answered: %2</translation>
    </message>
    <message>
        <source>Close the comment: %1</source>
        <translation>Close the comment: %1</translation>
    </message>
    <message>
        <source>Comment on this passage</source>
        <translation>Comment on this passage</translation>
    </message>
</context>
<context>
    <name>ui::aid::CommentsSection</name>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Open again: %1</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Close: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more open in this entry</source>
        <translation>
            <numerusform>%n more open in this entry</numerusform>
            <numerusform>%n more open in this entry</numerusform>
        </translation>
    </message>
    <message>
        <source>New comment:</source>
        <translation>New comment:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Answer:</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>New comment</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n begun and not kept yet in this entry</source>
        <translation>
            <numerusform>%n begun and not kept yet in this entry</numerusform>
            <numerusform>%n begun and not kept yet in this entry</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::aid::MemorySection</name>
    <message>
        <source>Source now: %1</source>
        <translation>Source now: %1</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>how like it is, where it is from</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>this text, earlier</source>
        <translation>this text, earlier</translation>
    </message>
    <message>
        <source>a text that was removed</source>
        <translation>a text that was removed</translation>
    </message>
    <message>
        <source>%1, earlier</source>
        <comment>place</comment>
        <translation>%1, earlier</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Written before</translation>
    </message>
</context>
<context>
    <name>ui::aid::MovedMarks</name>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
</context>
<context>
    <name>ui::aid::MovedSection</name>
    <message>
        <source>What moved since the two were in step</source>
        <translation>What moved since the two were in step</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>Unchanged.</translation>
    </message>
    <message>
        <source>What the text was then is not known.</source>
        <translation>What the text was then is not known.</translation>
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
        <translation>Insert</translation>
    </message>
    <message>
        <source>Enter puts this wording in place.</source>
        <translation>Enter puts this wording in place.</translation>
    </message>
</context>
<context>
    <name>ui::aid::RemarkMarks</name>
    <message>
        <source>Let it stand: %1</source>
        <translation>Let it stand: %1</translation>
    </message>
</context>
<context>
    <name>ui::aid::RemarksSection</name>
    <message>
        <source>Remarks on this passage</source>
        <translation>Remarks on this passage</translation>
    </message>
    <message>
        <source>Left to stand until the text changes.</source>
        <translation>Left to stand until the text changes.</translation>
    </message>
    <message>
        <source>Point it out again</source>
        <translation>Point it out again</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Let it stand</translation>
    </message>
    <message>
        <source>Hide what is left to stand</source>
        <translation>Hide what is left to stand</translation>
    </message>
    <message numerus="yes">
        <source>Show what is left to stand (%n)</source>
        <translation>
            <numerusform>Show what is left to stand (%n)</numerusform>
            <numerusform>Show what is left to stand (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>This passage has more than 20 000 characters: spelling and terms are not underlined in it, and it is read only when the whole manual is checked. Enter cuts it in two.</source>
        <translation>This passage has more than 20 000 characters: spelling and terms are not underlined in it, and it is read only when the whole manual is checked. Enter cuts it in two.</translation>
    </message>
</context>
<context>
    <name>ui::aid::TermMarks</name>
    <message>
        <source>no term yet</source>
        <translation>no term yet</translation>
    </message>
</context>
<context>
    <name>ui::aid::TermsSection</name>
    <message>
        <source>Terms in this passage</source>
        <translation>Terms in this passage</translation>
    </message>
    <message>
        <source>Left as it is, until the text changes.</source>
        <translation>Left as it is, until the text changes.</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>Insert “%1”</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>no term yet</source>
        <translation>no term yet</translation>
    </message>
    <message>
        <source>stands here</source>
        <translation>stands here</translation>
    </message>
    <message>
        <source>does not stand here</source>
        <translation>does not stand here</translation>
    </message>
</context>
<context>
    <name>ui::board::BoardWindow</name>
    <message>
        <source>Save the table</source>
        <translation>Save the table</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Table for a spreadsheet (*.csv)</source>
        <translation>PDF document (*.pdf);;Table for a spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>The board</translation>
    </message>
    <message>
        <source>To &amp;do</source>
        <translation>To &amp;do</translation>
    </message>
    <message>
        <source>&amp;Networks and fields</source>
        <translation>&amp;Networks and fields</translation>
    </message>
    <message>
        <source>&amp;Practices and principles</source>
        <translation>&amp;Practices and principles</translation>
    </message>
    <message>
        <source>Networks and fields</source>
        <translation>Networks and fields</translation>
    </message>
    <message>
        <source>Practices and principles</source>
        <translation>Practices and principles</translation>
    </message>
    <message>
        <source>Language the table is about</source>
        <translation>Language the table is about</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>&amp;Save the table…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Saving the table…</source>
        <translation>Saving the table…</translation>
    </message>
    <message>
        <source>The table is saved: “%1”.</source>
        <translation>The table is saved: “%1”.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
</context>
<context>
    <name>ui::board::FilterRow</name>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Everything</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>&amp;Keep this filter…</translation>
    </message>
    <message>
        <source>&amp;Forget “%1”</source>
        <translation>&amp;Forget “%1”</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Keep this filter</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Its name:</translation>
    </message>
    <message>
        <source>Only what names…</source>
        <translation>Only what names…</translation>
    </message>
    <message>
        <source>Show only what names these words</source>
        <translation>Show only what names these words</translation>
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
        <translation>Practices: %1</translation>
    </message>
    <message>
        <source>contact, %1</source>
        <translation>contact, %1</translation>
    </message>
    <message>
        <source>To look at again now</source>
        <translation>To look at again now</translation>
    </message>
    <message>
        <source>To look at again within three months</source>
        <translation>To look at again within three months</translation>
    </message>
    <message>
        <source>Entries where the %1 is missing or behind</source>
        <translation>Entries where the %1 is missing or behind</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Open comments</translation>
    </message>
    <message>
        <source>Waiting for a sign-off</source>
        <translation>Waiting for a sign-off</translation>
    </message>
    <message>
        <source>Conflicts: two versions of one text</source>
        <translation>Conflicts: two versions of one text</translation>
    </message>
    <message>
        <source>What needs doing</source>
        <translation>What needs doing</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Practices without a stage</source>
        <translation>Practices without a stage</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>Meetings to come</source>
        <translation>Meetings to come</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings whose people are still kept, to be erased</source>
        <translation>Meetings whose people are still kept, to be erased</translation>
    </message>
</context>
<context>
    <name>ui::editor::CharactersDialog</name>
    <message>
        <source>opening guillemet</source>
        <translation>opening guillemet</translation>
    </message>
    <message>
        <source>closing guillemet</source>
        <translation>closing guillemet</translation>
    </message>
    <message>
        <source>opening double quotation mark</source>
        <translation>opening double quotation mark</translation>
    </message>
    <message>
        <source>closing double quotation mark</source>
        <translation>closing double quotation mark</translation>
    </message>
    <message>
        <source>opening single quotation mark</source>
        <translation>opening single quotation mark</translation>
    </message>
    <message>
        <source>apostrophe, closing single quotation mark</source>
        <translation>apostrophe, closing single quotation mark</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>narrow no-break space</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>no-break space</translation>
    </message>
    <message>
        <source>en dash</source>
        <translation>en dash</translation>
    </message>
    <message>
        <source>em dash</source>
        <translation>em dash</translation>
    </message>
    <message>
        <source>no-break hyphen</source>
        <translation>no-break hyphen</translation>
    </message>
    <message>
        <source>ellipsis</source>
        <translation>ellipsis</translation>
    </message>
    <message>
        <source>euro sign</source>
        <translation>euro sign</translation>
    </message>
    <message>
        <source>one half</source>
        <translation>one half</translation>
    </message>
    <message>
        <source>one quarter</source>
        <translation>one quarter</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>three quarters</translation>
    </message>
    <message>
        <source>superscript two</source>
        <translation>superscript two</translation>
    </message>
    <message>
        <source>degree sign</source>
        <translation>degree sign</translation>
    </message>
    <message>
        <source>multiplication sign</source>
        <translation>multiplication sign</translation>
    </message>
    <message>
        <source>plus or minus</source>
        <translation>plus or minus</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>arrow to the left</source>
        <translation>arrow to the left</translation>
    </message>
    <message>
        <source>arrow to the right</source>
        <translation>arrow to the right</translation>
    </message>
    <message>
        <source>arrow upwards</source>
        <translation>arrow upwards</translation>
    </message>
    <message>
        <source>arrow downwards</source>
        <translation>arrow downwards</translation>
    </message>
    <message>
        <source>bullet sign</source>
        <translation>bullet sign</translation>
    </message>
    <message>
        <source>middle dot</source>
        <translation>middle dot</translation>
    </message>
    <message>
        <source>section sign</source>
        <translation>section sign</translation>
    </message>
    <message>
        <source>copyright sign</source>
        <translation>copyright sign</translation>
    </message>
    <message>
        <source>capital E with acute accent</source>
        <translation>capital E with acute accent</translation>
    </message>
    <message>
        <source>capital E with grave accent</source>
        <translation>capital E with grave accent</translation>
    </message>
    <message>
        <source>capital E with circumflex</source>
        <translation>capital E with circumflex</translation>
    </message>
    <message>
        <source>capital E with diaeresis</source>
        <translation>capital E with diaeresis</translation>
    </message>
    <message>
        <source>capital A with grave accent</source>
        <translation>capital A with grave accent</translation>
    </message>
    <message>
        <source>capital C with cedilla</source>
        <translation>capital C with cedilla</translation>
    </message>
    <message>
        <source>joined oe</source>
        <translation>joined oe</translation>
    </message>
    <message>
        <source>joined capital OE</source>
        <translation>joined capital OE</translation>
    </message>
    <message>
        <source>&amp;Words from its name:</source>
        <translation>&amp;Words from its name:</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Special characters</translation>
    </message>
    <message>
        <source>Special character</source>
        <translation>Special character</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::editor::CitationDialog</name>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>&amp;Words from the reference:</source>
        <translation>&amp;Words from the reference:</translation>
    </message>
    <message>
        <source>References of the manual</source>
        <translation>References of the manual</translation>
    </message>
    <message>
        <source>Or a new reference</source>
        <translation>Or a new reference</translation>
    </message>
    <message>
        <source>Author, year, title, publisher</source>
        <translation>Author, year, title, publisher</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>&amp;Reference:</translation>
    </message>
    <message>
        <source>&amp;Address on the web:</source>
        <translation>&amp;Address on the web:</translation>
    </message>
    <message>
        <source>&amp;Cite</source>
        <translation>&amp;Cite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::editor::EditorActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Paste &amp;without format</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Bold</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italic</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Link…</translation>
    </message>
    <message>
        <source>&amp;Footnote…</source>
        <translation>&amp;Footnote…</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>Heading &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Paragraph</translation>
    </message>
    <message>
        <source>B&amp;ullet</source>
        <translation>B&amp;ullet</translation>
    </message>
    <message>
        <source>&amp;Numbered</source>
        <translation>&amp;Numbered</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Quote</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>Bo&amp;x</translation>
    </message>
    <message>
        <source>&amp;Deeper level</source>
        <translation>&amp;Deeper level</translation>
    </message>
    <message>
        <source>&amp;Higher level</source>
        <translation>&amp;Higher level</translation>
    </message>
    <message>
        <source>&amp;New passage below</source>
        <translation>&amp;New passage below</translation>
    </message>
    <message>
        <source>De&amp;lete passage</source>
        <translation>De&amp;lete passage</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>&amp;Next passage that needs work</source>
        <translation>&amp;Next passage that needs work</translation>
    </message>
    <message>
        <source>&amp;Previous passage that needs work</source>
        <translation>&amp;Previous passage that needs work</translation>
    </message>
    <message>
        <source>In &amp;step, next</source>
        <translation>In &amp;step, next</translation>
    </message>
    <message>
        <source>&amp;Meaning unchanged</source>
        <translation>&amp;Meaning unchanged</translation>
    </message>
    <message>
        <source>&amp;Adapted on purpose</source>
        <translation>&amp;Adapted on purpose</translation>
    </message>
    <message>
        <source>Show &amp;what changed</source>
        <translation>Show &amp;what changed</translation>
    </message>
    <message>
        <source>&amp;Signs of the language as you type</source>
        <translation>&amp;Signs of the language as you type</translation>
    </message>
    <message>
        <source>C&amp;ode in the line</source>
        <translation>C&amp;ode in the line</translation>
    </message>
    <message>
        <source>&amp;Remove bold, italic and code</source>
        <translation>&amp;Remove bold, italic and code</translation>
    </message>
    <message>
        <source>Begin a pa&amp;ge here</source>
        <translation>Begin a pa&amp;ge here</translation>
    </message>
    <message>
        <source>Show no-break &amp;spaces</source>
        <translation>Show no-break &amp;spaces</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>&amp;Cross-reference…</source>
        <translation>&amp;Cross-reference…</translation>
    </message>
    <message>
        <source>C&amp;itation…</source>
        <translation>C&amp;itation…</translation>
    </message>
    <message>
        <source>&amp;Special character…</source>
        <translation>&amp;Special character…</translation>
    </message>
    <message>
        <source>No-&amp;break space</source>
        <translation>No-&amp;break space</translation>
    </message>
    <message>
        <source>Pict&amp;ure…</source>
        <translation>Pict&amp;ure…</translation>
    </message>
    <message>
        <source>R&amp;eplace the picture…</source>
        <translation>R&amp;eplace the picture…</translation>
    </message>
    <message>
        <source>Cre&amp;dit of the picture…</source>
        <translation>Cre&amp;dit of the picture…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Table…</translation>
    </message>
    <message>
        <source>Row &amp;above</source>
        <translation>Row &amp;above</translation>
    </message>
    <message>
        <source>Row &amp;below</source>
        <translation>Row &amp;below</translation>
    </message>
    <message>
        <source>Move row &amp;up</source>
        <translation>Move row &amp;up</translation>
    </message>
    <message>
        <source>Move row &amp;down</source>
        <translation>Move row &amp;down</translation>
    </message>
    <message>
        <source>Delete &amp;row</source>
        <translation>Delete &amp;row</translation>
    </message>
    <message>
        <source>Column to the &amp;left</source>
        <translation>Column to the &amp;left</translation>
    </message>
    <message>
        <source>Column to the ri&amp;ght</source>
        <translation>Column to the ri&amp;ght</translation>
    </message>
    <message>
        <source>Move column le&amp;ft</source>
        <translation>Move column le&amp;ft</translation>
    </message>
    <message>
        <source>Move column r&amp;ight</source>
        <translation>Move column r&amp;ight</translation>
    </message>
    <message>
        <source>Delete &amp;column</source>
        <translation>Delete &amp;column</translation>
    </message>
    <message>
        <source>First row is a &amp;head</source>
        <translation>First row is a &amp;head</translation>
    </message>
    <message>
        <source>Delete &amp;table</source>
        <translation>Delete &amp;table</translation>
    </message>
    <message>
        <source>S&amp;how something from elsewhere…</source>
        <translation>S&amp;how something from elsewhere…</translation>
    </message>
    <message>
        <source>Go to where it is &amp;written</source>
        <translation>Go to where it is &amp;written</translation>
    </message>
    <message>
        <source>Written in &amp;both languages</source>
        <translation>Written in &amp;both languages</translation>
    </message>
    <message>
        <source>Typed &amp;once, the same for both</source>
        <translation>Typed &amp;once, the same for both</translation>
    </message>
    <message>
        <source>In its &amp;author’s language only</source>
        <translation>In its &amp;author’s language only</translation>
    </message>
</context>
<context>
    <name>ui::editor::FilterActions</name>
    <message>
        <source>&amp;All passages</source>
        <translation>&amp;All passages</translation>
    </message>
    <message>
        <source>What needs &amp;work</source>
        <translation>What needs &amp;work</translation>
    </message>
    <message>
        <source>One language a&amp;head</source>
        <translation>One language a&amp;head</translation>
    </message>
    <message>
        <source>&amp;Missing in one language</source>
        <translation>&amp;Missing in one language</translation>
    </message>
    <message>
        <source>Both mo&amp;ved</source>
        <translation>Both mo&amp;ved</translation>
    </message>
    <message>
        <source>Work in &amp;both languages</source>
        <translation>Work in &amp;both languages</translation>
    </message>
    <message>
        <source>Work in &amp;French</source>
        <translation>Work in &amp;French</translation>
    </message>
    <message>
        <source>Work in &amp;Dutch</source>
        <translation>Work in &amp;Dutch</translation>
    </message>
</context>
<context>
    <name>ui::editor::FilterBar</name>
    <message numerus="yes">
        <source>Shown: %1 (%n passage(s))</source>
        <translation>
            <numerusform>Shown: %1 (%n passage)</numerusform>
            <numerusform>Shown: %1 (%n passages)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>ui::editor::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Replace &amp;by:</source>
        <translation>Replace &amp;by:</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Replace by</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>Replaces what is selected and goes on to the next (Enter)</source>
        <translation>Replaces what is selected and goes on to the next (Enter)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Replace &amp;all</translation>
    </message>
    <message>
        <source>Replaces all that is shown here, as one step</source>
        <translation>Replaces all that is shown here, as one step</translation>
    </message>
    <message>
        <source>&amp;Meaning unchanged</source>
        <translation>&amp;Meaning unchanged</translation>
    </message>
    <message>
        <source>Texts that are in step stay in step with the other language.</source>
        <translation>Texts that are in step stay in step with the other language.</translation>
    </message>
</context>
<context>
    <name>ui::editor::FootnoteDialog</name>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Footnote</translation>
    </message>
    <message>
        <source>&amp;Text of the footnote:</source>
        <translation>&amp;Text of the footnote:</translation>
    </message>
    <message>
        <source>Text of the footnote</source>
        <translation>Text of the footnote</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>&amp;Remove link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation>Cross-reference</translation>
    </message>
    <message>
        <source>&amp;Address, or words from a title or text of the manual:</source>
        <translation>&amp;Address, or words from a title or text of the manual:</translation>
    </message>
    <message>
        <source>&amp;Words from the title or text of the place, or its number:</source>
        <translation>&amp;Words from the title or text of the place, or its number:</translation>
    </message>
    <message>
        <source>Places in the manual</source>
        <translation>Places in the manual</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>glossary</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>Show here</translation>
    </message>
    <message>
        <source>&amp;Words from a passage, a box or the title of a practice:</source>
        <translation>&amp;Words from a passage, a box or the title of a practice:</translation>
    </message>
    <message>
        <source>&amp;Show here</source>
        <translation>&amp;Show here</translation>
    </message>
</context>
<context>
    <name>ui::editor::LongEditing</name>
    <message>
        <source>Deleting…</source>
        <translation>Deleting…</translation>
    </message>
    <message>
        <source>Changing the passages…</source>
        <translation>Changing the passages…</translation>
    </message>
    <message>
        <source>Moving the passages…</source>
        <translation>Moving the passages…</translation>
    </message>
</context>
<context>
    <name>ui::editor::LongPasting</name>
    <message>
        <source>Pasting…</source>
        <translation>Pasting…</translation>
    </message>
</context>
<context>
    <name>ui::editor::MovedText</name>
    <message>
        <source>Unchanged since the two were in step.</source>
        <translation>Unchanged since the two were in step.</translation>
    </message>
    <message>
        <source>What the text was then is not known.</source>
        <translation>What the text was then is not known.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
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
        <translation>&amp;Kind of passage</translation>
    </message>
    <message>
        <source>Replace the picture</source>
        <translation>Replace the picture</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>Insert a picture</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>&amp;Kind of passage: table</source>
        <translation>&amp;Kind of passage: table</translation>
    </message>
    <message>
        <source>&amp;Kind of passage: picture</source>
        <translation>&amp;Kind of passage: picture</translation>
    </message>
    <message>
        <source>&amp;Kind of passage: code</source>
        <translation>&amp;Kind of passage: code</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;ble</translation>
    </message>
    <message>
        <source>&amp;Go to this passage</source>
        <translation>&amp;Go to this passage</translation>
    </message>
    <message>
        <source>Rem&amp;arks on this passage (%1)</source>
        <translation>Rem&amp;arks on this passage (%1)</translation>
    </message>
    <message>
        <source>%1
Ctrl+click goes there.</source>
        <translation>%1
Ctrl+click goes there.</translation>
    </message>
</context>
<context>
    <name>ui::editor::PictureText</name>
    <message>
        <source>picture of the clipboard</source>
        <translation>picture of the clipboard</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Reading the picture…</translation>
    </message>
    <message>
        <source>Scaling the picture down…</source>
        <translation>Scaling the picture down…</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>Credit of the picture</translation>
    </message>
    <message>
        <source>Who made it, and under which licence:</source>
        <translation>Who made it, and under which licence:</translation>
    </message>
</context>
<context>
    <name>ui::editor::Placeholder</name>
    <message>
        <source>Not yet in French</source>
        <translation>Not yet in French</translation>
    </message>
    <message>
        <source>Not yet in Dutch</source>
        <translation>Not yet in Dutch</translation>
    </message>
    <message>
        <source>As in Dutch</source>
        <translation>As in Dutch</translation>
    </message>
    <message>
        <source>As in French</source>
        <translation>As in French</translation>
    </message>
</context>
<context>
    <name>ui::editor::ReadingPane</name>
    <message>
        <source>It was not in edition %1.</source>
        <translation>It was not in edition %1.</translation>
    </message>
    <message>
        <source>As published in edition %1</source>
        <translation>As published in edition %1</translation>
    </message>
    <message>
        <source>It was not there yet: %1.</source>
        <translation>It was not there yet: %1.</translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>As it was: %1</translation>
    </message>
    <message>
        <source>As it is now; only to be read</source>
        <translation>As it is now; only to be read</translation>
    </message>
    <message>
        <source>The whole manual</source>
        <translation>The whole manual</translation>
    </message>
    <message>
        <source>Read beside: %1, %2</source>
        <translation>Read beside: %1, %2</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Both languages</translation>
    </message>
    <message>
        <source>&amp;Both languages</source>
        <translation>&amp;Both languages</translation>
    </message>
    <message>
        <source>Another version…</source>
        <translation>Another version…</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>Languages: %1</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Read another version</source>
        <translation>Read another version</translation>
    </message>
    <message>
        <source>Close what is read beside</source>
        <translation>Close what is read beside</translation>
    </message>
</context>
<context>
    <name>ui::editor::RowText</name>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>What the picture shows, for those who cannot see it</translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <translation>The picture is missing</translation>
    </message>
    <message>
        <source>Write here…</source>
        <translation>Write here…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title of the box</source>
        <translation>Title of the box</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Who said it</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>New page</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Credit: %1</translation>
    </message>
    <message>
        <source>Nothing is written here yet</source>
        <translation>Nothing is written here yet</translation>
    </message>
    <message>
        <source>Shown here: summary of the practice</source>
        <translation>Shown here: summary of the practice</translation>
    </message>
    <message>
        <source>Shown here: a text that no longer exists</source>
        <translation>Shown here: a text that no longer exists</translation>
    </message>
    <message>
        <source>Shown here: %1 from “%2”</source>
        <comment>kind of passage, entry</comment>
        <translation>Shown here: %1 from “%2”</translation>
    </message>
    <message>
        <source>%1 leads there</source>
        <comment>a key</comment>
        <translation>%1 leads there</translation>
    </message>
</context>
<context>
    <name>ui::editor::ScaleDialog</name>
    <message>
        <source>Large picture</source>
        <translation>Large picture</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>“%1” has %2 (%3). On paper no more than %4 pixels across can be seen.</source>
        <translation>“%1” has %2 (%3). On paper no more than %4 pixels across can be seen.</translation>
    </message>
    <message>
        <source>&amp;Scale it down to %1</source>
        <translation>&amp;Scale it down to %1</translation>
    </message>
    <message>
        <source>&amp;Keep the original: the manual becomes larger</source>
        <translation>&amp;Keep the original: the manual becomes larger</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::editor::SinceMarks</name>
    <message>
        <source>No longer there</source>
        <translation>No longer there</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Now: %1</translation>
    </message>
</context>
<context>
    <name>ui::editor::SpaceMarks</name>
    <message>
        <source>No-break space</source>
        <translation>No-break space</translation>
    </message>
    <message>
        <source>Narrow no-break space</source>
        <translation>Narrow no-break space</translation>
    </message>
</context>
<context>
    <name>ui::editor::Spoken</name>
    <message>
        <source>title of the part</source>
        <translation>title of the part</translation>
    </message>
    <message>
        <source>title of the module</source>
        <translation>title of the module</translation>
    </message>
    <message>
        <source>title of the practice</source>
        <translation>title of the practice</translation>
    </message>
    <message>
        <source>quote, who said it</source>
        <translation>quote, who said it</translation>
    </message>
    <message>
        <source>description of the picture</source>
        <translation>description of the picture</translation>
    </message>
    <message>
        <source>table cell, line %1, column %2</source>
        <translation>table cell, line %1, column %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, row %4 of %5</source>
        <comment>kind of text, its language, its state, its place in the entry</comment>
        <translation>%1, %2, %3, row %4 of %5</translation>
    </message>
    <message>
        <source>Misspelt: %1.</source>
        <translation>Misspelt: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Changed: %1.</translation>
    </message>
    <message>
        <source>Terms: %1.</source>
        <translation>Terms: %1.</translation>
    </message>
    <message>
        <source>Changed in French: %1.</source>
        <translation>Changed in French: %1.</translation>
    </message>
    <message>
        <source>Changed in Dutch: %1.</source>
        <translation>Changed in Dutch: %1.</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <translation>No longer there: %1.</translation>
    </message>
    <message>
        <source>%1, shown from “%2”</source>
        <comment>kind of passage, entry</comment>
        <translation>%1, shown from “%2”</translation>
    </message>
</context>
<context>
    <name>ui::editor::TableDialog</name>
    <message>
        <source>The first row is a &amp;head</source>
        <translation>The first row is a &amp;head</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insert a table</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Each cell is written in both languages. Enter goes down; at the end it adds a row.</source>
        <translation>Each cell is written in both languages. Enter goes down; at the end it adds a row.</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Rows:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Columns:</translation>
    </message>
</context>
<context>
    <name>ui::exchange::AheadPage</name>
    <message>
        <source>The last texts in step</source>
        <translation>The last texts in step</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>As it is now</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Every text is in step, or was never compared.</source>
        <translation>Every text is in step, or was never compared.</translation>
    </message>
    <message>
        <source>In these texts one language has moved since both were in step. An edition prints what stands there now; tick a line to print what stood there when both said the same.</source>
        <translation>In these texts one language has moved since both were in step. An edition prints what stands there now; tick a line to print what stood there when both said the same.</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>To be printed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Texts not in step; tick a line to print the last texts in step</source>
        <translation>Texts not in step; tick a line to print the last texts in step</translation>
    </message>
    <message>
        <source>What has moved since both were in step</source>
        <translation>What has moved since both were in step</translation>
    </message>
    <message>
        <source>All as they &amp;last were in step</source>
        <translation>All as they &amp;last were in step</translation>
    </message>
    <message>
        <source>All as they a&amp;re now</source>
        <translation>All as they a&amp;re now</translation>
    </message>
</context>
<context>
    <name>ui::exchange::ChangesPage</name>
    <message>
        <source>This will be the first edition: there is nothing it could have changed.</source>
        <translation>This will be the first edition: there is nothing it could have changed.</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1.</source>
        <translation>Nothing has changed since edition %1.</translation>
    </message>
    <message>
        <source>What has changed since edition %1. The edition prints this list: take the tick away from what is not worth telling, and say more where it helps.</source>
        <translation>What has changed since edition %1. The edition prints this list: take the tick away from what is not worth telling, and say more where it helps.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>What has changed; take the tick away to leave a line out</source>
        <translation>What has changed; take the tick away to leave a line out</translation>
    </message>
    <message>
        <source>Remark in &amp;French:</source>
        <translation>Remark in &amp;French:</translation>
    </message>
    <message>
        <source>Remark in &amp;Dutch:</source>
        <translation>Remark in &amp;Dutch:</translation>
    </message>
</context>
<context>
    <name>ui::exchange::ChecksPage</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>This stops the publication until it is settled.</source>
        <translation>This stops the publication until it is settled.</translation>
    </message>
    <message>
        <source>Tick it to publish all the same.</source>
        <translation>Tick it to publish all the same.</translation>
    </message>
    <message>
        <source>Nothing was found here.</source>
        <translation>Nothing was found here.</translation>
    </message>
    <message>
        <source>What was found. Enter or a double click shows the place, so that it can be put right first. Tick what may stay as it is: the edition will tell that it was known.</source>
        <translation>What was found. Enter or a double click shows the place, so that it can be put right first. Tick what may stay as it is: the edition will tell that it was known.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>What was checked; tick a line to publish all the same</source>
        <translation>What was checked; tick a line to publish all the same</translation>
    </message>
    <message>
        <source>I &amp;accept all of this and go on</source>
        <translation>I &amp;accept all of this and go on</translation>
    </message>
</context>
<context>
    <name>ui::exchange::EditionsDialog</name>
    <message>
        <source>verifying…</source>
        <translation>verifying…</translation>
    </message>
    <message>
        <source>not verified now</source>
        <translation>not verified now</translation>
    </message>
    <message>
        <source>intact, to the letter</source>
        <translation>intact, to the letter</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were accepted.</source>
        <translation>
            <numerusform>%n fault was accepted.</numerusform>
            <numerusform>%n faults were accepted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as it was published: %1.</source>
        <translation>Not as it was published: %1.</translation>
    </message>
    <message>
        <source>Root hash: %1</source>
        <translation>Root hash: %1</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Editions</translation>
    </message>
    <message>
        <source>Nothing has been published yet. File &gt; Publish an edition freezes the first edition.</source>
        <translation>Nothing has been published yet. File &gt; Publish an edition freezes the first edition.</translation>
    </message>
    <message>
        <source>Published editions never change. Verifying reads every letter again and compares.</source>
        <translation>Published editions never change. Verifying reads every letter again and compares.</translation>
    </message>
    <message>
        <source>Editions, newest first</source>
        <translation>Editions, newest first</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>two columns</source>
        <translation>two columns</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of findings, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Known when it was published: %1.</source>
        <translation>Known when it was published: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stand in it as they last were in step.</source>
        <translation>
            <numerusform>%n text stands in it as it last was in step.</numerusform>
            <numerusform>%n texts stand in it as they last were in step.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which %2 in no earlier edition.</source>
        <translation>%1, of which %2 in no earlier edition.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kept PDF, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifying</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDFs</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Read</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Compare…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verify</translation>
    </message>
    <message>
        <source>Verify &amp;all</source>
        <translation>Verify &amp;all</translation>
    </message>
    <message>
        <source>&amp;Kept PDFs</source>
        <translation>&amp;Kept PDFs</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Export as &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Stop verifying</source>
        <translation>&amp;Stop verifying</translation>
    </message>
</context>
<context>
    <name>ui::exchange::ExchangeDesk</name>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Interchange files (*.json)</source>
        <translation>Interchange files (*.json)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Importing the file…</source>
        <translation>Importing the file…</translation>
    </message>
    <message>
        <source>“%1” was imported as one step of the history; Undo takes it back.</source>
        <translation>“%1” was imported as one step of the history; Undo takes it back.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about the file.</source>
        <translation>
            <numerusform>%n remark about the file.</numerusform>
            <numerusform>%n remarks about the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Remarks about “%1”</source>
        <translation>Remarks about “%1”</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Export as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Exported: “%1”.</source>
        <translation>Exported: “%1”.</translation>
    </message>
    <message>
        <source>Creating the PDF…</source>
        <translation>Creating the PDF…</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Export as JSON</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Writing the file…</translation>
    </message>
    <message>
        <source>Checking the manual…</source>
        <translation>Checking the manual…</translation>
    </message>
    <message>
        <source>Check of the manual</source>
        <translation>Check of the manual</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publishing…</translation>
    </message>
    <message>
        <source>Edition %1 is published and will never change.</source>
        <translation>Edition %1 is published and will never change.</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Export as PDF…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>Before printing</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Export anyway</translation>
    </message>
    <message>
        <source>Checking text and pages…</source>
        <translation>Checking text and pages…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Export as TMX</source>
        <translation>Export as TMX</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>Translation memories (*.tmx)</translation>
    </message>
    <message>
        <source>Add a translation memory</source>
        <translation>Add a translation memory</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept: %n pair(s) are offered while you write.</source>
        <translation>
            <numerusform>“%1” is kept: %n pair is offered while you write.</numerusform>
            <numerusform>“%1” is kept: %n pairs are offered while you write.</numerusform>
        </translation>
    </message>
    <message>
        <source>No translation memory was added.</source>
        <translation>No translation memory was added.</translation>
    </message>
    <message>
        <source>Comparing with what was there before…</source>
        <translation>Comparing with what was there before…</translation>
    </message>
    <message>
        <source>No text is in step yet: “%1” holds no pair.</source>
        <translation>No text is in step yet: “%1” holds no pair.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) exported: “%1”.</source>
        <translation>
            <numerusform>%n pair exported: “%1”.</numerusform>
            <numerusform>%n pairs exported: “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::exchange::ExportDialog</name>
    <message>
        <source>The text as it stands now. Every page is marked as a draft.</source>
        <translation>The text as it stands now. Every page is marked as a draft.</translation>
    </message>
    <message>
        <source>The text as it was frozen when the edition was published.</source>
        <translation>The text as it was frozen when the edition was published.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Export as PDF</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>La&amp;yout:</source>
        <translation>La&amp;yout:</translation>
    </message>
    <message>
        <source>&amp;Where a language is missing:</source>
        <translation>&amp;Where a language is missing:</translation>
    </message>
    <message>
        <source>The draft, as it stands now</source>
        <translation>The draft, as it stands now</translation>
    </message>
    <message>
        <source>Edition %1 of %2</source>
        <translation>Edition %1 of %2</translation>
    </message>
    <message>
        <source>French and Dutch</source>
        <translation>French and Dutch</translation>
    </message>
    <message>
        <source>Two columns on each page</source>
        <translation>Two columns on each page</translation>
    </message>
    <message>
        <source>Facing pages</source>
        <translation>Facing pages</translation>
    </message>
    <message>
        <source>Say that it is not written yet</source>
        <translation>Say that it is not written yet</translation>
    </message>
    <message>
        <source>Print the other language, marked</source>
        <translation>Print the other language, marked</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Attach the manual as &amp;data (JSON)</source>
        <translation>Attach the manual as &amp;data (JSON)</translation>
    </message>
    <message>
        <source>Look of the &amp;pages:</source>
        <translation>Look of the &amp;pages:</translation>
    </message>
    <message>
        <source>The PDF then contains the manual as JSON, with its pictures: save that file from the PDF, and Vademecum or another program can import it.</source>
        <translation>The PDF then contains the manual as JSON, with its pictures: save that file from the PDF, and Vademecum or another program can import it.</translation>
    </message>
    <message>
        <source>In large print on A5 the languages stand on facing pages: columns would be too narrow.</source>
        <translation>In large print on A5 the languages stand on facing pages: columns would be too narrow.</translation>
    </message>
    <message>
        <source>As when it was published</source>
        <translation>As when it was published</translation>
    </message>
    <message>
        <source>&amp;Bars in the margin beside what has changed</source>
        <translation>&amp;Bars in the margin beside what has changed</translation>
    </message>
    <message>
        <source>Since the edition before; of a draft, since the last one.</source>
        <translation>Since the edition before; of a draft, since the last one.</translation>
    </message>
</context>
<context>
    <name>ui::exchange::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>ui::exchange::FindingsDialog</name>
    <message>
        <source>Nothing was found: all is well.</source>
        <translation>Nothing was found: all is well.</translation>
    </message>
    <message>
        <source>%1, %2, %3. Enter or a double click shows the place.</source>
        <comment>stoppers, faults, remarks</comment>
        <translation>%1, %2, %3. Enter or a double click shows the place.</translation>
    </message>
    <message numerus="yes">
        <source>%n stopper(s)</source>
        <translation>
            <numerusform>%n stopper</numerusform>
            <numerusform>%n stoppers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>All findings (%1)</source>
        <translation>All findings (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of findings, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Kind of finding</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Let it stand</translation>
    </message>
</context>
<context>
    <name>ui::exchange::HyphenationFields</name>
    <message>
        <source>&amp;Words broken your way, French:</source>
        <translation>&amp;Words broken your way, French:</translation>
    </message>
    <message>
        <source>Words broken your way, &amp;Dutch:</source>
        <translation>Words broken your way, &amp;Dutch:</translation>
    </message>
    <message>
        <source>A hyphen at each break that is allowed, as in “em-po-werment”; none: never broken.</source>
        <translation>A hyphen at each break that is allowed, as in “em-po-werment”; none: never broken.</translation>
    </message>
    <message>
        <source>“%1” cannot be broken so: letters and hyphens only, two letters or more before the first hyphen and three after the last.</source>
        <translation>“%1” cannot be broken so: letters and hyphens only, two letters or more before the first hyphen and three after the last.</translation>
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
        <translation>How the pages look: %1</translation>
    </message>
</context>
<context>
    <name>ui::exchange::LayoutDialog</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>The file you chose</source>
        <translation>The file you chose</translation>
    </message>
    <message>
        <source>How the pages look</source>
        <translation>How the pages look</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>&amp;Style:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Paper:</translation>
    </message>
    <message>
        <source>&amp;Table of contents:</source>
        <translation>&amp;Table of contents:</translation>
    </message>
    <message>
        <source>&amp;References:</source>
        <translation>&amp;References:</translation>
    </message>
    <message>
        <source>&amp;Missing in an edition:</source>
        <translation>&amp;Missing in an edition:</translation>
    </message>
    <message>
        <source>P&amp;ublisher:</source>
        <translation>P&amp;ublisher:</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <translation>&amp;Logo:</translation>
    </message>
    <message>
        <source>L&amp;icence:</source>
        <translation>L&amp;icence:</translation>
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
        <translation>Parts only</translation>
    </message>
    <message>
        <source>2 levels</source>
        <translation>2 levels</translation>
    </message>
    <message>
        <source>3 levels</source>
        <translation>3 levels</translation>
    </message>
    <message>
        <source>4 levels</source>
        <translation>4 levels</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Only those cited</source>
        <translation>Only those cited</translation>
    </message>
    <message>
        <source>Print the other language, marked</source>
        <translation>Print the other language, marked</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choose a &amp;file…</translation>
    </message>
    <message>
        <source>Lists to print:</source>
        <translation>Lists to print:</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“%1” is not a PNG, JPEG or SVG picture that can be read.</source>
        <translation>“%1” is not a PNG, JPEG or SVG picture that can be read.</translation>
    </message>
</context>
<context>
    <name>ui::exchange::MemoriesDialog</name>
    <message>
        <source>Forget translation memories</source>
        <translation>Forget translation memories</translation>
    </message>
    <message>
        <source>&amp;Which of the memories that were added are to be forgotten?</source>
        <translation>&amp;Which of the memories that were added are to be forgotten?</translation>
    </message>
    <message>
        <source>Translation memories that were added</source>
        <translation>Translation memories that were added</translation>
    </message>
    <message>
        <source>Your manuals and the files you added them from stay as they are.</source>
        <translation>Your manuals and the files you added them from stay as they are.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Forget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::exchange::PublishDialog</name>
    <message>
        <source>There is already an edition %1. An edition never changes: choose another number.</source>
        <translation>There is already an edition %1. An edition never changes: choose another number.</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>Publish an edition</translation>
    </message>
    <message>
        <source>An edition freezes the text as it stands now, with a number, for ever. It can be printed again, to the letter, years from now.</source>
        <translation>An edition freezes the text as it stands now, with a number, for ever. It can be printed again, to the letter, years from now.</translation>
    </message>
    <message>
        <source>Note in &amp;French:</source>
        <translation>Note in &amp;French:</translation>
    </message>
    <message>
        <source>Note in &amp;Dutch:</source>
        <translation>Note in &amp;Dutch:</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Look of the &amp;pages:</source>
        <translation>Look of the &amp;pages:</translation>
    </message>
    <message>
        <source>The manual has changed since it was checked. What was decided here is kept.</source>
        <translation>The manual has changed since it was checked. What was decided here is kept.</translation>
    </message>
    <message>
        <source>There are conflicts or damaged texts: they must be settled before anything can be published.</source>
        <translation>There are conflicts or damaged texts: they must be settled before anything can be published.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of findings still to be decided upon: put them right, or tick what may stay.</source>
        <translation>
            <numerusform>%n group of findings still to be decided upon: put it right, or tick what may stay.</numerusform>
            <numerusform>%n groups of findings still to be decided upon: put them right, or tick what may stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edition needs a number.</source>
        <translation>The edition needs a number.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of edition %1.</source>
        <translation>Nothing stands in the way of edition %1.</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Checks</translation>
    </message>
    <message>
        <source>&amp;Not in step</source>
        <translation>&amp;Not in step</translation>
    </message>
    <message>
        <source>&amp;Not in step (%1)</source>
        <translation>&amp;Not in step (%1)</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>&amp;What changed</translation>
    </message>
    <message>
        <source>N&amp;umber and note</source>
        <translation>N&amp;umber and note</translation>
    </message>
    <message>
        <source>Nu&amp;mber:</source>
        <translation>Nu&amp;mber:</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Check a&amp;gain</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Ne&amp;xt</translation>
    </message>
</context>
<context>
    <name>ui::history::BackupsDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each time a changed manual is closed.</source>
        <translation>There is no backup yet. One is made each time a changed manual is closed.</translation>
    </message>
    <message>
        <source>The backup is opened as a copy, under a name you choose. The manual as it is now stays where it is.</source>
        <translation>The backup is opened as a copy, under a name you choose. The manual as it is now stays where it is.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Backups, newest first</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Restore a copy…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::history::ChangeModel</name>
    <message>
        <source>no name given</source>
        <translation>no name given</translation>
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
        <translation>The draft, as it stands now</translation>
    </message>
    <message>
        <source>Edition %1 of %2</source>
        <translation>Edition %1 of %2</translation>
    </message>
    <message>
        <source>None of its texts moved.</source>
        <translation>None of its texts moved.</translation>
    </message>
    <message>
        <source>Compare editions</source>
        <translation>Compare editions</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;From:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;To:</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Entries that are not the same</source>
        <translation>Entries that are not the same</translation>
    </message>
    <message>
        <source>What moved in the chosen entry, in French and in Dutch</source>
        <translation>What moved in the chosen entry, in French and in Dutch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Nothing has changed between the two.</source>
        <translation>Nothing has changed between the two.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not the same.</source>
        <translation>
            <numerusform>%n entry is not the same.</numerusform>
            <numerusform>%n entries are not the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not the same is the order or the kind of its passages.</source>
        <translation>What is not the same is the order or the kind of its passages.</translation>
    </message>
    <message>
        <source>What is not the same is the order of its figures.</source>
        <translation>What is not the same is the order of its figures.</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryFilter</name>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Hi&amp;story of:</source>
        <translation>Hi&amp;story of:</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Person:</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;When:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>This text</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>This entry</translation>
    </message>
    <message>
        <source>The whole manual</source>
        <translation>The whole manual</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>The last seven days</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>The last month</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>The last year</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Between two days</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Both languages</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryPane</name>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Nothing has been changed here yet.</translation>
    </message>
    <message>
        <source>This step changed no text.</source>
        <translation>This step changed no text.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more text(s).</source>
        <translation>
            <numerusform>And %n more text.</numerusform>
            <numerusform>And %n more texts.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Changes, newest first</translation>
    </message>
    <message>
        <source>Texts of the chosen change</source>
        <translation>Texts of the chosen change</translation>
    </message>
    <message>
        <source>History of the manual as a whole</source>
        <translation>History of the manual as a whole</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>History of “%1”</translation>
    </message>
    <message>
        <source>Read as it was then, beside the text</source>
        <translation>Read as it was then, beside the text</translation>
    </message>
    <message>
        <source>By person, time and language…</source>
        <translation>By person, time and language…</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryWindow</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n steps</source>
        <translation>
            <numerusform>The last step</numerusform>
            <numerusform>The last %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>This step changed no text.</source>
        <translation>This step changed no text.</translation>
    </message>
    <message>
        <source>No step is like that.</source>
        <translation>No step is like that.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Changes, newest first</translation>
    </message>
    <message>
        <source>What the chosen step moved, in French and in Dutch</source>
        <translation>What the chosen step moved, in French and in Dutch</translation>
    </message>
    <message>
        <source>&amp;Read the entry as it was then</source>
        <translation>&amp;Read the entry as it was then</translation>
    </message>
    <message>
        <source>Res&amp;tore the entry as it was then</source>
        <translation>Res&amp;tore the entry as it was then</translation>
    </message>
    <message>
        <source>Puts it back as a new change; nothing is lost, and Undo takes it back.</source>
        <translation>Puts it back as a new change; nothing is lost, and Undo takes it back.</translation>
    </message>
    <message>
        <source>&amp;Bring back what was deleted</source>
        <translation>&amp;Bring back what was deleted</translation>
    </message>
    <message>
        <source>The whole &amp;manual as it was at the end of:</source>
        <translation>The whole &amp;manual as it was at the end of:</translation>
    </message>
    <message>
        <source>Rea&amp;d it</source>
        <translation>Rea&amp;d it</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::history::VersionCard</name>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>%1 · %2 · as it is now</source>
        <translation>%1 · %2 · as it is now</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>which text, language</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show this place in the text</source>
        <translation>Show this place in the text</translation>
    </message>
    <message>
        <source>Restore this text</source>
        <translation>Restore this text</translation>
    </message>
    <message>
        <source>Puts this text back as a new change; nothing is lost.</source>
        <translation>Puts this text back as a new change; nothing is lost.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
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
        <translation>Column %1 is not taken in: %2</translation>
    </message>
    <message>
        <source>Row %1, “%2”, is not understood: %3</source>
        <translation>Row %1, “%2”, is not understood: %3</translation>
    </message>
    <message>
        <source>Row %1, “%2”, has two answers; left out: %3</source>
        <translation>Row %1, “%2”, has two answers; left out: %3</translation>
    </message>
    <message>
        <source>Row %1 has more cells than there are columns: %2</source>
        <translation>Row %1 has more cells than there are columns: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new form(s)</source>
        <translation>
            <numerusform>%n new form</numerusform>
            <numerusform>%n new forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message>
        <source>– not taken in –</source>
        <translation>– not taken in –</translation>
    </message>
</context>
<context>
    <name>ui::meetings::EvaluationPage</name>
    <message>
        <source>Answers of a web form</source>
        <translation>Answers of a web form</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Lists (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Take in answers</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in; Undo takes them back.</source>
        <translation>
            <numerusform>%n form taken in; Undo takes them back.</numerusform>
            <numerusform>%n forms taken in; Undo takes them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Report as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Creating the PDF…</source>
        <translation>Creating the PDF…</translation>
    </message>
    <message>
        <source>Saved: “%1”.</source>
        <translation>Saved: “%1”.</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Form %1</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation form(s)</source>
        <translation>
            <numerusform>%n evaluation form</numerusform>
            <numerusform>%n evaluation forms</numerusform>
        </translation>
    </message>
    <message>
        <source>The comment stands beside “%1”.</source>
        <translation>The comment stands beside “%1”.</translation>
    </message>
    <message>
        <source>The lesson is proposed to “%1”.</source>
        <translation>The lesson is proposed to “%1”.</translation>
    </message>
    <message>
        <source>What the forms say</source>
        <translation>What the forms say</translation>
    </message>
    <message>
        <source>&amp;Add forms…</source>
        <translation>&amp;Add forms…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>From a &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Questions…</source>
        <translation>&amp;Questions…</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>&amp;Report as PDF…</translation>
    </message>
    <message>
        <source>The manual has no questions yet: “Questions…” writes them.</source>
        <translation>The manual has no questions yet: “Questions…” writes them.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>on average %1 of %2</source>
        <translation>on average %1 of %2</translation>
    </message>
    <message>
        <source>Use the remark “%1”</source>
        <translation>Use the remark “%1”</translation>
    </message>
    <message>
        <source>&amp;Comment on a practice…</source>
        <translation>&amp;Comment on a practice…</translation>
    </message>
    <message>
        <source>&amp;Lesson for a practice…</source>
        <translation>&amp;Lesson for a practice…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Form&amp;s</source>
        <translation>Form&amp;s</translation>
    </message>
    <message>
        <source>Remo&amp;ve the form</source>
        <translation>Remo&amp;ve the form</translation>
    </message>
</context>
<context>
    <name>ui::meetings::FormDialog</name>
    <message>
        <source>Close without keeping</source>
        <translation>Close without keeping</translation>
    </message>
    <message>
        <source>Close without keeping what was typed on this form?</source>
        <translation>Close without keeping what was typed on this form?</translation>
    </message>
    <message>
        <source>Forms that were kept before stay.</source>
        <translation>Forms that were kept before stay.</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Do not keep</translation>
    </message>
    <message>
        <source>Add forms: number %1</source>
        <translation>Add forms: number %1</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Form %1</translation>
    </message>
    <message>
        <source>&amp;Next form</source>
        <translation>&amp;Next form</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <translation>Coming</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Past</translation>
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
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Remove the meeting</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are registered. Remove “%1”?</source>
        <translation>
            <numerusform>%n person are registered. Remove “%1”?</numerusform>
            <numerusform>%n persons are registered. Remove “%1”?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings the meeting back.</source>
        <translation>Undo brings the meeting back.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Meetings by day</source>
        <translation>Meetings by day</translation>
    </message>
    <message>
        <source>No meetings yet. “New” makes one.</source>
        <translation>No meetings yet. “New” makes one.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Hand-&amp;outs</source>
        <translation>Hand-&amp;outs</translation>
    </message>
    <message>
        <source>After&amp;wards</source>
        <translation>After&amp;wards</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Save for a calendar</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>Saved: “%1”.</source>
        <translation>Saved: “%1”.</translation>
    </message>
    <message>
        <source>&amp;This meeting for a calendar…</source>
        <translation>&amp;This meeting for a calendar…</translation>
    </message>
    <message>
        <source>&amp;All meetings for a calendar…</source>
        <translation>&amp;All meetings for a calendar…</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>Peop&amp;le</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PackList</name>
    <message>
        <source>Parts of the pack, in order</source>
        <translation>Parts of the pack, in order</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Add a part after the chosen one</source>
        <translation>Add a part after the chosen one</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <translation>Move up (Ctrl+Shift+Up)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <translation>Move down (Ctrl+Shift+Down)</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>Remove the part</translation>
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
        <translation>A new model</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Replace it</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Keep the pack as a model</source>
        <translation>Keep the pack as a model</translation>
    </message>
    <message>
        <source>Other meetings can begin with these parts. Choose a model to replace, or give a new one a name:</source>
        <translation>Other meetings can begin with these parts. Choose a model to replace, or give a new one a name:</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Name in &amp;French:</source>
        <translation>Name in &amp;French:</translation>
    </message>
    <message>
        <source>Name in &amp;Dutch:</source>
        <translation>Name in &amp;Dutch:</translation>
    </message>
    <message>
        <source>Re&amp;move this model</source>
        <translation>Re&amp;move this model</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PackPage</name>
    <message>
        <source>Meeting pack</source>
        <translation>Meeting pack</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder for the files</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Folders (*)</translation>
    </message>
    <message>
        <source>Creating the PDF…</source>
        <translation>Creating the PDF…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Saved: “%1”.</source>
        <translation>Saved: “%1”.</translation>
    </message>
    <message>
        <source>The usual pack</source>
        <translation>The usual pack</translation>
    </message>
    <message>
        <source>&amp;Begin from</source>
        <translation>&amp;Begin from</translation>
    </message>
    <message>
        <source>Replaces the parts by those of a model</source>
        <translation>Replaces the parts by those of a model</translation>
    </message>
    <message>
        <source>&amp;Keep as a model…</source>
        <translation>&amp;Keep as a model…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <translation>&amp;Save as PDF</translation>
    </message>
    <message>
        <source>&amp;One file…</source>
        <translation>&amp;One file…</translation>
    </message>
    <message>
        <source>One file for &amp;each part…</source>
        <translation>One file for &amp;each part…</translation>
    </message>
    <message>
        <source>Parts of the pack</source>
        <translation>Parts of the pack</translation>
    </message>
    <message>
        <source>Preview of the pack</source>
        <translation>Preview of the pack</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>P&amp;rint…</translation>
    </message>
    <message>
        <source>Save as an archive</source>
        <translation>Save as an archive</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>One &amp;archive (zip) with a file for each part…</source>
        <translation>One &amp;archive (zip) with a file for each part…</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PackPreview</name>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The whole pack</source>
        <translation>The whole pack</translation>
    </message>
    <message>
        <source>The chosen part</source>
        <translation>The chosen part</translation>
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
        <translation>One page on a sheet</translation>
    </message>
    <message>
        <source>Two on a sheet</source>
        <translation>Two on a sheet</translation>
    </message>
    <message>
        <source>Four on a sheet</source>
        <translation>Four on a sheet</translation>
    </message>
    <message>
        <source>Booklet to fold</source>
        <translation>Booklet to fold</translation>
    </message>
    <message>
        <source>What is shown and printed</source>
        <translation>What is shown and printed</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Size of the pages</translation>
    </message>
    <message>
        <source>Pages on a sheet</source>
        <translation>Pages on a sheet</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Without colours, as light or dark as the colours are</source>
        <translation>Without colours, as light or dark as the colours are</translation>
    </message>
    <message>
        <source>In gre&amp;ys</source>
        <translation>In gre&amp;ys</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PartForm</name>
    <message>
        <source>&amp;Languages:</source>
        <translation>&amp;Languages:</translation>
    </message>
    <message>
        <source>&amp;How much:</source>
        <translation>&amp;How much:</translation>
    </message>
    <message>
        <source>&amp;Cards:</source>
        <translation>&amp;Cards:</translation>
    </message>
    <message>
        <source>Fields that are printed</source>
        <translation>Fields that are printed</translation>
    </message>
    <message>
        <source>After those who are registered</source>
        <translation>After those who are registered</translation>
    </message>
    <message>
        <source>%1 on a sheet</source>
        <comment>cards</comment>
        <translation>%1 on a sheet</translation>
    </message>
    <message>
        <source>Room &amp;for notes</source>
        <translation>Room &amp;for notes</translation>
    </message>
    <message>
        <source>Blank ro&amp;ws:</source>
        <translation>Blank ro&amp;ws:</translation>
    </message>
    <message>
        <source>In large prin&amp;t</source>
        <translation>In large prin&amp;t</translation>
    </message>
    <message>
        <source>With what &amp;is needed</source>
        <translation>With what &amp;is needed</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PeopleLists</name>
    <message>
        <source>– not taken in –</source>
        <translation>– not taken in –</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Diet, access</source>
        <translation>Diet, access</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Was there</translation>
    </message>
    <message>
        <source>Column %1 is not taken in: %2</source>
        <translation>Column %1 is not taken in: %2</translation>
    </message>
    <message>
        <source>Row %1 has no name.</source>
        <translation>Row %1 has no name.</translation>
    </message>
    <message>
        <source>Row %1 has more cells than there are columns: %2</source>
        <translation>Row %1 has more cells than there are columns: %2</translation>
    </message>
    <message>
        <source>Row %1 has a language that is not known: %2</source>
        <translation>Row %1 has a language that is not known: %2</translation>
    </message>
    <message>
        <source>Row %1 does not say whether somebody was there: %2</source>
        <translation>Row %1 does not say whether somebody was there: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n brought up to date</numerusform>
            <numerusform>%n brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row %1 is short of %n cell(s).</source>
        <translation>
            <numerusform>Row %1 is short of %n cell.</numerusform>
            <numerusform>Row %1 is short of %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::meetings::PeopleModel</name>
    <message>
        <source>New person…</source>
        <translation>New person…</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Who was there: %1</source>
        <translation>Who was there: %1</translation>
    </message>
    <message>
        <source>Click to put the list in this order.</source>
        <translation>Click to put the list in this order.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Diet, access</source>
        <translation>Diet, access</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PeoplePage</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>People of the meeting, and at which sittings they were</source>
        <translation>People of the meeting, and at which sittings they were</translation>
    </message>
    <message>
        <source>Pa&amp;ste a list</source>
        <translation>Pa&amp;ste a list</translation>
    </message>
    <message>
        <source>Sa&amp;ve the list…</source>
        <translation>Sa&amp;ve the list…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>&amp;Erase everyone…</source>
        <translation>&amp;Erase everyone…</translation>
    </message>
    <message>
        <source>Personal data: kept in this file only, in no edition, contribution, copy or history.</source>
        <translation>Personal data: kept in this file only, in no edition, contribution, copy or history.</translation>
    </message>
    <message>
        <source>Copy the list in a spreadsheet first, then paste it here.</source>
        <translation>Copy the list in a spreadsheet first, then paste it here.</translation>
    </message>
    <message>
        <source>Add a list of people</source>
        <translation>Add a list of people</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Lists (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Take in a list of people</source>
        <translation>Take in a list of people</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Lists for spreadsheets (*.csv)</source>
        <translation>Lists for spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>Saved: “%1”. It holds personal data; delete it when it is no longer needed.</source>
        <translation>Saved: “%1”. It holds personal data; delete it when it is no longer needed.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed.</source>
        <translation>
            <numerusform>%n person removed.</numerusform>
            <numerusform>%n persons removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered</source>
        <translation>
            <numerusform>%n person registered</numerusform>
            <numerusform>%n persons registered</numerusform>
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
            <numerusform>⚠ %n more than there are places</numerusform>
            <numerusform>⚠ %n more than there are places</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase everyone</source>
        <translation>Erase everyone</translation>
    </message>
    <message numerus="yes">
        <source>Erase the %n person(s) of “%1”?</source>
        <translation>
            <numerusform>Erase the %n person of “%1”?</numerusform>
            <numerusform>Erase the %n persons of “%1”?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them stays in this file, and undo does not bring them back. The meeting stays.</source>
        <translation>Nothing of them stays in this file, and undo does not bring them back. The meeting stays.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>&amp;Add a list…</source>
        <translation>&amp;Add a list…</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PeopleReminder</name>
    <message>
        <source>Erase them…</source>
        <translation>Erase them…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of a meeting that is no longer in the manual are still kept.</source>
        <translation>
            <numerusform>%n person of a meeting that is no longer in the manual are still kept.</numerusform>
            <numerusform>%n persons of a meeting that is no longer in the manual are still kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was on %2: its %n person(s) are no longer needed.</source>
        <translation>
            <numerusform>“%1” was on %2: its %n person are no longer needed.</numerusform>
            <numerusform>“%1” was on %2: its %n persons are no longer needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase people</source>
        <translation>Erase people</translation>
    </message>
    <message>
        <source>Erase them?</source>
        <translation>Erase them?</translation>
    </message>
    <message>
        <source>Nothing of them stays in this file, and undo does not bring them back.</source>
        <translation>Nothing of them stays in this file, and undo does not bring them back.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>ui::meetings::PlanPage</name>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Material, a line each</source>
        <translation>Material, a line each</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Exercise or case that is handed out</source>
        <translation>Exercise or case that is handed out</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>Pl&amp;ace</translation>
    </message>
    <message>
        <source>On&amp;line link</source>
        <translation>On&amp;line link</translation>
    </message>
    <message>
        <source>T&amp;rainers, one per line</source>
        <translation>T&amp;rainers, one per line</translation>
    </message>
    <message>
        <source>Places, &amp;how many</source>
        <translation>Places, &amp;how many</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Languages spoken</translation>
    </message>
    <message>
        <source>&amp;Edition taught</source>
        <translation>&amp;Edition taught</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>not limited</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>Status of the meeting</source>
        <translation>Status of the meeting</translation>
    </message>
    <message>
        <source>The current text (draft)</source>
        <translation>The current text (draft)</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Edition %1</translation>
    </message>
    <message>
        <source>⚠ Edition %1, not in this file</source>
        <translation>⚠ Edition %1, not in this file</translation>
    </message>
    <message>
        <source>A meeting has a theme in at least one language. The one it had is kept until there is another.</source>
        <translation>A meeting has a theme in at least one language. The one it had is kept until there is another.</translation>
    </message>
    <message>
        <source>People are ticked as present at this sitting. Take these ticks off first, on the page “People”.</source>
        <translation>People are ticked as present at this sitting. Take these ticks off first, on the page “People”.</translation>
    </message>
</context>
<context>
    <name>ui::meetings::ProgrammeModel</name>
    <message>
        <source>nothing of the manual</source>
        <translation>nothing of the manual</translation>
    </message>
    <message>
        <source>“%1” begins at %2, but what stands before it ends at %3.</source>
        <translation>“%1” begins at %2, but what stands before it ends at %3.</translation>
    </message>
    <message>
        <source>Begins at a time of its own.</source>
        <translation>Begins at a time of its own.</translation>
    </message>
    <message>
        <source>Begins when what stands before it ends.</source>
        <translation>Begins when what stands before it ends.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What (%1)</source>
        <translation>What (%1)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
</context>
<context>
    <name>ui::meetings::ProgrammePage</name>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, from, until</comment>
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>Ends at %1.</translation>
    </message>
    <message>
        <source>Ends at %1, on time.</source>
        <translation>Ends at %1, on time.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Ends at %1, %n minute(s) late.</source>
        <translation>
            <numerusform>⚠ Ends at %1, %n minute late.</numerusform>
            <numerusform>⚠ Ends at %1, %n minutes late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends at %1, %n minute(s) left.</source>
        <translation>
            <numerusform>Ends at %1, %n minute left.</numerusform>
            <numerusform>Ends at %1, %n minutes left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing planned yet. Enter adds what happens first.</source>
        <translation>Nothing planned yet. Enter adds what happens first.</translation>
    </message>
    <message>
        <source>This sitting ends before it begins. Its times are mended on the page “Plan”.</source>
        <translation>This sitting ends before it begins. Its times are mended on the page “Plan”.</translation>
    </message>
    <message>
        <source>S&amp;itting:</source>
        <translation>S&amp;itting:</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitting</translation>
    </message>
    <message>
        <source>Programme of the sitting</source>
        <translation>Programme of the sitting</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Add a &amp;break</source>
        <translation>Add a &amp;break</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>Mo&amp;ve down</translation>
    </message>
    <message>
        <source>Let it &amp;follow</source>
        <translation>Let it &amp;follow</translation>
    </message>
    <message>
        <source>It begins again when what stands before it ends.</source>
        <translation>It begins again when what stands before it ends.</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>R&amp;emove</translation>
    </message>
    <message>
        <source>From the first place on into the sitting before</source>
        <translation>From the first place on into the sitting before</translation>
    </message>
    <message>
        <source>From the last place on into the next sitting</source>
        <translation>From the last place on into the next sitting</translation>
    </message>
</context>
<context>
    <name>ui::meetings::QuestionBank</name>
    <message>
        <source>(new question)</source>
        <translation>(new question)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Close without keeping what was changed?</source>
        <translation>Close without keeping what was changed?</translation>
    </message>
    <message>
        <source>The questions stay as they were.</source>
        <translation>The questions stay as they were.</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Do not keep</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) answer it already. Answers that no longer fit are kept but not counted.</source>
        <translation>
            <numerusform>%n form answer it already. Answers that no longer fit are kept but not counted.</numerusform>
            <numerusform>%n forms answer it already. Answers that no longer fit are kept but not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions of the evaluation forms</source>
        <translation>Questions of the evaluation forms</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Up</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Down</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Open question</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Steps</translation>
    </message>
    <message>
        <source>&amp;Several may be ticked</source>
        <translation>&amp;Several may be ticked</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Choices, one a line</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Questions of the manual. This meeting asks those that are ticked; with none ticked, all of them.</source>
        <translation>&amp;Questions of the manual. This meeting asks those that are ticked; with none ticked, all of them.</translation>
    </message>
</context>
<context>
    <name>ui::meetings::RemarkDialog</name>
    <message>
        <source>“%1”
Said on an evaluation form: %2</source>
        <translation>“%1”
Said on an evaluation form: %2</translation>
    </message>
    <message>
        <source>Proposed lesson, from an evaluation form: %1</source>
        <translation>Proposed lesson, from an evaluation form: %1</translation>
    </message>
    <message>
        <source>Comment on a practice</source>
        <translation>Comment on a practice</translation>
    </message>
    <message>
        <source>Lesson for a practice</source>
        <translation>Lesson for a practice</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Words</translation>
    </message>
    <message>
        <source>They are in</source>
        <translation>They are in</translation>
    </message>
    <message>
        <source>&amp;About which practice or module</source>
        <translation>&amp;About which practice or module</translation>
    </message>
    <message>
        <source>&amp;For which practice or module</source>
        <translation>&amp;For which practice or module</translation>
    </message>
    <message>
        <source>Part of a title</source>
        <translation>Part of a title</translation>
    </message>
    <message>
        <source>Practices and modules; those of the meeting first</source>
        <translation>Practices and modules; those of the meeting first</translation>
    </message>
    <message>
        <source>The comment names the meeting. Undo takes it back.</source>
        <translation>The comment names the meeting. Undo takes it back.</translation>
    </message>
    <message>
        <source>It comes into “Lessons” of the sheet, with the meeting as its source and a comment for whoever minds the sheet. The other language waits for somebody to write it. Undo takes all of it back.</source>
        <translation>It comes into “Lessons” of the sheet, with the meeting as its source and a comment for whoever minds the sheet. The other language waits for somebody to write it. Undo takes all of it back.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <translation>&amp;Sittings</translation>
    </message>
    <message>
        <source>Sittings: day, from, until</source>
        <translation>Sittings: day, from, until</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Add a sitting</source>
        <translation>Add a sitting</translation>
    </message>
    <message>
        <source>Remove the sitting</source>
        <translation>Remove the sitting</translation>
    </message>
</context>
<context>
    <name>ui::meetings::TableIntake</name>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>What column %1 is</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encoding</translation>
    </message>
    <message>
        <source>Cells are parted &amp;by</source>
        <translation>Cells are parted &amp;by</translation>
    </message>
    <message>
        <source>The first row names the &amp;columns</source>
        <translation>The first row names the &amp;columns</translation>
    </message>
    <message>
        <source>Windows-1252 (older spreadsheets)</source>
        <translation>Windows-1252 (older spreadsheets)</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>semicolon ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>comma ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>The list as it was understood</source>
        <translation>The list as it was understood</translation>
    </message>
    <message>
        <source>What is odd in the list</source>
        <translation>What is odd in the list</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. Choose above each column what it holds.</source>
        <translation>The first %1 of %2 rows. Choose above each column what it holds.</translation>
    </message>
    <message>
        <source>Choose above each column what it holds.</source>
        <translation>Choose above each column what it holds.</translation>
    </message>
</context>
<context>
    <name>ui::meetings::TreatedEntries</name>
    <message>
        <source>Add: type a title in French or Dutch</source>
        <translation>Add: type a title in French or Dutch</translation>
    </message>
    <message>
        <source>Add a practice or a module</source>
        <translation>Add a practice or a module</translation>
    </message>
    <message>
        <source>Practices and modules it is about</source>
        <translation>Practices and modules it is about</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Practices and mod&amp;ules it is about</source>
        <translation>Practices and mod&amp;ules it is about</translation>
    </message>
</context>
<context>
    <name>ui::outline::EntryDialog</name>
    <message>
        <source>New part</source>
        <translation>New part</translation>
    </message>
    <message>
        <source>Title of the part</source>
        <translation>Title of the part</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>New module</translation>
    </message>
    <message>
        <source>Title of the module</source>
        <translation>Title of the module</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>New practice</translation>
    </message>
    <message>
        <source>Title of the practice</source>
        <translation>Title of the practice</translation>
    </message>
    <message>
        <source>One title is enough for now; the other language can follow.</source>
        <translation>One title is enough for now; the other language can follow.</translation>
    </message>
    <message>
        <source>Title in &amp;French:</source>
        <translation>Title in &amp;French:</translation>
    </message>
    <message>
        <source>Title in &amp;Dutch:</source>
        <translation>Title in &amp;Dutch:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::outline::OutlinePane</name>
    <message>
        <source>Undo brings everything back, and the history keeps every version.</source>
        <translation>Undo brings everything back, and the history keeps every version.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(s) under it are deleted too.</source>
        <translation>
            <numerusform>The entry under it is deleted too.</numerusform>
            <numerusform>The %n entries under it are deleted too.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Delete “%1”?</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Delete entry</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Filter titles</source>
        <translation>Filter titles</translation>
    </message>
    <message>
        <source>Filter the outline by title</source>
        <translation>Filter the outline by title</translation>
    </message>
    <message>
        <source>Outline of the manual</source>
        <translation>Outline of the manual</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>&amp;Write here</source>
        <translation>&amp;Write here</translation>
    </message>
    <message>
        <source>&amp;Read beside</source>
        <translation>&amp;Read beside</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Deleting…</translation>
    </message>
</context>
<context>
    <name>ui::preview::PageFindBar</name>
    <message>
        <source>Find in the pages</source>
        <translation>Find in the pages</translation>
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
        <translation>&amp;Find in the pages…</translation>
    </message>
    <message>
        <source>&amp;Go to a page…</source>
        <translation>&amp;Go to a page…</translation>
    </message>
    <message>
        <source>F&amp;irst page</source>
        <translation>F&amp;irst page</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Previous page</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Next page</translation>
    </message>
    <message>
        <source>&amp;Last page</source>
        <translation>&amp;Last page</translation>
    </message>
    <message>
        <source>&amp;Continuous</source>
        <translation>&amp;Continuous</translation>
    </message>
    <message>
        <source>&amp;Single page</source>
        <translation>&amp;Single page</translation>
    </message>
    <message>
        <source>&amp;Two pages</source>
        <translation>&amp;Two pages</translation>
    </message>
    <message>
        <source>Fit to &amp;width</source>
        <translation>Fit to &amp;width</translation>
    </message>
    <message>
        <source>Wh&amp;ole page</source>
        <translation>Wh&amp;ole page</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>La&amp;rger</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>S&amp;maller</translation>
    </message>
    <message>
        <source>T&amp;humbnails</source>
        <translation>T&amp;humbnails</translation>
    </message>
    <message>
        <source>Follow the c&amp;aret</source>
        <translation>Follow the c&amp;aret</translation>
    </message>
    <message>
        <source>Two col&amp;umns</source>
        <translation>Two col&amp;umns</translation>
    </message>
    <message>
        <source>Facing pa&amp;ges</source>
        <translation>Facing pa&amp;ges</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>As larg&amp;e as on paper</source>
        <translation>As larg&amp;e as on paper</translation>
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
        <translation>Preview tools</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of how many pages</comment>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Languages and layout</source>
        <translation>Languages and layout</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Size of the pages</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More tools for the preview</source>
        <translation>More tools for the preview</translation>
    </message>
</context>
<context>
    <name>ui::preview::PreviewPane</name>
    <message>
        <source>Laying out the pages…</source>
        <translation>Laying out the pages…</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pages as they will be printed</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Page %1 (%2 of %3)</source>
        <translation>Page %1 (%2 of %3)</translation>
    </message>
</context>
<context>
    <name>ui::preview::Printing</name>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
</context>
<context>
    <name>ui::preview::Thumbnails</name>
    <message>
        <source>Thumbnails of the pages</source>
        <translation>Thumbnails of the pages</translation>
    </message>
</context>
<context>
    <name>ui::registers::EditionsList</name>
    <message numerus="yes">
        <source>In %n published &amp;edition(s)</source>
        <translation>
            <numerusform>In %n published &amp;edition</numerusform>
            <numerusform>In %n published &amp;editions</numerusform>
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
            <numerusform>%1 – used by %n entry</numerusform>
            <numerusform>%1 – used by %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Published editions in which it stood</source>
        <translation>Published editions in which it stood</translation>
    </message>
</context>
<context>
    <name>ui::registers::MergeDialog</name>
    <message>
        <source>Two become one</source>
        <translation>Two become one</translation>
    </message>
    <message>
        <source>&amp;With which other does “%1” become one?</source>
        <translation>&amp;With which other does “%1” become one?</translation>
    </message>
    <message>
        <source>A few letters of its name</source>
        <translation>A few letters of its name</translation>
    </message>
    <message>
        <source>The others of the list</source>
        <translation>The others of the list</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is used nowhere: nothing moves.</source>
        <translation>“%1” is used nowhere: nothing moves.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that name “%1” will name “%2”.</source>
        <translation>
            <numerusform>%n place that names “%1” will name “%2”.</numerusform>
            <numerusform>%n places that name “%1” will name “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” takes over what it lacks: %2.</source>
        <translation>“%1” takes over what it lacks: %2.</translation>
    </message>
    <message>
        <source>The names of “%1” become accepted spellings.</source>
        <translation>The names of “%1” become accepted spellings.</translation>
    </message>
    <message>
        <source>The words of “%1” become accepted forms.</source>
        <translation>The words of “%1” become accepted forms.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; undo brings it back.</source>
        <translation>“%1” leaves the list; undo brings it back.</translation>
    </message>
    <message>
        <source>This is the same one. Choose another.</source>
        <translation>This is the same one. Choose another.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choose one in the list.</translation>
    </message>
    <message>
        <source>“%1” stays</source>
        <translation>“%1” stays</translation>
    </message>
</context>
<context>
    <name>ui::registers::RecordForm</name>
    <message>
        <source>no network</source>
        <translation>no network</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>The picture</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>as what somebody speaks</comment>
        <translation>not said</translation>
    </message>
</context>
<context>
    <name>ui::registers::RecordList</name>
    <message>
        <source>not written in this language</source>
        <translation>not written in this language</translation>
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
            <numerusform>%n listed</numerusform>
            <numerusform>%n listed</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is used nowhere can be deleted.</source>
        <translation>Only what is used nowhere can be deleted.</translation>
    </message>
    <message>
        <source>Another of the list has this name too. If both are the same, merge them.</source>
        <translation>Another of the list has this name too. If both are the same, merge them.</translation>
    </message>
    <message>
        <source>A picture comes in where it is shown: Insert, Picture.</source>
        <translation>A picture comes in where it is shown: Insert, Picture.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>A few letters of a name</source>
        <translation>A few letters of a name</translation>
    </message>
    <message>
        <source>Show only what has these letters in its name</source>
        <translation>Show only what has these letters in its name</translation>
    </message>
    <message>
        <source>What the register lists</source>
        <translation>What the register lists</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>&amp;Merge with another…</source>
        <translation>&amp;Merge with another…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::registers::UsesList</name>
    <message>
        <source>Where it is used…</source>
        <translation>Where it is used…</translation>
    </message>
    <message>
        <source>It is used nowhere.</source>
        <translation>It is used nowhere.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Used in %n place(s)</source>
        <translation>
            <numerusform>&amp;Used in %n place</numerusform>
            <numerusform>&amp;Used in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Where it is used</translation>
    </message>
</context>
<context>
    <name>ui::registers::UsesWindow</name>
    <message>
        <source>Where it is used</source>
        <translation>Where it is used</translation>
    </message>
    <message>
        <source>&amp;What is looked for</source>
        <translation>&amp;What is looked for</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>What is looked for</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::repair::Destination</name>
    <message>
        <source>Where:</source>
        <translation>Where:</translation>
    </message>
    <message>
        <source>At the end of the entry</source>
        <translation>At the end of the entry</translation>
    </message>
    <message>
        <source>At the end of “%1”</source>
        <translation>At the end of “%1”</translation>
    </message>
    <message>
        <source>As a new module:</source>
        <translation>As a new module:</translation>
    </message>
    <message>
        <source>Title of the new module</source>
        <translation>Title of the new module</translation>
    </message>
    <message>
        <source>Language of the text:</source>
        <translation>Language of the text:</translation>
    </message>
</context>
<context>
    <name>ui::repair::ImportDialog</name>
    <message>
        <source>“%1” seems to come out of a PDF. On the left it stands as it will come in; on the right is every repair. Untick what is wrong.</source>
        <translation>“%1” seems to come out of a PDF. On the left it stands as it will come in; on the right is every repair. Untick what is wrong.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it will come in: %n passage(s), cells of tables counted.</source>
        <translation>
            <numerusform>“%1” as it will come in: %n passage, cells of tables counted.</numerusform>
            <numerusform>“%1” as it will come in: %n passages, cells of tables counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a text</source>
        <translation>Import a text</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::repair::PassageList</name>
    <message>
        <source>The passages as they come in</source>
        <translation>The passages as they come in</translation>
    </message>
</context>
<context>
    <name>ui::repair::PassageListModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source> [note: %1]</source>
        <translation> [note: %1]</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>As it comes in</source>
        <translation>As it comes in</translation>
    </message>
</context>
<context>
    <name>ui::repair::RepairDesk</name>
    <message>
        <source>Reading the pasted text…</source>
        <translation>Reading the pasted text…</translation>
    </message>
    <message>
        <source>The pasted text is in.</source>
        <translation>The pasted text is in.</translation>
    </message>
    <message>
        <source>Texts of Word, LibreOffice, the web (%1)</source>
        <translation>Texts of Word, LibreOffice, the web (%1)</translation>
    </message>
    <message>
        <source>Import a text</source>
        <translation>Import a text</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>“%1” holds no text that can be taken in. Nothing was changed.</source>
        <translation>“%1” holds no text that can be taken in. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” was taken in as one step; Undo takes it back.</source>
        <translation>“%1” was taken in as one step; Undo takes it back.</translation>
    </message>
    <message>
        <source>No text stands here in this language: there is nothing to repair.</source>
        <translation>No text stands here in this language: there is nothing to repair.</translation>
    </message>
    <message>
        <source>Taking in the text…</source>
        <translation>Taking in the text…</translation>
    </message>
    <message>
        <source>Repairing the text…</source>
        <translation>Repairing the text…</translation>
    </message>
</context>
<context>
    <name>ui::repair::RepairDialog</name>
    <message>
        <source>Looking through the text…</source>
        <translation>Looking through the text…</translation>
    </message>
    <message>
        <source>Nothing to repair was found here.</source>
        <translation>Nothing to repair was found here.</translation>
    </message>
    <message>
        <source>This text seems to come out of a PDF. On the left it stands as it will come in; on the right is every repair. Untick what is wrong. Undo takes everything back in one step.</source>
        <translation>This text seems to come out of a PDF. On the left it stands as it will come in; on the right is every repair. Untick what is wrong. Undo takes everything back in one step.</translation>
    </message>
    <message>
        <source>On the left the text stands as it will be; on the right is every repair. Untick what is wrong. Undo takes everything back in one step.</source>
        <translation>On the left the text stands as it will be; on the right is every repair. Untick what is wrong. Undo takes everything back in one step.</translation>
    </message>
    <message>
        <source>Text from a PDF</source>
        <translation>Text from a PDF</translation>
    </message>
    <message>
        <source>Repair this text</source>
        <translation>Repair this text</translation>
    </message>
    <message>
        <source>Take in repaired</source>
        <translation>Take in repaired</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Take in as it came</source>
        <translation>Take in as it came</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::repair::RepairModel</name>
    <message>
        <source>%1 – %2 of %3</source>
        <comment>kind of repair, ticked, all</comment>
        <translation>%1 – %2 of %3</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(left out)</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 becomes %2</translation>
    </message>
    <message>
        <source>%1 – note: %2</source>
        <translation>%1 – note: %2</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>As it came</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
</context>
<context>
    <name>ui::repair::RepairView</name>
    <message numerus="yes">
        <source>%1 of %n repair(s) ticked</source>
        <translation>
            <numerusform>%1 of %n repair ticked</numerusform>
            <numerusform>%1 of %n repairs ticked</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed repairs</source>
        <translation>Proposed repairs</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tick none</translation>
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
            <numerusform>%1: %n place</numerusform>
            <numerusform>%1: %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by its counterpart in the glossary</source>
        <translation>Found by its counterpart in the glossary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, words found there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (by the glossary)</source>
        <translation>%1 (by the glossary)</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>Note: </translation>
    </message>
</context>
<context>
    <name>ui::search::SearchForm</name>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Replace the chosen ones</source>
        <translation>Replace the chosen ones</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Both languages</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>In any state</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Needs work</translation>
    </message>
    <message>
        <source>French ahead</source>
        <translation>French ahead</translation>
    </message>
    <message>
        <source>Dutch ahead</source>
        <translation>Dutch ahead</translation>
    </message>
    <message>
        <source>Both moved</source>
        <translation>Both moved</translation>
    </message>
    <message>
        <source>One language only</source>
        <translation>One language only</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>In step</translation>
    </message>
    <message>
        <source>In all texts</source>
        <translation>In all texts</translation>
    </message>
    <message>
        <source>In headings</source>
        <translation>In headings</translation>
    </message>
    <message>
        <source>In paragraphs</source>
        <translation>In paragraphs</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In lists</translation>
    </message>
    <message>
        <source>In quotes</source>
        <translation>In quotes</translation>
    </message>
    <message>
        <source>In boxes</source>
        <translation>In boxes</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In tables</translation>
    </message>
    <message>
        <source>In captions of pictures</source>
        <translation>In captions of pictures</translation>
    </message>
    <message>
        <source>In the registers</source>
        <translation>In the registers</translation>
    </message>
    <message>
        <source>Search in the whole manual</source>
        <translation>Search in the whole manual</translation>
    </message>
    <message>
        <source>Words to search for in the whole manual</source>
        <translation>Words to search for in the whole manual</translation>
    </message>
    <message>
        <source>Language to search in</source>
        <translation>Language to search in</translation>
    </message>
    <message>
        <source>State of the texts to search in</source>
        <translation>State of the texts to search in</translation>
    </message>
    <message>
        <source>Kind of texts to search in</source>
        <translation>Kind of texts to search in</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace what is found</source>
        <translation>Replace what is found</translation>
    </message>
    <message>
        <source>Replace by:</source>
        <translation>Replace by:</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Replace by</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>Replace this one</translation>
    </message>
    <message>
        <source>Only in some entries</source>
        <translation>Only in some entries</translation>
    </message>
    <message>
        <source>Search only in some entries</source>
        <translation>Search only in some entries</translation>
    </message>
    <message>
        <source>Meaning unchanged</source>
        <translation>Meaning unchanged</translation>
    </message>
    <message>
        <source>Texts that are in step stay in step with the other language.</source>
        <translation>Texts that are in step stay in step with the other language.</translation>
    </message>
</context>
<context>
    <name>ui::search::SearchPane</name>
    <message numerus="yes">
        <source>%n place(s) replaced. Undo takes it back.</source>
        <translation>
            <numerusform>%n place replaced. Undo takes it back.</numerusform>
            <numerusform>%n places replaced. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n best place(s)</source>
        <translation>
            <numerusform>The best place</numerusform>
            <numerusform>The %n best places</numerusform>
        </translation>
    </message>
    <message>
        <source>Still searching…</source>
        <translation>Still searching…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found so far</source>
        <translation>
            <numerusform>%n place found so far</numerusform>
            <numerusform>%n places found so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Places found</translation>
    </message>
    <message numerus="yes">
        <source>More than %n place(s) found. Only the first %n are listed, and only they can be replaced: search for more words to see them all.</source>
        <translation>
            <numerusform>More than %n place found. Only the first is listed, and only it can be replaced: search for more words to see them all.</numerusform>
            <numerusform>More than %n places found. Only the first %n are listed, and only they can be replaced: search for more words to see them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::settings::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Your &amp;name:</translation>
    </message>
    <message>
        <source>It is shown beside each change you make, in the history of the manual.</source>
        <translation>It is shown beside each change you make, in the history of the manual.</translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation>&amp;Language of the program:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Appearance:</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::shared::EntryFilterForm</name>
    <message>
        <source>Every kind of entry</source>
        <translation>Every kind of entry</translation>
    </message>
    <message>
        <source>At every stage</source>
        <translation>At every stage</translation>
    </message>
    <message>
        <source>Of every network</source>
        <translation>Of every network</translation>
    </message>
    <message>
        <source>For every principle</source>
        <translation>For every principle</translation>
    </message>
    <message>
        <source>Due or not</source>
        <translation>Due or not</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>Due within three months</source>
        <translation>Due within three months</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principle</translation>
    </message>
    <message>
        <source>Stage of the practice</source>
        <translation>Stage of the practice</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
</context>
<context>
    <name>ui::shared::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>Fi&amp;nd:</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Previous (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Next (F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::shared::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>ui::shared::PairedDifference</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shared::ProgressDialog</name>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::shared::SoughtOptions</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Options (%1)</source>
        <comment>how many of them are chosen</comment>
        <translation>Options (%1)</translation>
    </message>
    <message>
        <source>How to look for the words</source>
        <translation>How to look for the words</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>&amp;Whole words only</translation>
    </message>
    <message>
        <source>&amp;Capitals and accents count</source>
        <translation>&amp;Capitals and accents count</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regular expression</translation>
    </message>
    <message>
        <source>In the replacement, $1 stands for what the first pair of brackets found.</source>
        <translation>In the replacement, $1 stands for what the first pair of brackets found.</translation>
    </message>
    <message>
        <source>This expression cannot be read from character %1 on.</source>
        <translation>This expression cannot be read from character %1 on.</translation>
    </message>
</context>
<context>
    <name>ui::sheet::FactsForm</name>
    <message>
        <source>not filled in</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>Everybody may read the contact</source>
        <translation>Everybody may read the contact</translation>
    </message>
    <message>
        <source>Only the networks</source>
        <translation>Only the networks</translation>
    </message>
    <message>
        <source>Only the makers of the manual</source>
        <translation>Only the makers of the manual</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Network</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Since (year, month or day)</source>
        <translation>&amp;Since (year, month or day)</translation>
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
        <translation>Who may &amp;read it</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>S&amp;tage</translation>
    </message>
    <message>
        <source>S&amp;uccessor</source>
        <translation>S&amp;uccessor</translation>
    </message>
    <message>
        <source>Pr&amp;inciples</source>
        <translation>Pr&amp;inciples</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>The network was asked and did not say.</source>
        <translation>The network was asked and did not say.</translation>
    </message>
    <message>
        <source>%1: the network did not say</source>
        <translation>%1: the network did not say</translation>
    </message>
    <message>
        <source>Pr&amp;omoter</source>
        <translation>Pr&amp;omoter</translation>
    </message>
</context>
<context>
    <name>ui::sheet::FieldForm</name>
    <message>
        <source>Name in %1</source>
        <translation>Name in %1</translation>
    </message>
    <message>
        <source>the usual name of its role</source>
        <translation>the usual name of its role</translation>
    </message>
    <message>
        <source>What it &amp;is</source>
        <translation>What it &amp;is</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Who may &amp;read it</source>
        <translation>Who may &amp;read it</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Who may read it</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Languages</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>A sheet is c&amp;omplete without it</source>
        <translation>A sheet is c&amp;omplete without it</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>A field of your own</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Only the networks</source>
        <translation>Only the networks</translation>
    </message>
    <message>
        <source>Only the makers of the manual</source>
        <translation>Only the makers of the manual</translation>
    </message>
    <message>
        <source>Written in both languages</source>
        <translation>Written in both languages</translation>
    </message>
    <message>
        <source>Typed once for both</source>
        <translation>Typed once for both</translation>
    </message>
    <message>
        <source>In its author’s language only</source>
        <translation>In its author’s language only</translation>
    </message>
</context>
<context>
    <name>ui::sheet::FieldsList</name>
    <message>
        <source>not filled in</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>the network did not say</source>
        <translation>the network did not say</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>behind</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>up to date</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Fields of the sheet</source>
        <translation>Fields of the sheet</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>no longer a field; its text is kept</source>
        <translation>no longer a field; its text is kept</translation>
    </message>
</context>
<context>
    <name>ui::sheet::FiguresList</name>
    <message>
        <source>New figure</source>
        <translation>New figure</translation>
    </message>
    <message>
        <source>“%1” is not a number or a range; it is kept as it is.</source>
        <translation>“%1” is not a number or a range; it is kept as it is.</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-30. Until then it is not kept.</source>
        <translation>Write the day as 2026-11-30. Until then it is not kept.</translation>
    </message>
    <message>
        <source>This day is still to come; it is kept as it is.</source>
        <translation>This day is still to come; it is kept as it is.</translation>
    </message>
    <message>
        <source>Figures of the practice</source>
        <translation>Figures of the practice</translation>
    </message>
    <message>
        <source>What (%1)</source>
        <translation>What (%1)</translation>
    </message>
    <message>
        <source>Value or range</source>
        <translation>Value or range</translation>
    </message>
    <message>
        <source>Unit (%1)</source>
        <translation>Unit (%1)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Refresh with today’s value</source>
        <translation>&amp;Refresh with today’s value</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
</context>
<context>
    <name>ui::sheet::ReviewForm</name>
    <message>
        <source>Nobody has said when to look at it again.</source>
        <translation>Nobody has said when to look at it again.</translation>
    </message>
    <message>
        <source>Due since %1.</source>
        <translation>Due since %1.</translation>
    </message>
    <message>
        <source>To look at again by %1.</source>
        <translation>To look at again by %1.</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact: %1</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>has changed since it was signed</source>
        <translation>has changed since it was signed</translation>
    </message>
    <message>
        <source>still to sign</source>
        <translation>still to sign</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Needed: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; has changed since</source>
        <translation>%1; has changed since</translation>
    </message>
    <message>
        <source>&amp;Looked after by</source>
        <translation>&amp;Looked after by</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Looked after by</translation>
    </message>
    <message>
        <source>Look at it &amp;again</source>
        <translation>Look at it &amp;again</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>on the day</translation>
    </message>
    <message>
        <source>Look at it again on a named day</source>
        <translation>Look at it again on a named day</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Day of the review</translation>
    </message>
    <message>
        <source>&amp;Still true today</source>
        <translation>&amp;Still true today</translation>
    </message>
    <message>
        <source>Contact still &amp;right today</source>
        <translation>Contact still &amp;right today</translation>
    </message>
    <message>
        <source>The contact is still right today</source>
        <translation>The contact is still right today</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>How they stand</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Name of who signs</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>As what</translation>
    </message>
    <message>
        <source>for its network</source>
        <translation>for its network</translation>
    </message>
    <message>
        <source>Si&amp;gn</source>
        <translation>Si&amp;gn</translation>
    </message>
    <message>
        <source>%1 for its network</source>
        <comment>role</comment>
        <translation>%1 for its network</translation>
    </message>
    <message>
        <source>&amp;Withdraw the signature</source>
        <translation>&amp;Withdraw the signature</translation>
    </message>
    <message>
        <source>It counts no more; the history keeps that it was given.</source>
        <translation>It counts no more; the history keeps that it was given.</translation>
    </message>
</context>
<context>
    <name>ui::sheet::ReviewRulesDialog</name>
    <message>
        <source>Reviews and signatures</source>
        <translation>Reviews and signatures</translation>
    </message>
    <message>
        <source>&amp;Entries are looked at again after</source>
        <translation>&amp;Entries are looked at again after</translation>
    </message>
    <message>
        <source>&amp;Figures are looked at again after</source>
        <translation>&amp;Figures are looked at again after</translation>
    </message>
    <message>
        <source> months</source>
        <translation> months</translation>
    </message>
    <message>
        <source>Sheets say on paper until when they were found &amp;true</source>
        <translation>Sheets say on paper until when they were found &amp;true</translation>
    </message>
    <message>
        <source>Who signs before something is published</source>
        <translation>Who signs before something is published</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who signs, kind of entry</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>C&amp;ontacts are looked at again after</source>
        <translation>C&amp;ontacts are looked at again after</translation>
    </message>
</context>
<context>
    <name>ui::sheet::SheetWindow</name>
    <message>
        <source>&amp;Write it</source>
        <translation>&amp;Write it</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Go there</translation>
    </message>
    <message>
        <source>The network &amp;will say after all</source>
        <translation>The network &amp;will say after all</translation>
    </message>
    <message>
        <source>The &amp;network did not say</source>
        <translation>The &amp;network did not say</translation>
    </message>
    <message>
        <source>Sheet and review</source>
        <translation>Sheet and review</translation>
    </message>
    <message>
        <source>F&amp;acts</source>
        <translation>F&amp;acts</translation>
    </message>
    <message>
        <source>Fi&amp;elds</source>
        <translation>Fi&amp;elds</translation>
    </message>
    <message>
        <source>Figur&amp;es</source>
        <translation>Figur&amp;es</translation>
    </message>
    <message>
        <source>Re&amp;view and signatures</source>
        <translation>Re&amp;view and signatures</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
        <translation>Values over time</translation>
    </message>
</context>
<context>
    <name>ui::sheet::TemplateDialog</name>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>Give each field a name in at least one language, or say what it is.</source>
        <translation>Give each field a name in at least one language, or say what it is.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) say something in this field. Were it removed, their text would stay under its heading.</source>
        <translation>
            <numerusform>%n sheet says something in this field. Were it removed, its text would stay under its heading.</numerusform>
            <numerusform>%n sheets say something in this field. Were it removed, their text would stay under its heading.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields of the practice sheets</source>
        <translation>Fields of the practice sheets</translation>
    </message>
    <message>
        <source>What every practice is asked. The order is that of the sheets’ list of fields and of the board.</source>
        <translation>What every practice is asked. The order is that of the sheets’ list of fields and of the board.</translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation>Fields, in order</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Up</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Down</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::spelling::OwnWordsDialog</name>
    <message>
        <source>Foreign word or name</source>
        <translation>Foreign word or name</translation>
    </message>
    <message>
        <source>This manual</source>
        <translation>This manual</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>My words</translation>
    </message>
    <message>
        <source>The manual&apos;s own words</source>
        <translation>The manual&apos;s own words</translation>
    </message>
    <message>
        <source>These words are spelt right, whatever the dictionaries say. Terms of the glossary and names in the registers are known without standing here.</source>
        <translation>These words are spelt right, whatever the dictionaries say. Terms of the glossary and names in the registers are known without standing here.</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>&amp;Word:</translation>
    </message>
    <message>
        <source>Language of the word</source>
        <translation>Language of the word</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Kept in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::window::AboutDialog</name>
    <message>
        <source>About Vademecum</source>
        <translation>About Vademecum</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>An editor for a living manual in French and Dutch. It works on one file, without a network, and sends nothing to anyone.</source>
        <translation>An editor for a living manual in French and Dutch. It works on one file, without a network, and sends nothing to anyone.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and improve it. It comes without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later: you may use, study, share and improve it. It comes without any warranty.</translation>
    </message>
    <message>
        <source>It builds on the work of others:</source>
        <translation>It builds on the work of others:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Public domain</translation>
    </message>
</context>
<context>
    <name>ui::window::FileDesk</name>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your name is shown beside each change you make, in the history of the manual.
What is your name?</source>
        <translation>Your name is shown beside each change you make, in the history of the manual.
What is your name?</translation>
    </message>
    <message>
        <source>Open a manual read-only</source>
        <translation>Open a manual read-only</translation>
    </message>
    <message>
        <source>Open a manual</source>
        <translation>Open a manual</translation>
    </message>
    <message>
        <source>Example manual</source>
        <translation>Example manual</translation>
    </message>
    <message>
        <source>Where should your copy of the example be kept?</source>
        <translation>Where should your copy of the example be kept?</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Open read-only</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Saving a copy…</translation>
    </message>
    <message>
        <source>The copy was saved and checked: “%1”.</source>
        <translation>The copy was saved and checked: “%1”.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>manual, day</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restore a copy</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <comment>name of a file</comment>
        <translation>%1 (recovered)</translation>
    </message>
    <message>
        <source>Make an editable copy</source>
        <translation>Make an editable copy</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Allow changes</translation>
    </message>
    <message>
        <source>Make an editable copy…</source>
        <translation>Make an editable copy…</translation>
    </message>
    <message>
        <source>Restoring a copy…</source>
        <translation>Restoring a copy…</translation>
    </message>
    <message>
        <source>Bring back what is left…</source>
        <translation>Bring back what is left…</translation>
    </message>
    <message>
        <source>%1 (brought back)</source>
        <comment>name of a file</comment>
        <translation>%1 (brought back)</translation>
    </message>
    <message>
        <source>Bring back what is left</source>
        <translation>Bring back what is left</translation>
    </message>
    <message>
        <source>Bringing back what is left…</source>
        <translation>Bringing back what is left…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Save elsewhere</translation>
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
        <translation>Nothing needs work here.</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Not everything is saved</translation>
    </message>
    <message>
        <source>What you have typed since is lost if you close. Save a copy first.</source>
        <translation>What you have typed since is lost if you close. Save a copy first.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Everything is saved.</translation>
    </message>
    <message>
        <source>%1 (read-only) – Vademecum</source>
        <translation>%1 (read-only) – Vademecum</translation>
    </message>
    <message>
        <source>%1 – Vademecum</source>
        <translation>%1 – Vademecum</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menu bar</translation>
    </message>
    <message>
        <source>No word is misspelt.</source>
        <translation>No word is misspelt.</translation>
    </message>
    <message>
        <source>No term of the glossary is missing here.</source>
        <translation>No term of the glossary is missing here.</translation>
    </message>
    <message>
        <source>No French dictionary was found: French spelling is not checked.</source>
        <translation>No French dictionary was found: French spelling is not checked.</translation>
    </message>
    <message>
        <source>No Dutch dictionary was found: Dutch spelling is not checked.</source>
        <translation>No Dutch dictionary was found: Dutch spelling is not checked.</translation>
    </message>
    <message>
        <source>Every picture of the manual is shown somewhere.</source>
        <translation>Every picture of the manual is shown somewhere.</translation>
    </message>
    <message>
        <source>Unused pictures</source>
        <translation>Unused pictures</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are shown nowhere. Remove them from the manual?</source>
        <translation>
            <numerusform>%n picture is shown nowhere. Remove it from the manual?</numerusform>
            <numerusform>%n pictures are shown nowhere. Remove them from the manual?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back, and published editions keep them.</source>
        <translation>Undo brings them back, and published editions keep them.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Go to a passage first.</source>
        <translation>Go to a passage first.</translation>
    </message>
</context>
<context>
    <name>ui::window::ManualView</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Beside the text</translation>
    </message>
    <message>
        <source>Writing aid</source>
        <translation>Writing aid</translation>
    </message>
</context>
<context>
    <name>ui::window::NewManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>New manual</source>
        <translation>New manual</translation>
    </message>
    <message>
        <source>What is it called? One title is enough for now; the other language can follow.</source>
        <translation>What is it called? One title is enough for now; the other language can follow.</translation>
    </message>
    <message>
        <source>Title in &amp;French:</source>
        <translation>Title in &amp;French:</translation>
    </message>
    <message>
        <source>Title in &amp;Dutch:</source>
        <translation>Title in &amp;Dutch:</translation>
    </message>
    <message>
        <source>&amp;Keep it in:</source>
        <translation>&amp;Keep it in:</translation>
    </message>
    <message>
        <source>File of the manual</source>
        <translation>File of the manual</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>Create the manual</source>
        <translation>Create the manual</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::window::OpeningBar</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>Opening “%1”…</translation>
    </message>
    <message>
        <source>Closing “%1” and making a backup…</source>
        <translation>Closing “%1” and making a backup…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>Creating “%1”…</translation>
    </message>
    <message>
        <source>Making a backup of “%1” before the program ends…</source>
        <translation>Making a backup of “%1” before the program ends…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Ending…</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>Don’t wait</translation>
    </message>
</context>
<context>
    <name>ui::window::PackSheets</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pages as they will be printed</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>ui::window::RecentList</name>
    <message>
        <source>no longer there</source>
        <translation>no longer there</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Remove from this list</translation>
    </message>
</context>
<context>
    <name>ui::window::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Saving… (last saved %1)</source>
        <translation>Saving… (last saved %1)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>Not saved since %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Words: FR %1 · NL %2</source>
        <translation>Words: FR %1 · NL %2</translation>
    </message>
    <message>
        <source>Language of the program: %1</source>
        <translation>Language of the program: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Go to the next passage that needs work (Ctrl+J)</source>
        <translation>Go to the next passage that needs work (Ctrl+J)</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>Saved on %1</translation>
    </message>
    <message>
        <source>In the whole manual: FR %1 · NL %2</source>
        <translation>In the whole manual: FR %1 · NL %2</translation>
    </message>
    <message>
        <source>“%1” with what stands under it</source>
        <translation>“%1” with what stands under it</translation>
    </message>
    <message>
        <source>In step: FR %1 % · NL %2 %</source>
        <translation>In step: FR %1% · NL %2%</translation>
    </message>
    <message>
        <source>Words selected: FR %1</source>
        <translation>Words selected: FR %1</translation>
    </message>
    <message>
        <source>Words selected: NL %1</source>
        <translation>Words selected: NL %1</translation>
    </message>
    <message>
        <source>Words selected: FR %1 · NL %2</source>
        <translation>Words selected: FR %1 · NL %2</translation>
    </message>
</context>
<context>
    <name>ui::window::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>A living manual, in French and in Dutch.</source>
        <translation>A living manual, in French and in Dutch.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Continue with</source>
        <translation>Continue with</translation>
    </message>
    <message>
        <source>The manuals you open will be listed here.</source>
        <translation>The manuals you open will be listed here.</translation>
    </message>
    <message>
        <source>Recent manuals</source>
        <translation>Recent manuals</translation>
    </message>
    <message>
        <source>New manual</source>
        <translation>New manual</translation>
    </message>
    <message>
        <source>Start from an empty page</source>
        <translation>Start from an empty page</translation>
    </message>
    <message>
        <source>Open a manual</source>
        <translation>Open a manual</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>A file on this computer</translation>
    </message>
    <message>
        <source>Example manual</source>
        <translation>Example manual</translation>
    </message>
    <message>
        <source>Look around and try things out</source>
        <translation>Look around and try things out</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>How it works, in five minutes</source>
        <translation>How it works, in five minutes</translation>
    </message>
    <message>
        <source>Language of the program: %1</source>
        <translation>Language of the program: %1</translation>
    </message>
</context>
</TS>
