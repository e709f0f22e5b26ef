package org.carte.web.exercise;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carte.ejb.exercise.ExerciseSearch;
import org.carte.ejb.exercise.ExerciseService;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.exercise.LibraryService;
import org.carte.persistence.exercise.ExerciseVersion;

/** Backs {@code app/exercise/list.xhtml}: the library, and {@code new.xhtml}: what an exercise can be. */
@Named
@RequestScoped
public class ExerciseListView {

    private static final int SIZE = 24;

    @Inject
    ExerciseService exercises;

    @Inject
    LibraryService library;

    @Inject
    ExerciseTypes types;

    private String words;
    private String type;
    private String tag;
    private String whose;
    private int number = 1;
    private Page<ExerciseVersion> page;
    private List<String> tags;
    private Set<UUID> favourites;

    /** Reads the part of the library that is asked for. */
    public void load() {
        var search = new ExerciseSearch(words, type, tag, "favourites".equals(whose), "own".equals(whose));
        page = exercises.search(search, PageRequest.ofPage(Math.max(1, number), SIZE, true));
        tags = library.tags();
        favourites = library.favourites();
    }

    public Page<ExerciseVersion> getPage() {
        return page;
    }

    public List<String> getTags() {
        return tags;
    }

    public Set<UUID> getFavourites() {
        return favourites;
    }

    /** The names of all types. */
    public List<String> getTypes() {
        return types.codes();
    }

    /** What else was asked for, as another page of the same search asks it. */
    public String getOthers() {
        return parameter("q", words) + parameter("type", type) + parameter("tag", tag) + parameter("whose", whose);
    }

    private static String parameter(String name, String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
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

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
