-- What the French quality framework (Qualiopi, indicator 1) wants the public to be told beyond what was there already,
-- and who wrote the version.
alter table programme_version
    add column access_terms text not null default '' check (length(access_terms) <= 2000),
    add column contact      text not null default '' check (length(contact) <= 1000),
    add column author_id    uuid references person;
comment on column programme_version.access_terms is 'How one gets in, and how long it takes from asking to the first day.';
