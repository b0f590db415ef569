-- A contact had to be taken away and written anew, and lost its tips, letters and times. It is changed where it stands; a code that was
-- mailed before the address was given proves nothing of the address that stands there now.
alter table contact add version integer not null default 1, add address_given_at timestamptz;
