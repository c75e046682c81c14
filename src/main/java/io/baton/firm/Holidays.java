package io.baton.firm;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Days on which the firm doesn't work, besides its free weekdays.
///
/// @param yearly the same date every year
/// @param once dates of one year
/// @param region its public holidays are free too; null if none was set
public record Holidays(
        List<MonthDay> yearly, List<LocalDate> once, @Nullable HolidayRegion region) {

    public static final Holidays NONE = new Holidays(List.of(), List.of());

    public Holidays(List<MonthDay> yearly, List<LocalDate> once) {
        this(yearly, once, null);
    }

    public Holidays {
        yearly = sorted(yearly);
        once = sorted(once);
    }

    private static <T extends Comparable<? super T>> List<T> sorted(Collection<T> days) {
        return days.stream().distinct().sorted().toList();
    }

    /// With the dates of the other.
    public Holidays withDates(Holidays other) {
        return new Holidays(other.yearly, other.once, region);
    }

    public Holidays withRegion(@Nullable HolidayRegion next) {
        return new Holidays(yearly, once, next);
    }

    public boolean contains(LocalDate day) {
        return yearly.contains(MonthDay.from(day))
                || once.contains(day)
                || region != null && PublicHolidays.contains(region, day);
    }
}
