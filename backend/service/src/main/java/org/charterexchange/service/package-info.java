/**
 * The API as a program: its start and nothing else. A feature has a package of its own, whose facade, ids and views the
 * others may use; which feature may use which is told in {@code architecture.Layers} of the tests.
 */
@NullMarked
package org.charterexchange.service;

import org.jspecify.annotations.NullMarked;
