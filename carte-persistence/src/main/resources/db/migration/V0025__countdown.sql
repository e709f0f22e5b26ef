-- What is left to do around a session, counted in days from its first day (before) or its last (after).
create table countdown_plan (
    id       uuid primary key,
    version  integer not null,
    only_row boolean not null default true unique check (only_row)
);
insert into countdown_plan (id, version) values ('00000000-0000-7000-8000-000000000002', 0);

-- Without a session: a step of every session. With one: a step of that session alone.
create table countdown_step (
    id         uuid primary key,
    version    integer not null,
    session_id uuid    references training_session on delete cascade,
    days       integer not null check (days between -365 and 365),
    kind       text    not null check (kind in ('PUBLISH', 'CONVOKE', 'CONFIRM', 'PRINT', 'CLOSE', 'CERTIFY',
        'HOT_FEEDBACK', 'RECAP', 'COLD_FEEDBACK', 'OTHER')),
    label      text    check (length(label) between 1 and 160),
    check (kind <> 'OTHER' or label is not null),
    check (session_id is null or kind = 'OTHER')
);
create index countdown_step_by_session on countdown_step (session_id);
create unique index countdown_step_once on countdown_step (kind) where session_id is null and kind <> 'OTHER';

-- Ticked by hand; what ticks itself has no row.
create table countdown_tick (
    id         uuid primary key,
    version    integer     not null,
    session_id uuid        not null references training_session on delete cascade,
    step_id    uuid        not null references countdown_step on delete cascade,
    at         timestamptz not null,
    by_id      uuid        not null references person,
    unique (session_id, step_id)
);

insert into countdown_step (id, version, days, kind) values
    ('00000000-0000-7000-8000-000000000101', 0, -60, 'PUBLISH'),
    ('00000000-0000-7000-8000-000000000102', 0, -30, 'CONVOKE'),
    ('00000000-0000-7000-8000-000000000103', 0, -10, 'CONFIRM'),
    ('00000000-0000-7000-8000-000000000104', 0,  -1, 'PRINT'),
    ('00000000-0000-7000-8000-000000000105', 0,   1, 'CLOSE'),
    ('00000000-0000-7000-8000-000000000106', 0,   1, 'CERTIFY'),
    ('00000000-0000-7000-8000-000000000107', 0,   1, 'HOT_FEEDBACK'),
    ('00000000-0000-7000-8000-000000000108', 0,  15, 'RECAP'),
    ('00000000-0000-7000-8000-000000000109', 0,  60, 'COLD_FEEDBACK');
