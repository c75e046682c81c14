package io.baton.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// A referral's steps and payments so far. Entries are added, never changed.
///
/// @param steps oldest first; the first one logged the referral
/// @param payments negative for one that was reversed
public record ReferralHistory(List<Step> steps, List<Payment> payments) {

    public ReferralHistory {
        steps = List.copyOf(steps);
        payments = List.copyOf(payments);
    }

    ReferralHistory with(Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new ReferralHistory(all, payments);
    }

    ReferralHistory with(Payment payment) {
        var all = new ArrayList<>(payments);
        all.add(payment);
        return new ReferralHistory(steps, all);
    }

    /// The steps that count: those that weren't undone, without the ones that undid them.
    public List<Step> standing() {
        var standing = new ArrayList<Step>();
        for (var step : steps) {
            if (step.event() instanceof Event.Undone(var count)) {
                var left = Math.max(1, standing.size() - count);
                standing.subList(left, standing.size()).clear();
            } else {
                standing.add(step);
            }
        }
        return List.copyOf(standing);
    }

    /// Hides them in all text that a person typed and the partner may see.
    ReferralHistory withoutContactDetails() {
        return new ReferralHistory(
                steps.stream()
                        .map(step ->
                                switch (step.event()) {
                                    case Event.Withdrawn(var reason) ->
                                            step.with(
                                                    new Event.Withdrawn(
                                                            ContactDetails.hidden(reason)));
                                    case Event.HandedBack(var from, var reason) ->
                                            step.with(
                                                    new Event.HandedBack(
                                                            from, ContactDetails.hidden(reason)));
                                    case Event.Edited(var before, var after) ->
                                            step.with(
                                                    new Event.Edited(
                                                            before.withoutContactDetails(),
                                                            after.withoutContactDetails()));
                                    case Event.AcceptedElsewhere(var contact, var how, var known) ->
                                            step.with(
                                                    new Event.AcceptedElsewhere(
                                                            contact,
                                                            ContactDetails.hidden(how),
                                                            known));
                                    case Event.Noted(var text, var shared) ->
                                            step.with(
                                                    new Event.Noted(
                                                            ContactDetails.hidden(text), shared));
                                    case Event.Lost(var reason, var reported) ->
                                            step.with(
                                                    new Event.Lost(
                                                            ContactDetails.hidden(reason),
                                                            reported));
                                    case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ ->
                                            step;
                                })
                        .toList(),
                payments);
    }

    /// What was paid for the win, less the payments that were reversed.
    public Money paid(WinAmount win) {
        return payments.stream()
                .map(Payment::amount)
                .filter(amount -> amount.getCurrencyUnit().equals(win.currency()))
                .reduce(Money.zero(win.currency()), Money::plus);
    }

    Step lastMove() {
        var standing = standing();
        return standing.reversed().stream()
                .filter(Step::moved)
                .findFirst()
                .orElseGet(standing::getFirst);
    }

    Optional<Instant> acceptedAt() {
        return Acceptance.in(standing()).map(Acceptance::at);
    }

    /// Offers that were undone count too, so that the number of a round is never used again.
    int offers() {
        return (int) steps.stream().filter(step -> step.event() instanceof Event.Offered).count();
    }
}
