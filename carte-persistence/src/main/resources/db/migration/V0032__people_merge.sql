-- Two records of one person became one: who, when, by whom. The old key and the old e-mail lead to the one that is left.
create table merged_person (
    id         uuid primary key,
    version    integer     not null,
    kept_id    uuid        not null references person,
    email      text        not null check (email = lower(email)),
    name       text        not null check (length(name) between 1 and 201),
    merged_at  timestamptz not null,
    by_id      uuid        not null references person
);
create index merged_person_by_email on merged_person (email);
create index merged_person_by_kept on merged_person (kept_id);
create index merged_person_by_author on merged_person (by_id);
comment on column merged_person.id is 'The key the person had, which addresses and bookmarks still carry.';
