package org.charterexchange.contract.skills;

/**
 * A skill of one of the six Charter themes.
 */
public record SkillView(String id, String theme, String name, String description) {}
