package io.baton.desk.freetext.phrase;

import java.util.List;

/// The words for things that have a command, each with that command.
final class HintRows {
    private static final String PARTNER =
            "(?:the partner |partner )?(?<partner>[\\p{L}\\p{N}][^,:;!?]{0,60}?)";
    private static final String AMOUNT =
            "(?<amount>(?!20[0-4]\\d\\b)[$€£]? ?\\d[\\d.,']{0,15}(?: ?[km])?(?: ?[$€£]| ?\\p{Lu}{3})?)";
    private static final String MONTH =
            "(?<month>\\p{L}{3,9}\\.?(?: 20\\d\\d)?|(?:last|this) month|20\\d\\d-\\d\\d)";
    private static final String REVENUE =
            "(?:total )?(?:revenue|sales|turnover|income|total|total for the month)";
    private static final String IS = "(?: (?:was|is|were|came to|came in at|comes to)|:| =)?";
    private static final String PERCENT =
            "(?<percent>\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:%|percent|per cent)";
    private static final String MAIL =
            "(?<mail>[^\\s@<>,;:]{1,64}@[^\\s@<>,;:]{1,180}\\.[^\\s@<>,;:.]{2,20})";

    private static final String TOTAL = "Store this as the month's total?";
    private static final String DO_IT = "Do you mean this?";
    private static final String SETTINGS = "This is in the settings.";
    private static final String ADD =
            "Add this partner? For a contact, press Edit afterwards and pick them with @, or write their e-mail address.";

    private static final String NEW_PARTNER =
            "add (?:an? )?(?:new )?partner:? (?<name>[^,:;]{1,80}), (?:they do |does |doing |skills?:? )?(?<skills>[^,;:%]{2,80}?)(?:,? (?:and )?(?:the |their )?contact(?: is|:)? [^,;]{1,60}?)?";

    private static final String FEE =
            ",? (?:and )?(?:they (?:pay|give) us|(?:with a )?fee(?: of)?) " + PERCENT;

    /// The first whose pattern matches decides. Its groups fill in the command.
    static final List<HintRow> ALL =
            List.of(
                    HintRow.asked(
                            "(?:our |the |my )?" + MONTH + "(?:'s)? " + REVENUE + IS + " " + AMOUNT,
                            TOTAL,
                            "revenue total ${month} ${amount}"),
                    HintRow.asked(
                            "(?:our |the |my )?"
                                    + REVENUE
                                    + " (?:in|for|of) "
                                    + MONTH
                                    + IS
                                    + " "
                                    + AMOUNT,
                            TOTAL,
                            "revenue total ${month} ${amount}"),
                    HintRow.asked(
                            "we (?:made|earned|billed|invoiced|turned over|took in) (?:a total of )?"
                                    + AMOUNT
                                    + "(?: (?:in|for))? "
                                    + MONTH,
                            TOTAL,
                            "revenue total ${month} ${amount}"),
                    HintRow.asked(
                            "(?:(?:set|change|raise|lower|make|put) )?(?:our |the )?target (?:is |to |at |of |should be )?(?:now )?"
                                    + PERCENT,
                            DO_IT,
                            "revenue target ${percent}%"),
                    HintRow.asked(
                            "(?:we (?:want|need|aim for) )?(?:an? |the )?"
                                    + PERCENT
                                    + " (?:as (?:our |the )?)?target",
                            DO_IT,
                            "revenue target ${percent}%"),
                    HintRow.shown(
                            "(?:remove|delete|drop|get rid of|kick out) " + PARTNER,
                            "",
                            "partner remove ${partner}"),
                    HintRow.shown("invite " + PARTNER, "", "partner invite ${partner}"),
                    HintRow.asked("pause " + PARTNER, DO_IT, "partner pause ${partner}"),
                    HintRow.asked(
                            "(?:resume|unpause|reactivate) " + PARTNER,
                            DO_IT,
                            "partner resume ${partner}"),
                    HintRow.asked(
                            "rename " + PARTNER + " (?:to|as|into) (?<name>[^,:;!?]{1,80}?)",
                            DO_IT,
                            "partner edit ${partner}: name ${name}"),
                    HintRow.asked(
                            PARTNER
                                    + "(?:'s)? contact (?:(?:isn't|is not|is no longer) [^,;!?]{1,40}[,;]? (?:but |it's |it is |they're )?|is (?:now )?)"
                                    + MAIL,
                            DO_IT,
                            "partner edit ${partner}: contact ${mail}"),
                    HintRow.asked(
                            "(?:(?:the )?new contact (?:for|at|of) "
                                    + PARTNER
                                    + " is|(?:the )?contact (?:for|at|of) (?:the partner )?(?<other>[\\p{L}\\p{N}][^,:;!?]{0,60}?) is now) "
                                    + MAIL,
                            DO_IT,
                            "partner edit ${partner}${other}: contact ${mail}"),
                    HintRow.shown(
                            "(?:(?:the )?new contact (?:for|at|of) "
                                    + PARTNER
                                    + " is .{1,60}|add (?!partner)[^,:;!?]{1,60}? (?:to|at|as (?:a )?(?:new )?contact (?:for|of|at)) (?<other>[\\p{L}\\p{N}][^,:;!?]{0,60}?)(?: as (?:a )?contact)?)",
                            "Press Edit to change what they do, and who their contacts are.",
                            "partner show ${partner}${other}"),
                    HintRow.asked(
                            PARTNER
                                    + " (?:pays|pay|gives|give) us "
                                    + PERCENT
                                    + ",? (?:and )?not .{1,20}",
                            DO_IT,
                            "partner terms ${partner}: they pay us ${percent}%"),
                    HintRow.asked(
                            "we (?:pay|give) "
                                    + PARTNER
                                    + " "
                                    + PERCENT
                                    + ",? (?:and )?not .{1,20}",
                            DO_IT,
                            "partner terms ${partner}: we pay them ${percent}%"),
                    HintRow.asked(
                            "(?:change|set|put|move|raise|lower) (?:the (?:fee|terms|rate|percentage) (?:of|with|for) )?"
                                    + PARTNER
                                    + "(?:'s (?:fee|terms|rate|percentage))? (?:to|at) "
                                    + PERCENT,
                            DO_IT,
                            "partner terms ${partner}: they pay us ${percent}%"),
                    HintRow.asked(
                            NEW_PARTNER + FEE,
                            ADD,
                            "partner add ${name}: ${skills}, fee ${percent}%"),
                    HintRow.asked(NEW_PARTNER, ADD, "partner add ${name}: ${skills}"),
                    HintRow.shown(
                            "import (?:my |our |the |all )?partners(?: list)?",
                            "",
                            "partner import"),
                    HintRow.shown(
                            "export (?:my |our |the |all )?partners(?: list)?",
                            "",
                            "partner export"),
                    HintRow.shown(
                            "import (?:my |our |the |all |some )?(?:(?:old|past|previous|existing|earlier) )?(?:deals|referrals|history|wins|totals|revenue|figures|data)",
                            "",
                            "revenue import"),
                    HintRow.shown(
                            "export (?:my |our |the |all )?(?:(?:old|past) )?(?:deals|referrals|history|wins|data)",
                            "",
                            "refer export"),
                    HintRow.asked(
                            "(?:stop|end|cancel|turn off|switch off|disable|unsubscribe(?: from)?|no more) (?:sending |posting )?(?:me |us )?(?:the |this |that )?(?:weekly )?digests?",
                            DO_IT,
                            "revenue digest off"),
                    HintRow.shown(
                            "(?:(?:send|show|give|post|get) (?:me |us )?)(?:the |this week's |a )?(?:weekly )?digest",
                            "",
                            "revenue digest now"),
                    HintRow.shown(
                            "(?:when (?:is|does|do|will)|where (?:is|does)|what day is|how often is) .{0,20}\\bdigest\\b.{0,20}",
                            "",
                            "revenue digest"),
                    HintRow.shown(
                            "(?:(?:change|set|switch|edit|update|make) (?:(?:our|my|the) (?:firm's |company |firm |business )name|(?:our|my) name|(?:our |the |my )?(?:currency|time ?zone|working hours|opening hours|holidays|protection window|statement day|offer hours))\\b.{0,60}"
                                    + "|rename (?:our|the|my) (?:firm|company|business)\\b.{0,60}"
                                    + "|(?:make|set) \\S{1,30} (?:as )?(?:the |our )?(?:new )?keeper|(?:who is|who's|i want to be|change) (?:the |our )?keeper)",
                            SETTINGS,
                            "settings"));

    private HintRows() {}
}
