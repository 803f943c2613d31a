/**
 * Every refused request leaves an audit entry, in one place and bounded. Its action is made of the controller's and the
 * method's names, since a request may be refused before a feature has said what it is.
 */
@NullMarked
package org.charterexchange.service.refusals;

import org.jspecify.annotations.NullMarked;
