package io.baton.terms;

import java.util.List;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A change of the terms in one direction. What no part names stays as it is.
///
/// @param parts at most one of each kind, in any order
public record TermsChange(List<TermsPart> parts) {

    public TermsChange {
        parts = List.copyOf(parts);
    }

    /// What comes of a change.
    public sealed interface Outcome {
        record Agreed(AgreedTerms terms) implements Outcome {}

        record Refused(Problem problem) implements Outcome {}
    }

    /// Why terms can't be changed like this.
    public enum Problem {
        /// A part is about a fee, and there is none.
        NO_FEE,
        /// A flat fee is the same for each win or month.
        FLAT_FEE_WITH_LIMIT,
        FLOOR_ABOVE_CAP,
        /// Floor and cap can't be compared.
        TWO_CURRENCIES
    }

    public Outcome appliedTo(AgreedTerms before) {
        var terms = new Terms(before);
        // A new fee starts without limits, however the parts are ordered.
        parts.stream().filter(TermsChange::isFee).forEach(terms::take);
        parts.stream().filter(Predicate.not(TermsChange::isFee)).forEach(terms::take);
        return terms.outcome();
    }

    private static boolean isFee(TermsPart part) {
        return part instanceof TermsPart.NewFee || part instanceof TermsPart.NoFee;
    }

    /// Terms while the parts are taken over.
    private static final class Terms {
        private @Nullable Fee fee;
        private Cycle cycle = new Cycle.PerWin();
        private @Nullable Money floor;
        private @Nullable Money cap;
        private FeeRule.Due due = FeeRule.Due.WIN;
        private @Nullable Integer protectionDays;
        private @Nullable String disclosure;
        private boolean lacksFee;

        Terms(AgreedTerms before) {
            protectionDays = before.protectionDays();
            disclosure = before.disclosure();
            before.rule().ifPresent(this::start);
        }

        private void start(FeeRule rule) {
            fee = rule.fee();
            cycle = rule.cycle();
            floor = rule.floor();
            cap = rule.cap();
            due = rule.due();
        }

        void take(TermsPart part) {
            lacksFee |= fee == null && needsFee(part);
            switch (part) {
                case TermsPart.NoFee() -> fee = null;
                case TermsPart.NewFee(var other) -> {
                    fee = other;
                    cycle = new Cycle.PerWin();
                    floor = null;
                    cap = null;
                    due = FeeRule.Due.WIN;
                }
                case TermsPart.Per(var other) -> cycle = other;
                case TermsPart.AtLeast(var amount) -> floor = amount;
                case TermsPart.AtMost(var amount) -> cap = amount;
                case TermsPart.DueOn(var other) -> due = other;
                case TermsPart.ProtectedFor(var days) -> protectionDays = days;
                case TermsPart.ClientTold(var words) -> disclosure = words;
            }
        }

        private static boolean needsFee(TermsPart part) {
            return switch (part) {
                case TermsPart.NoFee _,
                        TermsPart.NewFee _,
                        TermsPart.ProtectedFor _,
                        TermsPart.ClientTold _ ->
                        false;
                case TermsPart.AtLeast(var amount) -> amount != null;
                case TermsPart.AtMost(var amount) -> amount != null;
                case TermsPart.Per _, TermsPart.DueOn _ -> true;
            };
        }

        Outcome outcome() {
            if (lacksFee) {
                return new Outcome.Refused(Problem.NO_FEE);
            }
            if (fee instanceof Fee.Flat && (floor != null || cap != null)) {
                return new Outcome.Refused(Problem.FLAT_FEE_WITH_LIMIT);
            }
            if (floor != null && cap != null && !floor.isSameCurrency(cap)) {
                return new Outcome.Refused(Problem.TWO_CURRENCIES);
            }
            if (floor != null && cap != null && floor.isGreaterThan(cap)) {
                return new Outcome.Refused(Problem.FLOOR_ABOVE_CAP);
            }
            var rule = fee == null ? null : new FeeRule(fee, cycle, floor, cap, due);
            return new Outcome.Agreed(new AgreedTerms(rule, protectionDays, disclosure));
        }
    }
}
