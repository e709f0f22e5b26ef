-- Apart from the venue, so that a list of venues does not read pictures.
create table venue_photo (
    id       uuid primary key,
    version  integer not null,
    venue_id uuid    not null unique references venue on delete cascade,
    alt      text    not null check (length(alt) between 1 and 400),
    width    integer not null check (width between 1 and 10000),
    height   integer not null check (height between 1 and 10000),
    content  bytea   not null check (octet_length(content) <= 5242880)
);
comment on column venue_photo.content is 'JPEG, written anew from its pixels.';
