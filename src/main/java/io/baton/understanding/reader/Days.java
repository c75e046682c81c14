package io.baton.understanding.reader;

import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Fills in what a date leaves out.
///
/// @param today the firm's current date
/// @param direction where a date without a year or a week lies
/// @param region ISO 3166 code of the firm's country; empty if that doesn't matter
record Days(LocalDate today, Direction direction, String region) {
    /// Countries that write the month first, or either way.
    private static final Set<String> MONTH_FIRST =
            Set.of(
                    "", "ZZ", "US", "CA", "PH", "PR", "GU", "VI", "AS", "MP", "UM", "JP", "CN",
                    "KR", "TW", "HU", "LT", "MN");

    enum Direction {
        PAST,
        FUTURE,
        NEAREST
    }

    Days towards(Direction other) {
        return new Days(today, other, region);
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
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> YearMonth.of(year, month))
                .filter(yearMonth -> yearMonth.isValidDay(day))
                .map(yearMonth -> yearMonth.atDay(day))
                .filter(this::fits)
                .min(comparingLong(this::distance))
                .<DateReading>map(DateReading.Understood::new)
                .orElseGet(() -> new DateReading.Unclear(DateProblem.NO_SUCH_DAY));
    }

    /// `the 20th`
    DateReading of(int dayOfMonth) {
        var thisMonth = YearMonth.from(today);
        return IntStream.rangeClosed(-2, 2)
                .mapToObj(thisMonth::plusMonths)
                .filter(month -> month.isValidDay(dayOfMonth))
                .map(month -> month.atDay(dayOfMonth))
                .filter(this::fitsFuture)
                .min(comparingLong(this::distance))
                .<DateReading>map(DateReading.Understood::new)
                .orElseGet(() -> new DateReading.Unclear(DateProblem.NO_SUCH_DAY));
    }

    /// A month without a year.
    YearMonth of(Month month, Optional<Integer> year) {
        if (year.isPresent()) {
            return YearMonth.of(year.get(), month);
        }
        var now = YearMonth.from(today);
        var same = YearMonth.of(now.getYear(), month);
        return switch (direction) {
            case PAST -> same.isAfter(now) ? same.minusYears(1) : same;
            case FUTURE, NEAREST -> same.isBefore(now) ? same.plusYears(1) : same;
        };
    }

    private boolean fits(LocalDate day) {
        return switch (direction) {
            case PAST -> !day.isAfter(today);
            case FUTURE -> !day.isBefore(today);
            case NEAREST -> true;
        };
    }

    private boolean fitsFuture(LocalDate day) {
        return direction == Direction.PAST ? !day.isAfter(today) : !day.isBefore(today);
    }

    private long distance(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, today));
    }
}
