package io.baton.understanding.message.mail;

import io.baton.understanding.Found;
import io.baton.understanding.NamedClient;
import io.baton.understanding.Span;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.token.Tokenizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the company that the writer of a mail introduces: "we're a small team, called Moss
/// Pianos", "I run the office at Finch & Sons".
public final class SelfIntroduction {
    private static final String COMPANY =
            "(?<company>\\p{Lu}[\\p{L}\\p{N}'-]*(?: (?:&|and|of|the|\\p{Lu}[\\p{L}\\p{N}'-]*)){0,5})";

    private static final Pattern INTRODUCED =
            Pattern.compile(
                    "(?U)\\b(?:called|named|on behalf of|here at|office at|shop at|[Oo]ur client|client of ours[^.\\n]{0,20},"
                            + "|(?:I'm|I am|[Ii]t's|this is) [^.\\n]{1,30} (?:from|at|of)|[Ww]e(?:'re| are) the"
                            + "|(?:so |[Ii]n case )?[Tt]hat's|friends at the|runs?|company|association[^.\\n]{0,30},|over at|[Ii]t's) "
                            + COMPANY);

    private static final Pattern RECOMMENDED =
            Pattern.compile(
                    "(?iU)(?:recommended (?:to \\p{L}+ )?by|given (?:to \\p{L}+ )?by|(?:address|adress|name|number|contact|details)"
                            + " (?:was given )?(?:to us |to me )?(?:from|by|through|via)|colleagues (?:of|at)|introduced by"
                            + "|(?:mr|mrs|ms)\\.? \\p{L}+ (?:of|at|from)|accountants \\(|like (?:at|for)|same as)"
                            + " ?(?:the )?$");

    private static final int BEFORE = 60;

    private final String text;
    private final FirmNames names;

    public SelfIntroduction(String text, FirmNames names) {
        this.text = text;
        this.names = names;
    }

    public Optional<Found<NamedClient>> company() {
        return INTRODUCED
                .matcher(text)
                .results()
                .map(found ->
                        new Found<>(
                                found.group("company"),
                                new Span(found.start("company"), found.end("company"))))
                .filter(found -> found.value().contains(" "))
                .filter(found -> names.names().findAll(Tokenizer.tokens(found.value())).isEmpty())
                .findFirst()
                .map(found -> found.map(name -> new NamedClient(name, false, name)));
    }

    /// Whether the name that starts here is only who recommended the firm.
    public static boolean recommendedBy(String text, int start) {
        return RECOMMENDED.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
    }
}
