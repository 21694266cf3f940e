package org.pamt.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Root of all REST resources. */
@ApplicationPath("/api/v1")
public class Rest extends Application {}
