-- Favourites, and orders that wait behind another one for the same link.

CREATE TABLE favourite (
    person_id  INTEGER NOT NULL REFERENCES person (id),
    service_id INTEGER NOT NULL REFERENCES service (id),
    at         INTEGER NOT NULL,
    PRIMARY KEY (person_id, service_id)
) STRICT;
CREATE INDEX favourite_by_age ON favourite (person_id, at);

CREATE INDEX orders_open_by_link ON orders (person_id, link) WHERE ended_at IS NULL;
CREATE INDEX orders_in_queue ON orders (after_order) WHERE after_order IS NOT NULL;
