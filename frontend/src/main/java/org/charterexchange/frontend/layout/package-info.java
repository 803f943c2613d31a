/**
 * What surrounds every page: its frame and navigation, the way through a list (its next page, a search within it),
 * files to keep, and the editions of styles and scripts. A new entry of the navigation goes into {@code Navigation}.
 * Fields and errors of forms are in {@code forms}, texts in {@code words}, the page of an error in {@code errors}.
 */
@NullMarked
package org.charterexchange.frontend.layout;

import org.jspecify.annotations.NullMarked;
