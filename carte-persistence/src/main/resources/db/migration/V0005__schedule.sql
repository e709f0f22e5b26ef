create table training_session (
    id                   uuid primary key,
    version              integer     not null,
    programme_version_id uuid        not null references programme_version,
    room_id              uuid        not null references room,
    status               text        not null check (status in
        ('DRAFT', 'PUBLISHED', 'CONFIRMED', 'RUNNING', 'DONE', 'ARCHIVED', 'CANCELLED')),
    min_places           integer     not null check (min_places >= 1),
    max_places           integer     not null check (max_places between 1 and 1000),
    self_enrolment       boolean     not null,
    starts_at            timestamptz not null,
    check (min_places <= max_places)
);
create index training_session_by_start on training_session (starts_at, id);
create index training_session_by_programme on training_session (programme_version_id);
comment on column training_session.starts_at is 'Start of the first slot, kept here so that the calendar reads one index.';

-- A room holds one session at a time. A cancelled session keeps its slots but books nothing.
create table slot (
    id         uuid primary key,
    version    integer     not null,
    session_id uuid        not null references training_session on delete cascade,
    room_id    uuid        not null references room,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    booked     boolean     not null,
    check (ends_at > starts_at and ends_at <= starts_at + interval '8 hours'),
    constraint slot_room_free exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&) where (booked)
);
create index slot_by_session on slot (session_id, starts_at);

create table session_facilitator (
    id         uuid primary key,
    version    integer not null,
    session_id uuid    not null references training_session on delete cascade,
    person_id  uuid    not null references person,
    unique (session_id, person_id)
);
create index session_facilitator_by_person on session_facilitator (person_id);

-- One row a facilitator and slot: nobody can be in two rooms at once.
create table facilitator_booking (
    id         uuid primary key,
    version    integer     not null,
    session_id uuid        not null references training_session on delete cascade,
    person_id  uuid        not null references person,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    booked     boolean     not null,
    constraint facilitator_free
        exclude using gist (person_id with =, tstzrange(starts_at, ends_at) with &&) where (booked)
);
create index facilitator_booking_by_session on facilitator_booking (session_id);

create table agenda_block (
    id                  uuid primary key,
    version             integer not null,
    session_id          uuid    not null references training_session on delete cascade,
    position            integer not null check (position >= 0),
    title               text    not null check (length(title) between 1 and 160),
    kind                text    not null
        check (kind in ('WELCOME', 'EXERCISE', 'BREAK', 'SHARING', 'ASSESSMENT', 'FEEDBACK')),
    minutes             integer not null check (minutes between 1 and 480),
    exercise_version_id uuid references exercise_version,
    constraint agenda_block_order unique (session_id, position) deferrable initially deferred
);

-- Every status change, kept: who, when, why.
create table session_change (
    id         uuid primary key,
    version    integer     not null,
    session_id uuid        not null references training_session on delete cascade,
    status     text        not null,
    at         timestamptz not null,
    by_id      uuid        not null references person,
    reason     text        check (length(reason) <= 400)
);
create index session_change_by_session on session_change (session_id, at);
