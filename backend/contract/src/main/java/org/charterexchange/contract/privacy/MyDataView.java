package org.charterexchange.contract.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is held about a person.
 *
 * @param at when it was read
 * @param name what the person is called
 * @param erasure the person's wish to be erased; absent where there is none
 * @param staying what would have to stay if the person were erased now
 * @param holds legal holds of the person's records: nothing of them is erased before these are lifted
 * @param held one for each kind of record that can say something about a person, also where there is nothing
 */
public record MyDataView(
        Instant at,
        String name,
        List<Category> held,
        @Nullable ErasureView erasure,
        List<ErasureView.Exemption> staying,
        List<Hold> holds) {

    /**
     * The records of one kind.
     *
     * @param records each as it is stored, field by field
     */
    public record Category(DataCategory category, List<Map<String, Object>> records) {}

    /** Why the records stay for now, and when that is looked at again. */
    public record Hold(String reason, LocalDate reviewOn) {}
}
