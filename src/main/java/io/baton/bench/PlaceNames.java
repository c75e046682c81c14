package io.baton.bench;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Well-known places, and capitalized words that are none. The countries and many cities come from
/// the JDK, from its locales and time zones.
final class PlaceNames {
    /// Words in the longest name that is looked up.
    static final int LONGEST = 4;

    private static final String MORE_CITIES =
            """
            aachen, aberdeen, albuquerque, antwerp, atlanta, austin, baltimore, barcelona, basel, bath,
            belfast, bern, bilbao, birmingham, bonn, bordeaux, boston, bradford, bremen, brighton,
            bristol, bruges, calgary, cambridge, cardiff, charlotte, cincinnati, cleveland, cologne,
            columbus, cork, coventry, dallas, derby, dortmund, dresden, duisburg, dundee, dusseldorf,
            düsseldorf, edinburgh, eindhoven, essen, exeter, florence, fort worth, frankfurt, galway,
            geneva, genoa, ghent, glasgow, gothenburg, graz, grenoble, hamburg, hanover, hannover,
            heidelberg, houston, hull, indianapolis, innsbruck, jacksonville, kansas city, karlsruhe,
            kiel, köln, krakow, las vegas, lausanne, leeds, leicester, leipzig, lille, limerick, linz,
            liverpool, lucerne, lyon, malaga, malmö, manchester, mannheim, marseille, memphis, miami,
            milan, milwaukee, minneapolis, montpellier, montreal, mumbai, munich, münchen, münster,
            nantes, naples, nashville, new orleans, newcastle, norwich, nottingham, nuremberg, nürnberg,
            oakland, omaha, orlando, ottawa, oxford, philadelphia, pittsburgh, plymouth, porto,
            portland, portsmouth, potsdam, raleigh, rotterdam, sacramento, salt lake city, salzburg,
            san antonio, san diego, san francisco, san jose, seattle, seville, sheffield, southampton,
            st. gallen, stockport, strasbourg, stuttgart, swansea, tampa, the hague, toulouse, tucson,
            turin, utrecht, valencia, venice, washington, winterthur, wolfsburg, worcester, zurich,
            england, scotland, wales, northern ireland, great britain, uk, usa, uae, bavaria, saxony,
            hesse, texas, california, florida, europe, asia, africa, australia, north america
            """;

    /// Names of the JDK that are rather words.
    private static final Set<String> WORDS = Set.of("center", "general", "easter", "universal");

    private static final Set<String> PLACES = places();
    private static final Set<String> NONE = none();

    private PlaceNames() {}

    /// @param name in any case, possibly with `'s`
    static boolean contains(String name) {
        return PLACES.contains(name.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", ""));
    }

    /// Whether a capitalized word is certainly not a place: a month, a weekday, a language.
    static boolean isNone(String word) {
        return NONE.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> places() {
        var zones =
                ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/") && !id.startsWith("Etc"))
                        .map(id -> id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
        var countries =
                Arrays.stream(Locale.getISOCountries())
                        .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
        var cities = Arrays.stream(MORE_CITIES.split(",")).map(String::strip);
        var places = lower(Stream.of(zones, countries, cities).flatMap(each -> each));
        places.removeAll(WORDS);
        return Set.copyOf(places);
    }

    private static Set<String> none() {
        var months =
                Arrays.stream(Month.values())
                        .map(each -> each.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        var days =
                Arrays.stream(DayOfWeek.values())
                        .map(each -> each.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        var languages =
                Arrays.stream(Locale.getISOLanguages())
                        .map(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH));
        var others = Stream.of("Christmas", "Easter", "Spring", "Summer", "Autumn", "Winter");
        return Set.copyOf(lower(Stream.of(months, days, languages, others).flatMap(each -> each)));
    }

    private static Set<String> lower(Stream<String> names) {
        var all = new HashSet<String>();
        names.forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        return all;
    }
}
