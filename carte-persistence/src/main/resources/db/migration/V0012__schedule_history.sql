-- The history tells more than steps: what of the plan became what. The platform's own clock is nobody.
alter table session_change
    alter column by_id drop not null,
    add column kind text not null default 'STATUS'
        check (kind in ('STATUS', 'MOVED', 'ROOM', 'PLACES', 'FACILITATORS')),
    add column was    text check (length(was) <= 2000),
    add column became text check (length(became) <= 2000),
    add constraint session_change_says_what
        check (case kind when 'STATUS' then was is null and became is null
                    else was is not null and became is not null end);
comment on column session_change.by_id is 'Who did it; null is the clock of the platform.';
comment on column session_change.was is 'For MOVED the half-days as ISO 8601 intervals in UTC, one space between; else as people say it.';
