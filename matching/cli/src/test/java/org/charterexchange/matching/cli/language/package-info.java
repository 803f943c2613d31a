/** Tests of the words of the commands. */
@NullMarked
package org.charterexchange.matching.cli.language;

import org.jspecify.annotations.NullMarked;
