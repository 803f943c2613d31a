@NullMarked
package org.charterexchange.matching.verify.json;

import org.jspecify.annotations.NullMarked;
