package org.carte.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST contract, version 1. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
