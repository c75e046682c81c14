package io.baton.past;

import io.baton.partner.PartnerId;
import io.baton.referral.ClientNeed;
import io.baton.referral.Direction;
import io.baton.referral.Event;
import io.baton.referral.Parties;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.ReferralHistory;
import io.baton.referral.Registration;
import io.baton.referral.State;
import io.baton.referral.Step;
import io.baton.terms.AgreedTerms;
import io.baton.terms.DatedAmount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A referral of the time before Baton.
///
/// @param on the day when the client was passed on
/// @param partner may be null only if it's outbound and was neither won nor lost
/// @param terms agreed with the partner for this direction; they hold if it was won or lost
public record PastReferral(
        LocalDate on,
        Direction direction,
        ClientNeed wanted,
        @Nullable PartnerId partner,
        AgreedTerms terms,
        PastResult result) {

    /// In most time zones it's the same day. The hour isn't known.
    private static final LocalTime NOON = LocalTime.NOON;

    public PastReferral {
        boolean needsPartner =
                direction == Direction.IN
                        || result instanceof PastResult.Won
                        || result instanceof PastResult.Lost;
        if (needsPartner && partner == null) {
            throw new IllegalArgumentException("a partner is missing");
        }
    }

    /// The referral as it's stored. The member who imports it holds the baton and answers for what
    /// the file says. One that was won or lost was accepted on the day it was passed on.
    ///
    /// @param registration with the import
    /// @param zone the firm's
    public Referral as(Registration registration, ZoneId zone) {
        var imported = Objects.requireNonNull(registration.imported());
        var steps = new Steps(imported, zone);
        var state = state(steps);
        return new Referral(
                registration,
                wanted,
                new Parties(direction, partner, imported.by(), imported.by()),
                state,
                new ReferralHistory(steps.all, payments(imported)),
                0);
    }

    private State state(Steps steps) {
        steps.add(on, new State.Logged(), new Event.Logged());
        return switch (result) {
            case PastResult.Open() -> steps.last;
            case PastResult.Won(var amount, var day, var payments) -> {
                accept(steps);
                var fee = terms.fee();
                var won = new State.Won(amount, fee, day);
                steps.add(day, won, new Event.Won(amount, fee, day));
                payments.forEach(payment -> steps.add(payment.on(), won, paid(payment)));
                yield won;
            }
            case PastResult.Lost(var reason) -> {
                accept(steps);
                yield steps.add(on, new State.Lost(reason), new Event.Lost(reason));
            }
            case PastResult.Withdrawn(var reason) ->
                    steps.add(on, new State.Withdrawn(reason), new Event.Withdrawn(reason));
        };
    }

    private void accept(Steps steps) {
        steps.add(on, new State.Accepted(steps.at(on)), new Event.Accepted(null, terms));
    }

    private static Event paid(DatedAmount payment) {
        var amount = payment.amount();
        return amount.isNegative()
                ? new Event.PaymentReversed(amount.negated(), payment.on())
                : new Event.Paid(amount, payment.on());
    }

    private List<Payment> payments(Registration.Imported imported) {
        return result instanceof PastResult.Won(_, _, var payments)
                ? payments.stream()
                        .map(each -> new Payment(each.amount(), each.on(), imported.by()))
                        .toList()
                : List.of();
    }

    /// What the file says, step by step.
    private static final class Steps {
        private final Registration.Imported imported;
        private final ZoneId zone;
        private final List<Step> all = new ArrayList<>();
        private State last = new State.Logged();

        Steps(Registration.Imported imported, ZoneId zone) {
            this.imported = imported;
            this.zone = zone;
        }

        State add(LocalDate day, State next, Event event) {
            all.add(new Step(after(day), imported.by(), last.stage(), next.stage(), event));
            last = next;
            return next;
        }

        /// A win may be dated before the referral. Steps are in order all the same.
        private Instant after(LocalDate day) {
            var at = at(day);
            return all.isEmpty() || at.isAfter(all.getLast().at()) ? at : all.getLast().at();
        }

        /// Never later than the import, even today.
        Instant at(LocalDate day) {
            var noon = day.atTime(NOON).atZone(zone).toInstant();
            return noon.isAfter(imported.at()) ? imported.at() : noon;
        }
    }
}
