create table exercise (
    id             uuid primary key,
    version        integer not null,
    owner_id       uuid    not null references person,
    current_number integer not null check (current_number >= 1)
);
create index exercise_by_owner on exercise (owner_id);

-- A version is never changed: a session that has planned it keeps it.
create table exercise_version (
    id           uuid primary key,
    version      integer     not null,
    exercise_id  uuid        not null references exercise,
    number       integer     not null check (number >= 1),
    title        text        not null check (length(title) between 1 and 160),
    type         text        not null check (length(type) between 1 and 40),
    instructions text        not null check (length(instructions) <= 4000),
    goals        text        not null check (length(goals) <= 2000),
    materials    text        not null check (length(materials) <= 2000),
    minutes      integer     not null check (minutes between 1 and 480),
    config       jsonb       not null,
    zone         text        check (zone in ('DRIVE', 'TALENTS', 'OFFER', 'VALUES', 'AUDIENCE', 'DIFFERENCE', 'STORY')),
    sharing      text        not null
        check (sharing in ('ME', 'PAIR', 'FACILITATORS', 'ROOM', 'ROOM_ANONYMOUS', 'RECAP')),
    created_at   timestamptz not null,
    unique (exercise_id, number)
);
