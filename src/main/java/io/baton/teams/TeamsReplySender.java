package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.door.ReplyRetry;
import io.baton.teams.TeamsMessageSender.MessageReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers a person in their own chat with the bot, regardless of where they asked, and updates a
/// pressed card for everyone.
final class TeamsReplySender {
    private static final Logger LOG = LoggerFactory.getLogger(TeamsReplySender.class);

    private final TeamsMessageSender teamsMessageSender;
    private final ReplyRetry replyRetry;

    TeamsReplySender(TeamsMessageSender teamsMessageSender, ReplyRetry replyRetry) {
        this.teamsMessageSender = teamsMessageSender;
        this.replyRetry = replyRetry;
    }

    /// @return whether it reached the person
    boolean whisper(IncomingActivity in, Card card) {
        var personalChat = new Place.Direct(in.personId());
        var callResult =
                replyRetry.call(
                        () -> teamsMessageSender.sendTo(personalChat, in.directReference(), card));
        if (callResult.ok()) {
            return true;
        }
        LOG.warn("An answer did not reach {}: {}", in.personId(), callResult.brief());
        // Only for permanent failures: everyone in the channel reads the notice.
        if (!in.personal() && callResult.permanent()) {
            var notice =
                    teamsMessageSender.sendTo(
                            in.place(), in.reference(), TeamsSentences.cannotWhisper());
            if (!notice.ok()) {
                LOG.warn(
                        "The notice about it did not reach {} either: {}",
                        in.place(),
                        notice.brief());
            }
        }
        return false;
    }

    /// @return whether the card was updated for everyone
    boolean replace(IncomingActivity in, Card card) {
        if (in.replyTo().isEmpty()) {
            return false;
        }
        var pressed = new MessageReference(in.serviceUrl(), in.conversation(), in.replyTo());
        // Rewriting twice does no harm, so an unknown outcome is safe to retry.
        var callResult =
                replyRetry.call(() -> teamsMessageSender.rewrite(pressed, card).unknownAsFailed());
        if (!callResult.ok()) {
            LOG.info("A pressed card could not be updated: {}", callResult.brief());
        }
        return callResult.ok();
    }
}
