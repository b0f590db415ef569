-- Dots that were put on paper in the room and counted there: what each need got, and no ballots.
alter table workshop_vote add column on_paper boolean not null default false;
