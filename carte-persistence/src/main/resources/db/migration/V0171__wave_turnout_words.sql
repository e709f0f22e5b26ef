-- Payers have no participation: who answers in words alone counts by the words, as others of them do by the ratings.
create or replace view wave_turnout as
select w.id as wave_id, w.session_id, w.kind, w.closes_at, greatest(i.invited, a.answered) as invited, a.answered, i.missing
from feedback_wave w
cross join lateral (
    select greatest((select count(*) from participation p where p.wave_id = w.id),
        (select max(given) from (select sum(c.total) as given from rating_count c where c.wave_id = w.id group by c.question) q),
        case when w.kind = 'CLIENT' then
            (select max(said) from (select count(*) as said from free_text t where t.wave_id = w.id group by t.question) q) end)
        as answered) a
cross join lateral (
    select count(*) as invited, count(*) filter (where not exists (
        select from participation p where p.wave_id = w.id and p.person_id = asked.person_id)) as missing
    from (select e.person_id from enrolment e
            where e.session_id = w.session_id and e.status = 'CONFIRMED' and w.kind not in ('FACILITATOR', 'CLIENT')
        union all
        select f.person_id from session_facilitator f where f.session_id = w.session_id and w.kind = 'FACILITATOR'
        union all
        select null from (select distinct e.payer_email from enrolment e where e.session_id = w.session_id
            and e.status = 'CONFIRMED' and e.payer_email is not null and w.kind = 'CLIENT') payer) asked) i;
