@NullMarked
package org.charterexchange.matching.instance.document;

import org.jspecify.annotations.NullMarked;
