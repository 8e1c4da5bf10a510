-- What the panel said of an order when a look brought nothing: said again to the letter, it brings
-- nothing again. NULL where the order has changed since, or its answers are always read.
ALTER TABLE orders ADD COLUMN answer_mark BLOB;
