-- A secret address under which a calendar reads somebody's sessions. Kept as it is, not hashed: its owner must be able
-- to read it again, and whoever reads this table reads the sessions beside it anyway.
create table calendar_link (
    id         uuid primary key,
    version    integer     not null,
    person_id  uuid        not null references person on delete cascade,
    scope      text        not null check (scope in ('MINE', 'HOUSE')),
    token      text        not null unique check (length(token) = 43),
    expires_at timestamptz,
    unique (person_id, scope),
    check (scope = 'MINE' or expires_at is not null)
);
comment on column calendar_link.expires_at is
    'The whole house only: roles are Keycloak''s, so that an administrator has to come by again before that day.';
