package org.charterexchange.contract.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is held about a person.
 *
 * @param at when it was read
 * @param name what the person is called
 * @param erasure the person's wish to be erased; absent where there is none
 * @param held one for each kind of record that can say something about a person, also where there is nothing
 */
public record MyDataView(
        Instant at, String name, List<Held> held, @Nullable ErasureView erasure) {

    /**
     * The records of one kind.
     *
     * @param records each as it is stored, field by field
     */
    public record Held(Holding holding, List<Map<String, Object>> records) {}
}
