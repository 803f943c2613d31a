package org.charterexchange.service.architecture.broken.organisations;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.charterexchange.matching.Matcher;
import org.charterexchange.service.architecture.broken.placements.OpenStore;
import org.charterexchange.service.audit.AuditedCollection;

/** Climbs to a feature above, knows the engine and the old JSON library, and writes documents itself. */
public record ClimbingController(OpenStore above, Matcher engine, ObjectMapper json, AuditedCollection<?> documents) {}
