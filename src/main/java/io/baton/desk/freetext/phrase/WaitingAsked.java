package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.regex.Pattern;

/// Asks what waits for the person themselves, or what they hold: `what's waiting for me`, `what am
/// i holding`.
final class WaitingAsked {
    static final String COMMAND = "home";

    private static final Pattern ASKED =
            Pattern.compile(
                    "(?iU)^(?:(?:hi|hey|hello|ok|so|please|show me|tell me)[,!]? ){0,3}+"
                            + "(?:(?:what(?:'?s| is| else is)|(?:is there |is |do i have |have i got )?(?:anything|something))(?: still)? (?:(?:waiting|pending|open|outstanding)(?: for| on| with)? me|waiting|for me(?: to do)?|on my (?:plate|desk|list|to-?do(?: list)?|side))"
                            + "|what (?:am i|do i)(?: still| currently)? (?:hold|holding|have to do|need to do|have on my plate|waiting for|owe an answer)"
                            + "|what should i do(?: next| now)?|my (?:to-?dos?|to-?do list|tasks)"
                            + "|(?:what|which) referrals (?:do i hold|am i holding|are (?:waiting )?(?:for|on|with) me))"
                            + "(?: (?:now|right now|today|at the moment|please))?[?.! ]*$");

    private WaitingAsked() {}

    static boolean isIn(String text) {
        return ASKED.matcher(CleanText.oneLine(text).replace('’', '\'')).matches();
    }
}
