package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import io.baton.referral.amount.Estimate;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.Slots;
import io.baton.understanding.reader.MoneyReader;
import io.baton.understanding.reader.MoneyReading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/// Money that goes back, or was never there: `we refunded acme $200`, `the payment bounced`,
/// `$1,200 was entered twice`, `reverse the last payment of R-1`. It's never income.
///
/// @param payment which payment, if the message says so
/// @param reported whether it's said to be so: neither a question nor a denial
public record RefundWords(Optional<Which> payment, boolean reported) {
    /// The first, the second, or the last of the payments.
    public enum Which {
        FIRST,
        SECOND,
        THIRD,
        LAST
    }

    private static final String PAYMENT = "(?:payments?|instal?lments?|deposit|cheque|check)";
    private static final String AMOUNT = "(?:of )?(?:about )?(?:[$€£] ?)?\\d[\\d.,]*k?";

    private static final Pattern SAID =
            Pattern.compile(
                    "(?iU)\\brefunded\\b|\\brefund(?:ing)? (?:\\S+ ){0,4}?"
                            + AMOUNT
                            + "|\\b(?:gave|given|got|gets?|give|giving|issued|sent|made|want(?:s|ed)?) (?:\\S+ ){0,4}?(?:a |the |full |partial ){0,4}refund\\b"
                            + "|^(?:please )?refund \\p{L}"
                            + "|\\b(?:gave|paid|sent|transferred|wired) (?:\\S+ ){0,4}?(?:"
                            + AMOUNT
                            + " (?:\\S+ ){0,3}?back\\b(?= *(?:$|[.,!]|to\\b))|back "
                            + AMOUNT
                            + ")"
                            + "|\\bmoney back\\b|\\bcharge-?backs?\\b|\\bcharged (?:it |us )?back\\b"
                            + "|\\b"
                            + PAYMENT
                            + "\\b (?:\\S+ ){0,12}?(?:bounced|(?:was|were|got|been) (?:returned|reversed|rejected|refunded)|failed|didn't (?:clear|go through))"
                            + "|\\d\\S{0,20}(?: \\S+){0,3} bounced\\b"
                            + "|\\b(?:entered|recorded|logged|booked|typed|counted|added|noted|put in)(?: it| this| that)? (?:\\S+ ){0,6}?(?:twice|two times|double)\\b"
                            + "|\\b(?:duplicated?|double) "
                            + PAYMENT
                            + "|\\b(?:reverse|delete|remove|cancel|void|strike|drop|scrap|erase|take out|get rid of) (?:\\S+ ){0,4}?"
                            + PAYMENT
                            + "\\b");

    /// The refund is why.
    private static final Pattern CLOSED =
            Pattern.compile("(?iU)\\b(?:lost|withdraw\\w*|ended|hand(?:ed|ing)? back|is off)\\b");

    private static final Pattern WHICH =
            Pattern.compile(
                    "(?iU)\\b(?<which>first|1st|second|2nd|third|3rd|last|latest|newest|most recent) "
                            + PAYMENT);

    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?iU)(?<![\\p{L}\\d.,-])(?:[$€£] ?\\d[\\d.,]*(?<![.,])|\\d[\\d.,]+\\d|\\d+(?=k))k?(?![\\p{L}\\d])");

    private static final Pattern NOT =
            Pattern.compile(
                    "(?iU)n't (?:\\S+ ){0,2}(?:refund|give|gave|send|get|reverse|delete|remove)|\\b(?:never|not) |\\?$");

    /// Those that read a whole text.
    static final List<Pattern> PATTERNS = List.of(SAID, CLOSED, WHICH, FIGURE, NOT);

    /// Empty if the message speaks of no such money, or notes or brings something, or it was a
    /// referral that was logged twice.
    public static Optional<RefundWords> in(String text, Intent intent) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        return intent == Intent.NOTE
                        || intent.logs()
                        || CLOSED.matcher(line).find()
                        || Remark.in(line).isPresent()
                        || !SAID.matcher(line).find()
                ? Optional.empty()
                : Optional.of(new RefundWords(which(line), !NOT.matcher(line).find()));
    }

    /// What was read, as money that was paid.
    public static Reading said(Reading reading, String text) {
        if (in(text, Intent.PAID).isEmpty()) {
            return reading;
        }
        return switch (reading) {
            case Understood(var intent, var slots, var words) ->
                    intent == Intent.NOTE || intent.logs() && needsSomethingElse(slots)
                            ? reading
                            : new Understood(Intent.PAID, slots, words);
            case Reading.Ambiguous(var readings) -> said(readings.getFirst(), text);
            case Reading.Unreadable _ -> StillOnIt.nothing(Intent.PAID, text);
        };
    }

    private static boolean needsSomethingElse(Slots slots) {
        return !slots.needs().isEmpty()
                && slots.needs().stream().noneMatch(need -> SAID.matcher(need.value()).find());
    }

    /// The amount in such a message, if the reader found none.
    public static Optional<Estimate> amount(String text, CurrencyUnit own) {
        var found = FIGURE.matcher(CleanText.oneLine(text));
        return found.find()
                        && MoneyReader.parseWhole(found.group(), own)
                                instanceof MoneyReading.Understood(var amount)
                ? Optional.of(amount)
                : Optional.empty();
    }

    private static Optional<Which> which(String line) {
        var found = WHICH.matcher(line);
        return found.find()
                ? Optional.of(
                        switch (found.group("which").toLowerCase(Locale.ROOT)) {
                            case "first", "1st" -> Which.FIRST;
                            case "second", "2nd" -> Which.SECOND;
                            case "third", "3rd" -> Which.THIRD;
                            default -> Which.LAST;
                        })
                : Optional.empty();
    }
}
