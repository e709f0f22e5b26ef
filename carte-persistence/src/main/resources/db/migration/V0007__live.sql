create table exercise_run (
    id                  uuid primary key,
    version             integer not null,
    session_id          uuid    not null references training_session on delete cascade,
    block_id            uuid    not null unique references agenda_block on delete cascade,
    exercise_version_id uuid    not null references exercise_version,
    position            integer not null,
    state               text    not null
        check (state in ('WAITING', 'OPEN', 'PAUSED', 'LOCKED', 'REVEALED', 'CLOSED')),
    opened_at           timestamptz,
    ends_at             timestamptz,
    remaining_millis    bigint  check (remaining_millis >= 0),
    total_millis        bigint  not null check (total_millis >= 0),
    closed_at           timestamptz,
    check ((state = 'OPEN') = (ends_at is not null)),
    check ((state = 'PAUSED') = (remaining_millis is not null))
);
create index exercise_run_by_session on exercise_run (session_id, position);
-- A room does one exercise at a time.
create unique index exercise_run_current on exercise_run (session_id)
    where state in ('OPEN', 'PAUSED', 'LOCKED', 'REVEALED');
comment on column exercise_run.total_millis is 'What the clock was given since it was last opened.';
comment on column exercise_run.remaining_millis is 'What was left on the clock when it was paused.';

-- About is the author, until somebody writes about somebody else (pair interview, peer mirror).
create table answer (
    id         uuid primary key,
    version    integer     not null,
    run_id     uuid        not null references exercise_run on delete cascade,
    author_id  uuid        not null references person,
    about_id   uuid        not null references person,
    payload    jsonb       not null,
    sharing    text        not null
        check (sharing in ('ME', 'PAIR', 'FACILITATORS', 'ROOM', 'ROOM_ANONYMOUS', 'RECAP')),
    done       boolean     not null,
    updated_at timestamptz not null,
    unique (run_id, author_id, about_id),
    check (octet_length(payload::text) <= 65536)
);
create index answer_by_author on answer (author_id);

-- Whose page of the day is open: a page that is open is heard of at least once a minute.
create table presence (
    id         uuid primary key,
    version    integer     not null,
    session_id uuid        not null references training_session on delete cascade,
    person_id  uuid        not null references person,
    seen_at    timestamptz not null,
    unique (session_id, person_id)
);
