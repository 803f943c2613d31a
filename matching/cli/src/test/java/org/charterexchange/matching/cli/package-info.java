/** Tests of the command line. */
@NullMarked
package org.charterexchange.matching.cli;

import org.jspecify.annotations.NullMarked;
