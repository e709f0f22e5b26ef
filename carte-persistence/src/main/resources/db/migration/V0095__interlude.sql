-- A block of the agenda without an exercise, as it really went: the welcome, a break, the time to share.
create table interlude (
    id              uuid primary key,
    version         integer     not null,
    session_id      uuid        not null references training_session on delete cascade,
    block_id        uuid        not null unique references agenda_block on delete cascade,
    planned_minutes integer     not null check (planned_minutes > 0),
    begun_at        timestamptz not null,
    ends_at         timestamptz not null,
    total_millis    bigint      not null check (total_millis >= 0),
    ended_at        timestamptz
);
create index interlude_by_session on interlude (session_id, begun_at);
-- A room does one thing at a time.
create unique index interlude_current on interlude (session_id) where ended_at is null;
comment on column interlude.ends_at is 'When it is to end by its clock; when it really ended is in ended_at.';
