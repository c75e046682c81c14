package io.baton.desk.button;

import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The state of a referral that a card shows, as the value of its buttons. A button works while the
/// referral is still in it.
///
/// @param round as in [Referral#round()]
/// @param results how often a result was recorded, restated, ended or confirmed, without what was
///   undone
/// @param steps length of the history, for edits and for more than was won
public record ShownState(int number, int round, Stage stage, int results, int steps) {
    private static final Pattern FORMAT =
            Pattern.compile("R-(\\d{1,9})/(\\d{1,9})/([A-Z]{1,20})/(\\d{1,9})/(\\d{1,9})");

    public static ShownState of(Referral referral) {
        return new ShownState(
                referral.number(),
                referral.round(),
                referral.stage(),
                results(referral),
                referral.steps().size());
    }

    /// `R-12/2/WON/1/17`
    public String encode() {
        return "R-%d/%d/%s/%d/%d".formatted(number, round, stage, results, steps);
    }

    public static Optional<ShownState> decode(String value) {
        var match = FORMAT.matcher(value);
        if (!match.matches()) {
            return Optional.empty();
        }
        return stage(match.group(3))
                .map(stage ->
                        new ShownState(
                                Integer.parseInt(match.group(1)),
                                Integer.parseInt(match.group(2)),
                                stage,
                                Integer.parseInt(match.group(4)),
                                Integer.parseInt(match.group(5))));
    }

    /// Whether the referral is still as shown. Notes and the like don't count.
    public boolean fits(Referral now) {
        return now.round() == round && now.stage() == stage && results(now) == results;
    }

    /// A result that was undone counts twice, so that its buttons don't fit the next one.
    private static int results(Referral referral) {
        var undone = referral.history().undone();
        return IntStream.range(0, referral.steps().size())
                .filter(index -> isResult(referral.steps().get(index).event()))
                .map(index -> undone.contains(index) ? 2 : 1)
                .sum();
    }

    private static boolean isResult(Event event) {
        return switch (event) {
            case Event.Won _,
                    Event.Lost _,
                    Event.Restated _,
                    Event.FigureStated _,
                    Event.Repriced _,
                    Event.Ended _,
                    Event.ResultConfirmed _,
                    Event.AcceptanceConfirmed _ ->
                    true;
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> false;
        };
    }

    private static Optional<Stage> stage(String name) {
        for (var stage : Stage.values()) {
            if (stage.name().equals(name)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}
