package org.charterexchange.service.personaldata;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.privacy.DataCategory;
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
public record HeldCollection(
        DataCategory category,
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
    public record Ageing(DataCategory kind, String dated, Bson which) {

        /** The documents that are older than this. */
        public Bson before(Instant when) {
            return Filters.and(Filters.lt(dated, Date.from(when)), which);
        }
    }

    /** A collection that says something about people. */
    public static HeldCollection personal(
            DataCategory category, String collection, LawfulBasis basis, OnErasure onErasure) {
        return new HeldCollection(category, collection, basis, onErasure, null, List.of(), false);
    }

    /** A collection in which nothing is about a person. */
    public static HeldCollection nothing(DataCategory category, String collection) {
        return new HeldCollection(category, collection, null, null, null, List.of(), false);
    }

    /** The same whose documents are found by the person. */
    public HeldCollection found(Function<DataSubject, Bson> how) {
        return new HeldCollection(category, collection, basis, onErasure, how, ageing, membersStay);
    }

    /** The same whose documents go by their age. */
    public HeldCollection agedBy(String field) {
        return agedBy(category, field, new Document());
    }

    /** The same of which some documents go by another age: those that have a period of their own. */
    public HeldCollection agedBy(DataCategory kind, String field, Bson which) {
        List<Ageing> all = Stream.concat(ageing.stream(), Stream.of(new Ageing(kind, field, which)))
                .toList();
        return new HeldCollection(category, collection, basis, onErasure, of, all, membersStay);
    }

    /** The same whose documents stay while somebody is a member with them. */
    public HeldCollection whileNobodyIsMemberWithIt() {
        return new HeldCollection(category, collection, basis, onErasure, of, ageing, true);
    }

    /** Whether something in it is about a person. */
    public boolean personal() {
        return basis != null;
    }
}
