-- What brought a change about, for its history to say so in words. The platform itself acts without a person.
alter table enrolment_change add column cause text not null default 'BY_ORGANISER' check (cause in
    ('BY_ORGANISER', 'BY_ONESELF', 'PLACE_FREE', 'ACCEPTED', 'DECLINED', 'NO_ANSWER'));
alter table enrolment_change alter column cause drop default;
alter table enrolment_change alter column by_id drop not null;
