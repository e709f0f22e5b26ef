-- Who was an administrator at the last login: whom the platform writes to about what administrators must see to.
alter table person add column administrator boolean not null default false;
create index person_administrator on person (id) where administrator;
