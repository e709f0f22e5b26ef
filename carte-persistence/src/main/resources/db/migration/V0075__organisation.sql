-- Who gives the trainings, as documents say it. One row, filled in by administrators.
create table organisation (
    id                    uuid primary key,
    version               integer not null,
    only_row              boolean not null default true unique check (only_row),
    name                  text    not null default '' check (length(name) <= 160),
    address               text    not null default '' check (length(address) <= 400),
    contact               text    not null default '' check (length(contact) <= 400),
    accessibility_contact text    not null default '' check (length(accessibility_contact) <= 400),
    rules                 text    not null default '' check (length(rules) <= 400),
    siret                 text    not null default '' check (siret ~ '^([0-9]{14})?$'),
    declaration           text    not null default '' check (length(declaration) <= 40),
    signatory             text    not null default '' check (length(signatory) <= 160),
    signatory_role        text    not null default '' check (length(signatory_role) <= 160)
);
insert into organisation (id, version) values ('00000000-0000-7000-8000-000000000003', 0);
