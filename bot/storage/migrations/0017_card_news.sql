-- How often something came that the order's card says, and how much of that the card shows. It is
-- noted once it shows it: where the program ends meanwhile, the card is drawn at its next start.
ALTER TABLE orders ADD COLUMN card_news INTEGER NOT NULL DEFAULT 0 CHECK (card_news >= 0);
ALTER TABLE orders ADD COLUMN card_shown INTEGER NOT NULL DEFAULT 0
    CHECK (card_shown BETWEEN 0 AND card_news);
UPDATE orders SET card_news = 1 WHERE card_stale = 1
    OR card_message_id IS NOT NULL AND id IN (SELECT order_id FROM card_being_drawn);
DROP TABLE card_being_drawn;
DROP INDEX orders_with_stale_card;
DROP INDEX orders_with_stale_card_by_person;
ALTER TABLE orders DROP COLUMN card_stale;
CREATE INDEX orders_with_stale_card ON orders (id) WHERE card_shown < card_news;
CREATE INDEX orders_with_stale_card_by_person ON orders (person_id, id) WHERE card_shown < card_news;
