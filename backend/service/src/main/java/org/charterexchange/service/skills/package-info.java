/** Reference data: the skills of the six Charter themes, and what stage a rank stands for. */
@NullMarked
package org.charterexchange.service.skills;

import org.jspecify.annotations.NullMarked;
