package io.baton.bench;

import io.baton.bench.Dealing.Answer;
import io.baton.bench.Dealing.Offer;
import io.baton.partner.PartnerId;
import io.baton.referral.Stage;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;

/// What one partner said to one need: better than any list of skills.
///
/// @param number of the referral
/// @param at when the partner answered
public record Example(PartnerId partner, String need, int number, Instant at, Lesson lesson) {

    public enum Lesson {
        DECLINED,
        ACCEPTED,
        /// Accepted first, then business.
        WON
    }

    static final Comparator<Example> NEWEST_FIRST =
            Comparator.comparing(Example::at)
                    .thenComparing(Example::number)
                    .reversed()
                    .thenComparing(example -> example.partner().value());

    /// `R-12`
    public String label() {
        return "R-" + number;
    }

    /// Whether it speaks for the partner.
    public boolean good() {
        return lesson != Lesson.DECLINED;
    }

    /// One for each partner who said yes or no; of one asked twice the last answer. A need that a
    /// partner brought us teaches nothing of what the partner does.
    static Stream<Example> of(Dealing dealing) {
        if (!dealing.outbound()) {
            return Stream.empty();
        }
        var last = new LinkedHashMap<PartnerId, Example>();
        dealing.offers().stream()
                .flatMap(offer -> of(dealing, offer).stream())
                .forEach(example -> last.put(example.partner(), example));
        return last.values().stream();
    }

    private static Optional<Example> of(Dealing dealing, Offer offer) {
        return switch (offer.answer()) {
            case Answer.Accepted(var at) -> {
                var lesson = dealing.stage() == Stage.WON ? Lesson.WON : Lesson.ACCEPTED;
                yield Optional.of(of(dealing, offer, at, lesson));
            }
            case Answer.Declined(var at) -> Optional.of(of(dealing, offer, at, Lesson.DECLINED));
            case Answer.Waiting _, Answer.Lapsed _, Answer.Withdrawn _ -> Optional.empty();
        };
    }

    private static Example of(Dealing dealing, Offer offer, Instant at, Lesson lesson) {
        return new Example(offer.to(), dealing.need(), dealing.number(), at, lesson);
    }
}
