-- Ten years of feedback: as many sessions as feedback.sessions says, ten answers each to twenty questions, so that a
-- hundred thousand sessions hold a million answers and twenty million ratings. Everything follows from the number of a row.
-- Nobody has a place in these sessions, for places are no part of results.
create function pg_temp.key(kind int, n bigint) returns uuid language sql immutable as $$
    select ('00000000-0000-7' || lpad(kind::text, 3, '0') || '-8000-' || lpad(n::text, 12, '0'))::uuid
$$;
-- a number from 0 to below "most" that looks like chance
create function pg_temp.chance(a bigint, b bigint, most int) returns int language sql immutable as $$
    select abs(hashint8(a * 1000003 + b * 7919)) % most
$$;
create function pg_temp.sessions() returns int language sql stable as $$ select current_setting('feedback.sessions')::int $$;

-- Sixty programmes, twenty-five venues, forty facilitators, two thousand participants.
insert into programme (id, version, current_number) select pg_temp.key(21, n), 0, 1 from generate_series(0, 59) n;
insert into programme_version (id, version, programme_id, number, title, promise, audience, prerequisites, duration_hours,
    method, evaluation, price, accessibility, created_at)
select pg_temp.key(22, n), 0, pg_temp.key(21, n), 1, 'Programme mesuré ' || n, '', '', '', 7, '', '', 0, '', now()
from generate_series(0, 59) n;
insert into venue (id, version, name, address) select pg_temp.key(23, n), 0, 'Lieu mesuré ' || n, '' from generate_series(0, 24) n;
insert into room (id, version, venue_id, name, capacity)
select pg_temp.key(24, n), 0, pg_temp.key(23, n), 'Salle', 12 from generate_series(0, 24) n;
insert into person (id, version, first_name, last_name, email)
select pg_temp.key(25, n), 0, case when n < 40 then 'Animation' else 'Participant' end, 'Mesure ' || n, 'mesure' || n || '@avis.example'
from generate_series(0, 2039) n;

insert into training_session (id, version, programme_version_id, room_id, status, min_places, max_places, self_enrolment, starts_at)
select pg_temp.key(26, n), 0, pg_temp.key(22, pg_temp.chance(n, 1, 60)), pg_temp.key(24, pg_temp.chance(n, 2, 25)), 'ARCHIVED', 1, 12, false,
    date_trunc('day', now()) - interval '10 years' + n * (interval '9 years 10 months' / pg_temp.sessions()) + interval '9 hours'
from generate_series(0, pg_temp.sessions() - 1) n;
insert into session_facilitator (id, version, session_id, person_id)
select distinct on (n, who) pg_temp.key(27, n * 2 + seat), 0, pg_temp.key(26, n), who
from (select n, seat, pg_temp.key(25, pg_temp.chance(n, 3 + seat, 40)) as who
    from generate_series(0, pg_temp.sessions() - 1) n cross join generate_series(0, 1) seat where seat = 0 or n % 2 = 0) team;

-- Twenty questions: nineteen ratings and who would recommend it.
insert into questionnaire_version (id, version, kind, number, title_fr, title_en, questions, in_force)
select pg_temp.key(28, 0), 0, 'HOT', 1000, 'Avis mesuré', 'Feedback, measured', jsonb_build_object('questions', jsonb_agg(
    jsonb_build_object('key', case q when 19 then 'recommendation' when 0 then 'satisfaction' else 'question' || q end,
        'kind', case q when 19 then 'RECOMMENDATION' else 'RATING' end,
        'labels', jsonb_build_object('fr', 'Question mesurée ' || q, 'en', 'Measured question ' || q),
        'choices', '[]'::jsonb, 'neutralFrom', 2.5, 'sufficientFrom', 3.75) order by q)), false
from generate_series(0, 19) q;
insert into feedback_wave (id, version, session_id, kind, opens_at, closes_at, settled, questionnaire_version_id)
select pg_temp.key(29, n), 0, s.id, 'HOT', s.starts_at, s.starts_at + interval '14 days', true, pg_temp.key(28, 0)
from generate_series(0, pg_temp.sessions() - 1) n join training_session s on s.id = pg_temp.key(26, n);
insert into participation (wave_id, person_id)
select pg_temp.key(29, n), pg_temp.key(25, 40 + (n * 13 + j * 31) % 2000)
from generate_series(0, pg_temp.sessions() - 1) n cross join generate_series(0, 9) j;
-- Of ten answers two to five give the best value, two to four the next, at most one the third, the others the fourth.
insert into rating_count (wave_id, question, value, total)
select pg_temp.key(29, n), case q when 19 then 'recommendation' when 0 then 'satisfaction' else 'question' || q end,
    v.value + case q when 19 then 5 else 0 end, v.total
from generate_series(0, pg_temp.sessions() - 1) n cross join generate_series(0, 19) q
cross join lateral (select 2 + pg_temp.chance(n, 10 + q, 4) as best, 2 + pg_temp.chance(n, 40 + q, 3) as good,
    pg_temp.chance(n, 70 + q, 2) as fair) c
cross join lateral (values (5, c.best), (4, c.good), (3, c.fair), (2, 10 - c.best - c.good - c.fair)) v (value, total)
where v.total > 0;
analyze;

-- Figures, as the platform keeps them, of two hundred rounds at a time: the function is made for few. Its plan is made when
-- there are none yet, and again after each look at how many there are.
do $$
declare few uuid[]; number int;
begin
    for few, number in select array_agg(id), part from (select id, row_number() over (order by opens_at, id) / 200 as part from feedback_wave
        where questionnaire_version_id = pg_temp.key(28, 0)) w group by part order by part
    loop
        perform keep_figures(few, array_agg(wave), array_agg(question), 'Europe/Paris')
        from unnest(few) wave cross join (select '*' union all select case q when 19 then 'recommendation'
            when 0 then 'satisfaction' else 'question' || q end from generate_series(0, 19) q) asked (question);
        if number % 50 = 1 then
            analyze wave_figure, month_figure;
        end if;
    end loop;
end $$;
analyze;

-- Three questionnaires with as many answers as a number says, of one session each that is never in a filter above.
insert into training_session (id, version, programme_version_id, room_id, status, min_places, max_places, self_enrolment, starts_at)
select pg_temp.key(31, n), 0, pg_temp.key(22, 0), pg_temp.key(24, 0), 'ARCHIVED', 1, 1000, false, timestamptz '2001-01-08 09:00Z' + n * interval '1 minute'
from unnest(array[100, 10000, 100000]) n;
insert into feedback_wave (id, version, session_id, kind, opens_at, closes_at, settled, questionnaire_version_id)
select pg_temp.key(32, n), 0, pg_temp.key(31, n), 'HOT', timestamptz '2001-01-08 09:00Z', timestamptz '2001-02-08 09:00Z', true, pg_temp.key(28, 0)
from unnest(array[100, 10000, 100000]) n;
insert into rating_count (wave_id, question, value, total)
select pg_temp.key(32, n), case q when 19 then 'recommendation' when 0 then 'satisfaction' else 'question' || q end, v, n / 5
from unnest(array[100, 10000, 100000]) n cross join generate_series(0, 19) q cross join generate_series(1, 5) v;
select keep_figures(array_agg(distinct wave_id), array_agg(wave_id) || array_agg(wave_id), array_agg(question) || array_fill('*'::text, array[count(*)::int]),
    'Europe/Paris')
from (select distinct wave_id, question from rating_count where wave_id in
    (select pg_temp.key(32, n) from unnest(array[100, 10000, 100000]) n)) c;
