package io.baton.testing;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// Checks what browser tests need on the machine. Tests without it are skipped with a message. With
/// `BATON_BROWSER_TESTS=required` they fail instead.
public final class Requirement {
    private Requirement() {}

    public static void of(boolean present, String what) {
        if (present) {
            return;
        }
        var why = "Browser tests skipped: install " + what + " to run them.";
        System.out.println(why);
        if ("required".equals(System.getenv("BATON_BROWSER_TESTS"))) {
            Assertions.fail(why);
        }
        Assumptions.abort(why);
    }
}
