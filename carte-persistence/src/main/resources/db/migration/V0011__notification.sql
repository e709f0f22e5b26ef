-- The outbox: written in the transaction of what it tells, sent by a timer, never twice.
create table mail (
    id         uuid primary key,
    version    integer     not null,
    recipient  text        not null check (length(recipient) between 3 and 254),
    subject    text        not null check (length(subject) between 1 and 200),
    body       text        not null check (length(body) <= 20000),
    due_at     timestamptz not null,
    attempts   integer     not null check (attempts >= 0),
    sent_at    timestamptz,
    failure    text        check (length(failure) <= 1000)
);
create index mail_due on mail (due_at) where sent_at is null;
