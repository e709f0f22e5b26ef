create table programme (
    id             uuid primary key,
    version        integer not null,
    current_number integer not null check (current_number >= 1)
);

-- A version is never changed: a session that was planned from it keeps it.
create table programme_version (
    id             uuid primary key,
    version        integer       not null,
    programme_id   uuid          not null references programme,
    number         integer       not null check (number >= 1),
    title          text          not null check (length(title) between 1 and 160),
    promise        text          not null check (length(promise) <= 2000),
    audience       text          not null check (length(audience) <= 2000),
    prerequisites  text          not null check (length(prerequisites) <= 2000),
    duration_hours numeric(5, 2) not null check (duration_hours > 0 and duration_hours <= 400),
    method         text          not null check (length(method) <= 4000),
    evaluation     text          not null check (length(evaluation) <= 2000),
    price          numeric(9, 2) not null check (price >= 0),
    accessibility  text          not null check (length(accessibility) <= 2000),
    created_at     timestamptz   not null,
    unique (programme_id, number)
);

create table objective (
    id                   uuid primary key,
    version              integer not null,
    programme_version_id uuid    not null references programme_version,
    position             integer not null check (position >= 0),
    wording              text    not null check (length(wording) between 1 and 400),
    unique (programme_version_id, position)
);

create table template_block (
    id                   uuid primary key,
    version              integer not null,
    programme_version_id uuid    not null references programme_version,
    position             integer not null check (position >= 0),
    title                text    not null check (length(title) between 1 and 160),
    kind                 text    not null
        check (kind in ('WELCOME', 'EXERCISE', 'BREAK', 'SHARING', 'ASSESSMENT', 'FEEDBACK')),
    minutes              integer not null check (minutes between 1 and 480),
    exercise_id          uuid references exercise,
    unique (programme_version_id, position)
);
