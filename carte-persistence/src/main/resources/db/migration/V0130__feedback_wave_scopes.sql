-- Where the figures of a wave count: on which day, and for whom. The scopes are everything (nil), its programme, its
-- venue and who ran it, so that any combination of filters is "these scopes are among them". Set with its first figures.
alter table feedback_wave
    add column day date,
    add column scopes uuid[],
    -- whether what came in before it closed has been looked at for the last time
    add column settled boolean not null default false;
create index feedback_wave_by_day on feedback_wave (kind, day) where day is not null;
create index feedback_wave_by_scope on feedback_wave using gin (scopes);
create index feedback_wave_to_settle on feedback_wave (closes_at) where not settled;
