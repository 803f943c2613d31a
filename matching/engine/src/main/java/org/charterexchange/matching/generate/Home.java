package org.charterexchange.matching.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** An organisation of a generated instance. */
record Home(
        int number,
        boolean policing,
        Place place,
        OptionalInt releaseLimit,
        OptionalInt hostLimit,
        int sent,
        int hosted) {

    String id() {
        return (policing ? "force-" : "company-") + Ids.padded(number, 4);
    }

    /** The organisations of one sector and how likely each is to be drawn: sizes fall as in Zipf's law. */
    static final class Sector {

        private final List<Home> all = new ArrayList<>();
        private final Lottery<Home> bySize = new Lottery<>();

        Sector(boolean policing, int count, int people, Catalogue catalogue, Dice dice) {
            int weights = 0;
            for (int i = 0; i < count; i++) {
                weights += weight(i);
            }
            for (int i = 0; i < count; i++) {
                int expected = 1 + (int) ((long) people * weight(i) / weights);
                Home home = draw(i + 1, policing, expected, catalogue, dice);
                all.add(home);
                bySize.add(home, weight(i));
            }
        }

        List<Home> all() {
            return all;
        }

        Home draw(Dice dice) {
            return bySize.draw(dice);
        }

        private static int weight(int rank) {
            return 100_000 / (rank + 4);
        }

        private static Home draw(int number, boolean policing, int expected, Catalogue catalogue, Dice dice) {
            Place place = catalogue.town(dice).near(dice);
            OptionalInt release = dice.chance(250) ? OptionalInt.of(share(expected, dice)) : OptionalInt.empty();
            OptionalInt host = dice.chance(250) ? OptionalInt.of(share(expected, dice)) : OptionalInt.empty();
            int most = 1 + expected / 4;
            int sent = dice.chance(400) ? dice.between(0, most) : 0;
            int hosted = dice.chance(400) ? dice.between(0, most) : 0;
            return new Home(number, policing, place, release, host, sent, hosted);
        }

        private static int share(int expected, Dice dice) {
            return (int) ((long) expected * dice.between(40, 110) / 100);
        }
    }
}
