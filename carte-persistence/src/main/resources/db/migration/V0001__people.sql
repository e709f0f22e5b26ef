-- Accent-insensitive search without a per-query function call: the text to search in is stored beside the row.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create function plain(t text) returns text language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent', t));

create table person (
    id          uuid primary key,
    version     integer     not null,
    first_name  text        not null check (length(first_name) between 1 and 100),
    last_name   text        not null check (length(last_name) between 1 and 100),
    email       text        not null unique check (email = lower(email) and length(email) between 3 and 254),
    trade       text        check (length(trade) <= 120),
    company     text        check (length(company) <= 160),
    phone       text        check (length(phone) <= 40),
    tags        text[]      not null default '{}',
    locale      text        not null default 'fr' check (locale in ('fr', 'en')),
    subject     text        unique,
    search_text text generated always as (
        plain(first_name || ' ' || last_name || ' ' || email || ' ' || coalesce(trade, '') || ' ' || coalesce(company, ''))
    ) stored
);
create index person_search on person using gin (search_text gin_trgm_ops);
create index person_by_name on person (last_name, first_name, id);
comment on column person.subject is 'The Keycloak "sub", set once at the first login; null until then.';
