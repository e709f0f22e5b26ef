alter table venue
    add column transport     text not null default '' check (length(transport) <= 1000),
    add column accessibility text not null default '' check (length(accessibility) <= 1000);
comment on column venue.transport is 'How to come: lines and stops, parking, bicycles, the entrance.';
comment on column venue.accessibility is 'How it is for somebody in a wheelchair, or who sees or hears badly.';
