package io.baton.desk.refer.log;

import io.baton.desk.text.CleanText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Several clients with one need: `Corner Shop and Toy Barn both need wifi`.
///
/// @param name of the first one
/// @param first what the first one needs, as a message of its own
/// @param others what the others need
/// @param certain whether a word such as "both" says that they are several. `Marks and Spencer need
///   wifi` may be one firm.
public record ClientList(String name, String first, String others, boolean certain) {
    private static final String NAME = "[^ ,.;:!?\\n][^,;:!?\\n]{0,40}?";

    private static final Pattern LIST =
            Pattern.compile(
                    "(?iU)^(?<lead>(?:(?:hi|hello|hey|morning|ok|so)(?: \\p{L}+)?[,.!:] ?)?)(?<first>"
                            + NAME
                            + ")(?:(?<comma>,) (?<middle>"
                            + NAME
                            + "(?:, "
                            + NAME
                            + "){0,50}),?)? (?:and|&|plus|as well as) (?<last>"
                            + NAME
                            + ") (?<all>(?:both|each|all(?: (?:three|of them))?) )?(?<also>(?:also|now) )?"
                            + "(?<verb>need|needs|want|wants|require|requires|are looking for|is looking for|would like|could use|have|are after)"
                            + " (?<rest>.+)$");

    /// The end of one firm's name: `Smith and Sons`, `Hill & Co`.
    private static final Pattern OF_ONE_FIRM =
            Pattern.compile(
                    "(?iU)^(?:sons?|daughters?|brothers?|bros\\.?|sisters?|co\\.?|company|partners?|associates?|family|friends|team|staff|clients?|their|its|his|her|our|my)\\b.*");

    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?iU).*\\b(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|corp)\\.?$");

    private static final Map<String, String> SINGULAR =
            Map.of(
                    "need", "needs",
                    "want", "wants",
                    "require", "requires",
                    "are looking for", "is looking for",
                    "have", "has",
                    "are after", "is after");

    /// Empty if the text names one client, or none.
    public static Optional<ClientList> in(String text) {
        var list = LIST.matcher(CleanText.oneLine(text));
        if (!list.matches() || isOneFirm(list.group("first"), list.group("last"))) {
            return Optional.empty();
        }
        var verb = list.group("verb").toLowerCase(Locale.ROOT);
        var one = " " + SINGULAR.getOrDefault(verb, verb) + " " + list.group("rest");
        var middle = list.group("middle");
        var last = list.group("last");
        boolean all = list.group("all") != null;
        boolean plural = SINGULAR.containsKey(verb);
        if (!all && !plural) {
            return Optional.empty();
        }
        return Optional.of(
                new ClientList(
                        list.group("first"),
                        list.group("first") + one,
                        middle == null
                                ? last + one
                                : "%s and %s both %s %s"
                                        .formatted(middle, last, verb, list.group("rest")),
                        all || middle != null));
    }

    /// `Smith and Sons`, `Fish and Chips Ltd`, `Johnson and Johnson`
    private static boolean isOneFirm(String first, String last) {
        return OF_ONE_FIRM.matcher(last).matches()
                || first.equalsIgnoreCase(last)
                || LEGAL_FORM.matcher(last).matches() && !LEGAL_FORM.matcher(first).matches();
    }
}
