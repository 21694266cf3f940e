-- A release is never changed. Which one is current is a pointer beside it.
create table module_release (
  id uuid primary key,
  version bigint not null,
  module varchar(60) not null,
  release_number integer not null,
  published_at timestamp with time zone not null,
  published_by varchar(80) not null,
  note varchar(1000) not null,
  digest varchar(64) not null,
  packed ${bytes} not null,
  unique (module, release_number)
);

create table current_release (
  module varchar(60) primary key,
  version bigint not null,
  release_id uuid not null references module_release (id)
);
