-- When people may enrol themselves in a session and leave it, and how long a freed place is kept for who is next.
create table enrolment_terms (
    id           uuid primary key,
    version      integer     not null,
    session_id   uuid        not null unique references training_session on delete cascade,
    opens_at     timestamptz,
    closes_at    timestamptz,
    leave_until  timestamptz,
    answer_hours integer     check (answer_hours between 1 and 720),
    constraint enrolment_terms_order check (opens_at < closes_at)
);
