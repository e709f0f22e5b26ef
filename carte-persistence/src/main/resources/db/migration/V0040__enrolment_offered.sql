-- Who is promoted may be given some hours to answer: the place is held for them meanwhile, so it counts as taken.
alter table enrolment add column offer_ends_at timestamptz;
alter table enrolment drop constraint enrolment_status_check;
alter table enrolment add constraint enrolment_status_check
    check (status in ('CONFIRMED', 'OFFERED', 'WAITLISTED', 'CANCELLED'));
alter table enrolment add constraint enrolment_offer_ends check ((status = 'OFFERED') = (offer_ends_at is not null));
create index enrolment_offer_due on enrolment (offer_ends_at) where status = 'OFFERED';

create or replace function enrolment_within_capacity() returns trigger language plpgsql as $$
begin
    if new.status in ('CONFIRMED', 'OFFERED') and
       (select count(*) from enrolment where session_id = new.session_id and status in ('CONFIRMED', 'OFFERED'))
           > (select max_places from training_session where id = new.session_id) then
        raise exception 'session % is full', new.session_id
            using errcode = 'check_violation', constraint = 'enrolment_capacity';
    end if;
    return null;
end $$;
