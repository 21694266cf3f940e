-- One trainer's review of one hand-in. What it is about never changes, so it is repeated here: a
-- group's feedback is then read without visiting the hand-in.
create table review (
  id uuid primary key,
  version bigint not null,
  hand_in_id uuid not null,
  submission_id uuid not null,
  workshop_id uuid not null,
  group_id uuid not null,
  release_id uuid not null,
  module varchar(80) not null,
  exercise varchar(80) not null,
  round integer not null,
  trainer_id uuid not null,
  state varchar(16) not null,
  seq bigint not null,
  saved_at timestamp with time zone not null,
  released_at timestamp with time zone,
  due_at timestamp with time zone,
  score double precision,
  unique (hand_in_id, trainer_id)
);
create index review_by_submission on review (submission_id);
create index review_by_group on review (group_id, state, released_at);
create index review_by_workshop on review (workshop_id, state);

create table review_mark (
  id uuid primary key,
  version bigint not null,
  review_id uuid not null references review (id),
  part varchar(16) not null,
  part_key varchar(80) not null,
  mark integer,
  remark text not null,
  unique (review_id, part, part_key)
);

create table review_operation (
  id uuid primary key,
  version bigint not null,
  review_id uuid not null references review (id),
  operation_id uuid not null,
  seq bigint not null,
  saved_at timestamp with time zone not null,
  unique (review_id, operation_id)
);

create table facilitator_notes_release (
  id uuid primary key,
  version bigint not null,
  workshop_id uuid not null,
  module varchar(80) not null,
  exercise varchar(80) not null,
  released_at timestamp with time zone not null,
  released_by uuid not null,
  unique (workshop_id, module, exercise)
);
