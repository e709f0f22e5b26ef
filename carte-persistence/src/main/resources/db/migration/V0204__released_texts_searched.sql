-- Only what is released is looked for. What is not is written anew with every answer, and to find it by its words took
-- longer to write down than all the rest.
drop index free_text_by_stems;
create index free_text_by_stems on free_text using gin (stems) where released;
