package io.baton.revenue;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// The months that figures are asked for, both included.
public record Period(YearMonth first, YearMonth last) {

    /// No figures are older.
    private static final YearMonth BEGINNING = YearMonth.of(2000, 1);

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month, month);
    }

    public static Period ofYear(int year) {
        return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /// All there is.
    public static Period everUntil(YearMonth now) {
        return new Period(BEGINNING, now);
    }

    /// This many months up to the last one.
    public static Period endingWith(YearMonth last, int months) {
        return new Period(last.minusMonths(months - 1L), last);
    }

    public int length() {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    /// Oldest first.
    public List<YearMonth> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    public boolean isMonth() {
        return first.equals(last);
    }

    /// Whether it's from [#everUntil].
    public boolean isFromTheBeginning() {
        return first.equals(BEGINNING);
    }

    /// Whether it's a calendar year.
    public boolean isYear() {
        return first.getMonthValue() == 1 && length() == 12;
    }

    public boolean startsAfter(YearMonth now) {
        return first.isAfter(now);
    }

    /// Without the months after this one, if it's among them.
    public Period upTo(YearMonth now) {
        return contains(now) ? new Period(first, now) : this;
    }

    public Period plusMonths(long months) {
        return new Period(first.plusMonths(months), last.plusMonths(months));
    }

    /// From the first month of either to the last of either.
    public Period and(Period other) {
        return new Period(
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last);
    }
}
