/**
 * The rules that the code of every module keeps, and how a module adds its own. A rule about this whole repository (how large a
 * file may be, how nothing may be called) belongs here; a rule about one module's packages stays in that module's {@code
 * ArchitectureTest}, beside the classes that break it on purpose. Which module may use which is tested in {@code
 * infra/journeys}.
 *
 * <p>A rule that cannot fail is no rule: each has a fixture that breaks it, and is tested on that too.
 */
@NullMarked
package org.charterexchange.testing.architecture;

import org.jspecify.annotations.NullMarked;
