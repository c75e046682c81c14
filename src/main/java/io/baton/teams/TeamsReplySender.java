package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.door.CallRetry;
import io.baton.teams.TeamsMessageSender.MessageReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers one person in that person's own chat with the bot, wherever the question was asked; and
/// rewrites, for everyone, the card that was pressed.
final class TeamsReplySender {
    private static final Logger LOG = LoggerFactory.getLogger(TeamsReplySender.class);

    private final TeamsMessageSender voice;
    private final CallRetry insisting;

    TeamsReplySender(TeamsMessageSender voice, CallRetry insisting) {
        this.voice = voice;
        this.insisting = insisting;
    }

    void whisper(IncomingActivity in, Card card) {
        var alone = new Place.Direct(in.personId());
        var outcome = insisting.call(() -> voice.sendTo(alone, in.directReference(), card));
        if (outcome.ok()) {
            return;
        }
        LOG.warn("an answer did not reach {}: {}", in.personId(), outcome.brief());
        // Not where Teams is only slow: everyone would read of it.
        if (!in.personal() && outcome.permanent()) {
            var told = voice.sendTo(in.place(), in.reference(), TeamsSentences.cannotWhisper());
            if (!told.ok()) {
                LOG.warn("nor could that be said at {}: {}", in.place(), told.brief());
            }
        }
    }

    /// @return whether everyone sees it
    boolean replace(IncomingActivity in, Card card) {
        if (in.replyTo().isEmpty()) {
            return false;
        }
        var pressed = new MessageReference(in.serviceUrl(), in.conversation(), in.replyTo());
        var outcome = voice.rewrite(pressed, card);
        if (!outcome.ok()) {
            LOG.info("a pressed card could not be rewritten: {}", outcome.brief());
        }
        return outcome.ok();
    }
}
