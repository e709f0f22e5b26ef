-- Words as they are looked for: French and English stems without their accents, and the same of the text without
-- accents, for nobody knows which language somebody wrote in, and on phones accents are often left out.
create function text_stems(t text) returns tsvector language sql immutable strict parallel safe
    return array_to_tsvector(array(
        select distinct public.plain(stem)
        from unnest(tsvector_to_array(to_tsvector('pg_catalog.french', t))
            || tsvector_to_array(to_tsvector('pg_catalog.french', public.plain(t)))
            || tsvector_to_array(to_tsvector('pg_catalog.english', public.plain(t)))) as stem
        where length(public.plain(stem)) between 1 and 500));

-- Every word that means something must be there, in any of its forms; null when there is none.
create function text_query(words text) returns tsquery language sql immutable strict parallel safe
    return (
        select cast(string_agg('(' || forms || ')', ' & ') as tsquery)
        from (
            select (select string_agg(quote_literal(stem), ' | ')
                    from unnest(tsvector_to_array(public.text_stems(word))) as stem) as forms
            from unnest(tsvector_to_array(to_tsvector('pg_catalog.simple', words))) as word
            where length(to_tsvector('pg_catalog.french', word)) > 0
              and length(to_tsvector('pg_catalog.english', word)) > 0) said
        where forms is not null);

alter table free_text add column stems tsvector not null generated always as (text_stems(wording)) stored;
create index free_text_by_stems on free_text using gin (stems);
