package io.baton.testing;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// What some tests need on the machine. Without it they are skipped with a message, or fail if the
/// environment says that they're required.
///
/// @param tests their name in that message
/// @param variable the environment variable that may say `required`
public record Requirement(String tests, String variable) {
    public static final Requirement OF_BROWSER_TESTS =
            new Requirement("Browser tests", "BATON_BROWSER_TESTS");
    public static final Requirement OF_IMAGE_TESTS =
            new Requirement("Tests of docker/", "BATON_IMAGE_TESTS");

    public void isMetBy(boolean present, String what) {
        if (present) {
            return;
        }
        var why = "%s skipped: install %s to run them.".formatted(tests, what);
        System.out.println(why);
        if ("required".equals(System.getenv(variable))) {
            Assertions.fail(why);
        }
        Assumptions.abort(why);
    }
}
