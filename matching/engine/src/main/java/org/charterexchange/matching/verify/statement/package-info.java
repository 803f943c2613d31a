/**
 * What findings say, as codes with arguments: {@code Statement}. The words are made where people read them, in {@code cli};
 * a new thing to say is a new constant of {@code StatementCode} and a line in both of its bundles.
 */
@NullMarked
package org.charterexchange.matching.verify.statement;

import org.jspecify.annotations.NullMarked;
