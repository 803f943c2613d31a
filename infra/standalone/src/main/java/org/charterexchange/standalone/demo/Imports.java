package org.charterexchange.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sends the demo data to the product's imports, which change nothing where it is there already. */
final class Imports {

    private final Api api;
    private final JsonMapper json = JsonMapper.builder().build();

    Imports(Api api) {
        this.api = api;
    }

    void organisations(List<Member> members) {
        send("organisations", null, members, Entries::of);
    }

    void people(List<Person> people) {
        send("candidates", null, people, Entries::of);
    }

    void offers(String round, List<Offer> offers) {
        send("placements", round, offers, Entries::of);
    }

    void choices(String round, List<Choices> choices) {
        send("applications", round, choices, Entries::of);
    }

    private <T> void send(String kind, @Nullable String round, List<T> items, Function<T, Map<String, Object>> entry) {
        byte[] body = json.writeValueAsBytes(items.stream().map(entry).toList());
        api.imports().importJson(kind, false, round, body, null).block(Api.PATIENCE);
    }
}
