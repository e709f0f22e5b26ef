-- What may be shown of the counters of one wave: how many gave each value, as of its last release. The question '*' says
-- how many answers that covers (v0), how many were asked (v1) and how many had answered (v2).
create table wave_figure (
    wave_id  uuid    not null references feedback_wave on delete cascade,
    question text    not null check (length(question) between 1 and 40),
    v0       integer not null,
    v1       integer not null,
    v2       integer not null,
    v3       integer not null,
    v4       integer not null,
    v5       integer not null,
    v6       integer not null,
    v7       integer not null,
    v8       integer not null,
    v9       integer not null,
    v10      integer not null,
    primary key (wave_id, question)
) with (fillfactor = 90);
