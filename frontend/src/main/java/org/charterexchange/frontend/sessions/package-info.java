/**
 * A signed-in person's sessions: how long they last, where they are kept, their cookie, and the page on which people end
 * those elsewhere. What was typed when one expired is in {@code drafts}; how one begins is in {@code signin}.
 */
@NullMarked
package org.charterexchange.frontend.sessions;

import org.jspecify.annotations.NullMarked;
