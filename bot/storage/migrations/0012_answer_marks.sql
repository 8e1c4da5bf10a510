-- What the panel said of an order when a look brought nothing: said again to the letter, it brings
-- nothing again. NULL after another report or a new state, and where answers are always read.
ALTER TABLE orders ADD COLUMN answer_mark BLOB;
