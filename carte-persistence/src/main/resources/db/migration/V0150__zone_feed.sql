-- Where a programme wants the words of one of its exercises offered on the map, or those of one of its fields. What has
-- no line here goes where the exercise says.
create table zone_feed (
    id           uuid primary key,
    version      integer not null,
    programme_id uuid    not null references programme on delete cascade,
    exercise_id  uuid    not null references exercise on delete cascade,
    field        text    not null check (length(field) <= 160),
    feeds        text    not null
        check (feeds in ('USUAL', 'ANYWHERE', 'NOWHERE',
                         'DRIVE', 'TALENTS', 'OFFER', 'VALUES', 'AUDIENCE', 'DIFFERENCE', 'STORY')),
    unique (programme_id, exercise_id, field)
);
create index zone_feed_by_exercise on zone_feed (exercise_id);
comment on column zone_feed.field is 'The path of the field; empty for the exercise as a whole.';
