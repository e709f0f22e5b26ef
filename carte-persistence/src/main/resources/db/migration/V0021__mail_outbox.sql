-- The outbox learns whom a mail is for and why, what became of it, and to wait.
alter table mail
    add column person_id  uuid references person on delete cascade,
    add column session_id uuid references training_session on delete set null,
    add column about      text        not null default 'EARLIER' check (about ~ '^[A-Z][A-Z_]{0,39}$'),
    add column status     text        not null default 'WAITING'
        check (status in ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'UNCERTAIN')),
    add column queued_at  timestamptz not null default now(),
    add column sending_at timestamptz,
    add column calendars  text[]      not null default '{}',
    add column urgent     boolean     not null default false,
    add column settled    boolean     not null default false;
update mail set status = 'SENT', queued_at = sent_at where sent_at is not null;
update mail set person_id = (select p.id from person p where p.email = mail.recipient);
alter table mail
    alter column about drop default,
    alter column status drop default,
    alter column queued_at drop default,
    alter column calendars drop default,
    alter column urgent drop default,
    alter column settled drop default,
    add constraint mail_sent_when check (status <> 'SENT' or sent_at is not null),
    add constraint mail_sending_since check (status <> 'SENDING' or sending_at is not null);

drop index mail_due;
create index mail_due on mail (due_at, id) where status = 'WAITING';
create index mail_sending on mail (sending_at) where status = 'SENDING';
create index mail_of_person on mail (person_id, queued_at desc, id desc);
create index mail_of_session on mail (session_id, about, person_id) where session_id is not null;
create index mail_to_settle on mail (queued_at desc, id desc) where not settled and status in ('REFUSED', 'UNCERTAIN');
