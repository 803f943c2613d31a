/** Demo data: real forces, invented companies and people, made by a seeded program and loaded through the product's own API. */
@NullMarked
package org.charterexchange.standalone.demo;

import org.jspecify.annotations.NullMarked;
