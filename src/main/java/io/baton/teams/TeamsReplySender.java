package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.door.ReplyRetry;
import io.baton.teams.TeamsMessageSender.MessageReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers one person in that person's own chat with the bot, wherever the question was asked; and
/// rewrites, for everyone, the card that was pressed.
final class TeamsReplySender {
    private static final Logger LOG = LoggerFactory.getLogger(TeamsReplySender.class);

    private final TeamsMessageSender teamsMessageSender;
    private final ReplyRetry replyRetry;

    TeamsReplySender(TeamsMessageSender teamsMessageSender, ReplyRetry replyRetry) {
        this.teamsMessageSender = teamsMessageSender;
        this.replyRetry = replyRetry;
    }

    void whisper(IncomingActivity in, Card card) {
        var alone = new Place.Direct(in.personId());
        var callResult =
                replyRetry.call(() -> teamsMessageSender.sendTo(alone, in.directReference(), card));
        if (callResult.ok()) {
            return;
        }
        LOG.warn("an answer did not reach {}: {}", in.personId(), callResult.brief());
        // Not where Teams is only slow: everyone would read of it.
        if (!in.personal() && callResult.permanent()) {
            var told =
                    teamsMessageSender.sendTo(
                            in.place(), in.reference(), TeamsSentences.cannotWhisper());
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
        var callResult = teamsMessageSender.rewrite(pressed, card);
        if (!callResult.ok()) {
            LOG.info("a pressed card could not be rewritten: {}", callResult.brief());
        }
        return callResult.ok();
    }
}
