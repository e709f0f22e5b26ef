-- Records that look like one person and are two: said once, by somebody who knows, and not suggested again.
create table not_the_same (
    one_id   uuid not null references person on delete cascade,
    other_id uuid not null references person on delete cascade,
    primary key (one_id, other_id),
    constraint not_the_same_once check (one_id < other_id)
);
create index not_the_same_by_other on not_the_same (other_id);
