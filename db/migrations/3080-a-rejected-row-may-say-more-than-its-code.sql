-- A number that is a sole trader's, or a foreign company's, has a sentence of its own beside the code that rejects it.
alter table import_rejection add column closer text;
