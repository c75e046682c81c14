package io.baton.slack.render;

/// Slack's published limits, in characters unless noted.
public final class SlackLimits {
    static final int BLOCKS_IN_MESSAGE = 50;
    static final int BLOCKS_IN_VIEW = 100;

    /// Slack publishes no limit for all blocks of a message together. It refuses them from about
    /// 11,300 characters of text on (`msg_blocks_too_long`, bolt-js#2509 and #2867).
    static final int TEXT_IN_MESSAGE = 9_000;

    /// Slack: 250 KB of JSON (`view_too_large`), in which a character can take six bytes.
    static final int TEXT_IN_VIEW = 30_000;

    public static final int HEADER = 150;
    static final int SECTION = 3_000;
    static final int FIELD = 2_000;
    static final int FIELDS_IN_SECTION = 10;

    /// Baton's own, so that a long section can be left out without the whole card.
    static final int ALL_FIELDS = 3_000;

    /// Slack publishes no limit for a context's text.
    static final int CONTEXT = 2_000;

    /// Slack: 25, but more than five in a row wrap badly.
    static final int BUTTONS_IN_ROW = 5;

    static final int BUTTON_LABEL = 75;
    static final int BUTTON_VALUE = 2_000;
    static final int ID = 255;

    /// Slack: 4,000 for `chat.update`. Only notifications show it, so shorter is enough.
    static final int SUMMARY = 1_000;

    /// Slack: 2,000 for image blocks, 1,000 for `files.getUploadURLExternal`.
    public static final int ALT_TEXT = 1_000;

    static final int VIEW_TITLE = 24;
    static final int PRIVATE_METADATA = 3_000;
    static final int LABEL = 2_000;
    static final int PLACEHOLDER = 150;
    static final int INPUT = 3_000;
    static final int OPTIONS = 100;
    static final int OPTION_LABEL = 75;
    static final int OPTION_VALUE = 150;

    private SlackLimits() {}
}
