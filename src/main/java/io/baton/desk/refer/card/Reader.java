package io.baton.desk.refer.card;

import io.baton.chat.Place;
import io.baton.chat.Text;
import io.baton.desk.Asker;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.referral.figure.Side;
import org.jspecify.annotations.Nullable;

/// Who reads a text about a referral. To a single reader, what they or their side did is worded
/// with *you*.
public sealed interface Reader {

    /// Several people, maybe of both sides: everyone is named.
    record Anyone() implements Reader {}

    /// One person, in a message that no one else reads.
    ///
    /// @param id of the person
    /// @param side that they work for
    record One(String id, Side side) implements Reader {}

    static Reader of(Asker asker) {
        return new One(asker.who().id(), asker.isMember() ? Side.FIRM : Side.PARTNER);
    }

    /// The reader of a message at this place.
    ///
    /// @param side that the place belongs to
    static Reader at(Place place, Side side) {
        return place instanceof Place.Direct(var id) ? new One(id, side) : new Anyone();
    }

    default boolean is(@Nullable Individual person) {
        return person != null && this instanceof One(var id, _) && person.id().equals(id);
    }

    default boolean worksFor(Side other) {
        return this instanceof One(_, var side) && side == other;
    }

    /// A name, or *you*.
    default String name(Individual person) {
        return is(person) ? "you" : person.name();
    }

    /// A mention, or *you*.
    default Text.Span mention(Individual person) {
        return is(person) ? new Text.Span.Plain("you") : Spans.of(person);
    }
}
