package org.charterexchange.matching.solver.settings;

/**
 * What leaves a local optimum: neighbourhoods all over the problem seated as if pairs were worth a little more or less.
 *
 * @param neighbourhoods that are shaken at a time
 * @param size how many candidates each has
 * @param noise by how many points at most a pair seems worth more or less
 * @param patience idle rounds of neighbourhoods after which what was shaken is as good as it gets
 */
public record ShakingSettings(int neighbourhoods, int size, int noise, int patience) {}
