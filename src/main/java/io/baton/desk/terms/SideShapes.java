package io.baton.desk.terms;

import io.baton.desk.parsing.ParseResult;
import io.baton.terms.Payer;
import io.baton.terms.TermsPart;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/// Who pays, how long clients are protected, and words that mean nothing here.
final class SideShapes {
    /// The partner; its name is replaced by `them` before.
    private static final String THEM = "(?:they|them|the partner)";

    private static final String US = "(?:we|us|our firm)";
    private static final String WILL =
            "(?:'ll| will| would| should| must| have to| has to| always| now| also| currently| usually){0,2}";
    private static final String BUSINESS =
            "(?:for|on) (?:(?:all |any |every |each )?(?:the )?(?:clients?|customers?|referrals?|leads?"
                    + "|business|work|deals?|wins?) (?:that )?|what )";

    static final List<TermsShape> ALL =
            List.of(
                    TermsShape.of(
                            THEM
                                    + " (?:don't|doesn't|do not|does not|no longer|never) (?:pays?|owes?)(?: us)?"
                                    + "(?: (?:anything|a fee|any fees?|for referrals))?",
                            payer(Payer.PARTNER),
                            none()),
                    TermsShape.of(
                            US
                                    + " (?:don't|do not|no longer|never) (?:pay|owe)(?: them)?"
                                    + "(?: (?:anything|a fee|any fees?|for referrals))?",
                            payer(Payer.FIRM),
                            none()),
                    TermsShape.of(
                            THEM + WILL + " (?:pays?|owes?|gives?)(?: (?:us|you|our firm))?",
                            payer(Payer.PARTNER)),
                    TermsShape.of(
                            US
                                    + WILL
                                    + " (?:get|receive|earn|take|charge)(?: (?:from )?"
                                    + THEM
                                    + ")?",
                            payer(Payer.PARTNER)),
                    TermsShape.of(
                            US + WILL + " (?:pay|owe|give)s?(?: " + THEM + ")?", payer(Payer.FIRM)),
                    TermsShape.of(
                            THEM
                                    + WILL
                                    + " (?:gets?|receives?|earns?|takes?|charges?)(?: (?:from )?us)?",
                            payer(Payer.FIRM)),
                    TermsShape.of(
                            BUSINESS + US + " (?:send|refer|bring|pass)(?: (?:to )?them)?",
                            payer(Payer.PARTNER)),
                    TermsShape.of(
                            BUSINESS
                                    + THEM
                                    + " (?:sends?|refers?|brings?|pass(?:es)?)(?: (?:to )?us)?",
                            payer(Payer.FIRM)),
                    TermsShape.of(
                            "(?:in )?both (?:ways|directions)|each way|either way|mutual(?:ly)?|reciprocal(?:ly)?",
                            new TermsToken.Direction(Set.of(Payer.PARTNER, Payer.FIRM))),
                    TermsShape.of(
                            "(?:no (?:own|special)|usual|default|standard) protection(?: window)?"
                                    + "|protect(?:ion|ed)? as usual",
                            new TermsToken.Says(new TermsPart.ProtectedFor(null))),
                    TermsShape.of(
                            "(?:protect(?:ed|ion|s)?(?: window)?|claims?(?: last| stay)?)"
                                    + "(?: (?:of|for|is|lasts?|clients?|them|us|they)){0,3}[:=]? ?(?<days>[0-9]{1,6})(?: |-)?"
                                    + "(?:calendar )?days?|(?<before>[0-9]{1,6})(?: |-)days? (?:of )?protection",
                            (match, _) -> List.of(protection(match))),
                    TermsShape.of(
                            "protect(?:ed|ion|s)?(?: window)?[^,;]{0,40}",
                            new TermsToken.Unclear(
                                    "Write the protection in days, such as protect 90 days, or protection as usual.")),
                    TermsShape.of(
                            "of (?:(?:the|each|every|all|any) )?(?:(?:total|whole|full) )?(?:win|deal|contract|order"
                                    + "|revenue|turnover|invoice|sale|amount|total|price)(?:s|'s)?(?: (?:value|amount))?"
                                    + "|of (?:what|everything|all)(?: that)? (?:the client|clients?|they|it|is|gets?)"
                                    + " (?:pays?|paid|invoiced|billed)",
                            new TermsToken.Filler()),
                    TermsShape.of(
                            "(?:from|by|to) (?:them|us)|and|plus|with|then|but|also|please|now|is|are|be|an?|the|fees?|commissions?|referral"
                                    + "|finder's|due|payable|flat|fixed|terms|agreed|new|=",
                            new TermsToken.Filler()));

    private SideShapes() {}

    private static TermsToken payer(Payer payer) {
        return new TermsToken.Direction(Set.of(payer));
    }

    private static TermsToken none() {
        return new TermsToken.Says(new TermsPart.NoFee());
    }

    private static TermsToken protection(Matcher match) {
        var digits = match.group("days") == null ? match.group("before") : match.group("days");
        return switch (TermsLimits.days(digits)) {
            case ParseResult.Understood<Integer>(var days) ->
                    new TermsToken.Says(new TermsPart.ProtectedFor(days));
            case ParseResult.Unclear<Integer>(var why) -> new TermsToken.Unclear(why);
        };
    }
}
