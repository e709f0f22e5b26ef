package org.carte.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Gives our own stylesheets and scripts an address that changes with what is in them, so that browsers may keep them for
 * long and still never show a page with those of yesterday.
 */
public class FingerprintedResources extends ResourceHandlerWrapper {

    private static final Set<String> OURS = Set.of("css", "js");

    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    /** Called by Faces. */
    public FingerprintedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return fingerprinted(super.createResource(name, library), library);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return fingerprinted(super.createResource(name, library, contentType), library);
    }

    private Resource fingerprinted(Resource resource, String library) {
        return resource == null || !OURS.contains(String.valueOf(library)) ? resource : new Fingerprinted(resource);
    }

    private final class Fingerprinted extends ResourceWrapper {

        private Fingerprinted(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            var path = getWrapped().getRequestPath();
            return path
                    + (path.contains("?") ? "&v=" : "?v=")
                    + fingerprints.computeIfAbsent(getResourceName(), name -> fingerprint(getWrapped()));
        }
    }

    private static String fingerprint(Resource resource) {
        try (var content = resource.getURL().openStream()) {
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
