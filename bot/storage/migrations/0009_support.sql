-- Questions to the operators, as tickets with all that was written.

CREATE TABLE ticket (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id  INTEGER NOT NULL REFERENCES person (id),
    order_id   INTEGER REFERENCES orders (id),
    state      TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'closed')),
    topic_id   INTEGER,                            -- in the staff chat; 0: there can be none
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX ticket_by_person ON ticket (person_id, id);
CREATE INDEX ticket_unclosed ON ticket (state, changed_at) WHERE state <> 'closed';
CREATE UNIQUE INDEX ticket_by_topic ON ticket (topic_id) WHERE topic_id > 0;

CREATE TABLE ticket_message (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    ticket_id  INTEGER NOT NULL REFERENCES ticket (id),
    author_id  INTEGER NOT NULL,                   -- the customer, or an admin
    by_staff   INTEGER NOT NULL CHECK (by_staff IN (0, 1)),
    words      TEXT NOT NULL,                      -- may be empty where there is a file
    has_file   INTEGER NOT NULL CHECK (has_file IN (0, 1)),
    at         INTEGER NOT NULL
) STRICT;
CREATE INDEX ticket_message_by_ticket ON ticket_message (ticket_id, id);
CREATE INDEX ticket_message_by_author ON ticket_message (author_id, at);

-- Which messages in which chats tell of a ticket: whoever replies to one writes in it.
CREATE TABLE ticket_post (
    chat_id    INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    ticket_id  INTEGER NOT NULL REFERENCES ticket (id),
    said_id    INTEGER REFERENCES ticket_message (id),  -- whose words it shows
    to_staff   INTEGER NOT NULL CHECK (to_staff IN (0, 1)),
    PRIMARY KEY (chat_id, message_id)
) STRICT;
