-- When a company has been written to about somebody who asks for a seat: once for each request, several in one letter.
alter table seat_request add column told_at timestamptz;
