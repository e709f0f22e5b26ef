-- What a map said on a day, kept by hand or when something came to its end. Never changed.
create table carte_version (
    id         uuid primary key,
    version    integer     not null,
    carte_id   uuid        not null references carte on delete cascade,
    number     integer     not null check (number > 0),
    cause      text        not null check (cause in ('BY_HAND', 'SESSION_DONE', 'BEFORE_RESTORE', 'RESTORED', 'STILL_TRUE')),
    label      text        not null default '' check (length(label) <= 80),
    created_at timestamptz not null,
    entries    integer     not null check (entries >= 0),
    content    jsonb       not null,
    unique (carte_id, number)
);
