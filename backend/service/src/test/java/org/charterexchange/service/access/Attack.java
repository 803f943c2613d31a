package org.charterexchange.service.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request that is right in everything but one place.
 *
 * @param field the place as a problem names it: a JSON pointer, or the name of a parameter or header
 * @param mark what is looked for in the store when the request was refused
 */
record Attack(
        String field,
        String mark,
        String path,
        @Nullable String version,
        MediaType type,
        @Nullable String body) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int HUGE = 10 << 20;

    /** Makes the requests of one operation from one that is right. */
    record Maker(String pattern, AccessAttempt right, List<String> parameters, Supplier<String> marks) {

        List<Attack> all() {
            List<Attack> attacks = new ArrayList<>();
            variables(attacks);
            query(attacks);
            version(attacks);
            Object content = right.content();
            if (content instanceof String text) {
                csv(attacks, text);
            } else if (content != null) {
                body(attacks, JSON.valueToTree(content));
            }
            return attacks;
        }

        private void variables(List<Attack> attacks) {
            for (int place = 0; place < right.variables().size(); place++) {
                for (String template : AttackPayloads.texts()) {
                    String mark = marks.get();
                    String text = template.replace("%s", mark);
                    List<String> changed = new ArrayList<>(right.variables());
                    changed.set(place, encoded(text).replace("%2F", "_"));
                    attacks.add(of("", mark, right.withVariables(changed).path(pattern), tag(), json()));
                }
            }
        }

        private void query(List<Attack> attacks) {
            for (String parameter : parameters) {
                for (String template : AttackPayloads.texts()) {
                    String mark = marks.get();
                    String text = template.replace("%s", mark);
                    attacks.add(asking(parameter, mark, parameter + "=" + encoded(text)));
                }
                String mark = marks.get();
                attacks.add(asking(parameter, mark, encoded(parameter + "[$ne]") + "=" + mark));
                attacks.add(asking(parameter, mark, parameter + "=" + mark + "&" + parameter + "=" + mark));
                attacks.add(asking(parameter, mark, parameter + "="));
            }
        }

        private Attack asking(String parameter, String mark, String asked) {
            String path = right.asking("").path(pattern);
            List<String> kept = new ArrayList<>(List.of(asked));
            for (String pair : right.query().replaceFirst("^\\?", "").split("&")) {
                if (!pair.isEmpty() && !pair.startsWith(parameter + "=")) {
                    kept.add(pair);
                }
            }
            return of(parameter, mark, path + "?" + String.join("&", kept), tag(), json());
        }

        private void version(List<Attack> attacks) {
            if (right.version() != null) {
                for (String wrong : List.of(
                        "*",
                        "W/\"1\"",
                        "\"x\"",
                        "\"-1\"",
                        "\"99999999999999999999\"",
                        "\"1\", \"2\"",
                        "1",
                        "{\"$gt\":0}")) {
                    attacks.add(of("If-Match", marks.get(), right.path(pattern), wrong, json()));
                }
            }
        }

        private void csv(List<Attack> attacks, String text) {
            for (String template : AttackPayloads.texts()) {
                String mark = marks.get();
                String evil = template.replace("%s", mark);
                attacks.add(new Attack("", mark, right.path(pattern), tag(), right.type(), text + evil));
                String cell = "\"" + evil.replace("\"", "\"\"") + "\"";
                attacks.add(new Attack(
                        "", mark, right.path(pattern), tag(), right.type(), text.replace(",Ida", "," + cell + "x,")));
            }
        }

        private void body(List<Attack> attacks, JsonNode tree) {
            List<String> pointers = new ArrayList<>();
            pointers(tree, "", pointers);
            for (String pointer : pointers) {
                for (String template : AttackPayloads.texts()) {
                    String mark = marks.get();
                    attacks.add(replaced(tree, pointer, mark, quoted(template.replace("%s", mark))));
                }
                for (String template : AttackPayloads.values()) {
                    String mark = marks.get();
                    attacks.add(replaced(tree, pointer, mark, template.replace("%s", mark)));
                }
            }
            for (String name : List.of("$ne", "__proto__", "a.b", "class")) {
                String mark = marks.get();
                String wide =
                        "{\"" + name + "\":\"" + mark + "\"," + tree.toString().substring(1);
                attacks.add(of("/" + name, mark, right.path(pattern), tag(), wide));
            }
            String mark = marks.get();
            attacks.add(of("", mark, right.path(pattern), tag(), tree + "{\"again\":\"" + mark + "\"}"));
        }

        /** The same with ten megabytes in one field; empty where the operation takes no JSON. */
        Optional<Attack> huge() {
            Object content = right.content();
            if (content == null || content instanceof String) {
                return Optional.empty();
            }
            JsonNode tree = JSON.valueToTree(content);
            List<String> pointers = new ArrayList<>();
            pointers(tree, "", pointers);
            String mark = marks.get();
            return Optional.of(replaced(tree, pointers.get(0), mark, '"' + mark + "x".repeat(HUGE) + '"'));
        }

        private Attack replaced(JsonNode tree, String pointer, String mark, String value) {
            String hole = "hole-" + mark;
            JsonNode copy = tree.deepCopy();
            int end = pointer.lastIndexOf('/');
            JsonNode parent = copy.at(pointer.substring(0, end));
            String last = pointer.substring(end + 1);
            if (parent instanceof ObjectNode object) {
                object.put(last, hole);
            } else if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(last), hole);
            }
            String body = copy.toString().replace("\"" + hole + "\"", value);
            return of(pointer, mark, right.path(pattern), tag(), body);
        }

        private Attack of(String field, String mark, String path, @Nullable String version, @Nullable String body) {
            return new Attack(
                    field, mark, path, version, body == null ? MediaType.APPLICATION_JSON : right.type(), body);
        }

        private @Nullable String json() {
            Object content = right.content();
            if (content == null) {
                return null;
            }
            return content instanceof String text ? text : JSON.writeValueAsString(content);
        }

        private @Nullable String tag() {
            return right.version() == null ? null : '"' + right.version().toString() + '"';
        }
    }

    private static void pointers(JsonNode node, String at, List<String> into) {
        node.forEachEntry((name, child) -> {
            into.add(at + "/" + name);
            pointers(child, at + "/" + name, into);
        });
        if (node instanceof ArrayNode && !node.isEmpty()) {
            into.add(at + "/0");
        }
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
        return json.append('"').toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
