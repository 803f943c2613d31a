/**
 * Instances as documents: read strictly and in one pass, checked, and written (section 1 of the specification).
 *
 * <p>A class for each kind of item reads its fields ({@code PlacementJson} …) into one draft; then each check looks for
 * one kind of fault: {@code ReferenceCheck} for ids that are not there, {@code PinCheck} for pins that cannot be kept,
 * {@code LinkCheck} for pins and links that no matching keeps together. A new field goes to the class of its item and
 * to {@code InstanceWriter}; a new refusal to a check, with its code in {@code fault}. What the items are is in {@code
 * instance}.
 */
@NullMarked
package org.charterexchange.matching.instance.document;

import org.jspecify.annotations.NullMarked;
