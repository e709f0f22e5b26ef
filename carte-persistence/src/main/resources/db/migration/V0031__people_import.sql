-- A list of people that somebody brings. A timer does the work; the row says how far it is, to whoever asks.
create table people_import (
    id         uuid primary key,
    version    integer     not null,
    file_name  text        not null check (length(file_name) between 1 and 200),
    content    bytea       check (octet_length(content) <= 5242880),
    columns    text[]      not null,
    state      text        not null check (state in ('MAPPING', 'CHECKING', 'CHECKED', 'IMPORTING', 'DONE', 'FAILED')),
    percent    integer     not null check (percent between 0 and 100),
    report     jsonb,
    by_id      uuid        not null references person,
    created_at timestamptz not null,
    check (content is not null or state = 'DONE')
);
create index people_import_waiting on people_import (created_at) where state in ('CHECKING', 'IMPORTING');
create index people_import_by_age on people_import (created_at);
comment on column people_import.columns is 'What each column of the file is, by position; empty when it is left out.';
comment on column people_import.content is 'The file; gone once its people are in the directory.';
