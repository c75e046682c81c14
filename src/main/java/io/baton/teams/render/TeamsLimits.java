package io.baton.teams.render;

import com.fasterxml.jackson.databind.JsonNode;

/// Teams' published limits, in characters unless noted. Where Teams has none, Baton's own keep
/// messages small and readable.
public final class TeamsLimits {
    /// Teams: about 100 KB in UTF-16 for the whole message. 80 KB are safe.
    static final int MESSAGE_BYTES = 80 * 1024;

    /// Teams: a card shows six buttons; more go into a menu.
    static final int ACTIONS = 6;

    /// For all buttons in one row, in bytes of UTF-16.
    static final int ROW_BYTES = 24 * 1024;

    static final int TITLE = 150;
    static final int TEXT = 8_000;
    static final int FACT = 2_000;
    static final int LABEL = 75;
    static final int VALUE = 2_000;
    static final int SUMMARY = 1_000;
    static final int ALT_TEXT = 1_000;
    static final int BARS = 36;
    static final int BAR_LABEL = 20;
    static final int MENTIONS = 10;
    static final int DIALOG_TITLE = 60;
    static final int FIELD_LABEL = 250;
    static final int PLACEHOLDER = 150;
    static final int INPUT = 3_000;

    /// Low because a dialog contains the options twice.
    static final int OPTIONS = 120;

    static final int SUBJECT = 2_000;

    /// Teams: a search shows 25 results at a time.
    static final int RESULTS = 25;

    private TeamsLimits() {}

    /// The size that Teams counts, in bytes.
    static int bytes(JsonNode json) {
        return 2 * json.toString().length();
    }
}
