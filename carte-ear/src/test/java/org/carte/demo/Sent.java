package org.carte.demo;

import org.carte.stack.Api.Reply;

/** Insists that a request was granted. */
final class Sent {

    private Sent() {}

    static Reply ok(Reply reply) {
        if (reply.status() >= 300) {
            throw new IllegalStateException("The demonstration day could not be loaded: " + reply);
        }
        return reply;
    }

    static String id(Reply reply) {
        return ok(reply).json().getString("id");
    }
}
