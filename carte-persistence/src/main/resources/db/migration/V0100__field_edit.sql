-- From which page a field of an answer was last written, and when: a page that had not seen it yet is told.
create table field_edit (
    id             uuid primary key,
    version        integer     not null,
    answer_id      uuid        not null references answer on delete cascade,
    field          text        not null check (length(field) between 1 and 200),
    writer         uuid        not null,
    answer_version integer     not null,
    edited_at      timestamptz not null,
    unique (answer_id, field)
);
comment on column field_edit.writer is 'A page, not a person: made anew for each, told to nobody.';
comment on column field_edit.answer_version is 'The version of the answer that came of it.';
comment on column field_edit.edited_at is 'When it was typed, which is earlier than it was sent when there was no network.';
