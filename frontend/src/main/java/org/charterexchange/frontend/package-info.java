/**
 * The pages as a program: its start and nothing else. A set of pages has a package of its own; what all pages stand on
 * (words, forms, layout, sessions, the way to the API) lies in packages below them, in the order that {@code
 * ArchitectureTest} lists. The README of this module tells the life of a page and of a form, and how each is added.
 */
@NullMarked
package org.charterexchange.frontend;

import org.jspecify.annotations.NullMarked;
