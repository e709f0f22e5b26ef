-- Who may read a text is decided; what was written stays when a word is taken out of it.
alter table free_text
    add column version     integer not null default 0,
    add column released    boolean not null default false,
    add column review      text    not null default 'UNDECIDED'
        check (review in ('UNDECIDED', 'PUBLIC', 'PRIVATE', 'WITHHELD')),
    add column asked       boolean not null default false,
    add column decided_by  uuid references person,
    add column public_from timestamptz,
    add column original    text check (length(original) between 1 and 2000),
    add check ((review = 'PUBLIC') = (public_from is not null));
comment on column free_text.released is 'Whether enough people have answered to hide the one who wrote it; set for several texts at once.';
comment on column free_text.asked is 'A facilitator asks that it be withheld; somebody whom it is not about decides.';
comment on column free_text.public_from is 'From then on participants read it, sooner when every facilitator has replied.';
comment on column free_text.original is 'As it was written; null while nobody has changed it.';
create index free_text_to_review on free_text (review, wave_id) where released;
