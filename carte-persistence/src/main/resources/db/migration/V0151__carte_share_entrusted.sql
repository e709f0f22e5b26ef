-- Zones can be shown to the facilitators of the session as well: then there is no link, and no token.
alter table carte_share alter column token_hash drop not null;
comment on column carte_share.token_hash is 'Null when it is no link, but shown to the facilitators of the session.';
