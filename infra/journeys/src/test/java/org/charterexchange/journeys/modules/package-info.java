/**
 * Which module of the repository may depend on which, read from the {@code pom.xml} files. Rules within a module are in that
 * module's architecture test; what all modules share is in {@code infra/testing}.
 */
@NullMarked
package org.charterexchange.journeys.modules;

import org.jspecify.annotations.NullMarked;
