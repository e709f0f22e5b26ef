-- What somebody writes about somebody else is read by these two and by nobody else.
alter table answer add constraint answer_about_stays_between
    check (author_id = about_id or sharing in ('ME', 'PAIR'));
create index answer_by_about on answer (about_id, run_id) where author_id <> about_id;
