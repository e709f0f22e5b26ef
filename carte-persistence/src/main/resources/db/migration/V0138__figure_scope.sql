-- All scopes that have figures, found by as many steps into the key as there are, however many figures they have.
create view figure_scope as
with recursive known (scope) as (
    (select scope from month_figure order by scope limit 1)
    union all
    select (select f.scope from month_figure f where f.scope > known.scope order by f.scope limit 1)
    from known where known.scope is not null)
select scope from known where scope is not null;
