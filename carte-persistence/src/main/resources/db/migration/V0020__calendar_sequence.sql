-- What calendars were told of a session: RFC 5545 SEQUENCE, raised when time or place change or the session is
-- cancelled and by nothing else; and on how many days it was announced at most, so that a day that falls away is
-- cancelled too.
alter table training_session
    add column calendar_sequence integer not null default 0 check (calendar_sequence >= 0),
    add column calendar_days     integer not null default 0 check (calendar_days >= 0);
