package io.baton.understanding.reader;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Fills in what a date leaves out. What the date is for says where it lies.
///
/// @param today the firm's current date
/// @param direction where a date without a year or a week lies
/// @param region ISO 3166 code of the firm's country; empty if that doesn't matter
public record Days(LocalDate today, Direction direction, String region) {
    /// Countries that write the month first, or either way.
    private static final Set<String> MONTH_FIRST =
            Set.of(
                    "", "ZZ", "US", "CA", "PH", "PR", "GU", "VI", "AS", "MP", "UM", "JP", "CN",
                    "KR", "TW", "HU", "LT", "MN");

    /// A start that was so many months ago is still talked about without its year.
    private static final int RECENT_MONTHS = 3;

    /// Where a date without a year lies.
    public sealed interface Direction {

        /// What has happened: the last such day. If that was before it can have happened, the
        /// nearest one is meant, even if it's still to come.
        ///
        /// @param since the first day on which it can have happened
        record Past(LocalDate since) implements Direction {}

        /// What begins, ends or is due: the first such day from a day on.
        ///
        /// @param since that day
        record Coming(LocalDate since) implements Direction {}

        /// The nearest such day; of months, the coming one.
        record Nearest() implements Direction {}
    }

    /// For what has happened, whenever that was.
    public static Days past(LocalDate today) {
        return past(today, LocalDate.MIN);
    }

    /// For what has happened.
    ///
    /// @param since the first day on which it can have happened
    public static Days past(LocalDate today, LocalDate since) {
        return new Days(today, new Direction.Past(since), "");
    }

    /// For what is still to come.
    public static Days coming(LocalDate today) {
        return new Days(today, new Direction.Coming(today), "");
    }

    /// For what begins or ends about now: mostly it's to come, but it may have done so lately.
    ///
    /// @param since the first day on which it can
    public static Days aroundNow(LocalDate today, LocalDate since) {
        var recent = today.minusMonths(RECENT_MONTHS).withDayOfMonth(1);
        return new Days(today, new Direction.Coming(since.isAfter(recent) ? since : recent), "");
    }

    /// @param country its ISO 3166 code
    public Days in(String country) {
        return new Days(today, direction, country);
    }

    Days future() {
        return new Days(today, new Direction.Coming(today), region);
    }

    Days past() {
        return isPast() ? this : new Days(today, new Direction.Past(LocalDate.MIN), region);
    }

    boolean isPast() {
        return direction instanceof Direction.Past;
    }

    /// Whether `4/1` is the 4th of January.
    boolean dayFirst() {
        return !MONTH_FIRST.contains(region);
    }

    DateReading exact(int year, int month, int day) {
        if (year < DateReader.FIRST_YEAR || year > DateReader.LAST_YEAR) {
            return new DateReading.Unclear(DateProblem.OUT_OF_RANGE);
        }
        boolean exists = month >= 1 && month <= 12 && Year.of(year).atMonth(month).isValidDay(day);
        return exists
                ? new DateReading.Understood(LocalDate.of(year, month, day))
                : new DateReading.Unclear(DateProblem.NO_SUCH_DAY);
    }

    /// A day without a year.
    DateReading of(Month month, int day) {
        return day(
                years(direction)
                        .map(year -> YearMonth.of(year, month))
                        .filter(yearMonth -> yearMonth.isValidDay(day))
                        .map(yearMonth -> yearMonth.atDay(day)),
                direction);
    }

    /// `the 20th`
    DateReading of(int dayOfMonth) {
        var thisMonth = YearMonth.from(today);
        return day(
                IntStream.rangeClosed(-2, 2)
                        .mapToObj(thisMonth::plusMonths)
                        .filter(month -> month.isValidDay(dayOfMonth))
                        .map(month -> month.atDay(dayOfMonth)),
                isPast() ? direction : new Direction.Coming(today));
    }

    /// A month without a year.
    public YearMonth of(Month month, Optional<Integer> year) {
        if (year.isPresent()) {
            return YearMonth.of(year.get(), month);
        }
        var lies = direction instanceof Direction.Nearest ? new Direction.Coming(today) : direction;
        var all =
                years(lies)
                        .map(each -> YearMonth.of(each, month))
                        .map(each -> new Candidate(each.atDay(1), each.atEndOfMonth()));
        return YearMonth.from(meant(all, lies).orElseThrow().first());
    }

    private record Candidate(LocalDate first, LocalDate last) {}

    private Stream<Integer> years(Direction lies) {
        int last =
                lies instanceof Direction.Coming(var since) && since.isAfter(today)
                        ? since.getYear()
                        : today.getYear();
        return IntStream.rangeClosed(today.getYear() - 1, last + 1).boxed();
    }

    private DateReading day(Stream<LocalDate> days, Direction lies) {
        return meant(days.map(day -> new Candidate(day, day)), lies)
                .<DateReading>map(found -> new DateReading.Understood(found.first()))
                .orElseGet(() -> new DateReading.Unclear(DateProblem.NO_SUCH_DAY));
    }

    private Optional<Candidate> meant(Stream<Candidate> candidates, Direction lies) {
        var all = candidates.toList();
        var nearest = Comparator.comparingLong(this::distance);
        return switch (lies) {
            case Direction.Nearest _ -> all.stream().min(nearest);
            case Direction.Coming(var since) ->
                    all.stream()
                            .filter(each -> !each.last().isBefore(since))
                            .min(Comparator.comparing(Candidate::first));
            case Direction.Past(var since) -> {
                var gone = all.stream().filter(each -> !each.first().isAfter(today)).toList();
                var possible = gone.stream().filter(each -> !each.last().isBefore(since)).toList();
                yield (possible.isEmpty() && !gone.isEmpty() ? all : possible)
                        .stream().min(nearest);
            }
        };
    }

    /// In days.
    private long distance(Candidate candidate) {
        return Math.abs(ChronoUnit.DAYS.between(candidate.first(), today));
    }
}
