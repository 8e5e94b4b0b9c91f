-- SPDX-FileCopyrightText: Vademecum contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is known of the people who come to a meeting; their e-mail address stands in `contact`.
-- Columns only, all with a default: a file of the first schema that cannot be written is read as it is, and one that lost its
-- first page is brought back by what this schema says.

ALTER TABLE attendee ADD COLUMN n INTEGER NOT NULL DEFAULT 0;           -- place in the list of its meeting
ALTER TABLE attendee ADD COLUMN organisation TEXT NOT NULL DEFAULT '';
ALTER TABLE attendee ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE attendee ADD COLUMN language TEXT;                          -- fr nl; NULL: nobody said
ALTER TABLE attendee ADD COLUMN needs TEXT NOT NULL DEFAULT '';         -- diet, access
ALTER TABLE attendee ADD COLUMN present TEXT NOT NULL DEFAULT '';       -- indexes of sittings, with ',' between
