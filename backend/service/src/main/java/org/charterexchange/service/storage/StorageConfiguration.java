package org.charterexchange.service.storage;

import com.mongodb.WriteConcern;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/**
 * Acknowledged writes are kept by a majority, and the driver sends them again where the store has sessions and can tell that
 * one has acted already; days are stored as ISO text, since a day has no time zone.
 */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    MongoClientSettingsBuilderCustomizer acknowledgedByMajority() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY);
    }

    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return new MongoCustomConversions(List.of(new DayToText(), new TextToDay()));
    }

    /** Stored instants have milliseconds; so has the clock, and what is read back equals what was written. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    Ids ids(Clock clock) {
        return new Ids(clock, new SecureRandom());
    }

    @WritingConverter
    private static final class DayToText implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private static final class TextToDay implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }
}
