package org.charterexchange.standalone.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way for the same seed. */
final class SeededRandom {

    private static final String LETTERS = "23456789bcdfghjkmnpqrstvwxyz";

    private final Random random;

    SeededRandom(long seed) {
        this.random = new Random(seed);
    }

    /** Whether something happens that happens so many times in a hundred. */
    boolean percent(int times) {
        return random.nextInt(100) < times;
    }

    /** A whole number from {@code lowest} to {@code highest}, both inclusive. */
    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    /** So many small letters and digits, without vowels and look-alikes. */
    String letters(int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** So many different entries, or all where there are fewer, in chance order. */
    <T> List<T> pick(int count, List<T> from) {
        List<T> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    /** An index of the weights, each as likely as its weight. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int left = random.nextInt(total);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }
}
