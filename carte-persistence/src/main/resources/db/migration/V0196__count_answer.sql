-- Takes one answer into a round, whose lock it holds until the end of the transaction: who has answered, and apart from that
-- what was answered. PostgreSQL keeps, beside each row, the transaction and the step of it that wrote it (xmin, cmin) and
-- where it lies (ctid). So every answer writes all rows of its round anew, the new ones among the others, each table by one
-- statement and in the order of its keys: no row of an answer ever stands alone.
-- False when that person has answered before, on paper too; then nothing is written. Nobody is named by who pays.
create function count_answer(wave uuid, participant uuid, rating_questions text[], ratings integer[], text_questions text[],
    texts text[]) returns boolean
-- planning it anew takes longer than doing it
language plpgsql set plan_cache_mode = force_generic_plan as $$
begin
    perform from feedback_wave w where w.id = wave for update;
    if exists (select from participation p where p.wave_id = wave and p.person_id = participant)
        or exists (select from paper_handed h where h.wave_id = wave and h.person_id = participant) then
        return false;
    end if;
    with taken as (delete from participation p where p.wave_id = wave returning p.person_id)
    insert into participation (wave_id, person_id)
    select wave, everybody.person_id
    from (select person_id from taken union all select participant where participant is not null) everybody
    order by everybody.person_id;
    with taken as (delete from rating_count c where c.wave_id = wave returning c.question, c.value, c.total)
    insert into rating_count (wave_id, question, value, total)
    select wave, given.question, given.value, sum(given.total)
    from (select question, value, total from taken
        union all select one.question, one.value, 1 from unnest(rating_questions, ratings) as one (question, value)) given
    group by given.question, given.value order by given.question, given.value;
    with taken as (delete from free_text t where t.wave_id = wave returning *)
    insert into free_text (id, wave_id, question, wording, version, released, review, asked, decided_by, public_from, original,
        stems)
    select id, wave_id, question, wording, version, released, review, asked, decided_by, public_from, original, stems from taken
    union all
    select gen_random_uuid(), wave, one.question, one.wording, 0, false, 'UNDECIDED', false, null, null, null, null
    from unnest(text_questions, texts) as one (question, wording)
    order by 1;
    -- Links that have nothing left to ask: the end of the day and what was learned share one. Deleted, not marked: a row that
    -- says when it was used would stand beside the answers of the same transaction.
    delete from feedback_link l using feedback_wave w, feedback_wave answered
    where answered.id = wave and w.session_id = answered.session_id and w.id = l.wave_id and l.person_id = participant
        and not exists (select from feedback_wave u
            where u.session_id = w.session_id and (u.id = w.id or w.kind = 'HOT' and u.kind = 'AFTER')
                and not exists (select from participation p where p.wave_id = u.id and p.person_id = l.person_id));
    return true;
end $$;
