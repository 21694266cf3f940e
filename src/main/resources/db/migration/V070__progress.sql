-- Progress is kept by key, not by release: a new edition of a module loses nobody's reading.
create table lesson_reading (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id),
  module varchar(80) not null,
  lesson varchar(80) not null,
  place varchar(120) not null,
  opened_at timestamp with time zone not null,
  read_at timestamp with time zone,
  unique (account_id, module, lesson)
);
create index lesson_reading_by_module on lesson_reading (module, lesson);
