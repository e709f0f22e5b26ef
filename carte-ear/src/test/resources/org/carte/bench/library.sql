-- Five thousand exercises of twenty facilitators, most of them shared, in one to three versions. Everything follows from
-- the number of a row.
create temporary table word on commit drop as
select n, word from unnest(string_to_array('valeurs récit portrait métier client talent promesse élan forêt négocier angle'
    || ' titre interview miroir carte boussole mission tri canevas réseau écoute atelier matière confiance rythme projet'
    || ' équipe héritage savoir geste lumière méthode racines horizon contrat', ' ')) with ordinality as t (word, n);
create function pg_temp.word(n bigint) returns text language sql stable as $$ select word from word where word.n = 1 + $1 % 35 $$;
create function pg_temp.key(kind int, n bigint) returns uuid language sql immutable as $$
    select ('00000000-0000-7' || lpad(kind::text, 3, '0') || '-8000-' || lpad(n::text, 12, '0'))::uuid
$$;

insert into person (id, version, first_name, last_name, email)
select pg_temp.key(1, n), 0, 'Auteur', 'Numéro ' || n, 'auteur' || n || '@bibliotheque.example' from generate_series(0, 19) n;

insert into exercise (id, version, owner_id, current_number, shared, tags)
select pg_temp.key(2, n), 0, pg_temp.key(1, n % 20), 1 + n % 3, n % 5 <> 0, array[pg_temp.word(n), 'étiquette ' || n % 60]
from generate_series(1, 5000) n;

insert into exercise_version (id, version, exercise_id, number, title, type, instructions, goals, materials, minutes,
    config, sharing, created_at)
select pg_temp.key(100 + v, n), 0, pg_temp.key(2, n), v,
    initcap(pg_temp.word(n * 7)) || ' et ' || pg_temp.word(n * 11) || ' ' || n,
    (array['TEXT_LONG', 'CHOICE_MANY', 'RANK'])[1 + n % 3],
    repeat('Prenez le temps de relire avant de répondre. ', 8),
    'Comprendre ' || pg_temp.word(n * 13) || ' et ce que cela change pour ' || pg_temp.word(n * 17) || '.',
    'Des feutres.', 20,
    jsonb_build_object('prompt', 'Quoi ?') || case n % 3 when 0 then '{}' when 1 then jsonb_build_object('options', things)
        else jsonb_build_object('items', things, 'top', 3) end,
    'ME', timestamptz '2026-01-05 08:00Z' + n * interval '1 minute'
from generate_series(1, 5000) n, lateral generate_series(1, 1 + n % 3) v,
    (select jsonb_agg(jsonb_build_object('id', 'c' || c, 'label', 'Carte numéro ' || c)) as things
        from generate_series(1, 30) c) t;
