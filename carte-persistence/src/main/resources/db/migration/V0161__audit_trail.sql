-- The trail as it is read. It is not written anew when two records of one person become one: it follows the one who is kept.
create view audit_trail as
select e.id, e.happened_at, e.login, e.kind, coalesce(m.kept_id, e.person_id) as person_id, e.session_id, e.reason
from audit_entry e left join merged_person m on m.id = e.person_id;
