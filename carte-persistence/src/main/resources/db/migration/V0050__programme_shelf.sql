-- An archived programme is not offered for planning any more and stays in the history. A published one has a page that
-- everybody may read; its address is made once and stays, whatever the title becomes.
alter table programme
    add column archived  boolean not null default false,
    add column published boolean not null default false,
    add column slug      text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
    add constraint programme_published_somewhere check (not published or slug is not null),
    add constraint programme_archived_is_not_public check (not (archived and published));
