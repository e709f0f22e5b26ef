-- The round a mail asks about. The secret of its link leaves with the mail; for a mail that came back, another link to the
-- same round is made.
alter table mail add column wave_id uuid references feedback_wave on delete set null;
create index mail_of_wave on mail (wave_id) where wave_id is not null;
