package org.charterexchange.matching.instance.document;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.charterexchange.matching.fault.EnglishFault;
import org.charterexchange.matching.instance.SourcedInstance;

/** A small instance as text, for tests that change it. */
final class SmallInstance {

    static final String JSON = """
            {"format":"charter-exchange/instance/1","name":"small",
             "organisations":[{"id":"a","name":"A","sector":"POLICING"},{"id":"b","name":"B","sector":"INDUSTRY"}],
             "placements":[{"id":"p","organisation":"b","title":"P"}],
             "candidates":[{"id":"c","organisation":"a","applications":["p"]},
                           {"id":"d","organisation":"a","applications":["p"]}]}
            """;

    private SmallInstance() {}

    static String withPins(String... candidates) {
        StringBuilder pins = new StringBuilder("\"name\":\"small\",\"pins\":[");
        for (String candidate : candidates) {
            pins.append(pins.charAt(pins.length() - 1) == '[' ? "" : ",")
                    .append("{\"candidate\":\"" + candidate + "\",\"placement\":\"p\",\"reason\":\"agreed\"}");
        }
        return pins.append(']').toString();
    }

    static SourcedInstance read(String json) {
        return InstanceReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    static List<EnglishFault> faults(String json) {
        return EnglishFault.of(catchThrowableOfType(RefusedInstanceException.class, () -> read(json)));
    }
}
