-- Figures of all waves of a month added up, once for each of their scopes.
create table month_figure (
    scope    uuid    not null,
    kind     text    not null,
    month    date    not null,
    question text    not null,
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
    primary key (scope, kind, month, question)
) with (fillfactor = 80);
create index month_figure_by_month on month_figure (month);
