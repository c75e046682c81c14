package io.baton.teams;

import com.microsoft.bot.schema.ConversationResourceResponse;
import io.baton.chat.Card;
import io.baton.chat.Chart;
import io.baton.chat.Place;
import io.baton.outbox.Outcome;
import io.baton.outbox.Outcome.Gone;
import io.baton.outbox.Outcome.Ok;
import io.baton.outbox.Outcome.Refused;
import io.baton.outbox.Unavailable;
import io.baton.outbox.Whereabouts.Known;
import io.baton.teams.api.Connector;
import io.baton.teams.render.Surface;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/// Says cards in Teams: as a new post in a channel, in a group's chat, to one person alone, in
/// place of an older one.
final class Voice {
    private final Connector connector;
    private final Directory directory;
    private final Stranger stranger;
    private final Surface alone;
    private final Surface everyone;

    /// How to reach a person who never spoke where the bot is.
    interface Stranger {
        Optional<Address> of(Place.Direct person);
    }

    /// How to find a message again.
    ///
    /// @param conversation with the thread, where it is one
    record Said(String service, String conversation, String message) {
        String written() {
            return String.join(" ", service, conversation, message);
        }

        static Optional<Said> read(String written) {
            var parts = written.split(" ", -1);
            return parts.length == 3
                    ? Optional.of(new Said(parts[0], parts[1], parts[2]))
                    : Optional.empty();
        }
    }

    /// @param pictures where a chart's picture can be fetched, if anywhere
    Voice(
            Connector connector,
            Directory directory,
            Stranger stranger,
            Function<Chart, Optional<URI>> pictures) {
        alone = Surface.whisper().with(pictures);
        everyone = Surface.post().with(pictures);
        this.connector = connector;
        this.directory = directory;
        this.stranger = stranger;
    }

    /// @throws Unavailable if the database does not say where the place lies
    Outcome<Said> say(Place place, Card card) {
        return switch (place) {
            case Place.Channel channel -> known(channel, card);
            case Place.Direct person -> known(person, card);
            case Place.Aside(_, var person) -> known(new Place.Direct(person), card);
        };
    }

    private Outcome<Said> known(Place place, Card card) {
        var known = directory.of(place);
        var lost = known.map(Known::lost);
        if (lost.isPresent()) {
            return new Refused<>(lost.get());
        }
        var address = known.map(Known::address).flatMap(Address::read);
        if (address.isEmpty() && place instanceof Place.Direct person) {
            address = stranger.of(person);
        }
        return address.isEmpty()
                ? new Refused<>("nobody has spoken to Baton there yet")
                : at(place, address.get(), card);
    }

    /// Says it at an address, and remembers when nobody is there any more.
    Outcome<Said> at(Place place, Address address, Card card) {
        var outcome =
                switch (address.kind()) {
                    case PERSONAL, GROUP -> sent(address, card);
                    case CHANNEL -> posted(address, card);
                    case UNOPENED -> opened(place, address, card);
                };
        if (outcome instanceof Gone<Said>(var why)) {
            directory.lost(place, address, why);
        }
        return outcome;
    }

    private Outcome<Said> sent(Address at, Card card) {
        var outcome =
                connector.send(
                        at.service(),
                        at.conversation(),
                        Activities.message(
                                card, at.kind() == Address.Kind.PERSONAL ? alone : everyone));
        return outcome instanceof Ok<String>(var id)
                ? new Ok<>(new Said(at.service(), at.conversation(), id))
                : outcome.failed();
    }

    private Outcome<Said> posted(Address at, Card card) {
        var outcome =
                connector.create(
                        at.service(), Activities.post(at, Activities.message(card, everyone)));
        return outcome instanceof Ok<ConversationResourceResponse>(var made)
                ? new Ok<>(new Said(at.service(), made.getId(), message(made)))
                : outcome.failed();
    }

    /// A thread is named by its first message.
    private static String message(ConversationResourceResponse made) {
        var id = made.getActivityId();
        return id == null ? made.getId().replaceFirst(".*;messageid=", "") : id;
    }

    private Outcome<Said> opened(Place place, Address person, Card card) {
        var outcome = connector.create(person.service(), Activities.alone(person));
        if (!(outcome instanceof Ok<ConversationResourceResponse>(var made))) {
            // Nothing was said yet, so nothing can be said twice.
            return outcome instanceof Outcome.Unsure<?>(var why)
                    ? new Outcome.NotSent<>(why)
                    : outcome.failed();
        }
        var open = person.opened(made.getId());
        directory.opened(place, open);
        return sent(open, card);
    }

    Outcome<String> rewrite(Said said, Card card) {
        return connector.update(
                said.service(),
                said.conversation(),
                said.message(),
                Activities.message(card, alone));
    }
}
