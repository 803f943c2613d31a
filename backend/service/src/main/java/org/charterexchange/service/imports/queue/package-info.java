/**
 * The line of accepted files: each a document with a lease, imported apart from the request that brought it.
 *
 * <p>{@code ImportBatches} keeps a file, which is what decides that all of it will be imported; {@code ImportWorker} claims
 * the files in their order, so many at once, and hands them to {@code ImportWork}, which says after each piece how far it
 * is. A worker that dies leaves its file to another, which goes on with the piece that was being imported.
 */
@NullMarked
package org.charterexchange.service.imports.queue;

import org.jspecify.annotations.NullMarked;
