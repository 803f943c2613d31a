package org.charterexchange.testing.architecture;

import java.util.List;

/** A rule that is read from source files. */
@FunctionalInterface
interface SourceRule {

    /** What breaks the rule, each with its place; empty where it is kept. */
    List<String> breaches(SourceTree sources);
}
