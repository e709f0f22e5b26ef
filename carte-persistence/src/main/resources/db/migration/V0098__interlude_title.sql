-- How long the same break lasted elsewhere is asked by its title.
create index agenda_block_by_title on agenda_block (title) where exercise_version_id is null;
