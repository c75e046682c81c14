package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.door.Insisting;
import io.baton.outbox.Outcome;
import io.baton.teams.Voice.Said;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers one person in that person's own chat with the bot, wherever the question was asked; and
/// rewrites, for everyone, the card that was pressed.
final class Privately {
    private static final Logger LOG = LoggerFactory.getLogger(Privately.class);

    private final Voice voice;
    private final Insisting insisting;

    Privately(Voice voice, Insisting insisting) {
        this.voice = voice;
        this.insisting = insisting;
    }

    void whisper(Incoming in, Card card) {
        var alone = new Place.Direct(in.person());
        var outcome = insisting.say(() -> voice.at(alone, in.alone(), card));
        if (outcome.ok()) {
            return;
        }
        LOG.warn("an answer did not reach {}: {}", in.person(), outcome.brief());
        if (!in.personal() && never(outcome)) {
            var told = voice.at(in.place(), in.address(), Sentences.cannotWhisper());
            if (!told.ok()) {
                LOG.warn("nor could that be said at {}: {}", in.place(), told.brief());
            }
        }
    }

    /// Not where Teams is only slow: everyone would read of it.
    private static boolean never(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused || outcome instanceof Outcome.Gone;
    }

    /// @return whether everyone sees it
    boolean replaced(Incoming in, Card card) {
        if (in.replyTo().isEmpty()) {
            return false;
        }
        var pressed = new Said(in.service(), in.conversation(), in.replyTo());
        var outcome = voice.rewrite(pressed, card);
        if (!outcome.ok()) {
            LOG.info("a pressed card could not be rewritten: {}", outcome.brief());
        }
        return outcome.ok();
    }
}
