/**
 * A durable MongoDB for one node, in the same process: the wire protocol is answered by mongo-java-server, the data kept
 * in one file of H2's MVStore ({@code StoreFile}), and no write is acknowledged before it is on disk ({@code
 * GroupCommit}). It knows nothing of the product. What it promises, and what it does not, is told in decision 4 under
 * {@code infra/decisions}.
 */
@NullMarked
package org.charterexchange.mongodb;

import org.jspecify.annotations.NullMarked;
