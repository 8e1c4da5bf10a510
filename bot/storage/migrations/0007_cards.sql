-- What people chose for themselves: their time zone, and the notices that they do without.
ALTER TABLE person ADD COLUMN zone TEXT;                     -- as in the IANA database; NULL: the phone's

CREATE TABLE muted (
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind      TEXT NOT NULL CHECK (kind IN ('completed', 'partial', 'canceled', 'refill')),
    PRIMARY KEY (person_id, kind)
) STRICT;
