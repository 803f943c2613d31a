/**
 * Every page looked at by itself: readable in both languages, on a phone and at a desk, without a fault that axe finds. A new
 * page is added to the lists here; what somebody does over several pages is in the packages named after it.
 */
@NullMarked
package org.charterexchange.journeys.pages;

import org.jspecify.annotations.NullMarked;
