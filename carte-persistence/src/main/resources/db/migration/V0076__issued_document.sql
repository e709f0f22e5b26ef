-- That a document was made: which, for whom, when and by whom. The paper itself is made anew each time.
create table issued_document (
    id         uuid primary key,
    version    integer     not null,
    session_id uuid        not null references training_session on delete cascade,
    kind       text        not null check (kind in ('PROGRAMME', 'ATTENDANCE_SHEET', 'CONVOCATION', 'CERTIFICATE')),
    person_id  uuid        references person,
    issued_at  timestamptz not null,
    by_id      uuid        not null references person,
    check ((person_id is not null) = (kind in ('CONVOCATION', 'CERTIFICATE')))
);
create index issued_document_by_session on issued_document (session_id, issued_at desc);
create index issued_document_by_person on issued_document (person_id);
create index issued_document_by_maker on issued_document (by_id);
