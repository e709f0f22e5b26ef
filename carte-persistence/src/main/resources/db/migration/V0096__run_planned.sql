-- What was planned when the room began, for the agenda may be written anew afterwards.
alter table exercise_run add column planned_minutes integer check (planned_minutes > 0);
create index exercise_run_by_version on exercise_run (exercise_version_id) where closed_at is not null;
