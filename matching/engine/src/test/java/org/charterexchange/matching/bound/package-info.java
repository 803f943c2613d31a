/** Tests of the bound: prices of the linear programme, the operators they are found with, and what they prove. */
@NullMarked
package org.charterexchange.matching.bound;

import org.jspecify.annotations.NullMarked;
