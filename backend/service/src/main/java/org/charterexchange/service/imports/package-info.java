/**
 * Imports: files of organisations, placements, candidates and applications, all or nothing. What a kind's columns are and how
 * a row is read is its {@code …Importer}; checking and keeping the entries is the feature's own {@code …Imports}, an
 * {@code Importable}.
 *
 * <p>A new column is a field of the contract's record, of the feature's document and its checks, then of the {@code
 * …Importer}; the pages call it by {@code field.NAME} of their {@code messages/words}, the README lists it, and where it is
 * about people {@code privacy.category.….what} tells it. Forms that send the same record must carry it too, such as {@code
 * leader.ProfilePages} of the pages for candidates, and the demo data of {@code infra/standalone} that makes such records.
 */
@NullMarked
package org.charterexchange.service.imports;

import org.jspecify.annotations.NullMarked;
