-- The calendar reads the half-days of the days it shows. None lasts longer than eight hours, so one bound on the start
-- is enough to find those that have begun before.
create index slot_by_start on slot (starts_at, id);
