package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.regex.Pattern;

/// Asks for the clients: `which clients do we have?`, `list all customers`.
public final class ClientsAsked {
    public static final String COMMAND = "refer clients";

    private static final String CLIENTS =
            "(?:of )?(?:all )?(?:the |our |my |your |known ){0,6}(?:clients|customers|accounts)(?: list)?";

    private static final String HAVE =
            "(?: (?:do|did|have|has|are|is|we|i|you|there|know|got|now|currently|in here|in baton|so far|exist|on file|on record)){0,6}";

    private static final Pattern ASKED =
            Pattern.compile(
                    "(?iU)^(?:(?:hi|hey|hello|ok|please|can you|could you|i want to|let me)[,!]? ){0,9}"
                            + "(?:(?:list|show|see|give|tell|name|display|which|what|who|how many)(?: (?:me|us|are|is|do|have)){0,6}(?: a list of| the list of)? )?"
                            + CLIENTS
                            + HAVE
                            + "(?: please)?[?.! ]*$");

    /// `our clients` alone asks for nothing.
    private static final Pattern ASKING =
            Pattern.compile(
                    "(?iU)^(?:.*\\b(?:list|show|see|give|tell|name|display|which|what|who|how many)\\b.*|(?:all )?(?:the |our |my )?(?:clients|customers)[?.! ]*)$");

    private ClientsAsked() {}

    public static boolean areIn(String text) {
        var line = CleanText.oneLine(text);
        return ASKED.matcher(line).matches() && ASKING.matcher(line).matches();
    }
}
