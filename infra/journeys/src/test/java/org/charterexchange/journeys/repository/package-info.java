/**
 * The repository as a whole: which module may depend on which, read from the {@code pom.xml} files, and that what its documents
 * link to is there. Rules within a module are in that module's architecture test; what all modules share is in {@code
 * infra/testing}.
 */
@NullMarked
package org.charterexchange.journeys.repository;

import org.jspecify.annotations.NullMarked;
