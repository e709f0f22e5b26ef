-- What is to be made better: the cause, what is done about it, by whom, until when, and what came of it.
create table improvement (
    id           uuid primary key,
    version      integer not null,
    subject      text    not null check (length(subject) between 1 and 200),
    programme_id uuid references programme on delete set null,
    question     text    check (length(question) between 1 and 40),
    question_fr  text,
    question_en  text,
    cause        text    not null default '' check (length(cause) <= 2000),
    action       text    not null default '' check (length(action) <= 2000),
    owner_id     uuid references person,
    due_on       date,
    effect       text    not null default '' check (length(effect) <= 2000),
    opened_on    date    not null,
    closed_on    date,
    check (closed_on is null or (action <> '' and effect <> ''))
);
create unique index improvement_open_alert on improvement (programme_id, question) where closed_on is null;
create index improvement_open on improvement (due_on, id) where closed_on is null;
create index improvement_owner on improvement (owner_id);

-- The means that were too low: each round of a session counts once a question.
create table improvement_finding (
    wave_id        uuid          not null references feedback_wave on delete cascade,
    question       text          not null check (length(question) between 1 and 40),
    improvement_id uuid          not null references improvement on delete cascade,
    mean           numeric(4, 2) not null,
    primary key (wave_id, question)
);
create index improvement_finding_of on improvement_finding (improvement_id);
