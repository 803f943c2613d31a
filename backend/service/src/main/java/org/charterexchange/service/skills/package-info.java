/**
 * Reference data: the skills of the six Charter themes, and what stage a rank stands for. A new skill or rank is a line in
 * {@code resources/reference}; nothing else changes.
 */
@NullMarked
package org.charterexchange.service.skills;

import org.jspecify.annotations.NullMarked;
