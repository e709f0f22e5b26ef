package org.carte.persistence.notification;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** How mails are worded, and when they wait. */
@Repository
public interface MailSettingRepository {

    @Update
    void update(MailTemplate template);

    @Delete
    void delete(MailTemplate template);

    @Update
    void updateHours(MailHours hours);

    @Query("from MailHours h")
    MailHours hours();

    @Query("from MailTemplate t order by t.about, t.language")
    List<MailTemplate> templates();

    @Query("from MailTemplate t where t.about = :about and t.language = :language")
    Optional<MailTemplate> template(String about, String language);

    /** The first text for that event and language; 0 when somebody was faster. */
    @SQL(
            """
            insert into mail_template (id, version, about, language, subject, body)
            values (:id, 0, :about, :language, :subject, :body) on conflict (about, language) do nothing""")
    int insertUnlessKnown(UUID id, String about, String language, String subject, String body);
}
