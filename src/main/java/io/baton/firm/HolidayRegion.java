package io.baton.firm;

import java.util.Locale;

/// A country, or a part of one, whose public holidays are free.
///
/// @param country ISO code, such as `DE`
/// @param part the part's id in the library, such as `by`; empty for the whole country
/// @param name as people read and type it: `Germany, Bavaria`
public record HolidayRegion(String country, String part, String name) {

    /// `DE`, or `DE-BY`
    public String code() {
        return part.isEmpty() ? country : country + "-" + part.toUpperCase(Locale.ROOT);
    }
}
