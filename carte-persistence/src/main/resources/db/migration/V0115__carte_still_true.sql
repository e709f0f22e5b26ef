-- "Still true?", asked once, by mail, ninety days after the session, of those who agreed.
alter table carte
    add column may_ask  boolean not null default false,
    add column asked_at timestamptz;
create index carte_to_ask on carte (session_id) where may_ask and asked_at is null;
