package org.carte.persistence.people;

import java.util.List;

/**
 * What a file of people comes to.
 *
 * @param created how many are new
 * @param updated how many are known and say something new
 * @param unchanged how many are known and say nothing new
 * @param rejected every line that cannot be taken; with any, nothing is stored
 * @param sample the first who are new or changed
 */
public record ImportReport(
        int created, int updated, int unchanged, List<ImportRejection> rejected, List<Sample> sample) {

    /**
     * Somebody who is new or changed.
     *
     * @param line physical line of the file
     * @param fields what changes, as the REST contract calls it; empty for somebody new
     */
    public record Sample(int line, String name, String email, boolean added, List<String> fields) {}
}
