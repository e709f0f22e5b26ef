-- A directory of 50,000 people, searched as one types: each word of a person stands after a space, so that a word of
-- one or two letters, too, is found by the trigrams of the index (as the beginning of a word).
create function search_words(t text) returns text language sql immutable strict parallel safe
    return ' ' || regexp_replace(plain(t), '[^[:alnum:]]+', ' ', 'g');

-- Only the letters, or only the digits: what makes two spellings of a name or of a number the same.
create function bare(t text) returns text language sql immutable strict parallel safe
    return regexp_replace(plain(t), '[^[:alnum:]]', '', 'g');
create function digits(t text) returns text language sql immutable strict parallel safe
    return regexp_replace(t, '[^0-9]', '', 'g');

drop index person_search;
alter table person drop column search_text;
alter table person
    add column search_text text not null generated always as (
        search_words(first_name || ' ' || last_name || ' ' || email || ' ' || coalesce(trade, '') || ' '
            || coalesce(company, '') || ' ' || coalesce(phone, '') || ' ' || coalesce(digits(phone), ''))
    ) stored,
    add column sort_name text not null generated always as (plain(last_name || ' ' || first_name)) stored,
    add column name_key text not null generated always as (
        least(bare(first_name), bare(last_name)) || ' ' || greatest(bare(first_name), bare(last_name))
    ) stored,
    add column phone_key text generated always as (
        case when length(digits(phone)) >= 9 then right(digits(phone), 9) end
    ) stored;
comment on column person.sort_name is 'The order of the directory: É stands with E.';
comment on column person.name_key is 'The same for people who may be one: without accents, case, signs and order of names.';
comment on column person.phone_key is 'The last nine digits: +33 6… and 06… are one number.';

drop index person_by_name;
create index person_search on person using gin (search_text gin_trgm_ops);
create index person_by_sort_name on person (sort_name, id);
create index person_by_name_key on person (name_key);
create index person_by_phone_key on person (phone_key) where phone_key is not null;
create index person_by_tag on person using gin (tags);
create index person_by_company on person using gin (plain(company) gin_trgm_ops);

-- The tags in use, kept beside the people: a list of them must not read the whole directory.
create table tag (
    name text primary key check (length(name) between 1 and 40)
);
insert into tag select distinct unnest(tags) from person;

create function person_tags_known() returns trigger language plpgsql as $$
begin
    insert into tag select name from unnest(new.tags) as name order by name on conflict do nothing;
    if tg_op = 'UPDATE' then
        delete from tag
        where name = any (old.tags) and not name = any (new.tags)
          and not exists (select from person where tags @> array[tag.name]);
    end if;
    return null;
end $$;
create trigger person_tags_added after insert on person
    for each row when (cardinality(new.tags) > 0) execute function person_tags_known();
create trigger person_tags_changed after update of tags on person
    for each row when (new.tags is distinct from old.tags) execute function person_tags_known();
