-- A year of a training organisation, half a year back and half a year ahead. Invented from first to last.
-- Sizes are settings: year.sessions, year.people. Everything follows from the number of a row, so that each load of the
-- same size on the same day makes the same year; keys are ordered by time, as the application's are.

create function pg_temp.key(at timestamptz, what text) returns uuid language sql immutable as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(what), 1, 3)
        || '8' || substr(md5(what), 4, 15))::uuid
$$;
-- a number from 0 to below "most" that looks like chance
create function pg_temp.chance(what text, most int) returns int language sql immutable as $$
    select (('x' || substr(md5(what), 1, 7))::bit(28)::int % most)
$$;
create function pg_temp.sessions() returns int language sql stable as $$ select current_setting('year.sessions')::int $$;
create function pg_temp.people() returns int language sql stable as $$ select current_setting('year.people')::int $$;
create function pg_temp.paris(day date, at time) returns timestamptz language sql immutable as $$
    select (day + at) at time zone 'Europe/Paris'
$$;

-- People: facilitators first, numbered from 0 down, then everybody else.
create temporary table year_person on commit drop as
select n, pg_temp.key(timestamptz '2025-01-06 08:00Z' + n * interval '10 seconds', 'year person ' || n) as id,
    (array['Camille','Louise','Emma','Jade','Alice','Chloé','Lina','Léa','Manon','Inès','Zoé','Juliette','Sarah','Anaïs',
        'Margaux','Clémence','Noémie','Élodie','Aurélie','Hélène','Gabriel','Léo','Raphaël','Arthur','Louis','Lucas',
        'Adam','Jules','Hugo','Maël','Noé','Éthan','Nathan','Théo','Sacha','Mohamed','Antoine','Mathieu','Thibault',
        'Guillaume','Youssef','Karim','Nicolas','Benoît','Émile','Fatou','Aminata','Soraya','Linh','Yasmine'])
        [1 + pg_temp.chance('first ' || n, 50)] as first_name,
    (array['Martin','Bernard','Dubois','Thomas','Robert','Richard','Petit','Durand','Leroy','Moreau','Simon','Laurent',
        'Lefebvre','Michel','Garcia','David','Bertrand','Roux','Vincent','Fournier','Morel','Girard','André','Lefèvre',
        'Mercier','Dupont','Lambert','Bonnet','François','Martinez','Legrand','Garnier','Faure','Rousseau','Blanc',
        'Guérin','Muller','Henry','Roussel','Nicolas','Perrin','Morin','Mathieu','Clément','Gauthier','Dumont','Lopez',
        'Fontaine','Chevalier','Robin','Masson','Sanchez','Gérard','Nguyen','Boyer','Denis','Lemaire','Duval','Joly',
        'Gautier','Roger','Roche','Roy','Noël','Meyer','Lucas','Meunier','Jean','Pérez','Marchand','Dufour','Blanchard',
        'Barbier','Brun','Dumas','Brunet','Schmitt','Leroux','Colas','Fernandez','Renard','Arnaud','Rolland','Caron',
        'Aubert','Giraud','Leclerc','Vidal','Bourgeois','Renaud','Lemoine','Picard','Gaillard','Philippe','Diallo',
        'Traoré','Benali','Haddad','Le Goff','Le Gall'])[1 + pg_temp.chance('last ' || n, 100)] as last_name,
    (array['Graphiste','Photographe','Architecte d’intérieur','Scénariste','Journaliste','Vidéaste','Community manager',
        'Designer UX','Coach','Comptable','Styliste','Céramiste','Ébéniste','Ostéopathe','Naturopathe','Géomètre','Paysagiste',
        'Interprète','Fleuriste','Libraire','Biographe','Juriste','Analyste de données','Artiste peintre','Scénographe',
        'Sophrologue','Urbaniste','Documentaliste','Guide','Webmestre'])[1 + pg_temp.chance('trade ' || n, 30)] as trade,
    case when pg_temp.chance('employed ' || n, 3) = 0 then
        (array['Atelier Vermillon','Studio des Quais','La Fabrique Utile','Coopérative Grand Large','Éditions du Lierre',
        'Agence Belle Rive','Les Mots Justes','Collectif Bitume','Maison Pollen','Scop Boréale','Radio Confluent',
        'Cabinet Marchand','Librairie Le Passage','Compagnie du Chapeau','Bureau Mistral','Menuiserie Perrache',
        'Jardins de Gerland','Tiers-lieu La Hutte','Imprimerie Vive','Verger des Deux Fleuves'])
        [1 + pg_temp.chance('company ' || n, 20)] end as company
from generate_series(1 - greatest(8, pg_temp.sessions() / 50), pg_temp.people()) n;

insert into person (id, version, first_name, last_name, email, trade, company, phone)
select id, 0, first_name, last_name,
    regexp_replace(plain(first_name || '.' || last_name), '[^a-z.]', '', 'g') || '.' || n + pg_temp.sessions()
        || '@annee.example',
    case when n > 0 then trade else 'Animation de groupes' end, company,
    case when pg_temp.chance('phone ' || n, 2) = 0
        then '06 00 ' || to_char(pg_temp.chance('number ' || n, 1000000), 'FM00"&"00"&"00') end
from year_person;
update person set phone = replace(phone, '&', ' ') where phone like '%&%';

-- Those who run sessions: the two of the reference day where they are there, and ours.
create temporary table year_facilitator on commit drop as
select row_number() over (order by known desc, n) - 1 as turn, id
from (select id, true as known, 0 as n from person where lower(first_name) in ('morgane', 'caroline') and subject is not null
      union all select id, false, n from year_person where n <= 0) everybody;

-- Venues with two rooms each.
create temporary table year_venue on commit drop as
select n, pg_temp.key(timestamptz '2025-01-06 07:00Z' + n * interval '1 second', 'year venue ' || n) as id
from generate_series(1, greatest(6, pg_temp.sessions() / 100)) n;
insert into venue (id, version, name, address, transport, accessibility)
select id, 0,
    (array['La Ruche','Le Comptoir','L’Embarcadère','La Serre','Le Préau','La Filature','L’Échappée','Le Belvédère'])[1 + n % 8]
        || case when n > 8 then ' ' || n else '' end,
    (3 + n * 7) || ' ' || (array['rue des Tisserands','quai de Saône','place du Marché','cours Gambetta','rue Saint-Michel',
        'avenue des Frères-Lumière','rue de Marseille','montée des Épies'])[1 + n % 8] || ', '
        || (array['69001 Lyon','69007 Lyon','38000 Grenoble','42000 Saint-Étienne','69100 Villeurbanne'])[1 + n % 5],
    (array['Métro D, arrêt Saxe-Gambetta, sortie côté parc.','Tramway T1, arrêt Quai Claude-Bernard.',
        'À huit minutes à pied de la gare. Arceaux à vélos devant la porte.','Bus C3, arrêt Molière ; parking public à 200 m.'])
        [1 + n % 4],
    (array['De plain-pied, toilettes adaptées.','Ascenseur depuis la cour, porte de 90 cm. Boucle magnétique à l’accueil.',
        'Deux marches à l’entrée, rampe sur demande.'])[1 + n % 3]
from year_venue;
create temporary table year_room on commit drop as
select row_number() over (order by v.n, r) - 1 as turn, v.id as venue_id, r,
    pg_temp.key(timestamptz '2025-01-06 07:30Z' + (v.n * 2 + r) * interval '1 second', 'year room ' || v.n || ' ' || r) as id
from year_venue v cross join generate_series(0, 1) r;
insert into room (id, version, venue_id, name, capacity)
select id, 0, venue_id, (array['La grande salle', 'L’atelier'])[1 + r], 16 - 2 * r from year_room;

-- Five programmes; the third has a second version, the last is archived.
create temporary table year_programme (n int, slug text, title text, promise text, hours numeric, price numeric,
    days int, starts time, ends time, objectives text[], agenda text[]) on commit drop;
insert into year_programme values
(0, 'fixer-ses-prix', 'Fixer ses prix sans trembler', 'Vous repartez avec une grille de prix que vous savez expliquer et tenir.',
    7, 240, 1, '09:00', '17:00', array['Calculer son prix plancher', 'Construire une grille de trois offres',
    'Annoncer un prix et se taire'], array['WELCOME|Accueil et tour de table|30', 'EXERCISE|Ce que coûte une journée|75',
    'BREAK|Pause|15', 'EXERCISE|Trois offres|90', 'SHARING|À voix haute|60', 'EXERCISE|La négociation jouée|105',
    'ASSESSMENT|Ce que je sais faire ce soir|30', 'FEEDBACK|Avis|15', 'SHARING|Premiers pas|15']),
(1, 'deux-minutes', 'Parler de son métier en deux minutes', 'Une matinée pour trouver les mots que l’on retient.',
    3.5, 90, 1, '09:00', '12:30', array['Choisir un angle', 'Tenir deux minutes sans notes'],
    array['WELCOME|Accueil|15', 'EXERCISE|Mon angle|60', 'BREAK|Pause|15', 'EXERCISE|Deux minutes, trois essais|90',
    'FEEDBACK|Avis|15', 'SHARING|La salle répond|30']),
(2, 'ecrire-son-site', 'Écrire son site en une journée', 'Cinq pages écrites, relues, prêtes à mettre en ligne.',
    7, 220, 1, '09:00', '17:00', array['Écrire une page d’accueil qui dit pour qui l’on travaille',
    'Raconter trois réalisations', 'Relire avec une grille'], array['WELCOME|Accueil|30', 'EXERCISE|Pour qui|90',
    'BREAK|Pause|15', 'EXERCISE|Trois réalisations|120', 'EXERCISE|Relecture croisée|120', 'SHARING|Lectures|30',
    'FEEDBACK|Avis|30']),
(3, 'negocier-avec-ses-clients', 'Négocier avec ses clients', 'Deux jours pour dire oui, non, ou autrement.',
    14, 480, 2, '09:00', '17:00', array['Préparer une négociation', 'Distinguer position et intérêt',
    'Clore par écrit', 'Refuser sans fermer la porte'], array['WELCOME|Accueil|30', 'EXERCISE|Préparer|180',
    'BREAK|Pause|15', 'EXERCISE|Jouer et rejouer|210', 'SHARING|Retours|60', 'EXERCISE|Écrire l’accord|180',
    'BREAK|Pause|15', 'EXERCISE|Refuser|120', 'ASSESSMENT|Bilan|30', 'FEEDBACK|Avis|30']),
(4, 'projet-en-images', 'Raconter son projet en images', 'Une soirée pour passer de l’idée au carnet d’images.',
    3, 60, 1, '18:30', '21:30', array['Composer une planche de huit images', 'La commenter'],
    array['WELCOME|Accueil|15', 'EXERCISE|Huit images|105', 'SHARING|Projection|45', 'FEEDBACK|Avis|15']);
insert into programme (id, version, current_number, archived, published, slug)
select pg_temp.key(timestamptz '2025-01-06 06:00Z', 'year programme ' || n), 0, case n when 2 then 2 else 1 end, n = 4, n <> 4,
    slug from year_programme;
create temporary table year_version on commit drop as
select p.*, v.number, pg_temp.key(timestamptz '2025-01-06 06:00Z', 'year programme ' || n) as programme_id,
    pg_temp.key(timestamptz '2025-01-06 06:30Z' + v.number * interval '200 days', 'year version ' || n || ' ' || v.number) as id
from year_programme p join generate_series(1, 2) v (number) on v.number = 1 or p.n = 2;
insert into programme_version (id, version, programme_id, number, title, promise, audience, prerequisites, duration_hours,
    method, evaluation, price, accessibility, access_terms, contact, created_at, author_id)
select id, 0, programme_id, number, title, promise, 'Indépendantes et indépendants, porteuses et porteurs de projet.',
    'Aucun prérequis.', hours, 'Écriture, mises en situation, retours à deux et en groupe.',
    'Autopositionnement avant et après, mise en situation finale.', price + 20 * (number - 1),
    'Lieux accessibles indiqués pour chaque date ; aménagements préparés sur demande, dix jours avant.',
    case number when 1 then 'Inscription en ligne, au plus tard une semaine avant.'
        else 'Inscription en ligne ou par téléphone, au plus tard trois jours avant ; réponse sous 48 heures.' end,
    'La coordination, aussi référente handicap : bonjour@annee.example, 04 00 00 00 00',
    timestamptz '2025-01-06 06:30Z' + number * interval '200 days',
    (select id from year_person where n = 0)
from year_version;
insert into objective (id, version, programme_version_id, position, wording)
select pg_temp.key(timestamptz '2025-01-06 06:40Z', 'year objective ' || v.id || o.at), 0, v.id, o.at - 1, o.wording
from year_version v cross join unnest(v.objectives) with ordinality o (wording, at);
insert into template_block (id, version, programme_version_id, position, title, kind, minutes)
select pg_temp.key(timestamptz '2025-01-06 06:45Z', 'year block ' || v.id || b.at), 0, v.id, b.at - 1,
    split_part(b.said, '|', 2), split_part(b.said, '|', 1), split_part(b.said, '|', 3)::int
from year_version v cross join unnest(v.agenda) with ordinality b (said, at);

-- Sessions, spread over the working days; today is left to others.
create temporary table year_day on commit drop as
select row_number() over (order by day) - 1 as turn, day::date as day
from generate_series(current_date - 230, current_date + 135, interval '1 day') day
where extract(isodow from day) < 6 and day::date <> current_date;
create temporary table year_session on commit drop as
with planned as (
    select n, d.turn, d.day, n % 5 as programme, 8 + n % 5 as places
    from generate_series(0, pg_temp.sessions() - 1) n
    join year_day d on d.turn = n * ((select count(*) from year_day) - 1) / pg_temp.sessions())
select p.n, p.day, v.days, v.id as programme_version_id, p.places, v.starts, v.ends,
    coalesce((select day from year_day later where later.turn = p.turn + v.days - 1), p.day) as last_day,
    pg_temp.paris(p.day, v.starts) as starts_at,
    (select id from year_room where turn = p.n % (select count(*) from year_room)) as room_id,
    pg_temp.key(timestamptz '2025-06-01 08:00Z' + p.n * interval '1 minute', 'year session ' || p.n) as id,
    case
        when p.day < current_date then
            case when p.n % 19 = 7 then 'CANCELLED' when p.day < current_date - 180 then 'ARCHIVED' else 'DONE' end
        when p.n % 23 = 5 then 'CANCELLED'
        when p.day <= current_date + 30 then 'CONFIRMED'
        when p.day <= current_date + 100 then 'PUBLISHED'
        else 'DRAFT'
    end as status
from planned p
join year_version v on v.n = p.programme
    -- the second version has been there for two months
    and v.number = case when v.n = 2 and p.day > current_date - 60 then 2 else 1 end;
insert into training_session (id, version, programme_version_id, room_id, status, min_places, max_places, self_enrolment, starts_at)
select id, 0, programme_version_id, room_id, status, 4, places, n % 3 = 0, starts_at from year_session;
create temporary table year_slot on commit drop as
select s.id as session_id, s.room_id, s.status, s.n, t.part, d.day,
    pg_temp.paris(d.day, case t.part when 0 then s.starts else '13:30' end) as starts_at,
    pg_temp.paris(d.day, case when s.ends = '17:00' and t.part = 0 then '12:30' else s.ends end) as ends_at
from year_session s
cross join lateral (select distinct day from unnest(array[s.day, s.last_day]) day) d
join generate_series(0, 1) t (part) on t.part = 0 or s.ends = '17:00';
insert into slot (id, version, session_id, room_id, starts_at, ends_at, booked)
select pg_temp.key(starts_at, 'year slot ' || session_id || day || part), 0, session_id, room_id, starts_at, ends_at,
    status <> 'CANCELLED' from year_slot;

-- One facilitator each, two for every second session; who has something else in the calendar stays out.
create temporary table year_team on commit drop as
select distinct s.id as session_id, f.id as person_id
from year_session s
join generate_series(0, 1) seat on seat = 0 or s.n % 2 = 0
join year_facilitator f on f.turn = (s.n + seat * ((select count(*) from year_facilitator) / 2)) % (select count(*) from year_facilitator)
where not exists (select 1 from year_slot l join facilitator_booking b on b.person_id = f.id and b.booked
    and tstzrange(b.starts_at, b.ends_at) && tstzrange(l.starts_at, l.ends_at) where l.session_id = s.id);
insert into session_facilitator (id, version, session_id, person_id)
select pg_temp.key(timestamptz '2025-06-02 08:00Z', 'year team ' || session_id || person_id), 0, session_id, person_id from year_team;
insert into facilitator_booking (id, version, session_id, person_id, starts_at, ends_at, booked)
select pg_temp.key(l.starts_at, 'year booking ' || l.session_id || t.person_id || l.starts_at), 0, l.session_id, t.person_id,
    l.starts_at, l.ends_at, l.status <> 'CANCELLED'
from year_slot l join year_team t on t.session_id = l.session_id;
insert into agenda_block (id, version, session_id, position, title, kind, minutes)
select pg_temp.key(timestamptz '2025-06-02 09:00Z', 'year agenda ' || s.id || b.position), 0, s.id, b.position, b.title, b.kind, b.minutes
from year_session s join template_block b on b.programme_version_id = s.programme_version_id;

-- How each session came to where it stands.
insert into session_change (id, version, session_id, status, at, by_id, reason)
select pg_temp.key(c.at, 'year change ' || s.id || c.status), 0, s.id, c.status, c.at, (select id from year_person where n = 0), c.reason
from year_session s
cross join lateral (values
    ('DRAFT', least(s.starts_at - interval '90 days', now() - interval '20 days'), null),
    ('PUBLISHED', least(s.starts_at - interval '75 days', now() - interval '15 days'), null),
    ('CONFIRMED', least(s.starts_at - interval '14 days', now() - interval '1 day'), 'Le groupe est formé.'),
    ('RUNNING', s.starts_at, null),
    ('DONE', pg_temp.paris(s.last_day, s.ends), null),
    ('ARCHIVED', pg_temp.paris(s.last_day, s.ends) + interval '170 days', null),
    ('CANCELLED', least(s.starts_at - interval '10 days', now() - interval '1 day'), 'Trop peu d’inscriptions.')) c (status, at, reason)
where c.status = any (case s.status
    when 'DRAFT' then array['DRAFT']
    when 'PUBLISHED' then array['DRAFT', 'PUBLISHED']
    when 'CONFIRMED' then array['DRAFT', 'PUBLISHED', 'CONFIRMED']
    when 'DONE' then array['DRAFT', 'PUBLISHED', 'CONFIRMED', 'RUNNING', 'DONE']
    when 'ARCHIVED' then array['DRAFT', 'PUBLISHED', 'CONFIRMED', 'RUNNING', 'DONE', 'ARCHIVED']
    else array['DRAFT', 'PUBLISHED', 'CANCELLED'] end);

-- Enrolments in the order they were asked for: places first, then the waiting list; some have given theirs back.
create temporary table year_enrolment on commit drop as
with asked as (
    select s.id as session_id, s.n, s.places, s.status as stage, p.id as person_id, j,
        (s.n * 13 + j * 7) % 17 = 3 as gone,
        least(s.starts_at - interval '50 days', now() - interval '12 days') + j * interval '7 hours' as asked_at
    from year_session s
    join generate_series(0, 14) j on j < case s.status when 'DRAFT' then 0 when 'PUBLISHED' then (s.n * 31) % 14
        when 'CANCELLED' then 3 else 6 + (s.n * 31) % 10 end
    -- steps that share no factor with a round number: nobody twice in a session
    join year_person p on p.n = 1 + (s.n * 37 + j * 113) % pg_temp.people())
select *, case when gone then 'CANCELLED'
        when count(*) filter (where not gone) over (partition by session_id order by j) <= places then 'CONFIRMED'
        else 'WAITLISTED' end as status,
    pg_temp.key(asked_at, 'year enrolment ' || session_id || j) as id
from asked;
insert into enrolment (id, version, session_id, person_id, status, asked_at, funding)
select id, 0, session_id, person_id, status, asked_at,
    (array['SELF', 'SELF', 'FAF', 'OPCO', 'EMPLOYER', 'CPF', 'FRANCE_TRAVAIL'])[1 + pg_temp.chance('funding ' || id, 7)]
from year_enrolment;
insert into enrolment_change (id, version, enrolment_id, status, at, by_id, reason, cause)
select pg_temp.key(asked_at, 'year asked ' || id), 0, id, case status when 'CANCELLED' then 'CONFIRMED' else status end, asked_at, person_id, null, 'BY_ONESELF'
from year_enrolment
union all
select pg_temp.key(asked_at + interval '5 days', 'year left ' || id), 0, id, status, asked_at + interval '5 days', person_id,
    'Empêchement.', 'BY_ONESELF' from year_enrolment where status = 'CANCELLED';

-- Feedback: six in seven have answered; who, what and the words are kept apart as ever.
insert into feedback_wave (id, version, session_id, kind, opens_at, questionnaire_version_id)
select pg_temp.key(pg_temp.paris(last_day, ends), 'year wave ' || s.id), 0, s.id, q.kind, pg_temp.paris(last_day, ends), q.id
from year_session s join questionnaire_version q on q.kind = 'HOT' and q.in_force where status in ('DONE', 'ARCHIVED');
create temporary table year_answer on commit drop as
select w.id as wave_id, e.person_id, e.session_id
from year_enrolment e join feedback_wave w on w.session_id = e.session_id
where e.status = 'CONFIRMED' and pg_temp.chance('answers ' || e.id, 7) > 0;
insert into participation (wave_id, person_id) select wave_id, person_id from year_answer;
insert into rating_count (wave_id, question, value, total)
select a.wave_id, q.question, case q.question
        when 'recommendation' then least(10, 6 + pg_temp.chance(q.question || a.person_id || a.wave_id, 6))
        else least(5, 3 + pg_temp.chance(q.question || a.person_id || a.wave_id, 4)) end, count(*)
from year_answer a
cross join unnest(array['satisfaction', 'objectives', 'facilitation', 'pace', 'venue', 'recommendation']) q (question)
group by 1, 2, 3;
insert into free_text (id, wave_id, question, wording)
select gen_random_uuid(), wave_id, case n % 2 when 0 then 'liked' else 'improve' end,
    case n % 2 when 0 then (array['Le rythme, et le temps laissé à chacun.', 'On repart avec quelque chose de fini.',
        'Les exemples venaient de nos métiers.', 'Une animation précise et bienveillante.'])[1 + n / 2 % 4]
    else (array['Un peu plus de temps l’après-midi.', 'La salle était fraîche le matin.',
        'Recevoir les consignes la veille.'])[1 + n / 2 % 3] end
from (select wave_id, pg_temp.chance('words ' || person_id || wave_id, 60) as n from year_answer) said
where n < 24;

-- Figures, as the platform keeps them: these rounds are over, so whatever has four answers counts.
update feedback_wave set closes_at = opens_at + interval '14 days', settled = true
where session_id in (select id from year_session) and opens_at < now() - interval '14 days';
with step as (
    select wave_id, question from rating_count group by wave_id, question having sum(total) >= 4
    union all select wave_id, '*' from participation group by wave_id having count(*) >= 4)
select keep_figures(array_agg(w.id), (select array_agg(wave_id) from step), (select array_agg(question) from step), 'Europe/Paris')
from feedback_wave w where w.session_id in (select id from year_session);

-- What was written is read where enough have answered; some of it is public, with a reply of who ran the day.
update free_text t set released = true
from feedback_wave w join year_session s on s.id = w.session_id
where w.id = t.wave_id and (select count(*) from participation p where p.wave_id = w.id) >= 4;
update free_text t set review = case pg_temp.chance('review ' || t.wording || t.wave_id, 3) when 0 then 'PUBLIC' else 'PRIVATE' end,
    public_from = case pg_temp.chance('review ' || t.wording || t.wave_id, 3) when 0 then w.opens_at + interval '9 days' end,
    decided_by = (select f.person_id from session_facilitator f where f.session_id = w.session_id order by 1 limit 1)
from feedback_wave w join year_session s on s.id = w.session_id
where w.id = t.wave_id and t.released and w.opens_at < now() - interval '20 days';
insert into text_reply (id, version, text_id, wave_id, person_id, wording, replied_at)
select pg_temp.key(t.public_from, 'year reply ' || t.id), 0, t.id, t.wave_id, t.decided_by,
    case t.question when 'improve' then 'C’est entendu : nous le changeons à la prochaine session.' end, t.public_from - interval '3 days'
from free_text t join feedback_wave w on w.id = t.wave_id join year_session s on s.id = w.session_id
where t.review = 'PUBLIC' and t.decided_by is not null;

-- What came of it: two things to be made better, one of them done, and two complaints, one of them answered.
insert into improvement (id, version, subject, cause, action, effect, due_on, opened_on, closed_on, owner_id)
select pg_temp.key(now() - opened, 'year improvement ' || subject), 0, subject, cause, action, effect,
    current_date + due, cast(now() - opened as date), case when effect <> '' then cast(now() - interval '20 days' as date) end,
    (select person_id from session_facilitator group by 1 order by count(*) desc, 1 limit 1)
from (values
    ('Les après-midi sont trop denses', 'Deux exercices longs se suivent sans pause.',
        'Un exercice de moins, une pause de plus.', 'Moyenne du rythme remontée de 3,1 à 4,2.', interval '90 days', -30),
    ('Recevoir les consignes la veille', 'Les participantes et participants découvrent l’outil le matin.', '', '', interval '12 days', 20))
    planned (subject, cause, action, effect, opened, due);
insert into complaint (id, version, via, complainant, role, email, about, wording, received_at, due_on, answer, outcome, answered_on)
select pg_temp.key(now() - came, 'year complaint ' || complainant), 0, via, complainant, role, email, about, wording, now() - came,
    cast(now() - came as date) + 15, answer, outcome, case when answer <> '' then cast(now() - came as date) + 6 end
from (values
    ('MAIL', 'Hélène Vasseur', 'CLIENT', 'h.vasseur@entreprise.example', 'Session de mars', 'La facture ne porte pas notre numéro de commande.',
        'La facture est corrigée et renvoyée, avec nos excuses.', 'JUSTIFIED', interval '70 days'),
    ('FORM', 'Samir Belkacem', 'PARTICIPANT', 's.belkacem@courriel.example', 'Salle', 'La salle a changé le matin même, sans message.',
        '', null, interval '4 days'))
    told (via, complainant, role, email, about, wording, answer, outcome, came);
