-- What was answered and who answered are two stores. Nothing below the wave carries a time, an order or a person,
-- but participation, which carries nothing else.
create table feedback_wave (
    id         uuid primary key,
    version    integer     not null,
    session_id uuid        not null references training_session on delete cascade,
    kind       text        not null check (kind in ('HOT', 'COLD')),
    opens_at   timestamptz not null,
    closes_at  timestamptz,
    unique (session_id, kind)
);

create table rating_count (
    wave_id  uuid    not null references feedback_wave on delete cascade,
    question text    not null check (length(question) between 1 and 40),
    value    integer not null check (value between 0 and 10),
    total    integer not null check (total > 0),
    primary key (wave_id, question, value)
);

create table free_text (
    id       uuid primary key,
    wave_id  uuid not null references feedback_wave on delete cascade,
    question text not null check (length(question) between 1 and 40),
    wording  text not null check (length(wording) between 1 and 2000)
);
create index free_text_by_wave on free_text (wave_id, question, id);

create table participation (
    wave_id   uuid not null references feedback_wave on delete cascade,
    person_id uuid not null references person,
    primary key (wave_id, person_id)
);
