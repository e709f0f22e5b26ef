package org.carte.persistence.live;

import java.util.Map;
import org.carte.persistence.exercise.Sharing;

/** An answer with the name of its author. */
public record WrittenAnswer(
        String firstName, String lastName, String trade, Sharing sharing, Map<String, Object> payload) {}
