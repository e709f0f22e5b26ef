-- Recounts of figures, and how far they are: where one stopped, it goes on.
create table figure_job (
    id         uuid primary key,
    version    integer     not null,
    kind       text        not null check (kind in ('CHECK', 'REBUILD')),
    asked_at   timestamptz not null,
    touched_at timestamptz not null,
    ended_at   timestamptz,
    waves      bigint      not null default 0,
    waves_done bigint      not null default 0,
    last_wave  uuid,
    last_month date,
    wrong      bigint      not null default 0,
    kept_back  bigint      not null default 0
);
create index figure_job_by_time on figure_job (asked_at desc);
create unique index figure_job_one_at_a_time on figure_job ((true)) where ended_at is null;
