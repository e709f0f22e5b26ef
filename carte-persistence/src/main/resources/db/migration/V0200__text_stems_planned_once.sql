-- The same stems. What is written in SQL alone is planned again for each text, which took longer than finding them.
create or replace function text_stems(t text) returns tsvector language plpgsql immutable strict parallel safe as $$
begin
    return array_to_tsvector(array(
        select distinct plain_stem
        from unnest(tsvector_to_array(to_tsvector('pg_catalog.french', t))
            || tsvector_to_array(to_tsvector('pg_catalog.french', public.plain(t)))
            || tsvector_to_array(to_tsvector('pg_catalog.english', public.plain(t)))) as stem,
            public.plain(stem) as plain_stem
        where length(plain_stem) between 1 and 500));
end $$;
