-- A link under which some zones of a map are read without an account. Its token is not kept, only what it hashes to:
-- whoever reads this table can open no link.
create table carte_share (
    id          uuid primary key,
    version     integer     not null,
    carte_id    uuid        not null references carte on delete cascade,
    token_hash  text        not null unique check (length(token_hash) = 64),
    zones       text[]      not null check (cardinality(zones) between 1 and 7),
    centre      boolean     not null,
    label       text        not null default '' check (length(label) <= 80),
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    opened      integer     not null default 0,
    opened_at   timestamptz
);
create index carte_share_by_carte on carte_share (carte_id, created_at desc);
comment on column carte_share.centre is 'Whether headline and promise are shown too.';
