-- What facilitators are shown is asked session by session.
create index carte_by_session on carte (session_id);
