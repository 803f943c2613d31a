package org.charterexchange.service.testing;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonValue;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Hears what the service asks of its store, of every thread; a test sees to it that nobody else asks meanwhile.
 */
@TestConfiguration(proxyBeanMethods = false)
public class CommandLog {

    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify", "bulkWrite");
    private static final List<List<Command>> OPEN = new CopyOnWriteArrayList<>();

    /**
     * A command to the store.
     *
     * @param text all of it, to be read where a test fails
     */
    public record Command(String name, String collection, String text) {

        /** Whether it changes what is stored. */
        public boolean writes() {
            return WRITES.contains(name);
        }
    }

    /** The commands that are sent while the work is done. */
    public static List<Command> during(Runnable work) {
        List<Command> heard = new CopyOnWriteArrayList<>();
        OPEN.add(heard);
        try {
            work.run();
        } finally {
            OPEN.remove(heard);
        }
        return heard;
    }

    @Bean
    MongoClientSettingsBuilderCustomizer heardCommands() {
        return settings -> settings.addCommandListener(new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                if (!OPEN.isEmpty()) {
                    Command command = command(event);
                    OPEN.forEach(heard -> heard.add(command));
                }
            }
        });
    }

    private static Command command(CommandStartedEvent event) {
        BsonValue target = event.getCommand().get(event.getCommandName());
        String collection =
                target != null && target.isString() ? target.asString().getValue() : "";
        return new Command(
                event.getCommandName(), collection, event.getCommand().toJson());
    }
}
