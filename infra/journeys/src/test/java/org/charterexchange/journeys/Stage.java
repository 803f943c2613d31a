package org.charterexchange.journeys;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every journey the one running product and the one browser; without a browser they are skipped and it is said why. */
final class Stage implements ExecutionCondition, ParameterResolver {
    private static final Namespace HERE = Namespace.create(Stage.class);

    /** The product and a browser. */
    record Set(Chromium chromium, Product product) implements AutoCloseable {

        /** Somebody at the browser, not signed in. */
        Visit visit(boolean scripted) {
            return new Visit(chromium.browser(), product.pages(), scripted);
        }

        /** A demo user, signed in. */
        Visit as(String user, boolean scripted) {
            product.awaitDemoData();
            return visit(scripted).signIn(user, user + "-demo");
        }

        @Override
        public void close() {
            chromium.close();
            product.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.missing()
                .map(why -> ConditionEvaluationResult.disabled("There is no browser. " + why))
                .orElseGet(() -> ConditionEvaluationResult.enabled("There is a browser"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Set.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Set.class, key -> new Set(Chromium.start(), Product.start()), Set.class);
    }
}
