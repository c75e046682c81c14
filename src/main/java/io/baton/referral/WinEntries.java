package io.baton.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;

/// The one-time amounts that a referral's wins brought, line by line. In each currency, together
/// they are what the win is worth now, or zero.
public final class WinEntries {
    private WinEntries() {}

    /// @param recordedAt when it was recorded
    /// @param on the date it counts on
    /// @param amount negative if it reverses an earlier entry
    public record Entry(Instant recordedAt, LocalDate on, Money amount) {}

    /// Entries of steps that weren't undone, oldest first.
    public static List<Entry> of(Referral referral) {
        return referral.history().standing().stream().flatMap(WinEntries::of).toList();
    }

    /// What the win was worth at that time, in the currency it had then.
    public static Money worthAt(Referral referral, State.Won won, Instant time) {
        var entries =
                of(referral).stream()
                        .filter(entry -> !entry.recordedAt().isAfter(time))
                        .map(Entry::amount)
                        .toList();
        var currency =
                entries.isEmpty() ? won.amount().currency() : entries.getLast().getCurrencyUnit();
        return entries.stream()
                .filter(amount -> amount.getCurrencyUnit().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    private static Stream<Entry> of(Step step) {
        var at = step.at();
        return switch (step.event()) {
            case Event.Won won -> Stream.of(new Entry(at, won.on(), won.amount().oneTime()));
            case Event.Restated restated ->
                    Stream.of(
                            new Entry(
                                    at, restated.beforeOn(), restated.before().oneTime().negated()),
                            new Entry(at, restated.on(), restated.after().oneTime()));
            case Event.Corrected(var amount, var on) -> Stream.of(new Entry(at, on, amount));
            case Event.Reopened(var reversed, var on) ->
                    reversed == null
                            ? Stream.empty()
                            : Stream.of(
                                    new Entry(
                                            at,
                                            Objects.requireNonNull(on),
                                            reversed.oneTime().negated()));
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> Stream.empty();
        };
    }
}
