-- Who handed in a paper form that is not typed in yet. Typing one in moves one of these rows, whichever, to participation:
-- nobody knows whose paper it was.
create table paper_handed (
    wave_id   uuid not null references feedback_wave on delete cascade,
    person_id uuid not null references person,
    primary key (wave_id, person_id)
);
create index paper_handed_of_person on paper_handed (person_id);
