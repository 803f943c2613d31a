/**
 * Demo data: real forces, invented companies and people, made by a seeded program and loaded through the product's own API
 * as anybody else would. A generator makes one kind of record each from the lists in {@code resources/demo}; {@code
 * DemoRound} says which rounds there are, {@code DemoLoader} in which order everything is loaded.
 */
@NullMarked
package org.charterexchange.standalone.demo;

import org.jspecify.annotations.NullMarked;
