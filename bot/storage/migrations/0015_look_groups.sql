-- Orders of which the panel has said the same again are looked at together from then on: when they were
-- and will be stands once for all of them. Who looks may still think of a group that is gone by then, so
-- that no id is given twice.
CREATE TABLE look_group (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    panel_id     INTEGER NOT NULL REFERENCES panel (id),
    looked_at    INTEGER NOT NULL,
    next_look_at INTEGER NOT NULL,
    pause        INTEGER NOT NULL
) STRICT;
CREATE INDEX look_groups_by_time ON look_group (panel_id, next_look_at);
ALTER TABLE orders ADD COLUMN look_group_id INTEGER REFERENCES look_group (id);
-- With the marks, since every look asks how many of a group still have theirs.
CREATE INDEX orders_by_look_group ON orders (look_group_id, answer_mark)
    WHERE look_group_id IS NOT NULL;

CREATE TRIGGER look_group_goes_with_its_last_order AFTER UPDATE OF look_group_id ON orders
WHEN OLD.look_group_id IS NOT NULL
BEGIN
    DELETE FROM look_group WHERE id = OLD.look_group_id
        AND NOT EXISTS (SELECT 1 FROM orders WHERE look_group_id = OLD.look_group_id);
END;
