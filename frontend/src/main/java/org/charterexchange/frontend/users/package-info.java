/**
 * Who uses the pages and what they may do, as the API's membership records say: {@code User} and {@code Users}. How people
 * sign in is in {@code signin}; what a role may reach first is in {@code layout}'s navigation.
 */
@NullMarked
package org.charterexchange.frontend.users;

import org.jspecify.annotations.NullMarked;
