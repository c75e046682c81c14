package io.baton.bench;

import io.baton.partner.Partner;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What counts beside skill. Each rule is small, so that all together never outweigh it: the best
/// and the worst that they can do lies below [#MOST_OF_ALL].
///
/// Rates are smoothed as if one more had gone well and one more badly, so that one answer is not
/// 100%. What nobody knows yet speaks neither for a partner nor against one.
public final class AdjustmentRules {

    /// What one rule adds or takes, at most.
    public static final double MOST = 0.02;

    /// What all rules together add or take, at most.
    public static final double MOST_OF_ALL = 0.08;

    private static final double REGION = 0.02;
    private static final double LOAD = 0.012;
    private static final double ACCEPTANCE = 0.014;
    private static final double ANSWER_TIME = 0.012;
    private static final double WINS = 0.012;
    private static final double TURN = 0.01;

    /// Who answers in this time is neither quick nor slow.
    private static final Duration USUAL_ANSWER = Duration.ofDays(1);

    /// So many open referrals, or so large a lead, have half of the full effect.
    private static final double HALF_LOAD = 4;

    private static final double HALF_LEAD = 3;

    /// @param partner one who fits the need by skill
    /// @param trackRecord with that partner
    /// @param regions the regions that the need names
    public record Input(Partner partner, TrackRecord trackRecord, Regions.Mentioned regions) {}

    /// The effect of a rule and its reason, before it has the rule's name.
    record Effect(double size, @Nullable Reason why) {
        static final Effect NONE = new Effect(0, null);

        /// Only what has an effect is a reason.
        static Effect of(double size, Reason why) {
            return size == 0 ? NONE : new Effect(size, why);
        }
    }

    private record Rule(String name, Function<Input, Effect> effect) {
        Adjustment of(Input candidate) {
            var done = effect.apply(candidate);
            return new Adjustment(name, done.size, done.why);
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
                        new Rule("open load", AdjustmentRules::openLoad),
                        new Rule("acceptance", AdjustmentRules::acceptance),
                        new Rule("time to answer", AdjustmentRules::timeToAnswer),
                        new Rule("wins", AdjustmentRules::wins),
                        new Rule("whose turn", AdjustmentRules::whoseTurn)));
    }

    /// What each rule does, in the order of the rules; those without an effect too.
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

    static Effect openLoad(Input candidate) {
        int open = candidate.trackRecord().open();
        return Effect.of(-LOAD * open / (open + HALF_LOAD), new Reason.Busy(open));
    }

    static Effect acceptance(Input candidate) {
        var trackRecord = candidate.trackRecord();
        return Effect.of(
                ACCEPTANCE * lean(trackRecord.accepted(), trackRecord.settled()),
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
        double slow = share(usually.toSeconds(), USUAL_ANSWER.toSeconds());
        double known = share(answers, 2);
        return Effect.of(ANSWER_TIME * known * (1 - 2 * slow), new Reason.AnswersIn(usually));
    }

    static Effect wins(Input candidate) {
        var trackRecord = candidate.trackRecord();
        return Effect.of(
                WINS * lean(trackRecord.won(), trackRecord.closed()),
                new Reason.Wins(trackRecord.won(), trackRecord.closed()));
    }

    /// Who sent us more than we sent is owed a turn. Who got more is not held back: the client's
    /// need comes first. The balance is told where it has no effect too.
    static Effect whoseTurn(Input candidate) {
        var trackRecord = candidate.trackRecord();
        if (trackRecord.given() + trackRecord.got() == 0) {
            return Effect.NONE;
        }
        double owed = Math.max(0, trackRecord.lead());
        return new Effect(
                TURN * share(owed, HALF_LEAD),
                new Reason.Balance(trackRecord.given(), trackRecord.got()));
    }

    /// From -1 for never to 1 for always; 0 when as often as not, or when nothing is known.
    private static double lean(int times, int of) {
        return 2 * (times + 1.0) / (of + 2.0) - 1;
    }

    /// From 0 to 1; one half when the amount is as large as the usual one.
    private static double share(double amount, double usual) {
        return amount / (amount + usual);
    }
}
