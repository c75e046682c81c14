package io.baton.desk.terms;

import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PercentageParser;
import io.baton.desk.terms.TermsShape.Context;
import io.baton.firm.Percentage;
import io.baton.terms.Fee;
import io.baton.terms.TermsPart;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;

/// How much is owed: `10%`, `$200`, `no fee`, `cap $5,000`, `at least $100`.
final class FeeShapes {
    private static final String NUMBER =
            "(?:[0-9]{1,3}(?:[ '][0-9]{3})++(?![0-9])|[0-9]+(?:[.,'][0-9]+)*+)";
    private static final String AMOUNT =
            "(?<amount>(?:[A-Za-z]{0,3}\\p{Sc} ?|(?:(?-i:[A-Z]{3})|usd|eur|gbp|chf|kr\\.?|rs\\.?) ?)?"
                    + NUMBER
                    + "(?: ?(?:k|m|grand|thousand|million)(?![\\p{L}\\p{N}]))?(?:\\.-)?"
                    + "(?: ?(?:\\p{Sc}|(?:(?-i:[A-Z]{3})|dollars?|bucks|euros?|pounds?|quid|francs?"
                    + "|yen|usd|eur|gbp|chf|kr)(?![\\p{L}\\p{N}])))?)";

    private static final String CAP =
            "(?:cap(?:ped)?(?: at| of| is)?|max(?:\\.|imum)?(?: of| is)?|at (?:the )?most|up to"
                    + "|(?:no|not) more than|ceiling(?: of)?|limit(?:ed)?(?: to| of)?)[:=]?";
    private static final String FLOOR =
            "(?:at (?:the )?least|min(?:\\.|imum)?(?: of| is)?|floor(?: of| at| is)?"
                    + "|(?:no|not) (?:less|lower) than)[:=]?";

    private static final Pattern BARE = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");

    static final List<TermsShape> ALL =
            List.of(
                    TermsShape.of(
                            "no (?:cap|max(?:imum)?|limit|ceiling)|without (?:a )?(?:cap|limit)|uncapped",
                            said(new TermsPart.AtMost(null))),
                    TermsShape.of(
                            "no (?:floor|min(?:imum)?)|without (?:a )?(?:floor|minimum)",
                            said(new TermsPart.AtLeast(null))),
                    TermsShape.of(
                            "(?:no|zero|without (?:a|any)) (?:fees?|commissions?|charge|money)|nothing|none|for free|free",
                            said(new TermsPart.NoFee())),
                    TermsShape.of(CAP + " ?" + AMOUNT, limit(TermsPart.AtMost::new)),
                    TermsShape.of(FLOOR + " ?" + AMOUNT, limit(TermsPart.AtLeast::new)),
                    TermsShape.of(
                            "(?<rate>[0-9]+(?:[.,][0-9]+)?) ?(?:percent|per cent|pct)|(?<sign>[0-9]+(?:[.,][0-9]+)?) ?%",
                            (match, _) -> List.of(rate(match))),
                    TermsShape.of(
                            AMOUNT + " (?:max(?:imum)?|cap|ceiling|tops|at most)",
                            limit(TermsPart.AtMost::new)),
                    TermsShape.of(
                            AMOUNT + " (?:min(?:imum)?|floor|at least)",
                            limit(TermsPart.AtLeast::new)),
                    TermsShape.of(AMOUNT, (match, context) -> List.of(flat(match, context))));

    private FeeShapes() {}

    private static TermsToken said(TermsPart part) {
        return new TermsToken.Says(part);
    }

    private static TermsToken rate(Matcher match) {
        var parsed = PercentageParser.parse(match.group());
        return switch (parsed) {
            case ParseResult.Unclear<Percentage>(var why) -> new TermsToken.Unclear(why);
            case ParseResult.Understood<Percentage>(var rate) ->
                    said(
                            rate.isZero()
                                    ? new TermsPart.NoFee()
                                    : new TermsPart.NewFee(new Fee.Percent(rate)));
        };
    }

    private static BiFunction<Matcher, Context, List<TermsToken>> limit(
            Function<Money, TermsPart> part) {
        return (match, context) ->
                List.of(
                        amount(
                                match.group("amount"),
                                context,
                                money ->
                                        money.isPositive()
                                                ? said(part.apply(money))
                                                : new TermsToken.Unclear(
                                                        "A cap or minimum is above zero. To drop"
                                                                + " one, write no cap or no"
                                                                + " minimum.")));
    }

    /// A bare number up to 100 could also be a percentage.
    private static TermsToken flat(Matcher match, Context context) {
        var words = match.group("amount");
        if (BARE.matcher(words).matches()
                && new BigDecimal(words.replace(',', '.')).compareTo(BigDecimal.valueOf(100))
                        <= 0) {
            return new TermsToken.Unclear(
                    "Is %s a percentage or an amount? Write %s%% or %s %s."
                            .formatted(words, words, context.own().getCode(), words));
        }
        return amount(
                words,
                context,
                money ->
                        said(
                                money.isZero()
                                        ? new TermsPart.NoFee()
                                        : new TermsPart.NewFee(new Fee.Flat(money))));
    }

    private static TermsToken amount(
            String words, Context context, Function<Money, TermsToken> token) {
        return switch (AmountParser.parse(words, context.own())) {
            case ParseResult.Unclear<Money>(var why) -> new TermsToken.Unclear(why);
            case ParseResult.Understood<Money>(var money) -> token.apply(money);
        };
    }
}
