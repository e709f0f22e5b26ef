package org.carte.web.exercise;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carte.ejb.exercise.ExerciseService;
import org.carte.persistence.exercise.ExerciseVersion;

/** Backs {@code app/exercise/list.xhtml}: the library. */
@Named
@RequestScoped
public class ExerciseListView {

    private static final int SIZE = 24;

    @Inject
    ExerciseService exercises;

    private String words;
    private int number = 1;
    private Page<ExerciseVersion> page;

    /** Reads the part of the library that is asked for. */
    public void load() {
        page = exercises.search(words, PageRequest.ofPage(Math.max(1, number), SIZE, true));
    }

    public Page<ExerciseVersion> getPage() {
        return page;
    }

    public boolean isFirst() {
        return number <= 1;
    }

    public boolean isLast() {
        return number >= page.totalPages();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
