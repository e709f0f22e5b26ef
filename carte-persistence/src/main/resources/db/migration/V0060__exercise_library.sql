-- An exercise is its owner's until it is shared; what was there before was everybody's.
alter table exercise add column shared boolean not null default true;
alter table exercise add column tags varchar(40)[] not null default '{}';
alter table exercise add constraint exercise_tags check (cardinality(tags) <= 12);
create index exercise_by_tag on exercise using gin (tags);
