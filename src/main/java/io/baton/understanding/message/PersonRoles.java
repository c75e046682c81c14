package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what a person does, next to their name: "our warden, Mr Ashby", "Oda Finch (Head of
/// Sales)", "GM there is Lucia", "their finance lead Joyce".
final class PersonRoles {
    /// These stand alone; a word before them is a firm's name.
    private static final String ALONE =
            "(?:co-?)?owner|boss|founder|landlady|landlord|captain|skipper|commodore|vicar|rector|chair(?:man|woman|person)?"
                    + "|ceo|cto|cfo|coo|cio|ciso|gm|md|treasurer|spoc|caretaker|proprietor|broker|producer";

    private static final String RANK =
            "manag(?:er|ing (?:director|partner))|director|head|officer|coordinator|bursar|clerk|administrator"
                    + "|assistant|pa|partner|secretary|principal|headmaster|headmistress|headteacher|teacher|bookkeeper|accountant"
                    + "|buyer|controller|receptionist|nurse|doctor|dentist|gp|pharmacist|vet|solicitor|lawyer|chef|cook"
                    + "|engineer|technician|developer|architect|president|vp|warden|supervisor|consultant|foreman|steward"
                    + "|registrar|librarian|curator|executive|agent|trustee|kvalitetschef|einkauf|operations|ops"
                    + "|leiter(?:in)?|geschäftsführer(?:in)?|inhaber(?:in)?|betriebsleiter(?:in)?|vertriebsleiter(?:in)?";

    private static final String NO_PART =
            "the|their|our|my|his|her|its|your|an?|to|with|from|by|is|was|and|or|for|at|of|in|on|as|who|that|person|there"
                    + "|talk|speak|call|contact|ask|ring|phone|met|meet|says?|said|wants?|needs?|asked|new|one|mr|mrs|ms|dr|via|see|through|about";

    private static final String PART =
            "(?:(?!(?i:"
                    + NO_PART
                    + ")[ ,.])(?:\\p{Ll}[\\p{Ll}&/-]{1,20}|(?:Practice|Office|Ops|Operations|Facilities|Finance|Plant|Branch|Store|Shop|Site|Area|General|Marketing|Sales|Accounts|Project|Production|School|Business|Works|Deputy)|[A-Z]{2,4}|\\p{Lu}\\p{Ll}{2,20}(?= (?:\\p{Lu}|for|of))) )";

    private static final String FIELD =
            "(?: (?:of|for|-) (?:the )?[\\p{L}&]{2,20}(?: and [\\p{L}]{2,20})?)?";

    /// What may be a role, of at most five words.
    static final String ROLE =
            "(?:(?:(?i:business|practice|shop|salon|home|joint) )?(?i:"
                    + ALONE
                    + ")"
                    + "|(?:(?i:responsabile|leiter(?:in)?|responsible of|directeur|directrice|gérante?|assistante?|head) (?:(?:de|des|du|of|la) )*+(?!(?:de|des|du|of|la|the) )\\p{L}{2,20}(?: \\p{L}{2,20})?)"
                    + "|"
                    + PART
                    + "{1,3}(?i:lead)|"
                    + PART
                    + "{0,3}(?i:"
                    + RANK
                    + ")"
                    + FIELD
                    + ")(?![\\p{L}\\p{N}])";

    /// One noun, for `owner of Acme`.
    static final String OF = "(?i:" + ALONE + "|(?:\\p{L}{2,15} )?(?:" + RANK + "))";

    private static final String THE = "(?:(?i:the|their|our|his|her|its|an?) )?";

    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?U)^(?:(?:, ?| ?\\(| (?:is|was|=) |'s )"
                            + THE
                            + "| (?i:the|their|our|his|her|its) )(?<role>"
                            + ROLE
                            + ")");

    /// "she's the ops manager", after the address.
    private static final Pattern SAID_NEXT =
            Pattern.compile(
                    "(?U)^[^!?\\n]{0,60}?[,.;(-] ?(?i:s?he|they)(?:'s| is|'re| are) (?i:(?:the|their|our|an?) )(?<role>"
                            + ROLE
                            + ")");

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}'-])(?<role>"
                            + ROLE
                            + ")(?:,| there| here)?(?: is| are|'s| =|=|:| called| is called|'s called| named)?(?: an?)? ?$");

    private static final int NEAR = 60;

    private PersonRoles() {}

    /// What stands before or after the name.
    static Optional<Found<String>> of(String text, Span name) {
        int to = Math.min(text.length(), name.end() + 2 * NEAR);
        for (var pattern : List.of(BEHIND, SAID_NEXT)) {
            var behind = pattern.matcher(text.substring(name.end(), to));
            if (behind.find()) {
                return Optional.of(
                        found(
                                text,
                                name.end() + behind.start("role"),
                                name.end() + behind.end("role")));
            }
        }
        int from = Math.max(0, name.start() - NEAR);
        var before = BEFORE.matcher(text.substring(from, name.start()));
        return before.find()
                ? Optional.of(found(text, from + before.start("role"), from + before.end("role")))
                : Optional.empty();
    }

    private static Found<String> found(String text, int start, int end) {
        return new Found<>(text.substring(start, end), new Span(start, end));
    }
}
