/**
 * Files in: CSV (RFC 4180, UTF-8, header row) and JSON, checked before anything is kept. A new kind of file is a constant of
 * {@code ImportKind}; its columns are the service's {@code imports}.
 */
@NullMarked
package org.charterexchange.contract.imports;

import org.jspecify.annotations.NullMarked;
