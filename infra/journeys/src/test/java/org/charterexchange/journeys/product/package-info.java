/**
 * What a journey stands on: the packaged product in a process of its own ({@code ProductProcess}), Debian's Chromium, and a
 * person's session in it ({@code BrowserSession}). A test class that is extended with {@code JourneyExtension} is given a
 * {@code Journey} as a parameter. No test is here; what belongs to one kind of journey only stays beside its tests.
 */
@NullMarked
package org.charterexchange.journeys.product;

import org.jspecify.annotations.NullMarked;
