-- SPDX-FileCopyrightText: Vademecum contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One SQLite file keeps one manual. Any SQLite from 3.37 on opens it: no extension, no function of our own.
-- Ids are 16-byte UUIDv7, hashes 32-byte SHA-256, times UTC in ISO 8601, texts UTF-8.
-- A released script is never edited: the next schema is the next file.

PRAGMA application_id = 0x56414445;   -- 'VADE': how we know our files

-- Facts about the file as a whole.
CREATE TABLE fact (
    name  TEXT PRIMARY KEY,           -- document_id, created_at, checked_at (when everything was last re-hashed)
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------ the journal: append-only, the truth

-- One step of one person: who, when, why.
CREATE TABLE change (
    n           INTEGER PRIMARY KEY,  -- order of arrival in this copy; never exchanged
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 32),    -- SHA-256 over all that follows up to entry_id and the hashes of its versions
    format      INTEGER NOT NULL CHECK (format >= 1),            -- of the values of its versions
    nonce       BLOB NOT NULL CHECK (length(nonce) = 16),        -- makes two equal steps two changes
    author      TEXT NOT NULL,        -- may be empty: nobody said who is working
    at          TEXT NOT NULL,        -- the author's clock: shown, never used to decide
    reason      TEXT NOT NULL,        -- code of history::Reason
    detail      TEXT NOT NULL,
    entry_id    BLOB CHECK (entry_id IS NULL OR length(entry_id) = 16), -- what it is filed under; NULL: the manual
    origin      TEXT NOT NULL,        -- 'local', or where it was taken from
    received_at TEXT NOT NULL
) STRICT;
CREATE INDEX change_entry ON change (entry_id, n);

-- Every value every object ever had. A rowid table, so that rows can be salvaged one by one.
CREATE TABLE version (
    n         INTEGER PRIMARY KEY,
    hash      BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),    -- SHA-256 over nonce, kind, object, facet, parents, value
    change_n  INTEGER NOT NULL REFERENCES change (n) DEFERRABLE INITIALLY DEFERRED, -- the change's id needs these hashes first
    kind      TEXT NOT NULL,          -- manual entry passage network principle term reference picture figure layout word dismissal
    object_id BLOB NOT NULL CHECK (length(object_id) = 16),      -- all zero: the manual itself
    facet     TEXT NOT NULL,          -- header, or a field with fr, nl or pair: 'body:fr', 'title:pair'
    value     TEXT NOT NULL           -- canonical JSON
) STRICT;
CREATE INDEX version_object ON version (object_id, facet, n);
CREATE INDEX version_change ON version (change_n);

-- What the author of a version had seen. A parent may arrive after its child, so it refers to nothing.
CREATE TABLE version_parent (
    child  BLOB NOT NULL CHECK (length(child) = 32),
    parent BLOB NOT NULL CHECK (length(parent) = 32),
    PRIMARY KEY (child, parent)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_parent_parent ON version_parent (parent);

-- Versions that belong to a change without standing under it, so that the change still matches its id: destroyed in a damaged
-- file and filled in by a copy that holds them, or standing under a change that was made anew when this one could not be read.
CREATE TABLE absent_version (
    change_n INTEGER NOT NULL REFERENCES change (n) DEFERRABLE INITIALLY DEFERRED,
    hash     BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (change_n, hash)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER change_never_changes BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_never_goes BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER version_never_changes BEFORE UPDATE ON version
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER version_never_goes BEFORE DELETE ON version
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER version_parent_never_changes BEFORE UPDATE ON version_parent
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER version_parent_never_goes BEFORE DELETE ON version_parent
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- ------------------------------------------------------------------ the current state: derived, can always be made anew

-- The versions nobody has answered yet; two of one object and facet may be a conflict.
CREATE TABLE head (
    object_id BLOB NOT NULL,
    facet     TEXT NOT NULL,
    hash      BLOB NOT NULL REFERENCES version (hash),
    PRIMARY KEY (object_id, facet, hash)
) STRICT, WITHOUT ROWID;

-- Where heads say different things.
CREATE TABLE conflict (
    object_id BLOB NOT NULL,
    facet     TEXT NOT NULL,
    kind      TEXT NOT NULL,
    PRIMARY KEY (object_id, facet)
) STRICT, WITHOUT ROWID;

-- Headers of everything but passages.
CREATE TABLE object (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind     TEXT NOT NULL,
    entry_id BLOB,                    -- an entry: itself; a figure: the practice it belongs to
    deleted  INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    value    TEXT NOT NULL            -- canonical JSON of the last header it had
) STRICT, WITHOUT ROWID;
CREATE INDEX object_entry ON object (entry_id);

-- Headers of passages. What nearly all of them say stands in plain columns, because there are a hundred thousand of them.
CREATE TABLE passage (
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    entry_id  BLOB NOT NULL,
    parent_id BLOB,                   -- the box or table it stands in
    position  TEXT NOT NULL,          -- fractional key, compared byte by byte; ties by id
    kind      TEXT NOT NULL,
    level     INTEGER NOT NULL,
    code      TEXT,                   -- NULL: its id is its code
    value     TEXT,                   -- canonical JSON of the whole header when it says more than this; NULL: it does not
    deleted   INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    packed    BLOB                    -- the columns above up to code in one piece, to be read faster
) STRICT;
CREATE INDEX passage_entry ON passage (entry_id);
CREATE INDEX passage_deleted ON passage (id) WHERE deleted = 1;

-- Bilingual values: both wordings and what was declared about the pair.
CREATE TABLE text (
    object_id BLOB NOT NULL,
    field     TEXT NOT NULL,          -- title subtitle body attribution name summary term definition alt label unit
    kind      TEXT NOT NULL,
    fr        TEXT,                   -- inline mark-up; NULL: not written in this language
    fr_hash   BLOB,                   -- SHA-256 of that text
    nl        TEXT,
    nl_hash   BLOB,
    pair      BLOB,                   -- the French and the Dutch hash that were declared a pair, 64 bytes; NULL: never declared
    declared  TEXT,                   -- how, when (milliseconds since 1970, UTC, or '-') and by whom: 'checked 1764000000000 Anna'
    packed    BLOB,                   -- everything but the texts in one piece, to be read faster
    UNIQUE (object_id, field)
) STRICT;
-- Bodies of passages are nearly all texts there are; this finds the others.
CREATE INDEX text_other ON text (field) WHERE field <> 'body';

-- ------------------------------------------------------------------ of this copy only: never exchanged

-- What was typed and is not a version yet.
CREATE TABLE draft (
    object_id BLOB NOT NULL,
    facet     TEXT NOT NULL,
    kind      TEXT NOT NULL,
    base_hash BLOB,                   -- of the text it was typed over; NULL: there was none
    body      TEXT NOT NULL,
    at        TEXT NOT NULL,
    PRIMARY KEY (object_id, facet)
) STRICT, WITHOUT ROWID;

-- Changes of a newer format: kept byte for byte until a newer program reads them.
CREATE TABLE parked (
    id          BLOB PRIMARY KEY,
    format      INTEGER NOT NULL,
    data        BLOB NOT NULL,
    received_at TEXT NOT NULL
) STRICT;

-- Who attends a meeting. Personal: never in the journal, an edition, a copy or a backup; erased for good
-- (connections run with secure_delete = ON).
CREATE TABLE attendee (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    meeting_id BLOB NOT NULL,
    name       TEXT NOT NULL,
    network    TEXT NOT NULL,
    contact    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attendee_meeting ON attendee (meeting_id);

-- ------------------------------------------------------------------ pictures and editions: immutable, known by their content

-- Picture bytes; the same picture twice is one row.
CREATE TABLE asset (
    hash  BLOB PRIMARY KEY CHECK (length(hash) = 32),            -- SHA-256 of data
    mime  TEXT NOT NULL,
    data  BLOB NOT NULL
) STRICT;

-- Frozen pieces of editions: entries, headers, settings as canonical interchange JSON.
CREATE TABLE frozen (
    n        INTEGER PRIMARY KEY,
    hash     BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),     -- SHA-256 of the piece before compression
    raw_size INTEGER NOT NULL,
    data     BLOB NOT NULL            -- zlib as qCompress writes it: four bytes of size, then the stream
) STRICT;

-- Published editions.
CREATE TABLE edition (
    n        INTEGER PRIMARY KEY,
    number   TEXT NOT NULL UNIQUE,    -- '2026.1'
    root     BLOB NOT NULL UNIQUE CHECK (length(root) = 32),     -- SHA-256 of manifest: printed in the colophon
    manifest BLOB NOT NULL            -- canonical JSON: every piece, font and picture by its hash, the previous root
) STRICT;

-- The PDFs kept with an edition.
CREATE TABLE edition_pdf (
    edition TEXT NOT NULL REFERENCES edition (number),
    layout  TEXT NOT NULL,            -- fr nl columns
    hash    BLOB NOT NULL CHECK (length(hash) = 32),             -- SHA-256 of data
    data    BLOB NOT NULL,
    UNIQUE (edition, layout)
) STRICT;

CREATE TRIGGER asset_never_changes BEFORE UPDATE ON asset
BEGIN SELECT RAISE(ABORT, 'pictures never change'); END;
CREATE TRIGGER asset_never_goes BEFORE DELETE ON asset
BEGIN SELECT RAISE(ABORT, 'pictures never change'); END;
CREATE TRIGGER frozen_never_changes BEFORE UPDATE ON frozen
BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
CREATE TRIGGER frozen_never_goes BEFORE DELETE ON frozen
BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
CREATE TRIGGER edition_never_changes BEFORE UPDATE ON edition
BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
CREATE TRIGGER edition_never_goes BEFORE DELETE ON edition
BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
CREATE TRIGGER edition_pdf_never_changes BEFORE UPDATE ON edition_pdf
BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
CREATE TRIGGER edition_pdf_never_goes BEFORE DELETE ON edition_pdf
BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
