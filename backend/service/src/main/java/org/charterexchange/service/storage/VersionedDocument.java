package org.charterexchange.service.storage;

/**
 * What is kept as one document and changed as one document.
 */
public interface VersionedDocument {

    /** The key of the document. */
    String id();

    /** Counts the changes from 1; a change names the version it is based on. */
    long version();
}
