-- No uuid column is nullable anywhere: EclipseLink 4.0 can't set one to null on PostgreSQL (its issue 2717).
create table account (
  id uuid primary key,
  version bigint not null,
  sign_in_name varchar(80) not null unique,
  email varchar(200),
  name_latin varchar(120) not null,
  name_arabic varchar(120) not null,
  language varchar(2) not null,
  role varchar(16) not null,
  country varchar(3),
  constituency varchar(16),
  organisation varchar(160) not null,
  job varchar(160) not null,
  password_hash varchar(300),
  active boolean not null,
  created_at timestamp with time zone not null
);
create index account_by_name on account (name_latin);

create table signed_in_session (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id),
  device varchar(300) not null,
  signed_in_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
create index signed_in_session_by_account on signed_in_session (account_id, seen_at);

create table one_time_link (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id),
  token_hash varchar(64) not null unique,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
create index one_time_link_by_account on one_time_link (account_id);

create table audit_entry (
  id uuid primary key,
  version bigint not null,
  happened_at timestamp with time zone not null,
  actor_name varchar(80) not null,
  act varchar(60) not null,
  about varchar(300) not null
);
create index audit_entry_by_time on audit_entry (happened_at);
