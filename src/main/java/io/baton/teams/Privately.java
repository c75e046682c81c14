package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.teams.Voice.Said;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers one person in that person's own chat with the bot, wherever the question was asked; and
/// rewrites, for everyone, the card that was pressed.
final class Privately {
    private static final Logger LOG = LoggerFactory.getLogger(Privately.class);

    private final Voice voice;

    Privately(Voice voice) {
        this.voice = voice;
    }

    void whisper(Incoming in, Card card) {
        var outcome = voice.at(new Place.Direct(in.person()), in.alone(), card);
        if (outcome.ok()) {
            return;
        }
        LOG.warn("an answer did not reach {}: {}", in.person(), outcome.brief());
        if (!in.personal()) {
            var told = voice.at(in.place(), in.address(), Sentences.cannotWhisper());
            if (!told.ok()) {
                LOG.warn("nor could that be said at {}: {}", in.place(), told.brief());
            }
        }
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
