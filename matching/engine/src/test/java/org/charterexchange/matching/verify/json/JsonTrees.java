package org.charterexchange.matching.verify.json;

import java.io.ByteArrayInputStream;

/** Documents as plain maps, lists and values, for tests that change them. */
public final class JsonTrees {

    /** What stands for JSON's null. */
    public static final Object NULL = UntrustedJson.NULL;

    private JsonTrees() {}

    /** The document as maps, lists, texts, numbers and truths. */
    public static Object of(byte[] json) {
        return UntrustedJson.read(new ByteArrayInputStream(json)).value();
    }
}
