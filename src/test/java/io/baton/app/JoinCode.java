package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/// The one-time code by which a partner's person joins.
final class JoinCode {
    private static final Pattern CODE = Pattern.compile("join (?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}");

    private JoinCode() {}

    /// `join` and the code, found in a message.
    static String in(String told) {
        var found = CODE.matcher(told);
        assertThat(found.find()).as(told).isTrue();
        return found.group();
    }
}
