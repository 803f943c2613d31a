/**
 * The words of the commands, English and Welsh: what a check finds arrives here as a code with arguments and leaves as a
 * sentence. The bundles are {@code words.properties} and {@code words_cy.properties} beside this package's classes.
 */
@NullMarked
package org.charterexchange.matching.cli.language;

import org.jspecify.annotations.NullMarked;
