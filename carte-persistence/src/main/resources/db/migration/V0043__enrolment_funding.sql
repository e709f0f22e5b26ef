-- Who pays for a place, and out of which pocket: the yearly report counts by it.
alter table enrolment add column funding text check (funding in
    ('OPCO', 'EMPLOYER', 'SELF', 'CPF', 'FRANCE_TRAVAIL', 'FAF', 'OTHER'));
alter table enrolment add column payer text check (length(payer) <= 160);
alter table enrolment add column funding_reference text check (length(funding_reference) <= 80);
