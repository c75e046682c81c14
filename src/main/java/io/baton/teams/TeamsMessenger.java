package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.Delivery;
import io.baton.outbox.Messenger;
import io.baton.outbox.Outcome;
import io.baton.outbox.Outcome.Gone;
import io.baton.outbox.Outcome.Limited;
import io.baton.outbox.Outcome.NotSent;
import io.baton.outbox.Outcome.Ok;
import io.baton.outbox.Outcome.Refused;
import io.baton.outbox.Outcome.Unsure;
import io.baton.outbox.Unavailable;
import io.baton.outbox.Whereabouts.Known;
import io.baton.teams.Voice.Said;
import io.baton.teams.api.TeamsId;
import java.util.Optional;
import java.util.function.Function;

/// The way out to Teams. A message is known by `SERVICE CONVERSATION MESSAGE`.
final class TeamsMessenger implements Messenger {
    private final Voice voice;
    private final Directory directory;

    TeamsMessenger(Voice voice, Directory directory) {
        this.voice = voice;
        this.directory = directory;
    }

    @Override
    public String door() {
        return TeamsId.DOOR;
    }

    @Override
    public Delivery say(String parcel, Place to, Card card) {
        try {
            var outcome = voice.say(to, card);
            return to instanceof Place.Aside(var channel, _) && never(outcome)
                    ? delivery(
                            voice.say(new Place.Channel(channel), Sentences.cannotWhisper()),
                            Said::written)
                    : delivery(outcome, Said::written);
        } catch (Unavailable e) {
            return new Delivery.Failed(String.valueOf(e.getMessage()));
        }
    }

    private static boolean never(Outcome<?> outcome) {
        return outcome instanceof Refused || outcome instanceof Gone;
    }

    /// At the address that the place has by now: it may have changed since.
    @Override
    public Delivery rewrite(String reference, Place to, Card card) {
        var said = Said.read(reference);
        if (said.isEmpty()) {
            return new Delivery.Refused("no message of Teams: " + reference);
        }
        try {
            var outcome = voice.rewrite(moved(said.get(), to), card);
            // Rewriting twice does no harm, so doubt is as good as failure.
            return outcome instanceof Unsure<?>(var why)
                    ? new Delivery.Failed(why)
                    : delivery(outcome, _ -> reference);
        } catch (Unavailable e) {
            return new Delivery.Failed(String.valueOf(e.getMessage()));
        }
    }

    private Said moved(Said said, Place to) {
        var place = to instanceof Place.Aside(_, var person) ? new Place.Direct(person) : to;
        return directory
                .of(place)
                .map(Known::address)
                .flatMap(Address::read)
                .map(now -> new Said(now.service(), said.conversation(), said.message()))
                .orElse(said);
    }

    /// Teams lets a bot read no history without consent to read each message there is, and none at
    /// all of a chat with one person. What may not have arrived is said again: heard twice does
    /// less harm than never.
    @Override
    public boolean canLook() {
        return false;
    }

    @Override
    public Optional<String> find(String parcel, Place to) {
        return Optional.empty();
    }

    private static <T> Delivery delivery(Outcome<T> outcome, Function<T, String> reference) {
        return switch (outcome) {
            case Ok<T>(var answer) -> new Delivery.Done(reference.apply(answer));
            case Limited<T>(var atLeast) -> new Delivery.Wait(atLeast);
            case NotSent<T>(var why) -> new Delivery.Failed(why);
            case Unsure<T>(var why) -> new Delivery.Unknown(why);
            case Refused<T>(var why) -> new Delivery.Refused(why);
            case Gone<T>(var why) -> new Delivery.Refused(why);
        };
    }
}
