/**
 * Which counts of people may be told to those who may not know the people: the one place that decides it, for the API, the
 * pages and files. Whoever answers with such a count asks here.
 */
@NullMarked
package org.charterexchange.service.figures;

import org.jspecify.annotations.NullMarked;
