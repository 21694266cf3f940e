-- A sound package that waits to be published. A discarded one keeps its digest, so that the same bundled files are not proposed
-- again at every start.
create table publishing_draft (
  id uuid primary key,
  version bigint not null,
  module varchar(60) not null,
  origin varchar(16) not null,
  state varchar(16) not null,
  digest varchar(64) not null,
  made_at timestamp with time zone not null,
  made_by varchar(80) not null,
  packed ${bytes} not null
);
create index publishing_draft_by_module on publishing_draft (module, state);
