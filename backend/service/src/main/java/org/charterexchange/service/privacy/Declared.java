package org.charterexchange.service.privacy;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
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
 * @param ageing how documents go by their age; none where they do not
 * @param membersStay whether a document stays while somebody is a member with it
 */
record Declared(
        Holding holding,
        String collection,
        @Nullable LawfulBasis basis,
        @Nullable OnErasure onErasure,
        @Nullable Function<DataSubject, Bson> of,
        List<Ageing> ageing,
        boolean membersStay) {

    /**
     * How documents go by their age.
     *
     * @param kind whose period counts
     * @param dated the field that tells how old a document is
     * @param which of the documents
     */
    record Ageing(Holding kind, String dated, Bson which) {

        Bson before(Instant when) {
            return Filters.and(Filters.lt(dated, Date.from(when)), which);
        }
    }

    static Declared personal(Holding holding, String collection, LawfulBasis basis, OnErasure onErasure) {
        return new Declared(holding, collection, basis, onErasure, null, List.of(), false);
    }

    static Declared nothing(Holding holding, String collection) {
        return new Declared(holding, collection, null, null, null, List.of(), false);
    }

    Declared found(Function<DataSubject, Bson> how) {
        return new Declared(holding, collection, basis, onErasure, how, ageing, membersStay);
    }

    Declared agedBy(String field) {
        return agedBy(holding, field, new Document());
    }

    /** Some of them, which have a period of their own. */
    Declared agedBy(Holding kind, String field, Bson which) {
        List<Ageing> all = Stream.concat(ageing.stream(), Stream.of(new Ageing(kind, field, which)))
                .toList();
        return new Declared(holding, collection, basis, onErasure, of, all, membersStay);
    }

    Declared whileNobodyIsMemberWithIt() {
        return new Declared(holding, collection, basis, onErasure, of, ageing, true);
    }

    boolean personal() {
        return basis != null;
    }
}
