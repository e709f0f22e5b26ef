-- Complaints and what became of them (Qualiopi, indicator 31).
create table complaint (
    id             uuid primary key,
    version        integer not null,
    number         integer generated always as identity unique,
    via            text    not null check (via in ('FORM', 'MAIL', 'PHONE', 'SPOKEN', 'LETTER')),
    complainant    text    not null check (length(complainant) between 1 and 160),
    role           text    not null check (role in ('PARTICIPANT', 'CLIENT', 'FUNDER', 'FACILITATOR', 'OTHER')),
    email          text    not null default '' check (length(email) <= 254),
    about          text    not null default '' check (length(about) <= 200),
    wording        text    not null check (length(wording) between 1 and 4000),
    received_at    timestamptz not null,
    due_on         date    not null,
    answer         text    not null default '' check (length(answer) <= 4000),
    outcome        text    check (outcome in ('JUSTIFIED', 'PARTLY', 'UNJUSTIFIED')),
    answered_on    date,
    improvement_id uuid references improvement on delete set null,
    check (answered_on is null or (answer <> '' and outcome is not null))
);
create index complaint_open on complaint (due_on, id) where answered_on is null;
