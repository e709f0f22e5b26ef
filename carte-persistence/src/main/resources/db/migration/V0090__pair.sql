-- Who works with whom in a run, round after round. A group is two people, or three where the number is odd; in a mirror
-- it is a circle of several.
create table pair_round (
    id           uuid primary key,
    version      integer not null,
    run_id       uuid    not null references exercise_run on delete cascade,
    number       integer not null check (number between 1 and 100),
    way          text    not null check (way in ('BY_HAND', 'AT_RANDOM', 'IN_TURN')),
    turn         integer not null check (turn between 0 and 3),
    turn_millis  bigint  not null check (turn_millis >= 0),
    turn_over_at bigint,
    unique (run_id, number),
    check ((turn = 0) = (turn_over_at is null))
);
comment on column pair_round.turn is 'Who asks whom now; 0 while people find each other.';
comment on column pair_round.turn_over_at is 'What the clock of the run will show when the turn is over, in milliseconds.';

-- Nobody sits twice in one round, and so nobody with themself; no chair of a group is taken twice.
create table pair_seat (
    id           uuid primary key,
    version      integer not null,
    round_id     uuid    not null references pair_round on delete cascade,
    person_id    uuid    not null references person,
    group_number integer not null check (group_number >= 1),
    place        integer not null check (place >= 0),
    unique (round_id, person_id),
    unique (round_id, group_number, place)
);
create index pair_seat_by_person on pair_seat (person_id);
