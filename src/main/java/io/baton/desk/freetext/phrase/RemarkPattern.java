package io.baton.desk.freetext.phrase;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a [Remark] is said.
///
/// @param pattern of the whole line
record RemarkPattern(Pattern pattern, Function<Matcher, Remark> remark) {
    /// Longer texts say more.
    static final int LONGEST = 300;

    private static final String LEAD =
            "(?iU)^(?:(?:oops|sorry|hmm?|ah|ok|no|wait|also|and|btw|fyi|please note|note|i think|i believe|it seems|seems|looks like|by the way)[,:!.]? ){0,3}+";
    private static final String NAME =
            "(?:the )?(?<name>[\\p{L}\\p{N}][^,;:!?]{0,60}?)(?:'s)?(?: one| referral| client)?";
    private static final String IS =
            " (?:is|are|was|were|got|gets|became|has been|has become|is getting)(?: (?:just|now|also|already|very|really|so|super|quite|extremely|pretty|more|most|suddenly|actually|probably|accidentally)){0,3}+";
    private static final String LOGGED =
            "(?:logged|entered|added|recorded|registered|created|put in|typed in|listed)";
    private static final String WE =
            "(?:(?:i|we|you|they|someone|\\p{Lu}\\p{L}{1,20})(?:'ve| have| has)? )?(?:accidentally |just |already )?";
    private static final String TWICE = "(?:twice|two times|double|2x|2 times)";
    private static final String MISTAKE = "(?:by (?:mistake|accident|error)|in error)";
    private static final String END = "[.! ]*$";

    /// Money that was recorded twice is another matter, see [RefundWords].
    private static final Pattern MONEY =
            Pattern.compile(
                    "(?iU)[$€£]|\\b(?:payments?|paid|money|amounts?|invoices?|deposit|instal?lments?|cheques?|checks?|refunds?|fees?|bill)\\b|(?<!\\br-)(?<!\\br)(?<![\\p{L}\\d-])\\d[\\d.,]*k?\\b(?! times)");

    private static final Pattern PRONOUN =
            Pattern.compile(
                    "(?iU)(?:it|that|this|they|them|he|she|we|i|you|there|everything|something|what|which|these|those)(?: .*)?|one|all|both|the");

    static final List<RemarkPattern> ALL =
            List.of(
                    said(
                            NAME
                                    + IS
                                    + " (?:urgent|high priority|top priority|time[- ]critical|pressing)(?: now| again)?"
                                    + "(?:"
                                    + END
                                    + "|(?<rest>(?:[,;:.!]| -| because| since| as) .*)$)",
                            found ->
                                    new Remark.Urgent(
                                            found.group("name"), found.group("rest") == null)),
                    said(
                            NAME
                                    + " (?:isn't|is not|wasn't|was not|is no longer|isn't that|is not that) (?:really |very |so |that |too )?(?:urgent|high priority|pressing)\\b.*$",
                            found -> new Remark.Urgent(found.group("name"), false)),
                    said(
                            "(?:please )?(?:mark|flag|set|make|treat) "
                                    + NAME
                                    + "(?: as| to be)? (?:urgent|high priority|top priority)(?: please)?"
                                    + END,
                            found -> new Remark.Urgent(found.group("name"), true)),
                    said(
                            NAME
                                    + IS
                                    + " (?:an? )?(?:exact )?(?:duplicate|double|dupe|copy)(?<of> of .{1,60}?)?"
                                    + END,
                            found ->
                                    new Remark.Twice(
                                            found.group("name"),
                                            found.group("of") == null
                                                    ? "logged twice"
                                                    : "duplicate" + found.group("of"))),
                    said(
                            NAME
                                    + IS
                                    + "(?: "
                                    + LOGGED
                                    + "| in here| in there| in the list| in baton)? "
                                    + TWICE
                                    + END,
                            found -> new Remark.Twice(found.group("name"), "logged twice")),
                    said(
                            WE
                                    + "(?:"
                                    + LOGGED
                                    + "|have|had|got|see) "
                                    + NAME
                                    + "(?: in| in here| here| in baton)? "
                                    + TWICE
                                    + END,
                            found -> new Remark.Twice(found.group("name"), "logged twice")),
                    said(
                            WE
                                    + "(?:"
                                    + LOGGED
                                    + "|got|get|received|took|were sent|were given) "
                                    + NAME
                                    + "(?: in| here)? "
                                    + MISTAKE
                                    + END,
                            found -> new Remark.Mistaken(found.group("name"))),
                    said(
                            NAME
                                    + "(?:(?:"
                                    + IS
                                    + " (?:"
                                    + LOGGED
                                    + "|(?:sent|given|referred|forwarded|brought) to us)| came(?: in| here| to us)) "
                                    + MISTAKE
                                    + "|(?: is| was)(?: only| just)? (?:a|my|our) mistake)"
                                    + END,
                            found -> new Remark.Mistaken(found.group("name"))),
                    said(
                            NAME
                                    + "(?: now| also| really)? (?:wants?|would like|'d like|would prefer|'d prefer|prefers?|asks?|asked|is asking|needs?|hopes?|will|'ll|(?:is|are) going)"
                                    + "(?: us)?(?: if (?:they|he|she) (?:can|could|may))?(?: to)? (?:pay|paying) (?:it |us |this |for it |everything )?"
                                    + "(?:monthly|weekly|quarterly|yearly|annually|later|upfront|up front|in advance|in cash|cash|on delivery|half\\b|in (?:\\p{L}+ |\\d+ )?(?:instal?lments?|rates|parts|stages)|by (?:instal?lments?|the month|bank transfer|transfer|card|credit card|cheque|direct debit|invoice)|(?:per|each|every|a|once a|next) (?:month|year|quarter|week))\\b.{0,80}$",
                            found -> new Remark.Paying(orNone(found.group("name")))));

    private static RemarkPattern said(String words, Function<Matcher, Remark> remark) {
        return new RemarkPattern(Pattern.compile(LEAD + words), remark);
    }

    Stream<Remark> in(String line) {
        var found = pattern.matcher(line);
        return found.find()
                ? Stream.of(remark.apply(found))
                        .filter(each -> !PRONOUN.matcher(each.name()).matches())
                        .filter(each -> !isOfMoney(each, line))
                : Stream.empty();
    }

    /// Who pays may be said by a word such as `they`.
    private static String orNone(String name) {
        return PRONOUN.matcher(name).matches() ? "" : name;
    }

    private static boolean isOfMoney(Remark remark, String line) {
        return (remark instanceof Remark.Twice || remark instanceof Remark.Mistaken)
                && MONEY.matcher(line).find();
    }
}
