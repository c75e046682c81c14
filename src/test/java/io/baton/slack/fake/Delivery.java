package io.baton.slack.fake;

import tools.jackson.databind.node.ObjectNode;

/// Something that Slack tells the bot.
///
/// @param retry 0 for the first time, then 1 to 3
/// @param retryReason why it is told again: `http_timeout`, `http_error`, …
public record Delivery(Kind kind, ObjectNode payload, int retry, String retryReason) {
    /// The three sorts; by name as Socket Mode calls them.
    public enum Kind {
        COMMAND("slash_commands"),
        INTERACTION("interactive"),
        EVENT("events_api");

        private final String envelope;

        Kind(String envelope) {
            this.envelope = envelope;
        }

        String envelope() {
            return envelope;
        }
    }

    static Delivery first(Kind kind, ObjectNode payload) {
        return new Delivery(kind, payload, 0, "");
    }

    /// The same, told again: the event keeps its id.
    public Delivery again(int retryNumber, String reason) {
        return new Delivery(kind, payload, retryNumber, reason);
    }
}
