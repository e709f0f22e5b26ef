-- Where who pays can be asked what they think of it.
alter table enrolment add column payer_email text check (length(payer_email) <= 254);
