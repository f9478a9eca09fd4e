package dev.alongside.people;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentence instead of a stack trace. */
class DemoRefusedAnalyzer extends AbstractFailureAnalyzer<DemoRefused> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, DemoRefused cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
