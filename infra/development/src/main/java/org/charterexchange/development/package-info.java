/**
 * The whole product as {@code infra/standalone} starts it, but read from the source folders of a checkout: what a page is made
 * of (templates, parts, scripts, styles and messages) is read anew for each request, and a program whose Java changes is
 * compiled and started again while the rest goes on. {@code CONTRIBUTING.md} tells how to use it.
 *
 * <p>Nothing here is shipped, and production refuses to start with it. What the product does belongs in its own modules; here
 * is only how a change of them gets into the running process.
 */
@NullMarked
package org.charterexchange.development;

import org.jspecify.annotations.NullMarked;
