package org.charterexchange.service.privacy;

import java.util.function.Function;
import org.bson.conversions.Bson;
import org.charterexchange.contract.privacy.Holding;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.jspecify.annotations.Nullable;

/**
 * What a collection holds.
 *
 * @param basis absent where nothing in it is about a person
 * @param onErasure absent where nothing in it is about a person
 * @param of finds a person's documents; absent where they cannot be found by the person, or another part of the service
 *     finds them
 * @param dated the field that tells how old a document is; absent where none goes by its age
 */
record Declared(
        Holding holding,
        String collection,
        @Nullable LawfulBasis basis,
        @Nullable OnErasure onErasure,
        @Nullable Function<Person, Bson> of,
        @Nullable String dated) {

    static Declared personal(Holding holding, String collection, LawfulBasis basis, OnErasure onErasure) {
        return new Declared(holding, collection, basis, onErasure, null, null);
    }

    static Declared nothing(Holding holding, String collection) {
        return new Declared(holding, collection, null, null, null, null);
    }

    Declared found(Function<Person, Bson> how) {
        return new Declared(holding, collection, basis, onErasure, how, dated);
    }

    Declared agedBy(String field) {
        return new Declared(holding, collection, basis, onErasure, of, field);
    }

    boolean personal() {
        return basis != null;
    }
}
