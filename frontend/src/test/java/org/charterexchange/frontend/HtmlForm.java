package org.charterexchange.frontend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/**
 * A form of a page, as a browser would send it.
 *
 * @param action where it is sent
 * @param controls what is filled in, in its order
 */
record HtmlForm(String action, List<Control> controls) {
    private static final Pattern FORM =
            Pattern.compile("<form([^>]*method=\"post\"[^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<input([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");
    private static final Set<String> CHOICES = Set.of("radio", "checkbox");

    /**
     * A field.
     *
     * @param options what can be chosen; none in a field of text
     * @param now what is typed or chosen
     */
    record Control(String name, String type, List<String> options, Set<String> now) {
        boolean typed() {
            return !type.equals("hidden") && !type.equals("file");
        }

        /** What somebody fills in who changes everything. */
        Set<String> filled() {
            return switch (type) {
                case "hidden" -> now;
                case "number" -> Set.of("7");
                case "date" -> Set.of("2031-05-06");
                case "select", "radio", "checkbox" -> Set.of(options.get(options.size() - 1));
                default -> Set.of("typed into " + name);
            };
        }
    }

    /** Returns the forms of a page that change something. */
    static List<HtmlForm> of(String page) {
        return FORM.matcher(page)
                .results()
                .map(form -> new HtmlForm(attribute(form.group(1), "action", ""), controls(form.group(2))))
                .toList();
    }

    private static List<Control> controls(String markup) {
        List<Control> controls = new ArrayList<>();
        Matcher found = CONTROL.matcher(markup);
        while (found.find()) {
            if (found.group(1) != null) {
                add(controls, found.group(1));
            } else if (found.group(2) != null) {
                String text = HtmlUtils.htmlUnescape(found.group(3));
                controls.add(new Control(attribute(found.group(2), "name", ""), "area", List.of(), Set.of(text)));
            } else {
                controls.add(select(attribute(found.group(4), "name", ""), found.group(5)));
            }
        }
        return controls.stream()
                .filter(control -> !control.name().isEmpty() && !control.name().equals("_csrf"))
                .toList();
    }

    /** Where none is marked, browsers choose the first. */
    private static Control select(String name, String markup) {
        List<String> options = new ArrayList<>();
        Set<String> chosen = new LinkedHashSet<>();
        OPTION.matcher(markup).results().map(option -> option.group(1)).forEach(option -> {
            String value = attribute(option, "value", "");
            options.add(value);
            if (option.contains("selected")) {
                chosen.add(value);
            }
        });
        return new Control(name, "select", options, chosen.isEmpty() ? Set.of(options.get(0)) : chosen);
    }

    /** The boxes and buttons of one name are one field. */
    private static void add(List<Control> controls, String input) {
        String name = attribute(input, "name", "");
        String type = attribute(input, "type", "text");
        String value = attribute(input, "value", "");
        if (!CHOICES.contains(type)) {
            controls.add(new Control(name, type, List.of(), Set.of(value)));
            return;
        }
        Control field = controls.stream()
                .filter(control -> control.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    Control first = new Control(name, type, new ArrayList<>(), new LinkedHashSet<>());
                    controls.add(first);
                    return first;
                });
        field.options().add(value);
        if (input.contains("checked")) {
            field.now().add(value);
        }
    }

    private static String attribute(String markup, String name, String otherwise) {
        Matcher found = Pattern.compile("(?<![\\w-])" + name + "=\"([^\"]*)\"").matcher(markup);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : otherwise;
    }

    /** Returns whether anything is typed or chosen in it. */
    boolean typed() {
        return controls.stream().anyMatch(Control::typed);
    }

    /** Returns whether a file goes with it, which only its person can send again. */
    boolean withFile() {
        return controls.stream().anyMatch(control -> control.type().equals("file"));
    }

    /** Returns what is sent by somebody who changes every field. */
    MultiValueMap<String, String> filled() {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        controls.stream()
                .filter(control -> !control.type().equals("file"))
                .forEach(control -> control.filled().forEach(value -> sent.add(control.name(), value)));
        return sent;
    }

    /** Returns the fields that do not show what was sent. */
    List<String> lost(MultiValueMap<String, String> sent) {
        return controls.stream()
                .filter(Control::typed)
                .filter(control -> !control.now().equals(control.filled()))
                .map(control -> control.name() + " of " + action + " shows " + control.now() + ", not "
                        + sent.get(control.name()))
                .collect(Collectors.toList());
    }
}
