package org.charterexchange.service.privacy;

import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.charterexchange.contract.privacy.DataCategory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long records are kept, by kind; each a period of days, months or years.
 *
 * @param profiles after they changed last, while nobody is a member with them
 * @param memberships after access ended
 * @param applications after they were submitted
 * @param drafts rankings that were never handed in, after they changed last
 * @param assessments after the score was given last
 * @param equalityAnswers after they were given
 * @param imports after the file was accepted
 * @param erasures after the person asked; as long as what was agreed may be disputed
 * @param legalHolds after they were lifted
 * @param notices after they were told
 * @param beforeErasure how long a wish to be erased can be taken back
 */
@ConfigurationProperties("charter-exchange.retention")
record RetentionSettings(
        @DefaultValue("P6Y") Period profiles,
        @DefaultValue("P1Y") Period memberships,
        @DefaultValue("P2Y") Period applications,
        @DefaultValue("P1Y") Period drafts,
        @DefaultValue("P2Y") Period assessments,
        @DefaultValue("P2Y") Period equalityAnswers,
        @DefaultValue("P90D") Period imports,
        @DefaultValue("P6Y") Period erasures,
        @DefaultValue("P6Y") Period legalHolds,
        @DefaultValue("P1Y") Period notices,
        @DefaultValue("7d") Duration beforeErasure) {

    RetentionSettings {
        Map.of(
                        "profiles", profiles,
                        "memberships", memberships,
                        "applications", applications,
                        "drafts", drafts,
                        "assessments", assessments,
                        "equality-answers", equalityAnswers,
                        "imports", imports,
                        "erasures", erasures,
                        "legal-holds", legalHolds,
                        "notices", notices)
                .forEach(RetentionSettings::check);
        if (beforeErasure.isNegative()) {
            throw new IllegalArgumentException(
                    "charter-exchange.retention.before-erasure: expected a duration such as 7d, was " + beforeErasure);
        }
    }

    /** How long this kind is kept; empty where it does not go by its age. */
    Optional<Period> of(DataCategory category) {
        return switch (category) {
            case PROFILES -> Optional.of(profiles);
            case MEMBERSHIPS -> Optional.of(memberships);
            case APPLICATIONS -> Optional.of(applications);
            case DRAFTS -> Optional.of(drafts);
            case ASSESSMENTS -> Optional.of(assessments);
            case EQUALITY_ANSWERS -> Optional.of(equalityAnswers);
            case IMPORTS -> Optional.of(imports);
            case ERASURES -> Optional.of(erasures);
            case LEGAL_HOLDS -> Optional.of(legalHolds);
            case NOTICES -> Optional.of(notices);
            case ROUNDS, AUDIT_TRAIL, REQUESTS, PLACEMENTS, ORGANISATIONS, UPKEEP -> Optional.empty();
        };
    }

    private static void check(String kind, Period period) {
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException(
                    "charter-exchange.retention." + kind + ": expected a period such as P1Y, was " + period);
        }
    }
}
