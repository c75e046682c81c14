package io.baton.digest;

import static java.util.stream.Collectors.groupingBy;

import io.baton.referral.Event;
import io.baton.referral.Payment;
import io.baton.referral.Step;
import io.baton.revenue.Counting;
import io.baton.revenue.Earning;
import io.baton.revenue.SumsByCurrency;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;

/// What was recorded this week for days before it: a win or a payment with an earlier date. It
/// counts in its month and in no week.
///
/// @param earned what the firm earned with it; negative if a payment was taken back
public record Backdated(YearMonth month, SumsByCurrency earned) {

    private record Income(LocalDate on, Money amount) {}

    /// The latest month first; empty if nothing was recorded for earlier days.
    ///
    /// @param changed wins that may have been recorded, or have payments that were, since then
    static List<Backdated> of(Collection<Earning> changed, Window window) {
        var months = new TreeMap<YearMonth, List<Income>>(Comparator.reverseOrder());
        months.putAll(
                changed.stream()
                        .flatMap(win -> recorded(win, window))
                        .collect(groupingBy(each -> YearMonth.from(each.on()))));
        return months.entrySet().stream()
                .map(each ->
                        new Backdated(
                                each.getKey(),
                                SumsByCurrency.of(each.getValue().stream().map(Income::amount))))
                .filter(each -> !each.earned().amounts().isEmpty())
                .toList();
    }

    private static Stream<Income> recorded(Earning win, Window window) {
        if (window.contains(win.recordedAt())) {
            return win.imported() || !win.worthAt(window.since()).isZero()
                    ? Stream.empty()
                    : incomes(win, window);
        }
        var earlier = paymentsBefore(win, window);
        return earlier.equals(win.referral().payments())
                ? Stream.empty()
                : Stream.concat(
                        incomes(win, window),
                        Counting.of(win.referral(), earlier).stream()
                                .flatMap(each -> incomes(each, window))
                                .map(each -> new Income(each.on(), each.amount().negated())));
    }

    /// What a win earns on days before the window.
    private static Stream<Income> incomes(Earning win, Window window) {
        var last = window.firstDay().minusDays(1);
        return win.earned().stream()
                .flatMap(series ->
                        series.datesUpTo(last).map(day -> new Income(day, series.amount())));
    }

    /// Those that were recorded before the window, or have a day in it.
    private static List<Payment> paymentsBefore(Earning win, Window window) {
        var payments = new ArrayList<>(win.referral().payments());
        win.referral().history().standing().stream()
                .filter(step -> window.contains(step.at()))
                .flatMap(Backdated::paid)
                .forEach(recorded ->
                        payments.stream()
                                .filter(each ->
                                        each.on().equals(recorded.on())
                                                && each.amount().equals(recorded.amount()))
                                .findFirst()
                                .filter(each -> each.on().isBefore(window.firstDay()))
                                .ifPresent(payments::remove));
        return payments;
    }

    private static Stream<Income> paid(Step step) {
        return switch (step.event()) {
            case Event.Paid(var amount, var on) -> Stream.of(new Income(on, amount));
            case Event.PaymentReversed(var amount, var on) ->
                    Stream.of(new Income(on, amount.negated()));
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> Stream.empty();
        };
    }
}
