/**
 * The whole product in one process, for a laptop: what it is started with ({@code StandaloneSettings}), what of it
 * production refuses ({@code ProductionRules}), and the order in which its parts start and stop. A setting of the product
 * that is the same on every machine belongs in the program that reads it; here is only what binds the programs together.
 *
 * The provider that people sign in at is in {@code identity}, the data that a newcomer finds in {@code demo}, the secrets
 * of a data directory in {@code secrets}; the database is the module {@code infra/embedded-mongodb}.
 */
@NullMarked
package org.charterexchange.standalone;

import org.jspecify.annotations.NullMarked;
