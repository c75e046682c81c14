package io.baton.referral.figure;

import java.time.Instant;
import java.util.Optional;

/// What the two sides say about the figure that counts.
///
/// @param <F> the kind of figure
public sealed interface Agreement<F> {

    /// An earlier build recorded it, or it came with a file of past wins: no one was asked. It's
    /// taken for agreed.
    record Taken<F>() implements Agreement<F> {}

    /// One side stated it, and the other is asked. It counts meanwhile.
    ///
    /// @param side the one that stated it
    record Asked<F>(Side side, Word word) implements Agreement<F> {}

    /// The firm's word alone: there was no one at the partner to ask.
    record Unasked<F>(Word word) implements Agreement<F> {}

    /// Both sides say that it's right.
    record Agreed<F>(Word firm, Word partner) implements Agreement<F> {

        Word of(Side side) {
            return switch (side) {
                case FIRM -> firm;
                case PARTNER -> partner;
            };
        }
    }

    /// They state different figures. The one of the side that bills the client counts.
    ///
    /// @param last the side that spoke last; the other one has yet to answer
    record Differing<F>(StatedFigure<F> firm, StatedFigure<F> partner, Side last)
            implements Agreement<F> {

        public StatedFigure<F> of(Side side) {
            return switch (side) {
                case FIRM -> firm;
                case PARTNER -> partner;
            };
        }

        /// When the second of the two figures was stated.
        public Instant since() {
            return of(last).word().at();
        }

        static <F> Differing<F> between(Side side, StatedFigure<F> own, StatedFigure<F> others) {
            return switch (side) {
                case FIRM -> new Differing<>(own, others, side);
                case PARTNER -> new Differing<>(others, own, side);
            };
        }
    }

    /// Whether this side is asked about what the other one stated.
    default boolean waitsFor(Side side) {
        return switch (this) {
            case Asked<F> asked -> asked.side() != side;
            case Differing<F> _ -> true;
            case Taken<F> _, Unasked<F> _, Agreed<F> _ -> false;
        };
    }

    /// Who stated the figure for this side, while the other side has yet to answer.
    default Optional<Word> unanswered(Side side) {
        return this instanceof Asked<F>(var said, var word) && said == side
                ? Optional.of(word)
                : Optional.empty();
    }

    /// Both figures; empty unless they differ.
    default Optional<Differing<F>> difference() {
        return this instanceof Differing<F> differing ? Optional.of(differing) : Optional.empty();
    }
}
