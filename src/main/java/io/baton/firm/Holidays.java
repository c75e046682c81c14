package io.baton.firm;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;

/// Days on which the firm doesn't work, besides its free weekdays.
///
/// @param yearly the same date every year
/// @param once dates of one year
public record Holidays(List<MonthDay> yearly, List<LocalDate> once) {

    public static final Holidays NONE = new Holidays(List.of(), List.of());

    public Holidays {
        yearly = sorted(yearly);
        once = sorted(once);
    }

    private static <T extends Comparable<? super T>> List<T> sorted(Collection<T> days) {
        return days.stream().distinct().sorted().toList();
    }

    public boolean contains(LocalDate day) {
        return yearly.contains(MonthDay.from(day)) || once.contains(day);
    }
}
