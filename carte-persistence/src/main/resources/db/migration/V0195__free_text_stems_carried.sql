-- The stems of a text take a millisecond to make, and every answer writes all texts of its round anew: they are made with
-- the words and carried along after that.
alter table free_text alter column stems drop expression;
create function make_stems() returns trigger language plpgsql as $$
begin
    new.stems := text_stems(new.wording);
    return new;
end $$;
create trigger free_text_stems before insert on free_text
    for each row when (new.stems is null) execute function make_stems();
create trigger free_text_stems_anew before update of wording on free_text
    for each row execute function make_stems();
