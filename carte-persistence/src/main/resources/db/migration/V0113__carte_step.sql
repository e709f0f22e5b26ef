-- Undo and redo: what the map said before each of its last changes. Step n is what it said after n changes; the map
-- stands at its own step, and what is later waits to be done again.
alter table carte add column step integer not null default 0 check (step >= 0);
create table carte_step (
    carte_id uuid    not null references carte on delete cascade,
    number   integer not null check (number >= 0),
    content  jsonb   not null,
    primary key (carte_id, number)
);
