-- What a link in a mail ends with. It leaves with the mail and is forgotten then; the text that is kept has {secret} instead.
alter table mail add column secret text;
