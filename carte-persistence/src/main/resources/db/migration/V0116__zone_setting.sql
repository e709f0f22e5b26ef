-- How a programme words the zones of its maps. A zone that has no line here is as the platform has it.
create table zone_setting (
    id           uuid primary key,
    version      integer not null,
    programme_id uuid    not null references programme on delete cascade,
    zone         text    not null
        check (zone in ('DRIVE', 'TALENTS', 'OFFER', 'VALUES', 'AUDIENCE', 'DIFFERENCE', 'STORY')),
    title        text    not null default '' check (length(title) <= 60),
    questions    text    not null default '' check (length(questions) <= 600),
    colour       integer not null check (colour between 1 and 10),
    most         integer not null check (most between 1 and 12),
    unique (programme_id, zone)
);
comment on column zone_setting.title is 'Empty for the words of the platform, in the language of the reader.';
comment on column zone_setting.questions is 'Shown to whoever fills the zone; empty for those of the platform.';
