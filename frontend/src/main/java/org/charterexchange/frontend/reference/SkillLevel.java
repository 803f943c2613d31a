package org.charterexchange.frontend.reference;

/**
 * A skill at a level, as it is shown.
 *
 * @param name the skill's name
 * @param level 1 awareness to 5 leads the field
 */
public record SkillLevel(String name, int level) {}
