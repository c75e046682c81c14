package io.baton.understanding.reader;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/// The country in which a firm reads a phone number without a country code.
///
/// The time zone tells it best: the euro has twenty countries. The JDK has no table of zones by
/// country, so the larger ones are listed. For the rest, a currency's code starts with its country.
public final class PhoneRegion {
    /// libphonenumber's code for an unknown country: only numbers with a country code are read.
    public static final String UNKNOWN = "ZZ";

    private static final Map<String, String> BY_ZONE =
            byZone(
                    "US New_York Chicago Denver Los_Angeles Phoenix Detroit Boise Anchorage Honolulu",
                    "CA Toronto Vancouver Montreal Winnipeg Edmonton Halifax Regina St_Johns",
                    "GB London Belfast",
                    "IE Dublin",
                    "DE Berlin Busingen",
                    "AT Vienna",
                    "CH Zurich",
                    "FR Paris",
                    "NL Amsterdam",
                    "BE Brussels",
                    "LU Luxembourg",
                    "ES Madrid Canary Ceuta",
                    "PT Lisbon Madeira Azores",
                    "IT Rome",
                    "GR Athens",
                    "FI Helsinki",
                    "EE Tallinn",
                    "LV Riga",
                    "LT Vilnius",
                    "PL Warsaw",
                    "CZ Prague",
                    "SK Bratislava",
                    "SI Ljubljana",
                    "HR Zagreb",
                    "CY Nicosia",
                    "MT Malta",
                    "DK Copenhagen",
                    "SE Stockholm",
                    "NO Oslo",
                    "IS Reykjavik",
                    "HU Budapest",
                    "RO Bucharest",
                    "BG Sofia",
                    "AU Sydney Melbourne Brisbane Perth Adelaide Hobart Darwin Canberra",
                    "NZ Auckland",
                    "IN Kolkata Calcutta",
                    "SG Singapore",
                    "HK Hong_Kong",
                    "JP Tokyo",
                    "ZA Johannesburg",
                    "AE Dubai",
                    "IL Jerusalem Tel_Aviv",
                    "BR Sao_Paulo",
                    "MX Mexico_City");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private PhoneRegion() {}

    /// @return an ISO country code, or [#UNKNOWN]
    public static String of(CurrencyUnit currency, ZoneId zone) {
        var city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1);
        var country = currency.getCode().substring(0, 2);
        var byCurrency = COUNTRIES.contains(country) ? country : UNKNOWN;
        return BY_ZONE.getOrDefault(city, byCurrency);
    }

    private static Map<String, String> byZone(String... rows) {
        var zones = new HashMap<String, String>();
        for (var row : rows) {
            var words = List.of(row.split(" "));
            words.subList(1, words.size()).forEach(city -> zones.put(city, words.getFirst()));
        }
        return Map.copyOf(zones);
    }
}
