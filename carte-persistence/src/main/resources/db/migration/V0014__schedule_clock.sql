-- What the clock looks for every half minute: sessions about to begin, and those that run.
create index training_session_alive on training_session (status, starts_at)
    where status in ('CONFIRMED', 'RUNNING');
