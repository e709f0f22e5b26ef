-- Who moved the room, how and when: two facilitators see each other's hands.
create table room_turn (
    id         uuid primary key,
    version    integer     not null,
    session_id uuid        not null references training_session on delete cascade,
    person_id  uuid        not null references person,
    block_id   uuid        not null references agenda_block on delete cascade,
    act        text        not null check (act in
        ('OPENED', 'REOPENED', 'PAUSED', 'RESUMED', 'EXTENDED', 'LOCKED', 'REVEALED', 'CLOSED', 'BEGUN', 'ENDED')),
    minutes    integer,
    made_at    timestamptz not null,
    check ((act = 'EXTENDED') = (minutes is not null))
);
create index room_turn_by_session on room_turn (session_id, made_at desc);
create index room_turn_by_person on room_turn (person_id);
