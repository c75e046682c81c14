package io.baton.understanding.reader;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;

/// Days that people name as deadlines, by the named groups of [PeriodDates].
final class Holiday {
    /// `the week after Easter`, `a week before Christmas`
    static final String NEAR =
            "(?:(?:(?<week>(?:the )?week)|(?:a|one) week) (?<near>after|before|of) )?";

    /// Matched as the group `day`. Not in `the Valentine's hampers`.
    static final String NAMED =
            "(?:valentine'?s(?: day)?|boxing day|st\\.? patrick'?s day|bonfire night|black friday"
                    + "|good friday|easter monday)"
                    + "(?!\\p{L})(?! (?!(?:at|and|or|if|we|they|please|for|in|is|so|but|as|because|since|otherwise|with|which|that|on|when|then|to|by"
                    + "|latest|thanks|would|20[0-9]{2})(?!\\p{L}))\\p{L})";

    /// Not in `over the Christmas closure`, which is a time, or `the Christmas party`, which is
    /// another day.
    static final String NO_EVENT =
            "(?! (?:closures?|closing|shut-?down|part(?:y|ies)|drinks|do|cards?|wreaths?|hampers?|jumpers?|lunch"
                    + "|dinner|trees?|lights|bonus(?:es)?|fair|concert|menus?|crackers|raffle)(?!\\p{L}))";

    private Holiday() {}

    /// The holiday, or the last working day of a week near it.
    static LocalDate near(Matcher match, int year) {
        var day = of(match, year);
        if (match.group("near") == null) {
            return day;
        }
        boolean wholeWeek = match.group("week") != null;
        return switch (match.group("near").charAt(0)) {
            case 'a', 'A' ->
                    wholeWeek
                            ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(4)
                            : day.plusWeeks(1);
            case 'b', 'B' ->
                    wholeWeek
                            ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                            : day.minusWeeks(1);
            default -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        };
    }

    private static LocalDate named(String name, int year) {
        return switch (name.charAt(0) + "" + name.charAt(2)) {
            case "vl" -> LocalDate.of(year, Month.FEBRUARY, 14);
            case "bx" -> LocalDate.of(year, Month.DECEMBER, 26);
            case "bn" -> LocalDate.of(year, Month.NOVEMBER, 5);
            case "ba" -> thanksgiving(year).plusDays(1);
            case "go" -> easter(year).minusDays(2);
            case "es" -> easter(year).plusDays(1);
            default -> LocalDate.of(year, Month.MARCH, 17);
        };
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    private static LocalDate of(Matcher match, int year) {
        if (match.group("day") != null) {
            return named(match.group("day").toLowerCase(Locale.ROOT), year);
        }
        if (match.group("xmas") != null) {
            return LocalDate.of(year, Month.DECEMBER, match.group("eve") == null ? 25 : 24);
        }
        if (match.group("newYear") != null) {
            return match.group("newEve") == null
                    ? LocalDate.of(year, Month.JANUARY, 1)
                    : LocalDate.of(year, Month.DECEMBER, 31);
        }
        if (match.group("thanks") != null) {
            return thanksgiving(year);
        }
        return match.group("halloween") != null
                ? LocalDate.of(year, Month.OCTOBER, 31)
                : easter(year);
    }

    /// Gauss's rule in the form of Meeus, Jones and Butcher, for the Gregorian calendar.
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int moon =
                (century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 19 * golden + 15)
                        % 30;
        int rest = year % 100;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int correction = (golden + 11 * moon + 22 * weekday) / 451;
        int sum = moon + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
