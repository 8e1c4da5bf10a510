-- Links that were sent without a service: buttons name them by a small id, and outlive a restart.

CREATE TABLE pasted_link (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (id),
    paste     INTEGER NOT NULL,                     -- id of the first link of the same message
    link      TEXT NOT NULL,                        -- in its one form, or an @name as it is
    words     TEXT NOT NULL,
    quantity  INTEGER CHECK (quantity > 0),
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX pasted_link_by_paste ON pasted_link (paste, id);
CREATE INDEX pasted_link_by_age ON pasted_link (at);
