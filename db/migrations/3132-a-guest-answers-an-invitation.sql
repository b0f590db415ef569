-- What a guest says to an invitation: by its own link, or by the answer that a calendar sends. The times that are moved are asked about anew.
alter table appointment_guest
  add column answer text check (answer in ('accepted', 'tentative', 'declined')),
  add column answered_at timestamptz,
  add check ((answer is null) = (answered_at is null));
