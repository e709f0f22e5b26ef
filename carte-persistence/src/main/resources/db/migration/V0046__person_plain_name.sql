-- Pasted lists of names are looked up whole, whatever accents and case, first name first or last.
create index person_by_plain_name on person (plain(first_name || ' ' || last_name));
create index person_by_plain_family_name on person (plain(last_name || ' ' || first_name));
