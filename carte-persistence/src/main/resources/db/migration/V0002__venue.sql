create table venue (
    id      uuid primary key,
    version integer not null,
    name    text    not null check (length(name) between 1 and 160),
    address text    not null check (length(address) <= 400)
);
create index venue_by_name on venue (name, id);

create table room (
    id       uuid primary key,
    version  integer not null,
    venue_id uuid    not null references venue,
    name     text    not null check (length(name) between 1 and 160),
    capacity integer not null check (capacity between 1 and 1000),
    -- looked at when all is written: two rooms may swap their names
    constraint room_name_once unique (venue_id, name) deferrable initially deferred
);
