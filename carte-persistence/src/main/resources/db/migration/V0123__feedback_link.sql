-- Links that open a questionnaire without an account, until their reader has answered: then nothing is left of them. Only a
-- digest is kept of each. Either a person or the address of a payer. The key is random, to say nothing of an order.
create table feedback_link (
    id         uuid primary key,
    wave_id    uuid not null references feedback_wave on delete cascade,
    token_hash text not null unique check (length(token_hash) = 64),
    person_id  uuid references person on delete cascade,
    address    text check (length(address) between 3 and 254),
    check ((person_id is null) <> (address is null))
);
create index feedback_link_of_wave on feedback_link (wave_id, person_id);
create index feedback_link_of_person on feedback_link (person_id) where person_id is not null;
