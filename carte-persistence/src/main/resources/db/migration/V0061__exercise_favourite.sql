create table exercise_favourite (
    id          uuid primary key,
    version     integer not null,
    exercise_id uuid    not null references exercise on delete cascade,
    person_id   uuid    not null references person on delete cascade,
    unique (person_id, exercise_id)
);
create index exercise_favourite_by_exercise on exercise_favourite (exercise_id);
