package io.baton.testing;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// What tests in a browser need of the machine. Where it is missing they are skipped, and say so;
/// with `BATON_BROWSER_TESTS=required` they fail instead.
public final class Requirement {
    private Requirement() {}

    public static void of(boolean present, String what) {
        if (present) {
            return;
        }
        var why = "No browser test: install " + what + " to run it.";
        System.out.println(why);
        if ("required".equals(System.getenv("BATON_BROWSER_TESTS"))) {
            Assertions.fail(why);
        }
        Assumptions.abort(why);
    }
}
