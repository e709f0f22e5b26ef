-- A wave keeps what was asked in it; those there are all asked what ships for the end of the day.
alter table feedback_wave drop constraint feedback_wave_kind_check;
alter table feedback_wave
    add constraint feedback_wave_kind_check
        check (kind in ('HOT', 'COLD', 'BEFORE', 'AFTER', 'FACILITATOR', 'CLIENT')),
    add column questionnaire_version_id uuid references questionnaire_version;
update feedback_wave w set questionnaire_version_id = q.id
from questionnaire_version q where q.kind = w.kind and q.in_force;
alter table feedback_wave alter column questionnaire_version_id set not null;
create index feedback_wave_by_questionnaire on feedback_wave (questionnaire_version_id);
