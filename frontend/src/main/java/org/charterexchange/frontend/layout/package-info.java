/** What every page shares: frame, navigation, languages, how numbers and dates read, and the page of an error. */
@NullMarked
package org.charterexchange.frontend.layout;

import org.jspecify.annotations.NullMarked;
