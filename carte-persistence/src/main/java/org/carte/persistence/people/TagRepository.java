package org.carte.persistence.people;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.page.impl.PageRecord;
import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.annotations.processing.SQL;

/** The tags in use; which those are, the database keeps beside the people. */
@Repository
public interface TagRepository {

    /** One page of those that contain the words, by name; {@code %} for all. */
    default Page<TagUse> matching(String pattern, PageRequest page) {
        var found = rows(pattern, page.size(), (page.page() - 1) * page.size());
        return new PageRecord<>(page, found, page.requestTotal() ? count(pattern) : -1);
    }

    /** The same, from that one on. People are counted for the tags shown alone. */
    @SQL(
            """
            select t.name, (select count(*) from person p where p.tags @> array[t.name])
            from (select name from tag where plain(name) like :pattern
                  order by plain(name), name limit :most offset :skipped) t
            order by plain(t.name), t.name""")
    List<TagUse> rows(String pattern, int most, long skipped);

    /** How many tags contain the words. */
    @SQL("select count(*) from tag where plain(name) like :pattern")
    long count(String pattern);

    /** Calls a tag otherwise wherever it stands; who has the other one already has it once. How many people had it. */
    @SQL(
            """
            update person set version = version + 1, tags = case
                when tags @> array[cast(:to as text)] then array_remove(tags, cast(:from as text))
                else array_replace(tags, cast(:from as text), cast(:to as text)) end
            where tags @> array[cast(:from as text)] and cast(:from as text) <> cast(:to as text)""")
    int rename(String from, String to);
}
