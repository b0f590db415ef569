-- Mind the Gap: a company's management and an officer of the union meet, say where the company is and where it wants to be, what that
-- takes and who is to do what. What is asked is a template in versions; a workshop keeps the version that it began with.
create table workshop_template (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  version integer not null check (version > 0),
  is_suggestion boolean not null default false,
  -- The steps in their order, as the room's rules read them.
  content jsonb not null,
  made_at timestamptz not null,
  made_by text,
  unique (programme_id, version),
  unique (programme_id, id)
);

create table workshop (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer not null,
  template_id integer not null,
  -- The first time, or a later walk through the same gaps.
  kind text not null default 'gap' check (kind in ('gap', 'follow_up')),
  follows_id integer,
  -- What the company speaks and reads.
  language text not null check (language in ('sv', 'en')),
  -- The year that the desired state is about.
  aims_at smallint not null check (aims_at between 2000 and 2100),
  made_at timestamptz not null,
  made_by text,
  -- Six letters that let phones in while the room is open, and nobody afterwards.
  code text check (code ~ '^[A-Z]{6}$'),
  -- Where the room is: a step of the template.
  step text not null,
  -- Whether what is written now is taken.
  is_taking boolean not null default false,
  -- The lane that the wall shows alone; all of them where it is empty.
  wall_lane text not null default '',
  -- Until when the step is meant to last.
  until_at timestamptz,
  opened_at timestamptz,
  -- Of each change in the room: what a phone that has been away asks by.
  number integer not null default 0,
  closed_at timestamptz,
  closed_by text,
  version integer not null default 1,
  unique (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, template_id) references workshop_template (programme_id, id),
  foreign key (programme_id, follows_id) references workshop (programme_id, id)
);
create unique index workshop_code on workshop (code) where code is not null;
create unique index workshop_open on workshop (company_id) where closed_at is null;
create index workshop_company on workshop (programme_id, company_id);
create index workshop_template_of on workshop (template_id);
create index workshop_follows on workshop (follows_id) where follows_id is not null;

-- A step that has been begun, by day: what was said there and what will be done.
create table workshop_step (
  programme_id integer not null references programme,
  workshop_id integer not null,
  step text not null,
  -- The first workshop or the second.
  meeting smallint not null check (meeting between 1 and 2),
  began_on date not null,
  -- Whether its cards are on the wall: what comes in waits until the group is ready.
  is_showing boolean not null default false,
  said text not null default '',
  will_do text not null default '',
  version integer not null default 1,
  primary key (workshop_id, step),
  foreign key (programme_id, workshop_id) references workshop (programme_id, id)
);
create index workshop_step_programme on workshop_step (programme_id);

-- Someone in the room with a phone: what they want to be called, and whom they speak for. Gone when the workshop is closed.
create table workshop_seat (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  workshop_id integer not null,
  alias text not null check (alias <> ''),
  speaks_for text not null check (speaks_for in ('management', 'hr', 'officer', 'union', 'other')),
  joined_at timestamptz not null,
  left_at timestamptz,
  unique (programme_id, id),
  foreign key (programme_id, workshop_id) references workshop (programme_id, id)
);
create index workshop_seat_workshop on workshop_seat (workshop_id);

-- What somebody wrote. The id is made where it is written, so that it can be sent twice.
create table workshop_card (
  id uuid primary key,
  programme_id integer not null references programme,
  workshop_id integer not null,
  step text not null,
  -- Along which theme; none where the step has none.
  lane text not null default '',
  text text not null check (text <> '' and length(text) <= 240),
  -- Until the workshop is closed: whoever wrote it may change it.
  seat_id integer references workshop_seat on delete set null,
  is_hidden boolean not null default false,
  is_parked boolean not null default false,
  is_removed boolean not null default false,
  -- The card that says the same.
  merged_into uuid references workshop_card,
  -- What a group of cards is called.
  grouped text not null default '',
  place integer not null,
  version integer not null default 1,
  unique (programme_id, id),
  foreign key (programme_id, workshop_id) references workshop (programme_id, id)
);
create index workshop_card_workshop on workshop_card (workshop_id);
create index workshop_card_seat on workshop_card (seat_id) where seat_id is not null;
create index workshop_card_merged on workshop_card (merged_into) where merged_into is not null;

-- What the gap takes: a competence, for whom, from where to where, how many and how soon. Of roles, never of people.
create table workshop_need (
  id uuid primary key,
  programme_id integer not null references programme,
  workshop_id integer not null,
  name text not null check (name <> ''),
  competence_id integer,
  role text not null default '',
  horizon text not null check (horizon in ('short', 'long')),
  level_now smallint check (level_now between 0 and 4),
  level_wanted smallint check (level_wanted between 0 and 4),
  people smallint check (people between 1 and 9999),
  -- Dots of the last vote that closed.
  effect smallint,
  urgency smallint,
  -- The card that it came from, and the need of an earlier workshop that it is.
  card_id uuid references workshop_card,
  follows_id uuid references workshop_need,
  -- What became of it, when it is walked through again.
  became text check (became in ('closed', 'partly', 'open', 'not_relevant', 'new')),
  place integer not null,
  is_removed boolean not null default false,
  version integer not null default 1,
  unique (programme_id, id),
  foreign key (programme_id, workshop_id) references workshop (programme_id, id),
  foreign key (programme_id, competence_id) references competence (programme_id, id)
);
create index workshop_need_workshop on workshop_need (workshop_id);
create index workshop_need_competence on workshop_need (programme_id, competence_id);
create index workshop_need_card on workshop_need (card_id) where card_id is not null;
create index workshop_need_follows on workshop_need (follows_id) where follows_id is not null;

create table workshop_decision (
  id uuid primary key,
  programme_id integer not null references programme,
  workshop_id integer not null,
  text text not null check (text <> ''),
  -- Which function sees to it: no names stand on the wall.
  responsible text not null default '',
  due_on date,
  place integer not null,
  is_removed boolean not null default false,
  version integer not null default 1,
  foreign key (programme_id, workshop_id) references workshop (programme_id, id)
);
create index workshop_decision_workshop on workshop_decision (workshop_id);

-- A vote, and how many voted in it.
create table workshop_vote (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  workshop_id integer not null,
  step text not null,
  dots smallint not null check (dots between 1 and 9),
  opened_on date not null,
  is_closed boolean not null default false,
  counted smallint,
  unique (programme_id, id),
  foreign key (programme_id, workshop_id) references workshop (programme_id, id),
  check (is_closed = (counted is not null))
);
create index workshop_vote_workshop on workshop_vote (workshop_id);
create unique index workshop_vote_open on workshop_vote (workshop_id) where not is_closed;

-- While a vote is open, who has voted and what was voted are two lists of one row, each in an order of its own, so that no row, no time
-- and no order is shared by the two. When it closes the whole table is made anew, so that no former version of the row is left in it.
create table workshop_open_vote (
  vote_id integer primary key,
  programme_id integer not null references programme,
  -- Whom it was opened for; whoever comes when there are ballots is not let in.
  may_vote integer[] not null,
  voted integer[] not null default '{}',
  -- By the random number that the phone keeps.
  ballots jsonb not null default '{}',
  foreign key (programme_id, vote_id) references workshop_vote (programme_id, id) on delete cascade
);
create index workshop_open_vote_programme on workshop_open_vote (programme_id);
create function forget_open_vote(vote integer) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare others workshop_open_vote[];
begin
  if not exists (select from workshop_open_vote open where open.vote_id = vote
    and (visitor_is_house() or open.programme_id = any (visitor_programmes()))) then return; end if;
  lock table workshop_open_vote in access exclusive mode;
  others := array(select open from workshop_open_vote open where open.vote_id <> vote);
  truncate workshop_open_vote;
  insert into workshop_open_vote select * from unnest(others);
end $$;
revoke execute on function forget_open_vote(integer) from public;
grant execute on function forget_open_vote(integer) to spang_app;

-- A ballot of a vote that has closed: dots for effect and for urgency, by need.
create table workshop_ballot (
  id uuid primary key,
  programme_id integer not null references programme,
  vote_id integer not null,
  effect uuid[] not null,
  urgency uuid[] not null,
  foreign key (programme_id, vote_id) references workshop_vote (programme_id, id)
);
create index workshop_ballot_vote on workshop_ballot (vote_id);

-- What the facilitator did and can take back, until the workshop is closed.
create table workshop_undo (
  workshop_id integer not null,
  number integer not null,
  programme_id integer not null references programme,
  what text not null,
  before jsonb not null,
  primary key (workshop_id, number),
  foreign key (programme_id, workshop_id) references workshop (programme_id, id)
);
create index workshop_undo_programme on workshop_undo (programme_id);

-- Hours that the facilitation took, which are staff time.
create table workshop_time (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  workshop_id integer not null,
  what text not null check (what in ('planning', 'workshop_1', 'workshop_2', 'summary', 'follow_up')),
  worked_on date not null,
  quarter_hours smallint not null check (quarter_hours between 1 and 96),
  user_id text not null,
  version integer not null default 1,
  foreign key (programme_id, workshop_id) references workshop (programme_id, id)
);
create index workshop_time_workshop on workshop_time (workshop_id);

do $$
declare t text;
begin
  foreach t in array array['workshop', 'workshop_template'] loop
    execute format('grant select, insert, update on %I to spang_app', t);
    execute format('alter table %I enable row level security', t);
  end loop;
  create policy own on workshop_template using ((select visitor_is_house()) or programme_id = any ((select visitor_programmes())::integer[]));
  create policy own on workshop using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
    and ((select visitor_reach()) <> 'company' or company_id = (select visitor_company()))));
  -- What belongs to the company's own: its own visitors read it.
  foreach t in array array['workshop_step', 'workshop_card', 'workshop_need', 'workshop_decision'] loop
    execute format('grant select, insert, update on %I to spang_app', t);
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_reach()) <> ''company'' or exists (select from workshop w where w.id = workshop_id and w.company_id = (select visitor_company())))))', t);
  end loop;
  -- Who sits there, what is voted, what can be taken back and what it took are of the room.
  foreach t in array array['workshop_seat', 'workshop_vote', 'workshop_open_vote', 'workshop_ballot', 'workshop_undo', 'workshop_time'] loop
    execute format('grant select, insert, update, delete on %I to spang_app', t);
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and (select visitor_reach()) <> ''company''))', t);
  end loop;
end $$;
-- A version that has been saved is never another.
revoke update on workshop_template from spang_app;
revoke update on workshop_ballot from spang_app;

-- A company has met when its room was open in a step of that meeting. What was noted by hand gives way to that.
create function companies_met() returns table (programme_id integer, company_id integer, workshop_1_on date, workshop_2_on date)
  language plpgsql stable security definer set search_path = public, pg_temp rows 100 as $$
declare
  is_house boolean := visitor_is_house();
  programmes integer[] := visitor_programmes();
  own_company integer := visitor_company();
begin
  return query
    select met.programme_id, met.company_id, min(step.began_on) filter (where step.meeting = 1), min(step.began_on) filter (where step.meeting = 2)
    from workshop met join workshop_step step on step.programme_id = met.programme_id and step.workshop_id = met.id
    where met.kind = 'gap'
      and (is_house or met.programme_id = any (programmes)) and (is_house or own_company is null or met.company_id = own_company)
    group by met.programme_id, met.company_id;
end $$;
revoke execute on function companies_met() from public;
grant execute on function companies_met() to spang_app;

create or replace view company_path with (security_invoker = true) as
with step as (
  select programme_id, company_id, stage, reached_on from milestone where withdrawn_at is null
  union all
  select programme_id, company_id, stage, reached_on from steps_held()
), noted as (
  select programme_id, company_id,
    min(reached_on) filter (where stage = 'contacted') as contacted_on,
    min(reached_on) filter (where stage = 'offered') as offered_on,
    min(reached_on) filter (where stage = 'assessed') as assessed_on,
    min(reached_on) filter (where stage = 'workshop_1') as workshop_1_on,
    min(reached_on) filter (where stage = 'workshop_2') as workshop_2_on,
    min(reached_on) filter (where stage = 'planned') as planned_on,
    min(reached_on) filter (where stage = 'followed_up') as followed_up_on,
    min(reached_on) filter (where stage = 'completed') as completed_on
  from step group by programme_id, company_id
), trained as (
  select programme_id, company_id, min(trained_on) as training_on
  from company_participation where not is_protected group by programme_id, company_id
), offers as (
  select programme_id, company_id, min(offered_on) as offered_on from agreement where withdrawn_at is null group by programme_id, company_id
), dated as (
  select company.id as company_id, company.programme_id,
    coalesce(via.sends_officers, false) as is_referred,
    company.referred_on as tip_on,
    company.accepted_on as referred_on,
    noted.contacted_on,
    least(noted.offered_on, offers.offered_on) as offered_on,
    company.agreed_on,
    coalesce(assessed.assessed_on, noted.assessed_on) as assessed_on,
    coalesce(met.workshop_1_on, noted.workshop_1_on) as workshop_1_on, coalesce(met.workshop_2_on, noted.workshop_2_on) as workshop_2_on, noted.planned_on,
    trained.training_on,
    noted.followed_up_on, noted.completed_on,
    departure.happened_on as left_on, departure.kind as left_kind, departure.because as left_because
  from company
  left join partner via on via.programme_id = company.programme_id and via.name = company.came_via
  left join noted on noted.programme_id = company.programme_id and noted.company_id = company.id
  left join companies_assessed() assessed on assessed.programme_id = company.programme_id and assessed.company_id = company.id
  left join companies_met() met on met.programme_id = company.programme_id and met.company_id = company.id
  left join trained on trained.programme_id = company.programme_id and trained.company_id = company.id
  left join offers on offers.programme_id = company.programme_id and offers.company_id = company.id
  left join departure on departure.programme_id = company.programme_id and departure.company_id = company.id and departure.undone_at is null
  where company.merged_into is null
),
come as (
  select company_id, programme_id, is_referred,
    case when tip_on <= today.day then tip_on end as tip_on,
    case when referred_on <= today.day then referred_on end as referred_on,
    case when contacted_on <= today.day then contacted_on end as contacted_on,
    case when offered_on <= today.day then offered_on end as offered_on,
    case when agreed_on <= today.day then agreed_on end as agreed_on,
    case when assessed_on <= today.day then assessed_on end as assessed_on,
    case when workshop_1_on <= today.day then workshop_1_on end as workshop_1_on,
    case when workshop_2_on <= today.day then workshop_2_on end as workshop_2_on,
    case when planned_on <= today.day then planned_on end as planned_on,
    case when training_on <= today.day then training_on end as training_on,
    case when followed_up_on <= today.day then followed_up_on end as followed_up_on,
    case when completed_on <= today.day then completed_on end as completed_on,
    case when left_on <= today.day then left_on end as left_on,
    case when left_on <= today.day then left_kind end as left_kind,
    case when left_on <= today.day then left_because end as left_because
  from dated cross join (select day_now() as day) today
)
select *,
  case
    when left_on is not null then left_kind
    when completed_on is not null then 'completed'
    when followed_up_on is not null then 'followed_up'
    when training_on is not null then 'training'
    when planned_on is not null then 'planned'
    when workshop_2_on is not null then 'workshop_2'
    when workshop_1_on is not null then 'workshop_1'
    when assessed_on is not null then 'assessed'
    when agreed_on is not null then 'agreed'
    when offered_on is not null then 'offered'
    when contacted_on is not null then 'contacted'
    when referred_on is not null then 'referred'
    else 'tip'
  end as stage
from come;
