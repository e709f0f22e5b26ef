create table quote (
    id           uuid primary key,
    version      integer     not null,
    session_id   uuid        not null references training_session on delete cascade,
    person_id    uuid        not null references person,
    wording      text        not null check (length(wording) between 1 and 1000),
    consent      text        not null check (consent in ('NAMED', 'FIRST_NAME_TRADE', 'ANONYMOUS', 'WITHDRAWN')),
    chosen       boolean     not null,
    consented_at timestamptz not null,
    unique (session_id, person_id),
    check (not chosen or consent <> 'WITHDRAWN')
);

create table photo (
    id         uuid primary key,
    version    integer not null,
    session_id uuid    not null references training_session on delete cascade,
    file_name  text    not null check (file_name ~ '^[A-Za-z0-9_-]{1,100}\.jpg$'),
    alt        text    not null check (length(alt) between 1 and 400),
    position   integer not null check (position >= 0),
    consent    boolean not null,
    width      integer not null check (width between 1 and 10000),
    height     integer not null check (height between 1 and 10000),
    content    bytea   not null check (octet_length(content) <= 5242880),
    unique (session_id, file_name)
);
comment on column photo.consent is 'Everybody who can be recognised agreed to its publication.';

create table recap (
    id           uuid primary key,
    version      integer     not null,
    session_id   uuid        not null unique references training_session on delete cascade,
    number       bigint generated always as identity (start with 2001) unique,
    slug         text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
    title        text        not null check (length(title) between 1 and 160),
    author       text        not null check (length(author) between 1 and 160),
    categories   text[]      not null default '{}',
    body         text        not null check (length(body) <= 20000),
    status       text        not null check (status in ('DRAFT', 'PUBLISHED')),
    published_at timestamptz,
    check (status = 'DRAFT' or published_at is not null)
);
create index recap_published on recap (published_at desc) where status = 'PUBLISHED';
comment on column recap.number is 'The "id" of the front matter; the reference post is 2001.';
