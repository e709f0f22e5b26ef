-- What an administrator wrote in place of the text that ships with the platform.
create table mail_template (
    id       uuid primary key,
    version  integer not null,
    about    text    not null check (about ~ '^[A-Z][A-Z_]{0,39}$'),
    language text    not null check (language in ('fr', 'en')),
    subject  text    not null check (length(subject) between 1 and 200),
    body     text    not null check (length(body) between 1 and 8000),
    unique (about, language)
);
