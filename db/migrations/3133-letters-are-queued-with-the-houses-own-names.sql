-- Whoever can make a table of their own must not stand in for one of the house's: temporary ones are looked in last.
alter function queue_mail(integer, bytea, text, bytea, timestamptz, timestamptz, bytea, boolean, timestamptz)
  set search_path = public, pg_temp;
alter function resend_letter(integer, timestamptz) set search_path = public, pg_temp;
