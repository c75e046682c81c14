package io.baton.teams;

import java.util.Optional;

/// The address of a place in Teams: what Microsoft calls a conversation reference.
///
/// @param service the connector's URL
/// @param conversation the conversation's id, or the person's if there is no conversation yet
/// @param bot the bot's id in the conversation
/// @param tenant the organization's id
record ConversationReference(
        Kind kind, String service, String conversation, String bot, String tenant) {

    enum Kind {
        PERSONAL,
        GROUP,
        CHANNEL,
        /// A person who has no personal chat with the bot yet.
        UNOPENED
    }

    /// @param member the person's id
    static ConversationReference unopened(String service, String member, TeamsSettings settings) {
        return new ConversationReference(
                Kind.UNOPENED, service, member, "28:" + settings.appId(), settings.tenantId());
    }

    /// The stored form: one line, no secrets.
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
