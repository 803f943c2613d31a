package org.charterexchange.frontend.charts;

/**
 * How many police leaders are in industry and how many industry leaders in policing, as one bar.
 *
 * @param policing people from policing, at least 0
 * @param industry people from industry, at least 0
 */
public record Balance(int policing, int industry) {
    /** The bar's width in its own units. */
    public static final double WIDTH = 100;

    /** Refuses negative counts. */
    public Balance {
        if (policing < 0 || industry < 0) {
            throw new IllegalArgumentException("counts are at least 0: " + policing + ", " + industry);
        }
    }

    /** Returns whether there is nobody on either side. */
    public boolean empty() {
        return policing + industry == 0;
    }

    /** Returns the width of the policing side, 0 to 100. */
    public double policingWidth() {
        return empty() ? 0 : WIDTH * policing / (policing + industry);
    }

    /** Returns the width of the industry side, 0 to 100. */
    public double industryWidth() {
        return empty() ? 0 : WIDTH - policingWidth();
    }
}
