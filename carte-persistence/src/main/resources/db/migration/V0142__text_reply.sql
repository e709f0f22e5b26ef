-- What those who run a session reply to a text before participants read it; null: nothing to add. The text is written
-- anew with each answer of its round (see FeedbackRepository), so that it is looked for when the transaction ends.
create table text_reply (
    id         uuid primary key,
    version    integer     not null,
    text_id    uuid        not null references free_text deferrable initially deferred,
    wave_id    uuid        not null references feedback_wave on delete cascade,
    person_id  uuid        not null references person,
    wording    text        check (length(wording) between 1 and 2000),
    replied_at timestamptz not null
);
create index text_reply_by_text on text_reply (text_id);
