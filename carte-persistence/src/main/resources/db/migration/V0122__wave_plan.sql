-- When each instrument asks by itself. The lead is in minutes before the end of the day (HOT, AFTER, FACILITATOR), in days
-- before its start (BEFORE, which ends with the start) or in days after its end (COLD, CLIENT).
create table wave_plan (
    id                 uuid primary key,
    version            integer not null,
    kind               text    not null unique
        check (kind in ('HOT', 'COLD', 'BEFORE', 'AFTER', 'FACILITATOR', 'CLIENT')),
    active             boolean not null,
    lead               integer not null check (lead between 0 and 366),
    open_days          integer not null check (open_days between 1 and 90),
    remind_after       integer check (remind_after between 1 and 60),
    remind_again_after integer check (remind_again_after > remind_after)
);
insert into wave_plan (id, version, kind, active, lead, open_days, remind_after, remind_again_after) values
    ('00000000-0000-7000-8000-000000000211', 0, 'HOT', true, 15, 14, 2, 7),
    ('00000000-0000-7000-8000-000000000212', 0, 'COLD', true, 60, 30, 7, 14),
    ('00000000-0000-7000-8000-000000000213', 0, 'BEFORE', true, 2, 2, 1, null),
    ('00000000-0000-7000-8000-000000000214', 0, 'AFTER', true, 15, 14, null, null),
    ('00000000-0000-7000-8000-000000000215', 0, 'FACILITATOR', true, 0, 14, 3, 7),
    ('00000000-0000-7000-8000-000000000216', 0, 'CLIENT', true, 1, 30, 7, 14);

-- Which waves have invited, and how often those who have not answered were reminded.
alter table feedback_wave
    add column invited_at timestamptz,
    add column reminders  integer not null default 0 check (reminders between 0 and 2);
create index feedback_wave_to_remind on feedback_wave (kind, reminders, invited_at) where invited_at is not null;
create index slot_by_end on slot (ends_at, session_id);
