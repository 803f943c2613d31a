package org.charterexchange.standalone.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;

/**
 * Bounds how often passwords are guessed, for each account and from each address. Every attempt is paid before it is made
 * and a right one is paid back, so that guesses at the same time do not slip through. The more were wrong, the longer the
 * wait: a minute, then a quarter of an hour, then a day. Accounts that nobody has are bounded alike.
 */
final class SignInAttempts {

    private static final int REMEMBERED = 10_000;
    private static final Duration DAY = Duration.ofDays(1);

    private final LoadingCache<String, Bucket> accounts;
    private final LoadingCache<String, Bucket> addresses;

    SignInAttempts(TimeMeter time) {
        accounts = buckets(time, 5, 10, 30);
        addresses = buckets(time, 20, 50, 300);
    }

    /** What is made of an attempt before the password is looked at. */
    enum Verdict {
        ALLOWED,
        TOO_MANY_FOR_THE_ACCOUNT,
        TOO_MANY_FROM_THE_ADDRESS
    }

    Verdict begin(String account, String address) {
        if (!addresses.get(address).tryConsume(1)) {
            return Verdict.TOO_MANY_FROM_THE_ADDRESS;
        }
        return accounts.get(key(account)).tryConsume(1) ? Verdict.ALLOWED : Verdict.TOO_MANY_FOR_THE_ACCOUNT;
    }

    /** The password was right: the account begins anew, the address is paid back this attempt only. */
    void succeeded(String account, String address) {
        accounts.invalidate(key(account));
        addresses.get(address).addTokens(1);
    }

    private static String key(String account) {
        String lower = account.toLowerCase(Locale.ROOT);
        return lower.length() > 100 ? lower.substring(0, 100) : lower;
    }

    private static LoadingCache<String, Bucket> buckets(TimeMeter time, long minute, long quarter, long day) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .build(key -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(minute).refillIntervally(minute, Duration.ofMinutes(1)))
                        .addLimit(limit -> limit.capacity(quarter).refillIntervally(quarter, Duration.ofMinutes(15)))
                        .addLimit(limit -> limit.capacity(day).refillIntervally(day, DAY))
                        .build());
    }
}
