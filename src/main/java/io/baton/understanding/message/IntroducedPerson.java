package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds people that a text introduces: "contact: Hye-jin Park", "talk to our technician Reto",
/// "CTO is Agnieszka", "Naomi Sadler is the owner".
final class IntroducedPerson {
    private static final String TITLE =
            "(?:(?:Mrs?|Ms|Miss|Dr|Prof|Rev|Sir|Herr|Frau|Madame|Mme|Maître|Dott\\.ssa|Signora?|dr|mrs?|ms)\\.? )";

    static final String WORD = "\\p{Lu}(?:'\\p{Lu})?(?:\\p{L}+(?:[-']\\p{L}{2,}){0,4}|\\.)";

    static final String PARTICLE = "(?:van|von|der|den|de|di|da|del|la|le|ten|ter|al|bin|el) ";

    /// One to four words with capitals, particles between them.
    static final String NAME =
            "(?!(?:Met|Saw|Spoke|The|Their|Our|My|His|Her|Call|Ring|Contact|Ask|Hi|Hello|Hey|Dear|Please|Tell|Meet) )"
                    + TITLE
                    + "{0,2}"
                    + WORD
                    + "(?: (?:"
                    + PARTICLE
                    + "){0,2}"
                    + WORD
                    + "){0,3}(?![\\p{L}\\p{N}'])";

    private static final String THE = "(?:(?i:the|their|our|my|his|her) )?";

    private static final String THE_ROLE = "(?:" + THE + PersonRoles.ROLE + ",? (?:there )?)?";

    /// The text says that it's the person to talk to.
    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}])(?:(?i:contact(?: person)?|person|spoc|ansprechpartner(?:in)?)(?: there)?(?: ?[:=-]| is)|(?i:fao|attn)|(?<=[:,;\\n] ?)(?i:name):?)[ :] ?"
                            + THE_ROLE
                            + "(?<name>"
                            + NAME
                            + ")");

    private static final Pattern REACHED =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}])(?i:(?:speak|talk) (?:to|with)|ask for|call|ring|phone|contact|meet|reach|e?-?mail|write to|get hold of)(?: directly)? "
                            + THE_ROLE
                            + "(?<name>"
                            + NAME
                            + ")");

    private static final Pattern BY_ROLE =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}'-])"
                            + PersonRoles.ROLE
                            + "(?:,| there| here)?(?: is| =|=|:|'s called| is called| called)?(?: an?)? ?(?<name>"
                            + NAME
                            + ")");

    private static final Pattern WITH_ROLE =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}'-])(?<name>"
                            + NAME
                            + ")(?:(?:, ?| ?\\(| is )"
                            + THE
                            + PersonRoles.ROLE
                            + "| (?:runs|owns) )");

    private static final Pattern CALLED =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}])(?i:(?:s?he'?s|is) called|name'?s|name is|name of|goes by) (?<name>"
                            + NAME
                            + "|(?:dr|mr|mrs|ms|miss) \\p{Ll}+(?: \\p{Ll}{3,}(?=[,.;]))?)");

    private static final Pattern OF_COMPANY =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}'-])(?<name>"
                            + NAME
                            + "),? \\(?"
                            + THE
                            + PersonRoles.OF
                            + " (?:of|at) (?<company>\\p{Lu}[\\p{L}\\p{N}'&-]*(?: (?:&|and|of|the|\\p{Lu}[\\p{L}\\p{N}'-]*)){0,6}+)");

    private static final Pattern FIRM =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}])(?i:'?s (?:firm|company|business|shop|practice),|company(?: is| called|:)?|firm(?: is| called|:)|organi[sz]ation(?: is|:)|runs|owns) "
                            + "(?<company>\\p{Lu}[\\p{L}\\p{N}'-]*(?: (?:&|and|of|the|\\p{Lu}[\\p{L}\\p{N}'-]*)){0,6}+)(?=[,.;:!?\\n(]| in | and | wants| needs|$)");

    private static final Pattern BEFORE_NUMBER =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}'-])(?!The |Our |My |Tel )(?<name>"
                            + WORD
                            + " "
                            + WORD
                            + ")(?:,| on|:| -| \\()? ?$");

    private static final Pattern BEFORE_FIRM =
            Pattern.compile(
                    "(?U)(?:(?<![\\p{L}\\p{N}'-])(?<name>"
                            + NAME
                            + ") (?:from|at|of|over at) (?:the )?|(?:^|\\n)[-—–] ?(?<signed>"
                            + NAME
                            + "), )$");

    private IntroducedPerson() {}

    /// "Bartek Zielinski, owner of Zielbud".
    record OfCompany(Found<String> person, Found<String> company) {}

    static Optional<OfCompany> ofCompany(String text) {
        return OF_COMPANY
                .matcher(text)
                .results()
                .findFirst()
                .map(found ->
                        new OfCompany(
                                at(text, found.start("name"), found.end("name")),
                                at(text, found.start("company"), found.end("company"))));
    }

    /// "her husband's firm, Mossop Haulage,", "company Adebayo Freight", "runs Acme".
    static Optional<Found<String>> firm(String text) {
        return FIRM.matcher(text)
                .results()
                .findFirst()
                .map(found -> at(text, found.start("company"), found.end("company")));
    }

    /// The name that ends right before a number.
    static Optional<Found<String>> rightBefore(String text, int number) {
        int from = Math.max(0, number - 60);
        var found = BEFORE_NUMBER.matcher(text.substring(from, number));
        return found.find()
                ? Optional.of(at(text, from + found.start("name"), from + found.end("name")))
                : Optional.empty();
    }

    /// The person before the name of a firm: "lunch with Greg from Crown Brewery".
    static Optional<Found<String>> before(String text, int firm) {
        int from = Math.max(0, firm - 60);
        var found = BEFORE_FIRM.matcher(text.substring(from, firm));
        if (!found.find()) {
            return Optional.empty();
        }
        var group = found.group("name") == null ? "signed" : "name";
        return Optional.of(at(text, from + found.start(group), from + found.end(group)));
    }

    private static Found<String> at(String text, int start, int end) {
        return new Found<>(text.substring(start, end), new Span(start, end));
    }

    static Stream<Found<String>> contacts(String text) {
        return all(CONTACT, text);
    }

    /// Those the reader is asked to talk to.
    static Stream<Found<String>> toReach(String text) {
        return all(REACHED, text);
    }

    static Stream<Found<String>> withRole(String text) {
        return Stream.of(BY_ROLE, WITH_ROLE, CALLED).flatMap(pattern -> all(pattern, text));
    }

    private static Stream<Found<String>> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> {
                    return at(text, found.start("name"), found.end("name"));
                });
    }
}
