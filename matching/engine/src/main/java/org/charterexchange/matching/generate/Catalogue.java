package org.charterexchange.matching.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

/** The skills and towns that instances are drawn from, in alphabetical order. */
final class Catalogue {

    private final List<List<String>> skillsByTheme = new ArrayList<>();
    private final WeightedSampler<GeneratedLocation> towns = new WeightedSampler<>();

    /** A small market keeps to few themes, so that its candidates find something that fits. */
    Catalogue(int candidates) {
        Properties skills = load("skills.properties");
        for (String theme : new TreeSet<>(skills.stringPropertyNames())
                .stream().limit(1 + candidates / 40).toList()) {
            skillsByTheme.add(List.of(skills.getProperty(theme).split(",")));
        }
        Properties places = load("towns.properties");
        for (String town : new TreeSet<>(places.stringPropertyNames())) {
            String[] fields = places.getProperty(town).split(",");
            GeneratedLocation location =
                    GeneratedLocation.of(Double.parseDouble(fields[0]), Double.parseDouble(fields[1]));
            towns.add(location, Integer.parseInt(fields[2]));
        }
    }

    int themes() {
        return skillsByTheme.size();
    }

    List<String> skills(int theme) {
        return skillsByTheme.get(theme);
    }

    GeneratedLocation town(RandomSource random) {
        return towns.draw(random);
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(Catalogue.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
