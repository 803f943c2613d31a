package org.charterexchange.journeys.product;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every journey the one running product and the one browser; without a browser they are skipped and it is said why. */
public final class JourneyExtension implements ExecutionCondition, ParameterResolver {
    private static final Namespace HERE = Namespace.create(JourneyExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.missing()
                .map(why -> ConditionEvaluationResult.disabled("There is no browser. " + why))
                .orElseGet(() -> ConditionEvaluationResult.enabled("There is a browser"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Journey.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(
                        Journey.class, key -> new Journey(Chromium.start(), ProductProcess.start()), Journey.class);
    }
}
