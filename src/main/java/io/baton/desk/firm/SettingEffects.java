package io.baton.desk.firm;

import io.baton.chat.Text;
import io.baton.desk.revenue.BooksLoader;
import io.baton.digest.Subscription;
import io.baton.digest.Subscriptions;
import io.baton.firm.Firm;
import io.baton.firm.Setting;
import io.baton.firm.SettingChange;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/// What changed settings do to the data that exists.
final class SettingEffects {
    private static final YearMonth FIRST = YearMonth.of(2000, 1);

    private final BooksLoader booksLoader;
    private final Subscriptions subscriptions;

    SettingEffects(BooksLoader booksLoader, Subscriptions subscriptions) {
        this.booksLoader = booksLoader;
        this.subscriptions = subscriptions;
    }

    /// One text for each kind of change that has an effect.
    List<Text> of(List<SettingChange> changes, Firm next) {
        var settings = changes.stream().map(SettingChange::setting).collect(Collectors.toSet());
        return Stream.of(
                        deadlines(settings::contains, next),
                        zone(settings::contains, next),
                        protection(settings::contains, next))
                .flatMap(Optional::stream)
                .map(Text::of)
                .toList();
    }

    private static Optional<String> deadlines(Predicate<Setting> changed, Firm next) {
        if (changed.test(Setting.DEADLINES)) {
            var hours = Setting.amount(next.deadlines().deadline());
            return Optional.of(
                    "Offers already sent keep their deadline. New ones are due after %s working %s."
                            .formatted(hours, hours.equals("1") ? "hour" : "hours"));
        }
        return changed.test(Setting.HOURS)
                        || changed.test(Setting.HOLIDAYS)
                        || changed.test(Setting.PUBLIC_HOLIDAYS)
                ? Optional.of("Offers already sent keep their deadline.")
                : Optional.empty();
    }

    private static Optional<String> protection(Predicate<Setting> changed, Firm next) {
        int days = next.rules().protectionDays();
        return changed.test(Setting.PROTECTION)
                ? Optional.of(
                        "Claims that exist keep their end. "
                                + (days == 0
                                        ? "New referrals claim nothing."
                                        : "New ones run for %d %s."
                                                .formatted(days, days == 1 ? "day" : "days")))
                : Optional.empty();
    }

    private Optional<String> zone(Predicate<Setting> changed, Firm next) {
        return changed.test(Setting.ZONE)
                        && subscriptions.all(next.id()).stream().anyMatch(Subscription::active)
                ? Optional.of(
                        "Digests keep their time of day, now in %s.".formatted(next.zone().getId()))
                : Optional.empty();
    }

    /// What another currency does; empty if there's nothing in the firm's currency yet.
    Optional<String> ofCurrency(Firm firm, CurrencyUnit to, Instant now) {
        var own = firm.currency();
        var months =
                booksLoader
                        .totals()
                        .between(firm.id(), FIRST, YearMonth.from(firm.dayOf(now)))
                        .stream()
                        .filter(total -> total.amount().getCurrencyUnit().equals(own))
                        .count();
        int wins = booksLoader.tallies().of(firm).wins(own);
        return months + wins == 0
                ? Optional.empty()
                : Optional.of(
                        "%s %s in %s. They stay, but don't count in a share in %s."
                                .formatted(
                                        counted(months, wins),
                                        months + wins == 1 ? "is" : "are",
                                        own,
                                        to));
    }

    private static String counted(long months, long wins) {
        return Stream.of(count(months, "monthly total"), count(wins, "win"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
    }

    private static Optional<String> count(long number, String what) {
        return number == 0
                ? Optional.empty()
                : Optional.of("%d %s%s".formatted(number, what, number == 1 ? "" : "s"));
    }
}
