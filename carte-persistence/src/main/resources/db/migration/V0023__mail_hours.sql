-- When nobody is written to without need, in minutes after midnight where the organisation lives; one row, no quiet
-- hours to begin with.
create table mail_hours (
    id         uuid primary key,
    version    integer not null,
    quiet_from integer check (quiet_from between 0 and 1439),
    quiet_to   integer check (quiet_to between 0 and 1439),
    only_row   boolean not null default true unique check (only_row),
    check ((quiet_from is null) = (quiet_to is null)),
    check (quiet_from <> quiet_to)
);
insert into mail_hours (id, version) values ('00000000-0000-7000-8000-000000000001', 0);
