package io.baton.bench;

import io.baton.partner.Partner;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rules that count besides skill. Each has a small effect, and together they never outweigh
/// skill: the total stays within [#MAX_TOTAL_EFFECT].
///
/// Rates are smoothed as if one more offer had gone well and one more badly, so a single answer
/// isn't 100%. Missing data counts neither for a partner nor against.
public final class AdjustmentRules {

    /// Maximum effect of one rule, up or down.
    public static final double MAX_EFFECT = 0.02;

    /// Maximum effect of all rules together, up or down.
    public static final double MAX_TOTAL_EFFECT = 0.08;

    private static final double REGION = 0.02;
    private static final double LOAD = 0.012;
    private static final double ACCEPTANCE = 0.014;
    private static final double ANSWER_TIME = 0.012;
    private static final double WINS = 0.012;
    private static final double BALANCE = 0.01;

    /// An answer after this time is neither quick nor slow.
    private static final Duration USUAL_ANSWER = Duration.ofDays(1);

    /// With this many open referrals, or this large a lead, a rule has half its full effect.
    private static final double HALF_LOAD = 4;

    private static final double HALF_LEAD = 3;

    /// @param partner a partner who fits the need by skill
    /// @param trackRecord track record with that partner
    /// @param regions regions named in the need
    public record Input(Partner partner, TrackRecord trackRecord, Regions.Mentioned regions) {}

    /// The effect of a rule, with its reason.
    record Effect(double size, @Nullable Reason why) {
        static final Effect NONE = new Effect(0, null);

        /// Drops the reason if there's no effect.
        static Effect of(double size, Reason why) {
            return size == 0 ? NONE : new Effect(size, why);
        }
    }

    private record Rule(String name, Function<Input, Effect> effect) {
        Adjustment of(Input candidate) {
            var result = effect.apply(candidate);
            return new Adjustment(name, result.size, result.why);
        }
    }

    private final List<Rule> rules;

    private AdjustmentRules(List<Rule> rules) {
        this.rules = rules;
    }

    public static AdjustmentRules standard() {
        return new AdjustmentRules(
                List.of(
                        new Rule("region", AdjustmentRules::region),
                        new Rule("other region", AdjustmentRules::otherRegion),
                        new Rule("open load", AdjustmentRules::openLoad),
                        new Rule("acceptance", AdjustmentRules::acceptance),
                        new Rule("time to answer", AdjustmentRules::timeToAnswer),
                        new Rule("wins", AdjustmentRules::wins),
                        new Rule("balance", AdjustmentRules::balance)));
    }

    /// The effect of each rule, in the order of the rules, including those without effect.
    public List<Adjustment> adjustments(Input candidate) {
        return rules.stream().map(rule -> rule.of(candidate)).toList();
    }

    static Effect region(Input candidate) {
        return candidate
                .regions()
                .reasonFor(candidate.partner())
                .map(why -> new Effect(sizeOf(why), why))
                .orElse(Effect.NONE);
    }

    private static double sizeOf(Reason.Region why) {
        return switch (why) {
            case Reason.InRegion _ -> REGION;
            case Reason.Elsewhere _ -> -REGION;
        };
    }

    /// Says which of several regions the partner doesn't list. Has no effect, because they list
    /// another one.
    static Effect otherRegion(Input candidate) {
        return candidate
                .regions()
                .alsoUncovered(candidate.partner())
                .map(why -> new Effect(0, why))
                .orElse(Effect.NONE);
    }

    static Effect openLoad(Input candidate) {
        int open = candidate.trackRecord().open();
        return Effect.of(-LOAD * open / (open + HALF_LOAD), new Reason.Busy(open));
    }

    static Effect acceptance(Input candidate) {
        var trackRecord = candidate.trackRecord();
        return Effect.of(
                ACCEPTANCE * smoothedRate(trackRecord.accepted(), trackRecord.settled()),
                new Reason.Accepts(trackRecord.accepted(), trackRecord.settled()));
    }

    static Effect timeToAnswer(Input candidate) {
        var trackRecord = candidate.trackRecord();
        return trackRecord
                .answersIn()
                .map(usually -> answerSpeed(usually, trackRecord.answers()))
                .orElse(Effect.NONE);
    }

    private static Effect answerSpeed(Duration usually, int answers) {
        double slowness = saturation(usually.toSeconds(), USUAL_ANSWER.toSeconds());
        double confidence = saturation(answers, 2);
        return Effect.of(
                ANSWER_TIME * confidence * (1 - 2 * slowness), new Reason.AnswersIn(usually));
    }

    static Effect wins(Input candidate) {
        var trackRecord = candidate.trackRecord();
        return Effect.of(
                WINS * smoothedRate(trackRecord.won(), trackRecord.closed()),
                new Reason.Wins(trackRecord.won(), trackRecord.closed()));
    }

    /// Favors partners who sent more than they received. The others aren't held back, because the
    /// client's need comes first. The balance is shown even if it has no effect.
    static Effect balance(Input candidate) {
        var trackRecord = candidate.trackRecord();
        if (trackRecord.given() + trackRecord.got() == 0) {
            return Effect.NONE;
        }
        double owed = Math.max(0, trackRecord.lead());
        return new Effect(
                BALANCE * saturation(owed, HALF_LEAD),
                new Reason.Balance(trackRecord.given(), trackRecord.got()));
    }

    /// Maps a rate to -1 (never) to 1 (always); 0 for half the time, or without data.
    private static double smoothedRate(int times, int of) {
        return 2 * (times + 1.0) / (of + 2.0) - 1;
    }

    /// Maps an amount to 0 to 1; 0.5 if it equals the usual amount.
    private static double saturation(double amount, double usual) {
        return amount / (amount + usual);
    }
}
