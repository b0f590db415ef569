-- Cells of an upload that say something else than what is kept, sealed, until it is carried out or thrown away.
alter table import add column differences_cipher bytea;
