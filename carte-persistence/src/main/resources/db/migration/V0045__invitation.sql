-- Invitations to an account, made at Keycloak by a timer: what was committed is never forgotten.
create table invitation (
    id         uuid primary key,
    version    integer     not null,
    person_id  uuid        not null unique references person on delete cascade,
    status     text        not null check (status in ('QUEUED', 'SENT', 'KNOWN', 'REFUSED')),
    due_at     timestamptz not null,
    attempts   integer     not null check (attempts >= 0),
    settled_at timestamptz,
    failure    text        check (failure in ('UNREACHABLE', 'NOT_ALLOWED', 'NO_MAIL', 'DISABLED', 'REJECTED')),
    detail     text        check (length(detail) <= 400),
    check ((status = 'QUEUED') = (settled_at is null))
);
create index invitation_due on invitation (due_at) where status = 'QUEUED';
