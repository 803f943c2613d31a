package org.charterexchange.contract.applications;

/**
 * The life cycle of an application: {@code DRAFT → SUBMITTED → ENDORSED | DECLINED_BY_HOME}, {@code WITHDRAWN}.
 */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    ENDORSED,
    DECLINED_BY_HOME,
    WITHDRAWN
}
