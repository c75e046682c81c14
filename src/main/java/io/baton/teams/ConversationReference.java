package io.baton.teams;

import java.util.Optional;

/// How something is said at a place: what Microsoft calls a conversation reference.
///
/// @param service the address of the connector
/// @param conversation its id; that of the person where there is no conversation yet
/// @param bot the bot's id there
/// @param tenant the organisation's id
record ConversationReference(
        Kind kind, String service, String conversation, String bot, String tenant) {

    enum Kind {
        PERSONAL,
        GROUP,
        CHANNEL,
        /// Somebody who has not spoken to the bot alone yet.
        UNOPENED
    }

    /// On one line, without secrets.
    String written() {
        return String.join(" ", kind.name(), service, conversation, bot, tenant);
    }

    static Optional<ConversationReference> parse(String written) {
        var parts = written.split(" ", -1);
        return parts.length == 5
                ? Optional.of(
                        new ConversationReference(
                                Kind.valueOf(parts[0]), parts[1], parts[2], parts[3], parts[4]))
                : Optional.empty();
    }

    ConversationReference opened(String id) {
        return new ConversationReference(Kind.PERSONAL, service, id, bot, tenant);
    }
}
