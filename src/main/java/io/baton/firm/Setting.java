package io.baton.firm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A setting of the firm that its keeper can change.
public enum Setting {
    NAME("Firm name", Firm::name, (to, from) -> to.withName(from.name())),
    CURRENCY(
            "Currency",
            firm -> firm.currency().getCode(),
            (to, from) -> to.withCurrency(from.currency())),
    ZONE(
            "Time zone",
            firm -> firm.zone().getId(),
            (to, from) -> to.withCalendar(to.calendar().withZone(from.zone()))),
    HOURS(
            "Working hours",
            firm -> firm.hours().toString(),
            (to, from) -> to.withCalendar(to.calendar().withHours(from.hours()))),
    PUBLIC_HOLIDAYS(
            "Public holidays",
            firm -> region(firm.calendar().holidays().region()),
            (to, from) ->
                    withHolidays(
                            to,
                            to.calendar()
                                    .holidays()
                                    .withRegion(from.calendar().holidays().region()))),
    HOLIDAYS(
            "Other holidays",
            firm -> text(firm.calendar().holidays()),
            (to, from) ->
                    withHolidays(
                            to, to.calendar().holidays().withDates(from.calendar().holidays()))),
    DEADLINES(
            "Time to answer",
            firm -> text(firm.deadlines()),
            (to, from) -> to.withCalendar(to.calendar().withDeadlines(from.deadlines()))),
    PROTECTION(
            "Protection window",
            firm -> days(firm.rules().protectionDays()),
            (to, from) ->
                    to.withRules(to.rules().withProtectionDays(from.rules().protectionDays()))),
    STATEMENT_DAY(
            "Statement day",
            firm -> "the " + ordinal(firm.rules().statementDay()),
            (to, from) -> to.withRules(to.rules().withStatementDay(from.rules().statementDay()))),
    KEEPER("Keeper", firm -> name(firm.keeper()), (to, from) -> to.withKeeper(from.keeper()));

    private static final DateTimeFormatter EVERY_YEAR =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter ONE_YEAR =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final String label;
    private final Function<Firm, String> value;
    private final BinaryOperator<Firm> copy;

    /// @param copy the first firm with this setting of the second
    Setting(String label, Function<Firm, String> value, BinaryOperator<Firm> copy) {
        this.label = label;
        this.value = value;
        this.copy = copy;
    }

    public String label() {
        return label;
    }

    /// The firm's value as text, which a form can read back; empty for none.
    public String of(Firm firm) {
        return value.apply(firm);
    }

    /// The firm with this setting of the other.
    Firm copied(Firm to, Firm from) {
        return copy.apply(to, from);
    }

    /// Two members can have one name.
    boolean same(Firm one, Firm other) {
        return this == KEEPER
                ? Objects.equals(id(one.keeper()), id(other.keeper()))
                : of(one).equals(of(other));
    }

    private static Firm withHolidays(Firm firm, Holidays holidays) {
        return firm.withCalendar(firm.calendar().withHolidays(holidays));
    }

    private static String region(@Nullable HolidayRegion region) {
        return region == null ? "" : region.name();
    }

    private static String text(Holidays holidays) {
        return Stream.concat(
                        holidays.yearly().stream().map(EVERY_YEAR::format),
                        holidays.once().stream().map(ONE_YEAR::format))
                .collect(Collectors.joining(", "));
    }

    /// `8 working hours, reminder after 4`
    private static String text(OfferDeadlines deadlines) {
        return "%s, reminder after %s"
                .formatted(
                        hours(deadlines.deadline()).replace(" hour", " working hour"),
                        amount(deadlines.reminder()));
    }

    /// `1 hour`, `8 hours`, `1.5 hours`
    public static String hours(Duration time) {
        var amount = amount(time);
        return amount + (amount.equals("1") ? " hour" : " hours");
    }

    /// Hours as a number, e.g. `1.5`.
    public static String amount(Duration time) {
        return BigDecimal.valueOf(time.toMinutes())
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// `1st`, `22nd`, `28th`
    private static String ordinal(int day) {
        boolean teen = day / 10 == 1;
        return day
                + switch (teen ? 0 : day % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static String days(int count) {
        return count == 1 ? "1 day" : count + " days";
    }

    private static String name(@Nullable Individual person) {
        return person == null ? "" : person.name();
    }

    private static @Nullable String id(@Nullable Individual person) {
        return person == null ? null : person.id();
    }
}
