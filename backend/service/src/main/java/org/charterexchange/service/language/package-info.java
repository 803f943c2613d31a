/**
 * The two languages that the service speaks, which of them a request is answered in, and bundles of messages.
 *
 * <p>Texts stand in {@code src/main/resources/service-*.properties}, English and Welsh; those for faults of input come with
 * the contract. Who makes words of a code asks for the caller's language: a controller as its argument {@code Locale}, a
 * filter of {@link org.charterexchange.service.language.Languages}. Beneath everything else of the service.
 */
@NullMarked
package org.charterexchange.service.language;

import org.jspecify.annotations.NullMarked;
