package io.baton.understanding.reader;

import io.baton.understanding.reader.AmountPart.Value;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/// A number without a currency that is a price all the same: `650 tops`, `16,800 all in`, `in the
/// region of 8000`, `5,500 & licences $30`.
///
/// @param start where the digits start
/// @param end where they end
record BareNumber(String text, int start, int end) {
    private static final int AROUND = 60;

    /// Smaller ones are times, days, and counts.
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(100);

    private static final Pattern YEAR = Pattern.compile("19[5-9][0-9]|20(?:0[1-9]|[1-4][0-9])");

    /// What has a number of its own: `port 8080`.
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?iU)(?<![\\p{L}\\p{N}])(?:port|iso|floor|room|ext(?:ension)?\\.?|no\\.?|number|nr\\.?"
                            + "|windows|server|office|version|model|unit|flat|suite|gate|line|route|page|box"
                            + "|ref|type|series|class|code|pin|seats|holds|fits|capacity(?: of| is)?) $");

    private static final Pattern CEILING =
            Pattern.compile(
                    "(?iU)(?:in the (?:region|ballpark|neighbou?rhood) of|not a penny (?:over|above|more than)"
                            + "|(?<!\\p{L})nothing (?:over|above)|(?:stretch|run|go up|afford) (?:up )?to"
                            + "|(?:^|[.,;:!?(\\n-] ?)(?:(?:an? )?(?:absolute )?max(?:imum|\\.)?(?: of)?:?|up to"
                            + "|say|call it|ballpark|no more th[ae]n|not more th[ae]n|not over|ceiling(?: of| is|:)?|cap(?: of| is|:)?"
                            + "|at most|under))"
                            + "(?: about| around)? $");

    private static final Pattern AFTER =
            Pattern.compile(
                    "(?iU)(?:(?<time>[ -]?ish)|,? (?:tops|all[ -]in|all[ -]up|to spend|or thereabouts|give or take|or so|max(?:imum)?|at most|up ?front"
                            + "|(?:in|ex)(?:c?l?)\\.?(?:uding)? (?:vat|tax|gst|installation|fitting|set ?up)"
                            + "|one[ -]off|in total|ballpark|plus vat)|,? ?\\+ ?vat)(?![\\p{L}\\p{N}])");

    /// `they've 4,500 from the council`, `there's 1,100 left`.
    private static final Pattern HAVE =
            Pattern.compile(
                    "(?iU)(?:(?:they|we|he|she|it|i|there)(?:'ve|'s|'d| have| has| had| is)|(?<!\\p{L})(?:have|has)) (?:got )?$");

    private static final Pattern AT_HAND =
            Pattern.compile(
                    "(?iU) (?:from|left|left over|spare|put aside|put by|set aside|to spend)(?!\\p{L})");

    /// A time is more likely: `at 800ish`.
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?iU)(?<!\\p{L})(?:at|by|from|till?|until|before|after|around|about) $");

    /// A price with a currency comes next.
    private static final Pattern AND_PRICE =
            Pattern.compile(
                    "(?iU)(?: up ?front| once| one[ -]off|(?: for| to)? (?:set-?up|install(?:ation)?))?"
                            + "(?: ?[&+,] ?| plus | and | then )(?:\\p{L}{1,15} ){0,3}"
                            + "(?:about |around )?(?:[$€£][0-9]|[0-9.,]{1,9}(?:(?: ?/ ?| an? | per )"
                            + "(?:months?|mo|years?)| ?(?:monthly|mthly|pcm|yearly|annually))(?!\\p{L}))");

    /// @param per what follows the number
    boolean isPrice(AmountPart amount, PriceUnit per, CurrencyUnit own) {
        var before = text.substring(Math.max(0, start - AROUND), start);
        if (amount.figure() == null
                || YEAR.matcher(amount.figure()).matches()
                || NUMBERED.matcher(before).find()
                || !large(amount, own)) {
            return false;
        }
        var after = AFTER.matcher(text).region(end, Math.min(text.length(), end + AROUND));
        after.useTransparentBounds(true);
        if (after.lookingAt()) {
            boolean time = after.group("time") != null && CLOCK.matcher(before).find();
            return !time && nothingElse(after.end());
        }
        if (HAVE.matcher(before).find()
                && AT_HAND.matcher(text).region(end, text.length()).lookingAt()) {
            return true;
        }
        var next = AND_PRICE.matcher(text).region(end, Math.min(text.length(), end + AROUND));
        if (next.lookingAt()) {
            return true;
        }
        boolean goesOn = AmountPhrase.goesOn(text, end);
        boolean each = per.seat() != null && !per.seat().equals(SeatCounts.EACH);
        boolean said = each || CEILING.matcher(before).find();
        return said && !goesOn && nothingElse(per.end());
    }

    private boolean nothingElse(int from) {
        return NextWord.after(text, from).filter(NextWord::content).isEmpty();
    }

    private static boolean large(AmountPart amount, CurrencyUnit own) {
        return amount.value(own) instanceof Value.Amount(var money)
                && money.getAmount().compareTo(SMALLEST) >= 0;
    }
}
