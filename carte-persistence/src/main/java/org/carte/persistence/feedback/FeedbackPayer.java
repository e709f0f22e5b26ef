package org.carte.persistence.feedback;

/** Who pays for places in a session: the name that stands there, and where they read. */
public record FeedbackPayer(String name, String email) {}
