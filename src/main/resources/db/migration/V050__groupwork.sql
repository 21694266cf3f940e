create table submission (
  id uuid primary key,
  version bigint not null,
  workshop_id uuid not null references workshop (id),
  module varchar(60) not null,
  exercise varchar(60) not null,
  group_id uuid not null references learning_group (id),
  release_id uuid not null,
  state varchar(16) not null,
  round integer not null,
  due_at timestamp with time zone,
  opened_at timestamp with time zone not null,
  unique (workshop_id, module, exercise, group_id)
);
create index submission_by_group on submission (group_id);
create index submission_by_release on submission (release_id);

-- What a field holds now. A save writes here and into the log, never into the submission's own row.
create table submission_field (
  id uuid primary key,
  version bigint not null,
  submission_id uuid not null references submission (id),
  field varchar(60) not null,
  content text not null,
  seq bigint not null,
  edited_by uuid not null references account (id),
  edited_at timestamp with time zone not null,
  unique (submission_id, field)
);

-- Each operation once, under the id its client gave it.
create table submission_operation (
  id uuid primary key,
  version bigint not null,
  submission_id uuid not null references submission (id),
  client_id uuid not null,
  field varchar(60) not null,
  kind varchar(10) not null,
  payload text not null,
  outcome varchar(10) not null,
  seq bigint not null,
  made_by uuid not null references account (id),
  made_at timestamp with time zone not null,
  unique (submission_id, client_id)
);
create index submission_operation_by_seq on submission_operation (submission_id, seq);

create table hand_in (
  id uuid primary key,
  version bigint not null,
  submission_id uuid not null references submission (id),
  round integer not null,
  handed_in_at timestamp with time zone not null,
  handed_in_by uuid not null references account (id),
  late boolean not null,
  snapshot text not null,
  unique (submission_id, round)
);
create index hand_in_by_time on hand_in (handed_in_at);

create table hand_in_author (
  id uuid primary key,
  version bigint not null,
  hand_in_id uuid not null references hand_in (id),
  account_id uuid not null references account (id),
  unique (hand_in_id, account_id)
);
