-- A few questions before the session: of a programme, asked at each of its sessions, or of one session alone.
create table positioning_question (
    id           uuid primary key,
    version      integer not null,
    programme_id uuid    references programme on delete cascade,
    session_id   uuid    references training_session on delete cascade,
    wording      text    not null check (length(wording) between 1 and 300),
    kind         text    not null check (kind in ('TEXT', 'CHOICE', 'SCALE')),
    choices      text[]  not null default '{}',
    check (num_nonnulls(programme_id, session_id) = 1),
    check ((kind = 'CHOICE') = (cardinality(choices) >= 2))
);
create index positioning_question_of_programme on positioning_question (programme_id, id);
create index positioning_question_of_session on positioning_question (session_id, id);

create table positioning_answer (
    id           uuid primary key,
    version      integer not null,
    enrolment_id uuid    not null references enrolment on delete cascade,
    question_id  uuid    not null references positioning_question on delete cascade,
    reply        text    not null check (length(reply) between 1 and 2000),
    constraint positioning_answer_once unique (enrolment_id, question_id)
);
create index positioning_answer_by_question on positioning_answer (question_id);
