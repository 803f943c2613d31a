/**
 * Data protection: copies, erasure, retention, legal holds and the record of processing.
 *
 * <p>All of it is made from what the features say they hold ({@code personaldata}, collected by {@code PersonalData}); no
 * feature's collection is named here. A new period of retention goes into {@code RetentionSettings} and the contract's {@code
 * DataCategory}.
 */
@NullMarked
package org.charterexchange.service.privacy;

import org.jspecify.annotations.NullMarked;
