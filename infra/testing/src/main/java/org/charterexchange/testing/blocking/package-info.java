/**
 * BlockHound fails every test in which an event loop is blocked; here is what it lets pass in every module, and the test that
 * it is awake. What one module's own libraries may do is allowed beside that module's tests.
 */
@NullMarked
package org.charterexchange.testing.blocking;

import org.jspecify.annotations.NullMarked;
