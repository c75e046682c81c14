package io.baton.mongo;

import static io.baton.mongo.Listing.amount;
import static io.baton.mongo.Listing.money;
import static io.baton.mongo.Listing.who;

import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.State;
import io.baton.referral.Step;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.terms.FeeRule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Lists everything stored of a referral.
final class ReferralLines {
    private ReferralLines() {}

    static void of(Referral referral, Listing to) {
        var way = referral.outbound() ? "sent out" : "brought in";
        var heading = "R-%d, %s, %s".formatted(referral.number(), way, word(referral.stage()));
        to.under(heading, () -> facts(referral, to));
    }

    private static void facts(Referral referral, Listing to) {
        to.line("id %s, version %d".formatted(referral.id().value(), referral.version()));
        to.fact("client", referral.client());
        to.fact("need", referral.need());
        to.fact("contact of the client", referral.clientContact());
        to.fact("estimate", estimate(referral.estimate()));
        var partner = referral.partner();
        to.fact("partner", partner == null ? null : partner.value());
        to.fact("channel", referral.channel());
        bundle(referral, to);
        to.fact("state", state(referral));
        to.fact("sender", who(referral.sender()));
        to.fact("baton holder", who(referral.holder()));
        payments(referral).forEach(payment -> to.fact("payment", payment));
        to.under("history", () -> referral.steps().forEach(step -> to.line(step(step))));
    }

    private static void bundle(Referral referral, Listing to) {
        var bundlePart = referral.bundle();
        if (bundlePart != null) {
            var meant = bundlePart.intendedFor();
            to.fact("logged together by turn", bundlePart.turn());
            to.fact("meant for", meant == null ? "no known partner" : meant.value());
        }
    }

    /// With the corrections, which earlier builds stored as payments.
    private static Stream<String> payments(Referral referral) {
        return referral.steps().stream()
                .flatMap(step ->
                        switch (step.event()) {
                            case Event.Paid(var amount, var on) -> payment(amount, on, step.who());
                            case Event.PaymentReversed(var amount, var on) ->
                                    payment(amount.negated(), on, step.who());
                            case Event.Corrected(var amount, var on) ->
                                    payment(amount, on, step.who());
                            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ ->
                                    Stream.empty();
                        });
    }

    private static Stream<String> payment(Money amount, LocalDate on, @Nullable Individual by) {
        return by == null
                ? Stream.empty()
                : Stream.of("%s on %s, told by %s".formatted(amount(amount), on, who(by)));
    }

    /// The win as first recorded, as earlier builds stored it.
    private static WinAmount recorded(Referral referral, WinAmount net) {
        return referral.steps().stream()
                .map(Step::event)
                .flatMap(event ->
                        event instanceof Event.Corrected(var amount, _)
                                ? Stream.of(amount)
                                : Stream.empty())
                .reduce(Money::plus)
                .map(sum -> net.withOneTime(net.oneTime().minus(sum)))
                .orElse(net);
    }

    private static String state(Referral referral) {
        return switch (referral.state()) {
            case State.Logged _ -> "logged";
            case State.Offered offer ->
                    "offered in round %d at %s, reminder at %s, deadline %s, %s"
                            .formatted(
                                    offer.round(),
                                    offer.at(),
                                    offer.remindAt(),
                                    offer.deadline(),
                                    offer.reminded() ? "reminded" : "not reminded");
            case State.Accepted accepted -> "accepted at " + accepted.at();
            case State.Won won ->
                    "won %s on %s, %s"
                            .formatted(
                                    won(recorded(referral, won.amount())),
                                    won.on(),
                                    fee(rate(won.fee())));
            case State.Lost lost -> "lost: " + lost.reason();
            case State.Withdrawn withdrawn -> "withdrawn: " + withdrawn.reason();
        };
    }

    private static String step(Step step) {
        var who = step.who();
        return "%s %s, %s to %s: %s"
                .formatted(
                        step.at(),
                        who == null ? "the clock" : who(who),
                        word(step.from()),
                        word(step.to()),
                        event(step.event()));
    }

    private static String event(Event event) {
        return switch (event) {
            case Event.Logged _ -> "logged";
            case Event.Offered offered ->
                    "offered to %s in round %d, deadline %s"
                            .formatted(offered.to().value(), offered.round(), offered.deadline());
            case Event.Invited invited ->
                    "link for %s in round %d, bearer %s"
                            .formatted(who(invited.guest()), invited.round(), invited.bearer());
            case Event.Reminded _ -> "reminded";
            case Event.Accepted _ -> "accepted";
            case Event.Declined declined ->
                    "declined by %s: %s".formatted(declined.partner().value(), declined.reason());
            case Event.Lapsed lapsed -> "lapsed at " + lapsed.partner().value();
            case Event.Passed passed ->
                    "passed from %s to %s".formatted(who(passed.from()), who(passed.to()));
            case Event.Noted noted -> "noted: " + noted.text();
            case Event.Won won ->
                    "won %s on %s, %s".formatted(won(won.amount()), won.on(), fee(rate(won.fee())));
            case Event.Ended ended -> "ended on " + ended.on();
            case Event.Lost lost -> "lost: " + lost.reason();
            case Event.Withdrawn withdrawn -> "withdrawn: " + withdrawn.reason();
            case Event.Paid paid -> "paid %s on %s".formatted(amount(paid.amount()), paid.on());
            case Event.PaymentReversed reversed ->
                    "paid %s on %s".formatted(amount(reversed.amount().negated()), reversed.on());
            case Event.Corrected corrected ->
                    "paid %s on %s".formatted(amount(corrected.amount()), corrected.on());
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> event.toString();
        };
    }

    private static @Nullable String estimate(@Nullable Estimate estimate) {
        if (estimate == null) {
            return null;
        }
        return estimate.equals(Estimate.of(Worth.once(estimate.worth().amount())))
                ? money(estimate.worth().amount())
                : estimate.toString();
    }

    private static String won(WinAmount won) {
        return won.recurs() ? won.toString().replace(", prices=[]]", "]") : amount(won.oneTime());
    }

    private static @Nullable Percentage rate(@Nullable FeeRule rule) {
        return rule == null ? null : rule.plainRate().orElseThrow();
    }

    private static String fee(@Nullable Percentage fee) {
        return fee == null ? "no fee" : "fee %s%%".formatted(fee.value().toPlainString());
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case LOGGED -> "logged";
            case OFFERED -> "offered";
            case ACCEPTED -> "accepted";
            case WON -> "won";
            case LOST -> "lost";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
