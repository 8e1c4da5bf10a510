-- How many cards of one person are to be drawn is asked for each card, and must not lead through
-- all that the person has ordered.
CREATE INDEX orders_with_stale_card_by_person ON orders (person_id, id) WHERE card_stale = 1;
