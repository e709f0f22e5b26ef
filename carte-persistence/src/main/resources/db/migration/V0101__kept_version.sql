-- What a field said that was written on two devices at once and lost: its author alone may take it back, for some days.
create table kept_version (
    id        uuid primary key,
    version   integer     not null,
    answer_id uuid        not null references answer on delete cascade,
    field     text        not null check (length(field) between 1 and 200),
    content   jsonb       not null check (octet_length(content::text) <= 65536),
    edited_at timestamptz not null,
    kept_at   timestamptz not null
);
-- The same words are kept once; md5 because an index holds no long texts.
create unique index kept_version_once on kept_version (answer_id, field, md5(content::text));
create index kept_version_by_age on kept_version (kept_at);
comment on column kept_version.content is 'The part of the payload the field stands for.';
