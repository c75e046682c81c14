package io.baton.slack.fake;

import java.util.List;
import java.util.Set;

/// Scopes granted to the app: exactly those that its manifest asks for.
final class Scopes {
    private final Set<String> granted;
    private final Violations violations;

    Scopes(Set<String> granted, Violations violations) {
        this.granted = Set.copyOf(granted);
        this.violations = violations;
    }

    /// Requires one of these scopes; an empty list requires none.
    ///
    /// @throws ApiError `missing_scope`
    void requireOneOf(String method, List<String> needed) {
        if (!needed.isEmpty() && needed.stream().noneMatch(granted::contains)) {
            violations.add(Violation.Kind.MISSING_SCOPE, method + " needs one of " + needed);
            throw ApiError.missingScope(String.join(",", needed), String.join(",", granted));
        }
    }

    boolean granted(String scope) {
        return granted.contains(scope);
    }
}
