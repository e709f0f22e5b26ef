-- Whoever can log in may call every new function, unless this is said. Those there are so far run with the rights of
-- whoever calls them; the next lend theirs.
alter default privileges revoke execute on functions from public;
