-- What somebody did with a sentence that was written about them. Theirs alone: the author never learns it.
create table sentence_review (
    id          uuid primary key,
    version     integer not null,
    answer_id   uuid    not null references answer on delete cascade,
    sentence    uuid    not null,
    wording     text    check (length(wording) between 1 and 140),
    unique (answer_id, sentence)
);
comment on column sentence_review.sentence is 'Stands for the words as they were written; other words, another key.';
comment on column sentence_review.wording is 'What it says now, for the map; null when it was refused, and then it is kept nowhere but in the answer.';
