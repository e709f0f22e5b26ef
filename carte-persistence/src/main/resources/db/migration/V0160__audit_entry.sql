-- Who opened, from outside the platform, what somebody keeps to themself, and why. Never what was read. Written once: it
-- says what was done, whatever becomes of the person and the session it speaks of, and so refers to neither.
create table audit_entry (
    id          bigint      generated always as identity primary key,
    happened_at timestamptz not null default clock_timestamp(),
    login       text        not null default session_user,
    kind        text        not null check (kind in ('MAP', 'ANSWERS')),
    person_id   uuid        not null,
    session_id  uuid        not null,
    reason      text        not null check (length(reason) between 10 and 500 and reason = btrim(reason)),
    opened_in   xid8        not null default pg_current_xact_id()
);
create index audit_entry_newest on audit_entry (happened_at desc, id desc);
create index audit_entry_by_session on audit_entry (session_id, happened_at desc, id desc);
comment on column audit_entry.login is 'The login at the database, whichever role it had taken on.';
comment on column audit_entry.opened_in is 'The transaction as a whole, also where a part of it wrote the row.';

create function audit_entry_stands() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is written once: no % on it', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_stands before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_stands();
-- also where triggers are left out, as a replica leaves them out
alter table audit_entry enable always trigger audit_entry_stands;
