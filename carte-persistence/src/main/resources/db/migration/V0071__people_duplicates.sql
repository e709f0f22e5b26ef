-- Looking for duplicates among 50,000 people reads these two indexes from end to end, and no longer the people.
drop index person_by_name_key;
drop index person_by_phone_key;
create index person_by_name_key on person (name_key, id);
create index person_by_phone_key on person (phone_key, id) where phone_key is not null;
