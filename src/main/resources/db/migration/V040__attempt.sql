create table attempt (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id),
  workshop_id uuid not null,
  module varchar(80) not null,
  exercise varchar(80) not null,
  release_id uuid not null,
  -- 1 for a person's first attempt at this; two begun at once would have the same.
  ordinal integer not null,
  begun_at timestamp with time zone not null,
  touched_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  score double precision,
  possible integer not null,
  last_seq bigint not null,
  unique (account_id, workshop_id, module, exercise, ordinal)
);
create index attempt_by_workshop on attempt (workshop_id, account_id);
create index attempt_by_release on attempt (release_id);

create table attempt_answer (
  id uuid primary key,
  version bigint not null,
  attempt_id uuid not null references attempt (id),
  item varchar(80) not null,
  content text not null,
  unique (attempt_id, item)
);

-- Which saves were made, so that a repeated one counts once.
create table attempt_operation (
  id uuid primary key,
  version bigint not null,
  attempt_id uuid not null references attempt (id),
  seq bigint not null,
  saved_at timestamp with time zone not null,
  unique (attempt_id, seq)
);
