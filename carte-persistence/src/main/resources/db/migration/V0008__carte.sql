create table carte (
    id         uuid primary key,
    version    integer not null,
    person_id  uuid    not null references person,
    session_id uuid    not null references training_session,
    headline   text    not null default '' check (length(headline) <= 80),
    promise    text    not null default '' check (length(promise) <= 240),
    updated_at timestamptz not null,
    unique (person_id, session_id)
);

create table entry (
    id        uuid primary key,
    version   integer not null,
    carte_id  uuid    not null references carte on delete cascade,
    zone      text    not null
        check (zone in ('DRIVE', 'TALENTS', 'OFFER', 'VALUES', 'AUDIENCE', 'DIFFERENCE', 'STORY')),
    position  integer not null check (position >= 0),
    wording   text    not null check (length(wording) between 1 and 140),
    answer_id uuid references answer on delete set null,
    picked    text    check (length(picked) between 1 and 4000)
);
create index entry_by_carte on entry (carte_id, zone, position);
comment on column entry.answer_id is 'The answer it was picked from; null when written freely.';
comment on column entry.picked is 'What the answer said, word for word; null when written freely.';
