package io.baton.referral.redaction;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Numbers with a currency or a unit, such as `EUR 1 250 500` or `24000 customers`. They don't
/// begin with 0 or +, and aren't grouped like phone numbers.
final class Amounts {
    private static final String CURRENCY =
            "(?:EUR|USD|GBP|CHF|AUD|CAD|INR|JPY|CNY|SEK|NOK|DKK|NZD|SGD|PLN|CZK|BRL|ZAR|HUF|AED"
                    + "|KRW|CLP|VND|KWD|BHD|OMR|JOD|TND"
                    + "|rs\\.?|r\\$|kr\\.?|dollars?|euros?|pounds?|francs?|kron(?:er?|or|a)|rupees?"
                    + "|yen|dinars?|rials?|riyals?|pesos?|dong|bucks|quid|zloty|\\p{Sc})";

    private static final String UNIT =
            "(?:records?|rows?|e?-?mails?|messages?|users?|seats?|people|staff|employees|customers?"
                    + "|clients?|patients?|transactions?|documents?|docs|files?|items?|products?"
                    + "|objects?|licen[cs]es|devices|accounts|contacts|visit(?:or)?s|calls|entries"
                    + "|events|requests|orders|lines|pages|points|units|sets|sims|subscribers|members"
                    + "|queries|hits|images|photos|videos|invoices|iops|inhabitants|residents|students"
                    + "|tenants|texts|hosts|articles|assets|tickets|sessions|hours|days|months|minutes"
                    + "|[kmgtp]i?b|k?m|sqm|sq|ft)";

    private static final String NUMBER =
            "[1-9](?:\\d{0,2}(?:[ .,'’]\\d{3}(?!\\d))++(?:[.,]\\d{1,2}(?!\\d))?|\\d{0,8}(?:[.,]\\d{1,2}(?!\\d))?)(?!\\d)";

    private static final String FREE = "(?<![\\d(+])(?<!\\d[ .,'’/-])";

    private static final String RANGE =
            NUMBER + "(?:\\s?(?:and|to|or|bis|-|–|/)\\s?" + NUMBER + ")?";

    static final List<Pattern> ALL =
            Stream.of(
                            "(?<!\\p{L})%1$s\\s?(%2$s\\s?[-–]\\s?%2$s)(?![ .,'’/-]?\\d)"
                                    .formatted(CURRENCY, NUMBER),
                            "(?<!\\p{L})%s\\s?((?!%2$s)[1-9]\\d{0,11}+(?:(?!\\s%2$s)[ .,'’]\\d{2,3}(?!\\d))*+(?:[.,]\\d{1,2}(?!\\d))?)"
                                    .formatted(CURRENCY, References.AMERICAN),
                            "%s(%s)\\s?%s(?!\\p{L}|\\s?\\d)".formatted(FREE, RANGE, CURRENCY),
                            "%s(%s)\\s?%s(?!\\p{L})".formatted(FREE, RANGE, UNIT))
                    .map(pattern -> Pattern.compile("(?Ui)" + pattern))
                    .toList();

    /// What follows counts something: a unit, or a word in the plural. A day of the week doesn't.
    static final String NO_COUNT =
            "(?!\\p{Nd}|[.,]\\p{Nd}|\\p{L}|\\s?(?:%|(?:month|year|day|week|hour|minute|user|seat|port|people|staff"
                    + "|m|km|sqm|sq|ft|gb|tb|mbit|x|k)\\b"
                    + "|(?!\\p{L}{3,8}days\\b|(?:always|thanks|works|(?:morning|afternoon|evening)s|asks|needs|wants|says|plus|this|does|unless)\\b)"
                    + "(?:\\p{Lu}|\\p{L}{2})\\p{L}{1,15}(?<!s)s\\b))";

    private Amounts() {}
}
