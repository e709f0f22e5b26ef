alter table entry add column weight integer not null default 1 check (weight between 1 and 3);
comment on column entry.weight is '1 for a shade, 2 for what matters, 3 for what the person would not do without.';
