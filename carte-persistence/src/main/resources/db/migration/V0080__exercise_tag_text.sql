-- A library is searched as one types: tags are looked for without accents, and not worked out again for each search.
create function tag_text(tags varchar[]) returns text language sql immutable strict parallel safe
    return plain(array_to_string(tags, ' '));
alter table exercise add column tag_text text not null generated always as (tag_text(tags)) stored;
