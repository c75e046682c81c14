package io.baton.referral.redaction;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Numbers that look like years, versions, round sums, ranges or lists of technical numbers, and
/// are taken for those unless a phone number is announced.
final class LikelyNumbers {
    private static final String FREE = "(?<!\\d)(?<!\\d[ .,/+-])(?<![(+])";
    private static final String END = "(?![ .,/-]?\\d)";
    private static final String YEAR = "(?:19|20)\\d{2}";

    /// The numbers behind `ports` or `ISO`, up to one that's grouped like a phone's.
    private static final String LIST =
            "(?!%1$s)[1-9]\\d{0,4}(?!\\d)(?:[\\s,/–-]{1,3}(?!%1$s)[1-9]\\d{0,4}(?!\\d))*+"
                    .formatted(References.AMERICAN);

    static final List<Pattern> ALL =
            Stream.of(
                            // years and dates
                            "(?<!\\d)(?<!\\d[./-])%1$s(?:\\s?[-–/]\\s?(?:%1$s|\\d{2}(?!\\d)))++(?:\\s%1$s[-–/](?:%1$s|\\d{2}(?!\\d)))*+%2$s"
                                    .formatted(YEAR, END),
                            "%1$s%2$s(?:[\\s/]{1,3}%2$s)++%3$s".formatted(FREE, YEAR, END),
                            "%s20[2-4]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])%s"
                                    .formatted(FREE, END),
                            "(?<![\\d.])\\d{1,2}\\.\\d{2}\\s?[-–]\\s?\\d{1,2}\\.\\d{2}(?!\\.?\\d)",
                            // versions and network addresses
                            "(?<![\\d.+])(?:\\d{1,2}\\.\\d{1,2}\\.\\d{4,5}\\.\\d{1,5}|\\d{1,3}\\.0\\.\\d{1,5}\\.\\d{1,5}"
                                    + "|\\d\\.\\d{1,2}\\.\\d{1,2}\\.\\d{3,5}|[12]\\d{4}\\.\\d{3,4}"
                                    + "|(?:\\d{1,3}\\.){3}\\d{1,3})(?!\\.?\\d)",
                            // round numbers and ranges of them
                            "%s[1-9]\\d{0,2}00\\s?[-–/]\\s?[1-9]\\d{0,3}00%s".formatted(FREE, END),
                            "%s[1-9]\\d{0,2}(?:[ '’.]\\d{3})*[ '’.]?000[ '’.]?000%s"
                                    .formatted(FREE, END),
                            "%s[1-9]\\d{0,2}(?:[ '’.]\\d{3})+(?<=000)%s".formatted(FREE, END),
                            // lists
                            "(?<!\\p{L})(?:(?i:(?:tcp|udp)|(?:tcp/|udp/)?ports?|vlans?|vnis?|asn|iso|iec|ieee|nist|catalyst|nexus)|AS|EN|DIN|BS)[\\s:#]{1,2}(%s)"
                                    .formatted(LIST),
                            "(?<!\\p{L})(?i:plz|zips?(?:\\scodes?)?|post(?:al\\s)?codes?)[\\s:]{1,2}(\\d{5}(?:[\\s,/–-]{1,3}\\d{4,5}(?!\\d))*+)",
                            "%s[1-9]\\d{0,2}(?:\\.\\d)?(?:/[1-9]\\d{0,2}(?:\\.\\d)?){2,}+(?![ ./-]?\\d)"
                                    .formatted(FREE),
                            "%s(?:[1-9]\\d{3}[\\s,/]{1,2})++(?<=\\s)(?i:series|switch(?:es)?|routers?|servers?|firewalls?|models?|aps?|access\\spoints?)(?!\\p{L})"
                                    .formatted(FREE),
                            "%s1\\.\\s\\d{1,6}\\s++2\\.\\s\\d{1,6}(?:\\s++[3-9]\\.\\s\\d{1,6})*+"
                                    .formatted(FREE),
                            // places
                            "(?<![\\d.])-?\\d{1,3}\\.\\d{4,8}[,\\s]{1,2}-?\\d{1,3}\\.\\d{4,8}(?![.]?\\d)",
                            "(?<!\\w)https?://[^\\s<>]++",
                            "(?i)(?<![\\w.@-])\\w++(?:[.-]\\w++)*+(?<=\\.[a-z]{2,8})/[^\\s<>]++")
                    .map(Pattern::compile)
                    .toList();

    private LikelyNumbers() {}
}
