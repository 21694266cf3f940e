create table workshop (
  id uuid primary key,
  version bigint not null,
  name varchar(120) not null,
  starts_on date not null,
  ends_on date,
  place varchar(160) not null,
  time_zone varchar(60) not null
);

-- Self-study: the one workshop without an end, which everyone is in. Its id is known to the program.
insert into workshop (id, version, name, starts_on, ends_on, place, time_zone)
values ('00000000-0000-0000-0000-000000000001', 1, 'Auto-formation', current_date, null, '', 'Africa/Tunis');

create table workshop_module (
  id uuid primary key,
  version bigint not null,
  workshop_id uuid not null references workshop (id),
  module varchar(60) not null,
  release_id uuid not null,
  position integer not null,
  unique (workshop_id, module)
);
create index workshop_module_by_module on workshop_module (module);

create table enrolment (
  id uuid primary key,
  version bigint not null,
  workshop_id uuid not null references workshop (id),
  account_id uuid not null references account (id),
  part varchar(16) not null,
  enrolled_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  unique (workshop_id, account_id)
);
create index enrolment_by_account on enrolment (account_id);

create table learning_group (
  id uuid primary key,
  version bigint not null,
  workshop_id uuid not null references workshop (id),
  name varchar(80) not null,
  formed_at timestamp with time zone not null,
  unique (workshop_id, name)
);

create table group_member (
  id uuid primary key,
  version bigint not null,
  workshop_id uuid not null references workshop (id),
  group_id uuid not null references learning_group (id),
  account_id uuid not null references account (id),
  joined_at timestamp with time zone not null,
  left_at timestamp with time zone
);
create index group_member_by_group on group_member (group_id);
create index group_member_by_account on group_member (account_id, workshop_id);

create table exercise_opening (
  id uuid primary key,
  version bigint not null,
  workshop_id uuid not null references workshop (id),
  module varchar(60) not null,
  exercise varchar(60) not null,
  opened boolean not null,
  due_at timestamp with time zone,
  unique (workshop_id, module, exercise)
);
