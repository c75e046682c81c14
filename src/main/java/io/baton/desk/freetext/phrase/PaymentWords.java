package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import io.baton.terms.Payer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A message that says that money passed between the firm and another one: `cloudnine paid us 110
/// today`, `we paid CloudNine $250 yesterday`, `got $110 from CloudNine`.
///
/// @param name the other firm, if it's one
/// @param amount as typed
/// @param day as typed; null if none is named
/// @param purpose what it was for, as typed; null if that says no more than that it's fees
public record PaymentWords(
        Payer payer, String name, String amount, @Nullable String day, @Nullable String purpose) {
    private static final int LONGEST = 160;

    /// More than any name has, and its amount.
    private static final int MOST_NUMBERS = 6;

    /// The first of an amount: `54` of `54 100`.
    private static final Pattern NUMBER = Pattern.compile("[^\\d ]{0,4} ?[\\d.,']+");

    private static final String DAY =
            "(?:today|yesterday|just now|this morning|(?:on|last) \\S.{0,24}?)";
    private static final String LEAD =
            "(?:(?:fyi|btw|by the way|ok|okay|so|hi|hey|note|heads up|good news|update|baton|finally)[,:!]? ){0,8}(?:(?<before>"
                    + DAY
                    + "),? )?";
    private static final String LATELY = "(?: (?:just|now|finally|already|also|recently)){0,8}";
    private static final String WE = "(?:we|i)(?:'ve| have)?" + LATELY;
    private static final String GAVE =
            "(?:paid|sent|transferred|wired|remitted|gave|settled|repaid|reimbursed)";
    private static final String AMOUNT =
            "(?:(?:the|another|about|their|our) )?(?:(?:fees?|commissions?|payment) of )?(?<amount>(?:[$€£¥₹]|(?:usd|eur|gbp|chf|cad|aud) ?)? ?\\d[\\d.,']*(?: \\d{3}){0,8}(?:[km](?![\\p{L}]))?"
                    + "(?: ?(?:[$€£]|grand|thousand|dollars?|euros?|pounds?|bucks|usd|eur|gbp|chf|cad|aud)(?!\\p{L}))?)(?![\\p{L}\\p{N}%])(?: in fees| fees)?";

    private static final Pattern REST =
            Pattern.compile(
                    "(?iU)(?:[ ,]*(?<first>%s))?(?:[ ,]*(?<purpose>(?:for|as|towards?|by|via|in|into|to our|with) .{1,80}?))?(?:[ ,]*(?<last>%s))?"
                            .formatted(DAY, DAY));

    private static final Pattern ONLY_FEES =
            Pattern.compile(
                    "(?iU)(?:for|in|as|towards?) (?:(?:the|their|our|a|partial|full|last|open|part|agreed) ){0,8}(?:fees?|commissions?|full|cash|part|payment|settlement)|(?:by|via) .*|(?:in)?to our .*");

    /// The name ends before the amount, or it's the rest of the line with what follows it.
    private record Shape(Payer payer, Pattern pattern) {
        Shape(Payer payer, String words) {
            this(payer, Pattern.compile("(?iU)" + LEAD + words));
        }
    }

    private static final List<Shape> SHAPES =
            List.of(
                    new Shape(
                            Payer.FIRM,
                            "%s %s (?<who>.{1,60}?)(?: back)? %s(?<rest>.*)"
                                    .formatted(WE, GAVE, AMOUNT)),
                    new Shape(
                            Payer.FIRM,
                            "(?:%s %s|(?:paid|transferred|wired)) %s to (?<open>.+)"
                                    .formatted(WE, GAVE, AMOUNT)),
                    new Shape(
                            Payer.FIRM,
                            "paid (?:to )?(?<who>.{1,60}?) %s(?<rest>.*)".formatted(AMOUNT)),
                    new Shape(
                            Payer.PARTNER,
                            "(?:received|got) (?:from )?(?<who>.{1,60}?) %s(?<rest>.*)"
                                    .formatted(AMOUNT)),
                    new Shape(
                            Payer.PARTNER,
                            "(?<who>.{1,60}?)(?:'s| has| have)?%s %s(?: (?:us|me))?(?: back)? %s(?: to us)?(?<rest>.*)"
                                    .formatted(LATELY, GAVE, AMOUNT)),
                    new Shape(
                            Payer.PARTNER,
                            "(?:%s )?(?:just )?(?:got|received|collected|had|(?:got|been|were) paid) %s (?:from|by) (?<open>.+)"
                                    .formatted(WE, AMOUNT)),
                    new Shape(
                            Payer.PARTNER,
                            "%s (?:just )?(?:received|came|came in|arrived|is in|are in|in) from (?<open>.+)"
                                    .formatted(AMOUNT)),
                    new Shape(
                            Payer.PARTNER,
                            "(?:(?:a|the) )?(?:payment|transfer) of %s from (?<who>.{1,60}?) (?:has )?(?:just )?(?:come in|came in|came|arrived|is in)(?<rest>.*)"
                                    .formatted(AMOUNT)),
                    new Shape(
                            Payer.PARTNER,
                            "%s from (?<who>.{1,60}?) (?:has )?(?:just )?(?:come in|came in|came|arrived|is in)(?<rest>.*)"
                                    .formatted(AMOUNT)));

    /// What the message may say, with the longest name first.
    public static List<PaymentWords> in(String text) {
        var line = CleanText.oneLine(text).replace('’', '\'').replaceFirst("[.! ]+$", "");
        return line.length() > LONGEST || text.strip().contains("\n")
                ? List.of()
                : SHAPES.stream().flatMap(shape -> read(shape, line)).toList();
    }

    private static Stream<PaymentWords> read(Shape shape, String line) {
        var said = shape.pattern().matcher(line);
        if (!said.matches()) {
            return Stream.empty();
        }
        return said.namedGroups().containsKey("open")
                ? nameLast(shape, said)
                : nameFirst(shape, line);
    }

    private static Stream<PaymentWords> nameLast(Shape shape, Matcher said) {
        var words = Arrays.asList(said.group("open").split(" "));
        var all = new ArrayList<PaymentWords>();
        for (int count = words.size(); count > 0; count--) {
            of(
                            shape,
                            said,
                            said.group("amount"),
                            String.join(" ", words.subList(0, count)),
                            String.join(" ", words.subList(count, words.size())))
                    .ifPresent(all::add);
        }
        return all.stream();
    }

    /// A number may belong to the name, and the amount comes later: `paid Studio 54 100`. So the
    /// line is matched again with letters in place of that number.
    private static Stream<PaymentWords> nameFirst(Shape shape, String line) {
        var all = new ArrayList<PaymentWords>();
        var masked = new StringBuilder(line);
        for (int numbers = 0; numbers < MOST_NUMBERS; numbers++) {
            var said = shape.pattern().matcher(masked);
            if (!said.matches()) {
                break;
            }
            of(
                            shape,
                            said,
                            part(line, said, "amount"),
                            part(line, said, "who"),
                            part(line, said, "rest"))
                    .ifPresent(all::addFirst);
            int start = said.start("amount");
            var first = NUMBER.matcher(line).region(start, line.length());
            int end = first.lookingAt() ? first.end() : start + 1;
            masked = new StringBuilder(masked).replace(start, end, "x".repeat(end - start));
        }
        return all.stream();
    }

    private static String part(String line, Matcher said, String group) {
        return line.substring(said.start(group), said.end(group));
    }

    private static Optional<PaymentWords> of(
            Shape shape, Matcher said, String amount, String who, String after) {
        var rest = REST.matcher(after.strip());
        if (!rest.matches()) {
            return Optional.empty();
        }
        var purpose = rest.group("purpose");
        return Optional.of(
                new PaymentWords(
                        shape.payer(),
                        who.replaceFirst(",$", "").strip(),
                        amount.strip(),
                        Stream.of(said.group("before"), rest.group("first"), rest.group("last"))
                                .filter(day -> day != null)
                                .findFirst()
                                .orElse(null),
                        purpose == null || ONLY_FEES.matcher(purpose).matches() ? null : purpose));
    }
}
