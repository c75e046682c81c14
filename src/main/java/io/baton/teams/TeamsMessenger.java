package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.Messenger;
import io.baton.outbox.PlaceAddresses.PlaceAddress;
import io.baton.outbox.Unavailable;
import io.baton.teams.TeamsMessageSender.MessageReference;
import io.baton.teams.api.ConnectorErrors;
import io.baton.teams.api.TeamsId;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// Sends messages to Teams. A message's reference is `SERVICE CONVERSATION MESSAGE`.
final class TeamsMessenger implements Messenger {
    private final TeamsMessageSender posts;
    private final TeamsMessageSender teamsMessageSender;
    private final ConversationReferences conversationReferences;
    private final LateAnswers lateAnswers;

    /// @param posts sends new messages; waits longer for the answer than `lateAnswers` makes its
    ///   callers wait
    /// @param teamsMessageSender for calls that are safe to repeat
    TeamsMessenger(
            TeamsMessageSender posts,
            TeamsMessageSender teamsMessageSender,
            ConversationReferences conversationReferences,
            LateAnswers lateAnswers) {
        this.posts = posts;
        this.teamsMessageSender = teamsMessageSender;
        this.conversationReferences = conversationReferences;
        this.lateAnswers = lateAnswers;
    }

    @Override
    public String door() {
        return TeamsId.DOOR;
    }

    @Override
    public CallResult<String> send(String parcel, Place to, Card card) {
        return lateAnswers.waitFor(parcel, () -> sent(to, card));
    }

    private CallResult<String> sent(Place to, Card card) {
        try {
            var callResult = posts.send(to, card);
            return to instanceof Place.Ephemeral(var channel, _, _) && closed(callResult)
                    ? cannotWhisper(channel)
                    : callResult.map(MessageReference::written);
        } catch (Unavailable e) {
            return new Failed<>(String.valueOf(e.getMessage()));
        }
    }

    private boolean closed(CallResult<?> callResult) {
        return callResult.permanent()
                && !(callResult instanceof Refused<?>(var why) && isAboutCard(why));
    }

    @Override
    public boolean isAboutCard(String refusal) {
        return ConnectorErrors.isAboutMessage(refusal);
    }

    private CallResult<String> cannotWhisper(String channel) {
        return posts.send(new Place.Channel(channel), TeamsSentences.cannotWhisper())
                .map(MessageReference::written);
    }

    /// Uses the place's current service URL, which may have changed since the message was sent.
    @Override
    public CallResult<String> rewrite(String reference, Place to, Card card) {
        var sent = MessageReference.read(reference);
        if (sent.isEmpty()) {
            return new Refused<>("not a Teams message reference: " + reference);
        }
        try {
            // Rewriting twice does no harm, so an unknown outcome is safe to retry.
            return teamsMessageSender
                    .rewrite(moved(sent.get(), to), card)
                    .<String>map(_ -> reference)
                    .unknownAsFailed();
        } catch (Unavailable e) {
            return new Failed<>(String.valueOf(e.getMessage()));
        }
    }

    private MessageReference moved(MessageReference sent, Place to) {
        var place = to instanceof Place.Ephemeral(_, var person, _) ? new Place.Direct(person) : to;
        return conversationReferences
                .find(place)
                .map(PlaceAddress::address)
                .flatMap(ConversationReference::parse)
                .map(now ->
                        new MessageReference(now.service(), sent.conversation(), sent.message()))
                .orElse(sent);
    }

    /// Always false. Teams lets a bot read history only with consent to read every message, and
    /// never in personal chats.
    @Override
    public boolean canFind(Place to) {
        return false;
    }

    @Override
    public boolean awaitsAnswer(String parcel) {
        return lateAnswers.awaited(parcel);
    }

    /// A late answer says whether the message arrived. Without one it is sent again: a duplicate
    /// does less harm than a missing message. But not before Teams answers a question about the
    /// same conversation, because a message sent during an outage may arrive unconfirmed each time.
    @Override
    public Optional<String> find(String parcel, Place to, Instant since) {
        var late = lateAnswers.to(parcel);
        if (late.isPresent() && !(late.get() instanceof CallResult.Unknown)) {
            return late.get() instanceof CallResult.Ok<String>(var reference)
                    ? Optional.of(reference)
                    : Optional.empty();
        }
        var asked = teamsMessageSender.ask(to);
        if (asked.ok() || asked.permanent()) {
            return Optional.empty();
        }
        throw new Unavailable("Teams", new IOException(asked.brief()));
    }
}
