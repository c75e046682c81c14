package io.baton.referral.redaction;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Numbers that are certainly no phone's: those that a word before calls an order's, a ticket's or
/// a device's; identifiers, network addresses, dates and opening hours.
final class References {
    private static final String THING =
            "(?:version|build|release|firmware|driver|orders?|tickets?|invoices?|serials?|s/n|sn|parts?"
                    + "|p/n|cases?|contracts?|po|skus?|licen[cs]es?|quot(?:e|ation)s?|models?|assets?"
                    + "|(?:service|asset)\\stags?|tag|rfcs?|rf[qpi]s?|kb|refs?|references?|tenders?|bids?"
                    + "|projects?|vat|tax|iban|isbn|ean|gtin|upc|commits?|tenants?|subscriptions?"
                    + "|(?:AWS\\s)?accounts?|guid|mac|imei|hash|revision|changes?|incidents?|requests?"
                    + "|policy|claims?|batch|articles?|items?|registration|oid|duns)";

    private static final String LINK =
            "(?:[\\s:#.=-]{0,3}(?:no|nr|num|numbers?|ids?|code|is|are|ean)\\b){0,3}+[\\s:#.=-]{0,3}+";

    /// Grouped as only phone numbers are.
    static final String AMERICAN = "\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}(?!\\d)";

    /// A reference begins with a zero only if it's one run of digits.
    private static final String NUMBER =
            "(?!"
                    + AMERICAN
                    + ")(?:\\d{4}(?:\\s[1-9]\\d{3}){2,5}(?!\\d)|[1-9]\\d*+(?:[-/.]\\d++)*+"
                    + "|0\\d{5,}+(?![ .-]\\d)|0\\d-\\d\\d-\\d\\d-\\d\\d-\\d\\d-\\d\\d)";

    private static final Pattern OF_A_THING =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}])%s\\b%s(%s(?:\\s?(?:,|and|or|&)\\s?[1-9]\\d{3,}+(?![ .-]\\d))*+)"
                            .formatted(THING, LINK, NUMBER));

    /// May be the phone number of one, unless it's short.
    private static final Pattern OF_A_PERSON =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}])(?:customer|client|member|patient|user|partner)s?\\s(?:no|nr|number|id)\\b[\\s:#.]{0,2}"
                            + "([1-9]\\d{2,8}(?![ .-]?\\d))");

    /// `INC-20240012`, `RFQ-2026-0012345`, `CHG0030012`, `#4711`.
    private static final Pattern IN_CAPITALS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:(?!(?:TEL|TLF|MOB|MOBILE|PH|PHONE|FON|CELL|FAX|DIRECT|DESK|OFFICE|CALL"
                            + "|HOME|WORK|SMS|EXT|DW)[-#\\d])\\p{Lu}{2,10}[-#]?"
                            + "|(?<!(?i:call|ring|dial|text|cell|phone|tel)[.:]?\\s?)(?<![.:])#(?!0))"
                            + "(\\d{4}-\\d{3,7}|\\d{5,12})(?![-.]?\\d)");

    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String DATE =
            "(?:%1$s\\.(?:%1$s)\\.(?:(?:19|20)?\\d{2})|%1$s/%1$s/(?:(?:19|20)?\\d{2})|%1$s-%1$s-(?:19|20)\\d{2})"
                    .formatted(DAY);

    private static final String UNTIL = "\\s?(?:-|–|—|to|until|bis)\\s?";
    private static final String TIME = "(?:[01]\\d|2[0-4])(?:00|15|30|45)";
    private static final String HEX = "[0-9a-fA-F]";
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

    static final List<Pattern> ALL =
            Stream.concat(
                            Stream.of(OF_A_THING, OF_A_PERSON, IN_CAPITALS),
                            Stream.of(
                                            // GUID, MAC, IPv6, hash
                                            "(?<!\\w)%1$s{8}-(?:%1$s{4}-){3}%1$s{12}(?!\\w)"
                                                    .formatted(HEX),
                                            "(?<!\\w)(?=[\\d:.-]{0,16}[a-fA-F])(?:%1$s{2}[:-]){5}%1$s{2}(?!\\w)"
                                                    .formatted(HEX),
                                            "(?<![\\w:])(?=[\\d:]{0,40}(?:[a-fA-F]|::))(?:%1$s{0,4}:){2,7}+%1$s{0,4}(?:/\\d{1,3})?(?!\\w)"
                                                    .formatted(HEX),
                                            "(?<!\\w)(?=\\d{0,16}[a-f])[0-9a-f]{16,64}+(?!\\w)",
                                            "(?<!\\w)(?:GB|DE|FR|NL|BE|CH|AT|IE|ES|IT|LU|DK|SE|FI|PL|PT|CZ)\\d{2}"
                                                    + "(?:\\s?[A-Z0-9]{4}){3,7}(?:\\s?[A-Z0-9]{1,4})?(?!\\w)",
                                            "(?<![\\d.+])(?!\\d\\d\\.\\d\\d\\.\\d\\d\\.\\d\\d(?!\\d))(?:%1$s\\.){3}%1$s(?:/\\d{1,2}(?!\\d)|:\\d{2,5})?(?!\\.?\\d)"
                                                    .formatted(OCTET),
                                            "(?<![\\d.])(?:1\\.3\\.6\\.1|1\\.2\\.840|2\\.5|2\\.16)(?:\\.\\d++){2,30}+",
                                            // dates and hours
                                            "(?<![\\d./-])(?:19|20)\\d{2}[-./](?:0?[1-9]|1[0-2])[-./]%s(?!\\d)"
                                                    .formatted(DAY),
                                            "(?<![\\d./-])%1$s%2$s%1$s(?![./-]?\\d)"
                                                    .formatted(DATE, UNTIL),
                                            "(?<![\\d./-])%1$s[./-]%1$s[./-](?:19|20)\\d{2}(?!\\d)"
                                                    .formatted(DAY),
                                            "(?<!\\d)(?<!\\d[\\s.-])%1$s%2$s%1$s(?![\\s.-]?\\d)"
                                                    .formatted(TIME, UNTIL))
                                    .map(Pattern::compile))
                    .toList();

    private References() {}
}
