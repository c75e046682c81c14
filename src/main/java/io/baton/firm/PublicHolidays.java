package io.baton.firm;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The public holidays of a region in any year. The library keeps what it has read and computed.
public final class PublicHolidays {
    private PublicHolidays() {}

    static boolean contains(HolidayRegion region, LocalDate day) {
        var parts = region.part().isEmpty() ? new String[0] : new String[] {region.part()};
        return manager(region.country()).isHoliday(day, HolidayType.PUBLIC_HOLIDAY, parts);
    }

    /// A whole country, by its English name or ISO code.
    public static Optional<HolidayRegion> country(String words) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new HolidayRegion(code, "", name(code)))
                .filter(each ->
                        each.name().equalsIgnoreCase(words)
                                || each.country().equalsIgnoreCase(words))
                .filter(each -> HolidayManager.getSupportedCalendarCodes().contains(each.country()))
                .findFirst();
    }

    /// The parts of a country with holidays of their own, by name.
    public static List<HolidayRegion> parts(HolidayRegion country) {
        var all = manager(country.country()).getCalendarHierarchy().getChildren();
        return all.entrySet().stream()
                .map(each -> part(country, each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(HolidayRegion::name))
                .toList();
    }

    private static HolidayRegion part(HolidayRegion country, String id, CalendarHierarchy part) {
        var name = country.name() + ", " + part.getDescription(Locale.ENGLISH);
        return new HolidayRegion(country.country(), id, name);
    }

    /// Names of countries, for suggestions.
    public static Stream<String> countryNames() {
        return Arrays.stream(Locale.getISOCountries()).map(PublicHolidays::name);
    }

    private static String name(String country) {
        return Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(
                ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }
}
