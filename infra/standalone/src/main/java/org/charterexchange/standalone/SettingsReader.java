package org.charterexchange.standalone;

import java.util.Arrays;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Reads the settings from the command line, system properties and environment variables, in this order. */
final class SettingsReader {

    private SettingsReader() {}

    /** @throws StartRefusedException if a setting cannot be read; the message names it, its value and what was expected */
    static StandaloneSettings read(String... arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        ConfigurationPropertySources.attach(environment);
        try {
            StandaloneSettings settings = Binder.get(environment).bindOrCreate("charter", StandaloneSettings.class);
            boolean production = Arrays.asList(environment.getActiveProfiles()).contains("production");
            return production ? settings.forProduction() : settings;
        } catch (BindException unreadable) {
            throw new StartRefusedException(inWords(unreadable));
        }
    }

    private static String inWords(BindException unreadable) {
        Throwable cause = unreadable;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        Object value =
                unreadable.getProperty() == null ? "" : unreadable.getProperty().getValue();
        return "The setting " + unreadable.getName() + " cannot be read: " + value + " (" + cause.getMessage() + ")";
    }
}
