/**
 * Who uses the pages and what they may do, as the API's membership records say: {@code User} and {@code Users}, which
 * also keeps pages to roles. How people sign in is in {@code signin}; what each role sees first is in {@code home} and
 * {@code layout}.
 */
@NullMarked
package org.charterexchange.frontend.users;

import org.jspecify.annotations.NullMarked;
