-- All a map says, as one value: what versions and the steps of undo and redo keep.
create function carte_content(of_carte uuid) returns jsonb language sql stable as $$
    select jsonb_build_object(
        'headline', c.headline,
        'promise', c.promise,
        'entries', coalesce(
            (select jsonb_agg(
                        jsonb_build_object('id', e.id, 'zone', e.zone, 'position', e.position, 'wording', e.wording,
                                           'weight', e.weight, 'answerId', e.answer_id, 'picked', e.picked)
                        order by e.zone, e.position, e.id)
             from entry e where e.carte_id = c.id),
            '[]'))
    from carte c where c.id = of_carte
$$;

-- Makes a map say that again. A sentence keeps its key, and gets a version nobody can have read: the map's own, which
-- counts every change. An answer that is gone is no origin any more.
create function carte_restore(of_carte uuid, content jsonb) returns integer language sql volatile as $$
    delete from entry where carte_id = of_carte;
    update carte set headline = content ->> 'headline', promise = content ->> 'promise' where id = of_carte;
    insert into entry (id, version, carte_id, zone, position, wording, weight, answer_id, picked)
    select e.id, c.version, c.id, e.zone, e.position, e.wording, e.weight, a.id, e.picked
    from carte c
    cross join jsonb_to_recordset(content -> 'entries')
        as e (id uuid, zone text, position integer, wording text, weight integer, "answerId" uuid, picked text)
    left join answer a on a.id = e."answerId"
    where c.id = of_carte;
    select jsonb_array_length(content -> 'entries')
$$;
